## common

chart-caption = garant { $version }. Modellrechnung unter den genannten Annahmen, keine Vorhersage.
chart-draws = { $draws } Durchläufe
chart-named = „{ $title }“
chart-credit = garant { $version }, „{ $study }“, Wissensstand { $date }, Startwert { $seed }. { $assumed } der Einschätzungen sind Annahmen. Modellrechnung, keine Vorhersage.
chart-theory-at-end = { $extent ->
    [alone] { $name }
    [all] alle { $theories } Theorien
   *[some] { $name } + { $others }
}
chart-whose-will = Wille, in jedem Durchlauf: { $rules ->
    [yes] der gemeinsame Wille der Garanten nach dieser Regel; { $found ->
        [given] jedes Mitglied hat den für die Option angegebenen Willen
       *[derived] der Wille jedes Mitglieds ist aus seinen Gründen abgeleitet
    }
   *[no] { $found ->
        [given] der für die Option als Ganzes angegebene Wille
       *[derived] der gemeinsame Wille der Garanten nach ihrer eigenen Regel, aus ihren Gründen abgeleitet
    }
}.
chart-on-record = bisher { $risk } ({ $interval })

## credibility

chart-credibility-will-in-percent = Wille in Prozent
chart-credibility-gain-median-and-595 = Gewinn, Median und 5–95 %
chart-credibility-belief-about-the-will-595 = Einschätzung des Willens, 5–95 %
chart-credibility-will-at-which-the-gain = Wille, bei dem der Gewinn verschwindet
chart-credibility-decides = entscheidet in { $share }
chart-credibility-subtitle = Was { -challenger(form: "nominative") } von einem Angriff zu gewinnen erwartet (in Einheiten des Kriegsziels), je nach dem Willen der Garanten zu kämpfen
chart-credibility-title = Ein Versprechen entscheidet in { $share } der Durchläufe über einen Angriff ({ $error } Punkte)
chart-credibility-method = „Entscheidet“: die Durchläufe, in denen es vom Willen abhängt, ob er abschreckt; in den übrigen lohnt sich ein Angriff nie oder immer. Rauten beruhen auf mindestens { $draws } Durchläufen. Vor jeder Verschiebung der Kräfte. { $will } { $standing }.

## deal zone

chart-deal-zone-strength-of-the-guarantee = Stärke der Garantie
chart-deal-zone-challenger-s-share-of-the = Anteil { -challenger(form: "genitive") } am Kriegsziel im Abkommen
chart-deal-zone-draws-in-which-both-would = Durchläufe, in denen beide unterschreiben würden
chart-deal-zone-least-the-challenger-accepts = Mindestforderung { -challenger(form: "genitive") }
chart-deal-zone-most-the-protege-concedes = äußerstes Zugeständnis { -protege(form: "genitive") }
chart-deal-zone-deal-at-the-medians = Spielraum für ein Abkommen (Mediane)
chart-deal-zone-subtitle = Welches Abkommen beide Seiten annehmen würden, je nach Stärke der Garantie
chart-deal-zone-peak = Am häufigsten würden beide bei einer Garantie der Stärke { $strength } unterschreiben: { $most }
chart-deal-zone-title = Beide würden unterschreiben: in { $none } der Durchläufe ohne, in { $full } mit Garantie
chart-deal-zone-method = Punkte unten: Optionen, Median und 5–95 %. Median und { -belief-range } (Fläche, dünne Linien). Stärke: Anteil aller Teile von „{ $option }“. Die Optionen sind nur nach ihrem Willen eingeordnet, als Anteil am Willen dieser Option und höchstens bei 100 %; die Abneigung gegen sie kann abweichen. Frieden über { $years } nach der Theorie „{ $model }“ allein, von Anfang an; daher weichen die Anteile von denen eines ganzen Rechenlaufs ab. ±: Simulationsfehler (95 %). { $standing }.

## decision rules

