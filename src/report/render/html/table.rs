//! A table in a box that scrolls by itself, so that the page never has to, and that a keyboard reaches.

use super::inline::prose;
use crate::language::Speech;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::wording::{estimate, short, spread, verdict};
use maud::{Markup, html as markup};

/// So many columns stand abreast before a table is turned, or set smaller.
const ABREAST: usize = 5;

/// The table under the title it has for those who cannot see what stands above it.
pub fn table(given: &Table, title: &str, language: Speech, prefix: &str) -> Markup {
    let turned = given.turned_beyond(ABREAST);
    let table = turned.as_ref().unwrap_or(given);
    let words = table.content == Content::Words;
    markup! { div.wide tabindex="0" role="region" aria-label=(title) {
        table.words[words].small[!words && table.heads.len() > ABREAST] {
            thead { tr {
                th scope="col" { (table.corner) }
                @for head in &table.heads { th scope="col" { (head) } }
            } }
            tbody { @for line in &table.rows { (row(line, language, prefix)) } }
        }
    } }
}

fn row(row: &TableRow, language: Speech, prefix: &str) -> Markup {
    markup! { tr.assumed[row.marked] {
        th scope="row" title=[&row.hint] { (prose(&row.name, prefix)) }
        @for given in &row.cells { td { (cell(given, language, prefix)) } }
    } }
}

fn cell(cell: &TableCell, language: Speech, prefix: &str) -> Markup {
    markup! { @match cell {
        TableCell::Unknown => "—",
        TableCell::Text(text) => { (prose(text, prefix)) }
        TableCell::Value { unit, value, judged } => {
            strong { (spread(unit, value, language)) } br;
            span.muted { (estimate(unit, &value.estimate, language)) }
            @if *judged { br; span.verdict { (verdict(value, language)) } }
        }
        TableCell::Share(share, remark) => {
            (short(share, language))
            @if let Some(remark) = remark { br; span.muted { (remark) } }
        }
    } }
}
