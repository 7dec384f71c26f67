//! What may be said about a number: how far simulation can be off ([`Estimate`]), what we do not know ([`Spread`]), whether
//! two options differ ([`Verdict`]), and tallies that merge exactly.

mod batch;
mod estimate;
mod histogram;
mod ranks;
mod scatter;
mod spread;
mod verdict;

pub use batch::Batch;
pub use estimate::{CONFIDENCE, Estimate, Interval, LEAST_REPLICATES};
pub use histogram::Histogram;
pub use scatter::Scatter;
pub use spread::Spread;
pub use verdict::{Better, Verdict, verdict};
