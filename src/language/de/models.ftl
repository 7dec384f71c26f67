## brinkmanship

quantity-challenger-disaster = Katastrophe für den Herausforderer
quantity-challenger-disaster-meaning = Was eine unkontrollierte Eskalation den Herausforderer kostet, in Streitwerten.
quantity-defender-disaster = Katastrophe für die Garanten
quantity-defender-disaster-meaning = Was eine unkontrollierte Eskalation einen Garanten kostet, in Einheiten seines Einsatzes am Schützling.
model-brinkmanship = Spiel mit dem Risiko
model-brinkmanship-idea = Ein Krieg zwischen Herausforderer und Garanten kann außer Kontrolle geraten, umso eher, je mehr Gewalt eingesetzt wird. Der Herausforderer hält daher Kräfte zurück, oder er bringt so viele, dass die Garanten lieber nachgeben; was von beidem, hängt davon ab, wen eine Katastrophe härter trifft.
model-brinkmanship-selection = Rückwärtsinduktion: Die beste Antwort des letzten Ziehenden ist eindeutig, außer bei Gleichstand, wo er sich fügt
model-brinkmanship-leaves-out = Ungewissheit über die Entschlossenheit der Garanten, Steigern in kleinen Schritten, die zusätzlichen Kosten eines konventionellen Krieges
model-brinkmanship-proof = die Lehrbuchwerte des Abwägens; β = 0 gegen das Kalkül ohne zusätzliche Kosten; eine zweite Umsetzung

## calculus

model-calculus = Rationales Kalkül
model-calculus-idea = Der Herausforderer vergleicht, was ein Angriff wert ist, wenn die Garanten mit einer gewissen Wahrscheinlichkeit kämpfen, mit dem Status quo und greift an, sobald der Vergleich positiv ausfällt. Ein Versprechen zählt nur, soweit es diese Rechnung verändert.
model-calculus-selection = keine nötig: Die beste Antwort ist eindeutig, außer bei Gleichstand, und der ist Frieden
model-calculus-leaves-out = Fehlwahrnehmung, Verhandlung, Innenpolitik, die Entscheidung der Garanten selbst (q ist vorgegeben)
model-calculus-proof = eine zweite Umsetzung; perfekte Abschreckung mit hartem Herausforderer, eine Koalition aus einem Mitglied, Proben um nichts und nüchtern bewertete Aussichten laufen alle darauf hinaus

## coalition

model-coalition = Koalition der Garanten
model-coalition-idea = Eine Garantie vieler ist nur so gut wie die Regel, nach der sie entscheiden. Je mehr zustimmen müssen, desto unwahrscheinlicher handeln sie; je mehr allein handeln dürfen, desto eher tut es einer. Gemeinsame Furcht lässt sie zusammen handeln oder zusammen abseitsstehen.
model-coalition-selection = keine nötig: Mitglieder handeln nach ihrem eigenen Willen; das Spiel unter ihnen steckt im Willen
model-coalition-leaves-out = Mitglieder von ungleichem Willen (nur bei abgeleitetem Willen), Verhandlungen unter Garanten, ihre ungleiche Stärke
model-coalition-proof = Lehrbuchwerte für fünf Mitglieder; die Fläche gegen das Integral auf neun Stellen; ein Mitglied gegen das Kalkül

## commitment

quantity-discount = Diskontfaktor
quantity-discount-meaning = Was dem Herausforderer ein Gewinn des nächsten Jahres jetzt wert ist: 1 ist volle Geduld.
model-commitment = Bindungsproblem
model-commitment-idea = Wer morgen schwächer ist, kann einer Abmachung von heute nicht trauen. Eine Garantie, deren Aufbau Zeit braucht, öffnet ein Fenster, in dem der Herausforderer lieber kämpft als wartet. Diese Theorie spricht nur von solchen Übergängen: Zu einer Garantie, von der ein Jahr später nicht mehr steht, schweigt sie.
model-commitment-selection = das einzige teilspielperfekte Gleichgewicht von Angeboten, die man annimmt oder ablehnt; Gleichstand ist Frieden
model-commitment-leaves-out = jedes Motiv außer einer sinkenden Siegchance; Angebote des Herausforderers; Verschiebungen über das nächste Jahr hinaus; eine Siegchance, die sinkt, weil der Schützling dem Herausforderer davonwächst
model-commitment-proof = der kritische Rückgang durch Rückwärtsinduktion; ohne Verschiebung kein Krieg; eine zweite Umsetzung

## denial

