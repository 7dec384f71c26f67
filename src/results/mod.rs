//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod cautions;
mod compose;
mod ledger;
mod record;
#[cfg(test)]
mod sample;
mod tribunal;

pub use compose::{Provenance, compose};
pub use record::*;
#[cfg(test)]
pub use sample::sample;
pub use tribunal::*;
