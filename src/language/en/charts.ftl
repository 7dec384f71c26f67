## common

chart-caption = garant { $version }. Model output under stated assumptions, not a forecast.
chart-draws = { $draws } draws
chart-named = “{ $title }”
chart-credit = garant { $version }, “{ $study }”, knowledge as of { $date }, seed { $seed }. { $assumed } of beliefs are assumptions. Model output, not a forecast.
chart-theory-at-end = { $extent ->
    [alone] { $name }
    [all] all { $theories } theories
   *[some] { $name } + { $others }
}
chart-whose-will = Will, in each draw: { $rules ->
    [yes] the joint will of the guarantors by that rule; { $found ->
        [given] each member has the will given for the option
       *[derived] each member's will is derived from its reasons
    }
   *[no] { $found ->
        [given] the will given for the option as a whole
       *[derived] the joint will of the guarantors by their own rule, derived from their reasons
    }
}.
chart-on-record = on record { $risk } ({ $interval })

## credibility

chart-credibility-will-in-percent = Will in percent
chart-credibility-gain-median-and-595 = gain, median and 5–95 %
chart-credibility-belief-about-the-will-595 = belief about the will, 5–95 %
chart-credibility-will-at-which-the-gain = will at which the gain vanishes, where there is one
chart-credibility-decides = decides in { $share }
chart-credibility-subtitle = What { -challenger(form: "nominative") } expects to gain by attacking (in units of the prize), against the guarantors' will to fight
chart-credibility-title = A promise decides about an attack in { $share } of draws ({ $error } points)
chart-credibility-method = “Decides”: the draws in which some levels of will deter and others do not; in the rest an attack never pays, or always does. Diamonds rest on { $draws } draws or more. Before any shift of power. { $will } { $standing }.

## deal zone

chart-deal-zone-strength-of-the-guarantee = Strength of the guarantee
chart-deal-zone-challenger-s-share-of-the = { -challenger(form: "Possessive") } share of the prize in the deal
chart-deal-zone-draws-in-which-both-would = Draws in which both would sign
chart-deal-zone-least-the-challenger-accepts = least { -challenger(form: "nominative") } accepts
chart-deal-zone-most-the-protege-concedes = most { -protege(form: "nominative") } concedes
chart-deal-zone-deal-at-the-medians = room for a deal (medians)
chart-deal-zone-subtitle = Which deal both sides would accept, by strength of the guarantee
chart-deal-zone-peak = Both would most often sign a guarantee of { $strength } strength: { $most }
chart-deal-zone-title = Both would sign: { $none } of draws without a guarantee, { $full } with one
chart-deal-zone-method = Dots below: options, median and 5–95 %. Median and { -belief-range } (shade, thin lines). Strength: share of every part of “{ $option }”. The options are placed by their will alone, as a share of that option's will and at 100 % at most; how much they provoke may differ. Peace over { $years } under the theory “{ $model }” alone, from the start, so shares differ from those of a full run. ±: simulation error (95 %). { $standing }.

## decision rules

chart-decision-rules-nobody = nobody guarantees
chart-decision-rules-own-rule = own rule
chart-decision-rules-same-members-another-rule-no = Another decision rule changes no option's joint will
chart-decision-rules-subtitle = Probability that the guarantors intervene effectively after an attack, by decision rule
chart-decision-rules-title = Under “{ $option }” the joint will runs from { $low } to { $high }, by rule
chart-decision-rules-method = Joint will of the same members, each with the same will and correlation. Mark: median; line: { -belief-range }; blue: the option's own rule. The title is about the option with the widest gap between rules, by medians. { $will } { $standing }.

## deterrence signability

chart-deterrence-signability-peace-to-the-end = Peace to the end
chart-deterrence-signability-both-sides-would-sign-share = Both would sign (share of draws)
chart-deterrence-signability-subtitle = How well an option keeps peace, against how often both sides would sign it{ $cut ->
    [yes] . The axis of peace begins at { $from }
   *[no] {""}
}
chart-deterrence-signability-one-option = With { $name } both would sign in { $share } of draws
chart-deterrence-signability-no-leader = No option clearly keeps peace most often; deals in { $deals } of draws
chart-deterrence-signability-dilemma = { $name } deters best and is signed least: { $share } of draws
chart-deterrence-signability-leader = { $name } keeps peace most often; both would sign in { $share } of draws
chart-deterrence-signability-method = Across: share of draws in which a deal exists; up: probability that peace holds for { $years }. Mark: { $models ->
    [one] the one theory
   *[other] median of { $models } theories; lines: from the lowest to the highest theory
}. { $draws }.

