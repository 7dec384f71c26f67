//! How far rival theories agree: measures of agreement made from plain tables of numbers.
//!
//! Nothing here knows options, models or draws by name; the engine feeds it replicate by replicate.

mod comoments;
mod kendall;
mod ranks;
mod variance;

pub use kendall::{average_ranks, concordance, tau_b};
pub use ranks::{Place, places};
pub use variance::{Part, Parts, Split, SplitTally};