chart-decision-rules-nobody = niemand garantiert
chart-decision-rules-own-rule = eigene Regel
chart-decision-rules-same-members-another-rule-no = Eine andere Entscheidungsregel ändert bei keiner Option den gemeinsamen Willen
chart-decision-rules-subtitle = Wahrscheinlichkeit, dass die Garanten nach einem Angriff wirksam eingreifen, je nach Entscheidungsregel
chart-decision-rules-title = Gemeinsamer Wille bei „{ $option }“: je nach Regel { $low } bis { $high }
chart-decision-rules-method = Gemeinsamer Wille derselben Mitglieder, bei gleichem Willen jedes Einzelnen und gleicher Korrelation. Zeichen: Median; Linie: { -belief-range }; blau: die eigene Regel der Option. Der Titel gilt der Option, bei der die Mediane der Regeln am weitesten auseinanderliegen. { $will } { $standing }.

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Frieden bis zum Ende
chart-deterrence-signability-both-sides-would-sign-share = Beide würden unterschreiben (Anteil)
chart-deterrence-signability-subtitle = Wie gut eine Option den Frieden sichert und wie oft beide Seiten unterschreiben würden{ $cut ->
    [yes] . Die Friedensachse beginnt bei { $from }
   *[no] {""}
}
chart-deterrence-signability-one-option = Bei { $name } würden beide in { $share } der Durchläufe unterschreiben
chart-deterrence-signability-no-leader = Keine Option schreckt klar am besten ab; Abkommen in { $deals } der Durchläufe
chart-deterrence-signability-dilemma = { $name } schreckt am besten ab und würde am seltensten unterschrieben: { $share }
chart-deterrence-signability-leader = Bei { $name } hält der Frieden am häufigsten; Abkommen in { $share } der Durchläufe
chart-deterrence-signability-method = Nach rechts: Anteil der Durchläufe, in denen ein Abkommen möglich ist; nach oben: Wahrscheinlichkeit, dass der Frieden { $years } hält. Zeichen: { $models ->
    [one] die eine Theorie
   *[other] Median von { $models } Theorien; Linien: vom niedrigsten bis zum höchsten Wert
}. { $draws }.

## forward force

chart-forward-force-days-until-reinforcements-fight = Tage, bis die Verstärkung kämpft
chart-forward-force-protege-s-own-force-there = eigene Truppen { -protege(form: "genitive") } vor Ort
chart-forward-force-all-defenders-on-the-spot = Alle Verteidiger vor Ort, in Tausend
chart-forward-force-forward-troops-left-to-find = Noch fehlende Truppen vor Ort, in Tausend
chart-forward-force-pool = Pool
chart-forward-force-holds-in = hält stand in
chart-forward-force-subtitle = Wie viele Soldaten vor Ort nötig sind, je nachdem, nach wie vielen Tagen Hilfe kommt
chart-forward-force-title = { $days } Tage ohne Hilfe: { $needed } Tausend Verteidiger nötig, { $own } vorhanden
chart-forward-force-method = Quadratisches Gesetz der Abnutzung, Median und { -belief-range }; in Klammern dieselbe Spanne. Kreuze: Optionen, Median und Spanne. Rechte Achse: durch die Rotation gebundene Soldaten, × { $factor }. Der Titel gilt für die Tage der Beispieloption. { $standing }, { -protege(form: "nominative") } ohne Waffen von außen.

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Kosten des Wortbruchs / Kriegskosten
chart-half-credible-tying-hands = Selbstbindung
chart-half-credible-probability-that-the-guarantors-fight = Wahrscheinlichkeit, dass Garanten kämpfen
chart-half-credible-perfect-deterrence = Perfekte Abschreckung
chart-half-credible-challenge = Herausforderung
chart-half-credible-war-with-the-guarantors = Krieg mit den Garanten
chart-half-credible-subtitle = Wahrscheinlichkeit einer Herausforderung und eines Krieges, je Krise; darunter: wo jede Option steht
chart-half-credible-humped = Halbe Versprechen führen häufiger zu Krieg als keine oder ganze
chart-half-credible-not-humped = Halbe Versprechen führen hier nicht häufiger zu Krieg als keine oder ganze
chart-half-credible-method = Kurven: Mittelwerte; Fläche: { -belief-range }; Punkte: Optionen, Median und 5–95 %. In der Lage von „{ $option }“, über die { $share } von { $draws } Durchläufen, in denen { -challenger(form: "nominative") } etwas zu gewinnen hat. Halb: irgendwo zwischen den Enden der Achse; häufiger: als an beiden Enden, über den Fehler (95 %) dieser Durchläufe hinaus. Die Optionen sind nach ihrem vollen Aufbau eingezeichnet.
chart-half-credible-one-hump = Halbe Versprechen führen häufiger zu Krieg als keine oder ganze („{ $theory }“)
chart-half-credible-open = Ob halbe Versprechen häufiger zu Krieg führen als keine, ist unklar

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanosekunden je Durchlauf, hier gemessen
chart-scorecard-subtitle = Links: wie weit die Theorien die Geschichte verfehlen (Brier-Wert); rechts: was ein Durchlauf an Rechenzeit kostet
chart-scorecard-method = Links: mittlerer quadratischer Fehler in { $cases } historischen Fällen, je { $draws } Durchläufe; Linie: 95 % der Neuauswahlen der Fälle; senkrecht: der bloße Anteil der anderen Fälle; 0,05 ist Rauschen; die Kodierung der Fälle kennt einen Teil des Ausgangs. Rechts: Median und Quartile, eine Option über den Zeitraum der mitgelieferten Studie, logarithmisch.

