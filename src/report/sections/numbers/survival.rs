//! How likely peace has held to the end of each year, under every theory.

use crate::report::document::Element;
use crate::report::sections::View;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::MODEL;
use crate::results::{CardRecord, OptionRecord};

/// A table for each option, its theories downwards, the years across.
pub fn survival(view: &View) -> Vec<Element> {
    view.results.options.iter().flat_map(|option| of(view, option)).collect()
}

fn of(view: &View, option: &OptionRecord) -> [Element; 2] {
    let years = view.results.study.horizon_years;
    let row = |model: &CardRecord| {
        let cell = view.results.cell(option.key.as_str(), &model.key).filter(|cell| !cell.silent);
        let at = |year: usize| match cell.and_then(|cell| cell.peace_survival.get(year)) {
            Some(value) => TableCell::Share(value.estimate, None),
            None => view.absent(option, model),
        };
        TableRow::new(model.title.get(view.language), (0..years).map(at).collect())
    };
    let heads = (1..=years).map(|year| year.to_string()).collect();
    let table = Table::new(MODEL.get(view.language), heads, Content::Numbers);
    [Element::heading(view.title(option)), Element::Table(table.rows(view.results.models.iter().map(row)))]
}
