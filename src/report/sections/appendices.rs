//! What is looked up and not read through: every number with its basis, every measure, sources, words.

use super::charts::chart;
use super::{View, comparison, glossary, ledger, measures, sources};
use crate::language::message;
use crate::report::document::Element;
use crate::report::table::{Table, TableCell};
use crate::results::measures::ATTACK;
use crate::wording::span;

pub fn elements(view: &View) -> Vec<Element> {
    let halves = Element::heading(view.say(message("chart-attack-risk-by-theory-half")));
    let risks = vec![Element::Table(comparison::risks(view)), halves, Element::Table(middle_halves(view))];
    let by_theory = match view.pictures.iter().any(|picture| picture.key == BY_THEORY) {
        true => chart(view, BY_THEORY, message("report-gist-risks"), risks),
        false => Vec::new(),
    };
    let folded = [
        ("ledger", message("report-all-numbers"), message("report-gist-ledger"), ledger::elements(view)),
        ("measures", message("report-measures"), message("report-gist-measures"), measures::elements(view)),
        ("sources", message("report-sources"), message("report-gist-sources"), sources::elements(view)),
        ("glossary", message("report-glossary"), message("report-gist-glossary"), glossary::elements(view)),
    ];
    let folded = folded.map(|(key, title, gist, elements)| named(key, view.folded(title, gist, elements)));
    by_theory.into_iter().chain(folded).collect()
}

/// The comparison once more, a panel for each theory.
const BY_THEORY: &str = "attack-risk-by-theory";

/// Between which risks the middle half of the draws lies, options by theories.
fn middle_halves(view: &View) -> Table {
    view.cross(|option, model| match view.results.value(option.key.as_str(), &model.key, &ATTACK) {
        Some(value) => TableCell::text(span(value.spread.q25, value.spread.q75, 0, view.language)),
        None => view.absent(option, model),
    })
}

/// Folded elements that links lead to.
fn named(key: &'static str, folded: Element) -> Element {
    match folded {
        Element::Details { summary, elements, .. } => Element::Details { key, summary, elements },
        other => other,
    }
}
