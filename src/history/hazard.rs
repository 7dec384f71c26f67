//! Hazards of guarantees fitted to cases: the same in every year, or rising or falling with age (Weibull). Neither knows
//! anything about a case but how long it lasted.
//!
//! Standing guarantees give survival its likelihood, held ones being censored at their exposure. Crises have no clock; their
//! probability of holding is the share of the other crises that held, half a case added to either side (Jeffreys), because a
//! share of none or all would be certainty from a handful.

use super::case::{Case, CaseKind, CaseTest};
use super::survive::CaseSaid;
use crate::quantity::maths::{exp, ln, pow};

/// S(t) = exp(−(t/scale)^shape), and what is said of a crisis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hazard {
    /// Below 1 the hazard falls with age, above 1 it rises.
    pub shape: f64,
    /// Years after which a share of 1/e is left.
    pub scale: f64,
    /// The probability that a guarantee holds in a crisis.
    pub in_crisis: f64,
}

/// Shapes that are looked at.
const SHAPES: (f64, f64) = (0.05, 20.0);

impl Hazard {
    /// The same hazard in every year: failures per year of exposure, which is the maximum of the likelihood.
    pub fn constant(cases: &[&Case]) -> Hazard {
        Hazard::of_shape(1.0, cases)
    }

    /// The Weibull hazard of the greatest likelihood.
    pub fn weibull(cases: &[&Case]) -> Hazard {
        // The likelihood has one maximum in the shape, and its slope falls through 0 there.
        let (mut below, mut above) = SHAPES;
        for _ in 0..80 {
            let shape = 0.5 * (below + above);
            (below, above) = if slope(shape, cases) > 0.0 { (shape, above) } else { (below, shape) };
        }
        Hazard::of_shape(0.5 * (below + above), cases)
    }

    /// Of this shape, the scale of the greatest likelihood: scale^shape = Σ t^shape / failures.
    fn of_shape(shape: f64, cases: &[&Case]) -> Hazard {
        let sum: f64 = standing(cases).map(|t| pow(t.exposure_years, shape)).sum();
        let failures = standing(cases).filter(|t| !t.deterred).count() as f64;
        let crises: Vec<&&Case> = cases.iter().filter(|c| c.kind == CaseKind::Crisis).collect();
        let held = crises.iter().filter(|c| c.deterred).count() as f64;
        let in_crisis = (held + 0.5) / (crises.len() as f64 + 1.0);
        Hazard { shape, scale: pow(sum / failures, 1.0 / shape), in_crisis }
    }

    /// The probability of surviving `years`.
    pub fn survival(&self, years: f64) -> f64 {
        if years > 0.0 { exp(-pow(years / self.scale, self.shape)) } else { 1.0 }
    }

    /// What it says of a case.
    pub fn says(&self, test: &CaseTest) -> CaseSaid {
        match test.kind {
            CaseKind::Crisis => test.of_decision(self.in_crisis),
            CaseKind::Standing => test.of_survival(|years| self.survival(years)),
        }
    }
}

fn standing<'a>(cases: &'a [&Case]) -> impl Iterator<Item = CaseTest> + 'a {
    cases.iter().map(|case| case.test()).filter(|test| test.kind == CaseKind::Standing)
}

/// Slope of the likelihood in the shape, the scale always the best, per failure:
/// 1/shape + mean of ln t over failures − Σ t^shape ln t / Σ t^shape.
fn slope(shape: f64, cases: &[&Case]) -> f64 {
    let (mut weights, mut weighted, mut logs, mut failures) = (0.0, 0.0, 0.0, 0.0);
    for test in standing(cases) {
        let (log, weight) = (ln(test.exposure_years), pow(test.exposure_years, shape));
        weights += weight;
        weighted += weight * log;
        if !test.deterred {
            logs += log;
            failures += 1.0;
        }
    }
    1.0 / shape + logs / failures - weighted / weights
}
