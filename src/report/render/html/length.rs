//! How much room elements take on paper, as far as it can be told before they are set.

use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::report::table::{Table, TableCell};

/// Folded elements of at most so many lines are unfolded on paper; longer ones stay in the file.
const SHORT: usize = 10;
/// Letters on a line of paper.
const LINE: usize = 110;

/// Whether folded elements take so little room that paper can hold them.
pub fn is_short(elements: &[Element]) -> bool {
    total(elements) <= SHORT
}

/// Lines that elements take.
pub fn total<'e>(elements: impl IntoIterator<Item = &'e Element>) -> usize {
    elements.into_iter().map(lines).sum()
}

fn lines(element: &Element) -> usize {
    let of = |text: &Prose| 1 + text.text(" ").chars().count() / LINE;
    match element {
        Element::Paragraph(text) | Element::Heading(text) => of(text),
        Element::List(items) | Element::Warnings(items) => items.iter().map(of).sum(),
        Element::Definitions(entries) => entries.iter().map(|(term, text)| of(term) + of(text)).sum(),
        Element::Table(table) => of_table(table),
        Element::Code(text) => text.lines().count(),
        Element::Figure { .. } => SHORT + 1,
        Element::Details { elements, .. } => 1 + elements.iter().map(lines).sum::<usize>(),
        Element::Fitting { whole, .. } => whole.iter().map(lines).sum(),
    }
}

/// A row is as tall as its tallest cell.
fn of_table(table: &Table) -> usize {
    let tallest = |cells: &[TableCell]| cells.iter().map(of_cell).max().unwrap_or(1);
    2 + table.rows.iter().map(|row| tallest(&row.cells)).sum::<usize>()
}

fn of_cell(cell: &TableCell) -> usize {
    match cell {
        TableCell::Unknown => 1,
        TableCell::Text(text) => 1 + text.text(" ").chars().count() / (LINE / 4),
        TableCell::Value { judged, .. } => 2 + usize::from(*judged),
        TableCell::Share(_, remark) => 1 + usize::from(remark.is_some()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_lines_are_short_and_many_are_not() {
        let line = || Element::paragraph("A line.");
        let many = |n: usize| (0..n).map(|_| line()).collect::<Vec<_>>();
        assert!(is_short(&many(SHORT)) && !is_short(&many(SHORT + 1)));
        assert!(!is_short(&[Element::paragraph("word ".repeat(LINE * SHORT / 4))]));
        assert!(!is_short(&[Element::Figure { key: "attack-risk".into(), description: String::new() }]));
        assert!(!is_short(&[Element::details("Folded", many(SHORT))]));
    }
}
