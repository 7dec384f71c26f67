//! What can be said about the results in words, only as far as the numbers carry it.

use crate::language::{Speech, message};
use crate::results::Results;
use crate::results::measures::ATTACK;
use crate::stats::Estimate;
use crate::wording::level;

/// Lowest and highest mean of a measure over the models that speak of every option.
pub fn range_over_models(results: &Results, option: &str, measure: impl AsRef<str> + Copy) -> Option<(f64, f64)> {
    let means =
        results.comparable().into_iter().filter_map(|m| results.value(option, &m.key, measure)).map(|v| v.estimate.mean);
    means.fold(None, |range: Option<(f64, f64)>, x| match range {
        None => Some((x, x)),
        Some((lo, hi)) => Some((lo.min(x), hi.max(x))),
    })
}

/// The models with the lowest and the highest mean of a measure, each with its estimate; of those that speak of every option.
pub fn ends_over_models(results: &Results, option: &str, measure: impl AsRef<str> + Copy) -> Option<[Estimate; 2]> {
    let found =
        || results.comparable().into_iter().filter_map(|m| results.value(option, &m.key, measure)).map(|v| v.estimate);
    let by_mean = |a: &Estimate, b: &Estimate| a.mean.total_cmp(&b.mean);
    Some([found().min_by(by_mean)?, found().max_by(by_mean)?])
}

/// `2.6 % to 12 %`: the risk of attack of an option, from the lowest to the highest mean over the models that speak of every option.
pub fn risk_over_models(results: &Results, option: &str, language: Speech) -> Option<String> {
    let [lo, hi] = ends_over_models(results, option, &ATTACK)?.map(|e| level(&e, language));
    Some(if lo == hi { lo } else { message("answer-range").with(language, &[("low", lo.into()), ("high", hi.into())]) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::stats::Interval;

    #[test]
    fn what_never_came_is_below_a_bound_and_told_once() {
        let mut results = sample();
        let never = Estimate { mean: 0.0, interval: Interval::Below { hi: 0.006 } };
        results.cells.iter_mut().filter_map(|c| c.value_mut(&ATTACK)).for_each(|value| value.estimate = never);
        let told = risk_over_models(&results, results.options[0].key.as_str(), Language::En.into()).expect("models");
        assert_eq!(told, "<\u{202f}0.6\u{202f}%");
    }
}
