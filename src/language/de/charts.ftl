## common

chart-caption = Modellergebnis unter genannten Annahmen, keine Vorhersage.
-in-percent = in Prozent
chart-draws = { $draws } Ziehungen
chart-named = «{ $title }»

## credibility

chart-credibility-will-in-percent = Wille in Prozent
chart-credibility-gain-median-and-595 = Gewinn, Median und 5–95 %
chart-credibility-belief-about-the-will-595 = Einschätzung des Willens, 5–95 %
chart-credibility-will-at-which-the-gain = Wille, bei dem der Gewinn verschwindet, wo es ihn gibt
chart-credibility-decides = entscheidet in { $share }
chart-credibility-subtitle = Was der Herausforderer von einem Angriff erwartet, in Streitwerten, gegen den Willen der Garanten zu kämpfen. «Entscheidet»: die Ziehungen, in denen mancher Wille abschreckt und mancher nicht; sonst ist ohnehin nichts zu gewinnen oder immer; Rauten beruhen auf mindestens { $draws } Ziehungen. { $standing }.
chart-credibility-title = Ist die Garantie vollständig und vor Machtverschiebungen lohnt ein Angriff in { $never } der Ziehungen bei keinem Willen; ein Versprechen entscheidet in { $share } ({ $error } Punkte)

## deal zone

chart-deal-zone-strength-of-the-guarantee = Stärke der Garantie
chart-deal-zone-challenger-s-share-of-the = Anteil des Herausforderers am Streitwert im Abkommen
chart-deal-zone-draws-in-which-both-would = Ziehungen, in denen beide unterschreiben würden
chart-deal-zone-least-the-challenger-accepts-dashed = mindestens für den Herausforderer (gestrichelt)
chart-deal-zone-most-the-protege-concedes = höchstens vom Schützling
chart-deal-zone-deal-at-the-medians = Abkommen bei den Medianen
chart-deal-zone-option-median-and-595 = Option, Median und 5–95 %
chart-deal-zone-subtitle = Median und { -belief-range } (Fläche, dünne Linien). Stärke: Anteil aller Teile von «{ $option }»; Optionen stehen nur nach ihrem Willen, als Anteil an dem ihren und höchstens bei 100 %; ihre Provokation kann abweichen. Frieden über { $years } nach dem Modell { $model } allein, von Anfang an, daher weichen die Anteile von denen eines Laufs ab. ± Simulationsfehler (95 %). { $standing }.
chart-deal-zone-peak = Am ehesten würden beide unterschreiben bei einer Garantie der Stärke { $strength }: in { $most } der Ziehungen, { $none } ohne, { $full } bei voller Stärke ({ $option })
chart-deal-zone-title = Beide würden ohne Garantie in { $none } der Ziehungen unterschreiben, bei halber Stärke in { $half }, bei voller in { $full } ({ $option })

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Wahrscheinlichkeit eines wirksamen Eingreifens nach einem Angriff
chart-decision-rules-nobody = niemand garantiert
chart-decision-rules-own-rule = eigene Regel
chart-decision-rules-same-members-another-rule-no = Gleiche Mitglieder, andere Regel: Bei keiner Option ändert sich der gemeinsame Wille
chart-decision-rules-subtitle = Gemeinsamer Wille derselben Mitglieder bei gleichem Willen und gleicher Korrelation, nach der Regel, die entscheidet. Zeichen: Median; Linie: { -belief-range }. { $standing }.
chart-decision-rules-title = Gleiche Mitglieder, andere Regel: Der gemeinsame Wille von { $option } reicht von { $low } bis { $high }

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Frieden bis zum Ende
chart-deterrence-signability-both-sides-would-sign-share = Beide Seiten würden unterschreiben (Anteil der Ziehungen)
chart-deterrence-signability-subtitle = Wahrscheinlichkeit von Frieden über { $years } gegen den Anteil der Ziehungen, in denen ein Abkommen möglich ist. Zeichen: { $models ->
    [one] das eine Modell
   *[other] Median von { $models } Modellen; Linien: vom niedrigsten bis zum höchsten Modell
}. { $draws }.
chart-deterrence-signability-one-option = Bei { $name } gibt es in { $share } der Ziehungen ein Abkommen
chart-deterrence-signability-no-leader = Keine Option hält klar den meisten Frieden; je nach Option gibt es in { $deals } der Ziehungen ein Abkommen
chart-deterrence-signability-dilemma = Was am besten abschreckt, würden beide am seltensten unterschreiben: { $name } in { $share } der Ziehungen
chart-deterrence-signability-leader = Die Option mit dem meisten Frieden, { $name }, findet in { $share } der Ziehungen ein Abkommen

