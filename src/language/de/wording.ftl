## cautions

caution-faults-seen = Modelle konnten { $faults } von { $asked } Malen nicht antworten ({ $share }).
caution-faults-matters = Mittelwerte gelten nur für die beantworteten Ziehungen und können verzerrt sein.
caution-faults-advice = Die Gründe in den Ergebnissen ansehen und die Annahmen einengen, die sie verursachen.

caution-unread-what-if-seen = Nichts von dem, was gespielt wurde, liest dieses Was-wäre-wenn: { $settings }.
caution-unread-what-if-matters = Die Zahlen sind die ohne es.
caution-unread-what-if-advice = Mit garant explain ansehen, wer die Größe liest, und wann.

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
} folgt aus angenommenem Willen und Kosten ebenso wie aus den Theorien.
caution-assumptions-advice = Die Liste der Annahmen lesen und ändern, was nicht überzeugt: --set größe=min..mitte..max.

caution-will-mode-seen = Der Wille zum Eingreifen { $will ->
    [given] war vorgegeben, nicht aus den Teilen der Garantie abgeleitet
   *[derived] wurde aus Einsatz, Zusage, Stolperdraht, Kosten und Regel abgeleitet
}.
caution-will-mode-matters = Die andere Lesart kann ändern, welche von zwei Optionen besser aussieht.
caution-will-mode-advice = Mit --will { $will ->
    [given] derived
   *[derived] given
} vergleichen.

caution-levels-differ-seen = Für «{ $option }» ist das Risiko im höchsten Modell { $factor }-mal so groß wie im niedrigsten ({ $highest } gegen { $lowest }).
caution-levels-differ-matters = Theorien unterscheiden sich im Niveau. Dass sie Optionen oft gleich ordnen, besagt wenig: Alle lesen dieselben Annahmen.
caution-levels-differ-advice = Eine Spanne über die Modelle zitieren, nicht eine Zahl.

caution-levels-apart-seen = Für «{ $option }» ist das Risiko im niedrigsten Modell { $lowest }, im höchsten { $highest }.
caution-levels-apart-matters = { caution-levels-differ-matters }
caution-levels-apart-advice = { caution-levels-differ-advice }

caution-war-with-guarantors-seen = Im Modell «{ $model }» senkt «{ $option }» das Angriffsrisiko, erhöht aber das Risiko eines Krieges mit den Garanten.
caution-war-with-guarantors-matters = Eine nur halb geglaubte Garantie macht aus dem Im-Stich-Lassen einen Krieg, ehe sie aus dem Angriff Frieden macht.
caution-war-with-guarantors-advice = Auch ansehen, wozu ein Angriff führen würde.

caution-least-signable-seen = Die Option mit dem kleinsten Risiko, «{ $option }», würde auch am seltensten unterschrieben ({ $deals } der Ziehungen).
caution-least-signable-matters = Eine Garantie, die niemand unterschreibt, schreckt niemanden ab.
caution-least-signable-advice = Optionen auch nach dauerhaftem Frieden vergleichen.

caution-decision-noise-seen = Die quantale Entscheidung liegt bis zu { $points } Prozentpunkte über dem rationalen Kalkül.
caution-decision-noise-matters = Sie sagt nie 0: Der größte Teil des Abstands ist Entscheidungsrauschen, nicht Abschreckungstheorie.
caution-decision-noise-advice = Prüfen, wie die Schärfe wirkt: --set precision=20.

caution-independence-seen = Die Größen werden unabhängig voneinander gezogen.
caution-independence-matters = In der Welt hängen manche zusammen, etwa wie viele Soldaten kommen und wie fest ihre Regierungen dahinterstehen.
caution-independence-advice = Die Ränder einer Spanne mit Vorsicht lesen.

## dissents

