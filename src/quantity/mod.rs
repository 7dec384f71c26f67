//! Numbers: what a quantity is, maths with the same bits everywhere, and how a number becomes text.
//!
//! Not here: where a number comes from (`chance`, `scenario`) or what it means for deterrence (`models`).

mod block;
mod interned;
pub mod maths;
pub mod show;
mod spec;
pub mod ticks;
mod zero;

pub use block::{Block, LANES, ROW, Row, ZEROS, rows, rows_mut};
pub use interned::interned;
pub use spec::{QuantitySpec, Range, Scope};
pub use zero::unsigned_zero;
