//! How each form is proven: the table that cards show.

use crate::language::{Text, text};

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
            Proof::Regret(tree) => format!("No regret in a finite game. {}", tree.en),
            Proof::LogitResidual(tree) => format!("Choices in a finite game are logit responses to each other. {}", tree.en),
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

const CLASSES: Text = text(
    "Types are a continuum, gathered in classes that act alike and count with their mean; as payoffs are linear in the type, no \
     probability changes.",
    "Typen sind ein Kontinuum, zusammengefasst zu Klassen, die gleich handeln und mit ihrem Mittel zählen; da Auszahlungen \
     linear im Typ sind, ändert sich keine Wahrscheinlichkeit.",
);

/// Every form with its proof, in the order of the roster.
static PROOFS: &[(&str, Proof)] = &[
    (
        "calculus.threshold",
        Proof::Regret(text(
            "The challenger at the critical probability of intervention, moved into [0, 1].",
            "Der Herausforderer bei der kritischen Wahrscheinlichkeit des Eingreifens, in [0, 1] gerückt.",
        )),
    ),
    ("calculus.will", Proof::BestResponse("Costs of intervening: each guarantor does what is better for it.")),
    (
        "calculus.coalition",
        Proof::Regret(text(
            "Attack or hold, then each guarantor's will as a move of chance; independent wills only.",
            "Angriff oder nicht, dann der Wille jedes Garanten als Zug des Zufalls; nur für unabhängige \
                 Willen.",
        )),
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
    (
        "perfect-deterrence.unilateral",
        Proof::Regret(text("Both sides' types are moves of chance.", "Die Typen beider Seiten sind Züge des Zufalls.")),
    ),
    (
        "perfect-deterrence.tripartite",
        Proof::Regret(text(
            "Played where the thresholds decide: the protégé realigns with a probability midway between the \
                 defender's thresholds, and the defender is staunch with the one that leaves the challenger \
                 indifferent.",
            "Gespielt, wo die Schwellen entscheiden: Der Schützling wechselt die Seite mit einer \
                 Wahrscheinlichkeit mitten zwischen den Schwellen des Verteidigers, und dieser ist treu mit der, \
                 die den Herausforderer gleichgültig lässt.",
        )),
    ),
    ("quantal.logit", Proof::LogitResidual(text("Attack, resistance, intervention.", "Angriff, Widerstand, Eingreifen."))),
    ("quantal.probit", Proof::SecondRoute("Known value by drawing 4 million shocks.")),
    (
        "brinkmanship.risk-contest",
        Proof::BestResponse(
            "Stakes and moments of giving way, for uniform stakes; exponential stakes by a second calculation.",
        ),
    ),
    (
        "brinkmanship.power-risk",
        Proof::Regret(text(
            "Power is a continuum; the menu holds the powers the form names among others.",
            "Macht ist ein Kontinuum; zur Wahl stehen die von der Form genannten neben anderen.",
        )),
    ),
    ("balance.lanchester", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    ("balance.forward-force", Proof::SecondRoute("A force of that size is fought step by step and breaks on its day.")),
    ("balance.relief", Proof::SecondRoute("The differential equations step by step, at random forces.")),
    (
        "coalition.rules",
        Proof::SecondRoute("The arcsine law for two; products and order statistics at the ends of correlation."),
    ),
    ("coalition.volunteer", Proof::Regret(text("Members move at the same time.", "Die Mitglieder ziehen gleichzeitig."))),
    ("coalition.threshold", Proof::Regret(text("Members move at the same time.", "Die Mitglieder ziehen gleichzeitig."))),
    ("coalition.global-game", Proof::BestResponse("Signals around the cutoff; at the cutoff of the state just enough act.")),
    ("coalition.large-player", Proof::SecondRoute("Known values by solving with a flat prior.")),
    (
        "commitment.preventive",
        Proof::Regret(text(
            "Two days at the critical fall of the challenger's chance, of which the second lasts for ever; a \
                 menu of offers with the least that is accepted.",
            "Zwei Tage beim kritischen Fall der Chance des Herausforderers, deren zweiter für immer dauert; \
                 zur Wahl stehen Angebote mit dem kleinsten annehmbaren.",
        )),
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
        Proof::Regret(text(
            "The last probes, two at most, each by another challenger; a guarantor left alone gains twice \
                 what an answer costs.",
            "Die letzten Proben, höchstens zwei, jede von einem anderen Herausforderer; ungestört gewinnt der \
                 Garant das Doppelte einer Antwort.",
        )),
    ),
    ("probing.salami", Proof::SecondRoute("Known value by drawing courses; one slice and very many by hand.")),
    ("prospect.lottery", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("prospect.threshold", Proof::SecondRoute("Known values by finding the root of the value of the lottery.")),
    ("prospect.war", Proof::SecondRoute("The Choquet integral, at random lotteries.")),
    ("bargaining.deal-zone", Proof::SecondRoute("Known values on a fine grid of strengths.")),
    (
        "bargaining.moral-hazard",
        Proof::Regret(text(
            "Costs are a continuum; the tree has three classes and is solved for them, so its probability of \
                 war is only near that of the form.",
            "Kosten sind ein Kontinuum; der Baum hat drei Klassen und ist für sie gelöst, seine \
                 Wahrscheinlichkeit von Krieg liegt nur nahe an der der Form.",
        )),
    ),
    ("situation.static", Proof::LogitResidual(text("One opportunity to attack.", "Eine Gelegenheit zum Angriff."))),
];

/// How the form called `key` is proven.
pub fn proof(key: &str) -> Option<Proof> {
    PROOFS.iter().find(|(known, _)| *known == key).map(|(_, proof)| *proof)
}
