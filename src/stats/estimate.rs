//! An estimate and its simulation error: what more draws would shrink.

use super::Scatter;
use crate::quantity::maths::{exp, student_t};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// Confidence of every interval shown.
pub const CONFIDENCE: f64 = 0.95;
/// Below this many replicates no error is stated.
pub const LEAST_REPLICATES: usize = 8;

/// Where the true mean lies, as far as simulation can tell, at 95 % confidence.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Interval {
    /// Between two bounds.
    Between {
        /// Lower bound.
        lo: f64,
        /// Upper bound.
        hi: f64,
    },
    /// Every draw gave 0: only an upper bound is known.
    Below {
        /// Upper bound.
        hi: f64,
    },
    /// Every draw gave 1: only a lower bound is known.
    Above {
        /// Lower bound.
        lo: f64,
    },
    /// Too few replicates to state an error.
    Unknown,
}

impl Interval {
    /// Half the width of a two-sided interval, the whole distance for a one-sided one, absent if unknown.
    pub fn half_width(&self) -> Option<f64> {
        match *self {
            Interval::Between { lo, hi } => Some(0.5 * (hi - lo)),
            Interval::Below { hi } => Some(hi),
            Interval::Above { lo } => Some(1.0 - lo),
            Interval::Unknown => None,
        }
    }

    /// Lower and upper bound on the scale of a probability, absent if unknown.
    pub fn bounds(&self) -> Option<(f64, f64)> {
        match *self {
            Interval::Between { lo, hi } => Some((lo, hi)),
            Interval::Below { hi } => Some((0.0, hi)),
            Interval::Above { lo } => Some((lo, 1.0)),
            Interval::Unknown => None,
        }
    }
}

/// A mean over draws with its simulation error.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Estimate {
    /// The mean.
    pub mean: f64,
    /// Where the mean of infinitely many draws lies.
    pub interval: Interval,
}

impl Estimate {
    /// The mean over replicates with a t interval; absent if no replicate has an answer.
    pub fn of(scatter: &Scatter) -> Option<Estimate> {
        if scatter.count == 0 {
            return None;
        }
        let mean = scatter.mean;
        if scatter.count < LEAST_REPLICATES as u64 {
            return Some(Estimate { mean, interval: Interval::Unknown });
        }
        let n = scatter.count as f64;
        let half = t_factor(scatter.count - 1) * (scatter.squares / (n - 1.0) / n).sqrt();
        Some(Estimate { mean, interval: Interval::Between { lo: mean - half, hi: mean + half } })
    }

    /// The same for a mean of values in [0, 1] over `draws` draws in all, as [`Estimate::of_bounded`] has it; one-sided where
    /// all draws gave 0 or 1.
    pub fn of_probability(scatter: &Scatter, draws: u64) -> Option<Estimate> {
        let estimate = Estimate::of_bounded(scatter, draws, 1.0)?;
        let interval = match estimate.interval {
            Interval::Between { hi, .. } if scatter.most == 0.0 => Interval::Below { hi },
            Interval::Between { lo, .. } if scatter.least == 1.0 => Interval::Above { lo },
            other => other,
        };
        Some(Estimate { interval, ..estimate })
    }

    /// The same for a mean of values in [0, `top`] over `draws` draws in all: the t interval, clipped, together with the t
    /// interval on the logit scale, which near 0 and `top` reaches as far towards the middle as a few hits ask for. Where all
    /// draws gave 0 or `top`, as far as chance may have hidden a draw that did not (no hit in n draws: below 3/n at 95 %).
    ///
    /// Values outside of [0, `top`] have no such scale: theirs is the t interval.
    pub fn of_bounded(scatter: &Scatter, draws: u64, top: f64) -> Option<Estimate> {
        let estimate = Estimate::of(scatter)?;
        let unseen = unseen(draws, top);
        let interval = match estimate.interval {
            Interval::Between { lo, hi } if scatter.least < 0.0 || scatter.most > top => Interval::Between { lo, hi },
            Interval::Between { .. } if scatter.most == 0.0 => Interval::Between { lo: 0.0, hi: unseen },
            Interval::Between { .. } if scatter.least == top => Interval::Between { lo: top - unseen, hi: top },
            Interval::Between { lo, hi } => {
                let (low, high) = logit_interval(estimate.mean / top, (hi - estimate.mean) / top);
                Interval::Between { lo: lo.max(0.0).min(top * low), hi: hi.min(top).max(top * high) }
            }
            other => other,
        };
        Some(Estimate { interval, ..estimate })
    }
}

/// By how many standard errors an interval reaches to either side: Student's t at [`CONFIDENCE`]. Worked out once for each
/// number of degrees of freedom that runs commonly have.
pub fn t_factor(freedom: u64) -> f64 {
    static KNOWN: [OnceLock<f64>; 512] = [const { OnceLock::new() }; 512];
    let factor = || student_t(CONFIDENCE, freedom as f64);
    KNOWN.get(freedom as usize).map_or_else(factor, |known| *known.get_or_init(factor))
}

/// How large the mean of values in [0, `top`] may be if none of `draws` draws differs from 0: the rule of three, at 95 %.
pub fn unseen(draws: u64, top: f64) -> f64 {
    top * (3.0 / draws.max(1) as f64).min(1.0)
}

