//! Playing the what-ifs that a study names itself: the same models and seed, fewer draws.

use super::cells::cells;
use super::comparison::compare;
use crate::analysis::statistics;
use crate::engine::{Budget, NoThreads, Watch, run};

use crate::models::measures::ATTACK;
use crate::results::{Results, UnplayedVariant, VariantPair, VariantRecord, VariantRisk};
use crate::scenario::Variant;
use crate::study::{AssembleError, Study};

/// Replicates of a variant: enough for an interval.
const REPLICATES: u64 = 8;
/// Draws in each of them.
const DRAWS: usize = 512;

/// Why a variant was not played to its end.
enum Halt {
    Stopped,
    /// With the reason.
    Unplayable(String),
}

impl From<NoThreads> for Halt {
    fn from(error: NoThreads) -> Halt {
        Halt::Unplayable(error.to_string())
    }
}

/// The variants of a study: those that were played, and those that could not be.
pub type VariantRecords = (Vec<VariantRecord>, Vec<UnplayedVariant>);

/// Every variant of `study`, in the order of its file; `frame` is a skeleton of its results. Absent once `stopped` says so.
pub fn variants(
    study: &Study,
    frame: &Results,
    budget: &Budget,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Option<VariantRecords> {
    let mut both = VariantRecords::default();
    for variant in &study.scenario.variants {
        match played(study, variant, frame, budget, stopped) {
            Ok(record) => both.0.push(record),
            Err(Halt::Stopped) => return None,
            Err(Halt::Unplayable(why)) => {
                both.1.push(UnplayedVariant { key: variant.key.clone(), title: variant.title.clone(), why });
            }
        }
    }
    Some(both)
}

fn played(
    study: &Study,
    variant: &Variant,
    frame: &Results,
    budget: &Budget,
    stopped: &(dyn Fn() -> bool + Sync),
) -> Result<VariantRecord, Halt> {
    // A variant may speak of options that are not played, or change what the study holds no belief about.
    let scenario = study.scenario.varied(variant).map_err(|error| Halt::Unplayable(error.reason))?;
    let study = study.assemble_alike(scenario, &study.models, stopped).map_err(|error| match error {
        AssembleError::Stopped => Halt::Stopped,
        error => Halt::Unplayable(error.to_string()),
    })?;
    let budget = Budget { replicates: REPLICATES.min(budget.replicates), draws: DRAWS.min(budget.draws), ..budget.clone() };
    let go_on = |_: &crate::engine::Record| if stopped() { Err(Halt::Stopped) } else { Ok(()) };
    let tally = run::<Halt>(&study, statistics(), &budget, &Watch::new(), go_on)?.tally;
    let risk = |cell: crate::results::Cell| {
        let estimate = cell.value(&ATTACK)?.estimate;
        Some(VariantRisk { option: cell.option, model: cell.model, estimate })
    };
    Ok(VariantRecord {
        key: variant.key.clone(),
        title: variant.title.clone(),
        will: study.scenario.will,
        settings: variant.set.clone(),
        replicates: budget.replicates,
        draws: budget.draws as u64,
        risks: cells(frame, &tally).unwrap_or_default().into_iter().filter_map(risk).collect(),
        pairs: compare(frame, &tally).map(|found| found.pairs.iter().map(VariantPair::from).collect()).unwrap_or_default(),
    })
}