## forward force

chart-forward-force-days-until-reinforcements-fight = Days until reinforcements fight
chart-forward-force-protege-s-own-force-there = { -protege(form: "possessive") } own troops there
chart-forward-force-all-defenders-on-the-spot = All defenders on the spot, thousand
chart-forward-force-forward-troops-left-to-find = Troops still missing on the spot, thousand
chart-forward-force-pool = bound
chart-forward-force-holds-in = holds in
chart-forward-force-subtitle = Soldiers needed on the spot, by the days until help comes
chart-forward-force-title = { $days } days without help take { $needed } thousand defenders; { $own } stand
chart-forward-force-method = Square law of attrition, median and { -belief-range }; in brackets the same range. Crosses: options, median and range. Right axis: soldiers bound by rotation, × { $factor }. The days of the title are those of the example option. { $standing }, { -protege(form: "nominative") } without arms from outside.

## half credible

chart-half-credible-cost-of-breaking-the-pledge = Cost of breaking the pledge / cost of war
chart-half-credible-tying-hands = Tying hands
chart-half-credible-probability-that-the-guarantors-fight = Probability that the guarantors fight
chart-half-credible-perfect-deterrence = Perfect deterrence
chart-half-credible-challenge = challenge
chart-half-credible-war-with-the-guarantors = war with the guarantors
chart-half-credible-subtitle = Probability of a challenge and of war, per crisis; below: where each option stands
chart-half-credible-humped = Half a promise brings more war than none or a whole one
chart-half-credible-not-humped = Here half a promise brings no more war than none or all
chart-half-credible-method = Curves: means; shaded: { -belief-range }; dots: options, median and 5–95 %. In the situation of the option “{ $option }”, over the { $share } of { $draws } draws in which { -challenger(form: "nominative") } has something to gain. Half: anywhere inside the axis; more war: more than at both ends, beyond the 95 % error of these draws. Options stand where they are once complete.
chart-half-credible-one-hump = Half a promise brings more war than none or all (“{ $theory }”)
chart-half-credible-open = Whether half a promise brings more war than none is unclear

## scorecard

chart-scorecard-nanoseconds-a-draw-measured-here = Nanoseconds a draw, measured here
chart-scorecard-subtitle = Left: how far theories miss history (Brier score); right: what a draw costs
chart-scorecard-method = Left: mean squared miss over { $cases } historical cases, { $draws } draws of each; line: 95 % of resamples of the cases; vertical: the bare share of the other cases; .05 is noise; the coding of the cases knows part of the outcome. Right: median and quartiles, one option over the horizon of the shipped study, logarithmic.

## scores

chart-scores-models = Theories
chart-scores-yardsticks = Yardsticks without theory
chart-scores-model = model
chart-scores-yardstick-without-theory = yardstick without theory
chart-scores-brier-score-left-is-better = Brier score: left is better
chart-scores-likelihood = Likelihood: right is better
chart-scores-auc = AUC: right is better
chart-scores-discrimination = gained by the order (discrimination)
chart-scores-miscalibration = lost by wrong levels (miscalibration)
chart-scores-subtitle = How well each theory would have foreseen { $cases } historical cases
chart-scores-title = { $extent ->
    [all] A single trait, { $code }, beats all { $models } theories, { $clear } clearly
    [some] A single trait, { $code }, beats { $above } of { $models } theories, { $clear } clearly
   *[none] Every theory beats the best single trait, { $code }; { $clear } clearly
}
chart-scores-rule-is-lowest = A rule without theory, “{ $rule }”, scores better than every theory
chart-scores-model-is-lowest = Lowest score: { $name }, below every yardstick without theory
chart-scores-method = Hand-picked cases, { $draws } draws of each; lines: 95 % of resamples of the cases. Likelihood: log-likelihood per case, in nats, against a constant hazard (vertical), at least that of one in a million. Brier score: mean squared miss; from the bare share of all cases (vertical) to the left what the order gains, back to the right what wrong levels lose. AUC: how often a case that held was given more than one that did not; ties count half (vertical: chance). Yardsticks know the other cases; rules that say nothing of when, or of order, have no mark. The coding of the cases knows part of the outcome.

