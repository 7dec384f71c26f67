//! The share of cases that turned out one way, where those of one cluster hang together.

use crate::evidence::beta_binomial::SharePosterior;
use crate::evidence::posterior::{EvidenceData, EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::results::from_quantiles;
use crate::language::message;
use std::collections::BTreeMap;

pub(super) static METHOD: Method = Method {
    model: "beta-binomial",
    estimator: "uniform-prior",
    title: message("evidence-beta-binomial"),
    idea: message("evidence-beta-binomial-idea"),
    needs: Needs::Counts,
    asks_years: false,
    resamples: false,
    results: &["share"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let EvidenceData::Counts(rows) = &posterior.data else {
        return Err(EvidenceRefusal("there is no table of counts".into()));
    };
    if rows.is_empty() {
        return Err(EvidenceRefusal("no row is selected".into()));
    }
    let mut sums: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(row.cluster).or_default();
        *sum = (sum.0 + row.hits, sum.1 + row.trials);
    }
    let clusters: Vec<(u32, u32)> = sums.into_values().collect();
    let share = SharePosterior::of(&clusters);
    let total = |part: fn(&(u32, u32)) -> u32| clusters.iter().map(|sum| part(sum) as usize).sum::<usize>();
    let counts = [("hits", total(|sum| sum.0)), ("trials", total(|sum| sum.1)), ("clusters", clusters.len())];
    Ok(Recomputed {
        results: vec![from_quantiles("share", share.mean(), |u| share.quantile(u))?],
        course: Vec::new(),
        facts: vec![EvidenceFact::counts(message("evidence-counts"), &counts)],
    })
}
