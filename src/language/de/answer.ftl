## first screen

first-order =
    Im Paarvergleich ordnen die meisten Theorien so, das kleinste Angriffsrisiko zuerst{ $ties ->
        [some] , mit „=“, wo sie es offenlassen
       *[none] {""}
    }: { $order }.
first-too-few = Es wurden zu wenige Wiederholungen gespielt: Welche Option besser abschreckt, ist unklar.
first-apart =
    { $several ->
        [yes] Das Risiko binnen { $years ->
            [one] 1 Jahr
           *[other] { $years } Jahren
        } sehen sie bei { $first } bei { $range }, bei { $last } bei { $others }
        [all] Das Risiko eines Angriffs binnen { $years ->
            [one] 1 Jahr
           *[other] { $years } Jahren
        } sehen die Theorien über alle Optionen hinweg bei { $range }
       *[one] Das Risiko eines Angriffs binnen { $years ->
            [one] 1 Jahr
           *[other] { $years } Jahren
        } sehen die Theorien bei { $range }
    }.
first-record = Nach Kriegen zwischen { $pairs } Nachbarpaaren seit 1946 lag es bei { $risk } ({ $interval }).
first-overturned =
    { $turning ->
        [0] Keine der { $variants } Was-wäre-wenn-Fragen vertauscht zwei Optionen
        [one] Eine der { $variants } Was-wäre-wenn-Fragen vertauscht zwei Optionen: { $names }
       *[other] { $turning } der { $variants } Was-wäre-wenn-Fragen vertauschen zwei Optionen: { $names }
    }.
first-history =
    An { $cases } historischen Fällen { $extent ->
        [none] war keine Theorie
        [all] war jede Theorie
       *[some] waren { $better } von { $models } Theorien
    } deutlich besser als der bloße Anteil der Fälle, die hielten.
first-rests-on =
    { $assumed } von { $all } Einschätzungen sind Annahmen{ $calibrated ->
        [yes] , und die Höhe der Risiken ist der Geschichte angepasst: Verlass ist allenfalls auf Unterschiede
       *[no] {""}
    }.

## levels

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

## base-rate

answer-base-rate = Aus der Geschichte: Bei { $pairs } Paaren von Nachbarn kam es nach ihren Kriegen seit 1946 in { $risk } der Fälle ({ $interval }) binnen { $years } Jahren erneut zum Krieg, gleich, was zugesagt oder stationiert war. Die Optionen sind keine Stichprobe aus diesen Fällen.{ $calibrated ->
        [0] {""}
       *[other] {" "}Das Niveau der Risiken ist so gesetzt, dass es diesen Anteil trifft, wo nichts zugesagt ist. Gefunden werden deshalb nur Unterschiede zwischen den Optionen.
    }
