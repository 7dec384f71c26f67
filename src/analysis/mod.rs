//! What is asked of every run: one statistic per file, and their roster.
//!
//! A statistic is made of plain columns and knows no option or model by name. Its formulas stand in `stats`, where they are
//! checked against closed forms.

mod agreement;
mod best;
mod costs;
mod line;
mod means;
mod pairs;
mod precision;
mod regret;
mod resampled;
#[cfg(test)]
mod sample;
mod variance;

pub use agreement::{Agreement, AgreementFold};
pub use best::BestFold;
pub use costs::CostFold;
pub use line::Line;
pub use means::{CellCounts, MeansFold};
pub use pairs::{PairFold, PairLine};
pub use precision::{Precision, PrecisionRecord, Target, TargetError, precision};
pub use variance::VarianceFold;

use crate::engine::Roster;

/// Everything that is asked of a run, in the order in which its columns stand in a record.
pub fn statistics() -> Roster {
    &[
        &means::Means,
        &costs::Costs,
        &best::Best,
        &pairs::Pairs,
        &agreement::Agreements,
        &variance::Variances,
        &regret::LargestRegret,
    ]
}

/// Differences below this are ties.
const TIE: f64 = 1e-12;
