## variants

report-variants = Was die Reihenfolge umstößt
report-variants-none = Daneben sind keine Was-wäre-wenn-Fragen gespielt: Die Studie stellt keine, oder dies ist selbst eine.
report-variants-note = Wahrscheinlichkeit eines Angriffs im Zeitraum: vom niedrigsten bis zum höchsten Mittelwert über die Theorien. Jede Was-wäre-wenn-Frage ist mit { $draws } Ziehungen gespielt, mit demselben Startwert und denselben Modellen; der Simulationsfehler eines Mittelwerts beträgt höchstens { $error } Prozentpunkte. Zwei Optionen haben eine Reihenfolge, wo mehr als die Hälfte der Modelle, die von beiden sprechen, einer klar das geringere Risiko geben, um mindestens { $negligible } Punkte. Umgekehrt und offen: so, wie sie in der Studie stehen.
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

report-all-leave-out = Alle Modelle lassen weg: einen Schützling, der hinter einer Garantie leichtsinnig wird;{ $deal ->
    [yes] {" "}Bedingungen einer Waffenruhe außer Truppen im Land;
   *[no] {""}
} was eine gebrochene Zusage andernorts bewirkt; warum manche Zusagen gegeben werden und andere nicht, über die Bemerkungen zum Willen hinaus; das Verhandeln der Garanten untereinander.
report-silent = schweigt

## sections

report-contents = Inhalt
report-summary = Kurz gefasst
report-history = An der Geschichte gemessen
report-options = Die Optionen
report-comparison = Vergleich
report-charts = Abbildungen
report-measures = Alle Maße
report-best = Wie oft ist eine Option die beste?
report-disagreement = Wo die Theorien sich widersprechen, und warum
report-ledger = Worauf die Zahlen beruhen
report-facts = Was die Quellen aussagen
report-models = Die Modelle
report-cautions = Vorbehalte
report-glossary = Was die Maße bedeuten
report-sources = Quellen
report-rerun = So entstehen diese Zahlen noch einmal

## words

report-not-a-forecast = Modellergebnis unter genannten Annahmen, keine Vorhersage.
report-what-if = Was wäre, wenn: { $settings }. Texte zu den Optionen beschreiben die Studie, wie sie geschrieben ist.
report-model = Modell
report-option = Option
report-article = Artikel
report-published = veröffentlicht
report-calibrated = kalibriert
report-assumption = Annahme

## options

report-parties = Herausforderer: { $challenger }. Schützling: { $protege }. Der Streitwert, in dem Gewinne und Kosten des Herausforderers gemessen werden: { $prize }.
report-says-nothing-of = Die Studie sagt nichts über: { $parts }. Gespielt wird, als gäbe es davon nichts.
report-guarantors =
    { $members ->
        [0] Niemand garantiert.
        [one] { $names }.
       *[other] { $names }; { $rule }.
    }

## comparison, measures, best

report-comparison-note = Wahrscheinlichkeit eines Angriffs im Zeitraum: Mittel ± Simulationsfehler (95 %); die Spanne 5–95 % der angenommenen Werte; das Urteil über den paarweisen Unterschied zur Bezugsoption.
report-costs = Kosten für die Garanten, in jedem Modell gleich: { $costs } Milliarden { $currency } im Jahr.
report-best-note = Anteil der Ziehungen, in denen eine Option die beste ist: allein + gleichauf mit anderen. Gleichstände werden nicht geteilt.

## disagreement

