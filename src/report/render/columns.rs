//! Columns of a terminal: numbers stay whole, words of names as far as there is room, and what does not fit beside each other
//! stands below.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

/// A column: its head and its cells, whose lines stay lines.
pub struct TextColumn {
    pub head: String,
    pub cells: Vec<String>,
}

/// Longest word of the first column, and of the head of another, that is kept whole.
const FIRST: usize = 24;
const HEAD: usize = 16;
/// Blanks beside the content of a column: on both sides, or, where many stand abreast, on the left alone.
const PADDING: usize = 2;
const CLOSE: usize = 1;
/// Between two columns.
const GAP: usize = 1;

/// What rules are made of.
const RULE: char = '─';

/// Lines above, below and under the header; none between rows.
const STYLE: TableStyle = TableStyle::new()
    .top_border(LineStyle::none().fill(RULE).junction(RULE))
    .header_separator(LineStyle::none().fill(RULE).junction(RULE))
    .bottom_border(LineStyle::none().fill(RULE).junction(RULE));

impl TextColumn {
    /// The least width of the content: numbers stay whole, words of names up to a limit.
    fn least(&self, first: bool) -> usize {
        let most = if first { FIRST } else { HEAD };
        let body = self.cells.iter().map(|cell| longest_word(cell)).max().unwrap_or(0);
        longest_word(&self.head).min(most).max(if first { body.min(most) } else { body })
    }

    /// The least width of running words: what holds a few of them on a line.
    fn least_of_words(&self) -> usize {
        let texts = || self.cells.iter().chain([&self.head]);
        let longest = texts().map(|text| longest_word(text)).max().unwrap_or(0);
        let whole = texts().map(|text| text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0)).max().unwrap_or(0);
        longest.max(whole.min(FIRST))
    }
}

/// Width of the longest word of a text.
fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// Whether columns of numbers stand abreast with so many blanks beside each.
fn fits(names: &TextColumn, part: &[TextColumn], width: usize, padding: usize) -> bool {
    let numbers = part.iter().map(|column| GAP + padding + column.least(false)).sum::<usize>();
    names.least(true) + PADDING + numbers <= width
}

/// Whether columns of numbers fit into one table.
pub fn fit_abreast(names: &TextColumn, columns: &[TextColumn], width: usize) -> bool {
    fits(names, columns, width, CLOSE)
}

/// Columns of numbers beside the names of their rows, in as few tables as the width allows, all of about one size.
pub fn side_by_side(names: &TextColumn, columns: &[TextColumn], width: usize) -> String {
    let fits = |part: &[TextColumn], padding: usize| fits(names, part, width, padding);
    let padding = if fits(columns, PADDING) { PADDING } else { CLOSE };
    let all = columns.len().max(1);
    let parted =
        |n: usize| (0..n).map(move |i| &columns[(i * columns.len()).div_ceil(n)..((i + 1) * columns.len()).div_ceil(n)]);
    let parts = (1..all).find(|&n| parted(n).all(|part| fits(part, padding))).unwrap_or(all);
    let tables = parted(parts).map(|part| {
        let mut table = plain(names, part, width);
        align(&mut table, names, part, padding);
        ruled(&table)
    });
    tables.collect::<Vec<_>>().join("\n\n")
}

/// Columns of words, wrapped where they must be; absent where there is too little room for that.
pub fn words_table(names: &TextColumn, columns: &[TextColumn], width: usize) -> Option<String> {
    let all = || std::iter::once(names).chain(columns);
    let least = all().map(|column| GAP + PADDING + column.least_of_words()).sum::<usize>();
    (least <= width + GAP).then(|| ruled(&plain(names, columns, width)))
}

/// The lines of a table without blanks at their ends, between rules as wide as the widest of them.
fn ruled(table: &Table) -> String {
    let text = table.to_string();
    let is_rule = |line: &str| !line.is_empty() && line.chars().all(|c| c == RULE);
    let lines = || text.lines().map(str::trim_end);
    let widest = lines().filter(|line| !is_rule(line)).map(UnicodeWidthStr::width).max().unwrap_or(0);
    let rule = RULE.to_string().repeat(widest);
    lines().map(|line| if is_rule(line) { &rule } else { line }).collect::<Vec<_>>().join("\n")
}

