//! Swapping parts of two options, to see which part makes a model prefer one of them.
//!
//! Everything is played on one fixed sample of paired draws: all options, the pairs about which a model contradicts many others,
//! and for each of these both options with each part of the other. The two options always share their draws here, also in a
//! study that draws options apart: that moves no mean, and leaves less to chance.

use super::swap_sample::{MeanRisks, PerReplicate, SwapSample, estimate};
use crate::chance::Belief;
use crate::engine::Budget;
use crate::models::GUARANTORS;
use crate::models::Model;
use crate::results::{SWAP_PARTS, SwapRecord, SwappedPart};
use crate::scenario::{Basis, Coupling, Entry, Offer, Origin, Scenario};
use crate::study::{AssembleError, Study};
use std::borrow::Cow;

/// How many parts are swapped in one study: ten options, which fit whatever the horizon.
const TOGETHER: usize = 4;

/// The quantities of a part of a guarantee; the rule is who guarantees and how they decide as well.
fn quantities(part: &str) -> &'static [&'static str] {
    match part {
        "arms" => &["arms_baseline", "arms_boost"],
        "forward-troops" => &["forward_troops"],
        "reinforcement" => &["reinforcements", "reinforcement_days"],
        "added-cost" => &["cost_added"],
        "will" => &["intervene", "erosion"],
        "speed" => &["ramp_years"],
        // The shares of the guarantors, see `belongs`.
        "politics" => &[],
        "presence" => &["opportunity_factor"],
        "rule" => &["correlation"],
        "pledge" => &["audience_cost"],
        "escalation-risk" => &["escalation_slope"],
        "answers" => &["answer_resolute"],
        _ => &[],
    }
}

/// The swaps of every pair of options about which one of the models contradicts many of the others on the sample. Absent once
/// `stopped` says so.
pub fn swaps(study: &Study, budget: &Budget, stopped: &dyn Fn() -> bool) -> Option<Vec<SwapRecord>> {
    let (options, models) = (study.options.len(), study.models.len());
    if options < 2 || models < 2 {
        return Some(Vec::new());
    }
    let sample = SwapSample::new(budget.seed);
    let risks = sample.risks(study, stopped)?;
    let mut all = Vec::new();
    for a in 0..options {
        for b in a + 1..options {
            let apart: Vec<Option<PerReplicate>> = (0..models).map(|m| risks.apart(a, b, m)).collect();
            let means: Vec<Option<f64>> = apart.iter().map(|x| estimate(x.as_ref()?).map(|e| e.mean)).collect();
            let loners: Vec<usize> = (0..models).filter(|&m| contradicts(&means, m)).collect();
            if loners.is_empty() {
                continue;
            }
            match swapped(study, (a, b), &loners, sample, stopped) {
                Ok(swaps) => all.extend(swaps),
                Err(AssembleError::Stopped) => return None,
                // A study of a hundred models: the pair goes without.
                Err(error) => debug_assert!(matches!(error, AssembleError::TooLarge { .. }), "{error}"),
            }
        }
    }
    Some(all)
}

/// The swaps of two options under every model that speaks of both.
///
/// # Errors
/// If the options with their parts swapped are no study, or `stopped` says so.
pub fn swaps_of_pair(
    study: &Study,
    pair: (usize, usize),
    seed: u64,
    stopped: &dyn Fn() -> bool,
) -> Result<Vec<SwapRecord>, AssembleError> {
    let models: Vec<usize> = (0..study.models.len()).collect();
    swapped(study, pair, &models, SwapSample::new(seed), stopped)
}

/// Whether a model's difference has the other sign than those of a third of the models that speak: in the results of more draws
/// the majority may be the other one.
fn contradicts(apart: &[Option<f64>], model: usize) -> bool {
    let Some(own) = apart[model].filter(|own| *own != 0.0) else { return false };
    let others = apart.iter().flatten().filter(|x| **x * own < 0.0).count();
    3 * others >= apart.iter().flatten().count()
}

/// The swaps of two options under some models, a few parts at a time: all together can be more options than a study may hold.
fn swapped(
    study: &Study,
    (a, b): (usize, usize),
    models: &[usize],
    sample: SwapSample,
    stopped: &dyn Fn() -> bool,
) -> Result<Vec<SwapRecord>, AssembleError> {
    let pair = [&spelt_out(study, a, b), &spelt_out(study, b, a)];
    let models: Vec<&'static dyn Model> = models.iter().map(|&model| study.models[model]).collect();
    let mut all: Vec<SwapRecord> = Vec::new();
    for parts in SWAP_PARTS.chunks(TOGETHER) {
        let swapping = with_parts(study, pair, parts, &models, stopped)?;
        let risks = sample.risks(&swapping, stopped).ok_or(AssembleError::Stopped)?;
        let records = models.iter().enumerate().filter_map(|(m, model)| record(&risks, pair, parts, (m, *model)));
        for record in records {
            match all.iter_mut().find(|known| known.model == record.model) {
                Some(known) => known.parts.extend(record.parts),
                None => all.push(record),
            }
        }
    }
    Ok(all)
}