report-one-view = Bei nur einem Modell oder nur einer Option gibt es keinen Widerspruch.
report-concordance = Kendalls W der Rangfolgen von { $models } Modellen: { $w }; 1 heißt gleiche Ordnung, 0 keine. Große Einigkeit im Rang belegt nicht, dass die Ordnung stimmt: Alle Modelle lesen denselben Gewinn aus einem unbeantworteten Angriff, denselben Willen zum Eingreifen und dieselben Kosten eines Krieges mit den Garanten.
report-no-concordance = Kendalls W von { $models } Modellen ist nicht definiert: Es gibt keine gemeinsame Ordnung.
report-coefficient = { $value } ({ $low } bis { $high } zu 95 %)
report-coefficient-unknown = { $value } (Fehler unbekannt: zu wenige Wiederholungen)
report-dissent = Wer der Mehrheit widerspricht, und warum
report-no-dissent = Kein Modell widerspricht bei zwei Optionen einer Mehrheit über den Simulationsfehler hinaus.
report-places = Plätze nach Modell
report-places-note = Platz jeder Option nach mittlerem Angriffsrisiko, 1 für das niedrigste. Wo die Simulation Mittel nicht trennen kann (95 %, Paar für Paar), hat eine Option eine Spanne von Plätzen.
report-pairs = Option gegen Option
report-pairs-note = Anteil der Ziehungen in Prozent, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, Mittel über die Modelle; dazu, in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. Was mit dem gegenüberliegenden Feld zu 100 % fehlt, sind Gleichstände.
report-variance = Woher die Varianz kommt
report-variance-note = Teile der Varianz des Angriffsrisikos über Modelle und Ziehungen, in Prozent, ± Simulationsfehler (95 %). Theorie: Modelle unterscheiden sich im Mittel. Größen: Ziehungen unterscheiden sich im Mittel der Modelle. Theorie × Größen: Modelle antworten verschieden auf dieselbe Ziehung. Simulation: verschwände mit mehr Ziehungen.
report-variance-theory = Theorie
report-variance-quantities = Größen
report-variance-interaction = Theorie × Größen
report-variance-simulation = Simulation
report-variance-deviation = Standardabweichung
report-too-few = Nicht verfügbar: Dazu braucht es acht Wiederholungen und Risiken, die sich unterscheiden.

## ledger

report-ledger-counts =
    { $all } Größen: { $article ->
        [0] {""}
       *[other] { $article } aus den Artikeln,{" "}
    }{ $published ->
        [0] {""}
       *[other] { $published } veröffentlicht,{" "}
    }{ $calibrated ->
        [0] {""}
       *[other] { $calibrated } so gewählt, dass die Theorien eine Aufzeichnung treffen,{" "}
    }{ $assumed ->
        [0] keine ist eine Annahme
        [one] eine Annahme (markiert)
       *[other] { $assumed } Annahmen (markiert)
    }.
report-shared = Für alle Optionen gleich
report-quantity = Größe
report-belief = Annahme über den Wert
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
report-rerun-seed = Startzahl, Plan
report-rerun-draws = Ziehungen
report-rerun-scenario = SHA-256 der Studie
report-rerun-beliefs = SHA-256 der Annahmen
report-rerun-note = Die Zahlen sind Bit für Bit dieselben auf jeder Zahl von Threads und jeder CPU. Eine Bestätigung an der Wirklichkeit wird nicht behauptet: Kein Test zeigt, dass Abschreckung so wirkt wie hier modelliert.

## regret

report-history-none = Mit diesem Lauf wurden die historischen Fälle nicht gespielt; garant history spielt sie.
report-history-note = Die Modelle dieses Laufs an { $cases } historischen Fällen, von denen { $held } hielten ({ $crises } sind Krisen, die anderen Garantien, die eine Zeit lang standen), je { $draws } Ziehungen; garant history zeigt die Fälle. Sie sind von Hand gewählt und keine Stichprobe, ihre Codes kennen einen Teil des Ausgangs, und nichts hier wurde an sie angepasst.
report-history-scores = Alle Werte
report-regret = Wie weit von der besten Option, schlimmstenfalls?
report-regret-head = größtes Bedauern, Prozentpunkte
report-regret-note = In jeder Ziehung: um wie viele Prozentpunkte das Angriffsrisiko höher ist als bei der Option, die in dieser Ziehung die beste ist, in der Theorie, in der dies am meisten ist. Gezeigt ist das Mittel über alle Ziehungen mit seinem Simulationsfehler; in einzelnen Ziehungen kann es weit mehr sein. Es wiegt allein das Angriffsrisiko.
report-regret-none = Bei nur einer Option oder nur einer Theorie gibt es nichts zu vergleichen.
report-regret-unknown = Nicht verfügbar: Keine Ziehung wurde von jedem Modell zu jeder Option beantwortet.
