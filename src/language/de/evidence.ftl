## methods

evidence-survival-curve = Kaplan-Meier-Kurve
evidence-survival-curve-idea = der Anteil der Friedenszeiten, die mit einem Krieg endeten; wo am Ende der Aufzeichnung noch Frieden herrschte, zählt die Zeit, solange sie beobachtet wurde; keine Form wird angenommen. Das Intervall enthält die mittleren 95 % der Kurven aus neu gezogenen Kriegen (mit Zurücklegen).
evidence-weibull = Weibull-Kurve
evidence-weibull-idea = die Gefahr erneuten Krieges steigt oder fällt mit einer Potenz der Zeit; Maß und Form nach größter Likelihood. Das Intervall enthält die mittleren 95 % der Anpassungen an neu gezogene Kriege (mit Zurücklegen).
evidence-power-law = Wiederkehrende Krisen mit Anfälligkeit
evidence-power-law-idea = ein Paar erwartet in t Jahren z·ω·t^κ Krisen, Poisson-verteilt, gezählt bis zum nächsten Krieg; z ist von Paar zu Paar verschieden, gammaverteilt mit Mittel 1 und der angegebenen Form. ω, κ und Form nach größter Likelihood, Krisen auf das Jahr genau bekannt. Intervalle enthalten die mittleren 95 % der Anpassungen an neu gezogene Kriege; für ein weiteres Paar kommt die Anfälligkeit hinzu.
evidence-beta-binomial = Beta-Binomial nach Gruppen
evidence-beta-binomial-idea = jede Gruppe (ein Krieg, ein Land) hat einen eigenen Anteil, betaverteilt um das gesuchte Mittel, sodass die Fälle einer Gruppe zusammenhängen. Vor den Daten ist das Mittel gleichverteilt von 0 bis 1 und der Logarithmus der Konzentration (Summe beider Beta-Parameter) gleichverteilt von 0,1 bis 1000. Der Schätzwert ist das Mittel der A-posteriori-Verteilung.
evidence-constant-rate = Gleichbleibende Rate
evidence-constant-rate-idea = Enden kommen in jedem Alter mit derselben Rate: ihre Zahl durch die beobachteten Jahre, was die Aufzeichnung am wahrscheinlichsten macht. Das Intervall enthält die mittleren 95 % der Raten aus neu gezogenen Zeilen (mit Zurücklegen).
evidence-empirical = Die Aufzeichnung selbst
evidence-empirical-idea = keine Form wird angenommen. Das Intervall des Mittels enthält die mittleren 95 % der Mittel aus neu gezogenen Kriegen (mit Zurücklegen). Für einen weiteren Staat gelten die Quantile der Aufzeichnung, mit Geraden zwischen benachbarten Werten (Typ 7 von Hyndman und Fan); der Schätzwert ist der Median, und die Einschätzung reicht vom 0,1-%- bis zum 99,9-%-Quantil.
evidence-contest = Wettstreit nach Kräfteverhältnis
evidence-contest-idea = ein Angriff von A gegen D gelingt mit der Wahrscheinlichkeit Aᵐ/(Aᵐ + (φD)ᵐ): eine logistische Regression auf den Logarithmus des Verhältnisses mit der Steigung m und dem ausgeglichenen Verhältnis φ. Für eine Klasse steht die Mitte der Logarithmen ihrer Enden. Nach der Likelihood mal der Wurzel der Determinante von Fishers Information (Firth), die in jeder Aufzeichnung ein Maximum hat. Intervalle enthalten die mittleren 95 % der Anpassungen an Gefechte, die der angepasste Wettstreit neu ausspielt.
evidence-ratio = Verhältnis wie veröffentlicht
evidence-ratio-idea = Schätzwert und Intervall sind die der Quelle; die Einschätzung ist lognormal, mit dem veröffentlichten Intervall als ihren mittleren 95 %.

## facts

evidence-spells = { $spells } Friedenszeiten nach { $wars } Kriegen; in { $renewed } kam es wieder zum Krieg.
evidence-first-year = Im ersten Jahr kam es in { $renewed } von { $spells } wieder zum Krieg.
evidence-crises = { $crises } Krisen in { $spells } Friedenszeiten nach { $wars } Kriegen.
evidence-early = { $crises } Krisen in den ersten { $years } Jahren, und { $renewed } Kriege.
evidence-correlation = ω und κ hängen voneinander ab: Über neu gezogene Kriege ist ihre Korrelation { $r }.
evidence-growth = { $rows } Staaten nach { $wars } Kriegen, ein Staat einmal je Krieg; in { $fell } sank die Zahl der Soldaten.
evidence-endings = { $ended } von { $rows } endeten, in { $years } beobachteten Jahren.
evidence-battles = { $engagements } Gefechte in { $classes } Klassen von Verhältnissen; { $failed } Angriffe scheiterten.
evidence-separated = In { $separated } von { $resamples } Nachspielen scheiterte kein Angriff bei größerem Verhältnis als einer, der anderswo gelang: Dort hat die einfache Likelihood kein Maximum.
evidence-plain-likelihood = Nach der einfachen Likelihood wäre die Steigung { $m }.
evidence-counts = { $hits } von { $trials } Fällen, in { $clusters } Gruppen.

## page

evidence-list = A-posteriori-Verteilungen: Zahlen mit den Daten, aus denen sie stammen
evidence-list-note = `garant evidence NAME` berechnet eine davon neu aus ihrer Tabelle; eine Studie übernimmt sie mit `{ $belief }`.
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
evidence-posterior = Nach den Daten, und die Einschätzung der mitgelieferten Studie
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
