//! A share whose cases come in clusters: pledges invoked in one war are kept or broken together.
//!
//! Each cluster has a share of its own, beta distributed with mean μ and concentration s, which is a/(a+b) and a+b. Given both, k
//! of n cases of a cluster have the probability C(n,k) B(a+k, b+n−k) / B(a, b). Before the data μ is uniform on (0, 1), ln s
//! uniform on [0.1, 1000]: from clusters that are all alike to cases that do not know of each other. The posterior of μ is summed
//! on a grid. J. G. Skellam, "A probability distribution derived from the binomial distribution by regarding the probability of
//! success as variable between the sets of trials", *Journal of the Royal Statistical Society B* 10, 1948.

use crate::quantity::maths::{exp, ln};

/// Cells of the grid in μ, and nodes in ln s.
const CELLS: usize = 400;
const NODES: usize = 121;
/// Ends of the concentration.
const CONCENTRATION: (f64, f64) = (0.1, 1000.0);

/// What is believed about μ after the data: the weight of each of equal cells of (0, 1).
#[derive(Clone, Debug, PartialEq)]
pub struct SharePosterior {
    weights: Vec<f64>,
}

/// How many values lie above 0, 1, 2 …
fn above(values: impl Iterator<Item = u32>) -> Vec<f64> {
    let mut counts: Vec<f64> = Vec::new();
    for value in values {
        counts.resize(counts.len().max(value as usize), 0.0);
        counts[..value as usize].iter_mut().for_each(|count| *count += 1.0);
    }
    counts
}

/// Σ over clusters of ln x(x+1)…(x+n−1), where `counts` tells how many clusters have n above each j.
fn rising(counts: &[f64], x: f64) -> f64 {
    counts.iter().enumerate().map(|(j, clusters)| clusters * ln(x + j as f64)).sum()
}

impl SharePosterior {
    /// The posterior after clusters with `(kept, asked)`, no more kept than asked.
    pub fn of(clusters: &[(u32, u32)]) -> SharePosterior {
        let kept = above(clusters.iter().map(|c| c.0));
        let broken = above(clusters.iter().map(|c| c.1 - c.0));
        let asked = above(clusters.iter().map(|c| c.1));
        let (from, to) = (ln(CONCENTRATION.0), ln(CONCENTRATION.1));
        let mut logs = vec![vec![0.0; NODES]; CELLS];
        for node in 0..NODES {
            let s = exp(from + (to - from) * node as f64 / (NODES - 1) as f64);
            let whole = rising(&asked, s);
            for (cell, logs) in logs.iter_mut().enumerate() {
                let a = s * (cell as f64 + 0.5) / CELLS as f64;
                logs[node] = rising(&kept, a) + rising(&broken, s - a) - whole;
            }
        }
        let top = logs.iter().flatten().copied().fold(f64::NEG_INFINITY, f64::max);
        // The trapezoidal rule in ln s.
        let ends = |node: usize| if node == 0 || node == NODES - 1 { 0.5 } else { 1.0 };
        let weight = |cell: &Vec<f64>| cell.iter().enumerate().map(|(node, log)| ends(node) * exp(log - top)).sum::<f64>();
        let mut weights: Vec<f64> = logs.iter().map(weight).collect();
        let total: f64 = weights.iter().sum();
        weights.iter_mut().for_each(|weight| *weight /= total);
        SharePosterior { weights }
    }

    /// The mean of μ.
    pub fn mean(&self) -> f64 {
        self.weights.iter().enumerate().map(|(cell, weight)| weight * (cell as f64 + 0.5)).sum::<f64>() / CELLS as f64
    }

    /// The μ below which a share `u` of the posterior lies; weight is spread evenly in a cell.
    pub fn quantile(&self, u: f64) -> f64 {
        let mut below = 0.0;
        for (cell, weight) in self.weights.iter().enumerate() {
            if below + weight >= u || cell == CELLS - 1 {
                let part = if *weight > 0.0 { ((u - below) / weight).clamp(0.0, 1.0) } else { 1.0 };
                return (cell as f64 + part) / CELLS as f64;
            }
            below += weight;
        }
        1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::{Distribution, Parameter, family};
    use crate::quantity::maths::ln_gamma;
    use std::sync::Arc;

    fn beta(a: f64, b: f64) -> Arc<dyn Distribution> {
        (family("beta").unwrap().build)(&[a, b, 0.0, 1.0].map(Parameter::Number)).unwrap()
    }

    #[test]
    fn clusters_of_one_are_bayes_billiard() {
        // With one case in each cluster the concentration says nothing, and μ has the beta distribution of kept + 1, broken + 1.
        let clusters: Vec<(u32, u32)> = (0..30).map(|i| (u32::from(i < 11), 1)).collect();
        let (posterior, known) = (SharePosterior::of(&clusters), beta(12.0, 20.0));
        assert!((posterior.mean() - known.mean()).abs() < 1e-5, "{} {}", posterior.mean(), known.mean());
        for u in [0.025, 0.5, 0.975] {
            assert!((posterior.quantile(u) - known.quantile(u)).abs() < 1e-4, "{u}");
        }
    }

    #[test]
    fn the_likelihood_is_that_of_its_definition() {
        // Σ ln of rising factorials against ln B(a+k, b+n−k) − ln B(a, b).
        let clusters = [(2u32, 7u32), (0, 3), (4, 4), (1, 1)];
        let (a, b) = (0.37, 2.9);
        let log_beta = |a: f64, b: f64| ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b);
        let one = |&(k, n): &(u32, u32)| log_beta(a + f64::from(k), b + f64::from(n - k)) - log_beta(a, b);
        let known: f64 = clusters.iter().map(one).sum();
        let kept = above(clusters.iter().map(|c| c.0));
        let broken = above(clusters.iter().map(|c| c.1 - c.0));
        let asked = above(clusters.iter().map(|c| c.1));
        assert!((rising(&kept, a) + rising(&broken, b) - rising(&asked, a + b) - known).abs() < 1e-12);
    }

    #[test]
    fn clusters_that_hang_together_say_less() {
        let apart = SharePosterior::of(&[(2, 4); 12]);
        let together = SharePosterior::of(&[[(4, 4); 6], [(0, 4); 6]].concat());
        let width = |posterior: &SharePosterior| posterior.quantile(0.975) - posterior.quantile(0.025);
        assert!(width(&together) > 1.5 * width(&apart), "{} {}", width(&together), width(&apart));
        assert!((apart.mean() - 0.5).abs() < 1e-9 && (together.mean() - 0.5).abs() < 1e-9);
        assert!(SharePosterior::of(&[(0, 5), (0, 9)]).mean() < 0.2);
        assert!((SharePosterior::of(&[]).mean() - 0.5).abs() < 1e-9);
    }
}
