## levels

answer-levels =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, vom niedrigsten bis zum höchsten Mittelwert von { $models } Modellen{ $silent ->
        [0] {""}
       *[other] , die von jeder Option sprechen
    }: { $ranges }.
answer-levels-of-one =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, in einem Modell, { $model }: { $ranges }.
answer-range = { $low } bis { $high }

## agreement

answer-too-few = Zu wenige Wiederholungen: Ob eine Option besser ist als die Bezugsoption { $reference }, ist unklar.
answer-all-agree =
    { $models ->
        [1] Das Modell gibt
        [2] Beide Modelle geben
       *[other] Alle { $models } Modelle geben
    } { $options } ein kleineres Risiko als der Bezugsoption { $reference }.
answer-some-agree =
    { $agree ->
        [one] 1 von { $models } Modellen gibt
       *[other] { $agree } von { $models } Modellen geben
    } { $options } ein kleineres Risiko als der Bezugsoption { $reference }; anders { $dissent }.
answer-none-agrees =
    { $models ->
        [1] Das Modell gibt nicht
       *[other] Kein Modell gibt
    } { $options } ein kleineres Risiko als der Bezugsoption { $reference }: { $dissent }.

## silence

answer-silent = { $model } schweigt zu { $options }.

## lowest

answer-lowest = Kleinstes mittleres Risiko, nach Zahl der Modelle: { $options }. Einigkeit in der Reihenfolge besagt wenig: Alle Modelle lesen denselben angenommenen Willen und dieselben Kosten.
answer-lowest-of-one = Kleinstes mittleres Risiko in diesem einen Modell: { $options }.
answer-tied = gleichauf oder durch die Simulation nicht zu trennen
answer-unclear = unklar, Fehler unbekannt

## variants

answer-other-will = { $variant }: { $ranges }.
answer-overturned =
    { $turning ->
        [0] Keine der { $variants } Was-wäre-wenn-Fragen dieser Studie kehrt um, welche von zwei Optionen die meisten Modelle für sicherer halten.
        [one] Eine der { $variants } Was-wäre-wenn-Fragen dieser Studie kehrt um, welche von zwei Optionen die meisten Modelle für sicherer halten: { $names }.
       *[other] { $turning } der { $variants } Was-wäre-wenn-Fragen dieser Studie kehren um, welche von zwei Optionen die meisten Modelle für sicherer halten: { $names }.
    }

## base-rate

answer-base-rate = Aufgezeichnet: Zwischen { $pairs } Paaren von Nachbarn kam nach ihren Kriegen seit 1946 binnen { $years } Jahren in { $risk } der Fälle wieder Krieg ({ $interval }), gleich, was zugesagt oder stationiert war. Die Optionen sind keine Stichprobe daraus{ $calibrated ->
        [0] .
       *[other] , und das Niveau der Risiken ist so gesetzt, dass es diese Bilanz trifft, wo nichts zugesagt ist: Gefunden sind nur Unterschiede zwischen Optionen.
    }
