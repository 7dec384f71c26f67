//! How each form is proven: the table that cards show.

use crate::language::{Text, message};

/// The route by which a form is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A finite game whose equilibrium leaves no regret; the text says what the tree is.
    Regret(Text),
    /// A finite game whose choices are logit responses to each other; the text says what the tree is.
    LogitResidual(Text),
    /// Types or choices are a continuum: on a grid of them nobody gains by deviating; the text says on which.
    BestResponse(&'static str),
    /// No game: a second calculation gives the same number; the text says which.
    SecondRoute(&'static str),
}

impl Proof {
    /// In words, for help.
    pub fn words(self) -> String {
        match self {
            Proof::Regret(tree) => format!("No regret in a finite game. {}", tree.english()),
            Proof::LogitResidual(tree) => {
                format!("Choices in a finite game are logit responses to each other. {}", tree.english())
            }
            Proof::BestResponse(grid) => format!("No finite game; nobody gains by deviating on a grid. {grid}"),
            Proof::SecondRoute(route) => format!("No finite game; a second calculation agrees. {route}"),
        }
    }

    /// What the finite game is, where there is one.
    pub fn game(self) -> Option<Text> {
        match self {
            Proof::Regret(tree) | Proof::LogitResidual(tree) => Some(tree),
            Proof::BestResponse(_) | Proof::SecondRoute(_) => None,
        }
    }
}

const CLASSES: Text = message("form-proofs-classes");

/// Every form with its proof, in the order of the roster.
static PROOFS: &[(&str, Proof)] = &[
    ("calculus.threshold", Proof::Regret(message("proofs-the-challenger-at-the-critical"))),
    ("calculus.will", Proof::BestResponse("Costs of intervening: each guarantor does what is better for it.")),
    ("calculus.coalition", Proof::Regret(message("proofs-attack-or-hold-then-each"))),
    ("signalling.hybrid", Proof::Regret(CLASSES)),
    ("signalling.sinking-costs", Proof::Regret(CLASSES)),
    ("signalling.inherited-treaty", Proof::Regret(CLASSES)),
    (
        "signalling.attrition",
        Proof::BestResponse(
            "Whenever a side backs down before the horizon, it gets the same; at the horizon it fights iff that is better.",
        ),
    ),
    ("perfect-deterrence.unilateral", Proof::Regret(message("proofs-both-sides-types-are-moves"))),
    ("perfect-deterrence.tripartite", Proof::Regret(message("proofs-played-where-the-thresholds-decide"))),
    ("quantal.logit", Proof::LogitResidual(message("proofs-attack-resistance-intervention"))),
    ("quantal.probit", Proof::SecondRoute("Known value by drawing 4 million shocks.")),
    (
        "brinkmanship.risk-contest",
        Proof::BestResponse(
            "Stakes and moments of giving way, for uniform stakes; exponential stakes by a second calculation.",
        ),
    ),
    ("brinkmanship.power-risk", Proof::Regret(message("proofs-power-is-a-continuum-the"))),
    ("balance.lanchester", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    ("balance.forward-force", Proof::SecondRoute("A force of that size is fought step by step and breaks on its day.")),
    ("balance.relief", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    (
        "coalition.rules",
        Proof::SecondRoute("The arcsine law for two; products and order statistics at the ends of correlation."),
    ),
    ("coalition.volunteer", Proof::Regret(message("proofs-members-move-at-the-same"))),
    ("coalition.threshold", Proof::Regret(message("proofs-members-move-at-the-same"))),
    ("coalition.global-game", Proof::BestResponse("Signals around the cutoff; at the cutoff of the state just enough act.")),
    ("coalition.large-player", Proof::SecondRoute("Known values by solving with a flat prior.")),
    ("commitment.preventive", Proof::Regret(message("proofs-two-days-at-the-critical"))),
    ("survival.decaying-hazard", Proof::SecondRoute("Known value as a product year by year.")),
    ("survival.weibull", Proof::SecondRoute("Known values, of which one is the survival the scale is found from.")),
    (
        "survival.political",
        Proof::SecondRoute(
            "Known value by drawing a million courses of events; constant hazards and idle elections multiply.",
        ),
    ),
    ("probing.learning", Proof::SecondRoute("Bayes' rule step by step.")),
    ("probing.reputation", Proof::Regret(message("proofs-the-last-probes-two-at"))),
    ("probing.salami", Proof::SecondRoute("Known value by drawing courses; one slice and very many by hand.")),
    ("prospect.lottery", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("prospect.threshold", Proof::SecondRoute("Known values by finding the root of the value of the lottery.")),
    ("prospect.war", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("bargaining.deal-zone", Proof::SecondRoute("Known values on a fine grid of strengths.")),
    ("bargaining.moral-hazard", Proof::Regret(message("proofs-costs-are-a-continuum-the"))),
    ("situation.static", Proof::LogitResidual(message("proofs-one-opportunity-to-attack"))),
];

/// How the form called `key` is proven.
pub fn proof(key: &str) -> Option<Proof> {
    PROOFS.iter().find(|(known, _)| *known == key).map(|(_, proof)| *proof)
}
