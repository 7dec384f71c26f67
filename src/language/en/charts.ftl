## common

chart-caption = Model output under stated assumptions, not a forecast.
-in-percent = in percent
chart-draws = { $draws } draws
chart-named = “{ $title }”

## credibility

chart-credibility-will-in-percent = Will in percent
chart-credibility-gain-median-and-595 = gain, median and 5–95 %
chart-credibility-belief-about-the-will-595 = belief about the will, 5–95 %
chart-credibility-will-at-which-the-gain = will at which the gain vanishes, where there is one
chart-credibility-decides = decides in { $share }
chart-credibility-subtitle = What { -challenger(form: "nominative") } expects to gain by attacking, in units of the prize, against the guarantors' will to fight. “Decides”: the draws in which some levels of will deter and others do not; in the rest an attack never pays, or always does. Diamonds rest on { $draws } draws or more. Before any shift of power. { $standing }.
chart-credibility-title = In { $never } of draws an attack does not pay even if nobody intervenes; a promise decides in { $share } ({ $error } points)

## deal zone

chart-deal-zone-strength-of-the-guarantee = Strength of the guarantee
chart-deal-zone-challenger-s-share-of-the = { -challenger(form: "Possessive") } share of the prize in the deal
chart-deal-zone-draws-in-which-both-would = Draws in which both would sign
chart-deal-zone-least-the-challenger-accepts-dashed = least { -challenger(form: "nominative") } accepts (dashed)
chart-deal-zone-most-the-protege-concedes = most { -protege(form: "nominative") } concedes
chart-deal-zone-deal-at-the-medians = room for a deal (medians)
chart-deal-zone-option-median-and-595 = option, median and 5–95 %
chart-deal-zone-subtitle = Median and { -belief-range } (shade, thin lines). Strength: share of every part of “{ $option }”. The options are placed by their will alone, as a share of that option's will and at 100 % at most; how much they provoke may differ. Peace over { $years } under the model “{ $model }” alone, from the start, so shares differ from those of a full run. ±: simulation error (95 %). { $standing }.
chart-deal-zone-peak = Both would most often sign a guarantee of { $strength } strength: in { $most } of draws; without a guarantee in { $none }, at full strength (“{ $option }”) in { $full }
chart-deal-zone-title = Both would sign in { $none } of draws without a guarantee, in { $half } at half strength, in { $full } at full strength (“{ $option }”)

## decision rules

chart-decision-rules-probability-of-an-effective-intervention = Probability of an effective intervention after an attack
chart-decision-rules-nobody = nobody guarantees
chart-decision-rules-own-rule = own rule
chart-decision-rules-same-members-another-rule-no = Same members, another rule: the joint will changes under no option
chart-decision-rules-subtitle = Joint will of the same members, each with the same will and correlation, by the rule that decides. Mark: median; line: { -belief-range }. { $standing }.
chart-decision-rules-title = Same members, another rule: the joint will under “{ $option }” runs from { $low } to { $high }

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Peace to the end
chart-deterrence-signability-both-sides-would-sign-share = Both sides would sign (share of draws)
chart-deterrence-signability-subtitle = Probability that peace holds for { $years }, against the share of draws in which a deal exists. Mark: { $models ->
    [one] the one model
   *[other] median of { $models } models; lines: from the lowest to the highest model
}. { $draws }.
chart-deterrence-signability-one-option = With { $name } a deal is possible in { $share } of draws
chart-deterrence-signability-no-leader = No option clearly keeps peace most often; depending on the option a deal is possible in { $deals } of draws
chart-deterrence-signability-dilemma = What deters best is the least likely to be signed: with { $name } a deal is possible in { $share } of draws
chart-deterrence-signability-leader = Peace holds most often with { $name }; a deal is possible there in { $share } of draws

## forward force

chart-forward-force-days-until-reinforcements-fight = Days until reinforcements fight
chart-forward-force-protege-s-own-force-there = { -protege(form: "possessive") } own troops there
chart-forward-force-all-defenders-on-the-spot = All defenders on the spot, thousand
chart-forward-force-forward-troops-left-to-find = Troops still missing on the spot, thousand
chart-forward-force-pool = bound
chart-forward-force-holds-in = holds in
chart-forward-force-subtitle = Square law of attrition, median and { -belief-range }; marks: options, median and range. Right axis: soldiers bound by rotation, × { $factor }. { $standing }, { -protege(form: "nominative") } without arms from outside.
chart-forward-force-title = { -protege(form: "Nominative") } has { $own } thousand soldiers of its own on the spot, { $enough ->
    [yes] more
   *[no] fewer
} than the { $needed } thousand the square law requires for { $days } days, until “{ $option }” brings help

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
chart-half-credible-subtitle = Probability per crisis in the situation of the option “{ $option }”, over the { $share } of { $draws } draws in which { -challenger(form: "nominative") } has something to gain. Below: where each option stands, once complete.
chart-half-credible-hump = { $place } { $at } (“{ $theory }”)
chart-half-credible-two-humps = { $first } and { $second }
chart-half-credible-humped = Half a promise can be the most dangerous: war is likeliest { $humps }
chart-half-credible-not-humped = Here half a promise is not the worst: war is likeliest at one end of the range

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanoseconds a draw, measured here
chart-scorecard-subtitle = Left: mean squared miss over { $cases } historical cases, { $draws } draws of each; line: 95 % of resamples of the cases; vertical: the bare share of the other cases; .05 is noise; the coding of the cases knows part of the outcome. Right: median and quartiles, one option over the horizon of the shipped study, logarithmic.

