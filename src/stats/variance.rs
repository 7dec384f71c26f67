//! Where the variance of an answer comes from: the theory chosen, the quantities nobody knows, the two together, simulation.
//!
//! A two-way analysis of variance of y(m, x), the answer of model m in draw x, over the draws that every model answered:
//!
//! - theory: variance over models of a model's mean,
//! - parameters: variance over draws of the models' mean,
//! - interaction: what is left of the total, i.e. how much models respond differently to the same draw,
//! - simulation: variance between replicates of a model's mean, averaged over models; it would vanish with more draws.
//!
//! A replicate's means of the models differ by chance as well: the variance over models within a replicate is too large by the
//! simulation variance of their differences. That is taken away from theory and counted as simulation, so the four parts sum
//! to the variance of all answers pooled. Models count as equals and are all there are: variances divide by their number, not
//! by one less.
//!
//! Intervals come from the covariance over replicates of what the parts are made of, by the delta method, as t intervals
//! together with t intervals on the logarithmic scale (variances) or the logit scale (shares), the latter as far as draws that
//! nobody saw may move them; that of simulation is the χ² interval of a variance.

use super::{CONFIDENCE, Comoments, Estimate, Interval, LEAST_REPLICATES, Scatter, logit_interval, t_factor, unseen};
use crate::quantity::maths::{exp, normal_quantile, vanishes};

/// The parts within one replicate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReplicateParts {
    /// Mean over models and draws.
    pub mean: f64,
    /// Variance over models of a model's mean.
    pub theory: f64,
    /// Variance over draws of the models' mean.
    pub parameters: f64,
    /// The rest of the total.
    pub interaction: f64,
}

impl ReplicateParts {
    /// The parts from moments over draws: mean and mean square of the models' mean, and of each model in turn.
    ///
    /// Absent with fewer than two models or if a moment is NaN.
    pub fn of(average: [f64; 2], models: &[f64]) -> Option<ReplicateParts> {
        if models.len() < 4 || average.iter().chain(models).any(|x| x.is_nan()) {
            return None;
        }
        let n = (models.len() / 2) as f64;
        let mean = average[0];
        let over_models = |of: &dyn Fn(f64, f64) -> f64| models.chunks_exact(2).map(|m| of(m[0], m[1])).sum::<f64>() / n;
        let theory = over_models(&|m, _| (m - mean) * (m - mean));
        // Rounding must not leave a variance below 0.
        let parameters = (average[1] - mean * mean).max(0.0);
        let within = over_models(&|m, square| square - m * m);
        Some(ReplicateParts { mean, theory, parameters, interaction: (within - parameters).max(0.0) })
    }

    /// Variance of all answers of the replicate.
    pub fn total(&self) -> f64 {
        self.theory + self.parameters + self.interaction
    }
}

/// The variance of an answer over all replicates so far, to be split into its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VarianceSplit {
    mean: Scatter,
    /// Draws in all.
    draws: u64,
    /// Each model's mean less the models' mean; then parameters and interaction.
    pieces: Comoments,
}

/// One part of a variance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SplitPart {
    /// The variance.
    pub variance: Estimate,
    /// Its share of the total.
    pub share: Estimate,
}

/// The variance of an answer, split.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// Variance of all answers: the sum of the four parts.
    pub total: f64,
    /// From the choice of theory.
    pub theory: SplitPart,
    /// From the quantities nobody knows.
    pub parameters: SplitPart,
    /// From theories that respond differently to the same draw.
    pub interaction: SplitPart,
    /// From the limited number of draws.
    pub simulation: SplitPart,
}

impl VarianceSplit {
    /// Adds the moments of the next replicate over `draws` draws; one without parts is left out.
    pub fn add(&mut self, average: [f64; 2], models: &[f64], draws: u64) {
        let Some(parts) = ReplicateParts::of(average, models) else { return };
        self.draws += draws;
        self.mean.add(parts.mean);
        let apart = models.chunks_exact(2).map(|model| model[0] - parts.mean);
        self.pieces.add(&apart.chain([parts.parameters, parts.interaction]).collect::<Vec<f64>>());
    }

