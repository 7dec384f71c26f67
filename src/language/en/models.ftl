## brinkmanship

quantity-challenger-disaster = Disaster for the challenger
quantity-challenger-disaster-meaning = What uncontrolled escalation costs the challenger, in prizes.
quantity-defender-disaster = Disaster for the guarantors
quantity-defender-disaster-meaning = What uncontrolled escalation costs a guarantor, in units of its stake in the protégé.
model-brinkmanship = Brinkmanship
model-brinkmanship-idea = A war between the challenger and the guarantors may run out of hand, the sooner the more force is used. The challenger therefore holds back power, or brings so much that the guarantors would rather submit; which of the two depends on whom a disaster hurts more.
model-brinkmanship-selection = backward induction: the last mover's best reply is unique except at ties, where it submits
model-brinkmanship-leaves-out = uncertainty about the guarantors' resolve, bidding in small steps, the added cost of a conventional war
model-brinkmanship-proof = the textbook values of the trade-off; β = 0 against the calculus without added cost; a second implementation

## calculus

model-calculus = Rational calculus
model-calculus-idea = The challenger compares what attacking is worth, given how likely the guarantors are to fight, with the status quo, and attacks whenever the comparison is positive. A promise counts only as far as it changes that sum.
model-calculus-selection = none needed: the best reply is unique except at a tie, which is peace
model-calculus-leaves-out = misperception, bargaining, domestic politics, the guarantors' own choice (q is taken as given)
model-calculus-proof = a second implementation; perfect deterrence with a hard challenger, a coalition of one, probing for nothing and prospects judged plainly all reduce to it

## coalition

model-coalition = Coalition of guarantors
model-coalition-idea = A guarantee by many is only as good as the rule by which they decide. The more must agree, the less likely they act; the more are free to act, the likelier someone does. Fear shared by all makes them act, or stand aside, together.
model-coalition-selection = none needed: members act by their own wills; the game among them is in the will
model-coalition-leaves-out = members of unequal will (only with a derived will), bargaining among guarantors, their unequal strength
model-coalition-proof = textbook values of five members; the surface against the integral to nine digits; one member against the calculus

## commitment

quantity-discount = Discount factor
quantity-discount-meaning = What a gain of next year is worth to the challenger now: 1 is full patience.
model-commitment = Commitment problem
model-commitment-idea = Whoever will be weaker tomorrow cannot trust a deal of today. A guarantee that takes time to stand up opens a window in which the challenger may rather fight than wait. This theory speaks of such transitions alone: about a guarantee of which no more stands a year on it is silent.
model-commitment-selection = the only subgame-perfect equilibrium of take-it-or-leave-it offers; a tie is peace
model-commitment-leaves-out = every motive but a falling chance; offers by the challenger; shifts beyond the next year; a chance that falls because the protégé outgrows the challenger
model-commitment-proof = the critical drop by backward induction; no shift, no war; a second implementation

## denial

quantity-challenger-local-share = Challenger's local share
quantity-challenger-local-share-meaning = Share of the challenger's forces that strikes at the place it chooses.
quantity-protege-local-share = Protégé's local share
quantity-protege-local-share-meaning = Share of the protégé's forces that stands where the challenger strikes.
quantity-attacker-kill-rate = Attackers' kill rate
quantity-attacker-kill-rate-meaning = Defenders put out of action per attacker and day.
quantity-defender-kill-rate = Defenders' kill rate
quantity-defender-kill-rate-meaning = Attackers put out of action per defender and day.
model-denial = Denial
model-denial-idea = What deters is not punishment but the prospect of failing on the spot. The challenger asks whether it can break the front before relief arrives, and, if not, whether relief would come and be enough. Troops in place and fast reinforcement stand in for each other.
model-denial-selection = none needed: one decision against the laws of attrition
model-denial-leaves-out = terrain, manoeuvre, air power, retreat; the war's outcome in the measures is that of the shared situation
model-denial-proof = textbook break times and forces that hold; integration of the law step by step; a second implementation

## perfect deterrence

