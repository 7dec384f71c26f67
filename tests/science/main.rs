//! What the study's science rests on, checked by a second route: the clock within a year, what troops do to crises, and the
//! table of an independent program.

#[expect(dead_code, reason = "shared with other tests, which use the rest")]
#[path = "../common/mod.rs"]
mod common;
#[path = "../models/second.rs"]
mod second;
#[expect(dead_code, reason = "shared with the tests of the models, which use the rest")]
#[path = "../models/second_models.rs"]
mod second_models;
#[expect(dead_code, reason = "shared with other tests, which use the rest")]
#[path = "../common/table.rs"]
mod table;

mod clock;
mod independent;
mod presence;
mod record;
mod silence;
mod swaps;
