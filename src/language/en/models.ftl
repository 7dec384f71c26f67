## brinkmanship

quantity-challenger-disaster = Disaster for the challenger
quantity-defender-disaster = Disaster for the guarantors
model-brinkmanship = Brinkmanship
model-brinkmanship-idea = A war between the challenger and the guarantors may run out of hand, the sooner the more force is used. The challenger therefore holds back power, or brings so much that the guarantors would rather submit; which of the two depends on whom a disaster hurts more.

## calculus

model-calculus = Rational calculus
model-calculus-idea = The challenger compares what attacking is worth, given how likely the guarantors are to fight, with the status quo, and attacks whenever the comparison is positive. A promise counts only as far as it changes that sum.

## coalition

model-coalition = Coalition of guarantors
model-coalition-idea = A guarantee by many is only as good as the rule by which they decide. The more must agree, the less likely they act; the more are free to act, the likelier someone does. Fear shared by all makes them act, or stand aside, together.

## commitment

quantity-discount = Discount factor
model-commitment = Commitment problem
model-commitment-idea = Whoever will be weaker tomorrow cannot trust a deal of today. A guarantee that takes time to stand up opens a window in which the challenger may rather fight than wait. This theory speaks of such transitions alone and is silent once they are over.

## denial

quantity-challenger-local-share = Challenger's local share
quantity-protege-local-share = Protégé's local share
quantity-attacker-kill-rate = Attackers' kill rate
quantity-defender-kill-rate = Defenders' kill rate
model-denial = Denial
model-denial-idea = What deters is not punishment but the prospect of failing on the spot. The challenger asks whether it can break the front before relief arrives, and, if not, whether relief would come and be enough. Troops in place and fast reinforcement stand in for each other.

## perfect deterrence

quantity-challenger-hard = Hard challenger
quantity-back-down-cost = Cost of backing down
quantity-soft-guarantor-loss = Loss of a soft guarantor
model-perfect-deterrence = Perfect deterrence
model-perfect-deterrence-idea = Neither side knows whether the other would rather fight than give way. A challenger that would fight tests a weak guarantee; one that would not may still bluff, and be called. Credibility counts from a threshold on, and the most dangerous guarantee lies just below it.

## probing

quantity-probe-gain = Gain of a probe
quantity-probe-loss = Loss of a probe
quantity-answer-irresolute = Answer if irresolute
quantity-answer-resolute = Answer if resolute
model-probing = Probing
model-probing-idea = Small provocations are cheap tests of a guarantee: each one that goes unanswered lowers the challenger's opinion of the guarantors, each answered one raises it. An attack comes once the belief has fallen far enough, or never because the tests were met.

## prospect

quantity-reference-point = Reference point
model-prospect = Prospect theory
model-prospect-idea = The challenger judges gains and losses from what it takes for its due. Losses loom larger, small risks are overrated, and whoever sees himself in the realm of losses gambles. Deterrence then depends on the reference point, not only on costs and chances.

## quantal

quantity-precision = Precision of choice
model-quantal = Quantal response
model-quantal-idea = Decisions are noisy: the more an attack promises, the likelier it is, but even a losing attack is sometimes made and a winning one sometimes missed. Deterrence is then a matter of degree.

## rule

rule-any-member-acts = any member acts
rule-at-least-half-act = at least half act
rule-a-majority-acts = a majority acts
rule-all-act = all act
rule-the-us-and-at-least = the US and at least one other act

## signalling

quantity-guarantor-war-cost = War cost of a guarantor
quantity-war-payoff-halfwidth = Uncertainty of the war payoff
quantity-tripwire-max = Full tripwire
model-signalling = Tying hands
model-signalling-idea = A guarantor's resolve is private. What a treaty and troops on the spot do is to make yielding costly, so that more types of guarantor would fight; the challenger, unsure which type it faces, weighs a bloodless win against a war. Half-credible pledges can be the most dangerous.
