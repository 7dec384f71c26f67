## common

chart-caption = Modellergebnis unter genannten Annahmen, keine Vorhersage.
chart-in-percent = in Prozent

## credibility

chart-credibility-will-in-percent = Wille in Prozent
chart-credibility-gain-median-and-595 = Gewinn, Median und 5–95 %
chart-credibility-belief-about-the-will-595 = Einschätzung des Willens, 5–95 %
chart-credibility-will-at-which-the-gain = Wille, bei dem der Gewinn verschwindet, wo es ihn gibt

## deal zone

chart-deal-zone-strength-of-the-guarantee = Stärke der Garantie
chart-deal-zone-challenger-s-share-of-the = Anteil des Herausforderers am Streitwert im Abkommen
chart-deal-zone-draws-in-which-both-would = Ziehungen, in denen beide unterschreiben würden
chart-deal-zone-least-the-challenger-accepts-dashed = mindestens für den Herausforderer (gestrichelt)
chart-deal-zone-most-the-protege-concedes = höchstens vom Schützling
chart-deal-zone-deal-at-the-medians = Abkommen bei den Medianen
chart-deal-zone-option-median-and-595 = Option, Median und 5–95 %

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Wahrscheinlichkeit eines wirksamen Eingreifens nach einem Angriff
chart-decision-rules-own-rule = eigene Regel
chart-decision-rules-same-members-another-rule-no = Gleiche Mitglieder, andere Regel: Bei keiner Option ändert sich der gemeinsame Wille

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Frieden bis zum Ende
chart-deterrence-signability-both-sides-would-sign-share = Beide Seiten würden unterschreiben (Anteil der Ziehungen)

## forward force

chart-forward-force-days-until-reinforcements-fight = Tage, bis Verstärkungen kämpfen
chart-forward-force-protege-s-own-force-there = eigene Kräfte des Schützlings dort
chart-forward-force-all-defenders-on-the-spot = Alle Verteidiger vor Ort, Tausend
chart-forward-force-forward-troops-left-to-find = Noch zu stationierende Truppen, Tausend
chart-forward-force-pool = Pool
chart-forward-force-holds-in = hält in

## mod


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

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanosekunden je Ziehung, hier gemessen

## scores

chart-scores-model = Modell
chart-scores-yardstick-without-theory = Vergleichsregel ohne Theorie
chart-scores-brier-score-left-is-better = Brier-Wert: links ist besser

## tripwire

chart-tripwire-forward-troops-thousand = Stationierte Truppen, Tausend
chart-tripwire-quantal-response-mean-and-595 = quantale Entscheidung, Mittel und 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rationales Kalkül, Anteil der Ziehungen (gestrichelt)
chart-tripwire-option-median-and-595 = Option, Median und 5–95 %
chart-tripwire-without-a-tripwire = ohne Stolperdraht
chart-tripwire-with-the-weakest-tripwire = mit dem schwächsten Stolperdraht

## variance split

chart-variance-split-theory = Theorie
chart-variance-split-unknown-quantities = Unbekannte Größen
chart-variance-split-theory-quantities = Theorie × Größen
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = Std.-Abw.
chart-variance-split-points = Punkte

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = Krieg mit den Garanten
chart-what-an-attack-leads-to-abandonment = im Stich gelassen
chart-what-an-attack-leads-to-of-both-conquest = von beiden: Eroberung