## scores

chart-scores-models = Theorien
chart-scores-yardsticks = Vergleichsregeln ohne Theorie
chart-scores-model = Modell
chart-scores-yardstick-without-theory = Vergleichsregel ohne Theorie
chart-scores-brier-score-left-is-better = Brier-Wert: links ist besser
chart-scores-likelihood = Likelihood: rechts ist besser
chart-scores-auc = AUC: rechts ist besser
chart-scores-discrimination = Gewinn durch die Reihenfolge (Trennschärfe)
chart-scores-miscalibration = Verlust durch falsches Niveau (Fehlkalibrierung)
chart-scores-subtitle = Wie gut jede Theorie { $cases } historische Fälle vorausgesehen hätte
chart-scores-title = { $extent ->
    [all] Ein einziges Merkmal, { $code }, schlägt alle { $models } Theorien, { $clear } davon klar
    [some] Ein einziges Merkmal, { $code }, schlägt { $above } von { $models } Theorien, { $clear } klar
   *[none] Jede Theorie schlägt das beste einzelne Merkmal, { $code }; { $clear } davon klar
}
chart-scores-rule-is-lowest = Eine Regel ohne Theorie, „{ $rule }“, schneidet besser ab als jede Theorie
chart-scores-model-is-lowest = Niedrigster Wert: { $name }, unter jeder Vergleichsregel ohne Theorie
chart-scores-method = Von Hand ausgewählte Fälle, je { $draws } Durchläufe; Linien: 95 % der Neuauswahlen der Fälle. Likelihood: logarithmierte Wahrscheinlichkeit je Fall, in nats, verglichen mit einer konstanten Hazardrate (Senkrechte), nach unten begrenzt bei einem Millionstel. Brier-Wert: mittlerer quadratischer Fehler; vom bloßen Anteil aller Fälle (Senkrechte) nach links, was die Reihenfolge gewinnt, zurück nach rechts, was falsches Niveau verliert. AUC: wie oft ein Fall, der hielt, mehr bekam als einer, der nicht hielt; Gleichstände zählen halb (Senkrechte: Zufall). Vergleichsregeln kennen die anderen Fälle; Regeln, die nichts über das Wann oder die Reihenfolge sagen, haben kein Zeichen. Die Kodierung der Fälle kennt einen Teil des Ausgangs.

## tripwire

