## common

chart-caption = garant { $version }. Modellergebnis unter genannten Annahmen, keine Vorhersage.
chart-draws = { $draws } Ziehungen
chart-named = «{ $title }»
chart-credit = garant { $version }, «{ $study }», Wissensstand { $date }, Startwert { $seed }. Angenommen: { $assumed } der Größen. Modellergebnis, keine Vorhersage.
chart-theory-at-end = { $extent ->
    [alone] { $name }
    [all] alle { $theories } Theorien
   *[some] { $name } + { $others }
}
chart-whose-will = Wille, in jeder Ziehung: { $rules ->
    [yes] der gemeinsame Wille der Garanten nach dieser Regel; { $found ->
        [given] jedes Mitglied hat den für die Option angegebenen Willen
       *[derived] der Wille jedes Mitglieds ist aus seinen Gründen abgeleitet
    }
   *[no] { $found ->
        [given] der für die Option als Ganzes angegebene Wille
       *[derived] der gemeinsame Wille der Garanten nach ihrer eigenen Regel, abgeleitet aus ihren Gründen
    }
}.
chart-on-record = belegt { $risk } ({ $interval })

## credibility

chart-credibility-will-in-percent = Wille in Prozent
chart-credibility-gain-median-and-595 = Gewinn, Median und 5–95 %
chart-credibility-belief-about-the-will-595 = Einschätzung des Willens, 5–95 %
chart-credibility-will-at-which-the-gain = Wille, bei dem der Gewinn verschwindet, wo es ihn gibt
chart-credibility-decides = entscheidet in { $share }
chart-credibility-subtitle = Was der Herausforderer von einem Angriff erwartet (in Streitwerten), gegen den Willen
chart-credibility-title = Ein Versprechen entscheidet über einen Angriff in { $share } der Ziehungen ({ $error } Punkte)
chart-credibility-method = «Entscheidet»: die Ziehungen, in denen mancher Wille abschreckt und mancher nicht; sonst ist ohnehin nichts zu gewinnen oder immer. Rauten beruhen auf mindestens { $draws } Ziehungen. Die Garantie ist vollständig, vor Machtverschiebungen. { $will } { $standing }.

## deal zone

chart-deal-zone-strength-of-the-guarantee = Stärke der Garantie
chart-deal-zone-challenger-s-share-of-the = Anteil des Herausforderers am Streitwert im Abkommen
chart-deal-zone-draws-in-which-both-would = Ziehungen, in denen beide unterschreiben würden
chart-deal-zone-least-the-challenger-accepts-dashed = mindestens für den Herausforderer (gestrichelt)
chart-deal-zone-most-the-protege-concedes = höchstens vom Schützling
chart-deal-zone-deal-at-the-medians = Abkommen bei den Medianen
chart-deal-zone-option-median-and-595 = Option, Median und 5–95 %
chart-deal-zone-subtitle = Welches Abkommen beide Seiten annähmen, nach Stärke der Garantie
chart-deal-zone-peak = Am ehesten unterschreiben beide eine Garantie der Stärke { $strength }: { $most }
chart-deal-zone-title = Beide unterschreiben ohne Garantie in { $none } der Ziehungen, mit in { $full }
chart-deal-zone-method = Median und { -belief-range } (Fläche, dünne Linien). Stärke: Anteil aller Teile von «{ $option }»; Optionen stehen nur nach ihrem Willen, als Anteil an dem ihren und höchstens bei 100 %; ihre Provokation kann abweichen. Frieden über { $years } nach der Theorie { $model } allein, von Anfang an, daher weichen die Anteile von denen eines Laufs ab. ± Simulationsfehler (95 %). { $standing }.

## decision rules

