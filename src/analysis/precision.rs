//! Running to a precision: which intervals are asked to be how narrow, and where a run stands.
//!
//! A target is written `attack+-0.001`, `quantal.attack±0.001`, `OPTION.coalition.difference+-0.002`: what no option
//! or model narrows means all of them. `difference` is the paired difference of the attack risk to the reference option,
//! `difference.war` that of another measure.

use super::MeansFold;
use crate::engine::{CellId, SCALARS, Shape, Tally};
use crate::models;
use crate::stats::{Estimate, StoppingState, standing};
use crate::study::Study;
use serde::{Deserialize, Serialize};

/// One asked precision, resolved against a study.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    asked: String,
    /// Index into [`SCALARS`].
    measure: usize,
    difference: bool,
    option: Option<usize>,
    model: Option<usize>,
    half_width: f64,
}

/// Why a target was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("--until `{asked}`: {reason}")]
pub struct TargetError {
    /// The target as written.
    pub asked: String,
    /// What is wrong.
    pub reason: String,
    /// The word nobody knows, if that is what is wrong …
    pub unknown: Option<String>,
    /// … and those that are known.
    pub known: Vec<String>,
}

/// Where a run stood against a target when it ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrecisionRecord {
    /// The target as written.
    pub asked: String,
    /// Whether every interval it is about is narrow enough.
    pub reached: bool,
    /// The widest of them: half-width.
    pub half_width: Option<f64>,
    /// The option and the model of the widest.
    pub widest: Option<(String, String)>,
}

/// Where a run stands against all its targets.
#[derive(Clone, Debug, PartialEq)]
pub struct Precision {
    /// One for each target.
    pub records: Vec<PrecisionRecord>,
    /// Whether all are reached.
    pub reached: bool,
    /// Replicates that will probably do for all; absent while no error is known.
    pub forecast: Option<u64>,
}

const DIFFERENCE: &str = "difference";

impl Target {
    /// The record of a target whose run has not begun.
    pub fn open(&self) -> PrecisionRecord {
        PrecisionRecord { asked: self.asked.clone(), reached: false, half_width: None, widest: None }
    }

    /// Reads a target and finds what it is about in `study`.
    ///
    /// # Errors
    /// If it has no half-width, or names what the study does not have.
    pub fn parse(asked: &str, study: &Study) -> Result<Target, TargetError> {
        let wrong =
            |reason: &str| TargetError { asked: asked.to_owned(), reason: reason.into(), unknown: None, known: Vec::new() };
        let (subject, width) =
            asked.split_once("+-").or_else(|| asked.split_once('±')).ok_or_else(|| wrong("there is no `+-`"))?;
        let half_width: f64 = width.trim().parse().map_err(|_| wrong("what follows `+-` is not a number"))?;
        if !(half_width > 0.0 && half_width.is_finite()) {
            return Err(wrong("the half-width must be above 0"));
        }
        let mut target =
            Target { asked: asked.to_owned(), measure: 0, difference: false, option: None, model: None, half_width };
        let words: Vec<&str> = subject.trim().split('.').collect();
        for (at, word) in words.iter().enumerate() {
            let last = at + 1 == words.len();
            if !target.read(word, last, study) {
                let reason = if last { "unknown measure" } else { "unknown option or model" };
                let known = if last { measures() } else { keys(study) };
                let reason = format!("{reason} `{}`", word.escape_debug());
                return Err(TargetError { asked: asked.to_owned(), reason, unknown: Some((*word).to_owned()), known });
            }
        }
        if target.cells(study).next().is_none() {
            return Err(wrong("no option and model of this run has that"));
        }
        Ok(target)
    }

    /// Takes in one word of the subject; whether it is one.
    fn read(&mut self, word: &str, last: bool, study: &Study) -> bool {
        let measure = SCALARS.iter().position(|(spec, _)| spec.key == word);
        match measure {
            _ if word == DIFFERENCE => self.difference = true,
            Some(measure) if last => self.measure = measure,
            _ if last => return false,
            _ => {
                let option = study.scenario.offers.iter().position(|o| o.key.as_str() == word);
                let called = models::called(word).map(|m| m.card().key);
                let model = study.models.iter().position(|m| m.card().key == word || Some(m.card().key) == called);
                self.option = option.or(self.option);
                self.model = model.or(self.model);
                return option.is_some() || model.is_some();
            }
        }
        true
    }

    /// The cells it is about.
    fn cells<'a>(&'a self, study: &'a Study) -> impl Iterator<Item = CellId> + 'a {
        Shape::of(study).cells().filter(move |at| {
            self.option.is_none_or(|option| option == at.option)
                && self.model.is_none_or(|model| model == at.model)
                && !(self.difference && at.option == study.scenario.reference)
                && study.tells_of((at.option, at.model), SCALARS[self.measure].0)
                && study.speaks(at.option, at.model)
        })
    }

    fn estimate(&self, study: &Study, means: &MeansFold, at: CellId) -> Option<Estimate> {
        if self.difference {
            return means.to_reference(at, self.measure, study.scenario.reference);
        }
        means.estimate(at, self.measure)
    }

    /// The widest interval it is about, and where it stands.
    fn judge(&self, study: &Study, means: &MeansFold) -> (PrecisionRecord, StoppingState) {
        let mut worst = StoppingState { half_width: None, forecast: Some(0), reached: true };
        let mut widest = None;
        for at in self.cells(study) {
            // A cell without an answer has no interval that draws could narrow; its fault is told elsewhere.
            let Some(estimate) = self.estimate(study, means, at) else { continue };
            let here = standing(&estimate, means.line(at, self.measure).mean.count, self.half_width);
            if here.half_width.is_none() || here.half_width > worst.half_width {
                let (option, model) = (&study.scenario.offers[at.option].key, study.models[at.model].card().key);
                widest = Some((option.to_string(), model.to_owned()));
                worst.half_width = here.half_width;
            }
            worst.reached &= here.reached;
            worst.forecast = worst.forecast.zip(here.forecast).map(|(a, b)| a.max(b));
        }
        let (reached, half_width) = (worst.reached, worst.half_width);
        (PrecisionRecord { asked: self.asked.clone(), reached, half_width, widest }, worst)
    }
}

/// Where the run tallied so far stands against `targets`; nowhere if it was not asked for means.
pub fn precision(study: &Study, tally: &Tally, targets: &[Target]) -> Precision {
    let mut all = Precision { records: Vec::new(), reached: true, forecast: Some(0) };
    let Some(means) = tally.of::<MeansFold>() else {
        return Precision { records: targets.iter().map(Target::open).collect(), reached: false, forecast: None };
    };
    for (record, standing) in targets.iter().map(|target| target.judge(study, means)) {
        all.reached &= standing.reached;
        all.forecast = all.forecast.zip(standing.forecast).map(|(a, b)| a.max(b));
        all.records.push(record);
    }
    all
}

fn measures() -> Vec<String> {
    SCALARS.iter().map(|(spec, _)| spec.key.to_owned()).chain([DIFFERENCE.to_owned()]).collect()
}

fn keys(study: &Study) -> Vec<String> {
    let options = study.scenario.offers.iter().map(|o| o.key.to_string());
    options.chain(study.models.iter().map(|m| m.card().key.to_owned())).collect()
}
