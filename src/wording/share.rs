//! Shares and probabilities in percent. Nothing that is more than nothing reads as 0, nothing less than all as 100: what would
//! be rounded to either end is told as a bound.

use crate::language::Speech;
use crate::quantity::show::{decimal, percent};
use crate::stats::Estimate;

/// A share with as many digits as it needs: two figures below 10 %, one digit after the point above 99.5 %.
pub fn share(x: f64, language: Speech) -> String {
    let digits = match x {
        0.0 | 1.0 | 0.0995..=0.995 => 0,
        x if x < 0.000_95 => 2,
        _ => 1,
    };
    rounded(x, digits, language)
}

/// A share with `digits` digits after the point.
pub fn rounded(x: f64, digits: usize, language: Speech) -> String {
    bounded(x, 0.01 * step(digits), |x| percent(x, digits, language))
}

/// A share estimated by simulation, in whole percent: no simulation knows that it is 0 or 1.
pub fn simulated(x: f64, language: Speech) -> String {
    rounded(x.clamp(f64::MIN_POSITIVE, 1.0 - f64::EPSILON), 0, language)
}

/// A probability as a bare number with three digits; certainty as `0` or `1`.
pub fn bare(p: f64, language: Speech) -> String {
    if p == 0.0 || p == 1.0 { decimal(p, 0, language) } else { bounded(p, step(3), |p| decimal(p, 3, language)) }
}

/// A share with its error, in whole percent, the error rounded up: `64 ±3 %`.
pub fn with_error(p: f64, error: f64, language: Speech) -> String {
    if p - error > 0.99 || p + error < 0.01 {
        return simulated(p.round(), language);
    }
    format!("{}\u{202f}{}\u{202f}%", decimal(100.0 * p, 0, language), points(error, language))
}

/// An error in points, rounded up: `±3`.
pub fn points(error: f64, language: Speech) -> String {
    format!("±{}", decimal((100.0 * error - 1e-9).ceil().max(1.0), 0, language))
}

/// A difference of probabilities in percentage points with its sign and its error: `−4.3 ± 0.2`, `+0.02 ± 0.01`.
pub fn signed_points(difference: &Estimate, language: Speech) -> String {
    let half = difference.interval.half_width().map(|half| 100.0 * half);
    let size = 100.0 * difference.mean.abs();
    let digits = if size < 0.1 || half.is_some_and(|half| half < 0.05) { 2 } else { 1 };
    let sign = if difference.mean < 0.0 { '−' } else { '+' };
    let error = half.map_or_else(|| "?".to_owned(), |half| decimal(half.max(step(digits)), digits, language));
    format!("{sign}{} ± {error}", decimal(size, digits, language))
}

/// A difference of probabilities in percentage points with one digit and its sign, which a zero has not: `+13.8`, `−0.2`, `0.0`.
pub fn bare_points(difference: f64, language: Speech) -> String {
    let size = decimal(100.0 * difference.abs(), 1, language);
    let sign = if size == decimal(0.0, 1, language) {
        ""
    } else if difference < 0.0 {
        "−"
    } else {
        "+"
    };
    sign.to_owned() + &size
}

/// The error of a difference of probabilities in percentage points: `±0.2`, `±?`.
pub fn error_of_points(difference: &Estimate, language: Speech) -> String {
    let half = difference.interval.half_width().map(|half| 100.0 * half);
    let digits = if half.is_some_and(|half| half < 0.05) { 2 } else { 1 };
    half.map_or_else(|| "±?".to_owned(), |half| format!("±{}", decimal(half.max(step(digits)), digits, language)))
}

/// `24–38 %`, or one number where both read the same.
pub fn span(low: f64, high: f64, digits: usize, language: Speech) -> String {
    let (from, to) = (decimal(100.0 * low, digits, language), percent(high, digits, language));
    if to.starts_with(&format!("{from}\u{202f}")) { to } else { format!("{from}–{to}") }
}

/// `x` as `write` puts it, unless it lies within half a `step` of 0 or 1 without being there.
fn bounded(x: f64, step: f64, write: impl Fn(f64) -> String) -> String {
    match x {
        x if x > 0.0 && x < 0.5 * step => below(write(step)),
        x if x < 1.0 && x > 1.0 - 0.5 * step => above(write(1.0 - step)),
        x => write(x),
    }
}

/// A number that something lies below.
pub(super) fn below(number: String) -> String {
    format!("<\u{202f}{number}")
}

/// A number that something lies above.
pub(super) fn above(number: String) -> String {
    format!(">\u{202f}{number}")
}

/// The unit of the last of `digits` digits after the point.
pub(super) fn step(digits: usize) -> f64 {
    (0..digits).fold(1.0, |x, _| x / 10.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn en(text: String) -> String {
        assert!(!text.contains(' '), "`{text}` may break in two");
        text.replace('\u{202f}', "")
    }

    #[test]
    fn a_share_has_the_digits_that_tell_it_from_none_and_all() {
        let shown = |x| en(share(x, Language::En.into()));
        let known = [
            (0.0, "0%"),
            (3e-5, "<0.01%"),
            (7e-5, "0.01%"),
            (0.0004, "0.04%"),
            (0.021, "2.1%"),
            (0.097, "9.7%"),
            (0.0996, "10%"),
            (0.294, "29%"),
            (0.994, "99%"),
            (0.9971, "99.7%"),
            (0.9996, ">99.9%"),
            (1.0, "100%"),
        ];
        known.into_iter().for_each(|(x, text)| assert_eq!(shown(x), text, "{x}"));
    }

    #[test]
    fn a_bare_difference_has_a_sign_unless_it_shows_as_zero() {
        let shown = |x| bare_points(x, Language::De.into());
        assert_eq!([0.138, -0.0021, 0.0, -0.0004].map(shown), ["+13,8", "−0,2", "0,0", "0,0"]);
        let of = |half: f64| Estimate { mean: 0.0, interval: crate::stats::Interval::Between { lo: -half, hi: half } };
        assert_eq!([0.02, 0.0001].map(|half| error_of_points(&of(half), Language::En.into())), ["±2.0", "±0.01"]);
    }

    #[test]
    fn what_would_vanish_is_a_bound() {
        assert_eq!(
            [0.0, 0.004, 0.006, 0.996, 1.0].map(|x| en(rounded(x, 0, Language::En.into()))),
            ["0%", "<1%", "1%", ">99%", "100%"]
        );
        assert_eq!([0.0, 0.006, 1.0].map(|x| en(simulated(x, Language::En.into()))), ["<1%", "1%", ">99%"]);
        assert_eq!([0.0, 4e-4, 0.25, 1.0].map(|p| en(bare(p, Language::De.into()))), ["0", "<0,001", "0,250", "1"]);
    }

    #[test]
    fn errors_are_rounded_up_and_end_where_nothing_is_left_open() {
        assert_eq!(en(with_error(0.64, 0.021, Language::En.into())), "64±3%");
        assert_eq!(en(with_error(0.0, 0.003, Language::En.into())), "<1%");
        assert_eq!(en(with_error(1.0, 0.003, Language::De.into())), ">99%");
        assert_eq!(points(0.0, Language::En.into()), "±1");
        assert_eq!(en(span(0.24, 0.381, 0, Language::En.into())), "24–38%");
        assert_eq!(en(span(0.241, 0.243, 0, Language::De.into())), "24%");
    }
}