chart-decision-rules-nobody = niemand garantiert
chart-decision-rules-own-rule = eigene Regel
chart-decision-rules-same-members-another-rule-no = Eine andere Entscheidungsregel ändert bei keiner Option den gemeinsamen Willen
chart-decision-rules-subtitle = Wahrscheinlichkeit, dass die Garanten nach einem Angriff wirksam eingreifen, je Entscheidungsregel
chart-decision-rules-title = Bei «{ $option }» verschiebt die Regel den gemeinsamen Willen von { $low } auf { $high }
chart-decision-rules-method = Gemeinsamer Wille derselben Mitglieder bei gleichem Willen und gleicher Korrelation. Zeichen: Median; Linie: { -belief-range }; blau: die eigene Regel der Option. Der Titel gilt der Option mit dem größten Abstand zwischen den Regeln, nach Medianen. { $will } { $standing }.

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Frieden bis zum Ende
chart-deterrence-signability-both-sides-would-sign-share = Beide würden unterschreiben (Anteil)
chart-deterrence-signability-subtitle = Wie gut eine Option den Frieden hält, gegen wie oft beide unterschreiben würden{ $cut ->
    [yes] . Die Achse des Friedens beginnt bei { $from }
   *[no] {""}
}
chart-deterrence-signability-one-option = Bei { $name } würden beide in { $share } der Ziehungen unterschreiben
chart-deterrence-signability-no-leader = Keine Option hält klar den meisten Frieden; Abkommen in { $deals } der Ziehungen
chart-deterrence-signability-dilemma = { $name } schreckt am besten ab, wird am seltensten unterschrieben: { $share }
chart-deterrence-signability-leader = { $name } hält den meisten Frieden; unterschrieben in { $share } der Ziehungen
chart-deterrence-signability-method = Nach rechts: Anteil der Ziehungen, in denen ein Abkommen möglich ist; nach oben: Wahrscheinlichkeit von Frieden über { $years }. Zeichen: { $models ->
    [one] die eine Theorie
   *[other] Median von { $models } Theorien; Linien: von der tiefsten bis zur höchsten
}. { $draws }.

## forward force

chart-forward-force-days-until-reinforcements-fight = Tage, bis Verstärkungen kämpfen
chart-forward-force-protege-s-own-force-there = eigene Kräfte des Schützlings dort
chart-forward-force-all-defenders-on-the-spot = Alle Verteidiger vor Ort, Tausend
chart-forward-force-forward-troops-left-to-find = Noch zu stationierende Truppen, Tausend
chart-forward-force-pool = Pool
chart-forward-force-holds-in = hält in
chart-forward-force-subtitle = Nötige Soldaten vor Ort, nach den Tagen, bis Hilfe kommt
chart-forward-force-title = Für { $days } Tage nötig: { $needed } Tausend Verteidiger, vorhanden: { $own }
chart-forward-force-method = Quadratgesetz, Median und { -belief-range }; in Klammern dieselbe Spanne. Kreuze: Optionen, Median und Spannweite. Rechte Achse: durch Ablösung gebundener Pool, × { $factor }. Die Tage des Titels sind die der Beispieloption. { $standing }, der Schützling ohne Waffen von außen.

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Kosten des Wortbruchs / Kriegskosten
chart-half-credible-tying-hands = Selbstbindung
chart-half-credible-probability-that-the-guarantors-fight = Wahrscheinlichkeit, dass Garanten kämpfen
chart-half-credible-perfect-deterrence = Perfekte Abschreckung
chart-half-credible-challenge = Herausforderung
chart-half-credible-war-with-the-guarantors = Krieg mit den Garanten
chart-half-credible-challenge-dashed-mean-and-595 = Herausforderung (gestrichelt), Mittel und 5–95 %
chart-half-credible-war-with-the-guarantors-mean = Krieg mit den Garanten, Mittel und 5–95 %
chart-half-credible-option-median-and-595 = Option, Median und 5–95 %
chart-half-credible-subtitle = Wahrscheinlichkeit von Herausforderung und Krieg je Krise; unten: wo jede Option steht
chart-half-credible-humped = Ein halbes Versprechen bringt mehr Krieg als keines oder ein ganzes
chart-half-credible-not-humped = Hier bringt ein halbes Versprechen nicht mehr Krieg als keines oder ganzes
chart-half-credible-method = In der Lage der Option «{ $option }», über die { $share } von { $draws } Ziehungen, in denen der Herausforderer etwas zu gewinnen hat. Halb: irgendwo innerhalb der Achse; schlimmer: mehr Krieg als an beiden Enden, jenseits des Fehlers (95 %) dieser Ziehungen. Optionen stehen, wo sie sind, sobald sie vollständig sind.
chart-half-credible-one-hump = Ein halbes Versprechen bringt mehr Krieg als keines oder ganzes («{ $theory }»)
chart-half-credible-open = Ob ein halbes Versprechen mehr Krieg bringt als keines, ist unklar

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanosekunden je Ziehung, hier gemessen
chart-scorecard-subtitle = Links: wie weit Theorien die Geschichte verfehlen (Brier-Wert); rechts: Kosten einer Ziehung
chart-scorecard-method = Links: mittlerer quadrierter Fehler über { $cases } historische Fälle, je { $draws } Ziehungen; Linie: 95 % der Stichproben aus den Fällen; senkrecht: der bloße Anteil der anderen Fälle; 0,05 ist Rauschen; die Codes wissen etwas vom Ausgang. Rechts: Median und Quartile, eine Option über den Zeitraum der Studie, logarithmisch.

