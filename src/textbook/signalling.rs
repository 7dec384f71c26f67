//! Signals of a guarantor whose stake is private: tying hands, sinking costs, and both at once.

use super::spec::{FormCard, InputSpec, OutputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::{Text, message};
use crate::quantity::Range;

const REFERENCE: &str = "Fearon, Signaling Foreign Policy Interests: Tying Hands versus Sinking Costs, Journal of Conflict \
                         Resolution 41 (1997) 68–90; payoffs as written here (Fearon-type)";

const NOTES: Text = message("form-says-least-cost-separating-equilibrium-other-equilibria-exist");

/// At 0 no type minds whether it resists or yields and pays for it, so nothing says who resists, and nothing is defined.
const ABOVE_ZERO: Range = Range { lo: 0.0, hi: 1.0, open_lo: true, open_hi: false };
const BELOW_ZERO: Range = Range { lo: f64::NEG_INFINITY, hi: 0.0, open_lo: true, open_hi: true };

static INPUTS: [InputSpec; 7] = [
    number("resist_success", ABOVE_ZERO, message("form-says-probability-p-that-a-guarantor-that-resists")),
    number("war_cost", Range::NON_NEGATIVE, message("form-says-its-cost-c-of-resisting")).unit("stake"),
    number("stake_max", Range::POSITIVE, message("form-says-its-stake-is-uniform-between-0-and")).unit("stake"),
    number("challenger_gain", Range::POSITIVE, message("form-says-what-the-challenger-gains-if-the-guarantor-2"))
        .unit("prize"),
    number("challenger_war_low", BELOW_ZERO, message("form-says-the-challenger-s-payoff-of-war-is")).unit("prize"),
    number("challenger_war_high", Range::POSITIVE, message("form-says-to-here")).unit("prize"),
    number("upfront_share", Range::NON_NEGATIVE, message("form-says-what-is-paid-at-once-for-each")),
];

static SINKING_INPUTS: [InputSpec; 6] = {
    let [a, b, c, d, e, f, _] = INPUTS;
    [a, b, c, d, e, f]
};

static OUTPUTS: [OutputSpec; 5] = [
    output("cutoff", message("form-says-stake-from-which-on-the-guarantor-signals")).unit("stake"),
    output("signal", message("form-says-size-of-the-signal")).unit("stake"),
    output("war", message("form-says-probability-of-war")),
    output("challenge", message("form-says-probability-of-a-challenge")),
    output("guarantor_utility", message("form-says-what-the-guarantor-expects-before-it-knows")).unit("stake"),
];

/// A separating equilibrium: who signals, how much, and what the signal costs at once.
struct Separation {
    cutoff: f64,
    signal: f64,
    paid_at_once: f64,
}

/// Share of challengers that fight even a guarantor that is sure to resist: ρ₁.
fn hawks(inputs: &Inputs) -> f64 {
    let (low, high) = (inputs.number("challenger_war_low"), inputs.number("challenger_war_high"));
    1.0 / (1.0 - low / high)
}

fn outputs(inputs: &Inputs, found: &Separation) -> Result<Outputs, Refusal> {
    let names = ["resist_success", "war_cost", "stake_max"];
    let [p, c, most] = names.map(|name| inputs.number(name));
    let hawks = hawks(inputs);
    Refusal::unless(found.cutoff < most, &names, "no type signals: the cutoff is not below stake_max")?;
    let silent = found.cutoff / most;
    let signals = 1.0 - silent;
    // Mean of the stake over those who signal, counted as part of all.
    let stake = 0.5 * most * signals * (1.0 + silent);
    let utility = (1.0 - hawks + hawks * p) * stake - (hawks * c + found.paid_at_once) * signals;
    Ok(Outputs::new()
        .number("cutoff", found.cutoff)
        .number("signal", found.signal)
        .number("war", hawks * signals)
        .number("challenge", silent + hawks * signals)
        .number("guarantor_utility", utility))
}

/// A signal of which a part is paid at once and all if the pledge is broken.
pub struct Hybrid;

static HYBRID: FormCard = FormCard {
    key: "signalling.hybrid",
    title: message("form-signalling-hybrid"),
    formula: "ρ1 = high/(high − low), the share of challengers that fight anyway. N = 1 − ρ1 + ρ1·p + κ·p; cutoff = c(ρ1 + κ)/N; \
              signal m = c(1 − ρ1)/N. Below the cutoff: no signal, challenged, yields. Above: signal, challenged with ρ1, resists. \
              war = ρ1(1 − F), challenge = F + ρ1(1 − F). κ = 0 is tying hands, κ → ∞ sinking costs.",
    reference: REFERENCE,
    notes: NOTES,
    inputs: &INPUTS,
    outputs: &OUTPUTS,
    example: "--set resist_success=0.5 --set war_cost=0.3 --set stake_max=1 --set challenger_gain=1 \
              --set challenger_war_low=-0.8 --set challenger_war_high=0.2 --set upfront_share=0.1",
};

impl Form for Hybrid {
    fn card(&self) -> &'static FormCard {
        &HYBRID
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [p, c, kappa] = ["resist_success", "war_cost", "upfront_share"].map(|name| inputs.number(name));
        let hawks = hawks(inputs);
        // Divided by 1 + κ, so that a very large κ gives its limit.
        let (bound, paid) = (1.0 / (1.0 + kappa), kappa / (1.0 + kappa));
        let scale = (1.0 - hawks + hawks * p) * bound + p * paid;
        let found = Separation {
            cutoff: c * (hawks * bound + paid) / scale,
            signal: c * (1.0 - hawks) * bound / scale,
            paid_at_once: c * (1.0 - hawks) * paid / scale,
        };
        outputs(inputs, &found)
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::hybrid(inputs, &self.solve(inputs)?)
    }
}

