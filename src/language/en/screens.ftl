## comparison

screen-attack =
    Probability of an attack { $years ->
        [one] within 1 year
       *[other] within { $years } years
    }, in percent; { $draws } draws
screen-numbers = Mean ± simulation error (95 %); below it the range 5–95 % of what is believed.
screen-verdicts = Verdicts on the paired difference to { $reference }.
screen-signs = + better, − worse, = negligible, ? unclear
screen-lowest = lowest
screen-median = median
screen-highest = highest
screen-against = against { $reference }
screen-count = { $verdict } { $count } of { $of }
screen-and-more = { $model } and { $more } more
screen-folded =
    Of the { $models } theories{ $all ->
        [yes] {""}
       *[no] {" "}that speak of every option
    }: mean ± simulation error (95 %), the range 5–95 % of what is believed, the theory.{ $even ->
        [yes] {" "}The median is the higher of the two theories in the middle.
       *[no] {""}
    }
screen-left-out = Not counted, because silent about some option: { $models }.
screen-all-theories = --wide shows every theory.
screen-best = best in % of draws
screen-tied = tied { $share }
screen-best-note =
    Best: in how many draws the option alone has the lowest risk, ± simulation error (95 %){ $several ->
        [yes] . Shown is the median theory, below it the range over the theories, then in how many draws of the median theory the option ties with others for the lowest risk
       *[no] ; below it in how many draws it ties with others for the lowest risk
    }. A tie counts for no option.
screen-range = Lowest and highest mean over the models; for the cost, the range of what is believed.
screen-cost = Cost 5–95 %, bn { $currency }/year
screen-concordance = Kendall's W of { $models } rankings: { $w }.
screen-dissents = Agreement in rank is no evidence: all models rest on the same beliefs. Against a majority:
screen-dissent = { $model }: { $prefers } before { $over } ({ $against } of { $models } the reverse)
screen-no-dissent = no model

## what a what-if changes

changed-title =
    Probability of an attack { $years ->
        [one] within 1 year
       *[other] within { $years } years
    }, in percent: before and after; the same { $draws } draws
changed-before = before
changed-after = after
changed-change = change, points
changed-theories = theories
changed-same = unchanged
changed-not-clear = no clear change
changed-lower = lower
changed-higher = higher
changed-range = { $low } to { $high }
changed-note =
    Before: the study as it is written. After: as it was changed.{ $several ->
        [yes] {" "}Shown is the median of the { $models } theories that speak of every option, below it their range. For the change it is the theory whose change is the median.
       *[no] {""}
    } The change has its simulation error (95 %), from playing the same draws twice. Unclear, or no clear change: the change is smaller than its error. Unchanged: the same in every replicate.
changed-places = Which options change places, by what most theories clearly say
changed-turned = { $first } before { $second }: now the other way round
changed-opened = { $first } before { $second }: now open
changed-settled = { $first } and { $second }: open before, now in this order
changed-no-places = No two options change places.
changed-own = The study as it was changed

## back-test

history-title =
    Models against history: { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }, { $held } of which held; { $draws } draws of each case
history-plainly = WHAT THE SCORES SAY
history-failures = CONFIDENT AND WRONG: at most 20 % given to what happened
history-case = case
history-happened = what happened
history-wrong = wrong
history-given = models, with what they gave to peace
history-held = held
history-attacked = attacked
history-none = none
history-scores = SCORES: for likelihood and AUC higher is better, for the others lower; a coin has .5, .25 and .69
history-scores-legend = In brackets: 95 % of resamples of the cases. Likelihood: log-likelihood per case of what was seen (held so long, or failed in the year around the day; a crisis: its outcome), in nats, less that of a constant hazard; below one in a million counts as one in a million. AUC: how often a case that held was given more than one that did not; ties count half. Less bare share: below 0 is better than the share of the other cases that held. Misses: confident and wrong. Yardsticks (·) are trained without the case they answer: a share, a hazard by age, or a logit on a single trait; — where a rule says nothing of when, or of order.
history-brier = Brier
history-less-bare-share = less bare share
history-log-loss = log loss
history-misses = misses
history-likelihood = likelihood
history-auc = AUC
history-reliability = RELIABILITY: Brier score = miscalibration − discrimination + uncertainty
history-miscalibration = miscalibration
history-discrimination = discrimination
history-uncertainty = uncertainty
history-by-chance = by chance
history-reliability-legend = Miscalibration: what better levels in the same order would save. Discrimination: what the order is worth beyond the bare share of all cases, whose Brier score is the uncertainty. By chance: how often a theory whose probabilities are all right would look at least so miscalibrated on as many cases. Levels are made better by isotonic regression (CORP, Dimitriadis, Gneiting and Jordan 2021), without bins.

## scorecard

scorecard-title =
    Models, one row each: { $cases ->
        [one] 1 historical case
       *[other] { $cases } historical cases
    }, { $draws } draws of each; cost measured here, on this machine
scorecard-textbook = textbook
scorecard-faults = faults
scorecard-cost = ns a draw
scorecard-legend = Textbook: how many known solutions the forms of a model meet, of all known ones. Brier score: lower is better, a coin has .25; in brackets 95 % of resamples of the cases. Misses: confident and wrong. A difference of .05 is noise here. Cost: median and quartiles of several rounds over one block of the shipped study; it differs from machine to machine and from time to time. Yardsticks (·) need no theory.

## why

why-title = Why { $option } and { $other } differ
why-model = theory
why-difference = difference
why-part = part that matters most
why-given = swapped one way
why-lent = swapped the other way
why-says = what the swap says
why-turns = reverses it
why-each = part
why-half = takes away at least half
why-open = most, perhaps half
why-several = most, less than half
why-no-difference = no clear difference
why-beyond-half = beyond half
why-parts = Every part
why-note = Percentage points of the probability of an attack within the horizon, { $option } less { $other }, with the error of simulation. One way: { $option } is given the part of { $other }. The other way: { $other } is given the part of { $option }. What is left of the difference is shown. Beyond half: how much more than half of the difference the swap takes away, over both ways.
why-silent = Silent about one of the two: { $models }.

## the picture of risks

strip-key =
    · a theory, ● the one in the middle{ $record ->
        [yes] , ┊ what is on record
       *[no] {""}
    }
