//! From draws to answers, and from answers and outcomes to scores.

use super::case::Case;
use super::play::CaseDraws;
use super::record::{CaseAnswer, CaseKind, Judged};
use super::score::{Resamples, bins, brier, is_miss, log_loss};
use crate::language::Words;
use crate::models::FAULTS;
use crate::stats::{Estimate, Scatter, Spread};
use std::collections::BTreeMap;

/// The answer of a model about a case.
pub fn answer(case: &Case, drawn: &CaseDraws, replicate_draws: usize) -> CaseAnswer {
    let mean = |draws: &[f64]| {
        let (sum, n) = draws.iter().filter(|x| !x.is_nan()).fold((0.0, 0u32), |(sum, n), x| (sum + x, n + 1));
        if n > 0 { sum / f64::from(n) } else { f64::NAN }
    };
    let means: Vec<f64> = drawn.held.chunks(replicate_draws).map(mean).collect();
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
pub fn plain_answer(case: &Case, probability: f64) -> CaseAnswer {
    CaseAnswer {
        case: case.key.to_string(),
        probability: Some(probability),
        interval: None,
        spread: None,
        draws: 0,
        faults: BTreeMap::new(),
    }
}

/// What is judged, before it is.
pub struct Named {
    /// Key.
    pub key: String,
    /// Model or yardstick.
    pub kind: CaseKind,
    /// Title.
    pub title: Words,
}

/// Judges answers by the outcomes; `climatology` holds the losses to compare with, if this is not climatology itself.
pub fn judge(
    named: Named,
    answers: Vec<CaseAnswer>,
    cases: &[Case],
    resamples: &Resamples,
    climatology: Option<&[f64]>,
) -> Judged {
    let probabilities = probabilities(&answers);
    let outcomes: Vec<f64> = cases.iter().map(Case::outcome).collect();
    let losses = brier_losses(&probabilities, cases);
    let logs: Vec<f64> =
        probabilities.iter().zip(&outcomes).map(|(p, y)| if p.is_nan() { *p } else { log_loss(*p, *y) }).collect();
    let apart = |base: &[f64]| losses.iter().zip(base).map(|(a, b)| a - b).collect::<Vec<f64>>();
    let missed = |i: &usize| !probabilities[*i].is_nan() && is_miss(probabilities[*i], outcomes[*i]);
    let misses = (0..cases.len()).filter(missed).map(|i| cases[i].key.to_string()).collect();
    Judged {
        key: named.key,
        kind: named.kind,
        title: named.title,
        answered: probabilities.iter().filter(|p| !p.is_nan()).count() as u64,
        brier: resamples.score(&losses),
        log_loss: resamples.score(&logs),
        against_climatology: climatology.and_then(|base| resamples.score(&apart(base))),
        bins: bins(&probabilities, &outcomes),
        misses,
        answers,
    }
}

fn probabilities(answers: &[CaseAnswer]) -> Vec<f64> {
    answers.iter().map(|a| a.probability.unwrap_or(f64::NAN)).collect()
}

/// Brier losses by case; NaN where there is no answer.
pub fn brier_losses(probabilities: &[f64], cases: &[Case]) -> Vec<f64> {
    probabilities.iter().zip(cases).map(|(p, case)| brier(*p, case.outcome())).collect()
}
