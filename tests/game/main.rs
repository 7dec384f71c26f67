//! Finite games: files of trees are read back, and equilibria leave no regret.

mod known;
mod reader;
mod round_trip;