chart-tripwire-forward-troops-thousand = Stationierte Truppen, in Tausend
chart-tripwire-quantal-response = Quantal Response
chart-tripwire-rational-calculus = rationales Kalkül
chart-tripwire-one-school = Ein Stolperdraht der Stärke { $strength }
chart-tripwire-nobody = Truppen ziehen niemanden in den Krieg (0)
chart-tripwire-weakest = Schwächster angenommener Stolperdraht ({ $strength })
chart-tripwire-strongest = Stärkster angenommener Stolperdraht ({ $strength })
chart-tripwire-middle = Mittlerer angenommener Stolperdraht ({ $strength })
chart-tripwire-subtitle = Wahrscheinlichkeit eines Angriffs je Gelegenheit, je nach Zahl der stationierten Truppen; darunter: die Optionen
chart-tripwire-method = Blau: Quantal Response, Mittelwert; Fläche: { -belief-range }; gestrichelt: rationales Kalkül, Anteil der Durchläufe; Punkte: Optionen, Median und 5–95 %. Zahl in Klammern: um wie viel ein vollständiger Stolperdraht die Gründe eines Garanten zu kämpfen verstärkt, gemessen an seinem Interesse, soweit die Studie es annimmt. Mittelwerte sind auf { $error } Punkte genau; „klar“ heißt: darüber hinaus. Der Wille ist aus seinen Teilen abgeleitet; alle Teile außer den Truppen sind die von „{ $option }“, deren Truppen der Titel nennt. { $standing }.
chart-tripwire-always = { $troops } senken das Angriffsrisiko klar, selbst bei schwachem Stolperdraht
chart-tripwire-if-strong = { $troops } senken das Angriffsrisiko nur bei starkem Stolperdraht klar
chart-tripwire-if-weak = { $troops } senken das Angriffsrisiko nur bei schwachem Stolperdraht klar
chart-tripwire-open = Ob { $troops } das Angriffsrisiko senken, ist bei jedem Stolperdraht unklar

## variance split

chart-variance-split-theory = Theorie
chart-variance-split-unknown-quantities = unbekannte Größen
chart-variance-split-theory-quantities = beides im Zusammenspiel
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = Streuung
chart-variance-split-points = { $number } Punkte
chart-variance-split-subtitle = Woher die Unterschiede im Angriffsrisiko kommen, in Anteilen ihrer Varianz
chart-variance-split-method = Über { $models } gleich gewichtete Theorien und alle Durchläufe. Unbekannte Größen: was über die Welt nur als Spanne bekannt ist. Zusammenspiel: Die Theorien reagieren verschieden auf dieselben Größen; im Titel zählt es zur Theorie. Unter den Balkenenden: Fehler eines Anteils (95 %), wenn er über ±0,2 Punkten liegt. Simulation: höchstens { $simulation }. Streuung: Standardabweichung. { $draws }.
chart-variance-split-facts = Unbekannte Größen zählen mehr als die Theorie{ $except ->
    [none] , und zwar bei jeder Option
    [one] , außer bei { $name }
   *[more] {" "}bei { $facts } von { $options } Optionen
}
chart-variance-split-theories = Die Theorie zählt mehr als unbekannte Größen{ $except ->
    [none] , und zwar bei jeder Option
    [one] , außer bei { $name }
   *[more] {" "}bei { $theory } von { $options } Optionen
}
chart-variance-split-open = Ob Theorie oder unbekannte Größen mehr zählen, hängt von der Option ab

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = Krieg mit den Garanten
chart-what-an-attack-leads-to-abandonment = im Stich gelassen
chart-what-an-attack-leads-to-subtitle = Wozu ein Angriff führt, wenn er kommt; alle Angriffe zusammen sind 100 %
chart-what-an-attack-leads-to-open = Ob die Garanten nach einem Angriff eher kämpfen oder fernbleiben, ist unklar
chart-what-an-attack-leads-to-title = { $war ->
    [0] Nach Angriffen bleiben die Garanten bei { $abandoned } von { $options } Optionen eher fern
   *[other] { $abandoned ->
        [0] Angriffe führen bei { $war } von { $options } Optionen eher zum Krieg mit den Garanten
       *[other] Garanten bleiben nach Angriffen bei { $abandoned ->
            [one] einer Option
           *[other] { $abandoned } Optionen
        } eher fern, kämpfen bei { $war }
    }
}
chart-what-an-attack-leads-to-note = Anteile an den Angriffen, wie im Bild; in Klammern, was die Simulation offenlässt. Ohne Zahl: Die Theorie gibt einem Angriff weniger als { $least }, die Simulation lässt den Anteil offen, oder niemand garantiert. Die Wahrscheinlichkeiten selbst stehen bei allen Maßen im Anhang.
chart-what-an-attack-leads-to-conquest = erobert
chart-what-an-attack-leads-to-nobody = niemand garantiert
chart-what-an-attack-leads-to-rare = Angriffe zu selten für eine Aussage
chart-what-an-attack-leads-to-method = Balken: die mittlere Theorie; Punkte: alle Theorien, dazu eine Linie vom niedrigsten bis zum höchsten Wert. Eher: Alle gezeigten Theorien sagen es klar. Rechts: Anteil der Angriffe, die mit einer Eroberung enden, vom niedrigsten bis zum höchsten Wert. Eine Theorie fehlt, wenn sie einem Angriff weniger als { $least } gibt oder die Simulation ihren Anteil offenlässt. Mittelwerte über { $draws }.

