## common

chart-caption = Modellrechnung unter den genannten Annahmen, keine Vorhersage.
-in-percent = in Prozent
chart-draws = { $draws } Durchläufe
chart-named = „{ $title }“

## credibility

chart-credibility-will-in-percent = Wille in Prozent
chart-credibility-gain-median-and-595 = Gewinn, Median und 5–95 %
chart-credibility-belief-about-the-will-595 = Einschätzung des Willens, 5–95 %
chart-credibility-will-at-which-the-gain = Wille, bei dem der Gewinn verschwindet, falls es ihn gibt
chart-credibility-decides = entscheidet in { $share }
chart-credibility-subtitle = Was { -challenger(form: "nominative") } von einem Angriff zu gewinnen erwartet, in Einheiten des Kriegsziels, je nach dem Willen der Garanten zu kämpfen. „Entscheidet“: die Durchläufe, in denen es vom Willen abhängt, ob er abschreckt; in den übrigen lohnt sich ein Angriff nie oder immer. Rauten beruhen auf mindestens { $draws } Durchläufen. Vor jeder Verschiebung der Kräfte. { $standing }.
chart-credibility-title = In { $never } der Durchläufe lohnt sich ein Angriff selbst dann nicht, wenn niemand eingreift; ein Versprechen entscheidet in { $share } ({ $error } Punkte)

## deal zone

chart-deal-zone-strength-of-the-guarantee = Stärke der Garantie
chart-deal-zone-challenger-s-share-of-the = Anteil { -challenger(form: "genitive") } am Kriegsziel im Abkommen
chart-deal-zone-draws-in-which-both-would = Durchläufe, in denen beide unterschreiben würden
chart-deal-zone-least-the-challenger-accepts-dashed = Mindestforderung { -challenger(form: "genitive") } (gestrichelt)
chart-deal-zone-most-the-protege-concedes = äußerstes Zugeständnis { -protege(form: "genitive") }
chart-deal-zone-deal-at-the-medians = Spielraum für ein Abkommen (Mediane)
chart-deal-zone-option-median-and-595 = Option, Median und 5–95 %
chart-deal-zone-subtitle = Median und { -belief-range } (Fläche, dünne Linien). Stärke: Anteil aller Teile von „{ $option }“. Die Optionen sind nur nach ihrem Willen eingeordnet, als Anteil am Willen dieser Option und höchstens bei 100 %; die Abneigung gegen sie kann abweichen. Frieden über { $years } nach dem Modell „{ $model }“ allein, von Anfang an; daher weichen die Anteile von denen eines ganzen Rechenlaufs ab. ±: Simulationsfehler (95 %). { $standing }.
chart-deal-zone-peak = Am häufigsten würden beide bei einer Garantie der Stärke { $strength } unterschreiben: in { $most } der Durchläufe; ohne Garantie in { $none }, bei voller Stärke („{ $option }“) in { $full }
chart-deal-zone-title = Beide würden ohne Garantie in { $none } der Durchläufe unterschreiben, bei halber Stärke in { $half }, bei voller Stärke („{ $option }“) in { $full }

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Wahrscheinlichkeit eines wirksamen Eingreifens nach einem Angriff
chart-decision-rules-nobody = niemand garantiert
chart-decision-rules-own-rule = eigene Regel
chart-decision-rules-same-members-another-rule-no = Gleiche Mitglieder, andere Regel: Der gemeinsame Wille ändert sich bei keiner Option
chart-decision-rules-subtitle = Gemeinsamer Wille derselben Mitglieder, bei gleichem Willen jedes Einzelnen und gleicher Korrelation, je nach Entscheidungsregel. Zeichen: Median; Linie: { -belief-range }. { $standing }.
chart-decision-rules-title = Gleiche Mitglieder, andere Regel: Der gemeinsame Wille bei „{ $option }“ reicht von { $low } bis { $high }

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Frieden bis zum Ende
chart-deterrence-signability-both-sides-would-sign-share = Beide Seiten würden unterschreiben (Anteil der Durchläufe)
chart-deterrence-signability-subtitle = Wahrscheinlichkeit, dass der Frieden { $years } hält, gegen den Anteil der Durchläufe, in denen ein Abkommen möglich ist. Zeichen: { $models ->
    [one] das eine Modell
   *[other] Median von { $models } Modellen; Linien: vom niedrigsten bis zum höchsten Modell
}. { $draws }.
chart-deterrence-signability-one-option = Bei { $name } ist in { $share } der Durchläufe ein Abkommen möglich
chart-deterrence-signability-no-leader = Bei keiner Option hält der Frieden klar am häufigsten; je nach Option ist in { $deals } der Durchläufe ein Abkommen möglich
chart-deterrence-signability-dilemma = Was am besten abschreckt, würden beide am seltensten unterschreiben: { $name } in { $share } der Durchläufe
chart-deterrence-signability-leader = Bei { $name } hält der Frieden am häufigsten; ein Abkommen ist dort in { $share } der Durchläufe möglich

