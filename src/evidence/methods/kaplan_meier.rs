//! The share of spells that ended in war after some years; its interval from wars drawn anew.

use super::course::{course, durations, spells_of, wars};
use crate::evidence::kaplan_meier::{risk_at, steps};
use crate::evidence::posterior::{EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::results::from_resamples;
use crate::language::message;

pub(super) static METHOD: Method = Method {
    model: "survival-curve",
    estimator: "kaplan-meier",
    title: message("evidence-survival-curve"),
    idea: message("evidence-survival-curve-idea"),
    needs: Needs::Spells,
    asks_years: true,
    resamples: true,
    results: &["risk"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let spells = spells_of(posterior)?;
    let (Some(years), Some(resampling)) = (posterior.at_years, posterior.resampling) else {
        return Err(EvidenceRefusal("neither years nor resamples are given".into()));
    };
    let all: Vec<usize> = (0..spells.len()).collect();
    let record = durations(spells, &all);
    let risk = risk_at(&steps(&record), years);
    let found = resampling.each(&wars(spells), |rows| Some(risk_at(&steps(&durations(spells, rows)), years)));
    let result = from_resamples("risk", risk, found.into_iter(), resampling.resamples)?;
    let facts = [
        EvidenceFact::counts(
            message("evidence-spells"),
            &[
                ("spells", spells.len()),
                ("wars", wars(spells).len()),
                ("renewed", spells.iter().filter(|spell| spell.war_came).count()),
            ],
        ),
        EvidenceFact::counts(
            message("evidence-first-year"),
            &[("renewed", record.iter().filter(|(years, came)| *came && *years <= 1.0).count()), ("spells", spells.len())],
        ),
    ];
    Ok(Recomputed { results: vec![result], course: course(&record, None), facts: facts.to_vec() })
}
