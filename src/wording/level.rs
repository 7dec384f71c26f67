//! The level of a probability as sentences quote it: as many digits as it needs, never a 0 or a 100 that simulation cannot
//! know.

use super::share::{above, below, share};
use crate::language::Speech;
use crate::quantity::show::{digits_for, percent};
use crate::stats::{Estimate, Interval};

/// A probability in percent: `29 %`, `2.1 %`, `< 0.01 %`, `> 99.9 %`.
pub fn level(estimate: &Estimate, language: Speech) -> String {
    bound(estimate, language).unwrap_or_else(|| share(estimate.mean, language))
}

/// How far a probability may lie from the end of its scale, where its interval reaches that end: no more is known.
pub(super) fn bound(estimate: &Estimate, language: Speech) -> Option<String> {
    let digits = |distance: f64| digits_for(100.0 * distance).min(4);
    let at_most = |hi: f64| Some(below(percent(hi, digits(hi), language)));
    let at_least = |lo: f64| Some(above(percent(lo, digits(1.0 - lo), language)));
    match estimate.interval {
        Interval::Below { hi } => at_most(hi),
        Interval::Above { lo } => at_least(lo),
        Interval::Between { lo, hi } if lo <= 0.0 && hi > 0.0 && estimate.mean < 0.5 => at_most(hi),
        Interval::Between { lo, hi } if hi >= 1.0 && lo < 1.0 && estimate.mean > 0.5 => at_least(lo),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn no_level_claims_more_than_simulation_knows() {
        let level = |mean, interval| level(&Estimate { mean, interval }, Language::En.into()).replace('\u{202f}', "");
        let around = |mean: f64| Interval::Between { lo: mean - 1e-6, hi: mean + 1e-6 };
        assert_eq!(level(0.0, Interval::Below { hi: 4.6e-5 }), "<0.005%");
        assert_eq!(level(1.0, Interval::Above { lo: 0.9994 }), ">99.94%");
        assert_eq!(level(1e-5, Interval::Between { lo: 0.0, hi: 5e-5 }), "<0.005%");
        assert_eq!(level(2e-5, around(2e-5)), "<0.01%");
        assert_eq!(level(0.9996, around(0.9996)), ">99.9%");
        assert_eq!((level(0.021, around(0.021)), level(0.29, around(0.29))), ("2.1%".to_owned(), "29%".to_owned()));
        assert_eq!(level(0.9971, Interval::Unknown), "99.7%");
    }
}
