//! Recurrent crises after wars: a power law of time with a gamma frailty of pairs; intervals from wars drawn anew.

use super::course::{course, spells_of, wars};
use crate::evidence::kaplan_meier::Duration;
use crate::evidence::posterior::{EvidenceFact, EvidenceRefusal, Method, Needs, Posterior, Recomputed};
use crate::evidence::power_law::{OnePair, PowerLaw};
use crate::evidence::results::{from_quantiles, from_resamples};
use crate::evidence::spells::Spell;
use crate::language::message;

pub(super) static METHOD: Method = Method {
    model: "power-law-frailty",
    estimator: "maximum-likelihood",
    title: message("evidence-power-law"),
    idea: message("evidence-power-law-idea"),
    needs: Needs::Crises,
    asks_years: false,
    resamples: true,
    results: &["omega", "kappa", "shape", "one-pair"],
    estimate,
};

/// Years whose crises are counted.
const EARLY: u32 = 10;

fn fit(spells: &[Spell], rows: &[usize]) -> Option<PowerLaw> {
    PowerLaw::fit(rows.iter().map(|&row| (&spells[row].crises[..], spells[row].watched.unwrap_or(spells[row].years))))
}

fn estimate(posterior: &Posterior) -> Result<Recomputed, EvidenceRefusal> {
    let spells = spells_of(posterior)?;
    let resampling = posterior.resampling.ok_or_else(|| EvidenceRefusal("no resamples are given".into()))?;
    let all: Vec<usize> = (0..spells.len()).collect();
    let best = fit(spells, &all).ok_or_else(|| EvidenceRefusal("the selected spells hold no crisis".into()))?;
    let fits = resampling.each(&wars(spells), |rows| fit(spells, rows));
    let of = |key, estimate, value: fn(&PowerLaw) -> f64| {
        from_resamples(key, estimate, fits.iter().map(value), resampling.resamples)
    };
    let results = vec![
        of("omega", best.omega, |fit| fit.omega)?,
        of("kappa", best.kappa, |fit| fit.kappa)?,
        of("shape", best.shape, |fit| fit.shape)?,
        one_pair(&fits)?,
    ];
    let record: Vec<Duration> = spells.iter().filter_map(Spell::first_crisis).collect();
    let facts = facts(spells, &fits);
    Ok(Recomputed { results, course: course(&record, Some(&|t| best.risk_at(t))), facts })
}

/// The rate of one more pair of neighbours: what the frailty and the error of the fit leave open.
fn one_pair(fits: &[PowerLaw]) -> Result<crate::evidence::posterior::Estimated, EvidenceRefusal> {
    let pair = OnePair::of(fits);
    from_quantiles("one-pair", pair.quantile(0.5), |u| pair.quantile(u))
}

fn facts(spells: &[Spell], fits: &[PowerLaw]) -> Vec<EvidenceFact> {
    let crises = spells.iter().flat_map(|spell| &spell.crises);
    let early = crises.clone().filter(|&&year| year <= EARLY).count();
    let wars_early = spells.iter().filter(|spell| spell.war_came && spell.years <= f64::from(EARLY)).count();
    let counts = [("spells", spells.len()), ("wars", wars(spells).len()), ("crises", crises.count())];
    let together = correlation(fits.iter().map(|fit| (fit.omega, fit.kappa)));
    vec![
        EvidenceFact::counts(message("evidence-crises"), &counts),
        EvidenceFact::counts(
            message("evidence-early"),
            &[("years", EARLY as usize), ("crises", early), ("renewed", wars_early)],
        ),
        EvidenceFact { text: message("evidence-correlation"), counts: Vec::new(), number: Some(("r", together)) },
    ]
}

/// Pearson's correlation of pairs of numbers.
fn correlation(pairs: impl Iterator<Item = (f64, f64)> + Clone) -> f64 {
    let n = pairs.clone().count() as f64;
    let (x, y) = pairs.clone().fold((0.0, 0.0), |sum, pair| (sum.0 + pair.0 / n, sum.1 + pair.1 / n));
    let [mut xx, mut xy, mut yy] = [0.0; 3];
    for (a, b) in pairs {
        xx += (a - x) * (a - x);
        xy += (a - x) * (b - y);
        yy += (b - y) * (b - y);
    }
    xy / f64::sqrt(xx * yy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_correlated_with_itself() {
        let line = [(1.0, 5.0), (2.0, 3.0), (4.0, -1.0)];
        assert!((correlation(line.into_iter()) + 1.0).abs() < 1e-12);
        assert!(correlation([(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)].into_iter()).abs() < 1e-12);
    }
}
