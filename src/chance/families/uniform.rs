//! `uniform = { min, max }`: every value between two bounds alike.

use super::numbers;
use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `uniform = { min, max }`.
pub static UNIFORM: Family = Family {
    key: "uniform",
    meaning: "every value between min and max is alike",
    parameters: &[
        ParameterSpec { name: "min", kind: ParameterKind::Number, default: None, meaning: "smallest value" },
        ParameterSpec { name: "max", kind: ParameterKind::Number, default: None, meaning: "largest value" },
    ],
    build,
};

#[derive(Debug)]
struct Uniform {
    min: f64,
    max: f64,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [min, max] = numbers(parameters);
    super::check_bounds(min, max)?;
    Ok(Arc::new(Uniform { min, max }))
}

impl Distribution for Uniform {
    fn formula(&self, u: f64) -> f64 {
        self.min + u * (self.max - self.min)
    }
    fn cdf(&self, x: f64) -> f64 {
        ((x - self.min) / (self.max - self.min)).clamp(0.0, 1.0)
    }
    fn support(&self) -> (f64, f64) {
        (self.min, self.max)
    }
    fn mean(&self) -> f64 {
        0.5 * self.min + 0.5 * self.max
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Uniform { min: self.min, width: self.max - self.min })
    }
}