## attack risk

chart-attack-risk-subtitle = Wahrscheinlichkeit eines Angriffs { $within }: ein Punkt je Theorie, niedrigste und höchste benannt
chart-attack-risk-one-option = Bei { $name } beträgt das Angriffsrisiko { $range }, je nach Theorie
chart-attack-risk-one-model = Nach dieser einen Theorie beträgt das Angriffsrisiko { $range }, je nach Option
chart-attack-risk-none-first = In keiner Theorie hat eine Option allein das kleinste Angriffsrisiko
chart-attack-risk-all-agree = { $models ->
    [2] Beide
   *[other] Alle { $models }
} Theorien sehen das kleinste Angriffsrisiko bei { $name }
chart-attack-risk-one-leads = { $count } von { $models } Theorien sehen das kleinste Angriffsrisiko bei { $name }
chart-attack-risk-several-lead = Theorien widersprechen sich oder lassen offen, wo das Angriffsrisiko am kleinsten ist
chart-attack-risk-method = Punkte: Mittelwerte über { $draws }; Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}. „+ 2“: Zwei weitere Theorien sind von der genannten nicht zu unterscheiden.{ $left } Die Einschätzungen lassen um jeden Punkt weiteren Spielraum.{ $record ->
    [yes] {" "}Braun: wie oft es bei { $pairs } Paaren von Nachbarn nach ihren Kriegen seit 1946 erneut zum Krieg kam, was auch immer zugesagt war, mit Band.
   *[no] {""}
}

## curves

chart-thousand-soldiers = { $number } Tausend Soldaten
chart-soldiers = { $number } Soldaten
chart-standing = Garantie vollständig aufgebaut, { $draws } Durchläufe
-belief-range = Spanne der Einschätzungen (5–95 %)

## model agreement

chart-model-agreement-subtitle = Platz jeder Option nach Angriffsrisiko, eine Zeile je Theorie; Zahlen sind Optionen
chart-model-agreement-loner = „{ $name }“ widerspricht den anderen { $others } Theorien, die die Optionen ähnlich ordnen
chart-model-agreement-alike = { $models ->
    [2] Beide
   *[other] Alle { $models }
} Theorien ordnen die Optionen sehr ähnlich
chart-model-agreement-unlike = Die Theorien ordnen die Optionen klar verschieden
chart-model-agreement-mixed = Manche Theorien ordnen die Optionen ähnlich, andere abweichend oder unklar
chart-model-agreement-lowest = ‹ kleinstes Risiko
chart-model-agreement-highest = größtes Risiko ›
chart-model-agreement-no-order = keine Reihenfolge
chart-model-agreement-method = Graue Balken: Plätze, die Gleichstand oder Simulation offenlassen. Zuerst stehen die Theorien, die den anderen am ähnlichsten sind. Blau: die Option, die die meisten Theorien klar an die erste Stelle setzen, falls es eine gibt. Kendalls τ-b zweier Theorien: { $least } bis { $most } (1 heißt gleiche, −1 umgekehrte Reihenfolge); ähnlich: über 0,5, auch abzüglich des Simulationsfehlers. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Einigkeit belegt die Reihenfolge nicht: Alle Theorien beruhen auf denselben Einschätzungen. { $draws }.

## option pairs

