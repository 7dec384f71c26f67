//! What a title may claim: who stands first beyond simulation error, and shares said no more exactly than they are known.

use crate::language::{Language, Words};
use crate::quantity::show::{decimal, percent};
use crate::results::{OptionRecord, Results};

/// The normal quantile of a two-sided 95 % interval.
const Z95: f64 = 1.959_963_984_540_054;

/// The option whose mean risk of attack is clearly below that of every other one under a model; none if the first place is
/// tied or simulation leaves it open.
pub fn first_alone<'a>(results: &'a Results, model: &str) -> Option<&'a OptionRecord> {
    let tribunal = results.tribunal.as_ref()?;
    let alone = |o: &&OptionRecord| tribunal.rank(o.key.as_str(), model).is_some_and(|r| r.best == 1 && r.worst == 1);
    // With a single option to place there is nothing to lead.
    let placed = tribunal.ranks.iter().filter(|r| r.model == model).count();
    results.options.iter().find(alone).filter(|_| placed > 1)
}

/// The place in `values` of the one that exceeds every other by more than the errors of both; none without errors.
pub fn leader(values: &[(f64, Option<f64>)]) -> Option<usize> {
    let above = |a: &(f64, Option<f64>), b: &(f64, Option<f64>)| a.1.zip(b.1).is_some_and(|(e, f)| a.0 - b.0 > e + f);
    let leads = |i: &usize| (0..values.len()).all(|j| j == *i || above(&values[*i], &values[j]));
    (0..values.len()).find(leads).filter(|_| values.len() > 1)
}

/// A title in the language's quotation marks where it stands inside a sentence; English needs none.
pub fn named(title: &Words, language: Language) -> String {
    match language {
        Language::En => title.get(language).to_owned(),
        Language::De => format!("«{}»", title.get(language)),
    }
}

/// A share in whole percent; what rounds to nothing or to all is said as a bound, since no simulation knows either.
pub fn bounded(x: f64, language: Language) -> String {
    if x < 0.005 {
        format!("<\u{202f}{}", percent(0.01, 0, language))
    } else if x >= 0.995 {
        format!(">\u{202f}{}", percent(0.99, 0, language))
    } else {
        percent(x, 0, language)
    }
}

/// Half-width at 95 % of a share counted in `n` draws; a share of nothing or of all is known to 3/n. For evenly spread draws
/// it is an upper bound.
pub fn share_error(p: f64, n: u64) -> f64 {
    let n = n.max(1) as f64;
    (Z95 * (p * (1.0 - p) / n).max(0.0).sqrt()).max(3.0 / n)
}

/// "±3", in points, rounded up.
pub fn points_up(error: f64) -> String {
    format!("±{}", decimal((100.0 * error - 1e-9).ceil().max(1.0), 0, Language::En))
}

/// A share with its error: "64 ±3 %".
pub fn share_with_error(p: f64, n: u64, language: Language) -> String {
    let error = share_error(p, n);
    if p - error > 0.99 || p + error < 0.01 {
        return bounded(p.round(), language);
    }
    format!("{}\u{202f}{}\u{202f}%", decimal(100.0 * p, 0, language), points_up(error))
}

/// "24–38 %", or one number where both read the same.
pub fn span(low: f64, high: f64, language: Language) -> String {
    let (from, to) = (decimal(100.0 * low, 0, language), percent(high, 0, language));
    if to.starts_with(&format!("{from}\u{202f}")) { to } else { format!("{from}–{to}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_leads_only_beyond_both_errors() {
        let known = |x: f64| (x, Some(0.01));
        assert_eq!(leader(&[known(0.5), known(0.6), known(0.4)]), Some(1));
        assert_eq!(leader(&[known(0.6), known(0.59)]), None);
        assert_eq!(leader(&[known(1.0), known(1.0)]), None);
        assert_eq!(leader(&[(0.9, None), (0.1, None)]), None);
        assert_eq!(leader(&[known(0.9)]), None);
    }

    #[test]
    fn shares_are_said_as_exactly_as_they_are_known() {
        assert_eq!(share_with_error(0.640_625, 1024, Language::En), "64\u{202f}±3\u{202f}%");
        assert_eq!(share_with_error(0.0, 1024, Language::De), "<\u{202f}1\u{202f}%");
        assert_eq!(share_with_error(1.0, 1024, Language::En), ">\u{202f}99\u{202f}%");
        assert_eq!(share_with_error(0.0, 10, Language::En), "0\u{202f}±30\u{202f}%");
        assert_eq!(
            (bounded(0.999, Language::En), bounded(0.5, Language::En)),
            (">\u{202f}99\u{202f}%".into(), "50\u{202f}%".into())
        );
    }
}
