//! How each form is proven: the table that cards show.

/// The route by which a form is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A finite game whose equilibrium leaves no regret; the text says what the tree is.
    Regret(&'static str),
    /// A finite game whose choices are logit responses to each other; the text says what the tree is.
    LogitResidual(&'static str),
    /// Types or choices are a continuum: on a grid of them nobody gains by deviating; the text says on which.
    BestResponse(&'static str),
    /// No game: a second calculation gives the same number; the text says which.
    SecondRoute(&'static str),
}

impl Proof {
    /// In words, for help.
    pub fn words(self) -> String {
        match self {
            Proof::Regret(tree) => format!("No regret in a finite game. {tree}"),
            Proof::LogitResidual(tree) => format!("Choices in a finite game are logit responses to each other. {tree}"),
            Proof::BestResponse(grid) => format!("No finite game; nobody gains by deviating on a grid. {grid}"),
            Proof::SecondRoute(route) => format!("No finite game; a second calculation agrees. {route}"),
        }
    }

    /// Whether the form has a finite game.
    pub fn has_game(self) -> bool {
        matches!(self, Proof::Regret(_) | Proof::LogitResidual(_))
    }
}

const CLASSES: &str = "Types are a continuum. They are gathered in classes that act alike; payoffs are linear in the type, so \
                       the mean of a class stands for it and no probability changes. Classes split finely show no regret either.";

/// Every form with its proof, in the order of the roster.
static PROOFS: &[(&str, Proof)] = &[
    ("calculus.threshold", Proof::Regret("The challenger at the critical probability, moved into [0, 1].")),
    ("calculus.will", Proof::BestResponse("Costs of intervening: each guarantor does what is better for it.")),
    (
        "calculus.coalition",
        Proof::Regret("Attack or hold, then each guarantor's will as a move of nature; independent wills only."),
    ),
    ("signalling.hybrid", Proof::Regret(CLASSES)),
    ("signalling.sinking-costs", Proof::Regret(CLASSES)),
    ("signalling.inherited-treaty", Proof::Regret(CLASSES)),
    (
        "signalling.attrition",
        Proof::BestResponse(
            "Whenever a side backs down before the horizon, it gets the same; at the horizon it fights iff that is better.",
        ),
    ),
    ("perfect-deterrence.unilateral", Proof::Regret("Both sides' types as moves of nature.")),
    (
        "perfect-deterrence.tripartite",
        Proof::Regret(
            "The protégé realigns with a probability midway between the defender's thresholds, and the defender is \
                       staunch with the one that leaves the challenger indifferent.",
        ),
    ),
    ("quantal.logit", Proof::LogitResidual("Attack, resistance, intervention.")),
    ("quantal.probit", Proof::SecondRoute("Known value by drawing 4 million shocks.")),
    (
        "brinkmanship.risk-contest",
        Proof::BestResponse(
            "Stakes and moments of giving way, for uniform stakes; exponential stakes by a second calculation.",
        ),
    ),
    ("brinkmanship.power-risk", Proof::Regret("Power is a continuum; the tree has a menu with the powers the form names.")),
    ("balance.lanchester", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    ("balance.forward-force", Proof::SecondRoute("A force of that size is fought step by step and breaks on its day.")),
    ("balance.relief", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    (
        "coalition.rules",
        Proof::SecondRoute("The arcsine law for two; products and order statistics at the ends of correlation."),
    ),
    ("coalition.volunteer", Proof::Regret("Members move at the same time; up to six.")),
    ("coalition.threshold", Proof::Regret("Members move at the same time; up to six.")),
    ("coalition.global-game", Proof::BestResponse("Signals around the cutoff; at the cutoff of the state just enough act.")),
    ("coalition.large-player", Proof::SecondRoute("Known values by solving with a flat prior.")),
    (
        "commitment.preventive",
        Proof::Regret(
            "Two days at the critical fall, of which the second lasts for ever; a menu of offers with the least that \
                       is accepted.",
        ),
    ),
    ("survival.decaying-hazard", Proof::SecondRoute("Known value as a product year by year.")),
    ("survival.weibull", Proof::SecondRoute("Known values, of which one is the survival the scale is found from.")),
    (
        "survival.political",
        Proof::SecondRoute("Known value by drawing a million courses; constant hazards and idle elections multiply."),
    ),
    ("probing.learning", Proof::SecondRoute("Bayes' rule step by step.")),
    (
        "probing.reputation",
        Proof::Regret(
            "The last probes, two at most, each by another challenger; a guarantor left alone gains twice what an \
                       answer costs. Up to four probes show no regret either.",
        ),
    ),
    ("probing.salami", Proof::SecondRoute("Known value by drawing courses; one slice and very many by hand.")),
    ("prospect.lottery", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("prospect.threshold", Proof::SecondRoute("Known values by finding the root of the value of the lottery.")),
    ("prospect.war", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("bargaining.deal-zone", Proof::SecondRoute("Known values on a fine grid of strengths.")),
    (
        "bargaining.moral-hazard",
        Proof::Regret(
            "Costs are a continuum; the tree has three classes and is solved for them, so its probability of war is \
                       only near that of the form. With many classes it comes to it.",
        ),
    ),
    ("situation.static", Proof::LogitResidual("One opportunity to attack.")),
];

/// How the form called `key` is proven.
pub fn proof(key: &str) -> Option<Proof> {
    PROOFS.iter().find(|(known, _)| *known == key).map(|(_, proof)| *proof)
}