## forward force

chart-forward-force-days-until-reinforcements-fight = Tage, bis die Verstärkung kämpft
chart-forward-force-protege-s-own-force-there = eigene Truppen { -protege(form: "genitive") } vor Ort
chart-forward-force-all-defenders-on-the-spot = Alle Verteidiger vor Ort, in Tausend
chart-forward-force-forward-troops-left-to-find = Noch fehlende Truppen vor Ort, in Tausend
chart-forward-force-pool = gebunden
chart-forward-force-holds-in = hält stand in
chart-forward-force-subtitle = Quadratisches Gesetz der Abnutzung, Median und { -belief-range }; Zeichen: Optionen, Median und Spanne. Rechte Achse: durch die Rotation gebundene Soldaten, × { $factor }. { $standing }, { -protege(form: "nominative") } ohne Waffen von außen.
chart-forward-force-title = { -protege(form: "Nominative") } hat vor Ort { $own } Tausend eigene Soldaten, { $enough ->
    [yes] mehr
   *[no] weniger
} als die { $needed } Tausend, die das quadratische Gesetz für { $days } Tage verlangt, bis bei „{ $option }“ Hilfe kommt

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Kosten des Wortbruchs (Anteil an den Kriegskosten)
chart-half-credible-tying-hands = Selbstbindung
chart-half-credible-at-a-cost-of-about = bei Kosten von etwa
chart-half-credible-probability-that-the-guarantors-fight = Wahrscheinlichkeit, dass die Garanten kämpfen
chart-half-credible-perfect-deterrence = Perfekte Abschreckung
chart-half-credible-at-a-will-of-about = bei einem Willen von etwa
chart-half-credible-challenge = Herausforderung
chart-half-credible-war-with-the-guarantors = Krieg mit den Garanten
chart-half-credible-challenge-dashed-mean-and-595 = Herausforderung (gestrichelt), Mittelwert und 5–95 %
chart-half-credible-war-with-the-guarantors-mean = Krieg mit den Garanten, Mittelwert und 5–95 %
chart-half-credible-option-median-and-595 = Option, Median und 5–95 %
chart-half-credible-subtitle = Wahrscheinlichkeit je Krise in der Lage von „{ $option }“, über die { $share } von { $draws } Durchläufen, in denen { -challenger(form: "nominative") } etwas zu gewinnen hat. Darunter: wo jede Option steht, sobald sie vollständig aufgebaut ist.
chart-half-credible-hump = { $place } { $at } („{ $theory }“)
chart-half-credible-two-humps = { $first } und { $second }
chart-half-credible-humped = Ein halbes Versprechen kann das gefährlichste sein: Am wahrscheinlichsten ist Krieg { $humps }
chart-half-credible-not-humped = Hier ist das halbe Versprechen nicht das schlimmste: Am wahrscheinlichsten ist Krieg an einem Ende der Skala

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanosekunden je Durchlauf, hier gemessen
chart-scorecard-subtitle = Links: mittlerer quadratischer Fehler in { $cases } historischen Fällen, je { $draws } Durchläufe; Linie: 95 % der Neuauswahlen der Fälle; senkrecht: der bloße Anteil der anderen Fälle; 0,05 ist Rauschen; die Kodierung der Fälle kennt einen Teil des Ausgangs. Rechts: Median und Quartile, eine Option über den Zeitraum der mitgelieferten Studie, logarithmisch.

## scores

