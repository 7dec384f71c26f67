//! By how much each option is worse than the best one, in the theory where this is most.

use super::View;
use crate::language::message;
use crate::report::document::Element;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::report::words::OPTION;

pub fn elements(view: &View) -> Vec<Element> {
    let rows = view.results.finding("regret").iter().filter_map(|row| {
        let option = view.results.options.iter().find(|option| Some(&option.key) == row.option.as_ref())?;
        Some(TableRow::new(view.title(option), vec![TableCell::Share(row.estimate, None)]))
    });
    let rows: Vec<TableRow> = rows.collect();
    if rows.is_empty() {
        let one = view.results.options.len() < 2 || view.results.models.len() < 2;
        let why = if one { message("report-regret-none") } else { message("report-regret-unknown") };
        return vec![Element::paragraph(view.say(why))];
    }
    let table = Table::under(&[OPTION, message("report-regret-head")], Content::Numbers, view.language).rows(rows);
    vec![Element::note(view.say(message("report-regret-note"))), Element::Table(table)]
}
