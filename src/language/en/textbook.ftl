## attrition

form-signalling-attrition = Audience-cost war of attrition

## calculus

form-calculus-threshold = Critical probability of intervention
form-calculus-will = Will of one guarantor

## deal zone

form-bargaining-deal-zone = Zone of guarantees both sides sign

## global game

form-coalition-global-game = Global game of intervention
form-coalition-large-player = Large guarantor in the global game

## guarantors

form-coalition-rules = Decision rules with correlated wills
form-calculus-coalition = Attack against several guarantors

## inherited treaty

form-signalling-inherited-treaty = Inherited treaty

## lanchester

form-balance-lanchester = Lanchester square law
form-balance-forward-force = Forward force against a fait accompli
form-balance-relief = Relief that turns the battle

## moral hazard

form-bargaining-moral-hazard = Moral hazard of a protégé

## power risk

form-brinkmanship-power-risk = Power and risk

## preventive

form-commitment-preventive = Preventive war

## probing

form-probing-learning = Learning from unanswered probes
form-probing-reputation = Reputation with finitely many probes
form-probing-salami = Salami tactics

## prospect

form-prospect-lottery = Cumulative prospect value of a lottery
form-prospect-war = Prospect value of an attack
form-prospect-threshold = Critical intervention under prospect theory

## quantal

form-quantal-logit = Logit quantal response equilibrium
form-quantal-probit = Strategic probit

## risk contest

form-brinkmanship-risk-contest = Competition in risk taking

## signalling

form-signalling-hybrid = Tying hands with a part paid at once
form-signalling-sinking-costs = Sinking costs

## situation

form-situation-static = Static situation of a guarantee

## survival

form-survival-decaying-hazard = Decaying hazard
form-survival-weibull = Weibull survival
form-survival-political = Peace under a guarantor whose politics turn

## proofs

form-proofs-classes = Types are a continuum, gathered in classes that act alike and count with their mean; as payoffs are linear in the type, no probability changes.
proofs-the-challenger-at-the-critical = The challenger at the critical probability of intervention, moved into [0, 1].
proofs-attack-or-hold-then-each = Attack or hold, then each guarantor's will as a move of chance; independent wills only.
proofs-both-sides-types-are-moves = Both sides' types are moves of chance.
proofs-played-where-the-thresholds-decide = Played where the thresholds decide: the protégé realigns with a probability midway between the defender's thresholds, and the defender is staunch with the one that leaves the challenger indifferent.
proofs-attack-resistance-intervention = Attack, resistance, intervention.
proofs-power-is-a-continuum-the = Power is a continuum; the menu holds the powers the form names among others.
proofs-members-move-at-the-same = Members move at the same time.
proofs-two-days-at-the-critical = Two days at the critical fall of the challenger's chance, of which the second lasts for ever; a menu of offers with the least that is accepted.
proofs-the-last-probes-two-at = The last probes, two at most, each by another challenger; a guarantor left alone gains twice what an answer costs.
proofs-costs-are-a-continuum-the = Costs are a continuum; the tree has three classes and is solved for them, so its probability of war is only near that of the form.
proofs-one-opportunity-to-attack = One opportunity to attack.
proof-by-regret = No regret in a finite game.
proof-by-logit-residual = Choices in a finite game are logit responses to each other.
proof-by-best-response = No finite game; nobody gains by deviating on a grid.
proof-by-second-route = No finite game; a second calculation agrees.
proofs-costs-of-intervening-each-guarantor-does-what = Costs of intervening: each guarantor does what is better for it.
proofs-whenever-a-side-backs-down-before-the = Whenever a side backs down before the horizon, it gets the same; at the horizon it fights iff that is better.
proofs-known-value-by-drawing-4-million-shocks = Known value by drawing 4 million shocks.
proofs-stakes-and-moments-of-giving-way-for = Stakes and moments of giving way, for uniform stakes; exponential stakes by a second calculation.
proofs-the-differential-equations-step-by-step-at = The differential equations step by step, at random forces.
proofs-a-force-of-that-size-is-fought = A force of that size is fought step by step and breaks on its day.
proofs-the-arcsine-law-for-two-products-and = The arcsine law for two; products and order statistics at the ends of correlation.
proofs-signals-around-the-cutoff-at-the-cutoff = Signals around the cutoff; at the cutoff of the state just enough act.
proofs-known-values-by-solving-with-a-flat = Known values by solving with a flat prior.
proofs-known-value-as-a-product-year-by = Known value as a product year by year.
proofs-known-values-of-which-one-is-the = Known values, of which one is the survival the scale is found from.
proofs-known-value-by-drawing-a-million-courses = Known value by drawing a million courses of events; constant hazards and idle elections multiply.
proofs-bayes-rule-step-by-step = Bayes' rule step by step.
proofs-known-value-by-drawing-courses-one-slice = Known value by drawing courses; one slice and very many by hand.
proofs-the-choquet-integral-at-random-lotteries = The Choquet integral, at random lotteries.
proofs-known-values-by-finding-the-root-of = Known values by finding the root of the value of the lottery.
proofs-known-values-on-a-fine-grid-of = Known values on a fine grid of strengths.