chart-scores-model = Modell
chart-scores-yardstick-without-theory = Vergleichsregel ohne Theorie
chart-scores-brier-score-left-is-better = Brier-Wert: links ist besser
chart-scores-likelihood = Likelihood: rechts ist besser
chart-scores-auc = AUC: rechts ist besser
chart-scores-discrimination = Gewinn durch die Reihenfolge (Trennschärfe)
chart-scores-miscalibration = Verlust durch falsches Niveau (Fehlkalibrierung)
chart-scores-subtitle = { $cases } von Hand ausgewählte Fälle, je { $draws } Durchläufe; Linien: 95 % der Neuauswahlen der Fälle. Links: logarithmierte Wahrscheinlichkeit je Fall, in nats, verglichen mit einer konstanten Hazardrate (Senkrechte), nach unten begrenzt bei einem Millionstel. Mitte: mittlerer quadratischer Fehler; vom bloßen Anteil aller Fälle (Senkrechte) nach links, was die Reihenfolge gewinnt, zurück nach rechts, was falsches Niveau verliert. Rechts: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt; Gleichstände zählen halb (Senkrechte: Zufall). Vergleichsregeln kennen die anderen Fälle; Regeln, die nichts über das Wann oder die Reihenfolge sagen, haben kein Zeichen. Die Kodierung der Fälle kennt einen Teil des Ausgangs.
chart-scores-title = { $extent ->
    [all] Ein einziges Merkmal, { $code }, schlägt alle { $models } Theorien;
    [some] Ein einziges Merkmal, { $code }, schlägt { $above } von { $models } Theorien;
   *[none] Jede Theorie schlägt das beste einzelne Merkmal, { $code };
} { $ordered ->
    [0] keine ordnet die Fälle besser als der Zufall
    [one] eine ordnet die Fälle besser als der Zufall
   *[other] { $ordered } ordnen die Fälle besser als der Zufall
}{ $tied ->
    [0] {""}
    [one] ; die beste Theorie, { $best }, ist von einer anderen nicht zu unterscheiden
   *[other] ; die beste Theorie, { $best }, ist von { $tied } anderen nicht zu unterscheiden
}
chart-scores-rule-is-lowest = Eine Regel ohne Theorie, „{ $rule }“, hat einen niedrigeren Wert als jedes Modell; niedrigstes Modell: { $name }
chart-scores-model-is-lowest = Niedrigster Wert: { $name }, unter jeder Vergleichsregel ohne Theorie

## tripwire

chart-tripwire-forward-troops-thousand = Stationierte Truppen, in Tausend
chart-tripwire-quantal-response-mean-and-595 = Quantal Response, Mittelwert und 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rationales Kalkül, Anteil der Durchläufe (gestrichelt)
chart-tripwire-option-median-and-595 = Option, Median und 5–95 %
chart-tripwire-without-a-tripwire = ohne Stolperdraht
chart-tripwire-with-the-weakest-tripwire = mit dem schwächsten Stolperdraht
chart-tripwire-one-school = Ein Stolperdraht der Stärke { $strength }
chart-tripwire-nobody = Truppen ziehen niemanden in den Krieg (0)
chart-tripwire-weakest = Schwächster angenommener Stolperdraht ({ $strength })
chart-tripwire-strongest = Stärkster angenommener Stolperdraht ({ $strength })
chart-tripwire-middle = Mittlerer angenommener Stolperdraht ({ $strength })
chart-tripwire-subtitle = Wahrscheinlichkeit eines Angriffs je Gelegenheit. Zahl in Klammern: um wie viel ein vollständiger Stolperdraht die Gründe eines Garanten zu kämpfen verstärkt, gemessen an seinem Interesse, soweit die Studie es annimmt. Mittelwerte sind auf { $error } Punkte genau. Der Wille ist aus seinen Teilen abgeleitet; alle Teile außer den Truppen sind die von „{ $option }“. { $standing }. Darunter: wie viele Truppen die Optionen haben.
chart-tripwire-effect = { $theory }: { $troops } { $change ->
    [yes] bringen das Risiko je Gelegenheit von { $before } auf { $weak }
   *[no] lassen das Risiko je Gelegenheit bei { $before }
}
chart-tripwire-whatever = { $effect }, was auch immer man vom Stolperdraht annimmt
chart-tripwire-with = { $effect } { $least }{ $change ->
    [yes] , auf { $strong } mit dem stärksten
   *[no] ; mit dem stärksten bringen sie es auf { $strong }
}

