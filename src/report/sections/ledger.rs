//! Every quantity with its belief, its basis and its source.

use super::View;
use crate::language::message;
use crate::quantity::show::decimal;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::tables::parameters;
use crate::report::words;
use crate::results::{OptionRecord, QuantityRecord};
use crate::scenario::Basis;

pub fn elements(view: &View) -> Vec<Element> {
    let results = view.results;
    let shared = details(view, view.say(message("report-shared")), &results.world);
    let own = |option: &OptionRecord| details(view, view.title(option), &option.quantities);
    std::iter::once(shared).chain(results.options.iter().map(own)).collect()
}

fn details(view: &View, title: &str, quantities: &[QuantityRecord]) -> Element {
    let heads = [
        message("report-quantity"),
        message("report-belief"),
        message("report-range"),
        message("report-unit"),
        message("report-basis"),
        message("report-source-note"),
    ];
    let table = Table::under(&heads, Content::Words, view.language);
    let table = table.rows(quantities.iter().map(|quantity| row(view, quantity)));
    Element::details(title, vec![Element::Table(table)])
}

fn row(view: &View, quantity: &QuantityRecord) -> TableRow {
    let language = view.language;
    let belief = &quantity.belief;
    let number = |x: f64| decimal(x, digits(x), language);
    let source = quantity.source.as_ref().map(|source| view.source(source));
    let note = quantity.note.as_ref().map(|note| note.get(language));
    let why = match (source, note) {
        (Some(source), Some(note)) => Prose::from(source).line().muted(note),
        (Some(source), None) => source.into(),
        (None, note) => Prose::default().muted(note.unwrap_or_default()),
    };
    let basis = words::basis(quantity.basis).get(language);
    let marked = quantity.basis == Basis::Assumption;
    let cells = [
        Prose::from(&belief.family).line().muted(parameters(belief)),
        [belief.low, belief.median, belief.high].map(number).join("\u{a0}·\u{a0}").into(),
        Prose::from(&quantity.unit),
        if marked { Prose::default().strong(basis) } else { basis.into() },
        why,
    ];
    let name = Prose::from(quantity.title.get(language)).line().code(&quantity.name);
    TableRow {
        name,
        cells: cells.map(TableCell::text).to_vec(),
        marked,
        hint: Some(quantity.meaning.get(view.language).to_owned()),
    }
}

/// Digits after the point: more for smaller numbers.
fn digits(x: f64) -> usize {
    match x.abs() {
        x if x >= 100.0 => 0,
        x if x >= 10.0 => 1,
        _ => 3,
    }
}
