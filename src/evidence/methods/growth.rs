//! Growth after wars as the record has it: its mean, and the spread of one more state. No shape is assumed.

use crate::evidence::growth::Growth;
use crate::evidence::posterior::{EvidenceData, EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::resample::{clusters, quantile, sorted};
use crate::evidence::results::{from_quantiles, from_resamples};
use crate::language::message;

pub(super) static METHOD: Method = Method {
    model: "growth",
    estimator: "empirical",
    title: message("evidence-empirical"),
    idea: message("evidence-empirical-idea"),
    needs: Needs::Growth,
    asks_years: false,
    resamples: true,
    results: &["mean", "one-state"],
    estimate,
};

fn mean(rates: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = rates.len() as f64;
    rates.sum::<f64>() / count
}

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let rows: &[Growth] = match &posterior.data {
        EvidenceData::Growth(rows) if !rows.is_empty() => rows,
        _ => return Err(EvidenceRefusal("no row is selected".into())),
    };
    let resampling = posterior.resampling.ok_or_else(|| EvidenceRefusal("no resamples are given".into()))?;
    let wars = clusters(rows.iter().map(|row| u64::from(row.war)));
    let found = resampling.each(&wars, |drawn| Some(mean(drawn.iter().map(|&row| rows[row].rate))));
    let values = sorted(rows.iter().map(|row| row.rate));
    let results = vec![
        from_resamples("mean", mean(rows.iter().map(|row| row.rate)), found.into_iter(), resampling.resamples)?,
        from_quantiles("one-state", quantile(&values, 0.5), |u| quantile(&values, u))?,
    ];
    let fell = rows.iter().filter(|row| row.rate < 0.0).count();
    let counts = [("rows", rows.len()), ("wars", wars.len()), ("fell", fell)];
    Ok(Recomputed { results, course: Vec::new(), facts: vec![EvidenceFact::counts(message("evidence-growth"), &counts)] })
}
