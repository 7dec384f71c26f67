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
