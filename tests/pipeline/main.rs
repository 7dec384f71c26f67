//! From ranges to results: the engine against known numbers, its intervals, its economy of draws, the shipped study and others.

#[path = "../common/mod.rs"]
mod common;
mod comparison;
mod coverage;
mod differences;
mod efficiency;
mod every_number;
mod every_study;
mod other_studies;
mod preparation;
mod regression;
mod shipped;
mod tails;
mod teaching;
mod views;