## scores

chart-scores-model = Modell
chart-scores-yardstick-without-theory = Vergleichsregel ohne Theorie
chart-scores-brier-score-left-is-better = Brier-Wert: links ist besser
chart-scores-likelihood = Likelihood: rechts ist besser
chart-scores-auc = AUC: rechts ist besser
chart-scores-discrimination = durch Reihenfolge gewonnen (Trennschärfe)
chart-scores-miscalibration = durch falsche Höhe verloren (Fehlkalibrierung)
chart-scores-subtitle = Wie gut jede Theorie { $cases } historische Fälle vorausgesehen hätte
chart-scores-title = { $extent ->
    [all] Ein Code, { $code }, schlägt alle { $models } Theorien, { $clear } klar
    [some] Ein Code, { $code }, schlägt { $above } von { $models } Theorien, { $clear } klar
   *[none] Jede Theorie schlägt den besten einzelnen Code, { $code }; { $clear } klar
}
chart-scores-rule-is-lowest = Eine Regel ohne Theorie, «{ $rule }», liegt besser als jede Theorie
chart-scores-model-is-lowest = Niedrigster Wert: { $name }, unter jeder Regel ohne Theorie
chart-scores-method = Von Hand gewählte Fälle, je { $draws } Ziehungen; Linien: 95 % der Neuauswahlen der Fälle. Likelihood: logarithmierte Wahrscheinlichkeit je Fall, in nats, gegen eine konstante Hazardrate (Senkrechte), mindestens die eines Millionstels. Brier-Wert: mittlerer quadrierter Fehler; vom bloßen Anteil aller Fälle (Senkrechte) nach links, was die Reihenfolge gewinnt, zurück nach rechts, was falsche Höhe verliert. AUC: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt, Gleichstände halb (Senkrechte: Zufall). Vergleichsregeln kennen die anderen Fälle; wer nichts über das Wann oder die Reihenfolge sagt, hat keine Marke. Die Codes kennen einen Teil des Ausgangs.

## tripwire

