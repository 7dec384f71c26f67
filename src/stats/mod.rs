//! What may be said about a number: how far simulation can be off ([`Estimate`]), what we do not know ([`Spread`]), whether
//! two options differ ([`Verdict`]), and tallies that merge exactly.

mod batch;
mod comoments;
mod difference;
mod estimate;
#[cfg(test)]
mod every_number;
mod histogram;
mod kendall;
mod places;
mod ranks;
mod scatter;
mod spread;
mod stopping;
mod variance;
mod verdict;

pub use batch::Batch;
pub use comoments::Comoments;
pub use difference::Paired;
pub use estimate::{CONFIDENCE, Estimate, Interval, LEAST_REPLICATES, logit_interval, t_factor, unseen};
pub use histogram::Histogram;
pub use kendall::{average_ranks, concordance, tau_b};
pub use places::{PlaceRange, places};
pub use scatter::Scatter;
pub use spread::Spread;
pub use stopping::{StoppingState, WAVE, standing};
pub use variance::{ReplicateParts, Split, SplitPart, VarianceSplit};
pub use verdict::{Better, Verdict, verdict};
