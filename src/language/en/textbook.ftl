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
