//! What a posterior is: the file's statement, the data behind it, how they are estimated, and what comes out.

use super::battles::BattleClass;
use super::counts::Count;
use super::growth::Growth;
use super::kaplan_meier::Duration;
use super::resample::Resampling;
use super::spells::Spell;
use crate::chance::Belief;
use crate::language::{Argument, Language, Text, Words};
use crate::quantity::show::decimal;
use crate::scenario::Source;

/// A posterior as its file states it, with the rows of its tables that it selects.
pub struct Posterior {
    /// Its key: the file's name without the ending.
    pub key: String,
    /// Title.
    pub title: Words,
    /// What a reader must know of it.
    pub note: Option<Words>,
    /// Names of its tables; none for what is taken as published.
    pub tables: Vec<String>,
    /// Conditions on rows: column, smallest and largest value.
    pub select: Vec<(String, [f64; 2])>,
    /// Rows of the first table, before any were selected.
    pub rows: usize,
    /// Model and estimator.
    pub method: &'static Method,
    /// The selected rows.
    pub data: EvidenceData,
    /// Years at which a risk is asked for; absent where the method asks for none.
    pub at_years: Option<f64>,
    /// How clusters are drawn anew; absent where the method does not do so.
    pub resampling: Option<Resampling>,
    /// Where the data come from.
    pub sources: Vec<Source>,
    /// The results as they are stated.
    pub results: Vec<StatedResult>,
}

/// Rows of a table, in the form a method reads.
#[derive(Clone, Debug, PartialEq)]
pub enum EvidenceData {
    /// None: the result is published.
    Published,
    /// Spells of peace, with their crises where the posterior names a table of them.
    Spells(Vec<Spell>),
    /// Counts in clusters.
    Counts(Vec<Count>),
    /// Rates of growth after wars.
    Growth(Vec<Growth>),
    /// How long things lasted, and whether they ended.
    Exposures(Vec<Duration>),
    /// Battles by force ratio.
    Battles(Vec<BattleClass>),
}

impl EvidenceData {
    /// How many rows there are; `None` where there is no table.
    pub fn rows(&self) -> Option<usize> {
        match self {
            EvidenceData::Published => None,
            EvidenceData::Spells(rows) => Some(rows.len()),
            EvidenceData::Counts(rows) => Some(rows.len()),
            EvidenceData::Growth(rows) => Some(rows.len()),
            EvidenceData::Exposures(rows) => Some(rows.len()),
            EvidenceData::Battles(rows) => Some(rows.len()),
        }
    }
}

/// A result as the file states it.
#[derive(Clone, Debug)]
pub struct StatedResult {
    /// Its key: `omega`.
    pub key: String,
    /// Title.
    pub title: Words,
    /// Its unit.
    pub unit: String,
    /// Names of the quantities that it speaks of.
    pub feeds: Vec<String>,
    /// The estimate, where stated.
    pub estimate: Option<f64>,
    /// Its 95 % interval, where stated.
    pub interval: Option<[f64; 2]>,
    /// What is believed after the data, where stated.
    pub belief: Option<Belief>,
}

/// What a method reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// No table: estimates and intervals are stated.
    Nothing,
    /// A table of spells.
    Spells,
    /// A table of spells and one of their crises.
    Crises,
    /// A table of counts in clusters.
    Counts,
    /// A table of growth after wars.
    Growth,
    /// A table of what lasted how long.
    Exposures,
    /// A table of battles.
    Battles,
}

/// A model with an estimator: one file in `methods/`, one line in the roster [`METHODS`](super::METHODS).
pub struct Method {
    /// Word for the model.
    pub model: &'static str,
    /// Word for the estimator.
    pub estimator: &'static str,
    /// What it is called.
    pub title: Text,
    /// What it assumes, and how the interval is found.
    pub idea: Text,
    /// What it reads.
    pub needs: Needs,
    /// Whether it asks for a number of years.
    pub asks_years: bool,
    /// Whether it draws clusters anew.
    pub resamples: bool,
    /// Keys of its results; empty if any key will do.
    pub results: &'static [&'static str],
    /// Estimates from the selected rows.
    pub estimate: fn(&Posterior) -> Result<Recomputed, EvidenceRefusal>,
}

/// What comes out of the data.
#[derive(Clone, Debug, PartialEq)]
pub struct Recomputed {
    /// The results, in the order of the method.
    pub results: Vec<Estimated>,
    /// How risks grow with the years, by the model and in the record; empty where time plays no part.
    pub course: Vec<CourseRow>,
    /// What else the data say, in sentences.
    pub facts: Vec<EvidenceFact>,
}

/// An estimate; all its numbers have four significant digits, more than any record gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Estimated {
    /// Key of the result.
    pub key: String,
    /// The estimate.
    pub estimate: f64,
    /// Its 95 % interval.
    pub interval: [f64; 2],
    /// What is believed after the data.
    pub belief: Belief,
}

/// The risk after some years.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CourseRow {
    /// Years.
    pub years: f64,
    /// By the model; absent where it is the record itself.
    pub model: Option<f64>,
    /// The share in the record, by the Kaplan–Meier estimator.
    pub record: f64,
}

/// A sentence about the data, with what it is filled with.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceFact {
    /// The message.
    pub text: Text,
    /// Counts among its arguments.
    pub counts: Vec<(&'static str, usize)>,
    /// Another number among them, told with two digits after the point.
    pub number: Option<(&'static str, f64)>,
}

impl EvidenceFact {
    /// A sentence with counts.
    pub fn counts(text: Text, counts: &[(&'static str, usize)]) -> EvidenceFact {
        EvidenceFact { text, counts: counts.to_vec(), number: None }
    }

    /// The sentence.
    pub fn say(&self, language: Language) -> String {
        let counts = self.counts.iter().map(|&(name, count)| (name, Argument::from(count)));
        let number = self.number.map(|(name, number)| (name, decimal(number, 2, language).into()));
        self.text.with(language, &counts.chain(number).collect::<Vec<_>>())
    }
}

/// Why data do not suffice for an estimate.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct EvidenceRefusal(pub String);
