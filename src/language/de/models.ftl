## brinkmanship

quantity-challenger-disaster = Katastrophe für { -challenger(form: "accusative") }
quantity-challenger-disaster-meaning = Was eine unkontrollierte Eskalation { -challenger(form: "accusative") } kostet, in Einheiten des Kriegsziels.
quantity-defender-disaster = Katastrophe für die Garanten
quantity-defender-disaster-meaning = Was eine unkontrollierte Eskalation einen Garanten kostet, gemessen an seinem Interesse an { -protege(form: "dative") }.
model-brinkmanship = Politik am Abgrund
model-brinkmanship-idea = Ein Krieg zwischen { -challenger(form: "dative") } und den Garanten kann außer Kontrolle geraten, umso eher, je mehr Gewalt eingesetzt wird. { -challenger(form: "Nominative") } hält deshalb Kräfte zurück oder bietet so viele auf, dass die Garanten lieber nachgeben. Was von beidem geschieht, hängt davon ab, wen eine Katastrophe härter trifft.
model-brinkmanship-selection = Rückwärtsinduktion: Wer zuletzt am Zug ist, hat genau eine beste Antwort, außer bei Gleichstand; dann fügt er sich
model-brinkmanship-leaves-out = Ungewissheit über die Entschlossenheit der Garanten, schrittweises Höherbieten, die zusätzlichen Kosten eines konventionellen Krieges
model-brinkmanship-proof = die Lehrbuchwerte des Abwägens; β = 0 gegen das Kalkül ohne zusätzliche Kosten; eine zweite Umsetzung

## calculus

model-calculus = Rationales Kalkül
model-calculus-idea = { -challenger(form: "Nominative") } vergleicht den Status quo mit dem, was ein Angriff wert ist, wenn die Garanten mit einer gewissen Wahrscheinlichkeit kämpfen. Ist der Angriff mehr wert, kommt er. Ein Versprechen zählt nur so weit, wie es diese Rechnung verändert.
model-calculus-selection = keine nötig: Die beste Antwort ist eindeutig, außer bei Gleichstand, und der bedeutet Frieden
model-calculus-leaves-out = Fehlwahrnehmung, Verhandlungen, Innenpolitik, die Entscheidung der Garanten selbst (q ist vorgegeben)
model-calculus-proof = eine zweite Umsetzung; perfekte Abschreckung mit einem harten Herausforderer, eine Koalition aus einem Mitglied, Provokationen ohne Gewinn und nüchtern bewertete Aussichten laufen alle auf dieses Modell hinaus

## coalition

model-coalition = Koalition der Garanten
model-coalition-idea = Eine Garantie vieler ist nur so gut wie die Regel, nach der sie entscheiden. Je mehr zustimmen müssen, desto unwahrscheinlicher ist es, dass sie handeln. Je mehr auf eigene Faust handeln dürfen, desto eher tut es einer. Gemeinsame Furcht lässt sie zusammen handeln oder zusammen abseitsstehen.
model-coalition-selection = keine nötig: Jedes Mitglied handelt nach seinem eigenen Willen; das Spiel unter ihnen steckt im Willen
model-coalition-leaves-out = Mitglieder mit ungleichem Willen (nur bei abgeleitetem Willen), Verhandlungen unter den Garanten, ihre ungleiche Stärke
model-coalition-proof = Lehrbuchwerte für fünf Mitglieder; die Fläche gegen das Integral auf neun Stellen; ein Mitglied gegen das Kalkül

## commitment

quantity-discount = Diskontfaktor
quantity-discount-meaning = Was { -challenger(form: "dative") } ein Gewinn des nächsten Jahres heute wert ist: 1 heißt volle Geduld.
model-commitment = Bindungsproblem
model-commitment-idea = Wer morgen schwächer ist, kann einer Abmachung von heute nicht trauen. Eine Garantie, deren Aufbau Zeit braucht, öffnet ein Fenster, in dem { -challenger(form: "nominative") } womöglich lieber kämpft als wartet. Diese Theorie spricht nur von solchen Übergängen: Zu einer Garantie, von der ein Jahr später nicht mehr steht als heute, schweigt sie.
model-commitment-selection = das einzige teilspielperfekte Gleichgewicht bei Angeboten, die man annimmt oder ablehnt; Gleichstand bedeutet Frieden
model-commitment-leaves-out = jedes Motiv außer einer sinkenden Siegchance; Angebote { -challenger(form: "genitive") }; Verschiebungen über das nächste Jahr hinaus; eine Siegchance, die sinkt, weil die Streitkräfte { -protege(form: "genitive") } schneller wachsen als die { -challenger(form: "genitive") }
model-commitment-proof = der kritische Rückgang durch Rückwärtsinduktion; ohne Verschiebung kein Krieg; eine zweite Umsetzung

## denial

