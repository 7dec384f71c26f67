## comparison

screen-attack =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, in Prozent; { $draws } Ziehungen
screen-numbers = Mittel ± Simulationsfehler (95 %); darunter die Spanne 5–95 % der angenommenen Werte.
screen-verdicts = Urteile über den paarweisen Unterschied zu { $reference }.
screen-signs = + besser, − schlechter, = vernachlässigbar, ? unklar
screen-range = Niedrigstes und höchstes Mittel über die Modelle; von den Kosten, was angenommen wird.
screen-cost = Kosten 5–95 %, Mrd. { $currency }/Jahr
screen-concordance = Kendalls W von { $models } Rangfolgen: { $w }.
screen-dissents = Gleiche Ränge belegen nichts: Alle Modelle lesen dieselben Annahmen. Gegen eine Mehrheit:
screen-dissent = { $model }: { $prefers } vor { $over } ({ $against } von { $models } umgekehrt)
screen-no-dissent = kein Modell

## back-test

history-title =
    Modelle gegen Geschichte: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }, davon { $held ->
        [one] hielt 1
       *[other] hielten { $held }
    }; je Fall { $draws } Ziehungen
history-plainly = WAS DIE WERTE SAGEN
history-failures = SICHER UND FALSCH: höchstens 20 % für das, was geschah
history-case = Fall
history-happened = was geschah
history-wrong = falsch
history-given = Modelle, mit ihrer Wahrscheinlichkeit für Frieden
history-held = hielt
history-attacked = angegriffen
history-none = keiner
history-scores = WERTE: Likelihood und AUC größer, die anderen kleiner ist besser; eine Münze hat 0,5, 0,25 und 0,69
history-scores-legend = In Klammern: 95 % der Neuauswahlen der Fälle. Likelihood: logarithmierte Wahrscheinlichkeit dessen, was geschah, je Fall (so lange gehalten, oder im Jahr um den Tag gescheitert; in einer Krise: ihr Ausgang), in nats, minus die einer konstanten Hazardrate; weniger als ein Millionstel zählt als ein Millionstel. AUC: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt, Gleichstände halb. Minus bloßer Anteil: unter 0 ist besser als der Anteil der anderen Fälle, die hielten. Fehlgriffe: sicher und falsch. Vergleichsregeln (·) sind ohne den Fall gebildet, um den es geht: ein Anteil, eine Hazardrate nach Alter oder ein Logit auf einen Code; —, wo eine Regel nichts über das Wann oder die Reihenfolge sagt.
history-brier = Brier
history-less-bare-share = minus bloßer Anteil
history-log-loss = Log-Verlust
history-misses = Fehlgriffe
history-likelihood = Likelihood
history-auc = AUC
history-reliability = ZUVERLÄSSIGKEIT: Brier-Wert = Fehlkalibrierung − Trennschärfe + Ungewissheit
history-miscalibration = Fehlkalibrierung
history-discrimination = Trennschärfe
history-uncertainty = Ungewissheit
history-by-chance = durch Zufall
history-reliability-legend = Fehlkalibrierung: was eine bessere Höhe bei gleicher Reihenfolge einsparte. Trennschärfe: was die Reihenfolge über den bloßen Anteil aller Fälle hinaus wert ist, dessen Brier-Wert die Ungewissheit ist. Durch Zufall: wie oft eine Theorie, deren Wahrscheinlichkeiten alle stimmen, bei so vielen Fällen mindestens so fehlkalibriert aussähe. Die Höhe wird durch isotone Regression verbessert (CORP, Dimitriadis, Gneiting und Jordan 2021), ohne Klassen.

## scorecard

scorecard-title =
    Modelle, je eine Zeile: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }, je { $draws } Ziehungen; Kosten hier auf diesem Rechner gemessen
scorecard-textbook = Lehrbuch
scorecard-faults = Fehler
scorecard-cost = ns je Ziehung
scorecard-legend = Lehrbuch: bekannte Lösungen, die die Formen eines Modells treffen, von allen bekannten. Brier-Wert: kleiner ist besser, eine Münze hat 0,25; in Klammern 95 % der Ziehungen aus den Fällen. Fehlgriffe: sicher und falsch. Ein Unterschied von 0,05 ist hier Rauschen. Kosten: Median und Quartile über einen Block der mitgelieferten Studie; sie schwanken von Rechner zu Rechner und von Mal zu Mal. Vergleichsregeln (·) brauchen keine Theorie.

## why

why-title = Warum sich { $option } und { $other } unterscheiden
why-model = Theorie
why-difference = Unterschied
why-part = Teil, der am meisten zählt
why-given = in einer Richtung getauscht
why-lent = in der anderen getauscht
why-says = was der Tausch sagt
why-turns = kehrt ihn um
why-each = Teil
why-half = nimmt mindestens die Hälfte weg
why-open = am meisten, vielleicht die Hälfte
why-several = am meisten, weniger als die Hälfte
why-no-difference = kein klarer Unterschied
why-beyond-half = über die Hälfte hinaus
why-parts = Jeder Teil
why-note = Prozentpunkte der Wahrscheinlichkeit eines Angriffs im Zeitraum, { $option } weniger { $other }, mit dem Fehler der Simulation. In einer Richtung: { $option } erhält den Teil von { $other }. In der anderen: { $other } erhält den Teil von { $option }. Gezeigt ist, was vom Unterschied bleibt. Über die Hälfte hinaus: um wie viel der Tausch über beide Richtungen mehr als die Hälfte des Unterschieds wegnimmt.
why-silent = Schweigt über eine der beiden: { $models }.
