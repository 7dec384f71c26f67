//! How models and yardsticks score against historical cases: what a view of the back-test shows besides the cases themselves.

use crate::language::Words;
use serde::{Deserialize, Serialize};

/// A score with the interval in which 95 % of resamples of the cases put it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The score itself.
    pub value: f64,
    /// Lower end.
    pub lo: f64,
    /// Upper end.
    pub hi: f64,
}

impl Score {
    /// Whether the whole interval lies below `x`.
    pub fn is_below(&self, x: f64) -> bool {
        self.hi < x
    }

    /// Whether the whole interval lies above `x`.
    pub fn is_above(&self, x: f64) -> bool {
        self.lo > x
    }
}

/// What is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum JudgedKind {
    /// A model.
    Model,
    /// A yardstick.
    Yardstick,
}

/// Scores of one model or yardstick; a score that it has no answers for, or that makes no sense of it, is absent.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseScores {
    /// Survival log-likelihood per case, in nats; higher is better. Absent for what says whether and not when.
    pub log_likelihood: Option<Score>,
    /// The same less that of a constant hazard; above 0 is better. Absent for the constant hazard itself.
    pub against_constant: Option<Score>,
    /// Cases in which it gave less than the floor to what was seen; they count as the floor.
    pub floored: u64,
    /// Area under the ROC curve, 0 to 1: how often a case that held was given more than one that did not, ties counted half.
    pub auc: Option<Score>,
    /// Mean squared miss: 0 is perfect, 0.25 a coin.
    pub brier: Option<Score>,
    /// Mean logarithmic loss, in nats.
    pub log_loss: Option<Score>,
    /// Brier score less that of the share of the other cases; below 0 is better.
    pub against_climatology: Option<Score>,
    /// Brier score less that of the best rule of one code; above 0: that rule is better.
    pub against_code: Option<Score>,
    /// Brier score less that of the model with the lowest.
    pub against_best: Option<Score>,
}

/// The Brier score in parts, and how often a given probability came true: consistent, optimally binned, reproducible by the
/// pool-adjacent-violators algorithm (Dimitriadis, Gneiting and Jordan, PNAS 118, 2021). Miscalibration − discrimination +
/// uncertainty is the Brier score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Corp {
    /// What better levels in the same order would save; 0 or more.
    pub miscalibration: f64,
    /// What the order is worth beyond the bare share of all cases; 0 or more.
    pub discrimination: f64,
    /// The Brier score of that share.
    pub uncertainty: f64,
    /// How often a model whose every probability is right would show at least this miscalibration on as many cases, 0 to 1.
    pub by_chance: f64,
    /// One for each probability that was given, rising.
    pub points: Vec<CorpPoint>,
}

/// Cases that were given one probability.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct CorpPoint {
    /// The probability given.
    pub given: f64,
    /// Cases it was given to.
    pub cases: u64,
    /// Those of them that held.
    pub held: u64,
    /// The share that holds where so much is given, made to rise with what is given.
    pub share: f64,
    /// Lower end of the range in which 90 % of the shares of a calibrated model lie.
    pub lo: f64,
    /// Its upper end.
    pub hi: f64,
}

/// A model or a yardstick with its scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JudgedRecord {
    /// Key.
    pub key: String,
    /// Model or yardstick.
    pub kind: JudgedKind,
    /// Title.
    pub title: Words,
    /// Whether it rests on a code that knows some of the outcome.
    pub hindsight: bool,
    /// Cases it answered.
    pub answered: u64,
    /// Keys of the cases in which it was confident and wrong.
    pub misses: Vec<String>,
    /// The scores.
    pub scores: CaseScores,
    /// Its reliability; absent if it answered nothing.
    pub corp: Option<Corp>,
}

/// The back-test without its cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BackTestRecord {
    /// Cases.
    pub cases: u64,
    /// Those of them that held.
    pub held: u64,
    /// Those of them that are crises: one decision instead of a time.
    pub crises: u64,
    /// Draws of each case.
    pub draws: u64,
    /// Whether the stakes coded with hindsight were used.
    pub stakes: bool,
    /// Cases the yardsticks were trained on, less each time the case that is answered.
    pub trained_on: u64,
    /// Whether the cases are others than those.
    pub own_cases: bool,
    /// Key of the rule of one code with the lowest Brier score.
    pub best_code: Option<String>,
    /// Key of the model with the lowest Brier score.
    pub best_model: Option<String>,
    /// The models in roster order, then the yardsticks.
    pub judged: Vec<JudgedRecord>,
}

impl BackTestRecord {
    /// The models among the judged.
    pub fn models(&self) -> impl Iterator<Item = &JudgedRecord> {
        self.judged.iter().filter(|j| j.kind == JudgedKind::Model)
    }

    /// The judged called `key`.
    pub fn judged(&self, key: &str) -> Option<&JudgedRecord> {
        self.judged.iter().find(|j| j.key == key)
    }
}

/// How many models do what; clearly means that the whole interval does. Models without an answer count nowhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackTestCounts {
    /// Models that answered some case.
    pub models: usize,
    /// Models with a higher Brier score than the best rule of one code.
    pub above_code: usize,
    /// Those that are so clearly.
    pub clearly_above_code: usize,
    /// Models with a clearly lower Brier score than that rule.
    pub clearly_below_code: usize,
    /// Models that put the cases in a clearly better order than chance.
    pub in_order: usize,
    /// Models with a clearly lower Brier score than the bare share.
    pub better_levels: usize,
    /// Models with a clearly higher one.
    pub worse_levels: usize,
    /// Models with a clearly higher likelihood than a constant hazard.
    pub above_constant: usize,
    /// Models with a clearly lower one.
    pub below_constant: usize,
    /// Models whose Brier score the cases cannot tell from the lowest.
    pub tied: usize,
}

impl BackTestRecord {
    /// How many models do what.
    pub fn counts(&self) -> BackTestCounts {
        let answered = || self.models().filter(|model| model.answered > 0);
        let count = |of: &dyn Fn(&CaseScores) -> bool| answered().filter(|model| of(&model.scores)).count();
        BackTestCounts {
            models: answered().count(),
            above_code: count(&|s| s.against_code.is_some_and(|d| d.value > 0.0)),
            clearly_above_code: count(&|s| s.against_code.is_some_and(|d| d.is_above(0.0))),
            clearly_below_code: count(&|s| s.against_code.is_some_and(|d| d.is_below(0.0))),
            in_order: count(&|s| s.auc.is_some_and(|a| a.is_above(0.5))),
            better_levels: count(&|s| s.against_climatology.is_some_and(|d| d.is_below(0.0))),
            worse_levels: count(&|s| s.against_climatology.is_some_and(|d| d.is_above(0.0))),
            above_constant: count(&|s| s.against_constant.is_some_and(|d| d.is_above(0.0))),
            below_constant: count(&|s| s.against_constant.is_some_and(|d| d.is_below(0.0))),
            tied: count(&|s| s.against_best.is_some_and(|d| !d.is_above(0.0))),
        }
    }
}
