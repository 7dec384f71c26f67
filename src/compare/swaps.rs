//! Swapping parts of two options, to see which part makes a model prefer one of them.
//!
//! Everything is played on one fixed sample of paired draws: all options, the pairs about which a model contradicts many others,
//! and for each of these both options with each part of the other. What single draws do averages out over the sample; what is
//! said of a part is a mean over up to 2,048 draws.

use crate::chance::{Plan, Uniforms};
use crate::engine::Budget;
use crate::models::{Model, Trajectory};
use crate::quantity::LANES;
use crate::results::{SWAP_PARTS, SwapRecord, SwappedPart};
use crate::scenario::{Coupling, Offer, Scenario};
use crate::study::{AssembleError, Stage, Study};

/// Draws of the sample; as many as a replicate has where that is less.
const DRAWS: usize = 2048;

/// The fixed sample that everything is played on.
#[derive(Clone, Copy)]
struct SwapSample {
    seed: u64,
    /// A power of two, whole blocks.
    draws: usize,
}

/// The quantities of a part of a guarantee; the rule is who guarantees and how they decide as well.
fn quantities(part: &str) -> &'static [&'static str] {
    match part {
        "arms" => &["arms_baseline", "arms_boost"],
        "forward-troops" => &["forward_troops"],
        "reinforcement" => &["reinforcements", "reinforcement_days"],
        "added-cost" => &["cost_added"],
        "will" => &["intervene", "erosion"],
        "speed" => &["ramp_years"],
        "us-share" => &["us_share"],
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
    let sample = SwapSample { seed: budget.seed, draws: budget.draws.clamp(LANES, DRAWS) };
    let risks = sample.risks(study, stopped)?;
    let mut all = Vec::new();
    for a in 0..options {
        for b in a + 1..options {
            let apart: Vec<Option<f64>> = (0..models).map(|m| Some(risks[a][m]? - risks[b][m]?)).collect();
            let loners: Vec<usize> = (0..models).filter(|&m| contradicts(&apart, m)).collect();
            if !loners.is_empty() {
                all.extend(swapped(study, (a, b), &loners, sample, stopped)?);
            }
        }
    }
    Some(all)
}

/// Whether a model's difference has the other sign than those of a third of the models that speak: in the results of more draws
/// the majority may be the other one.
fn contradicts(apart: &[Option<f64>], model: usize) -> bool {
    let Some(own) = apart[model].filter(|own| *own != 0.0) else { return false };
    let others = apart.iter().flatten().filter(|x| **x * own < 0.0).count();
    3 * others >= apart.iter().flatten().count()
}

impl SwapSample {
    /// Mean risk of attack by option and model over the sample; absent where a model says nothing.
    fn risks(self, study: &Study, stopped: &dyn Fn() -> bool) -> Option<Vec<Vec<Option<f64>>>> {
        let uniforms = Uniforms::new(Plan::Sobol, self.seed, 0, self.draws);
        let mut stage = Stage::new(study);
        let mut trajectory = Trajectory::new(study.scenario.horizon_years);
        let mut sums = vec![vec![(0.0, 0u32); study.models.len()]; study.options.len()];
        for block in 0..self.draws / LANES {
            if stopped() {
                return None;
            }
            stage.draw(&uniforms, block);
            for (option, sums) in sums.iter_mut().enumerate() {
                let years = stage.situation(option);
                for (model, (sum, draws)) in sums.iter_mut().enumerate() {
                    study.ask((option, model), &years, &mut trajectory);
                    for i in (0..LANES).filter(|&i| trajectory.faults[i] == 0) {
                        *sum += trajectory.attack[i];
                        *draws += 1;
                    }
                }
            }
        }
        let mean = |(sum, draws): (f64, u32)| (draws > 0).then(|| sum / f64::from(draws));
        Some(sums.into_iter().map(|sums| sums.into_iter().map(mean).collect()).collect())
    }
}

/// The swaps of two options under some models.
fn swapped(
    study: &Study,
    (a, b): (usize, usize),
    loners: &[usize],
    sample: SwapSample,
    stopped: &dyn Fn() -> bool,
) -> Option<Vec<SwapRecord>> {
    let (option, other) = (&study.scenario.offers[a], &study.scenario.offers[b]);
    let pairs = SWAP_PARTS.iter().flat_map(|part| [with_part(option, other, part), with_part(other, option, part)]);
    let offers = [option.clone(), other.clone()].into_iter().chain(pairs).collect();
    let coupling = Coupling::Shared;
    let scenario = Scenario { offers, reference: 0, coupling, variants: Vec::new(), ..study.scenario.clone() };
    let models: Vec<&'static dyn Model> = loners.iter().map(|&model| study.models[model]).collect();
    let swapping = match study.assemble_alike(scenario, &models, stopped) {
        Ok(swapping) => swapping,
        Err(AssembleError::Stopped) => return None,
        // All swaps together can be too large for a study: the pair then goes without.
        Err(_) => return Some(Vec::new()),
    };
    let risks = sample.risks(&swapping, stopped)?;
    let record = |m: usize| {
        let apart = |x: usize, y: usize| Some(risks[x][m]? - risks[y][m]?);
        let part = |(k, part): (usize, &&str)| SwappedPart {
            part: (*part).to_owned(),
            given: apart(2 + 2 * k, 1),
            lent: apart(0, 3 + 2 * k),
        };
        Some(SwapRecord {
            model: models[m].card().key.to_owned(),
            option: option.key.clone(),
            other: other.key.clone(),
            difference: apart(0, 1)?,
            parts: SWAP_PARTS.iter().enumerate().map(part).collect(),
        })
    };
    Some((0..models.len()).filter_map(record).collect())
}

/// `offer` with a part of `from`.
fn with_part(offer: &Offer, from: &Offer, part: &str) -> Offer {
    let mut changed = offer.clone();
    for entry in &mut changed.entries {
        if quantities(part).contains(&entry.spec.name) {
            let lent = from.entry(entry.spec.name);
            lent.into_iter().for_each(|lent| entry.clone_from(lent));
        }
    }
    if part == "rule" {
        (changed.blocs, changed.members, changed.rule) = (from.blocs.clone(), from.members, from.rule);
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
