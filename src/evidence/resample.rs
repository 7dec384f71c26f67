//! The bootstrap by clusters: rows of one war depend on each other, so whole wars are drawn anew, with replacement.
//!
//! B. Efron, "Bootstrap methods: another look at the jackknife", *Annals of Statistics* 7, 1979. What a resample draws is a
//! function of seed and resample alone.

use crate::chance::{Plan, Uniforms};
use crate::quantity::{LANES, ZEROS};
use std::collections::BTreeMap;

/// How often clusters are drawn anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resampling {
    /// Number of resamples.
    pub resamples: u64,
    /// Seed of the draws.
    pub seed: u64,
}

/// Indices of rows by cluster, in the order of the clusters' numbers.
pub fn clusters(of_rows: impl Iterator<Item = u64>) -> Vec<Vec<usize>> {
    let mut rows: BTreeMap<u64, Vec<usize>> = BTreeMap::new();
    for (row, cluster) in of_rows.enumerate() {
        rows.entry(cluster).or_default().push(row);
    }
    rows.into_values().collect()
}

impl Resampling {
    /// What `estimate` finds in every resample of the rows in `clusters`; resamples in which it finds nothing are left out.
    pub fn each<T>(&self, clusters: &[Vec<usize>], mut estimate: impl FnMut(&[usize]) -> Option<T>) -> Vec<T> {
        let mut rows = Vec::new();
        let mut found = Vec::new();
        for resample in 0..self.resamples {
            rows.clear();
            for chosen in self.chosen(resample, clusters.len()) {
                rows.extend_from_slice(&clusters[chosen]);
            }
            found.extend(estimate(&rows));
        }
        found
    }

    /// The clusters that a resample draws: as many as there are.
    fn chosen(&self, resample: u64, clusters: usize) -> Vec<usize> {
        let index = |u: f64| ((u * clusters as f64) as usize).min(clusters - 1);
        self.uniforms(resample, clusters).into_iter().map(index).collect()
    }

    /// The uniforms of a resample.
    pub fn uniforms(&self, resample: u64, count: usize) -> Vec<f64> {
        let uniforms = Uniforms::new(Plan::Plain, self.seed, resample, count.next_power_of_two());
        let mut drawn = Vec::with_capacity(count);
        let mut block = ZEROS;
        for at in 0..count {
            if at % LANES == 0 {
                uniforms.fill(0, at / LANES, &mut block);
            }
            drawn.push(block[at % LANES]);
        }
        drawn
    }
}

/// The quantile of `sorted` at `share`, with straight lines between values (type 7 of Hyndman and Fan); NaN if there is none.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    let Some(last) = sorted.len().checked_sub(1) else { return f64::NAN };
    let place = share * last as f64;
    let index = (place as usize).min(last);
    let next = sorted[(index + 1).min(last)];
    sorted[index] + (place - index as f64) * (next - sorted[index])
}

/// `values` in rising order.
pub fn sorted(values: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Resampling = Resampling { resamples: 2_000, seed: 7 };

    #[test]
    fn the_error_of_a_mean_is_that_of_the_textbook() {
        // A single row per cluster: the bootstrap's deviation of the mean is √(Σ(x − m)²)/n.
        let values: Vec<f64> = (0..40).map(|i| f64::from(i * i % 17)).collect();
        let each = clusters(0..40);
        let means = ALL.each(&each, |rows| Some(rows.iter().map(|&r| values[r]).sum::<f64>() / rows.len() as f64));
        let mean = |list: &[f64]| list.iter().sum::<f64>() / list.len() as f64;
        let square = |list: &[f64]| list.iter().map(|x| (x - mean(list)) * (x - mean(list))).sum::<f64>();
        let (found, known) = ((square(&means) / means.len() as f64).sqrt(), square(&values).sqrt() / 40.0);
        assert!((found / known - 1.0).abs() < 0.06, "{found} {known}");
        assert!((mean(&means) - mean(&values)).abs() < 4.0 * known / (means.len() as f64).sqrt());
    }

    #[test]
    fn rows_of_a_cluster_come_together_and_the_same_seed_draws_the_same() {
        let each = clusters([3, 1, 3, 2, 1].into_iter());
        assert_eq!(each, [vec![1, 4], vec![3], vec![0, 2]]);
        let draw = |seed| Resampling { resamples: 50, seed }.each(&each, |rows| Some(rows.to_vec()));
        assert!(draw(1) == draw(1) && draw(1) != draw(2));
        for rows in draw(1) {
            let count = |row| rows.iter().filter(|&&r| r == row).count();
            assert!(count(0) == count(2) && count(1) == count(4));
        }
    }

    #[test]
    fn quantiles_lie_on_straight_lines() {
        let values = sorted([4.0, 0.0, 1.0].into_iter());
        assert_eq!([0.0, 0.25, 0.5, 0.75, 1.0].map(|u| quantile(&values, u)), [0.0, 0.5, 1.0, 2.5, 4.0]);
        assert!(quantile(&[], 0.5).is_nan());
    }
}
