//! What can be said about the results in words, only as far as the numbers carry it.

use crate::results::{Results, Value};

/// Lowest and highest mean of a measure over the models that have it.
pub fn range_over_models(results: &Results, option: &str, measure: &str) -> Option<(f64, f64)> {
    let means = results.models.iter().filter_map(|m| value(results, option, &m.key, measure)).map(|v| v.estimate.mean);
    means.fold(None, |range: Option<(f64, f64)>, x| match range {
        None => Some((x, x)),
        Some((lo, hi)) => Some((lo.min(x), hi.max(x))),
    })
}

/// One number of the results.
pub fn value<'a>(results: &'a Results, option: &str, model: &str, measure: &str) -> Option<&'a Value> {
    results.cell(option, model)?.measures.get(measure)
}

/// Ranks of the options under one model by a measure where low is better, 1 for the lowest; ties share their mean rank.
pub fn ranks(results: &Results, model: &str, measure: &str) -> Vec<Option<f64>> {
    let means: Vec<Option<f64>> =
        results.options.iter().map(|o| value(results, o.key.as_str(), model, measure).map(|v| v.estimate.mean)).collect();
    let rank = |x: f64| {
        let below = means.iter().flatten().filter(|&&y| y < x - 1e-12).count() as f64;
        let equal = means.iter().flatten().filter(|&&y| (y - x).abs() <= 1e-12).count() as f64;
        below + 0.5 * (equal + 1.0)
    };
    means.iter().map(|mean| mean.map(rank)).collect()
}
