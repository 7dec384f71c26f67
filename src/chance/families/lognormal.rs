//! `lognormal = { median, sigma }`: a positive quantity known up to a factor.

use super::numbers;
use crate::chance::{BeliefRefusal, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use crate::quantity::maths::{exp, ln, normal_cdf, normal_quantile};
use std::sync::Arc;

/// `lognormal = { median, sigma }`.
pub static LOGNORMAL: Family = Family {
    key: "lognormal",
    meaning: "a positive quantity known up to a factor",
    parameters: &[
        ParameterSpec {
            name: "median",
            kind: ParameterKind::Number,
            default: None,
            meaning: "half of the belief lies below, above 0",
        },
        ParameterSpec {
            name: "sigma",
            kind: ParameterKind::Number,
            default: None,
            meaning: "standard deviation of the logarithm, above 0",
        },
    ],
    build,
};

/// Smallest median: the draws around it are then still numbers with all their digits.
const SMALLEST: f64 = 1e-100;
/// A factor of e¹⁰ either way is as vague as a belief can be.
const MOST_SIGMA: f64 = 10.0;

#[derive(Debug)]
struct LogNormal {
    median: f64,
    sigma: f64,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [median, sigma] = numbers(parameters);
    if !(median >= SMALLEST && median.is_finite()) {
        let hint = Some("write the middle value in the quantity's unit".into());
        return Err(BeliefRefusal { parameter: "median", reason: "must be a number above 0".into(), hint });
    }
    if !(sigma > 0.0 && sigma <= MOST_SIGMA) {
        let hint = Some(format!("0.5 is a factor of about 2 either way; write `fixed = {median}` for a known value"));
        return Err(BeliefRefusal { parameter: "sigma", reason: format!("must lie in (0, {MOST_SIGMA}]"), hint });
    }
    Ok(Arc::new(LogNormal { median, sigma }))
}

impl Distribution for LogNormal {
    fn formula(&self, u: f64) -> f64 {
        self.median * exp(self.sigma * normal_quantile(u))
    }
    fn cdf(&self, x: f64) -> f64 {
        if x <= 0.0 { 0.0 } else { normal_cdf(ln(x / self.median) / self.sigma) }
    }
    fn support(&self) -> (f64, f64) {
        (0.0, f64::INFINITY)
    }
    fn mean(&self) -> f64 {
        self.median * exp(0.5 * self.sigma * self.sigma)
    }
}
