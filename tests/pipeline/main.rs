//! From ranges to results: the engine against known numbers, its intervals, its economy of draws, and the shipped study.

#[path = "../common/mod.rs"]
mod common;
mod coverage;
mod differences;
mod efficiency;
mod every_number;
mod exhibits;
mod regression;
mod shipped;
mod tails;
mod tribunal;
