//! Intervention as a global game: nobody knows for sure how easy success is, and everybody guesses what the others will do.

use super::numeric::falling_root;
use super::spec::{FormCard, InputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{normal_cdf, normal_quantile};

const COST: InputSpec = number("cost", Range::OPEN_UNIT, message("form-says-cost-k-of-acting-success-is-worth"));

/// Many small guarantors with private signals.
pub struct GlobalGame;

static GLOBAL_GAME: FormCard = FormCard {
    key: "coalition.global-game",
    title: message("form-coalition-global-game"),
    formula: "An intervention succeeds iff the share that acts is at least 1 − θ; θ ~ N(y, 1/α), signals have precision β. θ* = \
              Φ((α/√β)(θ* − y) + √((α + β)/β)·Φ⁻¹(k)); signal cutoff x* = θ* + Φ⁻¹(θ*)/√β; success = Φ(√α(y − θ*)). β → ∞: θ* = k.",
    reference: "Morris & Shin, Global Games: Theory and Applications (2003)",
    notes: message("form-says-the-cutoff-is-unique-iff-2-other"),
    inputs: &[
        number("prior_mean", Range::REAL, message("form-says-y-what-all-expect-the-ease-of")),
        number("prior_precision", Range::POSITIVE, message("form-says-precision-of-that")),
        number("signal_precision", Range::POSITIVE, message("form-says-precision-of-the-private-signals")),
        COST,
    ],
    outputs: &[
        output("state_cutoff", message("form-says-from-which-on-the-intervention-succeeds")),
        output("signal_cutoff", message("form-says-signal-from-which-on-a-guarantor-acts")),
        output("success", message("form-says-probability-of-success")),
    ],
    example: "--set prior_mean=0.5 --set prior_precision=1 --set signal_precision=25 --set cost=0.3",
};

impl Form for GlobalGame {
    fn card(&self) -> &'static FormCard {
        &GLOBAL_GAME
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["prior_mean", "prior_precision", "signal_precision", "cost"];
        let [mean, prior, signal, cost] = names.map(|name| inputs.number(name));
        let pull = prior / signal.sqrt();
        let unique = pull < std::f64::consts::TAU.sqrt();
        Refusal::unless(unique, &names[1..3], "several equilibria: α/√β must be below √(2π) = 2.5066…")?;
        let push = (1.0 + prior / signal).sqrt() * normal_quantile(cost);
        let state = falling_root(0.0, 1.0, |x| normal_cdf(pull * (x - mean) + push) - x);
        // Whoever has this signal holds success to be as likely as it is costly. Finite also where θ* rounds to 0 or 1.
        let belief = state + normal_quantile(cost) / (prior + signal).sqrt();
        let signal_cutoff = belief + prior / signal * (belief - mean);
        Ok(Outputs::new()
            .number("state_cutoff", state)
            .number("signal_cutoff", signal_cutoff)
            .number("success", normal_cdf(prior.sqrt() * (mean - state))))
    }
}

/// A large guarantor that moves first.
pub struct LargePlayer;

static LARGE_PLAYER: FormCard = FormCard {
    key: "coalition.large-player",
    title: message("form-coalition-large-player"),
    formula: "Signals without noise, a first mover of weight w: θ* = (1 − w)·k if it is in, w + (1 − w)·k if it is out.",
    reference: "Corsetti, Dasgupta, Morris & Shin, Does One Soros Make a Difference?, Review of Economic Studies 71 (2004)",
    notes: message("form-says-the-limit-of-exact-signals-the-difference"),
    inputs: &[number("weight", Range::UNIT, message("form-says-w-share-of-the-whole-that-the")), COST],
    outputs: &[
        output("state_cutoff_in", message("form-says-if-it-acts")),
        output("state_cutoff_out", message("form-says-if-it-stays-out")),
    ],
    example: "--set weight=0.35 --set cost=0.3",
};

impl Form for LargePlayer {
    fn card(&self) -> &'static FormCard {
        &LARGE_PLAYER
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let (weight, cost) = (inputs.number("weight"), inputs.number("cost"));
        let others = (1.0 - weight) * cost;
        Ok(Outputs::new().number("state_cutoff_in", others).number("state_cutoff_out", weight + others))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::textbook::{GivenInput, solve};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn at_the_cutoff_just_enough_act(mean in -1.0..2.0f64, prior in 0.1..2.0f64, signal in 2.0..100.0f64, cost in 0.05..0.95f64) {
            let names = ["prior_mean", "prior_precision", "signal_precision", "cost"];
            let given = names.into_iter().zip([mean, prior, signal, cost]).map(|(n, x)| (n.to_owned(), GivenInput::Number(x)));
            let outputs = solve(&GlobalGame, &given.collect()).expect("in the domain");
            let [state, cutoff] = ["state_cutoff", "signal_cutoff"].map(|n| outputs.get(n).and_then(|o| o.as_number()).expect("number"));
            // In state θ* a share 1 − θ* has signals above the cutoff.
            let share = normal_cdf(signal.sqrt() * (state - cutoff));
            prop_assert!((share - (1.0 - state)).abs() < 1e-10, "{share} {state}");
        }
    }
}