## variance split

chart-variance-split-theory = Theorie
chart-variance-split-unknown-quantities = Unbekannte Größen
chart-variance-split-theory-quantities = Theorie × Größen
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = Std.-Abw.
chart-variance-split-points = Punkte
chart-variance-split-title = Die Wahl der Theorie erklärt { $theory } der Varianz des Angriffsrisikos, { $mostly ->
    [jointly] meist
   *[either] allein oder
} im Zusammenspiel mit den Größen; die Größen allein erklären { $quantities }
chart-variance-split-subtitle = Varianz der Angriffswahrscheinlichkeit über { $models } gleich gewichtete Modelle und alle Durchläufe, in Anteilen. Theorie × Größen: Die Modelle reagieren verschieden auf denselben Durchlauf. Unter den Balkenenden: Fehler eines Anteils (95 %), wenn er über ±0,2 Punkten liegt. Simulation: höchstens { $simulation }. { $draws }.

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = Krieg mit den Garanten
chart-what-an-attack-leads-to-abandonment = im Stich gelassen
chart-what-an-attack-leads-to-of-both-conquest = davon mit Eroberung
chart-what-an-attack-leads-to-subtitle = Wahrscheinlichkeit { $within }{ $panels ->
    [narrow] {" "}{ -in-percent }
   *[wide] {""}
}, Mittelwert über die Durchläufe; beide Teile zusammen sind das Angriffsrisiko; dünne Linie: wie weit die Einschätzungen es offenlassen (5–95 %). Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}. { $draws }.
chart-what-an-attack-leads-to-open = Ob die Garanten nach einem Angriff eher kämpfen oder eher fernbleiben, ist gleich oder offen
chart-what-an-attack-leads-to-title = In { $abandoned } von { $all } Kombinationen aus Option und Modell bleiben die Garanten nach einem Angriff eher fern, als dass sie kämpfen{ $war ->
    [0] {""}
   *[other] ; in { $war } kämpfen sie eher
}{ $open ->
    [0] {""}
   *[other] ; in { $open } ist es gleich oder offen
}

## attack risk

chart-attack-risk-subtitle = Wahrscheinlichkeit eines Angriffs { $within }{ $panels ->
    [one] {""}
   *[many] , { -in-percent }
}. Punkt: Mittelwert; dünne Linie: { -belief-range }; dicke Linie: Simulationsfehler (95 %), oft kleiner als der Punkt. { $draws }.{ $record }
chart-attack-risk-record = {" "}Braun: wie oft es bei { $pairs } Paaren von Nachbarn nach ihren Kriegen seit 1946 erneut zum Krieg kam, was auch immer zugesagt war: { $risk }, Band { $interval }.
chart-attack-risk-one-option = Angriffsrisiko bei { $name }, nach Modell
chart-attack-risk-one-model = Angriffsrisiko je Option nach dem Modell { $name }
chart-attack-risk-none-first = In keinem von { $models } Modellen hat eine Option allein das kleinste Risiko: Gleichstand oder offen
chart-attack-risk-all-agree = { $models ->
    [2] Beide Modelle
   *[other] Alle { $models } Modelle
} sehen bei { $name } das kleinste Risiko; in der Höhe gehen sie auseinander
chart-attack-risk-one-leads = { $count } von { $models } Modellen { $count ->
    [one] sieht
   *[other] sehen
} das kleinste Risiko allein bei { $name }; { $open ->
    [0] Höhe und Reihenfolge gehen auseinander
   *[other] in { $open } ist der erste Platz geteilt oder offen
}
chart-attack-risk-several-lead = Die Modelle sind uneins, welche Option das kleinste Risiko hat: { $name } mit je { $count } von { $models }

## curves

chart-thousand-soldiers = { $number } Tausend Soldaten
chart-soldiers = { $number } Soldaten
chart-standing = Garantie vollständig aufgebaut, { $draws } Durchläufe
-belief-range = Spanne der Einschätzungen (5–95 %)

## model agreement

