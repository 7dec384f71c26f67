//! The area under the ROC curve: whether answers put cases in order, whatever their levels.

use super::score::Resamples;
use crate::results::Score;

/// Cases by the rank of what they were given; equal answers share a rank.
struct Ranking {
    /// Rank of each case, absent without an answer, and whether it held.
    places: Vec<(Option<usize>, bool)>,
    ranks: usize,
}

impl Ranking {
    fn new(probabilities: &[f64], outcomes: &[f64]) -> Ranking {
        let mut levels: Vec<f64> = probabilities.iter().copied().filter(|p| !p.is_nan()).collect();
        levels.sort_by(f64::total_cmp);
        levels.dedup();
        let rank = |p: &f64| (!p.is_nan()).then(|| levels.partition_point(|level| level < p));
        let places = probabilities.iter().zip(outcomes).map(|(p, y)| (rank(p), *y > 0.5)).collect();
        Ranking { places, ranks: levels.len() }
    }

    /// The share of pairs of a case that held and one that did not in which the first was given more, ties counted half.
    /// Absent if either is missing.
    fn area(&self, cases: impl Iterator<Item = usize>) -> Option<f64> {
        let mut counts = vec![[0u64; 2]; self.ranks];
        for (rank, held) in cases.map(|c| self.places[c]) {
            if let Some(rank) = rank {
                counts[rank][usize::from(held)] += 1;
            }
        }
        // Twice the pairs in order, in whole numbers.
        let (mut twice, mut failed, mut held) = (0, 0, 0);
        for [f, h] in counts {
            twice += h * (2 * failed + f);
            failed += f;
            held += h;
        }
        (failed * held > 0).then(|| twice as f64 / (2 * failed * held) as f64)
    }

    fn counts(&self) -> [f64; 2] {
        let of = |held| self.places.iter().filter(|(rank, h)| rank.is_some() && *h == held).count() as f64;
        [of(false), of(true)]
    }
}

/// The area with the interval in which 95 % of resamples of the cases put it. Where every pair is in order, or none,
/// resampling shows no doubt, and the interval is Newcombe's. Absent if no pair was answered.
pub fn auc(probabilities: &[f64], outcomes: &[f64], resamples: &Resamples) -> Option<Score> {
    let ranking = Ranking::new(probabilities, outcomes);
    let value = ranking.area(0..ranking.places.len())?;
    if value == 1.0 {
        return Some(Score { value, lo: least_for_all(ranking.counts()), hi: 1.0 });
    }
    if value == 0.0 {
        return Some(Score { value, lo: 0.0, hi: 1.0 - least_for_all(ranking.counts()) });
    }
    resamples.interval(value, |cases| ranking.area(cases.iter().copied()))
}

/// The least area that still goes with all pairs in order: (1 − A)² = z²·V(A), with the variance V of Hanley and McNeil for
/// equal mean sizes (Newcombe, Statistics in Medicine 25, 2006, method 5).
fn least_for_all([m, n]: [f64; 2]) -> f64 {
    const Z: f64 = 1.959_963_984_540_054;
    let more = 0.5 * (m + n) - 1.0;
    let variance = |a: f64| a * (1.0 - a) * (1.0 + more * ((1.0 - a) / (2.0 - a) + a / (1.0 + a))) / (m * n);
    let (mut below, mut above) = (0.0, 1.0);
    for _ in 0..60 {
        let a = 0.5 * (below + above);
        let too_low = (1.0 - a) * (1.0 - a) > Z * Z * variance(a);
        (below, above) = if too_low { (a, above) } else { (below, a) };
    }
    below
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(p: &[f64], y: &[f64]) -> Option<f64> {
        Ranking::new(p, y).area(0..p.len())
    }

    #[test]
    fn areas_told_by_hand() {
        // Held .8 and .4, failed .4 and .1: three pairs in order, one tied.
        assert_eq!(area(&[0.8, 0.4, 0.4, 0.1], &[1.0, 1.0, 0.0, 0.0]), Some(0.875));
        assert_eq!(area(&[0.5; 4], &[1.0, 1.0, 0.0, 0.0]), Some(0.5));
        assert_eq!(area(&[0.1, 0.9], &[1.0, 0.0]), Some(0.0));
        assert_eq!(area(&[0.9, f64::NAN], &[1.0, 0.0]), None);
    }

    #[test]
    fn counting_ranks_agrees_with_comparing_pairs() {
        let p = [0.3, 0.7, 0.7, 0.2, f64::NAN, 0.9, 0.3, 0.1];
        let y = [0.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, 0.0];
        let (mut sum, mut pairs) = (0.0, 0.0);
        for (a, _) in p.iter().zip(y).filter(|(p, y)| *y > 0.5 && !p.is_nan()) {
            for (b, _) in p.iter().zip(y).filter(|(_, y)| *y < 0.5) {
                sum += if a > b {
                    1.0
                } else if a == b {
                    0.5
                } else {
                    0.0
                };
                pairs += 1.0;
            }
        }
        assert_eq!(area(&p, &y), Some(sum / pairs));
    }

    #[test]
    fn perfect_order_is_not_certainty() {
        let y = [0.0, 0.0, 1.0, 1.0];
        let of = |p: &[f64]| auc(p, &y, &Resamples::new(4, 1)).expect("pairs");
        let (best, worst) = (of(&[0.1, 0.2, 0.3, 0.4]), of(&[0.4, 0.3, 0.2, 0.1]));
        assert!(best.hi == 1.0 && best.lo > 0.2 && best.lo < 0.6, "{best:?}");
        assert_eq!((worst.lo, worst.hi), (0.0, 1.0 - best.lo));
        // Two and two: (1 − A)² = 3.8415·A(1 − A)(1 + (1 − A)/(2 − A) + A/(1 + A))/4 has its root at .3856.
        assert!((best.lo - 0.385_635_704_5).abs() < 1e-9, "{best:?}");
        let tied = of(&[0.5; 4]);
        assert_eq!((tied.value, tied.lo, tied.hi), (0.5, 0.5, 0.5));
    }
}
