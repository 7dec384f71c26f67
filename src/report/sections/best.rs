//! In which share of draws an option is the best one, alone or among several.

use super::View;
use crate::language::message;
use crate::quantity::show::{decimal, percent};
use crate::report::answer::extremes;
use crate::report::document::Element;
use crate::results::BestShare;
use crate::results::measures::{ATTACK, DURABLE_PEACE};

pub fn elements(view: &View) -> Vec<Element> {
    let share = |best: &BestShare| {
        format!("{} + {}", decimal(100.0 * best.alone.mean, 0, view.language), percent(best.tied.mean, 0, view.language))
    };
    let first = extremes(view.results, view.language).map(Element::paragraph);
    let mut elements: Vec<Element> = first.into_iter().collect();
    elements.push(Element::note(view.say(message("report-best-note"))));
    for record in [&ATTACK, &DURABLE_PEACE].into_iter().filter_map(|measure| view.results.measure(measure)) {
        let table = view.cross(|option, model| {
            let cell = view.results.cell(option.key.as_str(), &model.key);
            cell.and_then(|cell| cell.best.get(&record.key)).map(share).into()
        });
        elements.extend([Element::heading(record.title.get(view.language)), Element::Table(table)]);
    }
    elements
}
