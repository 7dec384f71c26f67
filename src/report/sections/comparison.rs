//! The options and their risks: the probability of an attack under every option and model, with the verdict on the difference to the
//! reference; how often each is best, and how far from the best at worst.

use super::charts::chart;
use super::numbers::worlds;
use super::{View, best, options, regret};
use crate::language::message;
use crate::report::document::Element;
use crate::report::table::{Table, TableCell};
use crate::results::measures::ATTACK;

pub fn elements(view: &View) -> Vec<Element> {
    let numbers = vec![Element::note(view.say(message("report-comparison-note"))), Element::Table(risks(view))];
    let risks = chart(view, "attack-risk", message("report-gist-risks"), numbers);
    let told = view.pictures.iter().any(|picture| picture.key == WORLDS);
    let worlds = if told { chart(view, WORLDS, message("report-gist-worlds"), worlds(view)) } else { Vec::new() };
    let folded = [
        view.folded(message("report-best"), message("report-gist-best"), best::elements(view)),
        view.folded(message("report-regret"), message("report-gist-regret"), regret::elements(view)),
    ];
    let options = view.folded(message("report-options"), message("report-gist-options"), options::elements(view));
    [vec![options], risks, worlds, folded.to_vec()].concat()
}

/// The chart of a hundred worlds for each option.
const WORLDS: &str = "icon-array";

/// Risks of attack, options by models.
pub fn risks(view: &View) -> Table {
    view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, &ATTACK) {
        Some(value) => TableCell::Value { unit: ATTACK.unit.to_owned(), value: *value, judged: view.judges(option, value) },
        None => view.absent(option, model),
    })
}
