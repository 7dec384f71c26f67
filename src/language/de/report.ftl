## history

report-history-confident-and-wrong-at-most = SICHER UND FALSCH: höchstens 20 % für das, was geschah
report-history-case = Fall
report-history-what-happened = was geschah
report-history-wrong = falsch
report-history-models-with-what-they-gave = Modelle, mit ihrer Wahrscheinlichkeit für Frieden
report-history-held = hielt
report-history-attacked = angegriffen
report-history-none = keiner
report-history-scores-lower-is-better-a = WERTE: kleiner ist besser; eine Münze hat 0,25 und 0,69
report-history-in-brackets-95-of-resamples = In Klammern: 95 % der Neuauswahlen der Fälle. Fehlgriffe: sicher und falsch. Unter 0 in der dritten Spalte: besser als der bloße Anteil der Fälle, die hielten. Vergleichsregeln (·) beantworten jeden Fall aus allen anderen, nach dem Anteil, der hielt, oder einem Logit auf einen Code.
report-history-brier = Brier
report-history-less-bare-share = minus bloßer Anteil
report-history-log-loss = Log-Verlust
report-history-misses = Fehlgriffe
report-history-reliability-of-the-cases-given = ZUVERLÄSSIGKEIT: von den Fällen mit dieser Wahrscheinlichkeit hielten so viele

## html

report-probability-of-an-attack-within = Wahrscheinlichkeit eines Angriffs im Zeitraum: Mittel ± Simulationsfehler (95 %); die Spanne 5–95 % der angenommenen Werte; das Urteil über den paarweisen Unterschied zur Bezugsoption.
report-cost-to-the-guarantors-the = Kosten für die Garanten, in jedem Modell gleich: {""}
report-billion-euro-a-year = Milliarden Euro im Jahr.
report-share-of-draws-in-which = Anteil der Ziehungen, in denen eine Option die beste ist: allein + gleichauf mit anderen. Gleichstände werden nicht geteilt.
report-equilibrium-played = Gespieltes Gleichgewicht
report-leaves-out = Lässt weg
report-maturity = Reife
report-references = Literatur
report-the-numbers-are-the-same = Die Zahlen sind Bit für Bit dieselben auf jeder Zahl von Threads und jeder CPU. Eine Bestätigung an der Wirklichkeit wird nicht behauptet: Kein Test zeigt, dass Abschreckung so wirkt wie hier modelliert.

## scorecard

report-scorecard-textbook = Lehrbuch
report-scorecard-brier = Brier
report-scorecard-misses = Fehlgriffe
report-scorecard-faults = Fehler
report-scorecard-ns-a-draw = ns je Ziehung
report-scorecard-textbook-known-solutions-met-by = Lehrbuch: bekannte Lösungen, die die Formen eines Modells treffen, von allen bekannten. Brier-Wert: kleiner ist besser, eine Münze hat 0,25; in Klammern 95 % der Ziehungen aus den Fällen. Fehlgriffe: sicher und falsch. Ein Unterschied von 0,05 ist hier Rauschen. Kosten: Median und Quartile über einen Block der mitgelieferten Studie; sie schwanken von Rechner zu Rechner und von Mal zu Mal. Vergleichsregeln (·) brauchen keine Theorie.

## table

report-mean-simulation-error-95-below = Mittel ± Simulationsfehler (95 %); darunter die Spanne 5–95 % der angenommenen Werte.
report-lowesthighest-model = niedrigstes–höchstes Modell
report-cost-595-bn-eur-year = Kosten 5–95 %, Mrd. EUR/Jahr

## tribunal

report-dissent = Wer der Mehrheit widerspricht, und warum
report-places = Plätze nach Modell
report-pairs = Option gegen Option
report-variance = Woher die Varianz kommt
report-no-dissent = Kein Modell widerspricht bei zwei Optionen einer Mehrheit über den Simulationsfehler hinaus.
report-one-view = Bei nur einem Modell oder nur einer Option gibt es keinen Widerspruch.
report-places-note = Platz jeder Option nach mittlerem Angriffsrisiko, 1 für das niedrigste. Wo die Simulation Mittel nicht trennen kann (95 %, Paar für Paar), hat eine Option eine Spanne von Plätzen.
report-pairs-note = Anteil der Ziehungen, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, Mittel über die Modelle; darunter, in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. Was mit dem gegenüberliegenden Feld zu 100 % fehlt, sind Gleichstände.
report-variance-note = Teile der Varianz des Angriffsrisikos über Modelle und Ziehungen, in Prozent, ± Simulationsfehler (95 %). Theorie: Modelle unterscheiden sich im Mittel. Größen: Ziehungen unterscheiden sich im Mittel der Modelle. Theorie × Größen: Modelle antworten verschieden auf dieselbe Ziehung. Simulation: verschwände mit mehr Ziehungen.
report-too-few = Nicht verfügbar: Dazu braucht es acht Wiederholungen und Risiken, die sich unterscheiden.
report-tribunal-theory = Theorie
report-tribunal-quantities = Größen
report-tribunal-theory-quantities = Theorie × Größen
report-tribunal-simulation = Simulation
report-tribunal-standard-deviation = Standardabweichung
report-tribunal-no-model = kein Modell

## words

report-not-a-forecast = Modellergebnis unter genannten Annahmen, keine Vorhersage.
report-model = Modell
report-option = Option
report-summary = Kurz gefasst
report-options = Die Optionen
report-comparison = Vergleich
report-charts = Abbildungen
report-measures = Alle Maße
report-best = Wie oft ist eine Option die beste?
report-ranks = Wo die Theorien sich widersprechen, und warum
report-ledger = Worauf die Zahlen beruhen
report-facts = Was die Quellen aussagen
report-models = Die Modelle
report-cautions = Vorbehalte
report-sources = Quellen
report-measure-glossary = Was die Maße bedeuten
report-rerun = So entstehen diese Zahlen noch einmal
report-shared = Für alle Optionen gleich
report-quantity = Größe
report-belief = Annahme über den Wert
report-range = 5 % · Median · 95 %
report-unit = Einheit
report-basis = Grundlage
report-source-note = Quelle und Anmerkung
report-article = Artikel
report-published = veröffentlicht
report-assumption = Annahme