## tripartite

form-perfect-deterrence-tripartite = Tripartite crisis

## unilateral

form-perfect-deterrence-unilateral = Unilateral deterrence game

## volunteer

form-coalition-volunteer = Volunteer's dilemma
form-coalition-threshold = Threshold game

## words of trees

# Players.
tree-challenger = challenger
tree-defender = defender
tree-guarantor = guarantor
tree-guarantors = guarantors
tree-protege = protégé
tree-member = member
# Actions.
tree-hold = hold
tree-attack = attack
tree-challenge = challenge
tree-probe = probe
tree-concede = concede
tree-yield = yield
tree-defy = defy
tree-back-down = back down
tree-fight = fight
tree-abstain = abstain
tree-intervene = intervene
tree-stand-aside = stand aside
tree-intervenes = intervenes
tree-stands-aside = stands aside
tree-resist = resist
tree-act = act
tree-answer = answer
tree-ignore = ignore
tree-no-probe = no probe
tree-one-probe = one probe
tree-two-probes = two probes
tree-accept = accept
tree-support = support
tree-withhold = withhold
tree-submit = submit
tree-silence = silence
tree-signal = signal
tree-offer = offer
tree-power = power
tree-demand = demand
# Types and moves of nature.
tree-hard = hard
tree-soft = soft
tree-low-stake = low stake
tree-high-stake = high stake
tree-dove = dove
tree-hawk = hawk
tree-wary = wary
tree-eager = eager
tree-staunch = staunch
tree-perfidious = perfidious
tree-realigning = realigning
tree-loyal = loyal
tree-resolute = resolute
tree-irresolute = irresolute
tree-escalation = escalation
tree-no-escalation = no escalation
tree-cost = cost
# Ends.
tree-status-quo = status quo
tree-war = war
tree-war-alone = war alone
tree-war-against-all = war against all
tree-war-against = war against
tree-war-today = war today
tree-war-tomorrow = war tomorrow
tree-concession = concession
tree-retreat = retreat
tree-capitulation = capitulation
tree-conflict = conflict
tree-protege-yields = protégé yields
tree-realignment = realignment
tree-submission = submission
tree-disaster = disaster
tree-success = success
tree-failure = failure
tree-peace = peace
tree-deal = deal

## inputs, outputs, conditions