fn plain(names: &TextColumn, columns: &[TextColumn], width: usize) -> Table {
    let mut table = Table::new();
    table.load_style(STYLE).set_width(width as u16).set_content_arrangement(ContentArrangement::Dynamic);
    let all = || std::iter::once(names).chain(columns);
    if all().any(|column| !column.head.is_empty()) {
        table.set_header(all().map(|column| Cell::new(&column.head)));
    }
    for (r, _) in names.cells.iter().enumerate() {
        table.add_row(all().map(|column| Cell::new(column.cells.get(r).map_or("", String::as_str))));
    }
    table
}

/// Sets numbers to the right and gives every column the room of its words.
fn align(table: &mut Table, names: &TextColumn, columns: &[TextColumn], padding: usize) {
    let widths = std::iter::once(names.least(true)).chain(columns.iter().map(|column| column.least(false)));
    for (i, (column, width)) in table.column_iter_mut().zip(widths).enumerate() {
        let padding = if i == 0 { PADDING } else { padding };
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed((width + padding) as u16)));
        if i > 0 {
            column.set_cell_alignment(CellAlignment::Right);
            column.set_padding((1, (padding - 1) as u16));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(n: usize) -> TextColumn {
        let cells = (0..n).map(|r| format!("Donaudampfschifffahrtsgesellschaftskapitän {r}")).collect();
        TextColumn { head: String::new(), cells }
    }

    #[test]
    fn a_table_too_wide_is_parted_and_loses_no_column() {
        for width in [60, 80, 100] {
            for n in [1, 7, 12, 40] {
                let cells = |c: usize| (0..3).map(|r| format!("{c}.{r}\u{a0}±0.1\n0–100 +")).collect();
                let columns: Vec<TextColumn> =
                    (0..n).map(|c| TextColumn { head: format!("head-{c}{}", "x".repeat(60)), cells: cells(c) }).collect();
                let text = side_by_side(&names(3), &columns, width);
                assert!(text.lines().all(|line| line.width() <= width), "{text}");
                assert!((0..n).all(|c| text.contains(&format!(" {c}.2\u{a0}±0.1"))), "{text}");
            }
        }
    }

    #[test]
    fn rules_are_as_wide_as_the_table() {
        let column = |head: &str| TextColumn { head: head.into(), cells: vec!["1.0\u{a0}±0.1".into(), "—".into()] };
        let columns = [column("a"), column("a head of several words")];
        for text in [side_by_side(&names(2), &columns, 60), words_table(&names(2), &columns, 100).expect("room")] {
            let (rules, lines): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('─'));
            let widest = lines.iter().map(|line| line.width()).max().expect("lines");
            assert!(rules.len() == 3 && rules.iter().all(|rule| rule.width() == widest), "{text}");
            assert!(lines.iter().all(|line| !line.ends_with(' ')), "{text}");
        }
    }

    #[test]
    fn parts_are_of_about_one_size() {
        let names = TextColumn { head: String::new(), cells: vec!["Perfect deterrence".into()] };
        let sizes = |n: usize| {
            let column = |c: usize| TextColumn { head: format!("c{c}"), cells: vec!["100.0\u{a0}±0.1".into()] };
            let text = side_by_side(&names, &(0..n).map(column).collect::<Vec<_>>(), 100);
            text.lines().map(|line| line.matches(" c").count()).filter(|&columns| columns > 0).collect::<Vec<_>>()
        };
        assert_eq!((sizes(6), sizes(12), sizes(13)), (vec![6], vec![6, 6], vec![7, 6]));
    }

    #[test]
    fn words_without_room_are_no_table() {
        let names = TextColumn { head: "name".into(), cells: vec!["a name".into()] };
        let words =
            [TextColumn { head: "words".into(), cells: vec!["a sentence of several words, which takes lines".into()] }];
        let table = |width| words_table(&names, &words, width);
        assert!(table(40).is_some_and(|text| text.lines().all(|line| line.width() <= 40)));
        assert_eq!(table(30), None);
    }
}
