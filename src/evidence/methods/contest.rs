//! How much superiority decides, from battles by force ratio; intervals from engagements played anew by the fitted contest.

use crate::evidence::battles::BattleClass;
use crate::evidence::contest::{Contest, Objective};
use crate::evidence::posterior::{EvidenceData, EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::results::from_resamples;
use crate::language::message;
use crate::quantity::maths::exp;

pub(super) static METHOD: Method = Method {
    model: "contest",
    estimator: "penalised-likelihood",
    title: message("evidence-contest"),
    idea: message("evidence-contest-idea"),
    needs: Needs::Battles,
    asks_years: false,
    resamples: true,
    results: &["decisiveness", "even-ratio"],
    estimate,
};

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let EvidenceData::Battles(classes) = &posterior.data else {
        return Err(EvidenceRefusal("there is no table of battles".into()));
    };
    let resampling = posterior.resampling.ok_or_else(|| EvidenceRefusal("no resamples are given".into()))?;
    let none = || EvidenceRefusal("attacks do not succeed more often at larger ratios".into());
    let best = Contest::fit(classes, Objective::Penalised).ok_or_else(none)?;
    let (found, without_top) = best.replayed(classes, resampling);
    let of =
        |key, value: fn(&Contest) -> f64| from_resamples(key, value(&best), found.iter().map(value), resampling.resamples);
    let results = vec![of("decisiveness", |fit| fit.decisiveness)?, of("even-ratio", |fit| exp(fit.log_even))?];
    Ok(Recomputed { results, course: Vec::new(), facts: facts(classes, without_top, resampling.resamples as usize) })
}

fn facts(classes: &[BattleClass], without_top: usize, resamples: usize) -> Vec<EvidenceFact> {
    let total = |part: fn(&BattleClass) -> u32| classes.iter().map(|class| part(class) as usize).sum::<usize>();
    let counts = [("engagements", total(|c| c.engagements)), ("failed", total(|c| c.failed)), ("classes", classes.len())];
    let replayed = [("separated", without_top), ("resamples", resamples)];
    let plain = Contest::fit(classes, Objective::Plain).map(|fit| EvidenceFact {
        text: message("evidence-plain-likelihood"),
        counts: Vec::new(),
        number: Some(("m", fit.decisiveness)),
    });
    let others = [
        EvidenceFact::counts(message("evidence-battles"), &counts),
        EvidenceFact::counts(message("evidence-separated"), &replayed),
    ];
    others.into_iter().chain(plain).collect()
}