chart-model-agreement-subtitle = Kendalls τ-b der mittleren Angriffsrisiken: 1 heißt gleiche, −1 umgekehrte Reihenfolge; ± halbe Breite des 95-%-Intervalls, wo es eines gibt. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Einigkeit belegt die Reihenfolge nicht: Alle Modelle beruhen auf denselben Einschätzungen. { $draws }.
chart-model-agreement-title = Wie ähnlich { $models } Modelle die Optionen ordnen: τ mindestens { $low }
chart-model-agreement-loner = „{ $name }“ widerspricht { $others } Modellen, die die Optionen ähnlich ordnen (τ ≥ { $low })
chart-model-agreement-all-differ = „{ $name }“ widerspricht allen anderen Modellen, und auch diese sind uneins (τ ab { $low })

## option pairs

chart-option-pairs-subtitle = Oben: Anteil der Durchläufe, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, Mittelwert über { $models } Modelle (Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}). Unten: in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. { $draws }.
chart-option-pairs-few-ties = Zwei Optionen haben im Mittel in { $share } der Durchläufe dasselbe Risiko, je nach Modell
chart-option-pairs-ties = In { $many } von { $models } Modellen haben zwei Optionen im Mittel in { $share } der Durchläufe dasselbe Risiko{ $never ->
    [0] {""}
   *[other] ; nach { $names } nie
}

## peace survival

chart-peace-survival-subtitle = Wahrscheinlichkeit, dass bis zum Ende jedes Jahres { $panels ->
    [few] kein Angriff gekommen ist. Linie: Mittelwert; Band: mittlere Hälfte der Spanne der Einschätzungen
   *[many] (waagerecht) kein Angriff gekommen ist. Linien: Mittelwerte, einer für jedes Modell, das zu der Option etwas sagt; Band: vom niedrigsten bis zum höchsten; helle Fläche: { -belief-range }, über alle Modelle
}. { $draws }.
chart-peace-survival-title = Der Frieden hält { $years } mit einer Wahrscheinlichkeit von { $low }{ $same ->
    [yes] , bei jeder Option und jedem Modell
   *[no] {" "}bis { $high }, je nach Option und Modell
}

## reliability

chart-reliability-title = An der Geschichte gemessen { $extent ->
    [all] ist jede Theorie stärker fehlkalibriert,
    [some] sind { $off } von { $models } Theorien stärker fehlkalibriert,
   *[none] ist keine Theorie stärker fehlkalibriert,
} als durch Zufall zu erklären ist; { $better ->
    [0] keine ist deutlich besser als der bloße Anteil
    [one] eine ist deutlich besser als der bloße Anteil
   *[other] { $better } sind deutlich besser als der bloße Anteil
}
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Waagerecht: die Wahrscheinlichkeit zu halten, die ein Fall bekam; senkrecht: der Anteil der Fälle, die hielten, so geglättet, dass er nur steigt (CORP); in Prozent. Schattiert: wo 90 % der Kurven eines kalibrierten Modells liegen. Stärker, als durch Zufall zu erklären ist: Weniger als 5 % der kalibrierten Modelle sehen so aus. Scheiben: die Fälle, oben gehaltene, unten angegriffene; die Fläche zeigt ihre Zahl. MCB: Verlust durch falsches Niveau, DSC: Gewinn durch die Reihenfolge, im Brier-Wert. { $cases } von Hand ausgewählte Fälle, je { $draws } Durchläufe.

## game tree

chart-game-tree-subtitle = { $key }, { $proof }. An den Ästen: Wahrscheinlichkeit jeder Wahl; rechts: Wahrscheinlichkeit p und Auszahlungen der { $ends } Enden. Dick: wohin das Spiel kommt.{ $hidden ->
    [yes] {" "}Gestrichelt: Stellen, die die Seite am Zug nicht unterscheiden kann.
   *[no] {""}
}
chart-game-tree-nash = Nash-Gleichgewicht
chart-game-tree-subgame-perfect = teilspielperfektes Gleichgewicht
chart-game-tree-perfect-bayesian = perfektes Bayes-Gleichgewicht
chart-game-tree-residual = Quantal-Response-Gleichgewicht, Schärfe λ = { $precision }, Abstand zur Logit-Antwort unter { $bound }
chart-game-tree-regret = { $concept }, Bedauern unter { $bound } der Spanne der Auszahlungen
chart-game-tree-chance = Zufall
