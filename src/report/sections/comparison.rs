//! The probability of an attack under every option and model, with the verdict on the difference to the reference.

use super::View;
use crate::language::message;
use crate::report::document::Block;
use crate::report::table::{Cell, Table};
use crate::results::measures::ATTACK;

pub fn blocks(view: &View) -> Vec<Block> {
    vec![Block::note(view.say(message("report-comparison-note"))), Block::Table(risks(view))]
}

/// Risks of attack, options by models.
pub fn risks(view: &View) -> Table {
    view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, &ATTACK) {
        Some(value) => Cell::Value { unit: ATTACK.unit.to_owned(), value: *value, judged: true },
        None => Cell::Unknown,
    })
}
