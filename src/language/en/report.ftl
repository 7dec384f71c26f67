## variants

report-variants = What reverses the order
report-variants-none = No what-ifs were played with this run: the study names none, or this is a what-if itself.
report-variants-note = Probability of an attack within the horizon: from the lowest to the highest mean over the theories. Each what-if is played with { $draws } draws, the same seed and models; the simulation error of a mean is at most { $error } percentage points. Two options are in order where more than half of the models that speak of both clearly give the same one the lower risk, by { $negligible } points or more. Pairs that are reversed or left open are named in the order they have in the study.
report-variants-unplayed = Not played: { $title }. Reason: { $why }
report-variants-headline = As the study has it
report-variants-before = { $first } before { $second }
report-variants-change =
    { $turned ->
        [0] { $opened ->
            [0] no pair of options changes its order.
           *[other] no pair is reversed; left open: { $open }.
        }
       *[other] { $opened ->
            [0] reversed: { $pairs }.
           *[other] reversed: { $pairs }; left open: { $open }.
        }
    }

## silence

report-all-leave-out = All models leave out: that { -protege(form: "nominative") } may grow reckless behind a guarantee;{ $deal ->
    [yes] {" "}terms of a cease-fire other than troops in place;
   *[no] {""}
} what one broken pledge does elsewhere; why some pledges are made and others not, beyond what the notes on the will say; bargaining among the guarantors.
report-silent = silent

## sections

report-contents = contents
report-summary = In short
report-history = Against history
report-options = The options
report-comparison = Comparison
report-charts = Charts
report-measures = All measures
report-best = How often is an option best?
report-disagreement = Where the theories disagree, and why
report-ledger = What the numbers rest on
report-facts = What the sources state
report-models = The models
report-cautions = Cautions
report-glossary = What the measures mean
report-sources = Sources
report-rerun = How to make these numbers again

## words

report-not-a-forecast = Model output under stated assumptions, not a forecast.
report-what-if = What-if: { $settings }. Texts about the options describe the study as it is written.
report-model = model
report-option = option
report-article = article
report-published = published
report-calibrated = calibrated
report-assumption = assumption

## options

report-parties = Challenger: { $challenger }. Protégé: { $protege }. The prize, by which { -challenger(form: "possessive") } gains and costs are measured: { $prize }.
report-says-nothing-of = The study says nothing of: { $parts }. It is played as if there were none of these.
report-guarantors =
    { $members ->
        [0] Nobody guarantees.
        [one] { $names }.
       *[other] { $names }; { $rule }.
    }

## comparison, measures, best

report-comparison-range = lowest to highest mean over the theories
report-comparison-note = Probability of an attack within the horizon: mean ± simulation error (95 %); the range 5–95 % of what is believed; the verdict on the paired difference to the reference.
report-costs = Cost to the guarantors, the same for every model: { $costs } billion { $currency } a year.
report-best-note = Share of draws in which an option is best: alone + tied with others. Ties are not split up.

## disagreement

report-one-view = With a single model or a single option there is nothing to disagree about.
report-concordance = Kendall's W of the rankings of { $models } models: { $w }; 1 means the same order, 0 no agreement. High agreement in rank is no evidence that the order is true: all models take the same gain from an unanswered attack, the same will to intervene and the same cost of a war with the guarantors.
report-no-concordance = Kendall's W of { $models } models is not defined: there is no order to agree on.
report-coefficient = { $value } ({ $low } to { $high } at 95 %)
report-coefficient-unknown = { $value } (error unknown: too few replicates)
report-dissent = Who contradicts the majority, and why
report-no-dissent = No model contradicts a majority about any two options beyond simulation error.
report-places = Places by model
report-places-note = Place of each option by mean risk of attack, 1 for the lowest. Where simulation cannot tell means apart (95 %, pair by pair), an option has a range of places.
report-pairs = Option against option
report-pairs-note = Share of draws in percent in which the option of the row has a lower risk of attack than that of the column, mean over the models; with it, in how many models its mean risk is clearly lower. What this cell and the opposite one lack to 100 % are ties.
report-variance = Where the variance comes from
report-variance-note = Parts of the variance of the risk of attack over models and draws, in percent, ± simulation error (95 %). Theory: the models differ in their mean. Quantities: the draws differ in the mean over models. Theory × quantities: the models respond differently to the same draw. Simulation: would vanish with more draws.
report-variance-theory = theory
report-variance-quantities = quantities
report-variance-interaction = theory × quantities
report-variance-simulation = simulation
report-variance-deviation = standard deviation
report-too-few = Not available: it takes eight replicates and risks that vary.

## ledger

report-ledger-counts =
    { $all } beliefs: { $article ->
        [0] {""}
       *[other] { $article } from the articles,{" "}
    }{ $published ->
        [0] {""}
       *[other] { $published } published,{" "}
    }{ $calibrated ->
        [0] {""}
       *[other] { $calibrated } chosen so that the theories meet a share from history,{" "}
    }{ $assumed ->
        [0] none an assumption
        [one] one assumption (marked)
       *[other] { $assumed } assumptions (marked)
    }.
report-shared = Shared by all options
report-quantity = quantity
report-belief = belief
report-range = 5 % · median · 95 %
report-unit = unit
report-basis = basis
report-source-note = source and note

## models

report-equilibrium-played = Equilibrium played
report-leaves-out = Leaves out
report-maturity = Maturity
report-references = References

## rerun

report-rerun-version = { $garant }, results version { $results }
report-rerun-seed = seed, plan
report-rerun-draws = draws
report-rerun-scenario = scenario SHA-256
report-rerun-beliefs = beliefs SHA-256
report-rerun-note = The numbers are the same bits on any number of threads and any CPU. No validation against the real world is claimed: no test here shows that deterrence works as modelled.

## regret

report-history-none = The historical cases were not played with this run; garant history plays them.
report-history-note = The models of this run against { $cases } historical cases, { $held } of which held ({ $crises } are crises, the others guarantees that stood for a time), { $draws } draws of each; garant history shows the cases. They are hand-picked and no sample, their coding knows part of the outcome, and nothing here was fitted to them.
report-history-scores = All scores
report-regret = How far behind the best option, at worst?
report-regret-head = largest shortfall, percentage points
report-regret-note = In each draw: by how many percentage points the risk of attack is higher than under the option that is best in that draw, in the theory where this shortfall is largest. Shown is the mean over all draws with its simulation error; in single draws it can be far more. It weighs the risk of attack alone.
report-regret-none = With a single option or a single theory there is nothing to compare.
report-regret-unknown = Not available: in no draw did every model answer about every option.
