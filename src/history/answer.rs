//! From draws to answers.
//!
//! A model's answer is the mean over the draws of what nobody knows, for the probability of what was seen as well: the log of
//! that mean is scored, not the mean of the logs. The mean is what the theory says when its uncertain inputs are taken into
//! account, its prediction; the mean of logs would score the draws one by one, so that one draw that excludes what happened
//! outweighs all others, and a theory would be punished for the breadth of its inputs instead of for what it says.

use super::case::Case;
use super::play::CaseDraws;
use super::record::CaseAnswer;
use super::score::mean;
use super::yardstick::{Yardstick, YardstickAnswer};
use crate::language::Words;
use crate::models::{Card, FAULTS};
use crate::results::JudgedKind;
use crate::stats::{Estimate, Scatter, Spread};
use std::collections::BTreeMap;

/// A model or yardstick with its answers, not judged yet.
pub struct Answered {
    /// Key.
    pub key: String,
    /// Model or yardstick.
    pub kind: JudgedKind,
    /// Title.
    pub title: Words,
    /// Whether it rests on a code that knows some of the outcome.
    pub hindsight: bool,
    /// Whether it goes by one code.
    pub is_code: bool,
    /// Whether its answers can put cases in order.
    pub ranks: bool,
    /// Its answers, in the order of the cases.
    pub answers: Vec<CaseAnswer>,
}

impl Answered {
    /// A model.
    pub fn model(card: &Card, answers: Vec<CaseAnswer>) -> Answered {
        Answered {
            key: card.key.into(),
            kind: JudgedKind::Model,
            title: card.title.to_words(),
            hindsight: false,
            is_code: false,
            ranks: true,
            answers,
        }
    }

    /// A yardstick.
    pub fn yardstick(yardstick: &Yardstick, answers: Vec<CaseAnswer>) -> Answered {
        Answered {
            key: yardstick.key.into(),
            kind: JudgedKind::Yardstick,
            title: yardstick.title.to_words(),
            hindsight: yardstick.hindsight,
            is_code: yardstick.is_code(),
            ranks: yardstick.ranks(),
            answers,
        }
    }
}

/// The answer of a model about a case.
pub fn answer(case: &Case, drawn: &CaseDraws, replicate_draws: usize) -> CaseAnswer {
    let mean_of = |draws: &[f64]| mean(draws.iter().copied());
    let means: Vec<f64> = drawn.held.chunks(replicate_draws).map(|part| mean_of(part).unwrap_or(f64::NAN)).collect();
    let mut sorted: Vec<f64> = drawn.held.iter().copied().filter(|x| !x.is_nan()).collect();
    sorted.sort_by(f64::total_cmp);
    let draws = sorted.len() as u64;
    let estimate = Estimate::of_probability(&Scatter::of(&means), draws);
    let faults = FAULTS.iter().zip(drawn.faults).filter(|(_, n)| *n > 0);
    CaseAnswer {
        case: case.key.to_string(),
        probability: estimate.map(|e| e.mean),
        interval: estimate.map(|e| e.interval),
        spread: spread(&sorted),
        seen: mean_of(&drawn.seen),
        draws,
        faults: faults.map(|(reason, n)| ((*reason).to_owned(), n)).collect(),
    }
}

/// Quantiles of sorted values.
fn spread(sorted: &[f64]) -> Option<Spread> {
    let last = sorted.len().checked_sub(1)?;
    let at = |share: f64| {
        let place = share * last as f64;
        let below = (place as usize).min(last);
        let above = (below + 1).min(last);
        let between = sorted[below] + (place - below as f64) * (sorted[above] - sorted[below]);
        // Rounding must not carry a quantile past the values it lies between.
        between.clamp(sorted[below], sorted[above])
    };
    let [q05, q25, q50, q75, q95] = Spread::LEVELS.map(at);
    Some(Spread { q05, q25, q50, q75, q95 })
}

/// The answer of a yardstick about a case.
pub fn plain_answer(case: &Case, said: YardstickAnswer) -> CaseAnswer {
    CaseAnswer {
        case: case.key.to_string(),
        probability: Some(said.held),
        interval: None,
        spread: None,
        seen: said.seen,
        draws: 0,
        faults: BTreeMap::new(),
    }
}
