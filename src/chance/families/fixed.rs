//! `fixed = x`: a quantity that is known.

use super::numbers;
use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `fixed = x`.
pub static FIXED: Family = Family {
    key: "fixed",
    meaning: "a known value",
    parameters: &[ParameterSpec { name: "value", kind: ParameterKind::Number, default: None, meaning: "the value" }],
    build,
};

#[derive(Debug)]
struct Fixed(f64);

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [value] = numbers(parameters);
    if !value.is_finite() {
        return Err(BeliefRefusal { parameter: "value", reason: "must be a finite number".into(), hint: None });
    }
    Ok(Arc::new(Fixed(value)))
}

impl Distribution for Fixed {
    fn formula(&self, _u: f64) -> f64 {
        self.0
    }
    fn cdf(&self, x: f64) -> f64 {
        if x < self.0 { 0.0 } else { 1.0 }
    }
    fn support(&self) -> (f64, f64) {
        (self.0, self.0)
    }
    fn mean(&self) -> f64 {
        self.0
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Fixed(self.0))
    }
}
