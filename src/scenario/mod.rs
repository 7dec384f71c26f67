//! Scenarios: a study's files, read, checked with all complaints at once, and turned into a [`Scenario`].
//!
//! Two types, two stages: what a file says (private to this module) and what a complete study is ([`Scenario`]). Nothing
//! here draws a number or knows a model.

mod checked;

pub use checked::{Basis, Bloc, Entry, Note, Offer, Origin, Scenario, Source};
