//! What can be said about the results in words, only as far as the numbers carry it.

use crate::results::{Results, Value};
use crate::stats::Estimate;

/// Lowest and highest mean of a measure over the models that have it.
pub fn range_over_models(results: &Results, option: &str, measure: &str) -> Option<(f64, f64)> {
    let means = results.models.iter().filter_map(|m| value(results, option, &m.key, measure)).map(|v| v.estimate.mean);
    means.fold(None, |range: Option<(f64, f64)>, x| match range {
        None => Some((x, x)),
        Some((lo, hi)) => Some((lo.min(x), hi.max(x))),
    })
}

/// The models with the lowest and the highest mean of a measure, each with its estimate.
pub fn ends_over_models(results: &Results, option: &str, measure: &str) -> Option<[Estimate; 2]> {
    let found = || results.models.iter().filter_map(|m| value(results, option, &m.key, measure)).map(|v| v.estimate);
    let by_mean = |a: &Estimate, b: &Estimate| a.mean.total_cmp(&b.mean);
    Some([found().min_by(by_mean)?, found().max_by(by_mean)?])
}

/// One number of the results.
pub fn value<'a>(results: &'a Results, option: &str, model: &str, measure: &str) -> Option<&'a Value> {
    results.cell(option, model)?.measures.get(measure)
}