chart-option-pairs-subtitle = Zeile gegen Spalte: Anteil der Durchläufe mit kleinerem, gleichem und größerem Angriffsrisiko, in Prozent
chart-option-pairs-ties = Zwei Optionen haben je nach Paar in { $share } der Durchläufe dasselbe Risiko
chart-option-pairs-title = Bei { $clear } von { $pairs } Paaren ist eine Option meist sicherer
chart-option-pairs-lower = Zeile hat das kleinere Risiko (obere Zahl)
chart-option-pairs-same = gleiches Risiko (=)
chart-option-pairs-higher = Zeile hat das größere Risiko
chart-option-pairs-method = Mittelwert über { $models } Theorien (Simulationsfehler { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}).{ $ties ->
    [all] {""}
   *[some] {" "}Nach { $names } liegen Optionen nie gleichauf.
} { $draws }.

## overturns

chart-overturns-subtitle = Was jede Was-wäre-wenn-Frage an der Reihenfolge ändert und welches Angriffsrisiko sie am meisten verschiebt
chart-overturns-title = { $turning ->
    [0] { $opening ->
        [0] Keine Was-wäre-wenn-Frage ändert die Reihenfolge zweier Optionen
       *[other] Keine Was-wäre-wenn-Frage kehrt ein Paar um; { $opening } von { $variants } lassen Paare offen
    }
   *[other] { $extent ->
        [all] Jede Was-wäre-wenn-Frage dreht die Reihenfolge zweier Optionen um
       *[some] { $turning ->
            [one] Eine von { $variants } Was-wäre-wenn-Fragen dreht die Reihenfolge zweier Optionen um
           *[other] { $turning } von { $variants } Was-wäre-wenn-Fragen drehen die Reihenfolge zweier Optionen um
        }
    }
}
chart-overturns-said = { $reversed ->
    [0] { $opened ->
        [0] keines von { $pairs } Paaren ändert sich
       *[other] { $opened } von { $pairs } Paaren offen
    }
   *[other] { $opened ->
        [0] { $reversed } von { $pairs } Paaren umgekehrt
       *[other] { $reversed } von { $pairs } umgekehrt, { $opened } offen
    }
}
chart-overturns-unplayed = nicht spielbar
chart-overturns-still = kein Risiko verschiebt sich über den Fehler hinaus
chart-overturns-before = in der Studie
chart-overturns-after = mit der Änderung
chart-overturns-what-if = Was-wäre-wenn-Frage
chart-overturns-gist = umgekehrte und offene Paare und das am meisten verschobene Risiko, je Frage
chart-overturns-reversed = Umgekehrte Paare
chart-overturns-opened = Offene Paare
chart-overturns-all = Alle Paare
chart-overturns-most = Am meisten verschobenes Risiko
chart-overturns-method = Kästchen: Paare von Optionen; orange: umgekehrt, blass: in der Studie geordnet und hier offen. Geordnet: Mehr als die Hälfte der Theorien sagt es klar, um mindestens { $negligible } Punkte. Linien: die Option, bei der sich ein Ende der Spanne am meisten verschiebt, vom niedrigsten bis zum höchsten Mittelwert der Theorien. Verschiebungen innerhalb des Simulationsfehlers ({ $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}) oder unter { $negligible } Punkten sind nicht gezeigt. Jede Was-wäre-wenn-Frage: { $draws }.

## peace survival

chart-peace-survival-subtitle = Wahrscheinlichkeit, dass bis zum Ende jedes Jahres kein Angriff gekommen ist
chart-peace-survival-title = { $years } Frieden: { $same ->
    [yes] { $low }, bei jeder Option und jeder Theorie
   *[no] { $low } bis { $high }, je nach Option und Theorie
}
chart-peace-survival-method = Linien: Mittelwerte, einer für jede Theorie, die zu der Option etwas sagt; die beiden äußeren sind schwarz und benannt; dunklere Fläche: ihre Spanne; helle Fläche: { -belief-range }, über alle Theorien. „+ 2“: Zwei weitere Theorien sind von der genannten nicht zu unterscheiden.{ $record ->
    [yes] {" "}Braun: wie oft der Frieden zwischen Nachbarn nach ihren Kriegen seit 1946 so lange hielt, was auch immer zugesagt war, mit Band.
   *[no] {""}
} { $draws }.
chart-peace-survival-record = bisher { $share }

