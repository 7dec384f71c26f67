//! Ends per year of exposure, as if the rate were the same at all times; its interval from rows drawn anew.

use crate::evidence::constant_rate::constant_rate;
use crate::evidence::kaplan_meier::Duration;
use crate::evidence::posterior::{EvidenceData, EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::resample::clusters;
use crate::evidence::results::from_resamples;
use crate::language::message;

pub(super) static METHOD: Method = Method {
    model: "constant-rate",
    estimator: "maximum-likelihood",
    title: message("evidence-constant-rate"),
    idea: message("evidence-constant-rate-idea"),
    needs: Needs::Exposures,
    asks_years: false,
    resamples: true,
    results: &["yearly"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let rows: &[Duration] = match &posterior.data {
        EvidenceData::Exposures(rows) if !rows.is_empty() => rows,
        _ => return Err(EvidenceRefusal("no row is selected".into())),
    };
    let resampling = posterior.resampling.ok_or_else(|| EvidenceRefusal("no resamples are given".into()))?;
    let rate = |drawn: &[usize]| constant_rate(drawn.iter().map(|&row| rows[row]));
    let each = clusters(0..rows.len() as u64);
    let all: Vec<usize> = (0..rows.len()).collect();
    let best = rate(&all).ok_or_else(|| EvidenceRefusal("no row was exposed".into()))?;
    let found = resampling.each(&each, rate);
    let results = vec![from_resamples("yearly", best, found.into_iter(), resampling.resamples)?];
    let years: f64 = rows.iter().map(|row| row.0).sum();
    let counts =
        [("ended", rows.iter().filter(|row| row.1).count()), ("rows", rows.len()), ("years", years.round() as usize)];
    Ok(Recomputed { results, course: Vec::new(), facts: vec![EvidenceFact::counts(message("evidence-endings"), &counts)] })
}
