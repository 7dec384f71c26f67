//! Where the theories disagree: agreement with its caveat, dissents, places, pairs, parts of the variance.

use super::View;
use super::charts::chart;
use crate::language::message;
use crate::quantity::show::percent;
use crate::report::agreement::{agreement, duel, place};
use crate::report::document::Element;
use crate::report::table::{Table, TableCell};
use crate::results::{ModelComparison, OptionRecord};
use crate::wording::dissent;

pub fn elements(view: &View) -> Vec<Element> {
    let note = |id| Element::note(view.say(message(id)));
    let heading = |id| Element::heading(view.say(message(id)));
    let Some(found) = &view.results.comparison else { return vec![note("report-one-view")] };
    let numbers = |id, table| vec![note(id), Element::Table(table)];
    let places = numbers("report-places-note", places(view, found));
    let pairs = numbers("report-pairs-note", pairs(view, found));
    let said = Element::paragraph(agreement(view.results, found, view.language));
    let mut elements = vec![said, dissents(view, found), heading("report-places")];
    elements.extend(chart(view, "model-agreement", message("report-gist-places"), places));
    elements.push(heading("report-pairs"));
    elements.extend(chart(view, "option-pairs", message("report-gist-pairs"), pairs));
    elements.push(heading("report-variance"));
    if found.variances.is_empty() {
        elements.push(Element::paragraph(view.say(message("report-too-few"))));
    } else {
        let parts = numbers("report-variance-note", variances(view, found));
        elements.extend(chart(view, "variance-split", message("report-gist-variance"), parts));
    }
    elements
}

/// The place of every option under every model.
fn places(view: &View, found: &ModelComparison) -> Table {
    view.cross(|option, model| match found.rank(option.key.as_str(), &model.key) {
        Some(rank) => TableCell::text(place(rank)),
        None => view.absent(option, model),
    })
}

fn dissents(view: &View, found: &ModelComparison) -> Element {
    if found.dissents.is_empty() {
        return Element::paragraph(view.say(message("report-no-dissent")));
    }
    let list =
        Element::List(found.dissents.iter().map(|found| dissent(view.results, found, view.language).into()).collect());
    view.folded(message("report-dissent"), message("report-gist-dissents"), vec![list])
}

/// In which share of draws the option of the row has the lower risk, and in how many models.
fn pairs(view: &View, found: &ModelComparison) -> Table {
    let options = &view.results.options;
    let heads = options.iter().map(|option| view.title(option).to_owned()).collect();
    let cell = |option: &OptionRecord, other: &OptionRecord| match duel(found, option.key.as_str(), other.key.as_str()) {
        Some((share, models)) => TableCell::Share(share, Some(models)),
        None => TableCell::Unknown,
    };
    view.by_option(heads, |option| Some(options.iter().map(|other| cell(option, other)).collect()))
}

fn variances(view: &View, found: &ModelComparison) -> Table {
    let heads = [
        message("report-variance-theory"),
        message("report-variance-quantities"),
        message("report-variance-interaction"),
        message("report-variance-simulation"),
        message("report-variance-deviation"),
    ];
    view.by_option(heads.map(|head| view.say(head).to_owned()).to_vec(), |option| {
        let variance = found.variances.iter().find(|v| v.option == option.key)?;
        let parts = variance.parts.iter().map(|part| TableCell::Share(part.share, None));
        Some(parts.chain([TableCell::text(percent(variance.total.sqrt(), 1, view.language))]).collect())
    })
}