chart-tripwire-forward-troops-thousand = Stationierte Truppen, Tausend
chart-tripwire-quantal-response-mean-and-595 = quantale Entscheidung, Mittel und 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rationales Kalkül, Anteil der Ziehungen (gestrichelt)
chart-tripwire-option-median-and-595 = Option, Median und 5–95 %
chart-tripwire-one-school = Ein Stolperdraht der Stärke { $strength }
chart-tripwire-nobody = Truppen ziehen niemanden hinein (0)
chart-tripwire-weakest = Schwächster angenommener Stolperdraht ({ $strength })
chart-tripwire-strongest = Stärkster angenommener Stolperdraht ({ $strength })
chart-tripwire-middle = Mitte der Annahme ({ $strength })
chart-tripwire-subtitle = Wahrscheinlichkeit eines Angriffs je Gelegenheit, gegen stationierte Truppen; unten: die Optionen
chart-tripwire-method = Zahl in Klammern: was ein vollständiger Stolperdraht den Gründen eines Garanten zu kämpfen hinzufügt, in Einheiten seines Einsatzes, soweit die Studie es annimmt. Mittel sind auf { $error } Punkte bekannt; «klar» geht darüber hinaus. Wille aus seinen Teilen abgeleitet; alle Teile außer den Truppen sind die von «{ $option }», deren Truppen der Titel nennt. { $standing }.
chart-tripwire-always = { $troops } senken das Angriffsrisiko klar, auch bei schwachem Stolperdraht
chart-tripwire-if-strong = { $troops } senken das Angriffsrisiko nur bei starkem Stolperdraht klar
chart-tripwire-if-weak = { $troops } senken das Angriffsrisiko nur bei schwachem Stolperdraht klar
chart-tripwire-open = Ob { $troops } das Angriffsrisiko senken, ist bei jedem Stolperdraht unklar

## variance split

chart-variance-split-theory = Theorie
chart-variance-split-unknown-quantities = unbekannte Tatsachen
chart-variance-split-theory-quantities = beides im Zusammenspiel
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = Streuung
chart-variance-split-points = { $number } Punkte
chart-variance-split-subtitle = Woher die Unterschiede im Angriffsrisiko kommen, als Anteile ihrer Varianz
chart-variance-split-method = Über { $models } Theorien, die gleich zählen, und alle Ziehungen. Unbekannte Tatsachen: Größen der Welt, die nur als Spannen bekannt sind. Zusammenspiel: Theorien antworten verschieden auf dieselben Tatsachen; im Titel zählt es zur Theorie. Unter den Enden: Fehler eines Anteils (95 %), wenn über ±0,2 Punkten. Simulation: höchstens { $simulation }. Streuung: Standardabweichung. { $draws }.
chart-variance-split-facts = Unbekannte Tatsachen zählen mehr als die Theorie{ $except ->
    [none] , bei jeder Option
    [one] , außer bei { $name }
   *[more] {" "}bei { $facts } von { $options } Optionen
}
chart-variance-split-theories = Die Wahl der Theorie zählt mehr als unbekannte Tatsachen{ $except ->
    [none] , bei jeder Option
    [one] , außer bei { $name }
   *[more] {" "}bei { $theory } von { $options } Optionen
}
chart-variance-split-open = Ob Theorie oder unbekannte Tatsachen mehr zählen, hängt von der Option ab

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = Krieg mit den Garanten
chart-what-an-attack-leads-to-abandonment = im Stich gelassen
chart-what-an-attack-leads-to-subtitle = Anteil der Angriffe, wenn ein Angriff kommt (100 %): wozu er führt
chart-what-an-attack-leads-to-open = Ob ein Angriff zum Im-Stich-Lassen oder zum Krieg führt, ist unklar
chart-what-an-attack-leads-to-title = { $war ->
    [0] Nach einem Angriff ist Im-Stich-Lassen bei { $abandoned } von { $options } Optionen klar wahrscheinlicher
   *[other] { $abandoned ->
        [0] Nach einem Angriff ist Krieg bei { $war } von { $options } Optionen klar wahrscheinlicher
       *[other] Nach Angriff wahrscheinlicher: Im-Stich-Lassen bei { $abandoned } Optionen, Krieg bei { $war }
    }
}
chart-what-an-attack-leads-to-theory = eine Theorie
chart-what-an-attack-leads-to-conquest = erobert
chart-what-an-attack-leads-to-rare = Angriffe zu selten, um es zu sagen
chart-what-an-attack-leads-to-method = Balken: die mittlere Theorie; Punkte: jede Theorie, Linie von der tiefsten bis zur höchsten. Wahrscheinlicher: Alle Theorien, die etwas sagen, sagen es klar. Rechts: Anteil der Angriffe, die mit Eroberung enden, von der tiefsten bis zur höchsten Theorie. Eine Theorie, die einem Angriff weniger als { $least } gibt oder deren Anteil die Simulation offen lässt, fehlt. Mittel über { $draws }.

