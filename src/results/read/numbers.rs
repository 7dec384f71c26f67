//! Which numbers results may hold.

use super::wrong::{Checked, Within, Wrong, each, length};
use crate::results::{Band, Curve};
use crate::stats::{Estimate, Interval, Spread};

/// How far rounding may carry a probability out of [0, 1]: files of older versions hold 1.0000000000000002.
pub const ROUNDING: f64 = 1e-9;
/// Largest size of any number: beyond the product of any two draws, the largest of which are about 1e65 (a median of 1e30, eight
/// standard deviations of e¹⁰ above it), and its square is still a number.
const LARGEST: f64 = 1e150;

/// The values that a number may have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Domain {
    least: f64,
    most: f64,
    name: &'static str,
}

impl Domain {
    /// Probabilities and shares.
    pub const SHARE: Domain = Domain { least: -ROUNDING, most: 1.0 + ROUNDING, name: "a probability" };
    /// Differences of probabilities, and correlations.
    pub const DIFFERENCE: Domain =
        Domain { least: -1.0 - ROUNDING, most: 1.0 + ROUNDING, name: "a difference of probabilities" };
    /// Costs, rates, troops, days.
    pub const AMOUNT: Domain = Domain { least: 0.0, most: LARGEST, name: "an amount" };
    /// Anything.
    pub const REAL: Domain = Domain { least: -LARGEST, most: LARGEST, name: "a number of this world" };

    /// From 0 to `most`.
    pub fn up_to(most: f64) -> Domain {
        Domain { least: -ROUNDING * most, most: most * (1.0 + ROUNDING), name: "within its bounds" }
    }

    /// Differences of such values.
    pub fn differences(self) -> Domain {
        let width = self.most - self.least;
        Domain { least: -width, most: width, name: "such a difference" }
    }

    /// Whether `x` is one of them.
    pub fn check(self, x: f64) -> Checked {
        let inside = (self.least..=self.most).contains(&x);
        if inside { Ok(()) } else { Wrong::say(format!("{x:e} is not {}", self.name)) }
    }
}

/// The numbers in the field `name`.
pub fn number(name: &str, x: f64, domain: Domain) -> Checked {
    domain.check(x).within(name)
}

/// An estimate of something in `domain`. The bounds of an interval of a probability are probabilities; other intervals may
/// reach beyond their domain.
pub fn estimate(estimate: &Estimate, domain: Domain) -> Checked {
    number("mean", estimate.mean, domain)?;
    let bounds = if domain == Domain::SHARE { Domain::SHARE } else { Domain::REAL };
    let at = |name: &str, x: f64| number(name, x, bounds);
    let interval = match estimate.interval {
        Interval::Between { lo, hi } if lo > hi => Wrong::say(format!("its lower bound {lo:e} lies above {hi:e}")),
        Interval::Between { lo, hi } => at("lo", lo).and_then(|()| at("hi", hi)),
        Interval::Below { hi } => at("hi", hi),
        Interval::Above { lo } => at("lo", lo),
        Interval::Unknown => Ok(()),
    };
    interval.within("interval")
}

/// Quantiles of something in `domain`.
pub fn spread(spread: &Spread, domain: Domain) -> Checked {
    let quantiles = spread.to_array();
    for (name, q) in ["q05", "q25", "q50", "q75", "q95"].into_iter().zip(quantiles) {
        number(name, q, domain)?;
    }
    if quantiles.is_sorted() { Ok(()) } else { Wrong::say("its quantiles do not rise") }
}

/// A band of something in `domain`.
pub fn band(band: &Band, domain: Domain) -> Checked {
    for (name, x) in [("mean", band.mean), ("low", band.low), ("median", band.median), ("high", band.high)] {
        number(name, x, domain)?;
    }
    if [band.low, band.median, band.high].is_sorted() { Ok(()) } else { Wrong::say("its quantiles do not rise") }
}

/// A grid of rising values in `domain`.
pub fn grid(name: &str, grid: &[f64], domain: Domain) -> Checked {
    length(name, grid, 2, 10_000)?;
    each(name, grid, |&x| domain.check(x))?;
    if grid.windows(2).all(|pair| pair[0] < pair[1]) { Ok(()) } else { Wrong::say("does not rise").within(name) }
}

/// A band in `domain` at each of `points` grid points.
pub fn curve(name: &str, curve: &Curve, points: usize, domain: Domain) -> Checked {
    length(name, curve, points, points)?;
    each(name, curve, |b| band(b, domain))
}