    /// The split; absent below [`LEAST_REPLICATES`] replicates with parts, or if nothing varies but by rounding.
    pub fn split(&self) -> Option<Split> {
        if self.mean.count < LEAST_REPLICATES as u64 {
            return None;
        }
        let n = self.mean.count as f64;
        let (apart, rest) = self.pieces.means().split_at(self.pieces.means().len() - 2);
        let models = apart.len() as f64;
        // The simulation variance of a model's mean about the models' mean, in one replicate.
        let noise = (0..apart.len()).map(|m| self.pieces.covariance(m, m)).sum::<f64>() / models;
        let raw = apart.iter().map(|d| d * d).sum::<f64>() / models + noise * (n - 1.0) / n;
        let theory = (raw - noise).max(0.0);
        let simulation = self.mean.squares / n + (raw - theory);
        let total = theory + rest.iter().sum::<f64>() + simulation;
        if vanishes(total, self.mean.mean * self.mean.mean + total) {
            return None;
        }
        let parts = [theory, rest[0], rest[1]];
        let part = |k: usize| self.part(k, parts[k], total);
        let spread = self.mean.squares / (n - 1.0) + noise;
        let share = cut(of_normals(simulation / total, spread / total, n - 1.0));
        let simulation = SplitPart { variance: of_normals(simulation, spread, n - 1.0), share };
        Some(Split { total, theory: part(0), parameters: part(1), interaction: part(2), simulation })
    }

    /// Theory, parameters or interaction (0, 1, 2) of size `variance`, as a variance and as a share of `total`.
    fn part(&self, k: usize, variance: f64, total: f64) -> SplitPart {
        let models = self.pieces.means().len() - 2;
        let n = self.mean.count as f64;
        let t = t_factor(self.mean.count - 1);
        // By how much a part and, with `share` of it taken away, the total move with the pieces.
        let slopes = |share: f64| -> Vec<f64> {
            let weight = |part: usize| if part == k { 1.0 - share } else { -share };
            let theory = self.pieces.means()[..models].iter().map(|d| weight(0) * 2.0 * d / models as f64);
            theory.chain([weight(1), weight(2)]).collect()
        };
        // Where all models agree the slopes vanish, and what is left is the scatter of squares of noise.
        let squares = (0..models * models).map(|at| self.pieces.covariance(at / models, at % models));
        let curvature = if k == 0 { squares.map(|c| c * c).sum::<f64>() * 2.0 / (n * (n - 1.0)) } else { 0.0 };
        let curvature = curvature / (models * models) as f64;
        let half = t * (self.pieces.variance_of_mean(&slopes(0.0)) + curvature).sqrt();
        let share = variance / total;
        let apart = t * (self.pieces.variance_of_mean(&slopes(share)) + curvature).sqrt() / total;
        let (low, high) = logit_interval(share, apart);
        let (low, high) = ((share - apart).min(low), (share + apart).max(high));
        // A few draws may carry most of a variance. Those that were not seen may add to this part, or to another, what the rule
        // of three leaves open of answers in [0, 1].
        let open = unseen(self.draws, 1.0);
        let [low, high] = [low * total, high * total + open].map(|part| part / (total + open));
        SplitPart { variance: of_variance(variance, half), share: cut(between(share, low, high)) }
    }
}

fn between(mean: f64, lo: f64, hi: f64) -> Estimate {
    Estimate { mean, interval: Interval::Between { lo, hi } }
}

/// An estimate of a share, cut to what shares can be.
fn cut(share: Estimate) -> Estimate {
    match share.interval {
        Interval::Between { lo, hi } => between(share.mean, lo.max(0.0), hi.min(1.0)),
        _ => share,
    }
}

/// A variance known to ± `half`, together with the same on the logarithmic scale: never below 0.
fn of_variance(variance: f64, half: f64) -> Estimate {
    let factor = if variance > 0.0 { exp((half / variance).min(600.0)) } else { 1.0 };
    between(variance, (variance - half).max(0.0).min(variance / factor), (variance + half).max(variance * factor))
}

/// `value` with the χ² interval of `spread`, the variance of a sample of normals with `freedom` degrees of freedom, by the cube
/// of a normal (E. B. Wilson and M. M. Hilferty, "The distribution of chi-square", *PNAS* 17, 1931).
fn of_normals(value: f64, spread: f64, freedom: f64) -> Estimate {
    let step = 2.0 / (9.0 * freedom);
    let z = normal_quantile(0.5 * (1.0 + CONFIDENCE)) * step.sqrt();
    let ratio = |z: f64| {
        let root = 1.0 - step + z;
        root * root * root
    };
    between(value, (spread / ratio(z)).min(value), (spread / ratio(-z)).max(value))
}

#[cfg(test)]
mod tests;