## forward force

chart-forward-force-days-until-reinforcements-fight = Tage, bis Verstärkungen kämpfen
chart-forward-force-protege-s-own-force-there = eigene Kräfte des Schützlings dort
chart-forward-force-all-defenders-on-the-spot = Alle Verteidiger vor Ort, Tausend
chart-forward-force-forward-troops-left-to-find = Noch zu stationierende Truppen, Tausend
chart-forward-force-pool = Pool
chart-forward-force-holds-in = hält in
chart-forward-force-subtitle = Quadratgesetz, Median und { -belief-range }; Zeichen: Optionen, Median und Spannweite. Rechte Achse: durch Ablösung gebundener Pool, × { $factor }. { $standing }, der Schützling ohne Waffen von außen.
chart-forward-force-title = Eigene { $own } Tausend des Schützlings vor Ort { $enough ->
    [yes] übertreffen
   *[no] bleiben unter
} { $enough ->
    [yes] die
   *[no] den
} { $needed } Tausend, die das Quadratgesetz für { $days } Tage verlangt, bis bei «{ $option }» Hilfe kommt

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Kosten des Wortbruchs (Anteil der Kriegskosten)
chart-half-credible-tying-hands = Selbstbindung
chart-half-credible-at-a-cost-of-about = bei Kosten von etwa
chart-half-credible-probability-that-the-guarantors-fight = Wahrscheinlichkeit, dass die Garanten kämpfen
chart-half-credible-perfect-deterrence = Perfekte Abschreckung
chart-half-credible-at-a-will-of-about = bei einem Willen von etwa
chart-half-credible-challenge = Herausforderung
chart-half-credible-war-with-the-guarantors = Krieg mit den Garanten
chart-half-credible-challenge-dashed-mean-and-595 = Herausforderung (gestrichelt), Mittel und 5–95 %
chart-half-credible-war-with-the-guarantors-mean = Krieg mit den Garanten, Mittel und 5–95 %
chart-half-credible-option-median-and-595 = Option, Median und 5–95 %
chart-half-credible-subtitle = Wahrscheinlichkeit je Krise in der Lage der Option «{ $option }», über die { $share } von { $draws } Ziehungen, in denen der Herausforderer etwas zu gewinnen hat. Darunter: wo jede Option steht, sobald sie vollständig ist.
chart-half-credible-hump = { $place } { $at } («{ $theory }»)
chart-half-credible-two-humps = { $first } und { $second }
chart-half-credible-humped = Ein halbes Versprechen kann das gefährlichste sein: Krieg ist am wahrscheinlichsten { $humps }
chart-half-credible-not-humped = Hier ist das halbe Versprechen nicht das schlimmste: Krieg ist an einem Ende am wahrscheinlichsten

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanosekunden je Ziehung, hier gemessen
chart-scorecard-subtitle = Links: mittlerer quadrierter Fehler über { $cases } historische Fälle, je { $draws } Ziehungen; Linie: 95 % der Stichproben aus den Fällen; senkrecht: der bloße Anteil der anderen Fälle; 0,05 ist Rauschen; die Codes wissen etwas vom Ausgang. Rechts: Median und Quartile, eine Option über den Zeitraum der Studie, logarithmisch.