## scores

chart-scores-model = model
chart-scores-yardstick-without-theory = yardstick without theory
chart-scores-brier-score-left-is-better = Brier score: left is better
chart-scores-likelihood = Likelihood: right is better
chart-scores-auc = AUC: right is better
chart-scores-discrimination = gained by the order (discrimination)
chart-scores-miscalibration = lost by wrong levels (miscalibration)
chart-scores-subtitle = { $cases } hand-picked cases, { $draws } draws of each; lines: 95 % of resamples of the cases. Left: log-likelihood per case, in nats, against a constant hazard (vertical), at least that of one in a million. Middle: mean squared miss; from the bare share of all cases (vertical) to the left what the order gains, back to the right what wrong levels lose. Right: how often a case that held was given more than one that did not; ties count half (vertical: chance). Yardsticks know the other cases; rules that say nothing of when, or of order, have no mark. The coding of the cases knows part of the outcome.
chart-scores-title = { $extent ->
    [all] A single trait of the cases, { $code }, beats all { $models } theories;
    [some] A single trait of the cases, { $code }, beats { $above } of { $models } theories;
   *[none] Every theory beats the best single trait of the cases, { $code };
} { $ordered ->
    [0] none puts the cases in better order than chance
    [one] one puts the cases in better order than chance
   *[other] { $ordered } put the cases in better order than chance
}{ $tied ->
    [0] {""}
    [one] ; the best theory, { $best }, cannot be told from one other
   *[other] ; the best theory, { $best }, cannot be told from { $tied } others
}
chart-scores-rule-is-lowest = A rule without theory, “{ $rule }”, scores lower than every model; lowest model: { $name }
chart-scores-model-is-lowest = Lowest score: { $name }, below every yardstick without theory

## tripwire

chart-tripwire-forward-troops-thousand = Forward troops, thousand
chart-tripwire-quantal-response-mean-and-595 = quantal response, mean and 5–95 %
chart-tripwire-rational-calculus-share-of-draws = rational calculus, share of draws (dashed)
chart-tripwire-option-median-and-595 = option, median and 5–95 %
chart-tripwire-without-a-tripwire = without a tripwire
chart-tripwire-with-the-weakest-tripwire = with the weakest tripwire
chart-tripwire-one-school = A tripwire of strength { $strength }
chart-tripwire-nobody = Troops draw nobody into the war (0)
chart-tripwire-weakest = Weakest tripwire assumed ({ $strength })
chart-tripwire-strongest = Strongest tripwire assumed ({ $strength })
chart-tripwire-middle = Middle of what is assumed ({ $strength })
chart-tripwire-subtitle = Probability of an attack per opportunity. Number in brackets: how much a complete tripwire adds to a guarantor's reasons to fight, in units of its stake, as far as the study assumes. Means are known to { $error } points. The will is derived from its parts; all parts but the troops are those of “{ $option }”. { $standing }. Below: how many troops the options have.
chart-tripwire-effect = { $theory }: { $troops } { $change ->
    [yes] take the risk per opportunity from { $before } to { $weak }
   *[no] leave the risk per opportunity at { $before }
}
chart-tripwire-whatever = { $effect }, whatever is assumed about the tripwire
chart-tripwire-with = { $effect } { $least }{ $change ->
    [yes] , to { $strong } with the strongest
   *[no] ; with the strongest they take it to { $strong }
}

## variance split

chart-variance-split-theory = Theory
chart-variance-split-unknown-quantities = Unknown quantities
chart-variance-split-theory-quantities = Theory × quantities
chart-variance-split-simulation = Simulation
chart-variance-split-std-dev = std. dev.
chart-variance-split-points = points
chart-variance-split-title = The choice of theory explains { $theory } of the variance of attack risk, { $mostly ->
    [jointly] mostly
   *[either] alone or
} together with the quantities; quantities alone explain { $quantities }
chart-variance-split-subtitle = Variance of the probability of attack over { $models } models, which count equally, and all draws, in shares. Theory × quantities: the models respond differently to the same draw. Below the ends of bars: 95 % error of a share, if above ±0.2 points. Simulation: at most { $simulation }. { $draws }.

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = war with the guarantors
chart-what-an-attack-leads-to-abandonment = abandonment
chart-what-an-attack-leads-to-of-both-conquest = of these with conquest
chart-what-an-attack-leads-to-subtitle = Probability { $within }{ $panels ->
    [narrow] {" "}{ -in-percent }
   *[wide] {""}
}, mean over draws; both parts together are the risk of attack; thin line: 5–95 % of what is believed about it. Simulation error { $error ->
    [unknown] unknown
   *[other] at most { $error } points
}. { $draws }.
chart-what-an-attack-leads-to-open = Whether the guarantors are likelier to fight or to stay out after an attack is tied or left open
chart-what-an-attack-leads-to-title = In { $abandoned } of { $all } combinations of option and model the guarantors are likelier to stay out than to fight after an attack{ $war ->
    [0] {""}
   *[other] ; in { $war } they are likelier to fight
}{ $open ->
    [0] {""}
   *[other] ; in { $open } it is tied or open
}

