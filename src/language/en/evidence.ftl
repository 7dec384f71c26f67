## methods

evidence-survival-curve = Kaplan–Meier curve
evidence-survival-curve-idea = the share of spells that have ended in war, spells still at peace when the record ends counted for as long as they were seen; no shape is assumed. The interval holds the middle 95 % of curves of wars drawn anew with replacement.
evidence-weibull = Weibull curve
evidence-weibull-idea = the hazard of renewed war rises or falls as a power of time; scale and shape by maximum likelihood. The interval holds the middle 95 % of fits to wars drawn anew with replacement.
evidence-power-law = Recurrent crises with frailty
evidence-power-law-idea = a pair expects z·ω·t^κ crises in t years, Poisson, counted until the next war; z differs between pairs by a gamma distribution with mean 1 and the given shape. ω, κ and shape by maximum likelihood, crises known to the year. Intervals hold the middle 95 % of fits to wars drawn anew; for one more pair the frailty is added to them.
evidence-beta-binomial = Beta-binomial by cluster
evidence-beta-binomial-idea = every cluster (a war, a country) has a share of its own, beta distributed around the mean that is asked for, so that cases of one cluster hang together. Before the data the mean is uniform on 0 to 1 and the logarithm of the concentration (sum of both beta parameters) uniform on 0.1 to 1000. The estimate is the mean of the posterior.
evidence-constant-rate = Constant rate
evidence-constant-rate-idea = ends come at the same rate at every age: their number by the years of exposure, which makes the record most likely. The interval holds the middle 95 % of rates of rows drawn anew with replacement.
evidence-empirical = The record itself
evidence-empirical-idea = no shape is assumed. The interval of the mean holds the middle 95 % of means of wars drawn anew with replacement. For one more state the quantiles are those of the record, with straight lines between neighbouring values (type 7 of Hyndman and Fan); the estimate is the median, and the belief reaches from the 0.1 % to the 99.9 % quantile.
evidence-contest = Contest by force ratio
evidence-contest-idea = an attack of A against D succeeds with probability Aᵐ/(Aᵐ + (φD)ᵐ): a logistic regression on the logarithm of the ratio, with the slope m and the even ratio φ. The middle of the logarithms of its ends stands for a class. By the likelihood times the root of the determinant of Fisher's information (Firth), which has a top in every record. Intervals hold the middle 95 % of fits to engagements played anew by the fitted contest.
evidence-ratio = Ratio as published
evidence-ratio-idea = estimate and interval are those of the source; the belief is lognormal, with the published interval as its middle 95 %.

## facts

evidence-spells = { $spells } spells after { $wars } wars; war came again in { $renewed }.
evidence-first-year = In the first year war came again in { $renewed } of { $spells }.
evidence-crises = { $crises } crises in { $spells } spells after { $wars } wars.
evidence-early = { $crises } crises in the first { $years } years, and { $renewed } wars.
evidence-correlation = ω and κ depend on each other: their correlation over wars drawn anew is { $r }.
evidence-growth = { $rows } states after { $wars } wars, a state once for each of its wars; in { $fell } the number of soldiers fell.
evidence-endings = { $ended } of { $rows } ended, in { $years } years of exposure.
evidence-battles = { $engagements } engagements in { $classes } classes of ratios; { $failed } attacks failed.
evidence-separated = In { $separated } of { $resamples } replays no attack failed at a larger ratio than one that succeeded elsewhere: there the plain likelihood has no top.
evidence-plain-likelihood = By the plain likelihood the slope would be { $m }.
evidence-counts = { $hits } of { $trials } cases, in { $clusters } clusters.

## page

evidence-list = Posteriors: numbers with the data they come from
evidence-list-note = `garant evidence NAME` computes a posterior again from its table; a study believes it by `{ $belief }`.
evidence-name = Posterior
evidence-result = Result
evidence-estimate = Estimate
evidence-interval = 95 % interval
evidence-feeds = Quantity
evidence-in-file = In the file
evidence-not-stated = not stated
evidence-differs = differs
evidence-agrees = the same
evidence-data = Data
evidence-model = Model
evidence-results = Results, computed again
evidence-posterior = Posterior, and the shipped study's belief
evidence-course = Share with an event, by years
evidence-sources = Sources
evidence-in-a-study = In a study
evidence-no-table = No table: the numbers are those of the source.
evidence-all-rows = all { $rows } rows
evidence-some-rows = { $rows } of { $all } rows ({ $where })
evidence-share = Share below
evidence-no-quantity = The shipped study has no quantity { $quantity }.
evidence-study = · study: { $quantity } ({ $options })
evidence-more = { $first } and { $more } more
evidence-years = Years
evidence-by-model = Model
evidence-record = Record
