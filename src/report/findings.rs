//! What can be said about the results in words, only as far as the numbers carry it.

use crate::results::Results;
use crate::stats::Estimate;

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
