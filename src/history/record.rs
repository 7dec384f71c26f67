//! The shape of `history.json`: everything a view of the back-test may show. Nothing here depends on time, host or threads.

use super::case::{Case, CaseKind};
use crate::chance::Plan;
use crate::language::Words;
use crate::results::{BackTestRecord, JudgedKind, JudgedRecord};
use crate::scenario::Source;
use crate::stats::{Interval, Spread};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version of the shape of the file.
pub const SCHEMA: u32 = 2;

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
    /// Cases the yardsticks were trained on.
    pub trained_on: u64,
    /// Whether the cases are others than those.
    pub own_cases: bool,
    /// Key of the rule of one code with the lowest Brier score.
    pub best_code: Option<String>,
    /// Key of the model with the lowest Brier score.
    pub best_model: Option<String>,
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
    /// SHA-256 of what answers and scores depend on: the beliefs of every case's study, its test and its outcome.
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

/// A model or a yardstick with its scores and answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// Who it is, and how it scores.
    #[serde(flatten)]
    pub record: JudgedRecord,
    /// Its answers, in the order of the cases.
    pub answers: Vec<CaseAnswer>,
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
    /// The probability of what was seen, mean over the draws: that the guarantee held so long, or failed in the year around the
    /// day it did. Absent if no draw was answered, and for yardsticks that say whether and not when.
    pub seen: Option<f64>,
    /// Draws answered.
    pub draws: u64,
    /// Draws not answered, by reason.
    pub faults: BTreeMap<String, u64>,
}

impl History {
    /// The judged called `key`.
    pub fn judged(&self, key: &str) -> Option<&Judged> {
        self.judged.iter().find(|j| j.record.key == key)
    }

    /// The case called `key`.
    pub fn case(&self, key: &str) -> Option<&Case> {
        self.cases.iter().find(|c| c.key.as_str() == key)
    }

    /// The models among the judged.
    pub fn models(&self) -> impl Iterator<Item = &Judged> {
        self.judged.iter().filter(|j| j.record.kind == JudgedKind::Model)
    }

    /// Draws of each case.
    pub fn draws(&self) -> u64 {
        self.manifest.replicates * self.manifest.draws
    }

    /// The back-test without its cases.
    pub fn record(&self) -> BackTestRecord {
        let count = |of: fn(&Case) -> bool| self.cases.iter().filter(|case| of(case)).count() as u64;
        BackTestRecord {
            cases: self.cases.len() as u64,
            held: count(|case| case.deterred),
            crises: count(|case| case.kind == CaseKind::Crisis),
            draws: self.draws(),
            stakes: self.manifest.stakes,
            trained_on: self.trained_on,
            own_cases: self.own_cases,
            best_code: self.best_code.clone(),
            best_model: self.best_model.clone(),
            judged: self.judged.iter().map(|judged| judged.record.clone()).collect(),
        }
    }
}
