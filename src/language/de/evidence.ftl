## methods

evidence-survival-curve = Kaplan-Meier-Kurve
evidence-survival-curve-idea = der Anteil der Friedenszeiten, die in einem Krieg endeten. Herrschte am Ende der Aufzeichnung noch Frieden, zählt die Zeit, solange sie beobachtet wurde. Eine bestimmte Form wird nicht angenommen. Das Intervall enthält die mittleren 95 % der Kurven aus neu gezogenen Kriegen (mit Zurücklegen).
evidence-weibull = Weibull-Kurve
evidence-weibull-idea = die Gefahr eines erneuten Krieges steigt oder fällt mit einer Potenz der Zeit; Skala und Form sind nach der Maximum-Likelihood-Methode geschätzt. Das Intervall enthält die mittleren 95 % der Anpassungen an neu gezogene Kriege (mit Zurücklegen).
evidence-power-law = Wiederkehrende Krisen mit Anfälligkeit
evidence-power-law-idea = für ein Paar werden in t Jahren z·ω·t^κ Krisen erwartet, Poisson-verteilt, gezählt bis zum nächsten Krieg. z ist von Paar zu Paar verschieden, gammaverteilt mit Mittelwert 1 und der angegebenen Form. ω, κ und Form sind nach der Maximum-Likelihood-Methode geschätzt, die Krisen auf das Jahr genau bekannt. Die Intervalle enthalten die mittleren 95 % der Anpassungen an neu gezogene Kriege; für ein weiteres Paar kommt die Anfälligkeit hinzu.
evidence-beta-binomial = Beta-Binomial nach Gruppen
evidence-beta-binomial-idea = jede Gruppe (ein Krieg, ein Land) hat einen eigenen Anteil, betaverteilt um den gesuchten Mittelwert, sodass die Fälle einer Gruppe zusammenhängen. Vor den Daten ist der Mittelwert gleichverteilt von 0 bis 1 und der Logarithmus der Konzentration (Summe beider Beta-Parameter) gleichverteilt von 0,1 bis 1000. Der Schätzwert ist der Mittelwert der A-posteriori-Verteilung.
evidence-constant-rate = Gleichbleibende Rate
evidence-constant-rate-idea = die Rate, mit der etwas endet, ist in jedem Alter dieselbe: die Zahl der Enden, geteilt durch die beobachteten Jahre. Das macht die Aufzeichnung am wahrscheinlichsten. Das Intervall enthält die mittleren 95 % der Raten aus neu gezogenen Zeilen (mit Zurücklegen).
evidence-empirical = Die Aufzeichnung selbst
evidence-empirical-idea = eine bestimmte Form wird nicht angenommen. Das Intervall des Mittelwerts enthält die mittleren 95 % der Mittelwerte aus neu gezogenen Kriegen (mit Zurücklegen). Für einen weiteren Staat gelten die Quantile der Aufzeichnung, mit Geraden zwischen benachbarten Werten (Typ 7 nach Hyndman und Fan). Der Schätzwert ist der Median, und die Einschätzung reicht vom 0,1-%- bis zum 99,9-%-Quantil.
evidence-contest = Erfolg nach Kräfteverhältnis
evidence-contest-idea = ein Angriff von A gegen D gelingt mit der Wahrscheinlichkeit Aᵐ/(Aᵐ + (φD)ᵐ): eine logistische Regression auf den Logarithmus des Verhältnisses, mit der Steigung m und dem ausgeglichenen Verhältnis φ. Für eine Klasse steht die Mitte der Logarithmen ihrer Grenzen. Geschätzt wird mit der Likelihood mal der Wurzel der Determinante von Fishers Information (Firth); sie hat für jede Aufzeichnung ein Maximum. Die Intervalle enthalten die mittleren 95 % der Anpassungen an Gefechte, die mit dem angepassten Modell neu ausgespielt werden.
evidence-ratio = Verhältnis, wie veröffentlicht
evidence-ratio-idea = Schätzwert und Intervall sind die der Quelle. Die Einschätzung ist lognormalverteilt; das veröffentlichte Intervall bildet ihre mittleren 95 %.

## facts

evidence-spells = { $spells } Friedenszeiten nach { $wars } Kriegen; in { $renewed } kam es wieder zum Krieg.
evidence-first-year = Im ersten Jahr kam es in { $renewed } von { $spells } wieder zum Krieg.
evidence-crises = { $crises } Krisen in { $spells } Friedenszeiten nach { $wars } Kriegen.
evidence-early = { $crises } Krisen in den ersten { $years } Jahren und { $renewed } Kriege.
evidence-correlation = ω und κ hängen voneinander ab: Über die neu gezogenen Kriege beträgt ihre Korrelation { $r }.
evidence-growth = { $rows } Staaten nach { $wars } Kriegen, jeder Staat einmal je Krieg; in { $fell } sank die Zahl der Soldaten.
evidence-endings = { $ended } von { $rows } endeten, in { $years } beobachteten Jahren.
evidence-battles = { $engagements } Gefechte in { $classes } Klassen des Kräfteverhältnisses; { $failed } Angriffe scheiterten.
evidence-separated = In { $separated } von { $resamples } neu ausgespielten Sätzen scheiterte kein Angriff bei einem größeren Verhältnis als einer, der anderswo gelang: Dort hat die einfache Likelihood kein Maximum.
evidence-plain-likelihood = Nach der einfachen Likelihood wäre die Steigung { $m }.
evidence-counts = { $hits } von { $trials } Fällen, in { $clusters } Gruppen.

## page

evidence-list = A-posteriori-Verteilungen: Zahlen mit den Daten, aus denen sie stammen
evidence-list-note = `garant evidence NAME` berechnet eine davon aus ihrer Tabelle neu; eine Studie übernimmt sie mit `{ $belief }`.
evidence-name = Name
evidence-result = Ergebnis
evidence-estimate = Schätzwert
evidence-interval = 95-%-Intervall
evidence-feeds = Größe
evidence-in-file = In der Datei
evidence-not-stated = nicht angegeben
evidence-differs = abweichend
evidence-agrees = gleich
evidence-data = Daten
evidence-model = Modell
evidence-results = Ergebnisse, neu berechnet
evidence-posterior = A-posteriori-Verteilung und Einschätzung der mitgelieferten Studie
evidence-course = Anteil mit einem Ereignis, nach Jahren
evidence-sources = Quellen
evidence-in-a-study = In einer Studie
evidence-no-table = Keine Tabelle: Die Zahlen sind die der Quelle.
evidence-all-rows = alle { $rows } Zeilen
evidence-some-rows = { $rows } von { $all } Zeilen ({ $where })
evidence-share = Anteil darunter
evidence-no-quantity = Die mitgelieferte Studie hat keine Größe { $quantity }.
evidence-study = · Studie: { $quantity } ({ $options })
evidence-more = { $first } und { $more } weitere
evidence-years = Jahre
evidence-by-model = Modell
evidence-record = Aufzeichnung
