## brinkmanship

quantity-challenger-disaster = Katastrophe für den Herausforderer
quantity-defender-disaster = Katastrophe für die Garanten
model-brinkmanship = Spiel mit dem Risiko
model-brinkmanship-idea = Ein Krieg zwischen Herausforderer und Garanten kann außer Kontrolle geraten, umso eher, je mehr Gewalt eingesetzt wird. Der Herausforderer hält daher Kräfte zurück, oder er bringt so viele, dass die Garanten lieber nachgeben; was von beidem, hängt davon ab, wen eine Katastrophe härter trifft.

## calculus

model-calculus = Rationales Kalkül
model-calculus-idea = Der Herausforderer vergleicht, was ein Angriff wert ist, wenn die Garanten mit einer gewissen Wahrscheinlichkeit kämpfen, mit dem Status quo und greift an, sobald der Vergleich positiv ausfällt. Ein Versprechen zählt nur, soweit es diese Rechnung verändert.

## coalition

model-coalition = Koalition der Garanten
model-coalition-idea = Eine Garantie vieler ist nur so gut wie die Regel, nach der sie entscheiden. Je mehr zustimmen müssen, desto unwahrscheinlicher handeln sie; je mehr allein handeln dürfen, desto eher tut es einer. Gemeinsame Furcht lässt sie zusammen handeln oder zusammen abseitsstehen.

## commitment

quantity-discount = Diskontfaktor
model-commitment = Bindungsproblem
model-commitment-idea = Wer morgen schwächer ist, kann einer Abmachung von heute nicht trauen. Eine Garantie, deren Aufbau Zeit braucht, öffnet ein Fenster, in dem der Herausforderer lieber kämpft als wartet. Diese Theorie spricht nur von solchen Übergängen und schweigt, sobald sie vorüber sind.

## denial

quantity-challenger-local-share = Örtlicher Anteil des Herausforderers
quantity-protege-local-share = Örtlicher Anteil des Schützlings
quantity-attacker-kill-rate = Wirkung der Angreifer
quantity-defender-kill-rate = Wirkung der Verteidiger
model-denial = Verwehrung
model-denial-idea = Was abschreckt, ist nicht die Strafe, sondern die Aussicht, vor Ort zu scheitern. Der Herausforderer fragt, ob er die Front brechen kann, bevor Entsatz eintrifft, und wenn nicht, ob Entsatz käme und reichte. Truppen vor Ort und schnelle Verstärkung ersetzen einander.

## perfect deterrence

quantity-challenger-hard = Harter Herausforderer
quantity-back-down-cost = Kosten des Rückzugs
quantity-soft-guarantor-loss = Verlust eines weichen Garanten
model-perfect-deterrence = Perfekte Abschreckung
model-perfect-deterrence-idea = Keine Seite weiß, ob die andere eher kämpfen oder nachgeben würde. Ein Herausforderer, der kämpfen würde, prüft eine schwache Garantie; einer, der es nicht würde, blufft vielleicht und wird beim Wort genommen. Glaubwürdigkeit zählt ab einer Schwelle, und am gefährlichsten ist die Garantie knapp darunter.

## probing

quantity-probe-gain = Gewinn einer Provokation
quantity-probe-loss = Verlust einer Provokation
quantity-answer-irresolute = Antwort, wenn unentschlossen
quantity-answer-resolute = Antwort, wenn entschlossen
model-probing = Austesten
model-probing-idea = Kleine Provokationen sind billige Proben auf eine Garantie: Jede, die ohne Antwort bleibt, senkt die Meinung des Herausforderers von den Garanten, jede beantwortete hebt sie. Ein Angriff kommt, sobald der Glaube weit genug gefallen ist, oder nie, weil die Proben beantwortet wurden.

## prospect

quantity-reference-point = Bezugspunkt
model-prospect = Neue Erwartungstheorie
model-prospect-idea = Der Herausforderer misst Gewinne und Verluste an dem, was er für sein Recht hält. Verluste wiegen schwerer, kleine Risiken werden überschätzt, und wer sich im Verlust sieht, wagt mehr. Abschreckung hängt dann am Bezugspunkt, nicht nur an Kosten und Chancen.

## quantal

quantity-precision = Schärfe der Entscheidung
model-quantal = Quantale Entscheidung
model-quantal-idea = Entscheidungen sind verrauscht: Je mehr ein Angriff verspricht, desto wahrscheinlicher ist er, doch auch ein aussichtsloser wird manchmal gewagt und ein lohnender manchmal unterlassen. Abschreckung ist dann eine Frage des Grades.

## rule

rule-any-member-acts = irgendein Mitglied handelt
rule-at-least-half-act = mindestens die Hälfte handelt
rule-a-majority-acts = eine Mehrheit handelt
rule-all-act = alle handeln
rule-the-us-and-at-least = die USA und mindestens ein anderer handeln

## signalling

quantity-guarantor-war-cost = Kriegskosten eines Garanten
quantity-war-payoff-halfwidth = Ungewissheit des Kriegsertrags
quantity-tripwire-max = Voller Stolperdraht
model-signalling = Selbstbindung
model-signalling-idea = Die Entschlossenheit eines Garanten ist verborgen. Vertrag und Truppen vor Ort machen das Nachgeben teuer, sodass mehr Typen von Garanten kämpfen würden; der Herausforderer, im Ungewissen über sein Gegenüber, wägt den unblutigen Gewinn gegen einen Krieg ab. Halb glaubwürdige Zusagen können die gefährlichsten sein.
