## common

chart-caption = Model output under stated assumptions, not a forecast.
chart-in-percent = in percent

## credibility

chart-credibility-will-in-percent = Will in percent
chart-credibility-gain-median-and-595 = gain, median and 5–95 %
chart-credibility-belief-about-the-will-595 = belief about the will, 5–95 %
chart-credibility-will-at-which-the-gain = will at which the gain vanishes, where there is one

## deal zone

chart-deal-zone-strength-of-the-guarantee = Strength of the guarantee
chart-deal-zone-challenger-s-share-of-the = Challenger's share of the prize in the deal
chart-deal-zone-draws-in-which-both-would = Draws in which both would sign
chart-deal-zone-least-the-challenger-accepts-dashed = least the challenger accepts (dashed)
chart-deal-zone-most-the-protege-concedes = most the protégé concedes
chart-deal-zone-deal-at-the-medians = deal at the medians
chart-deal-zone-option-median-and-595 = option, median and 5–95 %

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Probability of an effective intervention after an attack
chart-decision-rules-own-rule = own rule
chart-decision-rules-same-members-another-rule-no = Same members, another rule: no option's joint will changes

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Peace to the end
chart-deterrence-signability-both-sides-would-sign-share = Both sides would sign (share of draws)

## forward force

chart-forward-force-days-until-reinforcements-fight = Days until reinforcements fight
chart-forward-force-protege-s-own-force-there = protégé's own force there
chart-forward-force-all-defenders-on-the-spot = All defenders on the spot, thousand
chart-forward-force-forward-troops-left-to-find = Forward troops left to find, thousand
chart-forward-force-pool = pool
chart-forward-force-holds-in = holds in

## mod


## half credible

chart-half-credible-cost-of-breaking-the-pledge = Cost of breaking the pledge (share of the cost of war)
chart-half-credible-tying-hands = Tying hands
chart-half-credible-at-a-cost-of-about = at a cost of about
chart-half-credible-probability-that-the-guarantors-fight = Probability that the guarantors fight
chart-half-credible-perfect-deterrence = Perfect deterrence
chart-half-credible-at-a-will-of-about = at a will of about
chart-half-credible-challenge = challenge
chart-half-credible-war-with-the-guarantors = war with the guarantors
chart-half-credible-challenge-dashed-mean-and-595 = challenge (dashed), mean and 5–95 %
chart-half-credible-war-with-the-guarantors-mean = war with the guarantors, mean and 5–95 %
chart-half-credible-option-median-and-595 = option, median and 5–95 %

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanoseconds a draw, measured here

## scores

chart-scores-model = model
chart-scores-yardstick-without-theory = yardstick without theory
chart-scores-brier-score-left-is-better = Brier score: left is better

## tripwire

chart-tripwire-forward-troops-thousand = Forward troops, thousand
chart-tripwire-quantal-response-mean-and-595 = quantal response, mean and 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rational calculus, share of draws (dashed)
chart-tripwire-option-median-and-595 = option, median and 5–95 %
chart-tripwire-without-a-tripwire = without a tripwire
chart-tripwire-with-the-weakest-tripwire = with the weakest tripwire

## variance split

chart-variance-split-theory = Theory
chart-variance-split-unknown-quantities = Unknown quantities
chart-variance-split-theory-quantities = Theory × quantities
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = std. dev.
chart-variance-split-points = points

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = war with the guarantors
chart-what-an-attack-leads-to-abandonment = abandonment
chart-what-an-attack-leads-to-of-both-conquest = of both: conquest
