//! Verdicts on a difference. "Unclear" is a normal one.

use super::Interval;
use serde::{Deserialize, Serialize};

/// Which direction of a measure is the better one for peace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Better {
    /// Lower is better.
    Low,
    /// Higher is better.
    High,
}

/// How an option compares with the reference on one measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The whole interval lies on the better side.
    Better,
    /// The whole interval lies on the worse side.
    Worse,
    /// The whole interval lies within the margin called negligible.
    Negligible,
    /// The interval does not decide.
    Unclear,
}

/// The verdict on a difference known to lie in `interval`, where differences within ± `margin` do not matter.
pub fn verdict(interval: Interval, better: Better, margin: f64) -> Verdict {
    let Interval::Between { lo, hi } = interval else { return Verdict::Unclear };
    if lo >= -margin && hi <= margin {
        return Verdict::Negligible;
    }
    match (lo > 0.0, hi < 0.0, better) {
        (true, _, Better::High) | (_, true, Better::Low) => Verdict::Better,
        (true, _, Better::Low) | (_, true, Better::High) => Verdict::Worse,
        _ => Verdict::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_follows_the_whole_interval() {
        let between = |lo, hi| Interval::Between { lo, hi };
        assert_eq!(verdict(between(-0.3, -0.2), Better::Low, 0.01), Verdict::Better);
        assert_eq!(verdict(between(0.2, 0.3), Better::Low, 0.01), Verdict::Worse);
        assert_eq!(verdict(between(-0.005, 0.009), Better::Low, 0.01), Verdict::Negligible);
        assert_eq!(verdict(between(-0.005, 0.02), Better::Low, 0.01), Verdict::Unclear);
        assert_eq!(verdict(between(0.002, 0.02), Better::High, 0.01), Verdict::Better);
        assert_eq!(verdict(Interval::Unknown, Better::High, 0.01), Verdict::Unclear);
        assert_eq!(verdict(between(0.0, 0.0), Better::High, 0.0), Verdict::Negligible);
    }
}
