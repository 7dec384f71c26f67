//! `discrete = { values, weights }`: a few possible values, each with its weight.

use crate::chance::{BeliefRefusal, ClosedForm, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `discrete = { values, weights }`.
pub static DISCRETE: Family = Family {
    key: "discrete",
    meaning: "a few possible values, each with its weight",
    parameters: &[
        ParameterSpec { name: "values", kind: ParameterKind::List, default: None, meaning: "the possible values" },
        ParameterSpec {
            name: "weights",
            kind: ParameterKind::List,
            default: None,
            meaning: "how likely each is; any positive scale",
        },
    ],
    build,
};

/// Most values: more are a distribution of their own.
const MOST_VALUES: usize = 1000;

#[derive(Debug)]
struct Discrete {
    /// Rising values with the share of the belief below each.
    steps: Arc<[(f64, f64)]>,
    mean: f64,
}

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let refuse = |parameter, reason: &str, hint: Option<&str>| {
        Err(BeliefRefusal { parameter, reason: reason.into(), hint: hint.map(str::to_owned) })
    };
    let (Some(values), Some(weights)) = (super::list(parameters, 0), super::list(parameters, 1)) else {
        return refuse("values", "must be a list of numbers", Some("write `values = [1, 2], weights = [0.3, 0.7]`"));
    };
    if values.is_empty() || values.len() > MOST_VALUES {
        return refuse("values", "needs 1 to 1000 values", None);
    }
    if values.iter().any(|x| !x.is_finite()) {
        return refuse("values", "every value must be a finite number", None);
    }
    if weights.len() != values.len() {
        return refuse("weights", "needs as many weights as there are values", None);
    }
    if weights.iter().any(|w| !w.is_finite() || *w < 0.0) {
        return refuse("weights", "no weight may be negative or infinite", Some("leave out what is impossible"));
    }
    let total: f64 = weights.iter().sum();
    if !(total > 0.0 && total.is_finite()) {
        return refuse("weights", "the weights add up to nothing", Some("weights are shares or counts"));
    }
    let mut pairs: Vec<(f64, f64)> = values.iter().copied().zip(weights.iter().map(|w| w / total)).collect();
    pairs.retain(|(_, weight)| *weight > 0.0);
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mean = pairs.iter().map(|(x, w)| x * w).sum();
    let mut below = 0.0;
    let steps = pairs.iter().map(|(value, weight)| {
        let step = (*value, below);
        below += weight;
        step
    });
    Ok(Arc::new(Discrete { steps: steps.collect(), mean }))
}

impl Distribution for Discrete {
    fn formula(&self, u: f64) -> f64 {
        let index = self.steps.iter().filter(|(_, below)| u >= *below).count();
        self.steps[index.saturating_sub(1)].0
    }
    fn cdf(&self, x: f64) -> f64 {
        let next = self.steps.iter().find(|(value, _)| *value > x);
        next.map_or(1.0, |(_, below)| *below)
    }
    fn support(&self) -> (f64, f64) {
        (self.steps[0].0, self.steps[self.steps.len() - 1].0)
    }
    fn mean(&self) -> f64 {
        self.mean
    }
    fn closed_form(&self) -> Option<ClosedForm> {
        Some(ClosedForm::Steps(Arc::clone(&self.steps)))
    }
}