## reliability

chart-reliability-title = { $extent ->
    [all] Jede Theorie verfehlt
    [some] { $off ->
        [one] Eine von { $models } Theorien verfehlt
       *[other] { $off } von { $models } Theorien verfehlen
    }
   *[none] Keine Theorie verfehlt
} die Geschichte stärker, als der Zufall erklärt
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Wahrscheinlichkeit zu halten, die ein Fall bekam, und Anteil der Fälle, die hielten, in Prozent
chart-reliability-method = Nach rechts: die Wahrscheinlichkeit zu halten, die ein Fall bekam; nach oben: der Anteil der Fälle, die hielten, so geglättet, dass er nur steigt (CORP); in Prozent. Schattiert: wo 90 % der Kurven eines kalibrierten Modells liegen. Stärker, als der Zufall erklärt: Weniger als 5 % der kalibrierten Modelle sehen so aus. Scheiben: die Fälle, oben gehaltene, unten angegriffene; die Fläche zeigt ihre Zahl. MCB: Verlust durch falsches Niveau, DSC: Gewinn durch die Reihenfolge, im Brier-Wert. { $cases } von Hand ausgewählte Fälle, je { $draws } Durchläufe.

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

## attack risk by theory

chart-attack-risk-by-theory-title = Schon in einer Theorie: Angriffsrisiko einer Option zwischen { $low } und { $high }
chart-attack-risk-by-theory-subtitle = Wahrscheinlichkeit eines Angriffs { $within }, in Prozent, ein Feld je Theorie{ $record ->
    [yes] ; braun: wie oft es bisher dazu kam
   *[no] {""}
}
chart-attack-risk-by-theory-half = Mittlere Hälfte der Einschätzungen
chart-attack-risk-by-theory-method = Punkt: Mittelwert; dicke Linie: mittlere Hälfte der Einschätzungen; dünne Linie: { -belief-range }. Simulationsfehler eines Mittelwerts: { $error ->
    [unknown] unbekannt
   *[other] höchstens { $error } Punkte
}. { $draws }.

## icon array

chart-icon-array-title = In { $same ->
    [yes] { $low }
   *[no] { $low } bis { $high }
} von 100 Welten kommt ein Angriff{ $theories ->
    [many] {" "}(mittlere Theorie)
   *[one] {""}
}
chart-icon-array-subtitle = Hundert Welten je Option: in wie vielen es { $within } zum Angriff kommt
chart-icon-array-method = Ein Quadrat ist eine Welt. Erste Zahl: die mittlere Theorie; in Klammern: vom niedrigsten bis zum höchsten Wert der Theorien. Gezählt nach Mittelwerten über { $draws }, gerundet.{ $left }
chart-icon-array-count = { $size ->
    [few] <1
    [most] >99
   *[some] { $number }
}
chart-icon-array-told = { $same ->
    [yes] { $middle } von 100
   *[no] { $middle } von 100 ({ $low }–{ $high })
}
chart-icon-array-every = Angriff in jeder Theorie
chart-icon-array-the-theory = Angriff
chart-icon-array-middle = in mindestens der Hälfte
chart-icon-array-some = in mindestens einer
chart-icon-array-none = kein Angriff

## quantile dots

chart-quantile-dots-title = { $same ->
    [yes] Unsere Einschätzungen lassen nur ein Risiko zu: { $low }
   *[no] Unsere Einschätzungen lassen jedes Risiko von { $low } bis { $high } offen
}
chart-quantile-dots-subtitle = Wahrscheinlichkeit eines Angriffs { $within }: jeder Punkt ist eine von { $worlds } gleich wahrscheinlichen Welten
chart-quantile-dots-method = Für jede Option nach der mittleren Theorie, die rechts steht. Ein Punkt steht für ein Zwanzigstel der Einschätzungen, bei dessen Median; Punkte mit ähnlichem Risiko sind gestapelt. Andere Theorien: siehe das Bild nach Theorien. { $draws }.
