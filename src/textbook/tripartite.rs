//! The tripartite crisis: a protégé that may realign, a defender that supports or withholds, a challenger that demands or not.

use super::spec::{FormCard, InputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::{Text, message};
use crate::quantity::Range;

/// Demand – resist – support.
pub struct Tripartite;

const fn payoff(name: &'static str, meaning: Text) -> InputSpec {
    number(name, Range::REAL, meaning).unit("utility")
}

static CARD: FormCard = FormCard {
    key: "perfect-deterrence.tripartite",
    title: message("form-perfect-deterrence-tripartite"),
    formula: "σ is the probability that an unsupported protégé realigns. The defender supports iff σ ≥ (d_win − d_conflict)/(d_win − \
              d_realignment). The challenger demands iff it expects support with less than z* = (E − c_sq)/(E − c_conflict), E = \
              σ·c_realignment + (1 − σ)·c_win; given at σ = 0 (loyal) and σ = 1 (realigning).",
    reference: "Zagare & Kilgour, Alignment Patterns, Crisis Bargaining, and Extended Deterrence, International Studies Quarterly 47 \
                (2003); tree and payoffs as written here (Zagare–Kilgour-type)",
    notes: message("form-says-thresholds-are-not-clipped-support-below-0"),
    inputs: &[
        payoff("challenger.win", message("form-says-challenger-s-payoff-if-the-protege-yields")),
        payoff("challenger.realignment", message("form-says-if-the-protege-realigns")),
        payoff("challenger.status_quo", message("form-says-without-a-demand")),
        payoff("challenger.conflict", message("form-says-of-conflict")),
        payoff("defender.win", message("form-says-defender-s-payoff-if-the-protege-yields")),
        payoff("defender.realignment", message("form-says-if-the-protege-realigns")),
        payoff("defender.conflict_staunch", message("form-says-of-conflict-for-a-staunch-defender")),
        payoff("defender.conflict_perfidious", message("form-says-of-conflict-for-a-perfidious-one")),
    ],
    outputs: &[
        output("support_threshold_staunch", message("form-says-from-which-on-a-staunch-defender-supports")),
        output("support_threshold_perfidious", message("form-says-from-which-on-a-perfidious-one-does")),
        output("demand_threshold_loyal", message("form-says-z-against-a-loyal-protege-0")),
        output("demand_threshold_realigning", message("form-says-z-against-one-that-realigns-1")),
    ],
    example: "--set 'challenger={win=1, realignment=0.8, status_quo=0.3, conflict=-0.4}' \
              --set 'defender={win=0.2, realignment=-0.6, conflict_staunch=0, conflict_perfidious=-0.3}'",
};

/// Refuses unless the first input exceeds the second.
fn above(inputs: &Inputs, one: &'static str, two: &'static str) -> Result<(), Refusal> {
    Refusal::unless(inputs.number(one) > inputs.number(two), &[one, two], "the first must exceed the second")
}

impl Form for Tripartite {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        above(inputs, "defender.win", "defender.realignment")?;
        above(inputs, "challenger.win", "challenger.conflict")?;
        above(inputs, "challenger.realignment", "challenger.conflict")?;
        let types = ["defender.conflict_staunch", "defender.conflict_perfidious"];
        let conflict = types.map(|name| inputs.number(name));
        Refusal::unless(conflict[0] >= conflict[1], &types, "the staunch one must not mind conflict more")?;
        let (win, realigned) = (inputs.number("defender.win"), inputs.number("defender.realignment"));
        let support = conflict.map(|conflict| (win - conflict) / (win - realigned));
        let (hold, war) = (inputs.number("challenger.status_quo"), inputs.number("challenger.conflict"));
        let demand = |expected: f64| (expected - hold) / (expected - war);
        Ok(Outputs::new()
            .number("support_threshold_staunch", support[0])
            .number("support_threshold_perfidious", support[1])
            .number("demand_threshold_loyal", demand(inputs.number("challenger.win")))
            .number("demand_threshold_realigning", demand(inputs.number("challenger.realignment"))))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::tripartite(inputs, &self.solve(inputs)?)
    }
}
