## variants

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

report-contents = Contents
report-summary = In short
report-history = Against history
report-options = The options
report-comparison = Comparison
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

report-told-in-english = Some of this study’s own texts are told in English: it gives them in no other form.
report-told-in-another = Some of this study’s own texts are told in another language: it gives them in no other form.
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
report-comparison-note = Probability of an attack within the horizon: the range 5–95 % of what is believed; below it the mean ± its simulation error (95 %); the verdict on the paired difference to the reference.
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
report-regret = How far behind the best option, at worst?
report-regret-head = largest shortfall, percentage points
report-regret-note = In each draw: by how many percentage points the risk of attack is higher than under the option that is best in that draw, in the theory where this shortfall is largest. Shown is the mean over all draws with its simulation error; in single draws it can be far more. It weighs the risk of attack alone.
report-regret-none = With a single option or a single theory there is nothing to compare.
report-regret-unknown = Not available: in no draw did every model answer about every option.

## sections of the report, continued: order and short titles

report-hangs = What the answer hangs on
report-parts = The parts of a guarantee, one by one
report-deal = Would both sides sign?
report-lasting = How long does peace last?
report-appendices = Appendices
report-all-numbers = All numbers
report-see-ledger = The appendix lists every one of them.
report-short-disagreement = Disagreement
report-short-hangs = What-ifs
report-short-deal = Deal
report-short-lasting = Duration
report-short-history = History
report-short-basis = Basis
report-short-models = Models
report-short-rerun = Rerun

## what is folded, in a few words

report-numbers = The numbers of this chart
report-gist-risks = risk of attack of every option under every model, with its errors
report-gist-quantile-dots = the risk in each twentieth of what is believed, by option
report-gist-worlds = attacks in a hundred worlds, by option
report-gist-options = what each promises, who guarantees, and who decides
report-gist-best = share of draws, for the risk of attack and for peace
report-gist-regret = in percentage points, under the least favourable theory
report-gist-places = places of every option under every model
report-gist-pairs = how often each option has the lower risk, pair by pair
report-gist-variance = the parts, by option, with their errors
report-gist-dissents = every contradiction in a sentence
report-numbers-of-variants = All risks of the what-ifs
report-gist-variants = every risk under every what-if
report-gist-curves = points of the curves, and where the options stand
report-gist-rules = every rule, by option
report-gist-signing = the median model and the range over models, by option
report-gist-survival = peace to the end of each year, by option and model
report-gist-outcomes = war, abandonment and conquest as shares of attacks, by option and model
report-gist-scores = every score, by model
report-gist-reliability = the Brier score in parts, by model
report-gist-facts = facts about the situation and each option, with their sources
report-gist-ledger = every belief with its range, its basis and its source
report-gist-measures = every measure of every option, model by model
report-gist-sources = what each states, how sure that is, and what rests on it
report-gist-glossary = the measures and the words of this report

## numbers of charts

report-numbers-note = In brackets: 5–95 % of what is believed. Shares are shares of { $draws } draws. Of long curves only some points are listed here; results.json holds them all.
report-numbers-median-theory = The median model, and in brackets the lowest and the highest mean over the models that speak of every option.
report-numbers-attack = share of worlds with an attack, in percent
report-numbers-would-sign = both would sign
report-numbers-peace-to-the-end = peace to the end
report-numbers-will = will to fight
report-numbers-deterring-will = least will that deters
report-numbers-will-decides = draws in which the will decides
report-numbers-nothing-to-gain = draws with nothing to gain
report-numbers-undeterrable = draws in which no will deters
report-numbers-gain-at-will = expected gain at a will of
report-numbers-breaking-costs = cost of breaking the pledge
report-numbers-guarantors-fight = probability that the guarantors fight
report-numbers-challenge = challenge
report-numbers-war = war with the guarantors
report-numbers-days = days until reinforcements fight
report-numbers-needed = needed on the spot, thousand soldiers
report-numbers-own-force = { -protege(form: "possessive") } own force there, thousand soldiers
report-numbers-left-to-find = still missing on the spot, thousand soldiers
report-numbers-troops = forward troops, thousand soldiers
report-numbers-front-holds = draws in which the front holds
report-numbers-tripwire = tripwire { $strength }, { $theory }
report-numbers-strength = strength of the guarantee
report-numbers-least-accepted = least share of the prize that { -challenger(form: "nominative") } accepts
report-numbers-most-conceded = largest share of the prize that { -protege(form: "nominative") } concedes