## tripwire

chart-tripwire-forward-troops-thousand = Forward troops, thousand
chart-tripwire-quantal-response = quantal response
chart-tripwire-rational-calculus = rational calculus
chart-tripwire-one-school = A tripwire of strength { $strength }
chart-tripwire-nobody = Troops draw nobody into the war (0)
chart-tripwire-weakest = Weakest tripwire assumed ({ $strength })
chart-tripwire-strongest = Strongest tripwire assumed ({ $strength })
chart-tripwire-middle = Middle of what is assumed ({ $strength })
chart-tripwire-subtitle = Probability of an attack per opportunity, against forward troops; below: the options
chart-tripwire-method = Blue: quantal response, mean; shaded: { -belief-range }; dashed: rational calculus, share of draws; dots: options, median and 5–95 %. Number in brackets: how much a complete tripwire adds to a guarantor's reasons to fight, in units of its stake, as far as the study assumes. Means are known to { $error } points; “clearly” goes beyond that. The will is derived from its parts; all parts but the troops are those of “{ $option }”, whose troops the title names. { $standing }.
chart-tripwire-always = { $troops } clearly lower attack risk, however weak the tripwire
chart-tripwire-if-strong = { $troops } lower attack risk clearly only with a strong tripwire
chart-tripwire-if-weak = { $troops } lower attack risk clearly only with a weak tripwire
chart-tripwire-open = Whether { $troops } lower attack risk is unclear under any tripwire

## variance split

chart-variance-split-theory = theory
chart-variance-split-unknown-quantities = unknown facts
chart-variance-split-theory-quantities = theory and facts together
chart-variance-split-simulation = simulation
chart-variance-split-std-dev = spread
chart-variance-split-points = { $number } points
chart-variance-split-subtitle = What the differences in attack risk come from, as shares of their variance
chart-variance-split-method = Over { $models } theories, which count equally, and all draws. Unknown facts: quantities of the world that are only known as ranges. Together: theories respond differently to the same facts; this counts for theory in the title. Below the ends of bars: 95 % error of a share, if above ±0.2 points. Simulation: at most { $simulation }. Spread: standard deviation. { $draws }.
chart-variance-split-facts = Unknown facts matter more than theory{ $except ->
    [none] {" "}under every option
    [one] , except under { $name }
   *[more] {" "}under { $facts } of { $options } options
}
chart-variance-split-theories = Theory matters more than unknown facts{ $except ->
    [none] {" "}under every option
    [one] , except under { $name }
   *[more] {" "}under { $theory } of { $options } options
}
chart-variance-split-open = Whether theory or unknown facts matter more depends on the option

## what an attack leads to

chart-what-an-attack-leads-to-war-with-the-guarantors = war with the guarantors
chart-what-an-attack-leads-to-abandonment = abandonment
chart-what-an-attack-leads-to-subtitle = What an attack leads to, if one comes; all attacks are 100 %
chart-what-an-attack-leads-to-open = Whether an attack leads to abandonment or to war is unclear
chart-what-an-attack-leads-to-title = { $war ->
    [0] After an attack abandonment is clearly likelier in { $abandoned } of { $options } options
   *[other] { $abandoned ->
        [0] After an attack war is clearly likelier in { $war } of { $options } options
       *[other] After an attack abandonment is likelier in { $abandoned ->
            [one] one option
           *[other] { $abandoned } options
        }, war in { $war }
    }
}
chart-what-an-attack-leads-to-note = Shares of attacks, as in the chart; in brackets what simulation leaves open. No number: the theory gives an attack less than { $least }, simulation leaves the share open, or nobody guarantees. The probabilities themselves stand among all measures in the appendices.
chart-what-an-attack-leads-to-conquest = conquered
chart-what-an-attack-leads-to-nobody = nobody guarantees
chart-what-an-attack-leads-to-rare = attacks too rare to say
chart-what-an-attack-leads-to-method = Bar: the theory in the middle; dots: every theory, their line from the lowest to the highest. Likelier: all theories shown here clearly say so. Right: share of attacks that end in conquest, from the lowest to the highest theory. A theory that gives an attack less than { $least }, or whose share simulation leaves open, is left out. Means over { $draws }.

