//! A caution and its facts.

use crate::names::Name;
use crate::stats::Estimate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A caution as data: which, and the facts by name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Caution {
    /// Key of its [`CautionKind`](super::CautionKind).
    pub key: String,
    /// What was seen.
    pub facts: BTreeMap<String, Fact>,
}

/// A fact by the kind that decides how it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fact {
    /// A number of things.
    Count(u64),
    /// A share of a whole, from 0 to 1.
    Share(f64),
    /// A probability with its simulation error.
    Level(Estimate),
    /// A difference of probabilities.
    Difference(f64),
    /// How many times as large one thing is as another.
    Factor(f64),
    /// The key of an option.
    Option(Name),
    /// The key of a model.
    Model(String),
    /// A text as the user gave it, or a word that chooses between forms of the message.
    Text(String),
}
