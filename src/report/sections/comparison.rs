//! The options and their risks: the probability of an attack under every option, over all models and under each, with the verdict on
//! the difference to the reference; how often each is best, and how far from the best at worst.

use super::charts::chart;
use super::numbers::{twentieths, worlds};
use super::{View, best, options, regret};
use crate::language::message;
use crate::report::answer::{agreement, base_rate};
use crate::report::document::Element;
use crate::report::findings::risk_over_models;
use crate::report::table::{Table, TableCell};
use crate::results::OptionRecord;
use crate::results::measures::ATTACK;

pub fn elements(view: &View) -> Vec<Element> {
    let said = [agreement(view.results, view.language), base_rate(view.results, view.language)];
    let said: Vec<Element> = said.into_iter().flatten().map(Element::paragraph).collect();
    let several = view.results.models.len() > 1;
    let over_models: Vec<Element> = several.then(|| Element::Table(over_models(view))).into_iter().collect();
    let told = view.pictures.iter().any(|picture| picture.key == WORLDS);
    let worlds = if told { chart(view, WORLDS, message("report-gist-worlds"), worlds(view)) } else { Vec::new() };
    let believed = chart(view, "quantile-dots", message("report-gist-quantile-dots"), twentieths(view));
    let folded = [
        view.folded(message("report-best"), message("report-gist-best"), best::elements(view)),
        view.folded(message("report-regret"), message("report-gist-regret"), regret::elements(view)),
    ];
    let options = view.folded(message("report-options"), message("report-gist-options"), options::elements(view));
    [vec![options], over_models, said, worlds, believed, folded.to_vec()].concat()
}

/// The range of mean risks over the models.
fn over_models(view: &View) -> Table {
    let range = |option: &OptionRecord| TableCell::from(risk_over_models(view.results, option, view.language));
    let head = view.say(message("report-comparison-range")).to_owned();
    view.by_option(vec![head], |option| Some(vec![range(option)]))
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
