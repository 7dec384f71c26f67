//! Playing the what-ifs that a study names itself: the same models and seed, fewer draws.

use super::cells::cells;
use super::comparison::compare;
use crate::analysis::statistics;
use crate::engine::{Budget, NoThreads, Watch, run};
use crate::models::all_quantities;
use crate::models::measures::ATTACK;
use crate::results::{Pair, Results, VariantPair, VariantRecord, VariantRisk};
use crate::scenario::Variant;
use crate::study::{AssembleError, Study};

/// Replicates of a variant: enough for an interval.
const REPLICATES: u64 = 8;
/// Draws in each of them.
const DRAWS: usize = 512;

/// Why a variant was not played to its end.
enum Halt {
    Stopped,
    Threads,
}

impl From<NoThreads> for Halt {
    fn from(_: NoThreads) -> Halt {
        Halt::Threads
    }
}

/// Every variant of `study` that can be played, in the order of its file; `frame` is a skeleton of its results.
/// Absent once `stopped` says so.
pub fn variants(
    study: &Study,
    frame: &Results,
    budget: &Budget,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Option<Vec<VariantRecord>> {
    let played = |variant| played(study, variant, frame, budget, stopped).transpose();
    match study.scenario.variants.iter().filter_map(played).collect() {
        Ok(variants) => Some(variants),
        Err(Halt::Stopped) => None,
        // The run itself then fails for the same reason, and says so.
        Err(Halt::Threads) => Some(Vec::new()),
    }
}

fn played(
    study: &Study,
    variant: &Variant,
    frame: &Results,
    budget: &Budget,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<Option<VariantRecord>, Halt> {
    // Of options that are not played a variant cannot speak, nor can it read what the study holds no belief about.
    let Ok(scenario) = study.scenario.varied(variant, &all_quantities()) else { return Ok(None) };
    let study = match study.assemble_alike(scenario, &study.models, stopped) {
        Ok(study) => study,
        Err(AssembleError::Stopped) => return Err(Halt::Stopped),
        Err(_) => return Ok(None),
    };
    let budget = Budget { replicates: REPLICATES.min(budget.replicates), draws: DRAWS.min(budget.draws), ..budget.clone() };
    let go_on = |_: &crate::engine::Record| if stopped() { Err(Halt::Stopped) } else { Ok(()) };
    let tally = run::<Halt>(&study, statistics(), &budget, &Watch::new(), go_on)?.tally;
    let risk = |cell: crate::results::Cell| {
        let estimate = cell.value(&ATTACK)?.estimate;
        Some(VariantRisk { option: cell.option, model: cell.model, estimate })
    };
    let pair = |pair: Pair| VariantPair {
        option: pair.option,
        other: pair.other,
        models_lower: pair.models_lower,
        models_higher: pair.models_higher,
        models_open: pair.models_open,
    };
    Ok(Some(VariantRecord {
        key: variant.key.clone(),
        title: variant.title.clone(),
        will: study.scenario.will,
        settings: variant.set.clone(),
        replicates: budget.replicates,
        draws: budget.draws as u64,
        risks: cells(frame, &tally).unwrap_or_default().into_iter().filter_map(risk).collect(),
        pairs: compare(frame, &tally).map(|found| found.pairs.into_iter().map(pair).collect()).unwrap_or_default(),
    }))
}
