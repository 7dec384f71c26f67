## brinkmanship

quantity-challenger-disaster = Disaster for { -challenger(form: "nominative") }
quantity-challenger-disaster-meaning = What uncontrolled escalation costs { -challenger(form: "nominative") }, in units of the prize.
quantity-defender-disaster = Disaster for the guarantors
quantity-defender-disaster-meaning = What uncontrolled escalation costs a guarantor, in units of its stake in { -protege(form: "nominative") }.
model-brinkmanship = Brinkmanship
model-brinkmanship-idea = A war between { -challenger(form: "nominative") } and the guarantors may get out of hand, the sooner the more force is used. { -challenger(form: "Nominative") } therefore holds back power, or brings so much that the guarantors would rather submit. Which of the two happens depends on whom a disaster hurts more.
model-brinkmanship-selection = backward induction: the last mover's best reply is unique except at ties, where it submits
model-brinkmanship-leaves-out = uncertainty about the guarantors' resolve, bidding in small steps, the added cost of a conventional war
model-brinkmanship-proof = the textbook values of the trade-off; β = 0 against the calculus without added cost; a second implementation

## calculus

model-calculus = Rational calculus
model-calculus-idea = { -challenger(form: "Nominative") } compares the status quo with what an attack is worth, given how likely the guarantors are to fight. If the attack is worth more, it comes. A promise counts only as far as it changes that sum.
model-calculus-selection = none needed: the best reply is unique except at a tie, which means peace
model-calculus-leaves-out = misperception, bargaining, domestic politics, the guarantors' own choice (q is taken as given)
model-calculus-proof = a second implementation; perfect deterrence with a hard challenger, a coalition of one, probing for nothing and prospects judged plainly all reduce to it

## coalition

model-coalition = Coalition of guarantors
model-coalition-idea = A guarantee by many is only as good as the rule by which they decide. The more must agree, the less likely they act. The more are free to act, the likelier someone does. Fear shared by all makes them act, or stand aside, together.
model-coalition-selection = none needed: each member acts by its own will; the game among them is in the will
model-coalition-leaves-out = members of unequal will (only with a derived will), bargaining among guarantors, their unequal strength
model-coalition-proof = textbook values of five members; the surface against the integral to nine digits; one member against the calculus

## commitment

quantity-discount = Discount factor
quantity-discount-meaning = What a gain of next year is worth to { -challenger(form: "nominative") } now: 1 is full patience.
model-commitment = Commitment problem
model-commitment-idea = Whoever will be weaker tomorrow cannot trust a deal of today. A guarantee that takes time to stand up opens a window in which { -challenger(form: "nominative") } may rather fight than wait. This theory speaks of such transitions alone: about a guarantee of which no more stands a year on it is silent.
model-commitment-selection = the only subgame-perfect equilibrium of take-it-or-leave-it offers; a tie means peace
model-commitment-leaves-out = every motive but a falling chance; offers by { -challenger(form: "nominative") }; shifts beyond the next year; a chance that falls because { -protege(form: "possessive") } forces outgrow { -challenger(form: "possessive") }
model-commitment-proof = the critical drop by backward induction; no shift, no war; a second implementation

## denial

quantity-challenger-local-share = { -challenger(form: "Possessive") } local share
quantity-challenger-local-share-meaning = Share of { -challenger(form: "possessive") } forces that strikes at the place chosen for the attack.
quantity-protege-local-share = { -protege(form: "Possessive") } local share
quantity-protege-local-share-meaning = Share of { -protege(form: "possessive") } forces that stands where { -challenger(form: "nominative") } strikes.
quantity-attacker-kill-rate = Attackers' kill rate
quantity-attacker-kill-rate-meaning = How many defenders one attacker puts out of action a day.
quantity-defender-kill-rate = Defenders' kill rate
quantity-defender-kill-rate-meaning = How many attackers one defender puts out of action a day.
model-denial = Denial
model-denial-idea = What deters is not punishment but the prospect of failing on the spot. { -challenger(form: "Nominative") } asks whether the front can be broken before relief arrives, and, if not, whether relief would come and be enough. Troops in place and fast reinforcement stand in for each other.
model-denial-selection = none needed: one decision against the laws of attrition
model-denial-leaves-out = terrain, manoeuvre, air power, retreat; the war's outcome in the measures is that of the shared situation
model-denial-proof = textbook break times and forces that hold; integration of the law step by step; a second implementation

## perfect deterrence

