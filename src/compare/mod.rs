//! From the tally of a run to its results: what the statistics know, option by option and model by model.

mod cells;
mod change;
mod comparison;
mod findings;
mod ledger;
#[cfg(test)]
mod sample;
mod skeleton;
mod swap_sample;
mod swaps;
mod variants;

pub use change::{RiskSeries, risk_changes};
#[cfg(test)]
pub use sample::sample;
pub use skeleton::{Provenance, skeleton, skeleton_unless};
pub use swaps::swaps_of_pair;

use crate::engine::{Budget, Tally};
use crate::results::{Results, find_cautions, find_dissents};
use crate::study::Study;

/// Puts the numbers of finished replicates into a skeleton. Absent if no replicate was finished, or the tally is of another
/// shape or of other statistics than garant's.
pub fn fill(skeleton: Results, tally: &Tally) -> Option<Results> {
    let shape = tally.shape();
    let same = (shape.options, shape.models, shape.horizon)
        == (skeleton.options.len(), skeleton.models.len(), skeleton.study.horizon_years);
    if tally.replicates == 0 || !same {
        return None;
    }
    let mut results = skeleton;
    results.manifest.replicates = tally.replicates;
    let (cells, costs) = (cells::cells(&results, tally)?, cells::costs(&results, tally)?);
    (results.cells, results.guarantor_cost) = (cells, costs);
    results.comparison = comparison::compare(&results, tally);
    find_dissents(&mut results);
    results.findings = findings::findings(&results, tally);
    results.cautions = find_cautions(&results);
    Some(results)
}

/// Brings a finished run into the shape everything later reads. Absent if no replicate was finished.
pub fn compose(study: &Study, budget: &Budget, provenance: &Provenance, tally: &Tally) -> Option<Results> {
    fill(skeleton(study, budget, provenance), tally)
}