## attack risk

chart-attack-risk-subtitle = Wahrscheinlichkeit eines Angriffs { $within }: ein Punkt je Theorie, tiefste und höchste benannt
chart-attack-risk-one-option = Das Angriffsrisiko bei { $name } beträgt { $range }, je nach Theorie
chart-attack-risk-one-model = Unter dieser einen Theorie beträgt das Angriffsrisiko { $range }, je nach Option
chart-attack-risk-none-first = Keine Theorie sieht eine Option allein beim kleinsten Angriffsrisiko
chart-attack-risk-all-agree = { $models ->
    [2] Beide
   *[other] Alle { $models }
} Theorien sehen das kleinste Angriffsrisiko bei { $name }
chart-attack-risk-one-leads = { $count } von { $models } Theorien sehen das kleinste Angriffsrisiko bei { $name }
chart-attack-risk-several-lead = Welche Option das kleinste Angriffsrisiko hat, ist unklar: Theorien widersprechen sich
chart-attack-risk-method = Punkte: Mittel über { $draws }; Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}. «+ 2»: zwei weitere Theorien sind von der genannten nicht zu unterscheiden. Eine Theorie, die über eine Option nichts sagt, hat dort keinen Punkt. Was über das Unbekannte angenommen wird, streut jeden Punkt weiter.{ $record ->
    [yes] {" "}Braun: wie oft zwischen { $pairs } Paaren von Nachbarn nach ihren Kriegen seit 1946 wieder Krieg kam, was immer zugesagt war, mit Band.
   *[no] {""}
}

## curves

chart-thousand-soldiers = { $number } Tausend Soldaten
chart-soldiers = { $number } Soldaten
chart-standing = Eine stehende Garantie, { $draws } Ziehungen
-belief-range = 5–95 % der angenommenen Spanne

## model agreement

chart-model-agreement-subtitle = Platz jeder Option nach Angriffsrisiko, eine Zeile je Theorie; Zahlen sind Optionen
chart-model-agreement-loner = { $name } widerspricht den anderen { $others } Theorien, die ähnlich ordnen
chart-model-agreement-alike = { $models ->
    [2] Beide
   *[other] Alle { $models }
} Theorien ordnen die Optionen sehr ähnlich
chart-model-agreement-unlike = Die Theorien ordnen die Optionen klar verschieden
chart-model-agreement-mixed = Manche Theorien ordnen die Optionen ähnlich, andere verschieden oder offen
chart-model-agreement-lowest = ‹ kleinstes Risiko
chart-model-agreement-highest = größtes Risiko ›
chart-model-agreement-no-order = keine Reihenfolge
chart-model-agreement-method = Graue Balken: Plätze, die Gleichstand oder Simulation offen lassen. Zuerst stehen die Theorien, die den anderen am ähnlichsten sind. Blau: die Option, die die meisten Theorien klar zuerst setzen, wenn es eine gibt. Kendalls τ-b zweier Theorien: { $least } bis { $most } (1 gleiche, −1 umgekehrte Reihenfolge); ähnlich: über 0,5 jenseits des Simulationsfehlers. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Einigkeit belegt die Reihenfolge nicht: Alle lesen dieselben Annahmen. { $draws }.

## option pairs

chart-option-pairs-subtitle = Zeile gegen Spalte: Anteil der Ziehungen mit kleinerem, gleichem, größerem Angriffsrisiko, in Prozent
chart-option-pairs-ties = Zwei Optionen haben je nach Paar in { $share } der Ziehungen dasselbe Risiko
chart-option-pairs-title = In { $clear } von { $pairs } Paaren ist eine Option meist sicherer
chart-option-pairs-lower = Zeile hat das kleinere Risiko (obere Zahl)
chart-option-pairs-same = gleiches Risiko (=)
chart-option-pairs-higher = Zeile hat das größere Risiko
chart-option-pairs-method = Mittel über { $models } Theorien (Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}).{ $ties ->
    [all] {""}
   *[some] {" "}Unter { $names } sind Optionen nie gleich.
} { $draws }.