/// The study of two options, and of both with each of some parts of the other.
fn with_parts(
    study: &Study,
    [option, other]: [&Offer; 2],
    parts: &[&str],
    models: &[&'static dyn Model],
    stopped: &dyn Fn() -> bool,
) -> Result<Study, AssembleError> {
    let swapped = parts.iter().flat_map(|part| [with_part(option, other, part), with_part(other, option, part)]);
    let offers = [option.clone(), other.clone()].into_iter().chain(swapped).collect();
    let (base, coupling) = (study.scenario.clone(), Coupling::Shared);
    let scenario = Scenario { offers, reference: 0, coupling, variants: Vec::new(), ..base };
    study.assemble_alike(scenario, models, stopped)
}

/// What swapping `parts` comes to under the model at place `m`; absent where it does not speak of both options.
fn record(
    risks: &MeanRisks,
    [option, other]: [&Offer; 2],
    parts: &[&str],
    (m, model): (usize, &dyn Model),
) -> Option<SwapRecord> {
    let difference = risks.apart(0, 1, m)?;
    Some(SwapRecord {
        model: model.card().key.to_owned(),
        option: option.key.clone(),
        other: other.key.clone(),
        difference: estimate(&difference)?,
        parts: parts.iter().enumerate().map(|(k, part)| swapped_part(risks, &difference, (k, part), m)).collect(),
    })
}

/// What swapping the part at place `k` makes of `difference` under a model.
fn swapped_part(risks: &MeanRisks, difference: &PerReplicate, (k, part): (usize, &str), model: usize) -> SwappedPart {
    let given = risks.apart(2 + 2 * k, 1, model);
    let lent = risks.apart(0, 3 + 2 * k, model);
    let sign = estimate(difference).map_or(1.0, |e| e.mean.signum());
    let beyond_half = given
        .zip(lent)
        .map(|(given, lent)| std::array::from_fn(|r| sign * (0.5 * difference[r] - 0.5 * (given[r] + lent[r]))));
    let told = |values: Option<PerReplicate>| estimate(&values?);
    SwappedPart { part: part.to_owned(), given: told(given), lent: told(lent), beyond_half: told(beyond_half) }
}

/// Whether a quantity belongs to a part.
fn belongs(name: &str, part: &str) -> bool {
    let share = || name.starts_with(GUARANTORS) && name.ends_with(".share");
    quantities(part).contains(&name) || (part == "politics" && share())
}

/// An option with a belief about everything of which the study speaks and that `other` could lend it or takes for granted: what
/// moves nothing stands there as known.
fn spelt_out(study: &Study, option: usize, other: usize) -> Offer {
    let [mut offer, other] = [option, other].map(|option| study.scenario.offers[option].clone());
    let names = || SWAP_PARTS.iter().flat_map(|part| quantities(part));
    for spec in study.scenario.roster() {
        let lendable = names().any(|name| *name == spec.name) && study.scenario.states(spec);
        let belief = match () {
            () if offer.entry(spec.name).is_some() => continue,
            () if lendable => study.belief(option, spec).map(Cow::into_owned),
            () => of_guarantor(spec.name, &other),
        };
        let (basis, origin) = (Basis::Assumption, Origin::Option);
        offer.entries.extend(belief.map(|belief| Entry { spec, belief, basis, source: None, note: None, origin }));
    }
    offer.entries.sort_by_key(|entry| entry.spec.dimension);
    offer
}

/// What an option that says nothing of a guarantor believes of it once it is lent that guarantor of `other`: the same, but that none of
/// its own will and reinforcements goes with that guarantor.
fn of_guarantor(name: &str, other: &Offer) -> Option<Belief> {
    let entry = other.entry(name).filter(|_| name.starts_with(GUARANTORS))?;
    if belongs(name, "politics") { Belief::fixed(0.0).ok() } else { Some(entry.belief.clone()) }
}

/// `offer` with a part of `from`.
fn with_part(offer: &Offer, from: &Offer, part: &str) -> Offer {
    let mut changed = offer.clone();
    changed.entries.retain(|entry| !belongs(entry.spec.name, part));
    changed.entries.extend(from.entries.iter().filter(|entry| belongs(entry.spec.name, part)).cloned());
    changed.entries.sort_by_key(|entry| entry.spec.dimension);
    if part == "rule" {
        (changed.members, changed.rule) = (from.members, from.rule);
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::all_quantities;
    use crate::quantity::Scope;
    use std::collections::BTreeSet;

    /// What an option has of its own and an attack can hang on belongs to a part, and to one alone.
    #[test]
    fn every_quantity_of_an_option_belongs_to_one_part() {
        let moves_no_attack = ["provocation", "arms_budget", "upfront_share"];
        let mut seen = BTreeSet::new();
        for name in SWAP_PARTS.iter().flat_map(|part| quantities(part)) {
            assert!(seen.insert(*name), "{name} is in two parts");
        }
        for spec in all_quantities().iter().filter(|spec| spec.scope == Scope::Option) {
            assert!(seen.contains(spec.name) != moves_no_attack.contains(&spec.name), "{}", spec.name);
        }
    }
}
