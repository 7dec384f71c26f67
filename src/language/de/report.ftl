## variants

report-variants = Was die Reihenfolge umstößt
report-variants-none = Zu diesem Lauf sind keine Was-wäre-wenn-Fragen gespielt: Die Studie stellt keine, oder dies ist selbst eine.
report-variants-note = Wahrscheinlichkeit eines Angriffs im Zeitraum: vom niedrigsten bis zum höchsten Mittelwert der Theorien. Jede Was-wäre-wenn-Frage ist mit { $draws } Durchläufen gespielt, mit demselben Startwert und denselben Modellen; der Simulationsfehler eines Mittelwerts beträgt höchstens { $error } Prozentpunkte. Zwei Optionen haben eine Reihenfolge, wenn mehr als die Hälfte der Modelle, die zu beiden etwas sagen, derselben klar das kleinere Risiko geben, um mindestens { $negligible } Punkte. Paare, die sich umkehren oder offen bleiben, sind in der Reihenfolge genannt, die sie in der Studie haben.
report-variants-unplayed = Nicht gespielt: { $title }. Grund: { $why }
report-variants-headline = Wie in der Studie
report-variants-before = { $first } vor { $second }
report-variants-change =
    { $turned ->
        [0] { $opened ->
            [0] kein Paar von Optionen ändert seine Reihenfolge.
           *[other] kein Paar kehrt sich um; offen bleibt: { $open }.
        }
       *[other] { $opened ->
            [0] umgekehrt: { $pairs }.
           *[other] umgekehrt: { $pairs }; offen bleibt: { $open }.
        }
    }

## silence

report-all-leave-out = Das lassen alle Modelle weg: dass { -protege(form: "nominative") } hinter einer Garantie leichtsinnig wird;{ $deal ->
    [yes] {" "}Bedingungen einer Waffenruhe außer Truppen im Land;
   *[no] {""}
} was eine gebrochene Zusage andernorts bewirkt; warum manche Zusagen gegeben werden und andere nicht, über die Bemerkungen zum Willen hinaus; Verhandlungen der Garanten untereinander.
report-silent = schweigt

## sections

report-contents = Inhalt
report-summary = Kurz gefasst
report-history = An der Geschichte gemessen
report-options = Die Optionen
report-comparison = Vergleich
report-charts = Abbildungen
report-measures = Alle Messgrößen
report-best = Wie oft ist eine Option die beste?
report-disagreement = Wo die Theorien einander widersprechen, und warum
report-ledger = Worauf die Zahlen beruhen
report-facts = Was die Quellen aussagen
report-models = Die Modelle
report-cautions = Vorbehalte
report-glossary = Was die Messgrößen bedeuten
report-sources = Quellen
report-rerun = Wie sich diese Zahlen noch einmal berechnen lassen

## words

report-not-a-forecast = Modellrechnung unter den genannten Annahmen, keine Vorhersage.
report-what-if = Was wäre, wenn: { $settings }. Die Texte zu den Optionen beschreiben die Studie, wie sie geschrieben ist.
report-model = Modell
report-option = Option
report-article = Artikel
report-published = veröffentlicht
report-calibrated = kalibriert
report-assumption = Annahme

## options

report-parties = Herausforderer: { $challenger }. Schützling: { $protege }. Das Kriegsziel, an dem Gewinne und Kosten { -challenger(form: "genitive") } gemessen werden: { $prize }.
report-says-nothing-of = Die Studie sagt nichts über: { $parts }. Gerechnet wird, als gäbe es nichts davon.
report-guarantors =
    { $members ->
        [0] Niemand garantiert.
        [one] { $names }.
       *[other] { $names }; { $rule }.
    }

## comparison, measures, best

report-comparison-range = kleinster bis größter Mittelwert der Theorien
report-comparison-note = Wahrscheinlichkeit eines Angriffs im Zeitraum: Mittelwert ± Simulationsfehler (95 %); Spanne der Einschätzungen (5–95 %); Urteil über den paarweisen Unterschied zur Vergleichsoption.
report-costs = Kosten für die Garanten, in jedem Modell gleich: { $costs } Milliarden { $currency } im Jahr.
report-best-note = Anteil der Durchläufe, in denen eine Option die beste ist: allein + gleichauf mit anderen. Gleichstände werden nicht aufgeteilt.

## disagreement

