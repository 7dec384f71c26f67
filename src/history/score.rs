//! Scores of probabilities against outcomes: Brier score, logarithmic loss, reliability in three bins, and how far each could
//! be off because there are so few cases.

use crate::chance::{Belief, Parameter, family, mix};
use crate::quantity::maths::ln;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

/// Resamples of the cases behind every interval.
const RESAMPLES: usize = 4_000;
/// Probabilities are kept this far from 0 and 1 in the logarithmic loss.
const CLIP: f64 = 1e-6;
/// Who gives at most this to what happened was confident and wrong.
pub const DOUBTED: f64 = 0.2;
/// Number of reliability bins.
const BINS: usize = 3;

/// A score with the interval in which 95 % of resamples of the cases put it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The mean loss over the cases.
    pub value: f64,
    /// Lower end.
    pub lo: f64,
    /// Upper end.
    pub hi: f64,
}

/// One bin of a reliability diagram.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bin {
    /// Lowest probability that falls into it.
    pub from: f64,
    /// End of the bin; the last one holds it.
    pub to: f64,
    /// Cases in the bin.
    pub cases: u64,
    /// Cases in the bin that held.
    pub held: u64,
    /// Mean probability given; absent if the bin is empty.
    pub given: Option<f64>,
    /// Share that held, with its Jeffreys interval at 95 %; absent if the bin is empty.
    pub observed: Option<Score>,
}

/// (p − y)².
pub fn brier(probability: f64, outcome: f64) -> f64 {
    (probability - outcome) * (probability - outcome)
}

/// −ln of the probability given to what happened.
pub fn log_loss(probability: f64, outcome: f64) -> f64 {
    let p = probability.clamp(CLIP, 1.0 - CLIP);
    -ln(if outcome > 0.5 { p } else { 1.0 - p })
}

/// Whether an answer was confident and wrong.
pub fn is_miss(probability: f64, outcome: f64) -> bool {
    let given_to_outcome = if outcome > 0.5 { probability } else { 1.0 - probability };
    given_to_outcome <= DOUBTED
}

/// Resamples of the cases, the same for every score, so that differences are paired.
pub struct Resamples(Vec<Vec<usize>>);

impl Resamples {
    /// Resamples of `cases` cases under `seed`.
    pub fn new(cases: usize, seed: u64) -> Resamples {
        // A purpose of its own: no draw of a study shares the stream.
        let mut stream = ChaCha8Rng::seed_from_u64(mix(seed ^ mix(0x68_69_73_74)));
        let mut index = || ((u128::from(stream.next_u64()) * cases as u128) >> 64) as usize;
        Resamples((0..RESAMPLES).map(|_| (0..cases).map(|_| index()).collect()).collect())
    }

    /// The mean of `losses` with its interval. A loss that is NaN (no answer) is left out; absent if none is left.
    pub fn score(&self, losses: &[f64]) -> Option<Score> {
        let value = mean(losses.iter().copied())?;
        let resample = |cases: &Vec<usize>| mean(cases.iter().map(|&c| losses[c]));
        let mut means: Vec<f64> = self.0.iter().filter_map(resample).collect();
        means.sort_by(f64::total_cmp);
        let at = |share: f64| means[((means.len() - 1) as f64 * share).round() as usize];
        Some(Score { value, lo: at(0.025), hi: at(0.975) })
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.filter(|x| !x.is_nan()).fold((0.0, 0u32), |(sum, n), x| (sum + x, n + 1));
    (n > 0).then(|| sum / f64::from(n))
}

/// Three bins of equal width.
pub fn bins(probabilities: &[f64], outcomes: &[f64]) -> Vec<Bin> {
    let bin_of = |p: f64| ((p * BINS as f64) as usize).min(BINS - 1);
    (0..BINS)
        .map(|b| {
            let inside = probabilities.iter().zip(outcomes).filter(|(p, _)| !p.is_nan() && bin_of(**p) == b);
            let (mut cases, mut held, mut sum) = (0u64, 0u64, 0.0);
            for (p, outcome) in inside {
                cases += 1;
                held += u64::from(*outcome > 0.5);
                sum += p;
            }
            let given = (cases > 0).then(|| sum / cases as f64);
            let (from, to) = (b as f64 / BINS as f64, (b + 1) as f64 / BINS as f64);
            Bin { from, to, cases, held, given, observed: jeffreys(held, cases) }
        })
        .collect()
}

/// A share with its Jeffreys interval: quantiles of Beta(k + ½, n − k + ½), the whole way to 0 or 1 where all agree.
pub fn jeffreys(k: u64, n: u64) -> Option<Score> {
    if n == 0 {
        return None;
    }
    let beta = family("beta")?;
    let shape = [k as f64 + 0.5, (n - k) as f64 + 0.5, 0.0, 1.0].map(Parameter::Number);
    let distribution = Belief::new(beta, shape.into_iter().take(beta.parameters.len()).collect()).ok()?.distribution;
    let lo = if k == 0 { 0.0 } else { distribution.quantile(0.025) };
    let hi = if k == n { 1.0 } else { distribution.quantile(0.975) };
    Some(Score { value: k as f64 / n as f64, lo, hi })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn losses_have_their_known_values() {
        assert_eq!((brier(0.25, 1.0), brier(0.25, 0.0)), (0.5625, 0.0625));
        assert!((log_loss(0.5, 1.0) - std::f64::consts::LN_2).abs() < 1e-15);
        assert!((log_loss(0.0, 1.0) - 13.815_510_557_964_274).abs() < 1e-12, "clipped");
        assert!(is_miss(0.8, 0.0) && is_miss(0.2, 1.0) && !is_miss(0.79, 0.0) && !is_miss(0.9, 1.0));
    }

    #[test]
    fn jeffreys_of_the_huth_cases() {
        // 34 of 58 extended immediate deterrence cases held: .46 to .71.
        let share = jeffreys(34, 58).expect("cases");
        assert!((share.lo - 0.457_3).abs() < 1e-3 && (share.hi - 0.706_6).abs() < 1e-3, "{share:?}");
        assert_eq!(jeffreys(0, 4).map(|s| s.lo), Some(0.0));
        assert_eq!(jeffreys(0, 0), None);
    }

    #[test]
    fn bins_count_every_case_once() {
        let p = [0.0, 0.2, 1.0 / 3.0, 0.5, 0.9, 1.0, f64::NAN];
        let y = [0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0];
        let bins = bins(&p, &y);
        assert_eq!(bins.iter().map(|b| (b.cases, b.held)).collect::<Vec<_>>(), [(2, 1), (2, 1), (2, 2)]);
        assert_eq!(bins[0].given, Some(0.1));
    }

    #[test]
    fn an_interval_covers_its_score_and_depends_on_the_seed_alone() {
        let losses = [0.0, 0.1, 0.9, 0.4, f64::NAN, 0.2];
        let score = |seed| Resamples::new(losses.len(), seed).score(&losses).expect("losses");
        let first = score(1);
        assert!((first.value - 0.32).abs() < 1e-15 && first.lo < first.value && first.value < first.hi);
        assert_eq!(first, score(1));
        assert_ne!((first.lo, first.hi), (score(2).lo, score(2).hi));
        // With equal losses there is nothing to resample.
        let same = Resamples::new(3, 1).score(&[0.3; 3]).expect("losses");
        assert!((same.lo - 0.3).abs() < 1e-15 && (same.hi - 0.3).abs() < 1e-15);
    }
}
