//! A value over the belief: mean, median, and what 5 % and 95 % of it lie below.

use serde::{Deserialize, Serialize};

/// A value over the belief.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Band {
    /// Mean; of a yes or no, the share of draws.
    pub mean: f64,
    /// 5 % of the belief lies below.
    pub low: f64,
    /// The median.
    pub median: f64,
    /// 95 % lie below.
    pub high: f64,
}

/// A band at each point of a grid.
pub type Curve = Vec<Band>;

impl Band {
    /// The band of `values`; absent if there are none or one of them is not a number.
    pub fn of(mut values: Vec<f64>) -> Option<Band> {
        if values.is_empty() || values.iter().any(|v| !v.is_finite()) {
            return None;
        }
        values.sort_by(f64::total_cmp);
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        let at = |share: f64| {
            let place = share * (values.len() - 1) as f64;
            let below = place as usize;
            let above = (below + 1).min(values.len() - 1);
            values[below] + (place - below as f64) * (values[above] - values[below])
        };
        Some(Band { mean, low: at(0.05), median: at(0.5), high: at(0.95) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_made_of_order_statistics() {
        let band = Band::of((0..=100).rev().map(f64::from).collect()).expect("values");
        assert_eq!(band, Band { mean: 50.0, low: 5.0, median: 50.0, high: 95.0 });
        assert_eq!(Band::of(Vec::new()), None);
        assert_eq!(Band::of(vec![1.0, f64::NAN]), None);
    }
}
