//! The simulation error of a difference between two bounded measures, paired draw by draw.
//!
//! A t interval of the replicate differences trusts their scatter to be nearly normal. It is not where one of the two
//! measures lies near an end of its scale, or where most draws show no difference at all: few draws then carry the whole
//! difference, and runs that miss them are too sure of themselves. The interval here is the union of
//!
//! - the t interval,
//! - the square-and-add interval made of the asymmetric intervals of both measures and of their correlation over replicates
//!   (R. G. Newcombe, "Improved confidence intervals for the difference between binomial proportions based on paired data",
//!   *Statistics in Medicine* 17, 1998; G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures",
//!   *Statistics in Medicine* 27, 2008),
//! - where all replicates differ in one direction, the interval of the size of the difference as a bounded measure,
//! - where no draw differs, ± the rule of three: a difference that n draws do not show is within 3/n of the scale at 95 %.
//!
//! Far from the ends of the scale they agree. The coverage is shown by `tests/pipeline/every_number.rs`.

use super::estimate::unseen;
use super::{Estimate, Interval, Scatter};

/// Replicate differences up to this share of the scale come from rounding: nobody saw a draw that differs.
const TIE: f64 = 1e-12;

/// Two measures in [0, `top`] with their replicate differences.
#[derive(Clone, Copy, Debug)]
pub struct Paired<'a> {
    /// Replicate means of option − reference over the draws both answered.
    pub difference: &'a Scatter,
    /// Replicate means of the option.
    pub option: &'a Scatter,
    /// Replicate means of what it is compared with.
    pub reference: &'a Scatter,
    /// Draws both answered, in all.
    pub draws: u64,
    /// The largest value both can take, in their unit.
    pub top: f64,
}

