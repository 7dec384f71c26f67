//! The calculus of deterrence: how likely must an intervention be to deter, and how likely is it.

use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::logistic;

/// The probability of intervention from which on an attack no longer pays.
pub(super) struct Threshold;

static THRESHOLD: FormCard = FormCard {
    key: "calculus.threshold",
    title: message("form-calculus-threshold"),
    formula: "The challenger attacks iff (1 − q)·U0 + q·U1 > s, with U0 = win_alone − cost_alone and U1 = win_opposed − \
              cost_opposed; for U0 > U1 that is q < q* = (U0 − s)/(U0 − U1).",
    reference: "Russett, The Calculus of Deterrence, Journal of Conflict Resolution 7 (1963) 97–109; Bueno de Mesquita, The War \
                Trap (1981)",
    notes: message("form-says-q-is-not-clipped-below-0-nobody"),
    inputs: &[
        number("win_alone", Range::UNIT, message("form-says-probability-that-the-challenger-wins-against-the")),
        number("win_opposed", Range::UNIT, message("form-says-probability-that-it-wins-if-the-guarantors")),
        number("cost_alone", Range::REAL, message("form-says-cost-of-a-war-against-the-protege")).unit("prize"),
        number("cost_opposed", Range::REAL, message("form-says-cost-of-a-war-against-protege-and")).unit("prize"),
        number("status_quo", Range::REAL, message("form-says-value-of-not-attacking")).unit("prize"),
    ],
    outputs: &[output("critical_intervention", message("form-says-probability-of-intervention-q-at-which-attacking"))],
    example: "--set win_alone=0.7 --set win_opposed=0.35 --set cost_alone=0.25 --set cost_opposed=0.6 --set status_quo=0",
};

/// q* = (U0 − s)/(U0 − U1); none if U0 = U1.
pub fn critical_intervention(alone: f64, opposed: f64, status_quo: f64) -> Option<f64> {
    (alone != opposed).then(|| (alone - status_quo) / (alone - opposed))
}

impl Form for Threshold {
    fn card(&self) -> &'static FormCard {
        &THRESHOLD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [win0, win1, cost0, cost1, s] =
            ["win_alone", "win_opposed", "cost_alone", "cost_opposed", "status_quo"].map(|name| inputs.number(name));
        let critical = critical_intervention(win0 - cost0, win1 - cost1, s);
        Ok(Outputs::new().number_or("critical_intervention", critical, "an intervention changes nothing for the challenger"))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::threshold(inputs, &self.solve(inputs)?)
    }
}

/// The probability that one guarantor intervenes.
pub(super) struct Will;

static WILL: FormCard = FormCard {
    key: "calculus.will",
    title: message("form-calculus-will"),
    formula: "A guarantor intervenes iff its private cost is below what it would lose by standing aside; with a logistic cost \
              q = Λ((protection_gain·stake + audience_cost + tripwire_cost − cost_location)/cost_scale), Λ(x) = 1/(1 + e^(−x)).",
    reference: "Huth & Russett, What Makes Deterrence Work?, World Politics 36 (1984); the logistic cost is an assumption",
    notes: message("form-says-the-protection-gain-is-given-with-several"),
    inputs: &[
        number("protection_gain", Range::closed(-1.0, 1.0), message("form-says-how-much-the-intervention-adds-to-the")),
        number("stake", Range::REAL, message("form-says-what-the-protege-s-survival-is-worth")).unit("stake"),
        number("audience_cost", Range::REAL, message("form-says-what-it-costs-to-break-the-pledge")).unit("stake"),
        number("tripwire_cost", Range::REAL, message("form-says-what-it-costs-to-abandon-troops-that")).unit("stake"),
        number("cost_location", Range::REAL, message("form-says-median-cost-of-intervening")).unit("stake"),
        number("cost_scale", Range::POSITIVE, message("form-says-scale-of-the-logistic-distribution-of-that")).unit("stake"),
    ],
    outputs: &[output("intervene", message("form-says-probability-that-the-guarantor-intervenes"))],
    example: "--set protection_gain=0.35 --set stake=1 --set audience_cost=0.1 --set tripwire_cost=0.05 \
              --set cost_location=0.45 --set cost_scale=0.1",
};

impl Form for Will {
    fn card(&self) -> &'static FormCard {
        &WILL
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let stays = inputs.number("protection_gain") * inputs.number("stake")
            + inputs.number("audience_cost")
            + inputs.number("tripwire_cost");
        let q = logistic((stays - inputs.number("cost_location")) / inputs.number("cost_scale"));
        Ok(Outputs::new().number("intervene", q))
    }
}
