//! The probability of an attack under every option: over all models, then under each, with the verdict on the difference to the
//! reference.

use super::View;
use crate::language::message;
use crate::report::answer::{agreement, base_rate};
use crate::report::document::Element;
use crate::report::findings::risk_over_models;
use crate::report::table::{Table, TableCell};
use crate::results::measures::ATTACK;

pub fn elements(view: &View) -> Vec<Element> {
    let said = [agreement(view.results, view.language), base_rate(view.results, view.language)];
    let several = view.results.models.len() > 1;
    let over_models = several.then(|| Element::Table(over_models(view)));
    let each = [Element::note(view.say(message("report-comparison-note"))), Element::Table(risks(view))];
    over_models.into_iter().chain(said.into_iter().flatten().map(Element::paragraph)).chain(each).collect()
}

/// The range of mean risks over the models.
fn over_models(view: &View) -> Table {
    let range = |option: &str| TableCell::from(risk_over_models(view.results, option, view.language));
    let head = view.say(message("report-comparison-range")).to_owned();
    view.by_option(vec![head], |option| Some(vec![range(option.key.as_str())]))
}

/// Risks of attack, options by models.
pub fn risks(view: &View) -> Table {
    view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, &ATTACK) {
        Some(value) => TableCell::Value { unit: ATTACK.unit.to_owned(), value: *value, judged: view.judges(option, value) },
        None => view.absent(option, model),
    })
}
