//! The level of a probability as words quote it: as many digits as it needs, never a 0 or a 100 that simulation cannot know.

use crate::language::Language;
use crate::quantity::show::{digits_for, percent};
use crate::stats::{Estimate, Interval};

/// A probability in percent: `29 %`, `2.1 %`, `< 0.01 %`, `> 99.9 %`.
pub fn level(estimate: &Estimate, language: Language) -> String {
    let digits = |distance: f64| digits_for(100.0 * distance).min(4);
    match estimate.interval {
        // All draws alike: as far from the end of the scale as simulation allows.
        Interval::Below { hi } => format!("< {}", percent(hi, digits(hi), language)),
        Interval::Above { lo } => format!("> {}", percent(lo, digits(1.0 - lo), language)),
        Interval::Between { lo, hi } if lo <= 0.0 && hi > 0.0 && estimate.mean < 0.5 => {
            format!("< {}", percent(hi, digits(hi), language))
        }
        Interval::Between { lo, hi } if hi >= 1.0 && lo < 1.0 && estimate.mean > 0.5 => {
            format!("> {}", percent(lo, digits(1.0 - lo), language))
        }
        _ => share(estimate.mean, language),
    }
}

/// A probability or share taken as it is: what is nearer to an end of the scale than can be shown says so.
pub fn share(x: f64, language: Language) -> String {
    match x {
        x if x > 0.0 && x < 0.0001 => format!("< {}", percent(0.0001, 2, language)),
        x if x < 1.0 && x > 0.999 => format!("> {}", percent(0.999, 1, language)),
        x if x < 0.001 => percent(x, if x == 0.0 { 0 } else { 2 }, language),
        x if x < 0.095 || x > 0.995 && x < 1.0 => percent(x, 1, language),
        x => percent(x, 0, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_level_claims_more_than_simulation_knows() {
        let level = |mean, interval| level(&Estimate { mean, interval }, Language::En).replace('\u{202f}', "");
        let around = |mean: f64| Interval::Between { lo: mean - 1e-6, hi: mean + 1e-6 };
        assert_eq!(level(0.0, Interval::Below { hi: 4.6e-5 }), "< 0.005%");
        assert_eq!(level(1.0, Interval::Above { lo: 0.9994 }), "> 99.94%");
        assert_eq!(level(1e-5, Interval::Between { lo: 0.0, hi: 5e-5 }), "< 0.005%");
        assert_eq!(level(2e-5, around(2e-5)), "< 0.01%");
        assert_eq!(level(0.9996, around(0.9996)), "> 99.9%");
        assert_eq!((level(0.021, around(0.021)), level(0.29, around(0.29))), ("2.1%".to_owned(), "29%".to_owned()));
        assert_eq!(level(0.9971, Interval::Unknown), "99.7%");
    }
}
