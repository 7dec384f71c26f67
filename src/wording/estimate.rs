//! Numbers as tables show them: cut to their uncertainty, with their simulation error; the belief beside it.

use super::level::bound;
use super::share::{span, step};
use crate::language::{Speech, message};
use crate::quantity::show::{decimal, digits_for};
use crate::results::Value;
use crate::stats::{Estimate, Interval};

/// Most digits shown of a percentage: beliefs spread over whole points, so finer digits of the simulation say nothing more.
const PERCENT_DIGITS: usize = 1;

/// An estimate of something in `unit` with its simulation error: `57.3 ± 0.1 %`, `< 0.005 %`, `6.40 ± 0.01`.
pub fn estimate(unit: &str, estimate: &Estimate, language: Speech) -> String {
    if unit == "probability" {
        return probability(estimate, language);
    }
    match estimate.interval.half_width() {
        Some(half) => {
            let digits = digits_for(half).min(2);
            format!("{} ± {}", decimal(estimate.mean, digits, language), error(half, digits, language))
        }
        None => format!("{} ± ?", decimal(estimate.mean, 1, language)),
    }
}

/// A probability in percent without the sign, for narrow tables: `57.3 ±0.1`, `< 0.005`.
pub fn short(estimate: &Estimate, language: Speech) -> String {
    probability(estimate, language).replace("\u{202f}%", "").replace(" ± ", "\u{a0}±")
}

fn probability(estimate: &Estimate, language: Speech) -> String {
    if let Some(bound) = bound(estimate, language) {
        return bound;
    }
    let mean = 100.0 * estimate.mean;
    match estimate.interval {
        Interval::Between { lo, hi } => {
            let half = 50.0 * (hi - lo);
            // Small risks keep the digits that tell them from zero.
            let digits = if mean < 1.0 { digits_for(half).clamp(PERCENT_DIGITS, 3) } else { PERCENT_DIGITS };
            format!("{} ± {}\u{202f}%", decimal(mean, digits, language), error(half, digits, language))
        }
        _ => format!("{} ± ?", decimal(mean, PERCENT_DIGITS, language)),
    }
}

/// An error with `digits` digits: rounded up to the smallest that can be shown, never down to zero.
fn error(half: f64, digits: usize, language: Speech) -> String {
    decimal(half.max(step(digits)), digits, language)
}

/// What the belief leaves open: `2–98 %`. Where the mean lies outside, it is made by a few draws, and the range alone would hide them:
/// `0.0 % but for a few draws`.
pub fn spread(unit: &str, value: &Value, language: Speech) -> String {
    let (mean, range) = (value.estimate.mean, range(unit, value, language));
    // Quantiles are those of a histogram: what differs by less than is shown differs in nothing.
    let blur = 0.5 * scale(unit).recip() * step(digits(unit, value));
    let covers = value.spread.q05 - blur <= mean && mean <= value.spread.q95 + blur;
    if covers { range } else { message("wording-few-draws").with(language, &[("range", range.into())]) }
}

fn range(unit: &str, value: &Value, language: Speech) -> String {
    let (lo, hi, digits) = (value.spread.q05, value.spread.q95, digits(unit, value));
    match unit {
        "probability" => span(lo, hi, digits, language),
        _ => format!("{}–{}", decimal(lo, digits, language), decimal(hi, digits, language)),
    }
}

/// Digits after the point of a range.
fn digits(unit: &str, value: &Value) -> usize {
    if unit == "probability" { usize::from(100.0 * value.spread.q95 < 10.0) } else { 1 }
}

/// What a number is multiplied by to be shown.
fn scale(unit: &str) -> f64 {
    if unit == "probability" { 100.0 } else { 1.0 }
}

/// The same without the unit, for narrow tables: `2–98`.
pub fn bare_spread(unit: &str, value: &Value, language: Speech) -> String {
    range(unit, value, language).trim_end_matches(['\u{202f}', '%']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::stats::Spread;

    fn shown(mean: f64, interval: Interval, language: Language) -> String {
        probability(&Estimate { mean, interval }, language.into())
    }

    #[test]
    fn a_probability_shows_the_digits_its_error_leaves() {
        let around = |mean: f64, half: f64| Interval::Between { lo: mean - half, hi: mean + half };
        assert_eq!(shown(0.573, around(0.573, 0.0008), Language::En), "57.3 ± 0.1\u{202f}%");
        assert_eq!(shown(0.573, around(0.573, 1e-9), Language::De), "57,3 ± 0,1\u{202f}%");
        assert_eq!(shown(0.002, around(0.002, 0.00012), Language::En), "0.20 ± 0.01\u{202f}%");
        assert_eq!(shown(0.0, Interval::Below { hi: 4.6e-5 }, Language::En), "<\u{202f}0.005\u{202f}%");
        assert_eq!(shown(0.4, Interval::Unknown, Language::En), "40.0 ± ?");
    }

    #[test]
    fn a_mean_that_a_few_draws_make_is_told_so() {
        let mut value = Value {
            estimate: Estimate { mean: 0.002, interval: Interval::Unknown },
            spread: Spread { q05: 0.0, q25: 0.0, q50: 0.0, q75: 0.0, q95: 0.0 },
            difference: None,
        };
        assert_eq!(spread("probability", &value, Language::En.into()), "0.0\u{202f}% but for a few draws");
        assert_eq!(bare_spread("probability", &value, Language::En.into()), "0.0");
        value.spread.q95 = 0.01;
        assert_eq!(spread("probability", &value, Language::En.into()), "0.0–1.0\u{202f}%");
    }

    #[test]
    fn narrow_tables_do_without_the_sign() {
        let estimate = Estimate { mean: 0.573, interval: Interval::Between { lo: 0.572, hi: 0.574 } };
        assert_eq!(short(&estimate, Language::En.into()), "57.3\u{a0}±0.1");
    }
}
