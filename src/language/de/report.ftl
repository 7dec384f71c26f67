## variants

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

report-told-in-english = Manche Texte dieser Studie stehen auf Englisch: Sie gibt sie in keiner deutschen Fassung.
report-told-in-another = Manche Texte dieser Studie stehen in einer anderen Sprache: Sie gibt sie in keiner deutschen Fassung.
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
report-comparison-note = Wahrscheinlichkeit eines Angriffs im Zeitraum: Spanne der Einschätzungen (5–95 %); darunter der Mittelwert ± Simulationsfehler (95 %); Urteil über den paarweisen Unterschied zur Vergleichsoption.
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
report-regret = Wie weit liegt eine Option schlimmstenfalls hinter der besten?
report-regret-head = größter Rückstand, Prozentpunkte
report-regret-note = In jedem Durchlauf: um wie viele Prozentpunkte das Angriffsrisiko höher ist als bei der Option, die in diesem Durchlauf die beste ist, und zwar in der Theorie, in der dieser Rückstand am größten ist. Gezeigt ist der Mittelwert über alle Durchläufe mit seinem Simulationsfehler; in einzelnen Durchläufen kann es weit mehr sein. Gewogen wird allein das Angriffsrisiko.
report-regret-none = Bei nur einer Option oder nur einer Theorie gibt es nichts zu vergleichen.
report-regret-unknown = Nicht verfügbar: In keinem Durchlauf hat jedes Modell zu jeder Option geantwortet.

## sections of the report, continued: order and short titles

report-hangs = Woran die Antwort hängt
report-parts = Die Teile einer Garantie im Einzelnen
report-deal = Würden beide Seiten unterschreiben?
report-lasting = Wie lange hält der Frieden?
report-appendices = Anhänge
report-all-numbers = Alle Zahlen
report-see-ledger = Der Anhang führt jede einzeln auf.
report-short-disagreement = Widerspruch
report-short-hangs = Was wäre, wenn
report-short-deal = Abkommen
report-short-lasting = Dauer
report-short-history = Geschichte
report-short-basis = Grundlagen
report-short-models = Modelle
report-short-rerun = Nachrechnen

## what is folded, in a few words

report-numbers = Die Zahlen zu dieser Abbildung
report-gist-risks = Angriffsrisiko jeder Option nach jedem Modell, mit den Fehlern
report-gist-quantile-dots = das Risiko in jedem Zwanzigstel der Einschätzungen, je Option
report-gist-worlds = Angriffe in hundert Welten, je Option
report-gist-options = was jede verspricht, wer garantiert und wer entscheidet
report-gist-best = Anteil der Durchläufe, für das Angriffsrisiko und für den Frieden
report-gist-regret = in Prozentpunkten, nach der ungünstigsten Theorie
report-gist-places = Plätze jeder Option nach jedem Modell
report-gist-pairs = wie oft welche Option das kleinere Risiko hat, Paar für Paar
report-gist-variance = die Anteile je Option, mit ihren Fehlern
report-gist-dissents = jeder Widerspruch in einem Satz
report-numbers-of-variants = Alle Risiken der Was-wäre-wenn-Fragen
report-gist-variants = jedes Risiko bei jeder Was-wäre-wenn-Frage
report-gist-curves = Punkte der Kurven und wo die Optionen stehen
report-gist-rules = jede Regel, je Option
report-gist-signing = mittleres Modell und Spanne der Modelle, je Option
report-gist-survival = Frieden bis zum Ende jedes Jahres, je Option und Modell
report-gist-outcomes = Krieg, im Stich gelassen und erobert als Anteile an den Angriffen, je Option und Modell
report-gist-scores = jeder Wert, je Modell
report-gist-reliability = der Brier-Wert in seinen Teilen, je Modell
report-gist-facts = Tatsachen zur Lage und zu jeder Option, mit Quellen
report-gist-ledger = jede Einschätzung mit Spanne, Grundlage und Quelle
report-gist-measures = jede Messgröße für jede Option, Modell für Modell
report-gist-sources = was jede aussagt, wie sicher das ist und was darauf beruht
report-gist-glossary = die Messgrößen und die Begriffe dieses Berichts

## numbers of charts

