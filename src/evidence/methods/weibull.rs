//! The risk of renewed war after some years by a Weibull curve; its interval from wars drawn anew.

use super::course::{course, durations, spells_of, wars};
use crate::evidence::posterior::{EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::results::from_resamples;
use crate::evidence::weibull::WeibullCurve;
use crate::language::message;

pub(super) static METHOD: Method = Method {
    model: "weibull",
    estimator: "maximum-likelihood",
    title: message("evidence-weibull"),
    idea: message("evidence-weibull-idea"),
    needs: Needs::Spells,
    asks_years: true,
    resamples: true,
    results: &["risk", "shape"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let spells = spells_of(posterior)?;
    let (Some(years), Some(resampling)) = (posterior.at_years, posterior.resampling) else {
        return Err(EvidenceRefusal("neither years nor resamples are given".into()));
    };
    let all: Vec<usize> = (0..spells.len()).collect();
    let record = durations(spells, &all);
    let fit = WeibullCurve::fit(&record).ok_or_else(|| EvidenceRefusal("none of the spells ended in war".into()))?;
    let found = resampling.each(&wars(spells), |rows| WeibullCurve::fit(&durations(spells, rows)));
    let resamples = resampling.resamples;
    let results = vec![
        from_resamples("risk", fit.risk_at(years), found.iter().map(|fit| fit.risk_at(years)), resamples)?,
        from_resamples("shape", fit.shape, found.iter().map(|fit| fit.shape), resamples)?,
    ];
    let counts = [
        ("spells", spells.len()),
        ("wars", wars(spells).len()),
        ("renewed", spells.iter().filter(|spell| spell.war_came).count()),
    ];
    let facts = vec![EvidenceFact::counts(message("evidence-spells"), &counts)];
    Ok(Recomputed { results, course: course(&record, Some(&|t| fit.risk_at(t))), facts })
}