quantity-challenger-local-share = Anteil der Kräfte { -challenger(form: "genitive") } vor Ort
quantity-challenger-local-share-meaning = Anteil der Streitkräfte { -challenger(form: "genitive") }, der an dem selbst gewählten Ort zuschlägt.
quantity-protege-local-share = Anteil der Kräfte { -protege(form: "genitive") } vor Ort
quantity-protege-local-share-meaning = Anteil der Streitkräfte { -protege(form: "genitive") }, der dort steht, wo { -challenger(form: "nominative") } zuschlägt.
quantity-attacker-kill-rate = Schlagkraft der Angreifer
quantity-attacker-kill-rate-meaning = Wie viele Verteidiger ein Angreifer je Tag ausschaltet.
quantity-defender-kill-rate = Schlagkraft der Verteidiger
quantity-defender-kill-rate-meaning = Wie viele Angreifer ein Verteidiger je Tag ausschaltet.
model-denial = Abschreckung durch Verweigerung
model-denial-idea = Was abschreckt, ist nicht die Strafe, sondern die Aussicht, vor Ort zu scheitern. { -challenger(form: "Nominative") } fragt, ob sich die Front durchbrechen lässt, bevor Entsatz eintrifft, und wenn nicht, ob Entsatz käme und ausreichte. Truppen vor Ort und schnelle Verstärkung können einander ersetzen.
model-denial-selection = keine nötig: eine einzige Entscheidung, den Gesetzen der Abnutzung gegenüber
model-denial-leaves-out = Gelände, Bewegung, Luftmacht, Rückzug; den Ausgang des Krieges nehmen die Messgrößen aus der gemeinsamen Lage
model-denial-proof = Lehrbuchwerte für Zeiten bis zum Zusammenbruch und für Kräfte, die halten; Integration des Gesetzes Schritt für Schritt; eine zweite Umsetzung

## perfect deterrence

quantity-challenger-hard = Harter Herausforderer
quantity-challenger-hard-meaning = Wahrscheinlichkeit, dass { -challenger(form: "nominative") } bei Widerstand lieber kämpft als zurückweicht.
quantity-back-down-cost = Kosten des Zurückweichens
quantity-back-down-cost-meaning = Was ein Herausforderer, dem man trotzt und der zurückweicht, gegenüber dem Status quo verliert, in Einheiten des Kriegsziels.
quantity-soft-guarantor-loss = Verlust eines weichen Garanten
quantity-soft-guarantor-loss-meaning = Was ein weicher Garant durch Krieg verliert, als Vielfaches dessen, was er gewinnt, wenn { -challenger(form: "nominative") } zurückweicht.
model-perfect-deterrence = Perfekte Abschreckung
model-perfect-deterrence-idea = Keine Seite weiß, ob die andere eher kämpfen oder nachgeben würde. Ein Herausforderer, der kämpfen würde, stellt eine schwache Garantie auf die Probe. Einer, der es nicht würde, blufft vielleicht und kann damit auffliegen. Glaubwürdigkeit zählt erst ab einer Schwelle, und am gefährlichsten ist die Garantie knapp darunter.
model-perfect-deterrence-selection = D1: Das Gleichgewicht der unbeirrten Abschreckung wird nicht gespielt; es setzt voraus, dass jeder, der abweicht, für weich gehalten wird
model-perfect-deterrence-leaves-out = die Entscheidung { -protege(form: "genitive") } selbst, mehr als ein Garant, Lernen von Jahr zu Jahr
model-perfect-deterrence-proof = die vier Bereiche bei Auszahlungen aus dem Lehrbuch; ein harter Herausforderer allein ergibt die Schwelle c_H; eine zweite Umsetzung

## probing

quantity-probe-gain = Gewinn einer Provokation
quantity-probe-gain-meaning = Was eine unbeantwortete Provokation { -challenger(form: "dative") } bringt, in Einheiten des Kriegsziels.
quantity-probe-loss = Verlust einer Provokation
quantity-probe-loss-meaning = Was eine beantwortete Provokation { -challenger(form: "accusative") } kostet, in Einheiten des Kriegsziels.
quantity-answer-irresolute = Antwort der Unentschlossenen
quantity-answer-irresolute-meaning = Wahrscheinlichkeit, dass Garanten, die nicht kämpfen würden, eine Provokation trotzdem beantworten.
quantity-answer-resolute = Antwort der Entschlossenen
quantity-answer-resolute-meaning = Wahrscheinlichkeit, dass Garanten, die kämpfen würden, eine Provokation beantworten.
model-probing = Austesten
model-probing-idea = Mit kleinen Provokationen lässt sich eine Garantie billig testen. Bleibt eine Provokation ohne Antwort, sinkt die Meinung { -challenger(form: "genitive") } von den Garanten; wird sie beantwortet, steigt sie. Ein Angriff kommt, sobald diese Meinung tief genug gefallen ist, oder nie, weil die Provokationen beantwortet wurden.
model-probing-selection = kurzsichtig: Eine Provokation wird nach ihrem eigenen Gewinn bewertet, nicht nach dem, was sie lehrt; die Garanten antworten nach ihrem Typ
model-probing-leaves-out = Antworten um des Rufes willen, Provokationen verschiedener Größe; bewegt sich die Ausgangsmeinung, kann der Typ von Jahr zu Jahr wechseln
model-probing-proof = Überzeugungen aus dem Lehrbuch; b = 0 gegen das Kalkül; Aufzählung aller Verläufe; eine zweite Umsetzung

