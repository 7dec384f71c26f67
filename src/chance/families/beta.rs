//! `beta = { alpha, beta, min = 0, max = 1 }`: a share, as after `alpha − 1` successes and `beta − 1` failures.

use super::numbers;
use crate::chance::{BeliefRefusal, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use crate::quantity::maths::{beta_regularized, exp, ln, ln_1p, ln_gamma};
use std::sync::Arc;

/// `beta = { alpha, beta, min, max }`.
pub static BETA: Family = Family {
    key: "beta",
    meaning: "a share: alpha and beta shape it, min and max bound it",
    parameters: &[
        ParameterSpec {
            name: "alpha",
            kind: ParameterKind::Number,
            default: None,
            meaning: "weight at the upper end, above 0",
        },
        ParameterSpec {
            name: "beta",
            kind: ParameterKind::Number,
            default: None,
            meaning: "weight at the lower end, above 0",
        },
        ParameterSpec { name: "min", kind: ParameterKind::Number, default: Some(0.0), meaning: "smallest value" },
        ParameterSpec { name: "max", kind: ParameterKind::Number, default: Some(1.0), meaning: "largest value" },
    ],
    build,
};

/// Shapes beyond these are beliefs nobody can hold, and the functions below lose their digits there.
const SHAPES: std::ops::RangeInclusive<f64> = 1e-2..=1e6;

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [alpha, beta, min, max] = numbers(parameters);
    for (parameter, shape) in [("alpha", alpha), ("beta", beta)] {
        if !SHAPES.contains(&shape) {
            let reason = format!("must lie in [{}, {}]", SHAPES.start(), SHAPES.end());
            let hint = Some("1 and 1 are uniform; 4 and 4 a rounded hill".into());
            return Err(BeliefRefusal { parameter, reason, hint });
        }
    }
    super::check_bounds(min, max)?;
    Ok(Arc::new(ScaledBeta::new(alpha, beta, min, max)))
}

/// A beta distribution on [min, max].
#[derive(Debug)]
pub struct ScaledBeta {
    alpha: f64,
    beta: f64,
    min: f64,
    max: f64,
    /// ln B(alpha, beta).
    ln_beta: f64,
}

impl ScaledBeta {
    /// Shapes above 0, min < max.
    pub fn new(alpha: f64, beta: f64, min: f64, max: f64) -> ScaledBeta {
        let ln_beta = ln_gamma(alpha) + ln_gamma(beta) - ln_gamma(alpha + beta);
        ScaledBeta { alpha, beta, min, max, ln_beta }
    }
}

/// The x in (0, 1) with Iₓ(a, b) = u, for u ≤ ½: Newton in ln x, kept inside a bracket.
fn lower_quantile(a: f64, b: f64, ln_beta: f64, u: f64) -> f64 {
    let (mut lo, mut hi) = (-745.0, 0.0);
    // Near 0 the distribution function is xᵃ/(a·B).
    let mut y = ((ln(u * a) + ln_beta) / a).clamp(-744.0, -1e-3);
    for _ in 0..200 {
        let x = exp(y);
        let value = beta_regularized(a, b, x);
        if value < u {
            lo = y
        } else {
            hi = y
        }
        let slope = exp(a * y + (b - 1.0) * ln_1p(-x) - ln_beta);
        let next = y - (value - u) / slope;
        let next = if next > lo && next < hi { next } else { 0.5 * (lo + hi) };
        if (next - y).abs() <= 1e-15 * (1.0 + y.abs()) {
            return exp(next);
        }
        y = next;
    }
    exp(y)
}

impl Distribution for ScaledBeta {
    fn formula(&self, u: f64) -> f64 {
        let (width, below_half) = (self.max - self.min, beta_regularized(self.alpha, self.beta, 0.5) >= u);
        // The tail that is small keeps its digits.
        if below_half || u <= 0.5 {
            self.min + width * lower_quantile(self.alpha, self.beta, self.ln_beta, u)
        } else {
            self.max - width * lower_quantile(self.beta, self.alpha, self.ln_beta, 1.0 - u)
        }
    }
    fn cdf(&self, x: f64) -> f64 {
        let share = (x - self.min) / (self.max - self.min);
        if share > 0.5 {
            1.0 - beta_regularized(self.beta, self.alpha, (self.max - x) / (self.max - self.min))
        } else {
            beta_regularized(self.alpha, self.beta, share)
        }
    }
    fn support(&self) -> (f64, f64) {
        (self.min, self.max)
    }
    fn mean(&self) -> f64 {
        self.min + (self.max - self.min) * (self.alpha / (self.alpha + self.beta))
    }
}