quantity-challenger-local-share = Örtlicher Anteil des Herausforderers
quantity-challenger-local-share-meaning = Anteil der Kräfte des Herausforderers, der an dem Ort zuschlägt, den er wählt.
quantity-protege-local-share = Örtlicher Anteil des Schützlings
quantity-protege-local-share-meaning = Anteil der Kräfte des Schützlings, der dort steht, wo der Herausforderer zuschlägt.
quantity-attacker-kill-rate = Wirkung der Angreifer
quantity-attacker-kill-rate-meaning = Verteidiger, die je Angreifer und Tag ausfallen.
quantity-defender-kill-rate = Wirkung der Verteidiger
quantity-defender-kill-rate-meaning = Angreifer, die je Verteidiger und Tag ausfallen.
model-denial = Verwehrung
model-denial-idea = Was abschreckt, ist nicht die Strafe, sondern die Aussicht, vor Ort zu scheitern. Der Herausforderer fragt, ob er die Front brechen kann, bevor Entsatz eintrifft, und wenn nicht, ob Entsatz käme und reichte. Truppen vor Ort und schnelle Verstärkung ersetzen einander.
model-denial-selection = keine nötig: eine Entscheidung gegen die Gesetze der Abnutzung
model-denial-leaves-out = Gelände, Bewegung, Luftmacht, Rückzug; den Ausgang des Krieges nehmen die Maße aus der gemeinsamen Lage
model-denial-proof = Lehrbuchwerte für Zeiten bis zum Zusammenbruch und für Kräfte, die halten; Integration des Gesetzes Schritt für Schritt; eine zweite Umsetzung

## perfect deterrence

quantity-challenger-hard = Harter Herausforderer
quantity-challenger-hard-meaning = Wahrscheinlichkeit, dass der Herausforderer, wenn man ihm trotzt, lieber kämpft als zurückweicht.
quantity-back-down-cost = Kosten des Rückzugs
quantity-back-down-cost-meaning = Was ein Herausforderer, dem man trotzt und der zurückweicht, gegenüber dem Status quo verliert, in Streitwerten.
quantity-soft-guarantor-loss = Verlust eines weichen Garanten
quantity-soft-guarantor-loss-meaning = Was ein weicher Garant durch Krieg verliert, als Vielfaches dessen, was er gewinnt, wenn der Herausforderer zurückweicht.
model-perfect-deterrence = Perfekte Abschreckung
model-perfect-deterrence-idea = Keine Seite weiß, ob die andere eher kämpfen oder nachgeben würde. Ein Herausforderer, der kämpfen würde, prüft eine schwache Garantie; einer, der es nicht würde, blufft vielleicht und wird beim Wort genommen. Glaubwürdigkeit zählt ab einer Schwelle, und am gefährlichsten ist die Garantie knapp darunter.
model-perfect-deterrence-selection = D1: Das Gleichgewicht der unbeirrten Abschreckung, das jeden Abweichenden für weich hält, wird nicht gespielt
model-perfect-deterrence-leaves-out = die Entscheidung des Schützlings selbst, mehr als ein Garant, Lernen von Jahr zu Jahr
model-perfect-deterrence-proof = die vier Bereiche bei Auszahlungen aus dem Lehrbuch; ein harter Herausforderer allein ergibt die Schwelle c_H; eine zweite Umsetzung

## probing

quantity-probe-gain = Gewinn einer Provokation
quantity-probe-gain-meaning = Was eine unbeantwortete Provokation dem Herausforderer bringt, in Streitwerten.
quantity-probe-loss = Verlust einer Provokation
quantity-probe-loss-meaning = Was eine beantwortete Provokation den Herausforderer kostet, in Streitwerten.
quantity-answer-irresolute = Antwort, wenn unentschlossen
quantity-answer-irresolute-meaning = Wahrscheinlichkeit, dass Garanten, die nicht kämpfen würden, eine Provokation dennoch beantworten.
quantity-answer-resolute = Antwort, wenn entschlossen
quantity-answer-resolute-meaning = Wahrscheinlichkeit, dass Garanten, die kämpfen würden, eine Provokation beantworten.
model-probing = Austesten
model-probing-idea = Kleine Provokationen sind billige Proben auf eine Garantie: Jede, die ohne Antwort bleibt, senkt die Meinung des Herausforderers von den Garanten, jede beantwortete hebt sie. Ein Angriff kommt, sobald der Glaube weit genug gefallen ist, oder nie, weil die Proben beantwortet wurden.
model-probing-selection = kurzsichtig: Eine Probe wird nach ihrem eigenen Gewinn gewogen, nicht nach dem, was sie lehrt; die Garanten antworten nach ihrem Typ
model-probing-leaves-out = Antworten um des Rufes willen, Proben verschiedener Größe; bewegt sich die Ausgangsmeinung, kann der Typ von Jahr zu Jahr wechseln
model-probing-proof = Überzeugungen aus dem Lehrbuch; b = 0 gegen das Kalkül; Aufzählung aller Verläufe; eine zweite Umsetzung