## prospect

quantity-reference-point = Bezugspunkt
quantity-reference-point-meaning = Worauf { -challenger(form: "nominative") } Anspruch zu haben glaubt: Was darunter bleibt, fühlt sich wie ein Verlust an.
model-prospect = Prospect-Theorie
model-prospect-idea = { -challenger(form: "Nominative") } misst Gewinne und Verluste an einem Bezugspunkt, dem empfundenen Anspruch. Verluste wiegen schwerer als Gewinne, kleine Risiken werden überschätzt, und wer sich im Verlust sieht, wagt mehr. Abschreckung hängt dann auch vom Bezugspunkt ab, nicht nur von Kosten und Chancen.
model-prospect-selection = keine nötig: eine einzige Entscheidung, dem Zufall gegenüber
model-prospect-leaves-out = wie sich der Bezugspunkt bewegt und ob Staaten urteilen wie einzelne Menschen; Untersuchungen zu Kriegen fanden keine Wirkung
model-prospect-proof = Werte für zwei und vier Ausgänge durch ein unabhängiges Integral; mit allen Parametern gleich 1 das Kalkül; eine zweite Umsetzung

## quantal

quantity-precision = Schärfe der Entscheidung
quantity-precision-meaning = Wie eng die Entscheidung { -challenger(form: "genitive") } dem erwarteten Gewinn folgt: 0 ist ein Münzwurf, sehr groß ist Gewissheit.
model-quantal = Quantal Response
model-quantal-idea = Entscheidungen sind nicht fehlerfrei: Je mehr ein Angriff verspricht, desto wahrscheinlicher ist er; doch manchmal wird auch ein aussichtsloser gewagt und ein lohnender unterlassen. Abschreckung ist dann eine Frage des Grades.
model-quantal-selection = keine nötig: Das Quantal-Response-Gleichgewicht (Logit, je Zug) dieses Baums ist eindeutig
model-quantal-leaves-out = Lernen, Verhandlungen, die Entscheidung der Garanten selbst (q ist vorgegeben); es sagt nie 0
model-quantal-proof = die statische Tabelle auf 12 Stellen beim Modus; die Mittelwerte eines unabhängigen Programms; λ → ∞ ist das Kalkül, λ = 0 eine Münze; eine zweite Umsetzung

## rule

rule-any-member-acts = irgendein Mitglied handelt
rule-at-least-half-act = mindestens die Hälfte handelt
rule-a-majority-acts = eine Mehrheit handelt
rule-all-act = alle handeln
rule-pivotal = { $guarantor } und mindestens ein weiteres Mitglied handeln

## signalling

quantity-guarantor-war-cost = Kriegskosten eines Garanten
quantity-guarantor-war-cost-meaning = Was der Kampf einen Garanten kostet, gemessen am größten Interesse, das er an { -protege(form: "dative") } haben kann.
quantity-war-payoff-halfwidth = Ungewissheit über den Ertrag eines Krieges
quantity-war-payoff-halfwidth-meaning = Halbe Breite dessen, was der Garant als Ertrag { -challenger(form: "genitive") } aus einem Krieg gegen ihn für möglich hält.
quantity-tripwire-max = Voller Stolperdraht
quantity-tripwire-max-meaning = Um wie viel stationierte Truppen in großer Zahl die Kosten des Nachgebens erhöhen, als Anteil der Kriegskosten des Garanten.
model-signalling = Selbstbindung
model-signalling-idea = Wie entschlossen ein Garant ist, weiß nur er selbst. Vertrag und Truppen vor Ort machen das Nachgeben teuer, sodass mehr Typen von Garanten kämpfen würden. { -challenger(form: "Nominative") } kennt den Typ nicht und wägt den unblutigen Gewinn gegen einen Krieg ab. Halb glaubwürdige Zusagen können die gefährlichsten sein.
model-signalling-selection = der ererbte Vertrag hat ein einziges Gleichgewicht; in der Signalstufe davor wird das billigste trennende gespielt, geprüft nur gegen einzelne Abweichungen
model-signalling-leaves-out = die Wahl des Signals selbst (der Vertrag ist ererbt), wiederholte Krisen, mehr als ein Garant
model-signalling-proof = ein Herausforderer von nur einem Typ hat die Schwelle des Kalküls; eine zweite Umsetzung

## maturity

maturity-reproduced = nachgerechnet
maturity-derived = hergeleitet
maturity-draft = Entwurf