/// The interval `mean` ± `half` of a share, carried to the logit scale by its slope there, and back: inside (0, 1) whatever
/// `half`.
pub fn logit_interval(mean: f64, half: f64) -> (f64, f64) {
    if mean <= 0.0 || mean >= 1.0 {
        return (mean, mean);
    }
    // The factor by which the odds change from the mean to an end of the interval.
    let factor = exp(-half / (mean * (1.0 - mean)));
    let (low, high) = (mean * factor, (1.0 - mean) * factor);
    (low / (1.0 - mean + low), mean / (mean + high))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_is_the_textbook_t_interval() {
        let means: Vec<f64> = (1..=16).map(f64::from).collect();
        let estimate = Estimate::of(&Scatter::of(&means)).expect("means");
        // sd of 1…16 is 4.760952, / 4 = 1.190238, × t₁₅ = 2.131450 → 2.536932
        assert_eq!(estimate.mean, 8.5);
        assert!((estimate.interval.half_width().expect("interval") - 2.536932).abs() < 1e-5);
    }

    #[test]
    fn too_few_replicates_state_no_error() {
        let estimate = Estimate::of(&Scatter::of(&[0.1, 0.2])).expect("means");
        assert_eq!(estimate.interval, Interval::Unknown);
        assert_eq!(Estimate::of(&Scatter::of(&[])), None);
    }

    #[test]
    fn a_probability_stays_a_probability() {
        let never = Estimate::of_probability(&Scatter::of(&[0.0; 16]), 65_536).expect("means");
        assert_eq!(never.interval, Interval::Below { hi: 3.0 / 65_536.0 });
        let always = Estimate::of_probability(&Scatter::of(&[1.0; 16]), 65_536).expect("means");
        assert_eq!(always.interval, Interval::Above { lo: 1.0 - 3.0 / 65_536.0 });
        let mut rare = [0.0; 16];
        rare[3] = 0.001;
        let (lo, hi) =
            Estimate::of_probability(&Scatter::of(&rare), 65_536).and_then(|e| e.interval.bounds()).expect("bounds");
        assert!(lo == 0.0 && hi > 0.0);
        // Half of what is known of a risk as small as this: no digit is lost, and nothing leaves [0, 1].
        let tiny: Vec<f64> = (1..=16).map(|i| 1e-9 * f64::from(i)).collect();
        let estimate = Estimate::of_probability(&Scatter::of(&tiny), 65_536).expect("means");
        let (lo, hi) = estimate.interval.bounds().expect("bounds");
        assert!((estimate.mean / 8.5e-9 - 1.0).abs() < 1e-12 && (lo / 5.963068e-9 - 1.0).abs() < 1e-5, "{lo:e}");
        assert!((1.145e-8..1.146e-8).contains(&hi), "{hi:e}");
    }

    /// Years of peace near the horizon are a probability near 1, ten times as large.
    #[test]
    fn a_bounded_measure_has_the_interval_of_a_probability_on_its_own_scale() {
        let near: Vec<f64> = (0..8).map(|i| 1.0 - if i == 5 { 4e-3 } else { 1e-5 * f64::from(i + 1) }).collect();
        let years: Vec<f64> = near.iter().map(|x| 10.0 * x).collect();
        let bounds = |e: Option<Estimate>| e.and_then(|e| e.interval.bounds()).expect("bounds");
        let (lo, hi) = bounds(Estimate::of_probability(&Scatter::of(&near), 2048));
        let (least, most) = bounds(Estimate::of_bounded(&Scatter::of(&years), 2048, 10.0));
        assert!((least / lo - 10.0).abs() < 1e-9 && (most / hi - 10.0).abs() < 1e-9, "{least} {lo} {most} {hi}");
        let plain = bounds(Estimate::of(&Scatter::of(&years)));
        assert!(most <= 10.0 && plain.1 > 10.0 && least < plain.0, "{least} {most} {plain:?}");
        let peace = Estimate::of_bounded(&Scatter::of(&[10.0; 8]), 3000, 10.0).expect("means");
        assert_eq!(peace.interval, Interval::Between { lo: 9.99, hi: 10.0 });
        // Whatever leaves the scale is told on no scale at all.
        let odd = Scatter::of(&[-1.0, 11.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]);
        assert_eq!(Estimate::of_bounded(&odd, 3000, 10.0), Estimate::of(&odd));
    }

    #[test]
    fn far_from_the_ends_the_two_scales_agree() {
        let means: Vec<f64> = (0..16).map(|i| 0.4 + 1e-5 * f64::from(i)).collect();
        let scatter = Scatter::of(&means);
        let (plain, probability) = (Estimate::of(&scatter), Estimate::of_probability(&scatter, 65_536));
        let width = |e: Option<Estimate>| e.and_then(|e| e.interval.half_width()).expect("width");
        assert!((width(probability) / width(plain) - 1.0).abs() < 1e-4);
    }

    #[test]
    fn equal_means_are_reproduced_exactly() {
        assert_eq!(Estimate::of(&Scatter::of(&[0.1; 16])).expect("means").mean, 0.1);
    }
}
