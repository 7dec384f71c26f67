//! The engine: replicates on all cores, combined in index order.
//!
//! A replicate is addressed by (seed, index) and sequential inside, so threads, shards and interruptions change no bit. What is
//! asked of the draws is a roster of [`Statistic`]s; the engine knows none of them by name. It never prints; it reports through
//! a [`Watch`].

mod block;
mod budget;
mod column;
mod layout;
mod replicate;
mod run;
mod series;
mod shape;
mod statistic;
mod tally;
mod thread_pool;
mod view;
mod watch;
mod workers;

pub use block::{Mask, SIDE, Sums, fold, sums};
pub use budget::{Budget, Shard};
pub use column::{Axis, Column, Holds, Names, Values};
pub use layout::{Layout, Record};
pub use replicate::{Scratch, play};
pub use run::{Keeper, Outcome, proceed, run};
pub use series::{HEADLINES, SCALARS, Scalar, series};
pub use shape::{CellId, Cells, Shape};
pub use statistic::{Collector, FindingLine, Fold, Roster, Statistic};
pub use tally::Tally;
pub use thread_pool::{NoThreads, thread_pool};
pub use view::{BlockView, CellView, OptionView};
pub use watch::Watch;
pub use workers::Workers;
