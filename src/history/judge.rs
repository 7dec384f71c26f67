//! From answers and outcomes to scores.

use super::answer::Answered;
use super::auc::auc;
use super::case::Case;
use super::corp::corp;
use super::record::{CaseAnswer, Judged};
use super::score::{FLOOR, Resamples, brier, is_miss, log_likelihood, log_loss};
use crate::results::{CaseScores, JudgedKind, JudgedRecord, Score};

/// Losses of one model or yardstick by case; NaN where there is no answer.
struct Losses {
    given: Vec<f64>,
    seen: Vec<f64>,
    brier: Vec<f64>,
    log: Vec<f64>,
    likelihood: Vec<f64>,
}

/// What all are compared with.
pub struct Comparisons {
    /// The rule of one code with the lowest Brier score.
    pub best_code: Option<String>,
    /// The model with the lowest Brier score.
    pub best_model: Option<String>,
}

/// Judges all of `answered` by the outcomes of `cases`; simulation and resamples depend on `seed`.
pub fn judge(answered: Vec<Answered>, cases: &[Case], seed: u64) -> (Vec<Judged>, Comparisons) {
    let court = Court::new(&answered, cases, seed);
    let comparisons = court.comparisons(&answered);
    let judged = answered.iter().enumerate().map(|(i, a)| court.judged(i, a, &comparisons)).collect::<Vec<_>>();
    let judged = judged.into_iter().zip(answered).map(|(record, a)| Judged { record, answers: a.answers }).collect();
    (judged, comparisons)
}

/// Everything that scores are made from.
struct Court<'a> {
    cases: &'a [Case],
    outcomes: Vec<f64>,
    keys: Vec<String>,
    losses: Vec<Losses>,
    resamples: Resamples,
    seed: u64,
}

impl<'a> Court<'a> {
    fn new(answered: &[Answered], cases: &'a [Case], seed: u64) -> Court<'a> {
        Court {
            cases,
            outcomes: cases.iter().map(Case::outcome).collect(),
            keys: answered.iter().map(|a| a.key.clone()).collect(),
            losses: answered.iter().map(|a| losses(&a.answers, cases)).collect(),
            resamples: Resamples::new(cases.len(), seed),
            seed,
        }
    }

    /// The lowest Brier score among the codes and among the models; the first of equals.
    fn comparisons(&self, answered: &[Answered]) -> Comparisons {
        let lowest = |among: &dyn Fn(&Answered) -> bool| {
            let scored = answered.iter().enumerate().filter(|(_, a)| among(a));
            let scored = scored.filter_map(|(i, a)| Some((self.resamples.score(&self.losses[i].brier)?.value, &a.key)));
            scored.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, key)| key.clone())
        };
        Comparisons { best_code: lowest(&|a| a.is_code), best_model: lowest(&|a| a.kind == JudgedKind::Model) }
    }

    fn judged(&self, i: usize, answered: &Answered, comparisons: &Comparisons) -> JudgedRecord {
        let losses = &self.losses[i];
        let missed = |c: &usize| !losses.given[*c].is_nan() && is_miss(losses.given[*c], self.outcomes[*c]);
        JudgedRecord {
            key: answered.key.clone(),
            kind: answered.kind,
            title: answered.title.clone(),
            hindsight: answered.hindsight,
            answered: losses.given.iter().filter(|p| !p.is_nan()).count() as u64,
            misses: (0..self.cases.len()).filter(missed).map(|c| self.cases[c].key.to_string()).collect(),
            scores: self.scores(i, answered, comparisons),
            corp: corp(&losses.given, &self.outcomes, self.seed),
        }
    }

    fn scores(&self, i: usize, answered: &Answered, comparisons: &Comparisons) -> CaseScores {
        let losses = &self.losses[i];
        let brier_less = |key: Option<&str>| self.less(i, key, |losses| &losses.brier);
        let [code, best] = [&comparisons.best_code, &comparisons.best_model].map(|key| brier_less(key.as_deref()));
        let area = || auc(&losses.given, &self.outcomes, &self.resamples);
        CaseScores {
            log_likelihood: self.resamples.score(&losses.likelihood),
            against_constant: self.less(i, Some(CONSTANT), |losses| &losses.likelihood),
            floored: losses.seen.iter().filter(|seen| **seen < FLOOR).count() as u64,
            auc: answered.ranks.then(area).flatten(),
            brier: self.resamples.score(&losses.brier),
            log_loss: self.resamples.score(&losses.log),
            against_climatology: brier_less(Some(CLIMATOLOGY)),
            against_code: code,
            against_best: best,
        }
    }

    /// The losses of the `i`-th less those of the one called `key`, if that is another.
    fn less(&self, i: usize, key: Option<&str>, of: impl Fn(&Losses) -> &Vec<f64>) -> Option<Score> {
        let other = self.keys.iter().position(|k| Some(k.as_str()) == key).filter(|other| *other != i)?;
        let apart: Vec<f64> = of(&self.losses[i]).iter().zip(of(&self.losses[other])).map(|(a, b)| a - b).collect();
        self.resamples.score(&apart)
    }
}

/// Keys of the yardsticks that all are compared with.
const CLIMATOLOGY: &str = "climatology";
const CONSTANT: &str = "constant-hazard";

fn losses(answers: &[CaseAnswer], cases: &[Case]) -> Losses {
    let of = |number: fn(&CaseAnswer) -> Option<f64>| -> Vec<f64> {
        answers.iter().map(|answer| number(answer).unwrap_or(f64::NAN)).collect()
    };
    let (given, seen) = (of(|answer| answer.probability), of(|answer| answer.seen));
    let loss = |of: fn(f64, f64) -> f64| {
        let loss = |(p, case): (&f64, &Case)| if p.is_nan() { *p } else { of(*p, case.outcome()) };
        given.iter().zip(cases).map(loss).collect::<Vec<f64>>()
    };
    let likelihood = seen.iter().map(|seen| if seen.is_nan() { *seen } else { log_likelihood(*seen) }).collect();
    Losses { brier: loss(brier), log: loss(log_loss), likelihood, given, seen }
}
