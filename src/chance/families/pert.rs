//! `pert = { min, mode, max, shape = 4 }`: a best guess between two bounds, rounder than a triangle.
//!
//! A beta distribution whose mean is (min + shape·mode + max)/(shape + 2).

use super::beta::ScaledBeta;
use super::numbers;
use crate::chance::{BeliefRefusal, Distribution, Family, Parameter, ParameterKind, ParameterSpec};
use std::sync::Arc;

/// `pert = { min, mode, max, shape }`.
pub static PERT: Family = Family {
    key: "pert",
    meaning: "a best guess between two bounds, rounder than a triangle",
    parameters: &[
        ParameterSpec { name: "min", kind: ParameterKind::Number, default: None, meaning: "smallest value" },
        ParameterSpec { name: "mode", kind: ParameterKind::Number, default: None, meaning: "best guess" },
        ParameterSpec { name: "max", kind: ParameterKind::Number, default: None, meaning: "largest value" },
        ParameterSpec {
            name: "shape",
            kind: ParameterKind::Number,
            default: Some(4.0),
            meaning: "weight of the best guess, 0 to 1000",
        },
    ],
    build,
};

fn build(parameters: &[Parameter]) -> Result<Arc<dyn Distribution>, BeliefRefusal> {
    let [min, mode, max, shape] = numbers(parameters);
    super::check_mode(min, mode, max)?;
    if !(0.0..=1000.0).contains(&shape) {
        let hint = Some("4 is usual".into());
        return Err(BeliefRefusal { parameter: "shape", reason: "must lie in [0, 1000]".into(), hint });
    }
    let width = max - min;
    let (alpha, beta) = (1.0 + shape * ((mode - min) / width), 1.0 + shape * ((max - mode) / width));
    Ok(Arc::new(ScaledBeta::new(alpha, beta, min, max)))
}
