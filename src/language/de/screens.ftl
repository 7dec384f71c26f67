## comparison

screen-attack =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, in Prozent; { $draws } Durchläufe
screen-numbers = Mittelwert ± Simulationsfehler (95 %); darunter die Spanne der Einschätzungen (5–95 %).
screen-verdicts = Urteile über den paarweisen Unterschied zu { $reference }.
screen-signs = + besser, − schlechter, = vernachlässigbar, ? unklar
screen-lowest = niedrigstes
screen-median = Median
screen-highest = höchstes
screen-against = gegen { $reference }
screen-count = { $verdict } { $count } von { $of }
screen-and-more = { $model } und { $more } weitere
screen-folded =
    Von den { $models } Theorien{ $all ->
        [yes] {""}
       *[no] , die über jede Option etwas sagen
    }: Mittelwert ± Simulationsfehler (95 %), die Spanne der Einschätzungen (5–95 %), die Theorie.{ $even ->
        [yes] {" "}Der Median ist die höhere der beiden Theorien in der Mitte.
       *[no] {""}
    }
screen-left-out = Nicht mitgezählt, weil stumm über eine Option: { $models }.
screen-all-theories = --wide zeigt alle Theorien.
screen-best = beste in % der Durchläufe
screen-tied = gleichauf { $share }
screen-best-note =
    Beste: in wie vielen Durchläufen die Option allein das kleinste Risiko hat, ± Simulationsfehler (95 %){ $several ->
        [yes] . Gezeigt wird die Theorie in der Mitte, darunter die Spanne der Theorien, dann in wie vielen Durchläufen der mittleren Theorie die Option mit anderen gleichauf liegt
       *[no] ; darunter, in wie vielen Durchläufen sie mit anderen gleichauf liegt
    }. Ein Gleichstand zählt für keine Option.
screen-range = Kleinster und größter Mittelwert der Modelle; bei den Kosten die Spanne der Einschätzungen.
screen-cost = Kosten 5–95 %, Mrd. { $currency }/Jahr
screen-concordance = Kendalls W von { $models } Rangfolgen: { $w }.
screen-dissents = Einigkeit in den Rängen belegt nichts: Alle Modelle beruhen auf denselben Einschätzungen. Gegen eine Mehrheit:
screen-dissent = { $model }: { $prefers } vor { $over } ({ $against } von { $models } umgekehrt)
screen-no-dissent = kein Modell

## what a what-if changes

changed-title =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, in Prozent: vorher und nachher; dieselben { $draws } Durchläufe
changed-before = vorher
changed-after = nachher
changed-change = Änderung, Punkte
changed-theories = Theorien
changed-same = unverändert
changed-not-clear = keine klare Änderung
changed-lower = niedriger
changed-higher = höher
changed-range = { $low } bis { $high }
changed-note =
    Vorher: die Studie, wie sie geschrieben ist. Nachher: die geänderte Studie.{ $several ->
        [yes] {" "}Gezeigt wird der Median der { $models } Theorien, die über jede Option etwas sagen, darunter ihre Spanne. Bei der Änderung ist es die Theorie, deren Änderung in der Mitte liegt.
       *[no] {""}
    } Die Änderung hat ihren Simulationsfehler (95 %); dafür werden dieselben Durchläufe zweimal gespielt. Unklar oder keine klare Änderung: Die Änderung ist kleiner als ihr Fehler. Unverändert: in jeder Wiederholung gleich.
changed-places = Welche Optionen die Plätze tauschen, nach dem, was die meisten Theorien klar sagen
changed-turned = { $first } vor { $second }: jetzt umgekehrt
changed-opened = { $first } vor { $second }: jetzt offen
changed-settled = { $first } und { $second }: vorher offen, jetzt in dieser Reihenfolge
changed-no-places = Keine zwei Optionen tauschen die Plätze.
changed-own = Die geänderte Studie

## back-test

history-title =
    Modelle an der Geschichte gemessen: { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fälle
    }, davon { $held ->
        [one] hielt 1
       *[other] hielten { $held }
    }; je Fall { $draws } Durchläufe
