## history

report-history-confident-and-wrong-at-most = CONFIDENT AND WRONG: at most 20 % given to what happened
report-history-case = case
report-history-what-happened = what happened
report-history-wrong = wrong
report-history-models-with-what-they-gave = models, with what they gave to peace
report-history-held = held
report-history-attacked = attacked
report-history-none = none
report-history-scores-lower-is-better-a = SCORES: lower is better; a coin has .25 and .69
report-history-in-brackets-95-of-resamples = In brackets: 95 % of resamples of the cases. Misses: confident and wrong. Below 0 in the third column: better than the bare share of cases that held. Yardsticks (·) answer each case from all others, by their share that held or a logit on one code.
report-history-brier = Brier
report-history-less-bare-share = less bare share
report-history-log-loss = log loss
report-history-misses = misses
report-history-reliability-of-the-cases-given = RELIABILITY: of the cases given so much, so many held

## html

report-probability-of-an-attack-within = Probability of an attack within the horizon: mean ± simulation error (95 %); the range 5–95 % of what is believed; the verdict on the paired difference to the reference.
report-cost-to-the-guarantors-the = Cost to the guarantors, the same for every model: {""}
report-billion-euro-a-year = billion euro a year.
report-share-of-draws-in-which = Share of draws in which an option is best: alone + tied with others. Ties are not split.
report-equilibrium-played = Equilibrium played
report-leaves-out = Leaves out
report-maturity = Maturity
report-references = References
report-the-numbers-are-the-same = The numbers are the same bits on any number of threads and any CPU. No validation against the real world is claimed: no test here shows that deterrence works as modelled.

## scorecard

report-scorecard-textbook = textbook
report-scorecard-brier = Brier
report-scorecard-misses = misses
report-scorecard-faults = faults
report-scorecard-ns-a-draw = ns a draw
report-scorecard-textbook-known-solutions-met-by = Textbook: known solutions met by the forms a model rests on, of all known. Brier score: lower is better, a coin has .25; in brackets 95 % of resamples of the cases. Misses: confident and wrong. A difference of .05 is noise here. Cost: median and quartiles of rounds over one block of the shipped study; it differs from machine to machine and from time to time. Yardsticks (·) need no theory.

## table

report-mean-simulation-error-95-below = Mean ± simulation error (95 %); below it the range 5–95 % of what is believed.
report-lowesthighest-model = lowest–highest model
report-cost-595-bn-eur-year = Cost 5–95 %, bn EUR/year

## tribunal

report-dissent = Who contradicts the majority, and why
report-places = Places by model
report-pairs = Option against option
report-variance = Where the variance comes from
report-no-dissent = No model contradicts a majority about any two options beyond simulation error.
report-one-view = With a single model or a single option there is nothing to disagree about.
report-places-note = Place of each option by mean risk of attack, 1 for the lowest. Where simulation cannot tell means apart (95 %, pair by pair), an option has a range of places.
report-pairs-note = Share of draws in which the option of the row has a lower risk of attack than that of the column, mean over the models; below it in how many models its mean risk is clearly lower. What is missing to 100 % with the opposite cell are ties.
report-variance-note = Parts of the variance of the risk of attack over models and draws, in percent, ± simulation error (95 %). Theory: models differ in their mean. Quantities: draws differ in the mean over models. Theory × quantities: models respond differently to the same draw. Simulation: would vanish with more draws.
report-too-few = Not available: it takes eight replicates and risks that vary.
report-tribunal-theory = theory
report-tribunal-quantities = quantities
report-tribunal-theory-quantities = theory × quantities
report-tribunal-simulation = simulation
report-tribunal-standard-deviation = standard deviation
report-tribunal-no-model = no model

## words

report-not-a-forecast = Model output under stated assumptions, not a forecast.
report-model = model
report-option = option
report-summary = In short
report-options = The options
report-comparison = Comparison
report-charts = Charts
report-measures = All measures
report-best = How often is an option best?
report-ranks = Where the theories disagree, and why
report-ledger = What the numbers rest on
report-facts = What the sources state
report-models = The models
report-cautions = Cautions
report-sources = Sources
report-measure-glossary = What the measures mean
report-rerun = How to make these numbers again
report-shared = Shared by all options
report-quantity = quantity
report-belief = belief
report-range = 5 % · median · 95 %
report-unit = unit
report-basis = basis
report-source-note = source and note
report-article = article
report-published = published
report-assumption = assumption
