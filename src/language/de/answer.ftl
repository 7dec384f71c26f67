## levels

answer-levels =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, vom niedrigsten bis zum höchsten Mittelwert von { $models } Modellen{ $silent ->
        [0] {""}
       *[other] , die zu jeder Option etwas sagen
    }: { $ranges }.
answer-levels-of-one =
    Wahrscheinlichkeit eines Angriffs { $years ->
        [one] binnen 1 Jahr
       *[other] binnen { $years } Jahren
    }, nach einem einzigen Modell, { $model }: { $ranges }.
answer-range = { $low } bis { $high }

## agreement

answer-too-few = Zu wenige Wiederholungen: Ob eine Option besser ist als die Vergleichsoption { $reference }, bleibt unklar.
answer-all-agree =
    { $models ->
        [1] Das Modell weist
        [2] Beide Modelle weisen
       *[other] Alle { $models } Modelle weisen
    } für { $options } ein kleineres Risiko aus als für die Vergleichsoption { $reference }.
answer-some-agree =
    { $agree ->
        [one] 1 von { $models } Modellen weist
       *[other] { $agree } von { $models } Modellen weisen
    } für { $options } ein kleineres Risiko aus als für die Vergleichsoption { $reference }; anders urteilen: { $dissent }.
answer-none-agrees =
    { $models ->
        [1] Das Modell weist für { $options } kein kleineres Risiko aus als für die Vergleichsoption { $reference }
       *[other] Kein Modell weist für { $options } ein kleineres Risiko aus als für die Vergleichsoption { $reference }
    }: { $dissent }.

## silence

answer-silent = { $model } schweigt zu { $options }.

## lowest

answer-lowest = Kleinstes mittleres Risiko, nach Zahl der Modelle: { $options }. Dass die Modelle ähnlich ordnen, besagt wenig: Alle gehen von demselben angenommenen Willen und denselben angenommenen Kosten aus.
answer-lowest-of-one = Kleinstes mittleres Risiko nach diesem einen Modell: { $options }.
answer-tied = gleichauf oder durch die Simulation nicht zu trennen
answer-unclear = unklar, Fehler unbekannt

## variants

answer-other-will = { $variant }: { $ranges }.
answer-overturned =
    { $turning ->
        [0] Keine der { $variants } Was-wäre-wenn-Fragen dieser Studie dreht das Urteil der meisten Modelle um, welche von zwei Optionen sicherer ist.
        [one] Eine der { $variants } Was-wäre-wenn-Fragen dieser Studie dreht das Urteil der meisten Modelle um, welche von zwei Optionen sicherer ist: { $names }.
       *[other] { $turning } der { $variants } Was-wäre-wenn-Fragen dieser Studie drehen das Urteil der meisten Modelle um, welche von zwei Optionen sicherer ist: { $names }.
    }

## base-rate

answer-base-rate = Aus der Geschichte: Bei { $pairs } Paaren von Nachbarn kam es nach ihren Kriegen seit 1946 in { $risk } der Fälle ({ $interval }) binnen { $years } Jahren erneut zum Krieg, gleich, was zugesagt oder stationiert war. Die Optionen sind keine Stichprobe aus diesen Fällen.{ $calibrated ->
        [0] {""}
       *[other] {" "}Das Niveau der Risiken ist so gesetzt, dass es diesen Anteil trifft, wo nichts zugesagt ist. Gefunden werden deshalb nur Unterschiede zwischen den Optionen.
    }
