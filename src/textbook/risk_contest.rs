//! Competition in risk taking: two sides with private stakes wait under a hazard of common disaster until one quits.

use super::numeric::{integrate, panels};
use super::spec::{FormCard, InputKind, input, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{exp, exp_m1, ln_1p};

/// Both stakes from the same distribution.
pub struct RiskContest;

static CARD: FormCard = FormCard {
    key: "brinkmanship.risk-contest",
    title: message("form-brinkmanship-risk-contest"),
    formula: "A side with stake v quits at t(v) = (1/d)∫₀ᵛ x·f(x)/(1 − F(x)) dx; disaster = 1 − E exp(−t(min(v1, v2))). Uniform \
              stakes, κ = highest stake/disaster: 1 − ∫₀¹ 2(1 − u)[(1 − u)eᵘ]^κ du. Exponential stakes of rate μ, disaster 1: 1 − \
              √(2πμ)·e^(2μ)·erfc(√(2μ)).",
    reference: "Nalebuff, Brinkmanship and Nuclear Deterrence, Conflict Management and Peace Science 9 (1986); Powell, Nuclear \
                Deterrence Theory (1990)",
    notes: message("form-says-the-symmetric-equilibrium-the-speed-of-the"),
    inputs: &[
        input(
            "stakes",
            InputKind::Word(&["uniform", "exponential"]),
            message("form-says-distribution-of-the-private-stakes"),
        ),
        number("stake_to_disaster", Range::NON_NEGATIVE, message("form-says-highest-stake-over-the-cost-of-disaster"))
            .when("stakes", "uniform"),
        number("rate", Range::POSITIVE, message("form-says-rate-cost-of-disaster-over-the-mean"))
            .when("stakes", "exponential"),
    ],
    outputs: &[output("disaster", message("form-says-probability-of-disaster"))],
    example: "--set stakes=uniform --set stake_to_disaster=1",
};

/// Points that crowd together towards 0, in steps of two from `scale` downwards.
fn towards_zero(scale: f64) -> impl Iterator<Item = f64> {
    // Forty steps: below them nothing is left to add, and 1 − x is still not 1.
    (0..40).scan(scale, |x, _| {
        *x *= 0.5;
        Some(*x)
    })
}

/// Uniform stakes; κ = highest stake over disaster.
pub fn uniform(kappa: f64) -> f64 {
    // The integrand turns within 1/√κ of u = 0 and has a power of 1 − u at the other end.
    let turn = 1.0 / kappa.max(1.0).sqrt();
    let near = (1..=12).map(|k| f64::from(k) * turn);
    let points = panels(0.0, 1.0, near.chain(towards_zero(1.0)).chain(towards_zero(1.0).map(|x| 1.0 - x)));
    integrate(&points, |u| 2.0 * (1.0 - u) * -exp_m1(kappa * (u + ln_1p(-u))))
}

/// Exponential stakes of rate μ, as ∫ e^(−x)·(1 − e^(−x²/8μ)) dx: no product of a huge with a tiny number.
pub fn exponential(rate: f64) -> f64 {
    let points = panels(0.0, 80.0, (1..80).map(f64::from).chain(towards_zero(1.0)));
    integrate(&points, |x| exp(-x) * -exp_m1(-(x / rate) * x / 8.0))
}

impl Form for RiskContest {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let disaster = match inputs.word("stakes") {
            "uniform" => uniform(inputs.number("stake_to_disaster")),
            _ => exponential(inputs.number("rate")),
        };
        Ok(Outputs::new().number("disaster", disaster.clamp(0.0, 1.0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quantity::maths::erfc;

    #[test]
    fn closed_forms_agree() {
        assert!((uniform(1.0) - (11.0 - 4.0 * exp(1.0))).abs() < 1e-14);
        for rate in [1e-6, 0.01, 0.3, 1.0, 4.0, 20.0] {
            let root = (2.0f64 * rate).sqrt();
            let closed = 1.0 - std::f64::consts::PI.sqrt() * root * exp(root * root) * erfc(root);
            assert!((exponential(rate) - closed).abs() < 1e-12, "{rate}: {} {closed}", exponential(rate));
        }
    }

    #[test]
    fn the_midpoint_rule_agrees_for_uniform_stakes() {
        for kappa in [0.1, 0.5, 2.0, 7.5, 300.0] {
            let n = 200_000;
            let at = |i: u32| (f64::from(i) + 0.5) / f64::from(n);
            let term = |u: f64| 2.0 * (1.0 - u) * (1.0 - exp(kappa * (ln_1p(-u) + u)));
            let sum: f64 = (0..n).map(|i| term(at(i))).sum::<f64>() / f64::from(n);
            assert!((uniform(kappa) - sum).abs() < 1e-8, "{kappa}: {} {sum}", uniform(kappa));
        }
    }

    #[test]
    fn disaster_rises_with_the_stakes_from_never_to_always() {
        assert_eq!(uniform(0.0), 0.0);
        let small = uniform(1e-9);
        assert!((small / (1e-9 / 6.0) - 1.0).abs() < 1e-6, "small stakes: κ/6, {small}");
        let values: Vec<f64> = [1e-9, 0.1, 1.0, 1e2, 1e4, 1e8, 1e300].iter().map(|&k| uniform(k)).collect();
        assert!(values.windows(2).all(|w| w[0] < w[1] + 1e-15), "{values:?}");
        assert!(1.0 - values[6] < 1e-12);
        assert!((exponential(1e-30) - 1.0).abs() < 1e-12 && exponential(1e300) < 1e-12);
    }
}
