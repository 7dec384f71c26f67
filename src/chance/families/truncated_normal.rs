//! `truncated_normal = { mean, sd, min, max }`: a bell curve cut at two bounds.

use super::numbers;
use crate::chance::{BeliefRefusal, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use crate::quantity::maths::{normal_cdf, normal_density, normal_quantile};
use std::sync::Arc;

/// `truncated_normal = { mean, sd, min, max }`.
pub static TRUNCATED_NORMAL: Family = Family {
    key: "truncated_normal",
    meaning: "a bell curve cut at two bounds",
    parameters: &[
        ParameterSpec { name: "mean", kind: ParameterKind::Number, default: None, meaning: "centre of the uncut curve" },
        ParameterSpec {
            name: "sd",
            kind: ParameterKind::Number,
            default: None,
            meaning: "standard deviation of the uncut curve, above 0",
        },
        ParameterSpec { name: "min", kind: ParameterKind::Number, default: None, meaning: "smallest value" },
        ParameterSpec { name: "max", kind: ParameterKind::Number, default: None, meaning: "largest value" },
    ],
    build,
};

/// Less than this share of the uncut curve between the bounds is no belief about its centre.
const LEAST_SHARE: f64 = 1e-6;

#[derive(Debug)]
struct TruncatedNormal {
    mean: f64,
    sd: f64,
    min: f64,
    max: f64,
    /// Share of the uncut curve below min, and between the bounds.
    below: f64,
    inside: f64,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [mean, sd, min, max] = numbers(parameters);
    let refuse = |parameter, reason: String, hint| Err(BeliefRefusal { parameter, reason, hint });
    if !mean.is_finite() {
        return refuse("mean", "must be a finite number".into(), None);
    }
    if !(sd.is_finite() && sd > 0.0) {
        return refuse("sd", "must be above 0".into(), Some(format!("write `fixed = {mean}` for a known value")));
    }
    super::check_bounds(min, max)?;
    let below = normal_cdf((min - mean) / sd);
    let inside = normal_cdf((max - mean) / sd) - below;
    if inside < LEAST_SHARE {
        let reason = format!("the bounds leave less than {LEAST_SHARE} of the curve");
        return refuse("mean", reason, Some(format!("choose a mean near [{min}, {max}], or a larger sd")));
    }
    Ok(Arc::new(TruncatedNormal { mean, sd, min, max, below, inside }))
}

impl Distribution for TruncatedNormal {
    fn formula(&self, u: f64) -> f64 {
        let p = self.below + u * self.inside;
        self.mean + self.sd * normal_quantile(p.clamp(0.0, 1.0))
    }
    fn cdf(&self, x: f64) -> f64 {
        ((normal_cdf((x - self.mean) / self.sd) - self.below) / self.inside).clamp(0.0, 1.0)
    }
    fn support(&self) -> (f64, f64) {
        (self.min, self.max)
    }
    fn mean(&self) -> f64 {
        let density = |x: f64| normal_density((x - self.mean) / self.sd);
        self.mean + self.sd * (density(self.min) - density(self.max)) / self.inside
    }
}