## words of the report: as they read in sentences, the first stands in the glossary

report-word-model = model, models, theory, theories, Models, Theories
report-word-model-meaning = One theory of deterrence, written as a game that can be computed. Each gives its own risks.
report-word-reference = reference
report-word-reference-meaning = The option that all others are compared with.
report-word-draw = draw, draws
report-word-draw-meaning = One set of values for everything that is uncertain, drawn from the beliefs. Every model answers the same draws.
report-word-belief = belief, beliefs, is believed
report-word-belief-meaning = What is held about an uncertain number: which values, and how likely each is. 5–95 % of it leaves out the lowest and the highest twentieth.
report-word-assumption = assumption, assumptions, assumed
report-word-assumption-meaning = A number that no source states. It is our judgement, and other people may judge otherwise.
report-word-simulation-error = simulation error
report-word-simulation-error-meaning = How far a number may lie from the one that endless draws would give. It says nothing of whether the theory is right.
report-word-silent = silent
report-word-silent-meaning = A theory that has nothing to say of an option has no number there. That is not zero.
report-word-will = will to intervene, will to fight, wills
report-word-will-meaning = The probability that the guarantors really fight once an attack has come.
report-word-what-if = what-if, what-ifs
report-word-what-if-meaning = The same study with one part of it changed.
report-word-tie = tie, ties, tied
report-word-tie-meaning = Two options that are equal in a draw, or that simulation cannot tell apart. A tie has no winner.
report-word-brier = Brier score, Brier scores
report-word-brier-meaning = How far probabilities lie from what happened, squared and averaged. 0 is perfect; always saying 50 % gives 0.25.
report-word-auc = AUC
report-word-auc-meaning = How often a case that held was given a higher probability of holding than one that did not. 50 % is chance.

## charts, one by one

report-gallery = Charts: { $study }
report-chart-attack-risk = Probability of an attack under each option, over all theories
report-chart-icon-array = A hundred worlds for each option: in how many an attack comes
report-chart-overturns = Which what-ifs turn the order of options round
report-chart-quantile-dots = What we believe about the risk of each option: twenty worlds
report-chart-peace-survival = How long peace lasts, year by year
report-chart-deterrence-signability = How well an option deters, against how often both sides would sign it
report-chart-what-an-attack-leads-to = What an attack leads to, if one comes
report-chart-variance-split = What the differences in risk come from: theory or unknown facts
report-chart-model-agreement = The place of each option under each theory
report-chart-option-pairs = Options in pairs: which has the lower risk, and how often
report-chart-credibility = What an attack gains, by the guarantors’ will to fight
report-chart-half-credible = Whether half a promise brings more war than none or a whole one
report-chart-forward-force = Soldiers needed on the spot, by the days until help comes
report-chart-tripwire = Probability of an attack, by troops on the spot
report-chart-decision-rules = How likely the guarantors intervene, by decision rule
report-chart-deal-zone = Which deal both sides would accept, by strength of the guarantee
report-chart-scores = How well each theory would have foreseen historical cases
report-chart-reliability = Whether what a theory calls likely happened as often
report-chart-attack-risk-by-theory = Probability of an attack under each option, a panel for each theory

## languages and sheets

report-language = Language
report-language-name = English
report-summary-more = { $more ->
    [one] One more point stands in the report.
   *[other] { $more } more points stand in the report.
}

## charts to use elsewhere

report-kit-holds = This folder holds every chart of the report as SVG (scales without loss, text stays text) and as PNG (for programs without SVG); narrow/ holds layouts for phones. captions.md says for each chart its title, subtitle, method, alternative text, caveat and credit.
report-kit-use = How to use them
report-kit-whole = Show a chart whole: title, subtitle, method and the last line belong to it. If you leave any of them out, say the same beside it.
report-kit-alt = Give the alternative text to readers who do not see the picture.
report-kit-finding = The title says what these numbers show under the stated assumptions. It says nothing about what will happen.
report-kit-one = Most charts show how far theories differ. Do not quote one theory as the result.
report-kit-cite = Credit
report-kit-title = Title
report-kit-subtitle = Subtitle
report-kit-method = Method
report-kit-alternative = Alternative text
report-kit-caveat = Caveat
report-kit-credit = Credit line
report-kit-files = Files
