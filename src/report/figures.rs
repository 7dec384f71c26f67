//! Numbers as readers see them: cut to their uncertainty, with their simulation error, belief beside it.

use super::words;
use crate::language::Language;
use crate::quantity::show::{decimal, digits_for, percent};
use crate::results::Value;
use crate::stats::{Estimate, Interval, Verdict};

/// Most digits shown of a percentage; a simulation more exact than that changes nobody's mind.
const PERCENT_DIGITS: usize = 1;

/// An estimate with its simulation error: `57.3 ± 0.1 %`, `< 0.005 %`, `6.40 ± 0.01`.
pub fn estimate(unit: &str, estimate: &Estimate, language: Language) -> String {
    if unit == "probability" {
        return probability(estimate, language);
    }
    match estimate.interval.half_width() {
        Some(half) => {
            let digits = digits_for(half).min(2);
            let error = decimal(half.max(smallest(digits)), digits, language);
            format!("{} ± {error}", decimal(estimate.mean, digits, language))
        }
        None => format!("{} ± ?", decimal(estimate.mean, 1, language)),
    }
}

/// A probability in percent without the sign, for narrow tables: `57.3 ±0.1`, `< 0.005`.
pub fn short(estimate: &Estimate, language: Language) -> String {
    probability(estimate, language).replace("\u{202f}%", "").replace(" ± ", "\u{a0}±")
}

fn probability(estimate: &Estimate, language: Language) -> String {
    match estimate.interval {
        Interval::Below { hi } => format!("< {}", percent(hi, digits_for(100.0 * hi).min(4), language)),
        Interval::Above { lo } => {
            format!("> {}", percent(lo, digits_for(100.0 * (1.0 - lo)).min(4), language))
        }
        Interval::Unknown => format!("{} ± ?", decimal(100.0 * estimate.mean, PERCENT_DIGITS, language)),
        // An interval that reaches the end of the scale says how far it may be away, and no more.
        Interval::Between { lo, hi } if lo <= 0.0 && hi > 0.0 && estimate.mean < 0.5 => {
            format!("< {}", percent(hi, digits_for(100.0 * hi).min(4), language))
        }
        Interval::Between { lo, hi } if hi >= 1.0 && lo < 1.0 && estimate.mean > 0.5 => {
            format!("> {}", percent(lo, digits_for(100.0 * (1.0 - lo)).min(4), language))
        }
        Interval::Between { lo, hi } => {
            let half = 50.0 * (hi - lo);
            // Small risks keep the digits that tell them from zero.
            let digits = if estimate.mean < 0.01 { digits_for(half).clamp(PERCENT_DIGITS, 3) } else { PERCENT_DIGITS };
            let error = decimal(half.max(smallest(digits)), digits, language);
            format!("{} ± {error}\u{202f}%", decimal(100.0 * estimate.mean, digits, language))
        }
    }
}

/// The smallest error that can be shown: errors are rounded up to it, never down to zero.
fn smallest(digits: usize) -> f64 {
    (0..digits).fold(1.0, |x, _| x / 10.0)
}

/// What the belief leaves open: `2–98 %`.
pub fn spread(unit: &str, value: &Value, language: Language) -> String {
    let (lo, hi) = (value.spread.q05, value.spread.q95);
    if unit == "probability" {
        let digits = usize::from(100.0 * hi < 10.0);
        let (a, b) = (decimal(100.0 * lo, digits, language), decimal(100.0 * hi, digits, language));
        return if a == b { format!("{a}\u{202f}%") } else { format!("{a}–{b}\u{202f}%") };
    }
    format!("{}–{}", decimal(lo, 1, language), decimal(hi, 1, language))
}

/// The same without the unit, for narrow tables: `2–98`.
pub fn bare_spread(unit: &str, value: &Value, language: Language) -> String {
    spread(unit, value, language).trim_end_matches(['\u{202f}', '%']).to_owned()
}

/// The verdict against the reference as a sign, or a blank for the reference itself.
pub fn sign(value: &Value) -> &'static str {
    match value.difference.map(|d| d.verdict) {
        Some(Verdict::Better) => "+",
        Some(Verdict::Worse) => "−",
        Some(Verdict::Negligible) => "=",
        Some(Verdict::Unclear) => "?",
        None => " ",
    }
}

/// The verdict against the reference as a word, or what the reference itself is called.
pub fn verdict(value: &Value, language: Language) -> &'static str {
    match &value.difference {
        Some(difference) => words::verdict(difference.verdict).get(language),
        None => words::REFERENCE.get(language),
    }
}
