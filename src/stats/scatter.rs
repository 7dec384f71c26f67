//! The scatter of replicates: what is needed for a t interval, in constant memory.
//!
//! Values are added in replicate order, so the same replicates give the same bits however they were computed.

/// Running mean and sum of squared deviations (Welford), with the extremes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scatter {
    /// Number of replicates.
    pub count: u64,
    /// Mean of the values.
    pub mean: f64,
    /// Sum of squared deviations from the mean.
    pub squares: f64,
    /// Smallest value.
    pub least: f64,
    /// Largest value.
    pub most: f64,
}

impl Default for Scatter {
    fn default() -> Scatter {
        Scatter { count: 0, mean: 0.0, squares: 0.0, least: f64::INFINITY, most: f64::NEG_INFINITY }
    }
}

impl Scatter {
    /// Adds the value of the next replicate. NaN (a replicate without an answer) is left out.
    pub fn add(&mut self, x: f64) {
        if x.is_nan() {
            return;
        }
        self.count += 1;
        let before = x - self.mean;
        self.mean += before / self.count as f64;
        self.squares += before * (x - self.mean);
        self.least = self.least.min(x);
        self.most = self.most.max(x);
    }

    /// The scatter of `values`.
    pub fn of(values: &[f64]) -> Scatter {
        let mut scatter = Scatter::default();
        values.iter().for_each(|&x| scatter.add(x));
        scatter
    }
}