report-one-view = Bei nur einem Modell oder nur einer Option gibt es keinen Widerspruch.
report-concordance = Kendalls W der Rangfolgen von { $models } Modellen: { $w }; 1 heißt gleiche Reihenfolge, 0 keine Übereinstimmung. Große Einigkeit in den Rängen belegt nicht, dass die Reihenfolge stimmt: Alle Modelle gehen von demselben Gewinn aus einem unbeantworteten Angriff aus, von demselben Willen zum Eingreifen und von denselben Kosten eines Krieges mit den Garanten.
report-no-concordance = Kendalls W von { $models } Modellen ist nicht definiert: Es gibt keine Reihenfolge, in der sie übereinstimmen könnten.
report-coefficient = { $value } ({ $low } bis { $high } zu 95 %)
report-coefficient-unknown = { $value } (Fehler unbekannt: zu wenige Wiederholungen)
report-dissent = Wer der Mehrheit widerspricht, und warum
report-no-dissent = Über den Simulationsfehler hinaus widerspricht kein Modell bei irgendeinem Paar von Optionen einer Mehrheit.
report-places = Plätze nach Modell
report-places-note = Platz jeder Option nach mittlerem Angriffsrisiko, 1 für das kleinste. Wo die Simulation Mittelwerte nicht trennen kann (95 %, Paar für Paar), hat eine Option eine Spanne von Plätzen.
report-pairs = Option gegen Option
report-pairs-note = Anteil der Durchläufe in Prozent, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, Mittelwert über die Modelle; dazu, in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. Was zusammen mit dem gegenüberliegenden Feld an 100 % fehlt, sind Gleichstände.
report-variance = Woher die Varianz kommt
report-variance-note = Teile der Varianz des Angriffsrisikos über Modelle und Durchläufe, in Prozent, ± Simulationsfehler (95 %). Theorie: Die Modelle unterscheiden sich im Mittel. Größen: Die Durchläufe unterscheiden sich im Mittel der Modelle. Theorie × Größen: Die Modelle reagieren verschieden auf denselben Durchlauf. Simulation: verschwände bei mehr Durchläufen.
report-variance-theory = Theorie
report-variance-quantities = Größen
report-variance-interaction = Theorie × Größen
report-variance-simulation = Simulation
report-variance-deviation = Standardabweichung
report-too-few = Nicht verfügbar: Nötig sind acht Wiederholungen und Risiken, die sich unterscheiden.

## ledger

report-ledger-counts =
    { $all } Einschätzungen: { $article ->
        [0] {""}
       *[other] { $article } aus den Artikeln,{" "}
    }{ $published ->
        [0] {""}
       *[other] { $published } veröffentlicht,{" "}
    }{ $calibrated ->
        [0] {""}
       *[other] { $calibrated } so gewählt, dass die Theorien einen Wert aus der Geschichte treffen,{" "}
    }{ $assumed ->
        [0] keine ist eine Annahme
        [one] eine Annahme (markiert)
       *[other] { $assumed } Annahmen (markiert)
    }.
report-shared = Für alle Optionen gleich
report-quantity = Größe
report-belief = Einschätzung
report-range = 5 % · Median · 95 %
report-unit = Einheit
report-basis = Grundlage
report-source-note = Quelle und Anmerkung

## models

report-equilibrium-played = Gespieltes Gleichgewicht
report-leaves-out = Lässt weg
report-maturity = Reife
report-references = Literatur

## rerun

report-rerun-version = { $garant }, Ergebnisversion { $results }
report-rerun-seed = Startwert, Plan
report-rerun-draws = Durchläufe
report-rerun-scenario = SHA-256 der Studie
report-rerun-beliefs = SHA-256 der Einschätzungen
report-rerun-note = Die Zahlen sind Bit für Bit dieselben, auf beliebig vielen Threads und auf jeder CPU. Eine Bestätigung an der Wirklichkeit wird nicht behauptet: Kein Test hier zeigt, dass Abschreckung so wirkt wie hier modelliert.

## regret

report-history-none = Mit diesem Lauf wurden die historischen Fälle nicht gespielt; garant history spielt sie.
report-history-note = Die Modelle dieses Laufs an { $cases } historischen Fällen, von denen { $held } hielten ({ $crises } sind Krisen, die anderen Garantien, die eine Zeit lang standen), je { $draws } Durchläufe; garant history zeigt die Fälle. Sie sind von Hand ausgewählt und keine Stichprobe, ihre Kodierung kennt einen Teil des Ausgangs, und nichts hier wurde an sie angepasst.
report-history-scores = Alle Werte
report-regret = Wie weit liegt eine Option schlimmstenfalls hinter der besten?
report-regret-head = größter Rückstand, Prozentpunkte
report-regret-note = In jedem Durchlauf: um wie viele Prozentpunkte das Angriffsrisiko höher ist als bei der Option, die in diesem Durchlauf die beste ist, und zwar in der Theorie, in der dieser Rückstand am größten ist. Gezeigt ist der Mittelwert über alle Durchläufe mit seinem Simulationsfehler; in einzelnen Durchläufen kann es weit mehr sein. Gewogen wird allein das Angriffsrisiko.
report-regret-none = Bei nur einer Option oder nur einer Theorie gibt es nichts zu vergleichen.
report-regret-unknown = Nicht verfügbar: In keinem Durchlauf hat jedes Modell zu jeder Option geantwortet.
