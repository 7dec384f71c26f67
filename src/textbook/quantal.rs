//! Quantal response in the game hold or attack – concede or resist – abstain or intervene, with logit and with probit errors.

use super::spec::{FormCard, InputSpec, OutputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::{Text, message};
use crate::quantity::Range;
use crate::quantity::maths::{logistic, normal_cdf};

const REFERENCE: &str = "McKelvey & Palfrey, Quantal Response Equilibria for Extensive Form Games, Experimental Economics 1 \
                         (1998); Signorino, Strategic Interaction and the Statistical Analysis of International Conflict, \
                         APSR 93 (1999) 279–297";

const fn payoff(name: &'static str, meaning: Text) -> InputSpec {
    number(name, Range::REAL, meaning).unit("prize")
}

const PAYOFFS: [InputSpec; 9] = [
    payoff("challenger.status_quo", message("form-says-challenger-s-payoff-if-it-holds")),
    payoff("challenger.capitulation", message("form-says-if-the-protege-concedes")),
    payoff("challenger.war_alone", message("form-says-in-a-war-against-the-protege-alone")),
    payoff("challenger.war_opposed", message("form-says-in-a-war-against-protege-and-guarantor")),
    payoff("protege.capitulation", message("form-says-protege-s-payoff-if-it-concedes")),
    payoff("protege.war_alone", message("form-says-if-it-fights-alone")),
    payoff("protege.war_opposed", message("form-says-if-it-fights-with-the-guarantor")),
    payoff("guarantor.war_alone", message("form-says-guarantor-s-payoff-if-it-abstains")),
    payoff("guarantor.war_opposed", message("form-says-if-it-intervenes")),
];

const fn with_errors(errors: InputSpec) -> [InputSpec; 10] {
    let [a, b, c, d, e, f, g, h, i] = PAYOFFS;
    [a, b, c, d, e, f, g, h, i, errors]
}

static LOGIT_INPUTS: [InputSpec; 10] = with_errors(
    number("precision", Range::NON_NEGATIVE, message("form-says-precision-of-choices-0-is-a-coin")).unit("1/prize"),
);

static PROBIT_INPUTS: [InputSpec; 10] = with_errors(
    number("noise", Range::POSITIVE, message("form-says-standard-deviation-of-the-private-shock-on")).unit("prize"),
);

static OUTPUTS: [OutputSpec; 3] = [
    output("attack", message("form-says-probability-that-the-challenger-attacks")),
    output("resist", message("form-says-probability-that-the-protege-resists-an-attack")),
    output("intervene", message("form-says-probability-that-the-guarantor-intervenes-in-a")),
];

/// Differences of payoffs, node by node, from the last to the first.
struct Tree {
    challenger: [f64; 4],
    protege: [f64; 3],
    guarantor: [f64; 2],
}

impl Tree {
    fn of(inputs: &Inputs) -> Tree {
        let names = PAYOFFS.map(|spec| inputs.number(spec.name));
        let [hold, capitulation, alone, opposed, concede, p_alone, p_opposed, g_alone, g_opposed] = names;
        Tree {
            challenger: [hold, capitulation, alone, opposed],
            protege: [concede, p_alone, p_opposed],
            guarantor: [g_alone, g_opposed],
        }
    }

    /// What intervening is worth over abstaining.
    fn intervene(&self) -> f64 {
        self.guarantor[1] - self.guarantor[0]
    }

    /// What resisting is worth over conceding.
    fn resist(&self, q: f64) -> f64 {
        let [concede, alone, opposed] = self.protege;
        q * opposed + (1.0 - q) * alone - concede
    }

    /// What attacking is worth over holding.
    fn attack(&self, r: f64, q: f64) -> f64 {
        let [hold, capitulation, alone, opposed] = self.challenger;
        (1.0 - r) * capitulation + r * (q * opposed + (1.0 - q) * alone) - hold
    }
}

fn outputs([attack, resist, intervene]: [f64; 3]) -> Outputs {
    Outputs::new().number("attack", attack).number("resist", resist).number("intervene", intervene)
}

/// Logit errors of one precision.
pub struct Logit;

static LOGIT: FormCard = FormCard {
    key: "quantal.logit",
    title: message("form-quantal-logit"),
    formula: "q = Λ(λ[U_G(opposed) − U_G(alone)]), r = Λ(λ[q·U_P(opposed) + (1 − q)·U_P(alone) − U_P(capitulation)]), attack = \
              Λ(λ[(1 − r)·U_C(capitulation) + r·(q·U_C(opposed) + (1 − q)·U_C(alone)) − U_C(status quo)]).",
    reference: REFERENCE,
    notes: message("form-says-unique-by-backward-recursion-a-tie-at"),
    inputs: &LOGIT_INPUTS,
    outputs: &OUTPUTS,
    example: "--set 'challenger={status_quo=0, capitulation=0.8, war_alone=0.45, war_opposed=-0.25}' \
              --set 'protege={capitulation=0, war_alone=0.15, war_opposed=0.45}' \
              --set 'guarantor={war_alone=0.2, war_opposed=0.35}' --set precision=5",
};

impl Form for Logit {
    fn card(&self) -> &'static FormCard {
        &LOGIT
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (tree, precision) = (Tree::of(inputs), inputs.number("precision"));
        let choice = |difference: f64| logistic(precision * difference);
        let q = choice(tree.intervene());
        let r = choice(tree.resist(q));
        Ok(outputs([choice(tree.attack(r, q)), r, q]))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::logit(inputs, &self.solve(inputs)?)
    }
}

/// Normal shocks on every terminal payoff, private to the player.
pub struct Probit;

static PROBIT: FormCard = FormCard {
    key: "quantal.probit",
    title: message("form-quantal-probit"),
    formula: "The same recursion with Φ: each player knows a normal shock on each of its own terminal payoffs, so a difference is \
              divided by σ·√2 at the guarantor, σ·√(q² + (1 − q)² + 1) at the protégé, and \
              σ·√((1 − r)² + (rq)² + (r(1 − q))² + 1) at the challenger.",
    reference: REFERENCE,
    notes: message("form-says-unique-by-backward-recursion"),
    inputs: &PROBIT_INPUTS,
    outputs: &OUTPUTS,
    example: "--set 'challenger={status_quo=0, capitulation=0.8, war_alone=0.45, war_opposed=-0.25}' \
              --set 'protege={capitulation=0, war_alone=0.15, war_opposed=0.45}' \
              --set 'guarantor={war_alone=0.2, war_opposed=0.35}' --set noise=0.5",
};

impl Form for Probit {
    fn card(&self) -> &'static FormCard {
        &PROBIT
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (tree, noise) = (Tree::of(inputs), inputs.number("noise"));
        let choice = |difference: f64, squares: f64| normal_cdf(difference / (noise * squares.sqrt()));
        let q = choice(tree.intervene(), 2.0);
        let r = choice(tree.resist(q), q * q + (1.0 - q) * (1.0 - q) + 1.0);
        let (war1, war0) = (r * q, r * (1.0 - q));
        let a = choice(tree.attack(r, q), (1.0 - r) * (1.0 - r) + war1 * war1 + war0 * war0 + 1.0);
        Ok(outputs([a, r, q]))
    }
}
