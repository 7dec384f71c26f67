//! Finite games: files of trees are read back, and equilibria leave no regret.

#[path = "../common/agreement.rs"]
mod agreement;

mod command;
mod continuum;
mod draws;
mod forms;
mod known;
mod reader;
mod round_trip;
