## cautions

caution-faults-seen = In { $faults } von { $asked } Fällen konnten Modelle nicht antworten ({ $share }).
caution-faults-matters = Mittelwerte gelten nur für die beantworteten Durchläufe und können verzerrt sein.
caution-faults-advice = Die Gründe in den Ergebnissen ansehen und die Einschätzungen einengen, die sie verursachen.

caution-unread-what-if-seen = Nichts, was gespielt wurde, liest diese Was-wäre-wenn-Frage: { $settings }.
caution-unread-what-if-matters = Die Zahlen sind dieselben wie ohne sie.
caution-unread-what-if-advice = Mit garant explain nachsehen, wer die Größe liest und wann.

caution-few-replicates-seen = Nur { $replicates } { $replicates ->
    [one] Wiederholung
   *[other] Wiederholungen
}: Ein Simulationsfehler lässt sich nicht angeben.
caution-few-replicates-matters = Eine Zahl ohne Fehler lässt sich nicht vergleichen.
caution-few-replicates-advice = Mindestens 8 Wiederholungen spielen.

caution-precision-not-reached-seen = Die verlangte Genauigkeit ({ $missed }) wurde nicht erreicht: Die Zeit war nach { $replicates } { $replicates ->
    [one] Wiederholung
   *[other] Wiederholungen
} um.
caution-precision-not-reached-matters = Manche Simulationsfehler sind größer als gewünscht.
caution-precision-not-reached-advice = Dem Lauf mehr Zeit geben.

caution-assumptions-seen = { $assumed } von { $total } Einschätzungen sind Annahmen: Keine Quelle nennt sie.
caution-assumptions-matters = Die { $options ->
    [one] Höhe des Risikos
   *[other] Reihenfolge der Optionen
} folgt ebenso aus dem angenommenen Willen und den angenommenen Kosten wie aus den Theorien.
caution-assumptions-advice = Das Verzeichnis der Annahmen lesen und ändern, was nicht überzeugt: --set größe=min..mitte..max.

caution-will-mode-seen = Der Wille zum Eingreifen { $will ->
    [given] war vorgegeben, nicht aus den Teilen der Garantie abgeleitet
   *[derived] wurde aus Interessen, Zusage, Stolperdraht, Kosten und Entscheidungsregel abgeleitet
}.
caution-will-mode-matters = Die andere Lesart kann ändern, welche von zwei Optionen besser aussieht.
caution-will-mode-advice = Mit --will { $will ->
    [given] derived
   *[derived] given
} vergleichen.

caution-levels-differ-seen = Bei „{ $option }“ ist das Risiko im höchsten Modell { $factor }-mal so groß wie im niedrigsten ({ $highest } gegenüber { $lowest }).
caution-levels-differ-matters = Die Theorien unterscheiden sich in der Höhe des Risikos. Dass sie die Optionen oft ähnlich ordnen, besagt wenig: Alle beruhen auf denselben Einschätzungen.
caution-levels-differ-advice = Eine Spanne über die Modelle zitieren, nicht eine einzelne Zahl.

caution-levels-apart-seen = Bei „{ $option }“ beträgt das Risiko im niedrigsten Modell { $lowest }, im höchsten { $highest }.
caution-levels-apart-matters = { caution-levels-differ-matters }
caution-levels-apart-advice = { caution-levels-differ-advice }

caution-war-with-guarantors-seen = Nach dem Modell „{ $model }“ senkt „{ $option }“ das Angriffsrisiko, erhöht aber das Risiko eines Krieges mit den Garanten.
caution-war-with-guarantors-matters = Eine nur halb geglaubte Garantie macht aus dem Im-Stich-Lassen einen Krieg, ehe sie aus dem Angriff Frieden macht.
caution-war-with-guarantors-advice = Auch ansehen, wozu ein Angriff führen würde, nicht nur, wie wahrscheinlich er ist.

caution-least-signable-seen = Die Option mit dem kleinsten Risiko, „{ $option }“, würde auch am seltensten unterschrieben (in { $deals } der Durchläufe).
caution-least-signable-matters = Eine Garantie, die niemand unterschreibt, schreckt niemanden ab.
caution-least-signable-advice = Die Optionen auch nach dauerhaftem Frieden vergleichen.

caution-decision-noise-seen = Das Modell „Quantal Response“ liegt bis zu { $points } Prozentpunkte über dem rationalen Kalkül.
caution-decision-noise-matters = Es sagt nie 0: Der größte Teil des Abstands kommt von eingebauten Entscheidungsfehlern, nicht aus der Abschreckungstheorie.
caution-decision-noise-advice = Prüfen, wie die Schärfe wirkt: --set precision=20.

caution-independence-seen = Die Größen werden unabhängig voneinander gezogen.
caution-independence-matters = In der Wirklichkeit hängen manche zusammen, etwa wie viele Soldaten kommen und wie fest ihre Regierungen dahinterstehen.
caution-independence-advice = Die Ränder einer Spanne mit Vorsicht lesen.

## dissents

