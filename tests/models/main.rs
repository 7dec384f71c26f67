//! The roster of models: what each says of itself, what must hold for all of them, what relates them to each other, and a
//! second implementation that shares nothing with the first but the draws.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/table.rs"]
mod table;

mod agreement;
mod coherence;
mod dimensions;
mod elections;
mod identities;
mod known_means;
mod readers;
mod roster;
mod rule;
mod second;
mod second_models;
mod vague;
mod widths;