## attack risk

chart-attack-risk-subtitle = Probability of an attack { $within }{ $panels ->
    [one] {""}
   *[many] , { -in-percent }
}. Mark: mean; thin line: 5–95 % of what is believed; thick line: simulation error (95 %), often smaller than the mark. { $draws }.{ $record }
chart-attack-risk-record = {" "}Brown: how often war came again between { $pairs } pairs of neighbours after their wars since 1946, whatever was promised: { $risk }, band { $interval }.
chart-attack-risk-one-option = Risk of attack with { $name }, by model
chart-attack-risk-one-model = Risk of attack by option, under the model { $name }
chart-attack-risk-none-first = In none of { $models } models does one option alone have the lowest risk: ties, or left open
chart-attack-risk-all-agree = { $models ->
    [2] Both models
   *[other] All { $models } models
} give the lowest risk to { $name }; they differ in the level
chart-attack-risk-one-leads = { $count } of { $models } models { $count ->
    [one] gives
   *[other] give
} the lowest risk to { $name } alone; { $open ->
    [0] they differ in level and order
   *[other] in { $open } the first place is tied or open
}
chart-attack-risk-several-lead = The models disagree which option has the lowest risk: { $name } with { $count } of { $models } each

## curves

chart-thousand-soldiers = { $number } thousand soldiers
chart-soldiers = { $number } soldiers
chart-standing = Guarantee fully in place, { $draws } draws
-belief-range = 5–95 % of what is believed

## model agreement

chart-model-agreement-subtitle = Kendall's τ-b of mean attack risks: 1 means the same order, −1 the opposite one; ± half its 95 % interval, where there is one. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Agreement is no evidence for the order: all models rest on the same beliefs. { $draws }.
chart-model-agreement-title = How alike { $models } models rank the options: τ at least { $low }
chart-model-agreement-loner = “{ $name }” contradicts { $others } models that rank the options alike (τ ≥ { $low })
chart-model-agreement-all-differ = “{ $name }” contradicts all other models, and these disagree as well (τ from { $low })

## option pairs

chart-option-pairs-subtitle = Above: share of draws in which the option of the row has a lower risk of attack than that of the column, mean over { $models } models (simulation error { $error ->
    [unknown] unknown
   *[other] at most { $error } points
}). Below: in how many models its mean risk is clearly lower. { $draws }.
chart-option-pairs-few-ties = On average two options carry the same risk in { $share } of draws, depending on the model
chart-option-pairs-ties = In { $many } of { $models } models two options carry the same risk in { $share } of draws on average{ $never ->
    [0] {""}
   *[other] ; under { $names } never
}

## peace survival

chart-peace-survival-subtitle = Probability that no attack has come by the end of each year{ $panels ->
    [few] . Line: mean; band: middle half of what is believed
   *[many] {" "}(horizontal). Lines: means, one for each model that speaks of the option; band: from the lowest to the highest; light area: 5–95 % of what is believed, over all models
}. { $draws }.
chart-peace-survival-title = Peace survives { $years } with a probability { $same ->
    [yes] of { $low }, whatever the option and the model
   *[no] from { $low } to { $high }, depending on option and model
}

## reliability

chart-reliability-title = Against history { $extent ->
    [all] every theory is more miscalibrated
    [some] { $off } of { $models } theories are more miscalibrated
   *[none] no theory is more miscalibrated
} than chance explains; { $better ->
    [0] none does clearly better than the bare share
    [one] one does clearly better than the bare share
   *[other] { $better } do clearly better than the bare share
}
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Across: probability of holding that a case was given; up: share of cases that held, smoothed so that it only rises (CORP); in percent. Shaded: where 90 % of the curves of a calibrated model lie. More than chance explains: fewer than 5 % of calibrated models look so. Discs: the cases, those that held above, those attacked below; the area shows their number. MCB: lost by wrong levels, DSC: gained by the order, in the Brier score. { $cases } hand-picked cases, { $draws } draws of each.

## game tree

chart-game-tree-subtitle = { $key }, { $proof }. On the branches: probability of each choice; at the right: probability p and payoffs of the { $ends } ends. Heavy: where play goes.{ $hidden ->
    [yes] {" "}Dashed: places the mover cannot tell apart.
   *[no] {""}
}
chart-game-tree-nash = Nash equilibrium
chart-game-tree-subgame-perfect = subgame perfect equilibrium
chart-game-tree-perfect-bayesian = perfect Bayesian equilibrium
chart-game-tree-residual = quantal response equilibrium, precision λ = { $precision }, choices off the logit response by less than { $bound }
chart-game-tree-regret = { $concept }, regret below { $bound } of the payoff range
chart-game-tree-chance = chance