## prospect

quantity-reference-point = Bezugspunkt
quantity-reference-point-meaning = Was der Herausforderer für sein Recht hält: Ausgänge darunter fühlen sich wie Verluste an.
model-prospect = Neue Erwartungstheorie
model-prospect-idea = Der Herausforderer misst Gewinne und Verluste an dem, was er für sein Recht hält. Verluste wiegen schwerer, kleine Risiken werden überschätzt, und wer sich im Verlust sieht, wagt mehr. Abschreckung hängt dann am Bezugspunkt, nicht nur an Kosten und Chancen.
model-prospect-selection = keine nötig: eine Entscheidung gegen den Zufall
model-prospect-leaves-out = wie sich der Bezugspunkt bewegt und ob Staaten urteilen wie einzelne Menschen; Prüfungen an Kriegen fanden keine Wirkung
model-prospect-proof = Werte für zwei und vier Ausgänge durch ein unabhängiges Integral; alle Parameter 1 gegen das Kalkül; eine zweite Umsetzung

## quantal

quantity-precision = Schärfe der Entscheidung
quantity-precision-meaning = Wie eng die Entscheidung des Herausforderers seinem Gewinn folgt: 0 ist ein Münzwurf, sehr groß ist Gewissheit.
model-quantal = Quantale Entscheidung
model-quantal-idea = Entscheidungen sind verrauscht: Je mehr ein Angriff verspricht, desto wahrscheinlicher ist er, doch auch ein aussichtsloser wird manchmal gewagt und ein lohnender manchmal unterlassen. Abschreckung ist dann eine Frage des Grades.
model-quantal-selection = keine nötig: Das Quantal-Response-Gleichgewicht (Logit, je Zug) dieses Baums ist eindeutig
model-quantal-leaves-out = Lernen, Verhandlung, die Entscheidung der Garanten selbst (q ist vorgegeben); es sagt nie 0
model-quantal-proof = die statische Tabelle auf 12 Stellen beim Modus; die Mittel eines unabhängigen Programms; λ → ∞ ist das Kalkül, λ = 0 eine Münze; eine zweite Umsetzung

## rule

rule-any-member-acts = irgendein Mitglied handelt
rule-at-least-half-act = mindestens die Hälfte handelt
rule-a-majority-acts = eine Mehrheit handelt
rule-all-act = alle handeln
rule-pivotal = { $guarantor } und mindestens ein weiterer handeln

## signalling

quantity-guarantor-war-cost = Kriegskosten eines Garanten
quantity-guarantor-war-cost-meaning = Was der Kampf einen Garanten kostet, in Einheiten des größten Einsatzes, den er am Schützling haben kann.
quantity-war-payoff-halfwidth = Ungewissheit des Kriegsertrags
quantity-war-payoff-halfwidth-meaning = Halbe Breite dessen, was der Garant als Auszahlung des Herausforderers aus einem Krieg gegen ihn für möglich hält.
quantity-tripwire-max = Voller Stolperdraht
quantity-tripwire-max-meaning = Was stationierte Truppen in großer Zahl den Kosten des Nachgebens hinzufügen, als Anteil der Kriegskosten des Garanten.
model-signalling = Selbstbindung
model-signalling-idea = Die Entschlossenheit eines Garanten ist verborgen. Vertrag und Truppen vor Ort machen das Nachgeben teuer, sodass mehr Typen von Garanten kämpfen würden; der Herausforderer, im Ungewissen über sein Gegenüber, wägt den unblutigen Gewinn gegen einen Krieg ab. Halb glaubwürdige Zusagen können die gefährlichsten sein.
model-signalling-selection = Der ererbte Vertrag hat ein einziges Gleichgewicht; die Signalstufe davor ist die billigste trennende, geprüft nur gegen einzelne Abweichungen
model-signalling-leaves-out = die Wahl des Signals selbst (der Vertrag ist ererbt), wiederholte Krisen, mehr als ein Garant
model-signalling-proof = ein Herausforderer von nur einem Typ hat die Schwelle des Kalküls; eine zweite Umsetzung

## maturity

maturity-reproduced = nachgerechnet
maturity-derived = hergeleitet
maturity-draft = Entwurf