/// A signal that is paid at once and never again.
pub struct SinkingCosts;

static SINKING: FormCard = FormCard {
    key: "signalling.sinking-costs",
    title: message("form-signalling-sinking-costs"),
    formula: "ρ1 = high/(high − low); cutoff = c/p; sunk signal m = (1 − ρ1)·c/p; war = ρ1(1 − F), challenge = F + ρ1(1 − F).",
    reference: REFERENCE,
    notes: NOTES,
    inputs: &SINKING_INPUTS,
    outputs: &OUTPUTS,
    example: "--set resist_success=0.5 --set war_cost=0.3 --set stake_max=1 --set challenger_gain=1 \
              --set challenger_war_low=-0.8 --set challenger_war_high=0.2",
};

impl Form for SinkingCosts {
    fn card(&self) -> &'static FormCard {
        &SINKING
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [p, c] = ["resist_success", "war_cost"].map(|name| inputs.number(name));
        let cutoff = c / p;
        let signal = (1.0 - hawks(inputs)) * cutoff;
        outputs(inputs, &Separation { cutoff, signal, paid_at_once: signal })
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::sinking_costs(inputs, &self.solve(inputs)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::textbook::{GivenInput, solve};
    use proptest::prelude::*;

    /// What a guarantor of stake `v` gets from the signal `m` at best, if only `m` at least as large as `needed` deters.
    fn payoff(v: f64, m: f64, needed: f64, hawks: f64, p: f64, c: f64, kappa: f64) -> f64 {
        let challenged = if m >= needed { hawks } else { 1.0 };
        (1.0 - challenged) * v + challenged * (p * v - c).max(-m) - kappa * m
    }

    proptest! {
        #[test]
        fn no_type_gains_by_another_signal(p in 0.2..1.0f64, c in 0.05..0.5f64, high in 0.05..0.5f64, kappa in 0.0..4.0f64) {
            let values = [p, c, 5.0, 1.0, -0.8, high, kappa];
            let given = INPUTS.iter().zip(values).map(|(spec, x)| (spec.name.to_owned(), GivenInput::Number(x))).collect();
            let outputs = solve(&Hybrid, &given).expect("in the domain");
            let of = |name| outputs.get(name).and_then(|o| o.as_number()).expect("number");
            let (cutoff, signal, hawks) = (of("cutoff"), of("signal"), high / (high + 0.8));
            let worth = |v: f64, m: f64| payoff(v, m, signal, hawks, p, c, kappa);
            let mut mean = 0.0;
            for i in 0..200 {
                let v = 5.0 * (f64::from(i) + 0.5) / 200.0;
                let own = if v < cutoff { worth(v, 0.0) } else { worth(v, signal) };
                prop_assert!((0..=100).all(|k| worth(v, 2.0 * signal * f64::from(k) / 100.0) <= own + 1e-12), "{v}");
                mean += own / 200.0;
            }
            prop_assert!((mean - of("guarantor_utility")).abs() < 1e-2, "{mean}");
            prop_assert!((p * cutoff - c + signal).abs() < 1e-12, "the marginal type is ready to resist");
        }
    }
}