dissent = „{ $model }“ gibt „{ $prefers }“ ein kleineres Risiko als „{ $over }“ ({ $lower } gegenüber { $higher }), das Gegenteil dessen, was { $against } von { $models } Modellen sagen; { $why }.
dissent-part = den Unterschied macht { $part }: Tauscht man diesen Teil, werden aus { $difference } Prozentpunkten Unterschied { $given } in der einen und { $lent } in der anderen Richtung
dissent-several = kein einzelner Teil macht die Hälfte des Unterschieds von { $difference } Prozentpunkten aus: Am meisten zählt { $part }; tauscht man diesen Teil, bleiben { $given } in der einen und { $lent } in der anderen Richtung
dissent-open = am meisten zählt { $part }: Tauscht man diesen Teil, werden aus { $difference } Prozentpunkten Unterschied { $given } in der einen und { $lent } in der anderen Richtung; ob das die Hälfte ist, lassen die Durchläufe offen
dissent-unknown = kein Teil wird genannt, denn in der Stichprobe, an der getauscht wird, zieht das Modell diese Option nicht klar vor

## parts of guarantees

swap-arms = die Ausstattung mit Waffen
swap-forward-troops = die Truppe im Land
swap-reinforcement = die Verstärkung
swap-added-cost = der Preis eines Kampfes auch gegen die Garanten
swap-will = der Wille der Garanten
swap-speed = das Tempo des Aufbaus
swap-politics = die Abhängigkeit von der Politik der Garanten
swap-presence = die Wirkung von Truppen auf die Zahl der Krisen
swap-rule = der Kreis der Garanten und seine Entscheidungsregel
swap-pledge = der Preis eines Wortbruchs
swap-escalation-risk = das Eskalationsrisiko
swap-answers = die Häufigkeit von Antworten auf Provokationen

## verdicts

verdict-better = besser
verdict-worse = schlechter
verdict-negligible = vernachlässigbar
verdict-unclear = unklar
verdict-reference = Vergleichsoption

## phrases

decimal-mark = {","}
years = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
within-years = binnen { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahren
}
quoted = „{ $title }“

## back-test

back-test-code =
    { $extent ->
        [all] Ein einziges Merkmal, { $code }, hat einen niedrigeren Brier-Wert als jede Theorie; deutlich niedriger als { $clear } von { $models }.
        [some] Ein einziges Merkmal, { $code }, hat einen niedrigeren Brier-Wert als { $above } von { $models } Theorien; deutlich niedriger als { $clear }.
       *[none] Jede Theorie hat einen niedrigeren Brier-Wert als die beste Regel aus einem Merkmal, { $code }; { $beaten } von { $models } deutlich.
    }
back-test-hindsight = Dieses Merkmal wurde teils im Nachhinein vergeben: Es kennt einen Teil des Ausgangs.
back-test-order =
    { $extent ->
        [all] Jede Theorie ordnet die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
        [some] { $ordered } von { $models } Theorien ordnen die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
       *[none] Keine Theorie ordnet die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
    }
back-test-levels =
    { $extent ->
        [all] Das Niveau der Wahrscheinlichkeiten ist bei jeder Theorie deutlich besser als der bloße Anteil der Fälle, die hielten.
        [some] Das Niveau der Wahrscheinlichkeiten ist bei { $better } von { $models } Theorien deutlich besser als der bloße Anteil der Fälle, die hielten; { $worse ->
            [0] bei keiner ist es deutlich schlechter
            [one] bei einer ist es deutlich schlechter
           *[other] bei { $worse } ist es deutlich schlechter
        }.
       *[none] { $contrast ->
            [yes] Das Niveau der Wahrscheinlichkeiten ist dagegen bei keiner Theorie
           *[no] Auch das Niveau der Wahrscheinlichkeiten ist bei keiner Theorie
        } deutlich besser als der bloße Anteil der Fälle, die hielten; { $worse ->
            [0] bei keiner ist es deutlich schlechter
            [one] bei einer ist es deutlich schlechter
           *[other] bei { $worse } ist es deutlich schlechter
        }.
    }
back-test-likelihood =
    { $extent ->
        [all] Jede Theorie macht den Verlauf der Fälle deutlich wahrscheinlicher als eine konstante Hazardrate
        [some] { $above } von { $models } Theorien machen den Verlauf der Fälle deutlich wahrscheinlicher als eine konstante Hazardrate
       *[none] Keine Theorie macht den Verlauf der Fälle deutlich wahrscheinlicher als eine konstante Hazardrate
    }, { $below ->
        [0] und keine deutlich unwahrscheinlicher
        [one] und eine deutlich unwahrscheinlicher
       *[other] und { $below } deutlich unwahrscheinlicher
    }; am wahrscheinlichsten ist er nach { $name }: { $score } nats je Fall.
back-test-certain =
    { $name } in { $cases ->
        [one] 1 Fall
       *[other] { $cases } Fällen
    }
back-test-floored = Über { $draws } Durchläufe gaben dem, was geschah, weniger als ein Millionstel: { $names }. Jeder dieser Fälle zählt als ein Millionstel; ohne diese Untergrenze läge der Wert weit niedriger, bis hin zu −∞.
back-test-ties =
    Unter den Theorien hat { $name } den niedrigsten Brier-Wert; { $extent ->
        [all] von keiner anderen können die Fälle sie unterscheiden.
        [some] von { $tied ->
            [one] einer
           *[other] { $tied }
        } der { $others } übrigen können die Fälle sie nicht unterscheiden.
       *[none] jede andere ist deutlich schlechter.
    }
wording-few-draws = { $range } bis auf wenige Durchläufe
