//! garant answers one question: *which security guarantee would deter a renewed attack, how sure can we be, and what does
//! the answer hang on?*
#![deny(unsafe_code)]

pub mod analysis;
pub mod chance;
pub mod charts;
pub mod cli;
pub mod compare;
pub mod engine;
pub mod evidence;
pub mod export;
pub mod files;
pub mod game;
pub mod history;
pub mod language;
pub mod models;
pub mod names;
pub mod quantity;
pub mod report;
pub mod results;
pub mod scenario;
pub mod scorecard;
pub mod stats;
pub mod store;
pub mod story;
pub mod study;
pub mod teaching;
pub mod textbook;
pub mod wording;