quantity-challenger-hard = Hard challenger
quantity-challenger-hard-meaning = Probability that { -challenger(form: "nominative") }, once defied, would rather fight than back down.
quantity-back-down-cost = Cost of backing down
quantity-back-down-cost-meaning = What a challenger that is defied and backs down loses against the status quo, in units of the prize.
quantity-soft-guarantor-loss = Loss of a soft guarantor
quantity-soft-guarantor-loss-meaning = What a soft guarantor loses by war, as a multiple of what it gains if { -challenger(form: "nominative") } backs down.
model-perfect-deterrence = Perfect deterrence
model-perfect-deterrence-idea = Neither side knows whether the other would rather fight than give way. A challenger that would fight tests a weak guarantee. One that would not may still bluff, and be called. Credibility counts only from a threshold on, and the most dangerous guarantee lies just below it.
model-perfect-deterrence-selection = D1: the steadfast deterrence equilibrium, which rests on taking every deviator for soft, is not played
model-perfect-deterrence-leaves-out = { -protege(form: "possessive") } own choice, more than one guarantor, learning from year to year
model-perfect-deterrence-proof = the four regions at textbook payoffs; a hard challenger alone gives the threshold c_H; a second implementation

## probing

quantity-probe-gain = Gain of a probe
quantity-probe-gain-meaning = What an unanswered provocation brings { -challenger(form: "nominative") }, in units of the prize.
quantity-probe-loss = Loss of a probe
quantity-probe-loss-meaning = What an answered provocation costs { -challenger(form: "nominative") }, in units of the prize.
quantity-answer-irresolute = Answer if irresolute
quantity-answer-irresolute-meaning = Probability that guarantors who would not fight answer a provocation all the same.
quantity-answer-resolute = Answer if resolute
quantity-answer-resolute-meaning = Probability that guarantors who would fight answer a provocation.
model-probing = Probing
model-probing-idea = Small provocations are cheap tests of a guarantee: each one that goes unanswered lowers { -challenger(form: "possessive") } opinion of the guarantors, each answered one raises it. An attack comes once that opinion has fallen far enough, or never because the tests were met.
model-probing-selection = myopic: a probe is weighed by its own gain, not by what it teaches; the guarantors answer by type
model-probing-leaves-out = answering for reputation's sake, probes of different size; with a moving prior the type may change between years
model-probing-proof = textbook beliefs; b = 0 against the calculus; enumeration of all histories; a second implementation

## prospect

quantity-reference-point = Reference point
quantity-reference-point-meaning = What { -challenger(form: "nominative") } takes for its due: outcomes below it feel like losses.
model-prospect = Prospect theory
model-prospect-idea = { -challenger(form: "Nominative") } judges gains and losses from what it takes for its due. Losses loom larger than gains, small risks are overrated, and whoever sees itself losing gambles. Deterrence then depends on the reference point too, not only on costs and chances.
model-prospect-selection = none needed: one decision against chance
model-prospect-leaves-out = how the reference point moves, and whether states judge as single people do; tests on wars found no effect
model-prospect-proof = two- and four-outcome values by an independent integral; all parameters 1 against the calculus; a second implementation

## quantal

quantity-precision = Precision of choice
quantity-precision-meaning = How closely { -challenger(form: "possessive") } choice follows the expected gain: 0 is the toss of a coin, very large is certainty.
model-quantal = Quantal response
model-quantal-idea = Decisions are noisy: the more an attack promises, the likelier it is, but even a losing attack is sometimes made and a winning one sometimes missed. Deterrence is then a matter of degree.
model-quantal-selection = none needed: the logit agent quantal response equilibrium of this tree is unique
model-quantal-leaves-out = learning, bargaining, the guarantors' own choice (q is taken as given); it never says 0
model-quantal-proof = the static table to 12 digits at the mode; the means of an independent program; λ → ∞ is the calculus, λ = 0 a coin; a second implementation

## rule

rule-any-member-acts = any member acts
rule-at-least-half-act = at least half act
rule-a-majority-acts = a majority acts
rule-all-act = all act
rule-pivotal = { $guarantor } and at least one other act

## signalling

quantity-guarantor-war-cost = War cost of a guarantor
quantity-guarantor-war-cost-meaning = What fighting costs a guarantor, in units of the largest stake it may have in { -protege(form: "nominative") }.
quantity-war-payoff-halfwidth = Uncertainty of the war payoff
quantity-war-payoff-halfwidth-meaning = Half the width of what the guarantor thinks possible for { -challenger(form: "possessive") } payoff from a war against it.
quantity-tripwire-max = Full tripwire
quantity-tripwire-max-meaning = What forward troops in large number add to the cost of yielding, as a share of the guarantor's war cost.
model-signalling = Tying hands
model-signalling-idea = Only a guarantor knows its own resolve. A treaty and troops on the spot make yielding costly, so that more types of guarantor would fight. { -challenger(form: "Nominative") }, unsure which type it faces, weighs a bloodless win against a war. Half-credible pledges can be the most dangerous.
model-signalling-selection = the inherited treaty has one equilibrium; the signalling stage before it is least-cost separating, checked against single deviations only
model-signalling-leaves-out = the choice of the signal itself (the treaty is inherited), repeated crises, more than one guarantor
model-signalling-proof = a challenger of one type has the threshold of the calculus; a second implementation

## maturity

maturity-reproduced = reproduced
maturity-derived = derived
maturity-draft = draft