## attack risk

chart-attack-risk-subtitle = Probability of an attack { $within }: one dot for each theory, lowest and highest named
chart-attack-risk-one-option = Attack risk with { $name } is { $range }, depending on theory
chart-attack-risk-one-model = Under this one theory attack risk is { $range }, depending on option
chart-attack-risk-none-first = No theory singles out one option as having the lowest risk
chart-attack-risk-all-agree = { $models ->
    [2] Both
   *[other] All { $models }
} theories see the lowest attack risk with { $name }
chart-attack-risk-one-leads = { $count } of { $models } theories see the lowest attack risk with { $name }
chart-attack-risk-several-lead = Theories disagree or leave open which option has the lowest attack risk
chart-attack-risk-method = Dots: means over { $draws }; simulation error { $error ->
    [unknown] unknown
   *[other] at most { $error } points
}. “+ 2”: two more theories cannot be told from the named one.{ $left } What is believed leaves more room around each dot.{ $record ->
    [yes] {" "}Brown: how often war came again between { $pairs } pairs of neighbours after their wars since 1946, whatever was promised, with its band.
   *[no] {""}
}

## curves

chart-thousand-soldiers = { $number } thousand soldiers
chart-soldiers = { $number } soldiers
chart-standing = Guarantee fully in place, { $draws } draws
-belief-range = 5–95 % of what is believed

## model agreement

chart-model-agreement-subtitle = Place of each option by attack risk, a row for each theory; numbers are options
chart-model-agreement-loner = “{ $name }” contradicts the other { $others } theories, which rank options alike
chart-model-agreement-alike = { $models ->
    [2] Both
   *[other] All { $models }
} theories rank the options much alike
chart-model-agreement-unlike = Theories rank the options in clearly different orders
chart-model-agreement-mixed = Some theories rank the options alike, others differ or leave it open
chart-model-agreement-lowest = ‹ lowest risk
chart-model-agreement-highest = highest risk ›
chart-model-agreement-no-order = no order
chart-model-agreement-method = Grey bars: places that ties or simulation leave open. Theories most like the others stand first. Blue: the option that most theories clearly put first, if there is one. Kendall's τ-b of two theories: { $least } to { $most } (1 means the same order, −1 the opposite one); alike: above 0.5 beyond simulation error. { $w ->
    [none] {""}
   *[other] W = { $w }.{" "}
}Agreement is no evidence for the order: all theories rest on the same beliefs. { $draws }.

## option pairs

chart-option-pairs-subtitle = Row against column: share of draws with lower, equal and higher attack risk, in percent
chart-option-pairs-ties = Two options carry the same risk in { $share } of draws, by pair
chart-option-pairs-title = In { $clear } of { $pairs } pairs one option is safer in most draws
chart-option-pairs-lower = row has the lower risk (upper number)
chart-option-pairs-same = same risk (=)
chart-option-pairs-higher = row has the higher risk
chart-option-pairs-method = Mean over { $models } theories (simulation error { $error ->
    [unknown] unknown
   *[other] at most { $error } points
}).{ $ties ->
    [all] {""}
   *[some] {" "}Under { $names } options are never tied.
} { $draws }.

## overturns

chart-overturns-subtitle = What each what-if does to the order of the options by attack risk, and to the risk it moves most
chart-overturns-title = { $turning ->
    [0] { $opening ->
        [0] No what-if changes the order of two options
       *[other] No what-if turns two options round; { $opening } of { $variants } leave pairs open
    }
   *[other] { $extent ->
        [all] Every what-if turns the order of two options round
       *[some] { $turning ->
            [one] One of { $variants } what-ifs turns the order of two options round
           *[other] { $turning } of { $variants } what-ifs turn the order of two options round
        }
    }
}
chart-overturns-said = { $reversed ->
    [0] { $opened ->
        [0] none of { $pairs } pairs changes
       *[other] { $opened } of { $pairs } pairs left open
    }
   *[other] { $opened ->
        [0] { $reversed } of { $pairs } pairs reversed
       *[other] { $reversed } of { $pairs } pairs reversed, { $opened } left open
    }
}
chart-overturns-unplayed = could not be played
chart-overturns-still = no risk moves beyond the error
chart-overturns-before = in the study
chart-overturns-after = in the what-if
chart-overturns-what-if = What-if
chart-overturns-gist = pairs reversed and left open, and the risk that moves most, by what-if
chart-overturns-reversed = Pairs reversed
chart-overturns-opened = Pairs left open
chart-overturns-all = All pairs
chart-overturns-most = Risk that moves most
chart-overturns-method = Squares: pairs of options; orange: reversed, pale orange: ordered in the study and left open here. Order: more than half of the theories clearly say so, by { $negligible } points or more. Lines: the option one end of whose range moves most, from the lowest to the highest mean over the theories. A move within the simulation error ({ $error ->
    [unknown] unknown
   *[other] at most { $error } points
}) or below { $negligible } points is not shown. Each what-if: { $draws }.

