//! The numbers: what each model answers about each option, and what further statistics come to.

use crate::models::measures::Measure;
use crate::names::Name;
use crate::stats::{Estimate, Spread, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Worlds into which what is believed is parted.
pub const WORLDS: usize = 20;

/// The answers of one model about one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Key of the option.
    pub option: Name,
    /// Key of the model.
    pub model: String,
    /// Whether the model has nothing to say of the option: it was not asked, and has no number.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub silent: bool,
    /// Draws the model answered.
    pub answered: u64,
    /// Draws it could not answer, by reason; empty when it answered all.
    pub faults: BTreeMap<String, u64>,
    /// Scalar measures by key. A measure the model does not have is absent.
    pub measures: BTreeMap<String, Value>,
    /// The risk of attack in [`WORLDS`] equally likely worlds, in rising order: the middle of each twentieth of what is believed. Empty
    /// where nothing was answered, and in results of before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub worlds: Vec<f64>,
    /// Probability of peace up to the end of year 1, 2, ….
    pub peace_survival: Vec<Value>,
    /// By measure (`attack`, `durable_peace`): in which share of draws this option is best.
    pub best: BTreeMap<String, BestShare>,
}

impl Cell {
    /// The value of `measure`: one of the roster, or a record of one; absent if the model does not have it.
    pub fn value(&self, measure: impl AsRef<str>) -> Option<&Value> {
        self.measures.get(measure.as_ref())
    }

    /// The same, to be changed.
    pub fn value_mut(&mut self, measure: &Measure) -> Option<&mut Value> {
        self.measures.get_mut(measure.key)
    }
}

/// One number with all that may be said about it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// Mean and simulation error.
    pub estimate: Estimate,
    /// Quantiles over the belief.
    pub spread: Spread,
    /// Difference to the reference option, paired draw by draw; absent for the reference itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
}

/// A paired difference to the reference option.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// Mean difference and its simulation error.
    pub estimate: Estimate,
    /// What it amounts to.
    pub verdict: Verdict,
}

/// In which share of draws an option is best under one model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BestShare {
    /// Better than every other option.
    pub alone: Estimate,
    /// Among several equally good ones (difference below 1e-12).
    pub tied: Estimate,
}

/// What a statistic comes to, line by line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the statistic.
    pub statistic: String,
    /// Unit of its numbers: `probability` for probabilities and their differences.
    pub unit: String,
    /// Its numbers.
    pub rows: Vec<FindingRow>,
}

/// One number of a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingRow {
    /// The option it is about; absent if about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Name>,
    /// The model it is about; absent if about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The number.
    pub estimate: Estimate,
}
