## attrition

form-signalling-attrition = Zermürbung durch Publikumskosten

## calculus

form-calculus-threshold = Kritische Wahrscheinlichkeit des Eingreifens
form-calculus-will = Wille eines Garanten

## deal zone

form-bargaining-deal-zone = Bereich der Garantien, die beide unterschreiben

## global game

form-coalition-global-game = Globales Spiel des Eingreifens
form-coalition-large-player = Großer Garant im globalen Spiel

## guarantors

form-coalition-rules = Entscheidungsregeln bei korrelierten Willen
form-calculus-coalition = Angriff gegen mehrere Garanten

## inherited treaty

form-signalling-inherited-treaty = Geerbter Vertrag

## lanchester

form-balance-lanchester = Lanchesters quadratisches Gesetz
form-balance-forward-force = Vorne stehende Kräfte gegen vollendete Tatsachen
form-balance-relief = Entsatz, der die Schlacht wendet

## moral hazard

form-bargaining-moral-hazard = Leichtsinn eines Schützlings

## power risk

form-brinkmanship-power-risk = Macht und Risiko

## preventive

form-commitment-preventive = Präventivkrieg

## probing

form-probing-learning = Lernen aus unbeantworteten Proben
form-probing-reputation = Ruf bei endlich vielen Proben
form-probing-salami = Salamitaktik

## prospect

form-prospect-lottery = Kumulierter Prospektwert einer Lotterie
form-prospect-war = Prospektwert eines Angriffs
form-prospect-threshold = Kritisches Eingreifen in der Prospect-Theorie

## quantal

form-quantal-logit = Logit-Quantal-Response-Gleichgewicht
form-quantal-probit = Strategisches Probit

## risk contest

form-brinkmanship-risk-contest = Wettstreit im Risiko

## signalling

form-signalling-hybrid = Selbstbindung mit sofort gezahltem Anteil
form-signalling-sinking-costs = Versenkte Kosten

## situation

form-situation-static = Statische Lage einer Garantie

## survival

form-survival-decaying-hazard = Abklingendes Risiko
form-survival-weibull = Weibull-Überleben
form-survival-political = Frieden unter wechselnder Politik eines Garanten

## proofs

form-proofs-classes = Typen sind ein Kontinuum, zusammengefasst zu Klassen, die gleich handeln und mit ihrem Mittel zählen; da Auszahlungen linear im Typ sind, ändert sich keine Wahrscheinlichkeit.
proofs-the-challenger-at-the-critical = Der Herausforderer bei der kritischen Wahrscheinlichkeit des Eingreifens, in [0, 1] gerückt.
proofs-attack-or-hold-then-each = Angriff oder nicht, dann der Wille jedes Garanten als Zug des Zufalls; nur für unabhängige Willen.
proofs-both-sides-types-are-moves = Die Typen beider Seiten sind Züge des Zufalls.
proofs-played-where-the-thresholds-decide = Gespielt, wo die Schwellen entscheiden: Der Schützling wechselt die Seite mit einer Wahrscheinlichkeit mitten zwischen den Schwellen des Verteidigers, und dieser ist treu mit der, die den Herausforderer gleichgültig lässt.
proofs-attack-resistance-intervention = Angriff, Widerstand, Eingreifen.
proofs-power-is-a-continuum-the = Macht ist ein Kontinuum; zur Wahl stehen die von der Form genannten neben anderen.
proofs-members-move-at-the-same = Die Mitglieder ziehen gleichzeitig.
proofs-two-days-at-the-critical = Zwei Tage beim kritischen Fall der Chance des Herausforderers, deren zweiter für immer dauert; zur Wahl stehen Angebote mit dem kleinsten annehmbaren.
proofs-the-last-probes-two-at = Die letzten Proben, höchstens zwei, jede von einem anderen Herausforderer; ungestört gewinnt der Garant das Doppelte einer Antwort.
proofs-costs-are-a-continuum-the = Kosten sind ein Kontinuum; der Baum hat drei Klassen und ist für sie gelöst, seine Wahrscheinlichkeit von Krieg liegt nur nahe an der der Form.
proofs-one-opportunity-to-attack = Eine Gelegenheit zum Angriff.

## tripartite

form-perfect-deterrence-tripartite = Dreieckskrise

## unilateral

form-perfect-deterrence-unilateral = Spiel der einseitigen Abschreckung

## volunteer

form-coalition-volunteer = Freiwilligendilemma
form-coalition-threshold = Schwellenspiel

## words of trees

# Players.
tree-challenger = Herausforderer
tree-defender = Verteidiger
tree-guarantor = Garant
tree-guarantors = Garanten
tree-protege = Schützling
tree-member = Mitglied
# Actions.
tree-hold = stillhalten
tree-attack = angreifen
tree-challenge = herausfordern
tree-probe = proben
tree-concede = nachgeben
tree-yield = nachgeben
tree-defy = trotzen
tree-back-down = zurückweichen
tree-fight = kämpfen
tree-abstain = fernbleiben
tree-intervene = eingreifen
tree-stand-aside = abseits stehen
tree-intervenes = greift ein
tree-stands-aside = steht abseits
tree-resist = widerstehen
tree-act = handeln
tree-answer = antworten
tree-ignore = hinnehmen
tree-no-probe = keine Probe
tree-one-probe = eine Probe
tree-two-probes = zwei Proben
tree-accept = annehmen
tree-support = beistehen
tree-withhold = versagen
tree-submit = sich fügen
tree-silence = schweigen
tree-signal = Signal
tree-offer = Angebot
tree-power = Macht
tree-demand = Forderung
# Types and moves of nature.
tree-hard = hart
tree-soft = weich
tree-low-stake = kleiner Einsatz
tree-high-stake = großer Einsatz
tree-dove = Taube
tree-hawk = Falke
tree-wary = vorsichtig
tree-eager = angriffslustig
tree-staunch = treu
tree-perfidious = untreu
tree-realigning = wechselt die Seite
tree-loyal = bleibt
tree-resolute = entschlossen
tree-irresolute = unentschlossen
tree-escalation = Eskalation
tree-no-escalation = keine Eskalation
tree-cost = Kosten
# Ends.
tree-status-quo = Status quo
tree-war = Krieg
tree-war-alone = Krieg allein
tree-war-against-all = Krieg gegen alle
tree-war-against = Krieg gegen
tree-war-today = Krieg heute
tree-war-tomorrow = Krieg morgen
tree-concession = Zugeständnis
tree-retreat = Rückzug
tree-capitulation = Kapitulation
tree-conflict = Konflikt
tree-protege-yields = Schützling gibt nach
tree-realignment = Seitenwechsel
tree-submission = Unterwerfung
tree-disaster = Katastrophe
tree-success = Erfolg
tree-failure = Misserfolg
tree-peace = Frieden
tree-deal = Abkommen