## peace survival

chart-peace-survival-subtitle = Probability that no attack has come by the end of each year
chart-peace-survival-title = Peace holds for { $years }: { $same ->
    [yes] { $low }, whatever the option and the theory
   *[no] { $low } to { $high }, by option and theory
}
chart-peace-survival-method = Lines: means, one for each theory that speaks of the option; the two at the ends are black and named; darker area: their range; light area: { -belief-range }, over all theories. “+ 2”: two more theories cannot be told from the named one.{ $record ->
    [yes] {" "}Brown: how often peace held that long between neighbours after their wars since 1946, whatever was promised, with its band.
   *[no] {""}
} { $draws }.
chart-peace-survival-record = record { $share }

## reliability

chart-reliability-title = Against history { $extent ->
    [all] every theory misses
    [some] { $off ->
        [one] one of { $models } theories misses
       *[other] { $off } of { $models } theories miss
    }
   *[none] no theory misses
} by more than chance explains
chart-reliability-miscalibration = MCB
chart-reliability-discrimination = DSC
chart-reliability-subtitle = Probability of holding that a case was given, against the share that held, in percent
chart-reliability-method = Across: probability of holding that a case was given; up: share of cases that held, smoothed so that it only rises (CORP); in percent. Shaded: where 90 % of the curves of a calibrated model lie. More than chance explains: fewer than 5 % of calibrated models look so. Discs: the cases, those that held above, those attacked below; the area shows their number. MCB: lost by wrong levels, DSC: gained by the order, in the Brier score. { $cases } hand-picked cases, { $draws } draws of each.

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

## attack risk by theory

chart-attack-risk-by-theory-title = Even in one theory, an option's risk may be { $low } to { $high }
chart-attack-risk-by-theory-subtitle = Probability of an attack { $within }, in percent, a panel for each theory{ $record ->
    [yes] ; brown: on record
   *[no] {""}
}
chart-attack-risk-by-theory-half = Middle half of what is believed
chart-attack-risk-by-theory-method = Dot: mean; thick line: the middle half of what is believed; thin line: { -belief-range }. Simulation error of a mean: { $error ->
    [unknown] unknown
   *[other] at most { $error } points
}. { $draws }.

## icon array

chart-icon-array-title = In { $same ->
    [yes] { $low }
   *[no] { $low } to { $high }
} of 100 worlds an attack comes{ $theories ->
    [many] {" "}(middle theory)
   *[one] {""}
}
chart-icon-array-subtitle = A hundred worlds for each option: in how many an attack comes { $within }
chart-icon-array-method = A square is a world. First number: the theory in the middle; in brackets: from the lowest to the highest theory. Worlds are counted from means over { $draws } and rounded.{ $left }
chart-icon-array-count = { $size ->
    [few] <1
    [most] >99
   *[some] { $number }
}
chart-icon-array-told = { $same ->
    [yes] { $middle } of 100
   *[no] { $middle } of 100 ({ $low }–{ $high })
}
chart-icon-array-every = attack under every theory
chart-icon-array-the-theory = attack
chart-icon-array-middle = under at least half
chart-icon-array-some = under at least one
chart-icon-array-none = no attack

## quantile dots

chart-quantile-dots-title = { $same ->
    [yes] What we believe leaves one risk: { $low }
   *[no] What we believe leaves any risk from { $low } to { $high } open
}
chart-quantile-dots-subtitle = Probability of an attack { $within }: each dot is one of { $worlds } equally likely worlds
chart-quantile-dots-method = For each option under the theory in the middle, named at the right. A dot stands for a twentieth of what is believed, at its median; dots of like risk are piled up. Other theories: see the chart by theory. { $draws }.