report-numbers-note = In Klammern: Spanne der Einschätzungen (5–95 %). Anteile beziehen sich auf { $draws } Durchläufe. Von langen Kurven stehen hier nur einige Punkte; results.json enthält alle.
report-numbers-median-theory = Das mittlere Modell, in Klammern der niedrigste und der höchste Mittelwert der Modelle, die zu jeder Option etwas sagen.
report-numbers-attack = Anteil der Welten mit einem Angriff, in Prozent
report-numbers-would-sign = beide würden unterschreiben
report-numbers-peace-to-the-end = Frieden bis zum Ende
report-numbers-will = Wille zu kämpfen
report-numbers-deterring-will = kleinster Wille, der abschreckt
report-numbers-will-decides = Durchläufe, in denen der Wille entscheidet
report-numbers-nothing-to-gain = Durchläufe, in denen nichts zu gewinnen ist
report-numbers-undeterrable = Durchläufe, in denen kein Wille abschreckt
report-numbers-gain-at-will = erwarteter Gewinn bei einem Willen von
report-numbers-breaking-costs = Kosten des Wortbruchs
report-numbers-guarantors-fight = Wahrscheinlichkeit, dass die Garanten kämpfen
report-numbers-challenge = Herausforderung
report-numbers-war = Krieg mit den Garanten
report-numbers-days = Tage, bis die Verstärkung kämpft
report-numbers-needed = vor Ort nötig, in Tausend Soldaten
report-numbers-own-force = eigene Truppen { -protege(form: "genitive") } vor Ort, in Tausend Soldaten
report-numbers-left-to-find = vor Ort noch fehlend, in Tausend Soldaten
report-numbers-troops = stationierte Truppen, in Tausend Soldaten
report-numbers-front-holds = Durchläufe, in denen die Front hält
report-numbers-tripwire = Stolperdraht { $strength }, { $theory }
report-numbers-strength = Stärke der Garantie
report-numbers-least-accepted = kleinster Anteil am Kriegsziel, den { -challenger(form: "nominative") } annimmt
report-numbers-most-conceded = größter Anteil am Kriegsziel, den { -protege(form: "nominative") } abtritt

## words of the report: as they read in sentences, the first stands in the glossary

report-word-model = Modell, Modelle, Modellen, Modells, Theorie, Theorien
report-word-model-meaning = Eine Theorie der Abschreckung, als Spiel geschrieben, das sich berechnen lässt. Jede nennt ihre eigenen Risiken.
report-word-reference = Vergleichsoption
report-word-reference-meaning = Die Option, mit der alle anderen verglichen werden.
report-word-draw = Durchlauf, Durchläufe, Durchläufen, Durchlaufs
report-word-draw-meaning = Ein Satz von Werten für alles Ungewisse, nach den Einschätzungen ausgelost. Jedes Modell beantwortet dieselben Durchläufe.
report-word-belief = Einschätzung, Einschätzungen
report-word-belief-meaning = Was über eine ungewisse Zahl bekannt ist oder vermutet wird: welche Werte möglich sind und wie wahrscheinlich jeder ist. Die Spanne 5–95 % lässt das niedrigste und das höchste Zwanzigstel weg.
report-word-assumption = Annahme, Annahmen
report-word-assumption-meaning = Eine Zahl, die keine Quelle nennt. Sie ist unser Urteil, und andere können anders urteilen.
report-word-simulation-error = Simulationsfehler, Simulationsfehlers, Simulationsfehlern
report-word-simulation-error-meaning = Wie weit eine Zahl von der abweichen kann, die unendlich viele Durchläufe ergäben. Er sagt nichts darüber, ob die Theorie stimmt.
report-word-silent = schweigt, schweigen
report-word-silent-meaning = Eine Theorie, die zu einer Option nichts zu sagen hat, hat dort keine Zahl. Das ist keine Null.
report-word-will = Wille, Willen, Wille zum Eingreifen, Willen zum Eingreifen, Willens
report-word-will-meaning = Die Wahrscheinlichkeit, dass die Garanten nach einem Angriff wirklich kämpfen.
report-word-what-if = Was-wäre-wenn-Frage, Was-wäre-wenn-Fragen
report-word-what-if-meaning = Dieselbe Studie, an einer Stelle geändert.
report-word-tie = Gleichstand, Gleichstände, Gleichständen, gleichauf
report-word-tie-meaning = Zwei Optionen, die in einem Durchlauf gleich abschneiden oder die die Simulation nicht trennen kann. Ein Gleichstand hat keinen Sieger.
report-word-brier = Brier-Wert, Brier-Werte
report-word-brier-meaning = Wie weit Wahrscheinlichkeiten von dem abweichen, was geschah, quadriert und gemittelt. 0 ist vollkommen; wer immer 50 % sagt, hat 0,25.
report-word-auc = AUC
report-word-auc-meaning = Wie oft ein Fall, der hielt, eine höhere Wahrscheinlichkeit bekam als einer, der nicht hielt. 50 % ist Zufall.