form-says-the-side-with-the-smaller-root-concedes = The side with the smaller root concedes nothing at once. With equal prizes and war costs that is the side with the steeper audience cost; in general it need not be.
form-says-audience-cost-of-side-1-per-unit = Audience cost of side 1 per unit of time.
form-says-audience-cost-of-side-2-per-unit = Audience cost of side 2 per unit of time.
form-says-highest-cost-of-war-of-side-1 = Highest cost of war of side 1.
form-says-highest-cost-of-war-of-side-2 = Highest cost of war of side 2.
form-says-what-the-prize-is-worth-to-side = What the prize is worth to side 1.
form-says-what-the-prize-is-worth-to-side-2 = What the prize is worth to side 2.
form-says-time-t-after-which-whoever-is-left = Time t* after which whoever is left fights.
form-says-probability-that-side-1-concedes-at-once = Probability that side 1 concedes at once.
form-says-probability-that-side-2-concedes-at-once = Probability that side 2 concedes at once.
form-says-probability-that-side-1-backs-down-by = Probability that side 1 backs down by t*, if the other does not.
form-says-probability-that-side-2-backs-down-by = Probability that side 2 backs down by t*, if the other does not.
form-says-probability-of-war = Probability of war.
form-says-q-is-not-clipped-below-0-nobody = q* is not clipped: below 0 nobody attacks, above 1 an attack pays even against all. For U0 < U1 the inequality turns round; for U0 = U1 there is no q*.
form-says-probability-that-the-challenger-wins-against-the = Probability that the challenger wins against the protégé alone.
form-says-probability-that-it-wins-if-the-guarantors = Probability that it wins if the guarantors intervene.
form-says-cost-of-a-war-against-the-protege = Cost of a war against the protégé alone.
form-says-cost-of-a-war-against-protege-and = Cost of a war against protégé and guarantors.
form-says-value-of-not-attacking = Value of not attacking.
form-says-probability-of-intervention-q-at-which-attacking = Probability of intervention q* at which attacking is as good as not.
form-says-the-protection-gain-is-given-with-several = The protection gain is given. With several guarantors it depends on what the others do, and q is a fixed point.
form-says-how-much-the-intervention-adds-to-the = How much the intervention adds to the protégé's survival.
form-says-what-the-protege-s-survival-is-worth = What the protégé's survival is worth to the guarantor.
form-says-what-it-costs-to-break-the-pledge = What it costs to break the pledge.
form-says-what-it-costs-to-abandon-troops-that = What it costs to abandon troops that are already there.
form-says-median-cost-of-intervening = Median cost of intervening.
form-says-scale-of-the-logistic-distribution-of-that = Scale of the logistic distribution of that cost.
form-says-probability-that-the-guarantor-intervenes = Probability that the guarantor intervenes.
form-says-shares-lie-in-0-1-the-zone = Shares lie in [0, 1]. The zone may be empty, then nothing has a value, or consist of two parts: then gap_low and gap_high are given as well.
form-says-p-challenger-s-chance-in-the-current = p: challenger's chance in the current war.
form-says-c-c-its-cost-of-fighting-on = c_C: its cost of fighting on.
form-says-c-p-protege-s-cost-of-fighting = c_P: protégé's cost of fighting on.
form-says-how-much-the-challenger-dislikes-strength-1 = ψ: how much the challenger dislikes strength 1.
form-says-h0-probability-that-a-deal-without-guarantee = h0: probability that a deal without guarantee breaks.
form-says-how-fast-strength-lowers-that = κ: how fast strength lowers that.
form-says-l-protege-s-payoff-if-the-deal = L: protégé's payoff if the deal breaks.
form-says-0-what-a-later-attack-is-worth = Ω0: what a later attack is worth to the challenger at strength 0.
form-says-how-fast-strength-lowers-that-2 = μ: how fast strength lowers that.
form-says-least-strength-both-sign = Least strength both sign.
form-says-greatest-strength-both-sign = Greatest strength both sign.
form-says-only-if-the-zone-has-a-gap = Only if the zone has a gap: where its lowest part ends.
form-says-only-if-the-zone-has-a-gap-2 = Only if the zone has a gap: where its highest part begins.
form-says-cost-k-of-acting-success-is-worth = Cost k of acting; success is worth 1.
form-says-the-cutoff-is-unique-iff-2-other = The cutoff is unique iff α/√β < √(2π); other inputs are refused, for they have up to three equilibria.
form-says-y-what-all-expect-the-ease-of = y: what all expect the ease of success to be.
form-says-precision-of-that = α: precision of that.
form-says-precision-of-the-private-signals = β: precision of the private signals.
form-says-from-which-on-the-intervention-succeeds = θ* from which on the intervention succeeds.
form-says-signal-from-which-on-a-guarantor-acts = Signal from which on a guarantor acts.
form-says-probability-of-success = Probability of success.
form-says-the-limit-of-exact-signals-the-difference = The limit of exact signals. The difference is w, whatever the cost.
form-says-w-share-of-the-whole-that-the = w: share of the whole that the large guarantor brings.
form-says-if-it-acts = θ* if it acts.
form-says-if-it-stays-out = θ* if it stays out.
form-says-no-choice-of-equilibrium-wills-are-given = No choice of equilibrium: wills are given. A will of 0 or 1 is certain at any correlation.
form-says-will-of-each-guarantor = Will of each guarantor.
form-says-how-much-of-the-will-is-common = ρ: how much of the will is common to all.
form-says-probability-that-all-act = Probability that all act.
form-says-probability-that-more-than-half-act = Probability that more than half act.
form-says-probability-that-at-least-one-acts = Probability that at least one acts.
form-says-gross-of-the-status-quo-the-wills = Gross of the status quo. The wills are given: that they are best replies to each other is not claimed. The three lists have equal length.
form-says-challenger-s-force-a = Challenger's force A.
form-says-protege-s-force = Protégé's force.
form-says-force-of-each-guarantor = Force of each guarantor.
form-says-cost-that-each-guarantor-adds = Cost that each guarantor adds.
form-says-m-how-sharply-superiority-decides = m: how sharply superiority decides.
form-says-what-a-defender-counts-in-attackers = φ: what a defender counts in attackers.
form-says-expected-utility-of-an-attack = Expected utility of an attack.
form-says-no-choice-of-equilibrium-challenger-war-low = No choice of equilibrium. challenger_war_low < challenger_war_high. The challenge falls in the audience cost; war need not.
form-says-probability-p-that-a-guarantor-that-resists = Probability p that a guarantor that resists saves the protégé.
form-says-its-cost-c-of-resisting = Its cost c of resisting.
form-says-its-stake-is-uniform-between-0-and = Its stake is uniform between 0 and this.
form-says-what-the-challenger-gains-if-the-guarantor = What the challenger gains if the guarantor yields: V.
form-says-the-challenger-s-payoff-of-war-is = The challenger's payoff of war is uniform from here …
form-says-to-here = … to here.
form-says-what-breaking-the-treaty-costs-any-guarantor = What breaking the treaty costs any guarantor: m.
form-says-probability-that-the-guarantor-resists = Probability that the guarantor resists.
form-says-probability-of-a-challenge = Probability of a challenge.
form-says-defenders-an-attacker-kills-in-a-day = Defenders an attacker kills in a day: a.
form-says-attackers-a-defender-kills-in-a-day = Attackers a defender kills in a day: d.
form-says-attackers-at-the-start-a = Attackers at the start: A.
form-says-defenders-at-the-start-d = Defenders at the start: D.
form-says-day-t-on-which-relief-arrives = Day T on which relief arrives.
form-says-a-defence-that-never-breaks-has-no = A defence that never breaks has no time of breaking.
form-says-defenders-that-arrive-in-a-day-u = Defenders that arrive in a day: u.
form-says-when-the-defence-breaks = When the defence breaks.
form-says-attackers-left-then = Attackers left then.
form-says-a-force-of-exactly-d-breaks-on = A force of exactly D* breaks on day T.
form-says-d-least-forward-force-that-holds-until = D*: least forward force that holds until then.
form-says-force-that-holds-without-relief = Force that holds without relief.
form-says-if-the-front-breaks-before-t-nothing = If the front breaks before T nothing is left to relieve, and no output has a value. If the defence wins alone the relief is 0, and the attackers are 0 once they are beaten.
form-says-attackers-on-day-t = Attackers on day T.
form-says-defenders-on-day-t-before-relief = Defenders on day T, before relief.
form-says-r-relief-from-which-on-the-defence = R*: relief from which on the defence wins.
form-says-nobody-can-ask-for-more-than-everything = Nobody can ask for more than everything, so the challenger's chance p bounds the demand; without p the bound is 1. Independent of p for p ≥ max(l, t*).
form-says-l-least-cost-of-war-of-the = l: least cost of war of the challenger.
form-says-w-how-far-that-cost-reaches-above = w: how far that cost reaches above l.
form-says-c-p-protege-s-cost-of-war = c_P: protégé's cost of war, less what insurance takes from it.
form-says-p-challenger-s-chance-in-a-war = p: challenger's chance in a war; bounds the demand.
form-says-is-a-probability-at-p-1-so = β is a probability at p = 1, so at most 1. power_if_resisted may exceed power_that_coerces: then the defender would submit and the value is hypothetical. power_that_coerces above power_max is out of reach.
form-says-probability-of-escalation-per-unit-of-power = β: probability of escalation per unit of power.
form-says-n-c-cost-of-disaster-to-the = n_C: cost of disaster to the challenger over the prize.
form-says-n-d-cost-of-disaster-to-the = n_D: cost of disaster to the defender over its stake.
form-says-most-power-the-challenger-can-bring = Most power the challenger can bring.
form-says-p-power-it-brings-against-a-defender = p°: power it brings against a defender that resists.
form-says-what-that-is-worth-to-it = What that is worth to it.
form-says-p-power-at-which-the-defender-submits = p̂: power at which the defender submits.
form-says-alone-does-not-decide-if-p-c = Δ* alone does not decide: if p − c ≤ 1 − δ no drop, however large, brings war, for the best offer of today is worth more than war.
form-says-worth-of-the-next-period = δ: worth of the next period.
form-says-p-challenger-s-chance-now = p: challenger's chance now.
form-says-c-cost-of-war-in-each-period = c: cost of war in each period, in pies.
form-says-fall-of-the-chance-beyond-which-peace = Δ*: fall of the chance beyond which peace fails, given p − c > 1 − δ.
form-says-without-a-value-if-the-history-is = Without a value if the history is impossible under what was believed: both kinds always answer, or the only one believed in does.
form-says-prior-probability-that-the-guarantor-is-resolute = π: prior probability that the guarantor is resolute.
form-says-r-probability-that-a-resolute-guarantor-answers = α_R: probability that a resolute guarantor answers a probe.
form-says-i-probability-that-an-irresolute-one-does = α_I: probability that an irresolute one does.
form-says-n-number-of-unanswered-probes = n: number of unanswered probes.
form-says-probability-that-the-guarantor-is-resolute-after = Probability that the guarantor is resolute, after the probes.
form-says-is-compared-with-bn-as-computed-not = π is compared with bⁿ as computed, not with a logarithm; at exactly π = bⁿ the challenger mixes and is counted as not probing. π ≥ b: 0, never. π = 0: always, so there is no finite n.
form-says-probability-that-the-guarantor-always-answers = π: probability that the guarantor always answers.
form-says-b-gain-of-an-unanswered-probe = b: gain of an unanswered probe.
form-says-probes-left-when-the-first-one-is = Probes left when the first one is tried.
form-says-n-1-or-0-certain-answer-k = n = 1 or γ = 0: certain answer, −K − c. Without a cost of slices the tactic succeeds in the limit iff γ > 1.
form-says-how-fast-smaller-slices-escape-an-answer = γ: how fast smaller slices escape an answer.
form-says-k-cost-of-an-answer-to-the = K: cost of an answer to the challenger.
form-says-c-cost-of-each-slice = c: cost of each slice.
form-says-n-number-of-slices = n: number of slices.
form-says-expected-utility-of-the-tactic = Expected utility of the tactic.
form-says-exponent-of-gains-estimated-0-88 = Exponent of gains; estimated 0.88.
form-says-exponent-of-losses-estimated-0-88 = Exponent of losses; estimated 0.88.
form-says-how-much-more-a-loss-weighs-than = λ: how much more a loss weighs than a gain; estimated 2.25.
form-says-exponent-of-the-weights-of-gains-estimated = Exponent of the weights of gains; estimated 0.61.
form-says-exponent-of-the-weights-of-losses-estimated = Exponent of the weights of losses; estimated 0.69.
form-says-from-where-gains-and-losses-are-measured = From where gains and losses are measured.
form-says-cumulative-prospect-value-measured-from-the-reference = Cumulative prospect value, measured from the reference.
form-says-mean-outcome-e-x-the-reference-does = Mean outcome E[x]; the reference does not enter.
form-says-their-probabilities = Their probabilities.
form-says-outcomes = Outcomes.
form-says-as-many-probabilities-as-outcomes-they-sum = As many probabilities as outcomes; they sum to 1. An outcome at the reference is a gain of 0.
form-says-probability-that-the-guarantors-intervene-q = Probability that the guarantors intervene: q.
form-says-probability-that-the-challenger-wins-against-the-2 = Probability that the challenger wins against the protégé alone: p0.
form-says-probability-that-it-wins-if-they-intervene = Probability that it wins if they intervene: p1.
form-says-cost-of-a-war-against-the-protege-2 = Cost of a war against the protégé alone: k0.
form-says-cost-of-a-war-against-all-k1 = Cost of a war against all: k1.
form-says-the-value-is-that-of-outcome-reference = The value is that of (outcome − reference), not less that of the status quo.
form-says-outcome-of-an-attack-without-intervention-g = Outcome of an attack without intervention: G.
form-says-loss-of-an-attack-with-intervention-the = Loss of an attack with intervention: the outcome is −L.
form-says-value-of-not-attacking-s = Value of not attacking: s.
form-says-unique-for-l-s-g-otherwise-there = Unique for −L < s < G. Otherwise there is no threshold: from s ≥ G on nobody attacks, for s ≤ −L anybody does.
form-says-probability-of-intervention-at-which-attacking-is = Probability of intervention at which attacking is as good as not.
form-says-the-same-for-expected-utility = The same for expected utility.
form-says-challenger-s-payoff-if-it-holds = Challenger's payoff if it holds.
form-says-if-the-protege-concedes = … if the protégé concedes.
form-says-in-a-war-against-the-protege-alone = … in a war against the protégé alone.
form-says-in-a-war-against-protege-and-guarantor = … in a war against protégé and guarantor.
form-says-protege-s-payoff-if-it-concedes = Protégé's payoff if it concedes.
form-says-if-it-fights-alone = … if it fights alone.
form-says-if-it-fights-with-the-guarantor = … if it fights with the guarantor.
form-says-guarantor-s-payoff-if-it-abstains = Guarantor's payoff if it abstains.
form-says-if-it-intervenes = … if it intervenes.
form-says-precision-of-choices-0-is-a-coin = Precision λ of choices: 0 is a coin at every node, ∞ subgame perfection.
form-says-standard-deviation-of-the-private-shock-on = Standard deviation σ of the private shock on each terminal payoff.
form-says-probability-that-the-challenger-attacks = Probability that the challenger attacks.
form-says-probability-that-the-protege-resists-an-attack = Probability that the protégé resists an attack.
form-says-probability-that-the-guarantor-intervenes-in-a = Probability that the guarantor intervenes in a war.
form-says-unique-by-backward-recursion-a-tie-at = Unique, by backward recursion. A tie at a node is a coin at any precision.
form-says-unique-by-backward-recursion = Unique, by backward recursion.
form-says-the-symmetric-equilibrium-the-speed-of-the = The symmetric equilibrium. The speed of the hazard does not matter. stakes is uniform or exponential.
form-says-distribution-of-the-private-stakes = Distribution of the private stakes.
form-says-highest-stake-over-the-cost-of-disaster = Highest stake over the cost of disaster: κ.
form-says-rate-cost-of-disaster-over-the-mean = Rate μ: cost of disaster over the mean stake.
form-says-probability-of-disaster = Probability of disaster.
form-says-least-cost-separating-equilibrium-other-equilibria-exist = Least-cost separating equilibrium; other equilibria exist, and that this one survives D1 is not proved. The cutoff must lie below stake_max: else nobody signals and nobody resists. challenger_war_low < 0 < challenger_war_high: some challengers fight anyway, some never. resist_success above 0: at 0 no type minds whether it resists.
form-says-what-the-challenger-gains-if-the-guarantor-2 = What the challenger gains if the guarantor yields.
form-says-what-is-paid-at-once-for-each = κ: what is paid at once for each unit that breaking the pledge costs.
form-says-stake-from-which-on-the-guarantor-signals = Stake from which on the guarantor signals, and resists.
form-says-size-of-the-signal = Size of the signal.
form-says-what-the-guarantor-expects-before-it-knows = What the guarantor expects before it knows its stake.
form-says-no-growth-ramp-fatigue-erosion-or-elections = No growth, ramp, fatigue, erosion or elections. critical_intervention is not clipped. The shares x are not clipped to [0, 1].
form-says-protege-s-force-p = Protégé's force P.
form-says-t-what-a-forward-soldier-counts-in = κ_T: what a forward soldier counts in protégé soldiers.
form-says-r-the-same-for-reinforcements = κ_R: the same for reinforcements.
form-says-how-long-a-war-leaves-time-for = How long a war leaves time for reinforcements.
form-says-k0-cost-of-a-war-against-the = k0: cost of a war against the protégé alone.
form-says-s-value-of-not-attacking = s: value of not attacking.
form-says-precision-of-the-challenger-s-choice = λ: precision of the challenger's choice.
form-says-opportunities-to-attack-in-a-year = ω: opportunities to attack in a year.
form-says-what-arms-add-to-the-protege-s = What arms add to the protégé's force.
form-says-t-guarantors-troops-in-the-country = T: guarantors' troops in the country.
form-says-r-troops-that-would-come = R: troops that would come.
form-says-days-until-they-come = Days until they come.
form-says-k-what-an-intervention-adds-to-the = Δk: what an intervention adds to the challenger's cost.
form-says-q-probability-of-an-effective-intervention = q: probability of an effective intervention.
form-says-how-much-the-challenger-dislikes-the-guarantee = ψ: how much the challenger dislikes the guarantee.
form-says-p0-challenger-s-chance-against-the-protege = p0: challenger's chance against the protégé alone.
form-says-p1-its-chance-against-all = p1: its chance against all.
form-says-u0-gross-of-the-status-quo = U0, gross of the status quo.
form-says-u1-gross-of-the-status-quo = U1, gross of the status quo.
form-says-expected-gain-of-an-attack-over-the = Expected gain of an attack over the status quo.
form-says-probability-of-an-attack-at-an-opportunity = Probability of an attack at an opportunity.
form-says-probability-of-an-attack-in-a-year = Probability of an attack in a year.
form-says-probability-of-ten-years-of-peace = Probability of ten years of peace.
form-says-least-share-for-which-the-challenger-signs = Least share for which the challenger signs.
form-says-greatest-share-for-which-the-protege-signs = Greatest share for which the protégé signs.
form-says-a-floor-above-the-first-hazard-is = A floor above the first hazard is a rising hazard. 0 years: 1.
form-says-hazard-of-year-1 = Hazard of year 1.
form-says-hazard-in-the-long-run = Hazard in the long run.
form-says-how-fast-it-decays = How fast it decays.
form-says-number-of-years = Number of years.
form-says-probability-that-peace-lasts-so-long = Probability that peace lasts so long.
form-says-a-shape-below-1-is-a-falling = A shape below 1 is a falling hazard, above 1 a rising one.
form-says-shape-of-the-hazard = Shape of the hazard.
form-says-probability-that-peace-lasts-20-years = Probability that peace lasts 20 years.
form-says-scale-of-the-distribution = Scale of the distribution.
form-says-probability-that-peace-lasts-1-year = Probability that peace lasts 1 year.
form-says-5-years = … 5 years.
form-says-10-years = … 10 years.
form-says-rows-of-switch-and-start-sum-to = Rows of switch and start sum to 1; start applies to the years before the first election.
form-says-row-i-where-state-i-goes-at = Row i: where state i goes at an election.
form-says-hazard-of-a-year-in-each-state = Hazard of a year in each state.
form-says-probability-of-each-state-in-year-1 = Probability of each state in year 1.
form-says-years-from-election-to-election = Years from election to election.
form-says-thresholds-are-not-clipped-support-below-0 = Thresholds are not clipped: support below 0 is always given, above 1 never; a demand threshold below 0 means no demand. defender win > realignment; challenger win and realignment > conflict; conflict_staunch ≥ conflict_perfidious.
form-says-challenger-s-payoff-if-the-protege-yields = Challenger's payoff if the protégé yields.
form-says-if-the-protege-realigns = … if the protégé realigns.
form-says-without-a-demand = … without a demand.
form-says-of-conflict = … of conflict.
form-says-defender-s-payoff-if-the-protege-yields = Defender's payoff if the protégé yields.
form-says-of-conflict-for-a-staunch-defender = … of conflict, for a staunch defender.
form-says-of-conflict-for-a-perfidious-one = … of conflict, for a perfidious one.
form-says-from-which-on-a-staunch-defender-supports = σ from which on a staunch defender supports.
form-says-from-which-on-a-perfidious-one-does = σ from which on a perfidious one does.
form-says-z-against-a-loyal-protege-0 = z* against a loyal protégé (σ = 0).
form-says-z-against-one-that-realigns-1 = z* against one that realigns (σ = 1).
form-says-strict-orders-challenger-concession-status-quo-conflict = Strict orders: challenger concession > status_quo > conflict_hard > back_down > conflict_soft; defender status_quo > back_down > conflict_hard > concession > conflict_soft. At a threshold the row with the higher credibility is given; other equilibria coexist there. selection = "steadfast" gives, for p_D < c_H, the deterrence in which the defender takes any challenger for soft; it fails D1. A behaviour never put to the test has no value.
form-says-challenger-s-payoff-if-the-defender-concedes = Challenger's payoff if the defender concedes (c_DC).
form-says-if-it-holds-c-sq = … if it holds (c_SQ).
form-says-of-conflict-if-it-is-hard-c = … of conflict, if it is hard (c_DD+).
form-says-if-it-backs-down-c-cd = … if it backs down (c_CD).
form-says-of-conflict-if-it-is-soft-c = … of conflict, if it is soft (c_DD−).
form-says-defender-s-payoff-if-the-challenger-holds = Defender's payoff if the challenger holds (d_SQ).
form-says-if-the-challenger-backs-down-d-cd = … if the challenger backs down (d_CD).
form-says-of-conflict-if-it-is-hard-d = … of conflict, if it is hard (d_DD+).
form-says-if-it-concedes-d-dc = … if it concedes (d_DC).
form-says-of-conflict-if-it-is-soft-d = … of conflict, if it is soft (d_DD−).
form-says-prior-probability-p-c-that-the-challenger = Prior probability p_C that the challenger is hard.
form-says-prior-probability-p-d-that-the-defender = Prior probability p_D that the defender is hard: its credibility.
form-says-which-equilibrium-is-played-where-there-are = Which equilibrium is played where there are several.
form-says-c-h-credibility-that-deters-a-hard = c_H: credibility that deters a hard challenger.
form-says-c-s-credibility-that-deters-a-soft = c_S: credibility that deters a soft challenger.
form-says-d-belief-in-a-hard-challenger-that = d*: belief in a hard challenger that makes a soft defender concede.
form-says-which-equilibrium-is-played = Which equilibrium is played.
form-says-probability-that-a-hard-challenger-challenges = Probability that a hard challenger challenges.
form-says-a-soft-one = … a soft one.
form-says-probability-that-a-hard-defender-defies = Probability that a hard defender defies.
form-says-probability-of-conflict = Probability of conflict.
form-says-cost-of-acting-over-the-benefit-if = Cost of acting over the benefit if enough act: k/b.
form-says-the-symmetric-equilibrium-in-others-one-member = The symmetric equilibrium; in others one member acts for sure. A single member acts for sure.
form-says-number-of-members-n = Number of members n.
form-says-probability-that-nobody-acts = Probability that nobody acts.
form-says-symmetric-equilibria-of-two-roots-the-larger = Symmetric equilibria: of two roots the larger, stable one. No root: nobody acts. All needed (m = n): all act. m = 1 is the volunteer's dilemma. needed ≤ members.
form-says-how-many-must-act-m = How many must act: m.
form-says-probability-that-a-member-acts = Probability that a member acts.
form-says-probability-that-enough-act = Probability that enough act.

## domains

domain-list = list of 1 to { $most }, each in { $range }
domain-matrix = { $rows }×{ $rows } matrix, each in { $range }
