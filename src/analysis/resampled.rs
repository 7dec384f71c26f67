//! The mean risks of attack as other replicates might have given them, for measures that no formula gives an error for:
//! Kendall's W and τ-b jump wherever two risks change places.
//!
//! The Bayesian bootstrap (D. B. Rubin, "The Bayesian bootstrap", *Annals of Statistics* 9, 1981): every resample weighs the
//! replicates anew, with weights drawn from the exponential distribution. A weight is a function of resample and replicate
//! alone, so the same replicates give the same bits, and memory does not grow with their number. Resampled means scatter less
//! than means do when replicates are few; they are moved apart until their spread is that of the t interval.

use crate::chance::mix;
use crate::quantity::maths::{ln, normal_quantile};
use crate::stats::{self, CONFIDENCE, Scatter, t_factor};

/// How many resamples there are.
pub const RESAMPLES: usize = 200;

/// What a hashed number is for.
#[derive(Clone, Copy)]
enum Purpose {
    Weight = 1,
    Coin = 2,
    Size = 3,
}

/// Weighted sums of the risks of all cells, for every resample.
#[derive(Clone, Debug)]
pub struct Resampled {
    /// Σ weight and Σ weight × risk, by resample, then cell.
    sums: Vec<[f64; 2]>,
    cells: usize,
}

/// A uniform in (0, 1) that belongs to resample `b` and to `at`, which is a replicate or a cell.
fn uniform(purpose: Purpose, b: usize, at: u64) -> f64 {
    let bits = mix(mix(mix(purpose as u64) ^ b as u64) ^ at) >> 11;
    (bits as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0)
}

impl Resampled {
    /// No replicate yet.
    pub fn new(cells: usize) -> Resampled {
        Resampled { sums: vec![[0.0; 2]; RESAMPLES * cells], cells }
    }

    /// Adds the mean risks of replicate `index`, by cell. NaN (a cell without an answer) is left out.
    pub fn add(&mut self, index: u64, risks: impl Iterator<Item = f64> + Clone) {
        for (b, sums) in self.sums.chunks_exact_mut(self.cells.max(1)).enumerate() {
            let weight = -ln(uniform(Purpose::Weight, b, index));
            for ([weights, total], risk) in sums.iter_mut().zip(risks.clone()).filter(|(_, risk)| !risk.is_nan()) {
                *weights += weight;
                *total += weight * risk;
            }
        }
    }

    /// The risks of a cell by resample, where `replicates` are its replicate means over `draws` draws in all; NaN if there is
    /// none.
    ///
    /// A risk that was 0 or 1 in every draw may be anything up to the rule of three away: half of the resamples leave it where
    /// it is, the others move it.
    pub fn risks(&self, cell: usize, replicates: &Scatter, draws: u64) -> Vec<f64> {
        let Scatter { count, mean, least, most, .. } = *replicates;
        match count {
            0 => vec![f64::NAN; RESAMPLES],
            1 => vec![mean; RESAMPLES],
            _ if most == 0.0 => unseen(cell, draws).collect(),
            _ if least == 1.0 => unseen(cell, draws).map(|away| 1.0 - away).collect(),
            _ => {
                // The variance of a resampled mean is Σ(x − mean)²/(n(n + 1)), that of a mean Σ(x − mean)²/(n(n − 1)).
                let n = count as f64;
                let normal = normal_quantile(0.5 * (1.0 + CONFIDENCE));
                let apart = t_factor(count - 1) / normal * ((n + 1.0) / (n - 1.0)).sqrt();
                let sums = self.sums[cell..].iter().step_by(self.cells);
                sums.map(|[weights, total]| mean + apart * (total / weights - mean)).collect()
            }
        }
    }
}

/// How far a risk may be from where it was in all of `draws` draws, by resample.
fn unseen(cell: usize, draws: u64) -> impl Iterator<Item = f64> {
    let most = stats::unseen(draws, 1.0);
    let at = cell as u64;
    let away = move |b| if uniform(Purpose::Coin, b, at) < 0.5 { most * uniform(Purpose::Size, b, at) } else { 0.0 };
    (0..RESAMPLES).map(away)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The risks of one cell in all resamples of `means`.
    fn resampled(means: &[f64], draws: u64) -> Vec<f64> {
        let mut resampled = Resampled::new(1);
        (0..).zip(means).for_each(|(i, &mean)| resampled.add(i, std::iter::once(mean)));
        resampled.risks(0, &Scatter::of(means), draws)
    }

    #[test]
    fn resampled_means_scatter_as_far_as_the_t_interval() {
        let means: Vec<f64> = (0..16).map(|i| 0.3 + 0.001 * f64::from(i * 7 % 16)).collect();
        let risks = Scatter::of(&resampled(&means, 4096));
        let scatter = Scatter::of(&means);
        let error = (scatter.squares / 15.0 / 16.0).sqrt() * t_factor(15) / 1.959_964;
        let spread = (risks.squares / (RESAMPLES - 1) as f64).sqrt();
        // 200 resamples know a standard deviation to 5 %.
        assert!((spread / error - 1.0).abs() < 0.15, "{spread} {error}");
        assert!((risks.mean - scatter.mean).abs() < 3.0 * error / (RESAMPLES as f64).sqrt());
    }

    #[test]
    fn a_risk_that_was_never_seen_may_be_there() {
        let never = resampled(&[0.0; 16], 3000);
        assert!(never.iter().all(|x| (0.0..=0.001).contains(x)));
        let moved = never.iter().filter(|x| **x > 0.0).count();
        assert!((70..=130).contains(&moved), "{moved}");
        assert!(resampled(&[1.0; 16], 3000).iter().all(|x| (0.999..=1.0).contains(x)));
    }

    #[test]
    fn what_was_not_answered_is_left_out() {
        let with = resampled(&[0.1, f64::NAN, 0.3, 0.2], 64);
        assert!(with.iter().all(|x| x.is_finite()));
        assert!(resampled(&[f64::NAN; 4], 64).iter().all(|x| x.is_nan()));
    }
}