## scores

chart-scores-model = Modell
chart-scores-yardstick-without-theory = Vergleichsregel ohne Theorie
chart-scores-brier-score-left-is-better = Brier-Wert: links ist besser
chart-scores-likelihood = Likelihood: rechts ist besser
chart-scores-auc = AUC: rechts ist besser
chart-scores-discrimination = durch Reihenfolge gewonnen (Trennschärfe)
chart-scores-miscalibration = durch falsche Höhe verloren (Fehlkalibrierung)
chart-scores-subtitle = { $cases } von Hand gewählte Fälle, je { $draws } Ziehungen; Linien: 95 % der Neuauswahlen der Fälle. Links: logarithmierte Wahrscheinlichkeit je Fall, in nats, gegen eine konstante Hazardrate (Senkrechte), mindestens die eines Millionstels. Mitte: mittlerer quadrierter Fehler; vom bloßen Anteil aller Fälle (Senkrechte) nach links, was die Reihenfolge gewinnt, zurück nach rechts, was falsche Höhe verliert. Rechts: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt, Gleichstände halb (Senkrechte: Zufall). Vergleichsregeln kennen die anderen Fälle; wer nichts über das Wann oder die Reihenfolge sagt, hat keine Marke. Die Codes kennen einen Teil des Ausgangs.
chart-scores-title = { $extent ->
    [all] Ein Code, { $code }, schlägt alle { $models } Theorien;
    [some] Ein Code, { $code }, schlägt { $above } von { $models } Theorien;
   *[none] Jede Theorie schlägt den besten einzelnen Code, { $code };
} { $ordered ->
    [0] keine ordnet die Fälle besser als der Zufall
    [one] eine ordnet die Fälle besser als der Zufall
   *[other] { $ordered } ordnen die Fälle besser als der Zufall
}{ $tied ->
    [0] {""}
    [one] ; die beste Theorie, { $best }, ist von einer anderen nicht zu unterscheiden
   *[other] ; die beste Theorie, { $best }, ist von { $tied } anderen nicht zu unterscheiden
}
chart-scores-rule-is-lowest = Eine Regel ohne Theorie, «{ $rule }», liegt unter jedem Modell; niedrigstes Modell: { $name }
chart-scores-model-is-lowest = Niedrigster Wert: { $name }, unter jeder Regel ohne Theorie

## tripwire

