//! Spells whose hazard rises or falls as a power of time: S(t) = exp(−(t/λ)^k), by maximum likelihood.
//!
//! W. Weibull, "A statistical distribution function of wide applicability", *Journal of Applied Mechanics* 18, 1951. For a given
//! shape the scale is known, so that one equation in k is left; its left side falls in k, and bisection finds the root.

use super::kaplan_meier::Duration;
use crate::quantity::maths::{exp, exp_m1, ln, pow};

/// The fitted curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WeibullCurve {
    /// Shape k: below 1 the hazard falls.
    pub shape: f64,
    /// Scale λ, in years: 63 % of spells have ended by then.
    pub scale: f64,
}

/// Shapes that are searched.
const SHAPES: (f64, f64) = (0.02, 50.0);

impl WeibullCurve {
    /// The curve that makes `spells`, all longer than 0, most likely; `None` if none ended by the event.
    pub fn fit(spells: &[Duration]) -> Option<WeibullCurve> {
        let events = spells.iter().filter(|spell| spell.1).count() as f64;
        let longest = spells.iter().map(|spell| spell.0).fold(0.0, f64::max);
        if events == 0.0 || longest <= 0.0 {
            return None;
        }
        // Times in units of the longest: their powers stay in [0, 1].
        let logs: Vec<(f64, bool)> = spells.iter().map(|&(t, event)| (ln(t / longest), event)).collect();
        let of_events: f64 = logs.iter().filter(|spell| spell.1).map(|spell| spell.0).sum();
        let powers = |k: f64| logs.iter().map(move |&(log, _)| (exp(k * log), log));
        let sum = |k: f64| powers(k).map(|(power, _)| power).sum::<f64>();
        let slope = |k: f64| {
            let weighted: f64 = powers(k).map(|(power, log)| power * log).sum();
            1.0 / k + of_events / events - weighted / sum(k)
        };
        let (mut lo, mut hi) = SHAPES;
        for _ in 0..60 {
            let middle = 0.5 * (lo + hi);
            if slope(middle) > 0.0 { lo = middle } else { hi = middle }
        }
        let shape = 0.5 * (lo + hi);
        Some(WeibullCurve { shape, scale: longest * pow(sum(shape) / events, 1.0 / shape) })
    }

    /// The share of spells that have ended after `years`.
    pub fn risk_at(&self, years: f64) -> f64 {
        if years <= 0.0 { 0.0 } else { -exp_m1(-pow(years / self.scale, self.shape)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::optimise::maximise;

    /// The logarithm of the likelihood, straight from its definition.
    fn likelihood(spells: &[Duration], k: f64, scale: f64) -> f64 {
        let one = |&(t, event): &Duration| {
            let hazard = if event { ln(k / scale) + (k - 1.0) * ln(t / scale) } else { 0.0 };
            hazard - pow(t / scale, k)
        };
        spells.iter().map(one).sum()
    }

    /// Spells at the quantiles of a known curve, those above `end` cut off.
    fn made(k: f64, scale: f64, end: f64) -> Vec<Duration> {
        let time = |i: i32| scale * pow(-ln(1.0 - (f64::from(i) + 0.5) / 4000.0), 1.0 / k);
        (0..4000).map(time).map(|t| if t < end { (t, true) } else { (end, false) }).collect()
    }

    #[test]
    fn a_known_curve_is_found_again() {
        for (k, scale, end) in [(0.9, 70.0, 60.0), (1.5, 10.0, 12.0), (3.0, 2.0, 9.0)] {
            let fitted = WeibullCurve::fit(&made(k, scale, end)).unwrap();
            assert!((fitted.shape / k - 1.0).abs() < 0.01 && (fitted.scale / scale - 1.0).abs() < 0.01, "{fitted:?}");
        }
    }

    #[test]
    fn the_root_is_the_top_of_the_likelihood() {
        let spells = [(0.5, false), (2.5, true), (9.5, true), (3.0, false), (28.5, true), (54.5, false), (6.5, true)];
        let fitted = WeibullCurve::fit(&spells).unwrap();
        let top = maximise([0.0, 3.0], |p| likelihood(&spells, exp(p[0]), exp(p[1])));
        assert!((fitted.shape / exp(top[0]) - 1.0).abs() < 1e-4 && (fitted.scale / exp(top[1]) - 1.0).abs() < 1e-4);
        assert!((fitted.risk_at(fitted.scale) - (1.0 - exp(-1.0))).abs() < 1e-12);
    }

    #[test]
    fn without_an_event_there_is_no_curve() {
        assert_eq!(WeibullCurve::fit(&[(3.0, false), (4.0, false)]), None);
    }
}