dissent = «{ $model }» gibt «{ $prefers }» ein kleineres Risiko als «{ $over }» ({ $lower } gegen { $higher }), das Gegenteil von dem, was { $against } von { $models } Modellen sagen; { $why }.
dissent-part = den Unterschied macht { $part }: getauscht werden aus { $difference } Prozentpunkten Unterschied { $given } in der einen und { $lent } in der anderen Richtung
dissent-several = kein einzelner Teil macht die Hälfte des Unterschieds von { $difference } Prozentpunkten aus: Am meisten zählt { $part }, getauscht bleiben { $given } in der einen und { $lent } in der anderen Richtung
dissent-open = am meisten zählt { $part }: Getauscht werden aus { $difference } Prozentpunkten Unterschied { $given } in der einen und { $lent } in der anderen Richtung; ob das die Hälfte ist, lassen die Ziehungen offen
dissent-unknown = kein Teil wird genannt, denn auf der Stichprobe für das Tauschen zieht das Modell sie nicht klar vor

## parts of guarantees

swap-arms = der Unterschied der Waffen
swap-forward-troops = die Truppe im Land
swap-reinforcement = die Verstärkung
swap-added-cost = der Preis, den ein Kampf gegen die Garanten hinzufügt
swap-will = der Wille der Garanten
swap-speed = das Tempo des Aufbaus
swap-politics = was an der Politik von Garanten hängt
swap-presence = die Wirkung von Truppen auf die Zahl der Krisen
swap-rule = der Kreis der Garanten und seine Entscheidungsregel
swap-pledge = der Preis einer gebrochenen Zusage
swap-escalation-risk = das Eskalationsrisiko
swap-answers = die Häufigkeit von Antworten auf Provokationen

## verdicts

verdict-better = besser
verdict-worse = schlechter
verdict-negligible = vernachlässigbar
verdict-unclear = unklar
verdict-reference = Bezugsoption

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
quoted = «{ $title }»

## back-test

back-test-code =
    { $extent ->
        [all] Ein Code allein, { $code }, hat einen niedrigeren Brier-Wert als jede Theorie; deutlich niedriger als { $clear } von { $models }.
        [some] Ein Code allein, { $code }, hat einen niedrigeren Brier-Wert als { $above } von { $models } Theorien; deutlich niedriger als { $clear }.
       *[none] Jede Theorie hat einen niedrigeren Brier-Wert als die beste Regel aus einem Code, { $code }; { $beaten } von { $models } deutlich.
    }
back-test-hindsight = Dieser Code wurde teils im Nachhinein vergeben: Er kennt einen Teil des Ausgangs.
back-test-order =
    { $extent ->
        [all] Jede Theorie ordnet die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
        [some] { $ordered } von { $models } Theorien ordnen die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
       *[none] Keine Theorie ordnet die Fälle deutlich besser als der Zufall (AUC { $from } bis { $to }).
    }
back-test-levels =
    { $extent ->
        [all] Die Höhe der Wahrscheinlichkeiten ist bei jeder Theorie deutlich besser als der bloße Anteil der Fälle, die hielten.
        [some] Die Höhe der Wahrscheinlichkeiten ist bei { $better } von { $models } Theorien deutlich besser als der bloße Anteil der Fälle, die hielten; { $worse ->
            [0] bei keiner ist sie deutlich schlechter
            [one] bei einer ist sie deutlich schlechter
           *[other] bei { $worse } ist sie deutlich schlechter
        }.
       *[none] { $contrast ->
            [yes] Die Höhe der Wahrscheinlichkeiten ist dagegen bei keiner Theorie
           *[no] Auch die Höhe der Wahrscheinlichkeiten ist bei keiner Theorie
        } deutlich besser als der bloße Anteil der Fälle, die hielten; { $worse ->
            [0] bei keiner ist sie deutlich schlechter
            [one] bei einer ist sie deutlich schlechter
           *[other] bei { $worse } ist sie deutlich schlechter
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
back-test-floored = Über { $draws } Ziehungen gaben dem, was geschah, weniger als ein Millionstel: { $names }. Jeder dieser Fälle zählt als ein Millionstel; ohne diese Untergrenze läge der Wert weit tiefer, bis hin zu −∞.
back-test-ties =
    Unter den Theorien hat { $name } den niedrigsten Brier-Wert; { $extent ->
        [all] von keiner anderen können die Fälle sie unterscheiden.
        [some] von { $tied ->
            [one] einer
           *[other] { $tied }
        } der { $others } übrigen können die Fälle sie nicht unterscheiden.
       *[none] jede andere ist deutlich schlechter.
    }