chart-tripwire-forward-troops-thousand = Stationierte Truppen, Tausend
chart-tripwire-quantal-response-mean-and-595 = quantale Entscheidung, Mittel und 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rationales Kalkül, Anteil der Ziehungen (gestrichelt)
chart-tripwire-option-median-and-595 = Option, Median und 5–95 %
chart-tripwire-without-a-tripwire = ohne Stolperdraht
chart-tripwire-with-the-weakest-tripwire = mit dem schwächsten Stolperdraht
chart-tripwire-one-school = Ein Stolperdraht der Stärke { $strength }
chart-tripwire-nobody = Truppen ziehen niemanden hinein (0)
chart-tripwire-weakest = Schwächster angenommener Stolperdraht ({ $strength })
chart-tripwire-strongest = Stärkster angenommener Stolperdraht ({ $strength })
chart-tripwire-middle = Mitte der Annahme ({ $strength })
chart-tripwire-subtitle = Wahrscheinlichkeit eines Angriffs je Gelegenheit; Zahl in Klammern: was ein vollständiger Stolperdraht den Gründen eines Garanten zu kämpfen hinzufügt, in Einheiten seines Einsatzes, soweit die Studie es annimmt. Mittel sind auf { $error } Punkte bekannt. Wille aus seinen Teilen abgeleitet; alle Teile außer den Truppen sind die von «{ $option }». { $standing }. Darunter: wo die Truppen der Optionen stehen.
chart-tripwire-effect = { $theory }: { $troops } { $change ->
    [yes] bringen das Risiko je Gelegenheit von { $before } auf { $weak }
   *[no] lassen das Risiko je Gelegenheit bei { $before }
}
chart-tripwire-whatever = { $effect }, was immer man vom Stolperdraht annimmt
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
chart-variance-split-title = Die Theorie zählt bei { $theory } der Varianz des Angriffsrisikos, { $mostly ->
    [jointly] meist
   *[either] allein oder
} im Zusammenspiel; Größen allein bei { $quantities }
chart-variance-split-subtitle = Varianz der Angriffswahrscheinlichkeit über { $models } Modelle, die gleich zählen, und alle Ziehungen, in Anteilen. Theorie × Größen: Modelle antworten verschieden auf dieselbe Ziehung. Unter den Enden: Fehler eines Anteils (95 %), wenn über ±0,2 Punkten. Simulation: höchstens { $simulation }. { $draws }.

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = Krieg mit den Garanten
chart-what-an-attack-leads-to-abandonment = im Stich gelassen
chart-what-an-attack-leads-to-of-both-conquest = von beiden: Eroberung
chart-what-an-attack-leads-to-subtitle = Wahrscheinlichkeit { $within }{ $panels ->
    [narrow] {" "}{ -in-percent }
   *[wide] {""}
}, Mittel über die Ziehungen; beide Teile zusammen sind das Angriffsrisiko; dünne Linie: dessen 5–95 % der angenommenen Spanne. Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}. { $draws }.
chart-what-an-attack-leads-to-open = Ob ein Angriff zum Im-Stich-Lassen oder zum Krieg mit den Garanten führt, ist gleich oder offen
chart-what-an-attack-leads-to-title = Nach einem Angriff ist Im-Stich-Lassen in { $abandoned } von { $all } Paaren aus Option und Modell wahrscheinlicher als Krieg mit den Garanten{ $war ->
    [0] {""}
   *[other] , Krieg in { $war }
}{ $open ->
    [0] {""}
    [one] ; { $open } ist gleich oder offen
   *[other] ; { $open } sind gleich oder offen
}

## attack risk

chart-attack-risk-subtitle = Wahrscheinlichkeit eines Angriffs { $within }{ $panels ->
    [one] {""}
   *[many] , { -in-percent }
}. Punkt: Mittel; dünne Linie: 5–95 % der angenommenen Spanne; dicke Linie: Simulationsfehler (95 %), oft kleiner als der Punkt. { $draws }.{ $record }
chart-attack-risk-record = {" "}Braun: wie oft zwischen { $pairs } Paaren von Nachbarn nach ihren Kriegen seit 1946 wieder Krieg kam, was immer zugesagt war: { $risk }, Band { $interval }.
chart-attack-risk-one-option = Angriffsrisiko bei { $name } nach Modell
chart-attack-risk-one-model = Angriffsrisiko nach Option im Modell { $name }
chart-attack-risk-none-first = In keinem von { $models } Modellen hat eine Option allein das kleinste Risiko: Gleichstand oder offen
chart-attack-risk-all-agree = { $models ->
    [2] Beide Modelle
   *[other] Alle { $models } Modelle
} geben { $name } das kleinste Risiko; im Niveau gehen sie auseinander
chart-attack-risk-one-leads = { $count } von { $models } Modellen { $count ->
    [one] gibt
   *[other] geben
} { $name } allein das kleinste Risiko; { $open ->
    [0] Niveau und Reihenfolge gehen auseinander
   *[other] in { $open } ist der erste Platz geteilt oder offen
}
chart-attack-risk-several-lead = Die Modelle sind uneins, wer das kleinste Risiko hat: { $name } mit je { $count } von { $models }

## curves

chart-thousand-soldiers = { $number } Tausend Soldaten
chart-soldiers = { $number } Soldaten
chart-standing = Eine stehende Garantie, { $draws } Ziehungen
-belief-range = 5–95 % der angenommenen Spanne