impl Paired<'_> {
    /// The mean difference with its interval; absent if no replicate has a difference.
    pub fn estimate(&self) -> Option<Estimate> {
        let plain = Estimate::of(self.difference)?;
        let Interval::Between { lo, hi } = plain.interval else { return Some(plain) };
        let others = [self.square_and_add(plain.mean), self.one_sided(), self.never_seen()];
        let (lo, hi) = others.into_iter().flatten().fold((lo, hi), |(lo, hi), (l, h)| (lo.min(l), hi.max(h)));
        // What only one of the two measures answered may carry their intervals beyond any possible difference.
        let interval = Interval::Between { lo: lo.max(-self.top).min(plain.mean), hi: hi.min(self.top).max(plain.mean) };
        Some(Estimate { interval, ..plain })
    }

    /// Each end is as far from `mean` as the ends of both measures' intervals that lie in its direction, at right angles if the
    /// measures are independent.
    fn square_and_add(&self, mean: f64) -> Option<(f64, f64)> {
        let reach = |scatter: &Scatter| {
            let estimate = Estimate::of_bounded(scatter, self.draws, self.top)?;
            let (lo, hi) = estimate.interval.bounds()?;
            Some([estimate.mean - lo, hi - estimate.mean])
        };
        let ([below, above], [reference_below, reference_above]) = (reach(self.option)?, reach(self.reference)?);
        let correlation = self.correlation();
        let together = |a: f64, b: f64| (a * a + b * b - 2.0 * correlation * a * b).max(0.0).sqrt();
        Some((mean - together(below, reference_above), mean + together(above, reference_below)))
    }

    /// Correlation of the two measures over replicates, from their variances and that of the difference.
    fn correlation(&self) -> f64 {
        let variance = |scatter: &Scatter| scatter.squares / scatter.count.max(1) as f64;
        let [option, reference, apart] = [self.option, self.reference, self.difference].map(variance);
        let most = 2.0 * (option * reference).sqrt();
        if most > 0.0 { ((option + reference - apart) / most).clamp(-1.0, 1.0) } else { 0.0 }
    }

    /// The interval of the size of the difference, if no replicate contradicts its direction.
    fn one_sided(&self) -> Option<(f64, f64)> {
        let Scatter { count, mean, squares, least, most } = *self.difference;
        if least < 0.0 && most > 0.0 || self.is_unseen() {
            return None;
        }
        if least >= 0.0 {
            return Estimate::of_bounded(self.difference, self.draws, self.top)?.interval.bounds();
        }
        let size = Scatter { count, mean: -mean, squares, least: -most, most: -least };
        let (lo, hi) = Estimate::of_bounded(&size, self.draws, self.top)?.interval.bounds()?;
        Some((-hi, -lo))
    }

    fn is_unseen(&self) -> bool {
        self.difference.most.max(-self.difference.least) <= TIE * self.top
    }

    fn never_seen(&self) -> Option<(f64, f64)> {
        let bound = unseen(self.draws, self.top);
        self.is_unseen().then_some((-bound, bound))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bounds(option: &[f64], reference: &[f64], draws: u64, top: f64) -> (f64, f64) {
        let apart: Vec<f64> = option.iter().zip(reference).map(|(a, b)| a - b).collect();
        let [difference, option, reference] = [&apart[..], option, reference].map(Scatter::of);
        let paired = Paired { difference: &difference, option: &option, reference: &reference, draws, top };
        paired.estimate().and_then(|e| e.interval.bounds()).expect("bounds")
    }

    #[test]
    fn a_difference_that_no_draw_shows_is_bounded_by_the_rule_of_three() {
        assert_eq!(bounds(&[0.0; 8], &[0.0; 8], 2048, 1.0), (-3.0 / 2048.0, 3.0 / 2048.0));
        let equal: Vec<f64> = (0..16).map(|i| 0.3 + 0.001 * f64::from(i)).collect();
        assert_eq!(bounds(&equal, &equal, 65_536, 1.0), (-3.0 / 65_536.0, 3.0 / 65_536.0));
        let (lo, hi) = bounds(&[10.0; 8], &[10.0; 8], 3000, 10.0);
        assert!((lo + 0.01).abs() < 1e-15 && (hi - 0.01).abs() < 1e-15, "{lo} {hi}");
        // Rounding is nothing seen either, and no number of draws bounds a difference beyond its scale.
        let rounded: Vec<f64> = equal.iter().map(|x| x * (1.0 + 1e-16)).collect();
        assert!(bounds(&rounded, &equal, 2048, 1.0).1 >= 3.0 / 2048.0);
        assert_eq!(bounds(&[0.0; 8], &[0.0; 8], 2, 1.0), (-1.0, 1.0));
    }

    #[test]
    fn far_from_the_ends_it_is_the_t_interval_of_the_differences() {
        let option: Vec<f64> = (0..16).map(|i| 0.6 + 1e-5 * f64::from(i * 7 % 16)).collect();
        let reference: Vec<f64> = (0..16).map(|i| 0.4 + 1e-5 * f64::from(i * 5 % 16)).collect();
        let apart: Vec<f64> = option.iter().zip(&reference).map(|(a, b)| a - b).collect();
        let plain = Estimate::of(&Scatter::of(&apart)).expect("means").interval.half_width().expect("half");
        let (lo, hi) = bounds(&option, &reference, 65_536, 1.0);
        assert!((0.5 * (hi - lo) / plain - 1.0).abs() < 1e-3, "{lo} {hi} {plain}");
    }

    /// One hit in eight replicates of 256 draws: Poisson's exact interval of one hit reaches from 0.025 to 5.57 hits.
    #[test]
    fn a_difference_seen_once_reaches_as_far_as_one_hit_asks_for() {
        let mut once = [0.0; 8];
        once[2] = 1.0 / 256.0;
        for (lo, hi) in [bounds(&once, &[0.0; 8], 2048, 1.0), {
            let (lo, hi) = bounds(&[0.0; 8], &once, 2048, 1.0);
            (-hi, -lo)
        }] {
            assert!(lo <= 0.025 / 2048.0 && (5.57 / 2048.0..12.0 / 2048.0).contains(&hi), "{lo} {hi}");
        }
        // The same hit between two options that are equal in every other draw, far from the ends of the scale.
        let base: Vec<f64> = (0..8).map(|i| 0.5 + 0.01 * f64::from(i)).collect();
        let more: Vec<f64> = base.iter().zip(once).map(|(a, b)| a + b).collect();
        let hi = bounds(&more, &base, 2048, 1.0).1;
        assert!(hi >= 5.57 / 2048.0, "{hi}");
    }

    #[test]
    fn the_interval_holds_the_mean_and_stays_on_the_scale() {
        let wild = [0.0, 1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0];
        let (lo, hi) = bounds(&wild, &[1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0], 8, 1.0);
        assert!((-1.0..=0.25).contains(&lo) && (0.25..=1.0).contains(&hi), "{lo} {hi}");
        let few = Scatter::of(&[0.1, 0.2]);
        let paired = Paired { difference: &few, option: &few, reference: &few, draws: 9, top: 1.0 };
        assert_eq!(paired.estimate().map(|e| e.interval), Some(Interval::Unknown));
    }
}
