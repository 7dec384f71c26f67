//! What can be said about the results in words, only as far as the numbers carry it.

use crate::language::{Speech, message};
use crate::results::measures::ATTACK;
use crate::results::{OptionRecord, Results};
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

/// `2.6 % to 12 %`: the risk of attack of an option, from the lowest to the highest mean over the models that speak of every option.
pub fn risk_over_models(results: &Results, option: &OptionRecord, language: Speech) -> Option<String> {
    risk_over_options(results, &[option], language)
}

/// The same over several options.
pub fn risk_over_options(results: &Results, options: &[&OptionRecord], language: Speech) -> Option<String> {
    let models = results.comparable();
    let cells = options.iter().flat_map(|option| models.iter().map(move |model| (option.key.as_str(), &model.key)));
    let found: Vec<Estimate> = cells.filter_map(|(o, m)| Some(results.value(o, m, &ATTACK)?.estimate)).collect();
    let by_mean = |a: &&Estimate, b: &&Estimate| a.mean.total_cmp(&b.mean);
    let [lo, hi] = [found.iter().min_by(by_mean)?, found.iter().max_by(by_mean)?].map(|e| level(e, language));
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
        let told = risk_over_models(&results, &results.options[0], Language::En.into()).expect("models");
        assert_eq!(told, "<\u{202f}0.6\u{202f}%");
    }
}