## model agreement

chart-model-agreement-subtitle = Kendalls τ-b der mittleren Angriffsrisiken: 1 gleiche, −1 umgekehrte Reihenfolge; ± halbe Breite des 95-%-Intervalls, wo es eines gibt. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Einigkeit belegt die Reihenfolge nicht: Alle lesen dieselben Annahmen. { $draws }.
chart-model-agreement-title = Wie ähnlich { $models } Modelle die Optionen ordnen: τ von { $low } oder mehr
chart-model-agreement-loner = { $name } widerspricht { $others } Modellen, die ähnlich ordnen (τ ≥ { $low })
chart-model-agreement-all-differ = { $name } widerspricht allen anderen Modellen, auch sie sind uneins (τ ab { $low })

## option pairs

chart-option-pairs-subtitle = Oben: Anteil der Ziehungen, in denen die Option der Zeile ein kleineres Angriffsrisiko hat als die der Spalte, Mittel über { $models } Modelle (Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}). Unten: in wie vielen Modellen ihr mittleres Risiko klar kleiner ist. { $draws }.
chart-option-pairs-few-ties = Im Mittel tragen zwei Optionen in { $share } der Ziehungen dasselbe Risiko, je nach Modell
chart-option-pairs-ties = In { $many } von { $models } Modellen tragen zwei Optionen im Mittel in { $share } der Ziehungen dasselbe Risiko{ $never ->
    [0] {""}
   *[other] ; in { $names } nie
}

## peace survival

chart-peace-survival-subtitle = Wahrscheinlichkeit, dass bis zum Ende jedes Jahres { $panels ->
    [few] kein Angriff kam. Linie: Mittel; Band: mittlere Hälfte der angenommenen Spanne
   *[many] (waagerecht) kein Angriff kam. Linien: Mittel, eine für jedes Modell, das von der Option spricht; Band: vom niedrigsten bis zum höchsten; helle Fläche: 5–95 % der angenommenen Spanne, über alle Modelle
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
} als der Zufall erklärt; { $better ->
    [0] keine ist deutlich besser als der bloße Anteil
    [one] eine ist deutlich besser als der bloße Anteil
   *[other] { $better } sind deutlich besser als der bloße Anteil
}
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Nach rechts: einem Fall gegebene Wahrscheinlichkeit zu halten; nach oben: Anteil der Fälle, die hielten, steigend gemacht (CORP); in Prozent. Schattiert: wo 90 % der Kurven eines kalibrierten Modells liegen. Mehr, als der Zufall erklärt: weniger als 5 % der kalibrierten Modelle sehen so aus. Scheiben: die Fälle, oben gehalten, unten angegriffen, die Fläche ist ihre Zahl. MCB: durch falsche Höhe verloren, DSC: durch Reihenfolge gewonnen, im Brier-Wert. { $cases } von Hand gewählte Fälle, je { $draws } Ziehungen.

## game tree

chart-game-tree-subtitle = { $key }, { $proof }. An den Ästen: Wahrscheinlichkeit jeder Wahl; rechts: Wahrscheinlichkeit p und Auszahlungen der { $ends } Enden. Dick: hierher kommt das Spiel.{ $hidden ->
    [yes] {" "}Gestrichelt: für den Ziehenden nicht unterscheidbar.
   *[no] {""}
}
chart-game-tree-nash = Nash-Gleichgewicht
chart-game-tree-subgame-perfect = teilspielperfektes Gleichgewicht
chart-game-tree-perfect-bayesian = perfektes Bayes-Gleichgewicht
chart-game-tree-residual = Quantal-Response-Gleichgewicht, Präzision λ = { $precision }, Abstand zur Logit-Antwort unter { $bound }
chart-game-tree-regret = { $concept }, Bedauern unter { $bound } der Spanne der Auszahlungen
chart-game-tree-chance = Zufall
