//! Losses of probabilities against outcomes: Brier score, logarithmic loss, survival log-likelihood, and how far a mean of them
//! could be off because there are so few cases.

use crate::chance::mix;
use crate::quantity::maths::ln;
use crate::results::Score;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Resamples of the cases behind every interval.
const RESAMPLES: usize = 4_000;
/// What was seen counts as at least so probable: one in a million. Who was certain of the opposite would have to be given −∞,
/// and no mean over cases could be told; how many cases count so is told instead.
pub const FLOOR: f64 = 1e-6;
/// Who gives at most this to what happened was confident and wrong.
pub const DOUBTED: f64 = 0.2;
/// (p − y)².
pub fn brier(probability: f64, outcome: f64) -> f64 {
    (probability - outcome) * (probability - outcome)
}

/// −ln of the probability given to what happened.
pub fn log_loss(probability: f64, outcome: f64) -> f64 {
    let p = probability.clamp(FLOOR, 1.0 - FLOOR);
    -ln(if outcome > 0.5 { p } else { 1.0 - p })
}

/// ln of the probability given to what was seen, in nats, not below ln [`FLOOR`].
pub fn log_likelihood(seen: f64) -> f64 {
    ln(seen.max(FLOOR))
}

/// Whether an answer was confident and wrong.
pub fn is_miss(probability: f64, outcome: f64) -> bool {
    let given_to_outcome = if outcome > 0.5 { probability } else { 1.0 - probability };
    given_to_outcome <= DOUBTED
}

/// Numbers from a stream that no draw of a study shares, for one `purpose`.
fn stream(seed: u64, purpose: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(mix(seed ^ mix(purpose)))
}

/// Numbers from 0 to below 1.
pub fn unit_stream(seed: u64, purpose: u64) -> impl FnMut() -> f64 {
    let mut stream = stream(seed, purpose);
    move || (stream.next_u64() >> 11) as f64 / (1u64 << 53) as f64
}

/// Resamples of the cases, the same for every score, so that differences are paired.
pub struct Resamples(Vec<Vec<usize>>);

impl Resamples {
    /// Resamples of `cases` cases under `seed`.
    pub fn new(cases: usize, seed: u64) -> Resamples {
        let mut stream = stream(seed, 0x68_69_73_74);
        let mut index = || ((u128::from(stream.next_u64()) * cases as u128) >> 64) as usize;
        Resamples((0..RESAMPLES).map(|_| (0..cases).map(|_| index()).collect()).collect())
    }

    /// The mean of `losses` with its interval. A loss that is NaN (no answer) is left out; absent if none is left.
    pub fn score(&self, losses: &[f64]) -> Option<Score> {
        self.interval(mean(losses.iter().copied())?, |cases| mean(cases.iter().map(|&c| losses[c])))
    }

    /// `value` with the interval in which 95 % of resamples put `statistic`; those in which it says nothing are left out.
    pub fn interval(&self, value: f64, statistic: impl Fn(&[usize]) -> Option<f64>) -> Option<Score> {
        let mut values: Vec<f64> = self.0.iter().filter_map(|cases| statistic(cases)).collect();
        values.sort_by(f64::total_cmp);
        let last = values.len().checked_sub(1)?;
        let at = |share: f64| values[(last as f64 * share).round() as usize];
        Some(Score { value, lo: at(0.025), hi: at(0.975) })
    }
}

/// The mean of those that are not NaN; absent if there is none.
pub fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, n) = values.filter(|x| !x.is_nan()).fold((0.0, 0u32), |(sum, n), x| (sum + x, n + 1));
    (n > 0).then(|| sum / f64::from(n))
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
    fn certainty_of_the_opposite_counts_as_one_in_a_million() {
        assert_eq!((log_likelihood(1.0), log_likelihood(0.0)), (0.0, log_likelihood(FLOOR)));
        assert!((log_likelihood(0.25) + 2.0 * std::f64::consts::LN_2).abs() < 1e-15);
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