## peace survival

chart-peace-survival-subtitle = Wahrscheinlichkeit, dass bis zum Ende jedes Jahres kein Angriff kam
chart-peace-survival-title = Frieden über { $years }: { $same ->
    [yes] { $low }, bei jeder Option und jeder Theorie
   *[no] { $low } bis { $high }, je nach Option und Theorie
}
chart-peace-survival-method = Linien: Mittel, eine je Theorie, die von der Option spricht; die beiden äußeren sind schwarz und benannt; dunklere Fläche: ihre Spanne; helle Fläche: { -belief-range }, über alle Theorien. «+ 2»: zwei weitere Theorien sind von der genannten nicht zu unterscheiden.{ $record ->
    [yes] {" "}Braun: wie oft der Frieden zwischen Nachbarn nach ihren Kriegen seit 1946 so lange hielt, was immer zugesagt war, mit Band.
   *[no] {""}
} { $draws }.
chart-peace-survival-record = belegt { $share }

## reliability

chart-reliability-title = { $extent ->
    [all] Jede Theorie verfehlt
    [some] { $off } von { $models } Theorien verfehlen
   *[none] Keine Theorie verfehlt
} die Geschichte mehr, als Zufall erklärt
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Einem Fall gegebene Wahrscheinlichkeit zu halten, gegen den Anteil, der hielt, in Prozent
chart-reliability-method = Nach rechts: einem Fall gegebene Wahrscheinlichkeit zu halten; nach oben: Anteil der Fälle, die hielten, steigend gemacht (CORP); in Prozent. Schattiert: wo 90 % der Kurven eines kalibrierten Modells liegen. Mehr, als der Zufall erklärt: weniger als 5 % der kalibrierten Modelle sehen so aus. Scheiben: die Fälle, oben gehalten, unten angegriffen, die Fläche ist ihre Zahl. MCB: durch falsche Höhe verloren, DSC: durch Reihenfolge gewonnen, im Brier-Wert. { $cases } von Hand gewählte Fälle, je { $draws } Ziehungen.

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

## attack risk by theory

chart-attack-risk-by-theory-title = In einer Theorie kann das Risiko einer Option { $low } bis { $high } betragen
chart-attack-risk-by-theory-subtitle = Wahrscheinlichkeit eines Angriffs { $within }, in Prozent, ein Feld je Theorie{ $record ->
    [yes] ; braun: belegt
   *[no] {""}
}
chart-attack-risk-by-theory-method = Punkt: Mittel; dünne Linie: { -belief-range }; dicke Linie: Simulationsfehler (95 %), oft kleiner als der Punkt. { $draws }.

## icon array

chart-icon-array-title = In { $same ->
    [yes] { $low }
   *[no] { $low } bis { $high }
} von 100 Welten kommt ein Angriff{ $theories ->
    [many] {" "}(mittlere Theorie)
   *[one] {""}
}
chart-icon-array-subtitle = Hundert Welten je Option: in wie vielen { $within } ein Angriff kommt
chart-icon-array-method = Ein Quadrat ist eine Welt. Erste Zahl: die mittlere Theorie; in Klammern: von der tiefsten bis zur höchsten. Gezählt nach Mitteln über { $draws }, gerundet; eine Theorie, die über eine Option nichts sagt, zählt dort nicht.
chart-icon-array-count = { $size ->
    [few] <1
    [most] >99
   *[some] { $number }
}
chart-icon-array-told = { $same ->
    [yes] { $middle } von 100
   *[no] { $middle } von 100 ({ $low }–{ $high })
}
chart-icon-array-every = Angriff unter jeder Theorie
chart-icon-array-the-theory = Angriff
chart-icon-array-middle = unter mindestens der Hälfte
chart-icon-array-some = unter mindestens einer
chart-icon-array-none = kein Angriff
