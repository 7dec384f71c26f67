//! Rival theories of deterrence, one file each, and the situation they all read.

pub mod measures;
pub mod quantities;
mod rule;

pub use rule::{Rule, Will};
