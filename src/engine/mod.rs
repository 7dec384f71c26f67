//! The engine: replicates on all cores, combined in index order.
//!
//! A replicate is addressed by (seed, index) and sequential inside, so threads, shards and interruptions change no bit. The
//! engine never prints; it reports through a [`Watch`].

mod block;
mod pairs;
mod record;
mod replicate;
mod resampled;
mod rivalry;
mod run;
mod tally;

pub use pairs::PAIR_COUNTS;
pub use record::{CellCounts, HEADLINES, Record, SCALARS, SeriesRecord, Shape};
pub use replicate::{Scratch, play};
pub use resampled::{RESAMPLES, Resampled};
pub use rivalry::{PairTally, Rivalry, model_pairs, risks};
pub use run::{Budget, Keeper, Outcome, Shard, Watch, proceed, run};
pub use tally::{CellTally, SeriesTally, Tally};
