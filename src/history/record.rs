//! The shape of `history.json`: everything a view of the back-test may show. Nothing here depends on time, host or threads.

use super::case::Case;
use super::score::{Bin, Score};
use crate::chance::Plan;
use crate::language::Words;
use crate::scenario::Source;
use crate::stats::{Interval, Spread};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version of the shape of the file.
pub const SCHEMA: u32 = 1;

/// The back-test: cases, what models and yardsticks say of them, and how they score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// [`SCHEMA`].
    pub schema: u32,
    /// How the numbers were made.
    pub manifest: BackTestManifest,
    /// What a reader must know before using a score.
    pub cautions: Vec<Words>,
    /// The cases, in the order of their file.
    pub cases: Vec<Case>,
    /// What the cases cite.
    pub sources: Vec<Source>,
    /// The models in roster order, then the yardsticks.
    pub judged: Vec<Judged>,
}

/// How the numbers were made: enough to make them again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BackTestManifest {
    /// Version of the program.
    pub garant: String,
    /// Version of the numbers.
    pub results_version: u32,
    /// SHA-256 of what the answers depend on: the beliefs of every case's study.
    pub beliefs_sha256: String,
    /// Whether the stakes coded with hindsight were used.
    pub stakes: bool,
    /// Seed of draws and resamples.
    pub seed: u64,
    /// How draws are spread.
    pub plan: Plan,
    /// Independent replicates.
    pub replicates: u64,
    /// Draws in each replicate.
    pub draws: u64,
}

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CaseKind {
    /// A model.
    Model,
    /// A yardstick.
    Yardstick,
}

/// A model or a yardstick with its answers and scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// Key.
    pub key: String,
    /// Model or yardstick.
    pub kind: CaseKind,
    /// Title.
    pub title: Words,
    /// Its answers, in the order of the cases.
    pub answers: Vec<CaseAnswer>,
    /// Cases it answered.
    pub answered: u64,
    /// Brier score: 0 is perfect, 0.25 a coin; absent if nothing was answered.
    pub brier: Option<Score>,
    /// Mean logarithmic loss.
    pub log_loss: Option<Score>,
    /// Brier score less that of the share of the other cases, on the same resamples; below 0 is better. Absent for that
    /// yardstick itself.
    pub against_climatology: Option<Score>,
    /// Three reliability bins.
    pub bins: Vec<Bin>,
    /// Keys of the cases in which it was confident and wrong.
    pub misses: Vec<String>,
}

/// An answer: the probability that the guarantee of a case holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseAnswer {
    /// Key of the case.
    pub case: String,
    /// Mean over the draws; absent if no draw was answered.
    pub probability: Option<f64>,
    /// Simulation error; absent for yardsticks, which draw nothing.
    pub interval: Option<Interval>,
    /// What is not known of the mapping; absent for yardsticks.
    pub spread: Option<Spread>,
    /// Draws answered.
    pub draws: u64,
    /// Draws not answered, by reason.
    pub faults: BTreeMap<String, u64>,
}

impl History {
    /// The judged called `key`.
    pub fn judged(&self, key: &str) -> Option<&Judged> {
        self.judged.iter().find(|j| j.key == key)
    }

    /// The case called `key`.
    pub fn case(&self, key: &str) -> Option<&Case> {
        self.cases.iter().find(|c| c.key.as_str() == key)
    }

    /// The models among the judged.
    pub fn models(&self) -> impl Iterator<Item = &Judged> {
        self.judged.iter().filter(|j| j.kind == CaseKind::Model)
    }

    /// Draws of each case.
    pub fn draws(&self) -> u64 {
        self.manifest.replicates * self.manifest.draws
    }
}
