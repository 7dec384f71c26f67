//! From ranges to results: the engine against known numbers, its intervals, its economy of draws, and the shipped study.

#[path = "../common/mod.rs"]
mod common;
mod coverage;
mod efficiency;
mod exhibits;
mod preparation;
mod regression;
mod shipped;
mod tails;
mod tribunal;
