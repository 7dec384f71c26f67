//! What a run produced: self-contained, written first, and the only thing tables, charts and reports read.

mod record;

pub use record::*;
