//! How several numbers of each replicate vary together, in memory that does not grow with the replicates.

/// Running means and sums of products of deviations from them (Welford), of a list of numbers that keeps its length.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comoments {
    count: u64,
    means: Vec<f64>,
    /// Σ (xᵢ − mean)(xⱼ − mean), rows outermost.
    products: Vec<f64>,
}

impl Comoments {
    /// Adds the numbers of the next replicate: as many as of the first.
    pub fn add(&mut self, x: &[f64]) {
        if self.count == 0 {
            self.means = vec![0.0; x.len()];
            self.products = vec![0.0; x.len() * x.len()];
        }
        self.count += 1;
        let before: Vec<f64> = x.iter().zip(&self.means).map(|(x, mean)| x - mean).collect();
        let n = self.count as f64;
        self.means.iter_mut().zip(&before).for_each(|(mean, d)| *mean += d / n);
        let after = x.iter().zip(&self.means).map(|(x, mean)| x - mean);
        for (row, d) in self.products.chunks_exact_mut(x.len()).zip(after) {
            row.iter_mut().zip(&before).for_each(|(sum, b)| *sum += d * b);
        }
    }

    /// Means of the numbers.
    pub fn means(&self) -> &[f64] {
        &self.means
    }

    /// Unbiased covariance of two of the numbers; NaN below two replicates.
    pub fn covariance(&self, i: usize, j: usize) -> f64 {
        self.products[i * self.means.len() + j] / (self.count as f64 - 1.0)
    }

    /// Variance of the mean of Σ `weights`ᵢ xᵢ over the replicates; of the numbers beyond the weights none counts.
    pub fn variance_of_mean(&self, weights: &[f64]) -> f64 {
        let row =
            |(i, w): (usize, &f64)| weights.iter().enumerate().map(|(j, v)| w * v * self.covariance(i, j)).sum::<f64>();
        let variance: f64 = weights.iter().enumerate().map(row).sum();
        variance.max(0.0) / self.count as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covariances_are_those_of_the_textbook() {
        let mut moments = Comoments::default();
        let rows = [[1.0, 10.0, 3.0], [2.0, 6.0, 3.0], [6.0, 2.0, 3.0], [3.0, 2.0, 3.0]];
        rows.iter().for_each(|row| moments.add(row));
        assert_eq!(moments.means(), [3.0, 5.0, 3.0]);
        // Deviations −2, −1, 3, 0 and 5, 1, −3, −3: squares 14 and 44, products −10 − 1 − 9 + 0 = −20, over 3.
        let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-14, "{a} {b}");
        close(moments.covariance(0, 0), 14.0 / 3.0);
        close(moments.covariance(1, 1), 44.0 / 3.0);
        close(moments.covariance(0, 1), -20.0 / 3.0);
        close(moments.covariance(1, 0), -20.0 / 3.0);
        close(moments.covariance(2, 1), 0.0);
        // 2x + y: 4·14 + 44 − 4·20 = 20, over 3, of a mean of 4.
        close(moments.variance_of_mean(&[2.0, 1.0]), 20.0 / 3.0 / 4.0);
    }
}
