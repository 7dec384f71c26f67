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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_counts_however_many_there_are() {
        for n in 1..=100 {
            let values: Vec<f64> = (0..n).map(|i| 3.0 + f64::from(i * 37 % 101)).collect();
            let scatter = Scatter::of(&values);
            let mean = values.iter().sum::<f64>() / f64::from(n);
            let squares: f64 = values.iter().map(|x| (x - mean) * (x - mean)).sum();
            assert_eq!(scatter.count, n as u64);
            assert!((scatter.mean - mean).abs() < 1e-12, "{n}: {} {mean}", scatter.mean);
            assert!((scatter.squares - squares).abs() < 1e-9, "{n}: {} {squares}", scatter.squares);
            let ends = values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(lo, hi), &x| (lo.min(x), hi.max(x)));
            assert_eq!((scatter.least, scatter.most), ends);
        }
    }

    #[test]
    fn a_replicate_without_an_answer_is_left_out() {
        assert_eq!(Scatter::of(&[1.0, f64::NAN, 3.0]), Scatter::of(&[1.0, 3.0]));
    }
}