quantity-challenger-hard = Hard challenger
quantity-challenger-hard-meaning = Probability that the challenger, once defied, would rather fight than back down.
quantity-back-down-cost = Cost of backing down
quantity-back-down-cost-meaning = What a challenger that is defied and backs down loses against the status quo, in prizes.
quantity-soft-guarantor-loss = Loss of a soft guarantor
quantity-soft-guarantor-loss-meaning = What a soft guarantor loses by war, as a multiple of what it gains if the challenger backs down.
model-perfect-deterrence = Perfect deterrence
model-perfect-deterrence-idea = Neither side knows whether the other would rather fight than give way. A challenger that would fight tests a weak guarantee; one that would not may still bluff, and be called. Credibility counts from a threshold on, and the most dangerous guarantee lies just below it.
model-perfect-deterrence-selection = D1: the steadfast deterrence equilibrium, which rests on taking every deviator for soft, is not played
model-perfect-deterrence-leaves-out = the protégé's own choice, more than one guarantor, learning from year to year
model-perfect-deterrence-proof = the four regions at textbook payoffs; a hard challenger alone gives the threshold c_H; a second implementation

## probing

quantity-probe-gain = Gain of a probe
quantity-probe-gain-meaning = What an unanswered provocation brings the challenger, in prizes.
quantity-probe-loss = Loss of a probe
quantity-probe-loss-meaning = What an answered provocation costs the challenger, in prizes.
quantity-answer-irresolute = Answer if irresolute
quantity-answer-irresolute-meaning = Probability that guarantors who would not fight answer a provocation all the same.
quantity-answer-resolute = Answer if resolute
quantity-answer-resolute-meaning = Probability that guarantors who would fight answer a provocation.
model-probing = Probing
model-probing-idea = Small provocations are cheap tests of a guarantee: each one that goes unanswered lowers the challenger's opinion of the guarantors, each answered one raises it. An attack comes once the belief has fallen far enough, or never because the tests were met.
model-probing-selection = myopic: a probe is weighed by its own gain, not by what it teaches; the guarantors answer by type
model-probing-leaves-out = answering for reputation's sake, probes of different size; with a moving prior the type may change between years
model-probing-proof = textbook beliefs; b = 0 against the calculus; enumeration of all histories; a second implementation

## prospect

quantity-reference-point = Reference point
quantity-reference-point-meaning = What the challenger takes for its due: outcomes below feel like losses.
model-prospect = Prospect theory
model-prospect-idea = The challenger judges gains and losses from what it takes for its due. Losses loom larger, small risks are overrated, and whoever sees himself in the realm of losses gambles. Deterrence then depends on the reference point, not only on costs and chances.
model-prospect-selection = none needed: one decision against chance
model-prospect-leaves-out = how the reference point moves, and whether states judge as single people do; tests on wars found no effect
model-prospect-proof = two- and four-outcome values by an independent integral; all parameters 1 against the calculus; a second implementation

## quantal

quantity-precision = Precision of choice
quantity-precision-meaning = How closely the challenger's choice follows its gain: 0 is the toss of a coin, very large is certainty.
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
quantity-guarantor-war-cost-meaning = What fighting costs a guarantor, in units of the largest stake it may have in the protégé.
quantity-war-payoff-halfwidth = Uncertainty of the war payoff
quantity-war-payoff-halfwidth-meaning = Half the width of what the guarantor thinks possible for the challenger's payoff from a war against it.
quantity-tripwire-max = Full tripwire
quantity-tripwire-max-meaning = What forward troops in large number add to the cost of yielding, as a share of the guarantor's war cost.
model-signalling = Tying hands
model-signalling-idea = A guarantor's resolve is private. What a treaty and troops on the spot do is to make yielding costly, so that more types of guarantor would fight; the challenger, unsure which type it faces, weighs a bloodless win against a war. Half-credible pledges can be the most dangerous.
model-signalling-selection = the inherited treaty has one equilibrium; the signalling stage before it is least-cost separating, checked against single deviations only
model-signalling-leaves-out = the choice of the signal itself (the treaty is inherited), repeated crises, more than one guarantor
model-signalling-proof = a challenger of one type has the threshold of the calculus; a second implementation

## maturity

maturity-reproduced = reproduced
maturity-derived = derived
maturity-draft = draft
