//! Spread: what we do not know about a value, which no number of draws would shrink.

use super::Histogram;
use serde::{Deserialize, Serialize};

/// Quantiles of a measure over the belief.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Spread {
    /// 5 % of the belief lies below.
    pub q05: f64,
    /// A quarter of the belief lies below.
    pub q25: f64,
    /// The median.
    pub q50: f64,
    /// Three quarters lie below.
    pub q75: f64,
    /// 95 % lie below.
    pub q95: f64,
}

impl Spread {
    /// The shares at which quantiles are taken.
    pub const LEVELS: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

    /// The spread of what `histogram` counted; absent if it counted nothing.
    pub fn of(histogram: &Histogram) -> Option<Spread> {
        let [q05, q25, q50, q75, q95] = histogram.quantiles(Spread::LEVELS)?;
        Some(Spread { q05, q25, q50, q75, q95 })
    }

    /// The quantiles as a list, lowest first.
    pub fn to_array(self) -> [f64; 5] {
        [self.q05, self.q25, self.q50, self.q75, self.q95]
    }
}
