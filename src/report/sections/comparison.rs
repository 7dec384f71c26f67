//! The probability of an attack under every option and model, with the verdict on the difference to the reference.

use super::View;
use crate::language::message;
use crate::report::document::Element;
use crate::report::table::{Table, TableCell};
use crate::results::measures::ATTACK;

pub fn elements(view: &View) -> Vec<Element> {
    vec![Element::note(view.say(message("report-comparison-note"))), Element::Table(risks(view))]
}

/// Risks of attack, options by models.
pub fn risks(view: &View) -> Table {
    view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, &ATTACK) {
        Some(value) => TableCell::Value { unit: ATTACK.unit.to_owned(), value: *value, judged: view.judges(option, value) },
        None => view.absent(option, model),
    })
}
