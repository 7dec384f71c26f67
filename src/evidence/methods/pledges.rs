//! The share of invoked pledges that are honoured, where those of one war hang together.

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
    needs: Needs::Pledges,
    asks_years: false,
    resamples: false,
    results: &["share"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let EvidenceData::Pledges(rows) = &posterior.data else {
        return Err(EvidenceRefusal("there is no table of pledges".into()));
    };
    if rows.is_empty() {
        return Err(EvidenceRefusal("no row is selected".into()));
    }
    let mut wars: BTreeMap<u32, (u32, u32)> = BTreeMap::new();
    for row in rows {
        let war = wars.entry(row.war).or_default();
        *war = (war.0 + row.honoured, war.1 + row.invoked);
    }
    let clusters: Vec<(u32, u32)> = wars.into_values().collect();
    let share = SharePosterior::of(&clusters);
    let total = |part: fn(&(u32, u32)) -> u32| clusters.iter().map(|war| part(war) as usize).sum::<usize>();
    let counts = [("honoured", total(|war| war.0)), ("invoked", total(|war| war.1)), ("wars", clusters.len())];
    Ok(Recomputed {
        results: vec![from_quantiles("share", share.mean(), |u| share.quantile(u))?],
        course: Vec::new(),
        facts: vec![EvidenceFact::counts(message("evidence-pledges"), &counts)],
    })
}
