//! When a run that adds replicates may stop.
//!
//! Stopping as soon as an interval looks narrow enough favours runs that happen to underestimate their scatter, and their
//! intervals then cover less than they say. The rule here asks for one wave of replicates more than would do: an interval
//! from n replicates is narrow enough if it would still be with n − [`WAVE`]. Checked by repeated runs on known answers.

use super::{Estimate, Interval};

/// Replicates added at a time.
pub const WAVE: u64 = 16;

/// The most replicates a forecast names, a whole number of waves: no run will ever come so far.
const MOST: f64 = 9_007_199_254_740_992.0;

/// Where a run stands against a half-width it was asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StoppingState {
    /// Half-width reached; absent with too few replicates.
    pub half_width: Option<f64>,
    /// Replicates that will probably do, from the scatter so far; absent while no error is known.
    pub forecast: Option<u64>,
    /// Whether the run may stop.
    pub reached: bool,
}

/// Where `estimate`, made from `replicates` replicates, stands against the half-width `asked`.
pub fn standing(estimate: &Estimate, replicates: u64, asked: f64) -> StoppingState {
    let Some(half) = estimate.interval.half_width() else {
        return StoppingState { half_width: None, forecast: None, reached: false };
    };
    let n = replicates as f64;
    let ratio = half / asked;
    let needed = match estimate.interval {
        // A bound from counts alone shrinks with the number of draws, a t interval with its root; a count has no scatter to
        // be underestimated.
        Interval::Below { .. } | Interval::Above { .. } => n * ratio,
        _ => n * ratio * ratio + if half > 0.0 { WAVE as f64 } else { 0.0 },
    };
    StoppingState { half_width: Some(half), forecast: Some(needed.min(MOST).ceil() as u64), reached: needed <= n }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(half: f64) -> Estimate {
        Estimate { mean: 0.5, interval: Interval::Between { lo: 0.5 - half, hi: 0.5 + half } }
    }

    #[test]
    fn an_interval_must_be_narrow_enough_with_a_wave_less() {
        assert!(!standing(&between(0.01), 16, 0.01).reached);
        assert!(!standing(&between(0.0099), 32, 0.01).reached);
        assert!(standing(&between(0.007), 32, 0.01).reached);
        let forecast = standing(&between(0.02), 32, 0.01).forecast.expect("forecast");
        assert!((144..=145).contains(&forecast), "{forecast}");
    }

    #[test]
    fn certainty_needs_no_wave_to_spare_and_ignorance_never_stops() {
        assert!(standing(&between(0.0), 16, 1e-9).reached);
        let below = Estimate { mean: 0.0, interval: Interval::Below { hi: 3e-5 } };
        assert!(standing(&below, 16, 3e-5).reached);
        assert_eq!(standing(&below, 16, 1e-5).forecast, Some(48));
        // What no run will ever reach is still a number that can be rounded up to waves.
        let far = [1e-12, 1e-300, 5e-324].map(|asked| standing(&between(0.3), 16, asked).forecast.expect("forecast"));
        assert!(far.iter().all(|n| n.next_multiple_of(WAVE) <= 1 << 53), "{far:?}");
        let unknown = Estimate { mean: 0.5, interval: Interval::Unknown };
        assert_eq!(standing(&unknown, 4, 1.0), StoppingState { half_width: None, forecast: None, reached: false });
    }
}
