//! `empirical = { values }`: observed values, with straight lines between them (quantiles of type 7).

use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `empirical = { values }`.
pub static EMPIRICAL: Family = Family {
    key: "empirical",
    meaning: "observed values, with straight lines between them",
    parameters: &[ParameterSpec { name: "values", kind: ParameterKind::List, default: None, meaning: "the observations" }],
    build,
};

/// Most observations.
const MOST_VALUES: usize = 4096;

#[derive(Debug)]
struct Empirical {
    values: Arc<[f64]>,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let refuse =
        |reason: &str, hint: Option<String>| Err(BeliefRefusal { parameter: "values", reason: reason.into(), hint });
    let Some(values) = super::list(parameters, 0) else { return refuse("must be a list of numbers", None) };
    if values.len() < 2 || values.len() > MOST_VALUES {
        return refuse("needs 2 to 4096 values", None);
    }
    if values.iter().any(|x| !x.is_finite()) {
        return refuse("every value must be a finite number", None);
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    if sorted[0] == sorted[sorted.len() - 1] {
        return refuse("all values are equal", Some(format!("write `fixed = {}`", sorted[0])));
    }
    if !(sorted[sorted.len() - 1] - sorted[0]).is_finite() {
        return refuse("the largest less the smallest value is too large for a number", None);
    }
    Ok(Arc::new(Empirical { values: sorted.into() }))
}

impl Distribution for Empirical {
    fn formula(&self, u: f64) -> f64 {
        let place = u * (self.values.len() - 1) as f64;
        let index = (place as usize).min(self.values.len() - 2);
        let (a, b) = (self.values[index], self.values[index + 1]);
        a + (place - index as f64) * (b - a)
    }
    fn cdf(&self, x: f64) -> f64 {
        let n = self.values.len();
        let above = self.values.partition_point(|v| *v <= x);
        if above == 0 {
            return 0.0;
        }
        if above == n {
            return 1.0;
        }
        let (a, b) = (self.values[above - 1], self.values[above]);
        ((above - 1) as f64 + (x - a) / (b - a)) / (n - 1) as f64
    }
    fn support(&self) -> (f64, f64) {
        (self.values[0], self.values[self.values.len() - 1])
    }
    fn mean(&self) -> f64 {
        // The straight lines give every gap the same weight.
        let gaps = self.values.windows(2).map(|pair| 0.5 * pair[0] + 0.5 * pair[1]);
        gaps.sum::<f64>() / (self.values.len() - 1) as f64
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Lines(Arc::clone(&self.values)))
    }
}
