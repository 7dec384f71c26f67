//! How each form is proven: the table that cards show.

use crate::language::{Speech, Text, message};

/// The route by which a form is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// A finite game whose equilibrium leaves no regret; the text says what the tree is.
    Regret(Text),
    /// A finite game whose choices are logit responses to each other; the text says what the tree is.
    LogitResidual(Text),
    /// Types or choices are a continuum: on a grid of them nobody gains by deviating; the text says on which.
    BestResponse(Text),
    /// No game: a second calculation gives the same number; the text says which.
    SecondRoute(Text),
}

impl Proof {
    /// In words: the route, and what was calculated.
    pub fn words(self, language: Speech) -> String {
        let (route, detail) = match self {
            Proof::Regret(tree) => (message("proof-by-regret"), tree),
            Proof::LogitResidual(tree) => (message("proof-by-logit-residual"), tree),
            Proof::BestResponse(grid) => (message("proof-by-best-response"), grid),
            Proof::SecondRoute(route) => (message("proof-by-second-route"), route),
        };
        format!("{} {}", route.get(language), detail.get(language))
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
    ("calculus.will", Proof::BestResponse(message("proofs-costs-of-intervening-each-guarantor-does-what"))),
    ("calculus.coalition", Proof::Regret(message("proofs-attack-or-hold-then-each"))),
    ("signalling.hybrid", Proof::Regret(CLASSES)),
    ("signalling.sinking-costs", Proof::Regret(CLASSES)),
    ("signalling.inherited-treaty", Proof::Regret(CLASSES)),
    ("signalling.attrition", Proof::BestResponse(message("proofs-whenever-a-side-backs-down-before-the"))),
    ("perfect-deterrence.unilateral", Proof::Regret(message("proofs-both-sides-types-are-moves"))),
    ("perfect-deterrence.tripartite", Proof::Regret(message("proofs-played-where-the-thresholds-decide"))),
    ("quantal.logit", Proof::LogitResidual(message("proofs-attack-resistance-intervention"))),
    ("quantal.probit", Proof::SecondRoute(message("proofs-known-value-by-drawing-4-million-shocks"))),
    ("brinkmanship.risk-contest", Proof::BestResponse(message("proofs-stakes-and-moments-of-giving-way-for"))),
    ("brinkmanship.power-risk", Proof::Regret(message("proofs-power-is-a-continuum-the"))),
    ("balance.lanchester", Proof::SecondRoute(message("proofs-the-differential-equations-step-by-step-at"))),
    ("balance.forward-force", Proof::SecondRoute(message("proofs-a-force-of-that-size-is-fought"))),
    ("balance.relief", Proof::SecondRoute(message("proofs-the-differential-equations-step-by-step-at"))),
    ("coalition.rules", Proof::SecondRoute(message("proofs-the-arcsine-law-for-two-products-and"))),
    ("coalition.volunteer", Proof::Regret(message("proofs-members-move-at-the-same"))),
    ("coalition.threshold", Proof::Regret(message("proofs-members-move-at-the-same"))),
    ("coalition.global-game", Proof::BestResponse(message("proofs-signals-around-the-cutoff-at-the-cutoff"))),
    ("coalition.large-player", Proof::SecondRoute(message("proofs-known-values-by-solving-with-a-flat"))),
    ("commitment.preventive", Proof::Regret(message("proofs-two-days-at-the-critical"))),
    ("survival.decaying-hazard", Proof::SecondRoute(message("proofs-known-value-as-a-product-year-by"))),
    ("survival.weibull", Proof::SecondRoute(message("proofs-known-values-of-which-one-is-the"))),
    ("survival.political", Proof::SecondRoute(message("proofs-known-value-by-drawing-a-million-courses"))),
    ("probing.learning", Proof::SecondRoute(message("proofs-bayes-rule-step-by-step"))),
    ("probing.reputation", Proof::Regret(message("proofs-the-last-probes-two-at"))),
    ("probing.salami", Proof::SecondRoute(message("proofs-known-value-by-drawing-courses-one-slice"))),
    ("prospect.lottery", Proof::SecondRoute(message("proofs-the-choquet-integral-at-random-lotteries"))),
    ("prospect.threshold", Proof::SecondRoute(message("proofs-known-values-by-finding-the-root-of"))),
    ("prospect.war", Proof::SecondRoute(message("proofs-the-choquet-integral-at-random-lotteries"))),
    ("bargaining.deal-zone", Proof::SecondRoute(message("proofs-known-values-on-a-fine-grid-of"))),
    ("bargaining.moral-hazard", Proof::Regret(message("proofs-costs-are-a-continuum-the"))),
    ("situation.static", Proof::LogitResidual(message("proofs-one-opportunity-to-attack"))),
];

/// How the form called `key` is proven.
pub fn proof(key: &str) -> Option<Proof> {
    PROOFS.iter().find(|(known, _)| *known == key).map(|(_, proof)| *proof)
}
