//! What models and measures say of themselves, as data.

use crate::language::Words;
use crate::stats::Better;
use serde::{Deserialize, Serialize};

/// A model's card as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardRecord {
    /// Key.
    pub key: String,
    /// Title.
    pub title: Words,
    /// The idea, in two or three sentences.
    pub idea: Words,
    /// The formula for the probability of an attack per opportunity.
    pub formula: String,
    /// Which equilibrium is played where there are several.
    pub selection: Words,
    /// What it leaves out.
    pub leaves_out: Words,
    /// References.
    pub references: Vec<String>,
    /// `reproduced`, `derived` or `draft`, and how that was shown.
    pub maturity: Words,
    /// Whether its challenger probes before it attacks.
    pub tells_probes: bool,
    /// Textbook forms it rests on.
    pub forms: Vec<String>,
}

/// A measure as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureRecord {
    /// Key: `attack`.
    pub key: String,
    /// Label.
    pub title: Words,
    /// Unit: `probability`, `years`, `1/year`, `bn EUR/year`.
    pub unit: String,
    /// Which direction is better.
    pub better: Better,
    /// Definition in one sentence.
    pub definition: Words,
}

impl AsRef<str> for MeasureRecord {
    /// Its key.
    fn as_ref(&self) -> &str {
        &self.key
    }
}