## charts, one by one

report-gallery = Grafiken: { $study }
report-chart-attack-risk = Wahrscheinlichkeit eines Angriffs bei jeder Option, über alle Theorien
report-chart-icon-array = Hundert Welten je Option: in wie vielen ein Angriff kommt
report-chart-overturns = Welche Was-wäre-wenn-Fragen die Reihenfolge der Optionen umkehren
report-chart-quantile-dots = Was wir über das Risiko jeder Option glauben: zwanzig Welten
report-chart-peace-survival = Wie lange der Frieden hält, Jahr für Jahr
report-chart-deterrence-signability = Wie gut eine Option abschreckt und wie oft beide Seiten unterschreiben würden
report-chart-what-an-attack-leads-to = Wozu ein Angriff führt, wenn er kommt
report-chart-variance-split = Woher die Unterschiede im Risiko kommen: von der Theorie oder von unbekannten Tatsachen
report-chart-model-agreement = Der Platz jeder Option nach jeder Theorie
report-chart-option-pairs = Optionen paarweise: welche das niedrigere Risiko hat und wie oft
report-chart-credibility = Was ein Angriff einbringt, je nach dem Willen der Garanten zu kämpfen
report-chart-half-credible = Ob halbe Versprechen häufiger zu Krieg führen als keine oder ganze
report-chart-forward-force = Wie viele Soldaten vor Ort nötig sind, je nachdem, wann Hilfe kommt
report-chart-tripwire = Wahrscheinlichkeit eines Angriffs, je nach den Truppen vor Ort
report-chart-decision-rules = Wie wahrscheinlich die Garanten eingreifen, je nach Entscheidungsregel
report-chart-deal-zone = Welches Abkommen beide Seiten annehmen würden, je nach Stärke der Garantie
report-chart-scores = Wie gut jede Theorie historische Fälle vorhergesehen hätte
report-chart-reliability = Ob so oft eintrat, was eine Theorie für wahrscheinlich hält
report-chart-attack-risk-by-theory = Wahrscheinlichkeit eines Angriffs bei jeder Option, ein Feld je Theorie

## languages and sheets

report-language = Sprache
report-language-name = Deutsch
report-summary-more = { $more ->
    [one] Ein weiterer Punkt steht im Bericht.
   *[other] { $more } weitere Punkte stehen im Bericht.
}

## charts to use elsewhere

report-kit-holds = Dieser Ordner enthält jede Grafik des Berichts als SVG (ohne Verlust skalierbar, Text bleibt Text) und als PNG (für Programme ohne SVG); narrow/ enthält Fassungen für Telefone. captions.md nennt zu jeder Grafik Titel, Untertitel, Methode, Alternativtext, Vorbehalt und Nachweis.
report-kit-use = Wie sie zu verwenden sind
report-kit-whole = Zeigen Sie eine Grafik ganz: Titel, Untertitel, Methode und die letzte Zeile gehören dazu. Wer etwas davon weglässt, sagt es daneben.
report-kit-alt = Geben Sie den Alternativtext denen, die das Bild nicht sehen.
report-kit-finding = Der Titel sagt, was diese Zahlen unter den genannten Annahmen zeigen. Er sagt nicht, was geschehen wird.
report-kit-one = Die meisten Grafiken zeigen, wie weit die Theorien auseinanderliegen. Geben Sie nicht eine Theorie als das Ergebnis aus.
report-kit-cite = Nachweis
report-kit-title = Titel
report-kit-subtitle = Untertitel
report-kit-method = Methode
report-kit-alternative = Alternativtext
report-kit-caveat = Vorbehalt
report-kit-credit = Nachweis
report-kit-files = Dateien