history-plainly = WAS DIE WERTE SAGEN
history-failures = SICHER UND FALSCH: höchstens 20 % für das, was geschah
history-case = Fall
history-happened = was geschah
history-wrong = falsch
history-given = Modelle, mit ihrer Wahrscheinlichkeit für Frieden
history-held = hielt
history-attacked = angegriffen
history-none = keiner
history-scores = WERTE: Bei Likelihood und AUC ist größer besser, bei den anderen kleiner; eine Münze hat 0,5, 0,25 und 0,69
history-scores-legend = In Klammern: 95 % der Neuauswahlen der Fälle. Likelihood: logarithmierte Wahrscheinlichkeit dessen, was geschah, je Fall (so lange gehalten oder im Jahr um den Tag gescheitert; in einer Krise: ihr Ausgang), in nats, minus die einer konstanten Hazardrate; weniger als ein Millionstel zählt als ein Millionstel. AUC: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt; Gleichstände zählen halb. Minus bloßer Anteil: unter 0 ist besser als der Anteil der anderen Fälle, die hielten. Fehlgriffe: sicher und falsch. Vergleichsregeln (·) sind ohne den Fall gebildet, um den es geht: ein Anteil, eine Hazardrate nach Alter oder ein Logit auf ein einziges Merkmal; —, wo eine Regel nichts über das Wann oder die Reihenfolge sagt.
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
history-reliability-legend = Fehlkalibrierung: was ein besseres Niveau bei gleicher Reihenfolge einsparen würde. Trennschärfe: was die Reihenfolge über den bloßen Anteil aller Fälle hinaus wert ist; dessen Brier-Wert ist die Ungewissheit. Durch Zufall: wie oft eine Theorie, deren Wahrscheinlichkeiten alle stimmen, bei so vielen Fällen mindestens so fehlkalibriert aussähe. Das Niveau wird durch isotone Regression verbessert (CORP, Dimitriadis, Gneiting und Jordan 2021), ohne Klassen.

## scorecard

scorecard-title =
    Modelle, je eine Zeile: { $cases ->
        [one] 1 historischer Fall
       *[other] { $cases } historische Fälle
    }, je { $draws } Durchläufe; Rechenzeit hier auf diesem Rechner gemessen
scorecard-textbook = Lehrbuch
scorecard-faults = Fehler
scorecard-cost = ns je Durchlauf
scorecard-legend = Lehrbuch: wie viele bekannte Lösungen die Formen eines Modells treffen, von allen bekannten. Brier-Wert: kleiner ist besser, eine Münze hat 0,25; in Klammern 95 % der Neuauswahlen der Fälle. Fehlgriffe: sicher und falsch. Ein Unterschied von 0,05 ist hier Rauschen. Rechenzeit: Median und Quartile mehrerer Runden über einen Block der mitgelieferten Studie; sie schwankt von Rechner zu Rechner und von Mal zu Mal. Vergleichsregeln (·) brauchen keine Theorie.

## why

why-title = Warum sich { $option } und { $other } unterscheiden
why-model = Theorie
why-difference = Unterschied
why-part = Teil, der am meisten zählt
why-given = in der einen Richtung getauscht
why-lent = in der anderen Richtung getauscht
why-says = was der Tausch sagt
why-turns = kehrt ihn um
why-each = Teil
why-half = nimmt mindestens die Hälfte weg
why-open = am meisten, vielleicht die Hälfte
why-several = am meisten, weniger als die Hälfte
why-no-difference = kein klarer Unterschied
why-beyond-half = über die Hälfte hinaus
why-parts = Jeder Teil
why-note = Prozentpunkte der Wahrscheinlichkeit eines Angriffs im Zeitraum, { $option } minus { $other }, mit dem Simulationsfehler. In der einen Richtung: { $option } erhält den Teil von { $other }. In der anderen: { $other } erhält den Teil von { $option }. Gezeigt ist, was vom Unterschied bleibt. Über die Hälfte hinaus: um wie viel der Tausch, über beide Richtungen, mehr als die Hälfte des Unterschieds wegnimmt.
why-silent = Zu einer der beiden sagen nichts: { $models }.

## the picture of risks

strip-key =
    · eine Theorie, ● die mittlere{ $record ->
        [yes] , ┊ wie es bisher war
       *[no] {""}
    }
