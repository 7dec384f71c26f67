//! How tables and sentences are laid out on a terminal: a hundred columns, words whole as far as there is room for them.

use comfy_table::{Cell, CellAlignment, ColumnConstraint, LineStyle, Table, TableStyle, Width};
use unicode_width::UnicodeWidthStr;

/// Columns of the terminal that a line may take.
pub const WIDTH: usize = 100;
/// Longest word of the first column, and of the head of another, that is kept whole.
const FIRST: usize = 24;
const HEAD: usize = 16;
/// Blanks beside the content of a column: on both sides, or, where many stand abreast, on the left alone.
const PADDING: usize = 2;
const CLOSE: usize = 1;
/// Between two columns.
const GAP: usize = 1;

/// Lines above, below and under the header; none between rows.
const STYLE: TableStyle = TableStyle::new()
    .top_border(LineStyle::none().fill('─').junction('─'))
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .bottom_border(LineStyle::none().fill('─').junction('─'));

/// A table without lines between rows, a hundred columns wide at most.
pub fn plain_table() -> Table {
    let mut table = Table::new();
    table.load_style(STYLE).set_width(WIDTH as u16);
    table.set_content_arrangement(comfy_table::ContentArrangement::Dynamic);
    table
}

/// Width of the longest word of a text, on a terminal.
fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The least width of a column with this head and these cells, without padding: numbers stay whole, names up to a limit.
fn least_width<'a>(first: bool, head: &str, cells: impl Iterator<Item = &'a str>) -> usize {
    let most = if first { FIRST } else { HEAD };
    let body = cells.map(longest_word).map(|width| if first { width.min(most) } else { width }).max().unwrap_or(0);
    longest_word(head).min(most).max(body)
}

/// Aligns numbers to the right and keeps the words of the header whole, as far as they are of common length; columns move
/// closer together where they would not fit.
pub fn align(table: &mut Table) {
    let widths: Vec<usize> = (0..table.column_count()).map(|c| column_width(table, c)).collect();
    let least = widths.iter().map(|width| width + PADDING + GAP).sum::<usize>();
    for (i, column) in table.column_iter_mut().enumerate() {
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed((widths[i] + PADDING) as u16)));
        if i > 0 {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    if least > WIDTH + GAP {
        close_up(table);
    }
}

/// Moves the columns of an aligned table closer together.
fn close_up(table: &mut Table) {
    let widths: Vec<usize> = (0..table.column_count()).map(|c| column_width(table, c)).collect();
    for (i, column) in table.column_iter_mut().enumerate().skip(1) {
        column.set_padding((CLOSE as u16, 0));
        column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed((widths[i] + CLOSE) as u16)));
    }
}

fn column_width(table: &Table, column: usize) -> usize {
    let cells: Vec<String> = table.column_cells_with_header_iter(column).flatten().map(Cell::content).collect();
    let (head, body) = cells.split_first().map_or(("", &[][..]), |(head, body)| (head.as_str(), body));
    least_width(column == 0, head, body.iter().map(String::as_str))
}

/// A table of `columns` (head and cells each) beside `first`, in as many parts as its width asks for, aligned.
pub fn side_by_side(first: (&str, &[String]), columns: &[(String, Vec<String>)]) -> Vec<Table> {
    let least = |is_first: bool, head: &str, cells: &[String]| least_width(is_first, head, cells.iter().map(String::as_str));
    let names = least(true, first.0, first.1) + PADDING;
    let widths: Vec<usize> = columns.iter().map(|(head, cells)| least(false, head, cells)).collect();
    let fits =
        |size: &usize| widths.chunks(*size).all(|part| names + part.iter().map(|w| GAP + CLOSE + w).sum::<usize>() <= WIDTH);
    // As few parts as fit, all of about one size.
    let sizes = (1..=columns.len()).map(|parts| columns.len().div_ceil(parts));
    let size = sizes.into_iter().find(fits).unwrap_or(1);
    columns.chunks(size).map(|part| table(first, part)).collect()
}

fn table((corner, names): (&str, &[String]), columns: &[(String, Vec<String>)]) -> Table {
    let mut table = plain_table();
    table.set_header(std::iter::once(Cell::new(corner)).chain(columns.iter().map(|(head, _)| Cell::new(head))));
    for (r, name) in names.iter().enumerate() {
        let cells = columns.iter().map(|(_, cells)| Cell::new(cells.get(r).map_or("", String::as_str)));
        table.add_row(std::iter::once(Cell::new(name)).chain(cells));
    }
    align(&mut table);
    close_up(&mut table);
    table
}

/// `text` after `mark`, broken at ordinary blanks into lines that fit, later lines indented by the width of the mark; a number
/// stays with its unit, and a word wider than a line is broken inside.
pub fn wrapped(mark: &str, text: &str) -> String {
    let indent = " ".repeat(mark.width());
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(mark)
        .subsequent_indent(&indent)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let plain: Vec<&str> = text.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()).collect();
    textwrap::fill(&plain.join(" "), options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn widest(table: &Table) -> usize {
        table.to_string().lines().map(UnicodeWidthStr::width).max().unwrap_or(0)
    }

    #[test]
    fn a_table_too_wide_is_parted_and_loses_no_column() {
        let names: Vec<String> = (0..3).map(|r| format!("Donaudampfschifffahrtsgesellschaftskapitän {r}")).collect();
        for n in [1, 7, 12, 40] {
            let cells = |c: usize| (0..3).map(|r| format!("{c}.{r}\u{a0}±0.1\n0–100 +")).collect();
            let columns: Vec<(String, Vec<String>)> =
                (0..n).map(|c| (format!("head-{c}{}", "x".repeat(60)), cells(c))).collect();
            let tables = side_by_side(("", &names), &columns);
            let text = tables.iter().map(Table::to_string).collect::<Vec<_>>().join("\n");
            assert!(tables.iter().all(|t| widest(t) <= WIDTH), "{text}");
            assert!((0..n).all(|c| text.contains(&format!(" {c}.2\u{a0}±0.1"))), "{text}");
        }
    }

    #[test]
    fn parts_are_of_about_one_size() {
        let columns: Vec<(String, Vec<String>)> = (0..12).map(|c| (c.to_string(), vec!["100.0\u{a0}±0.1".into()])).collect();
        let counts: Vec<usize> = side_by_side(("", &["Perfect deterrence".into()]), &columns)
            .into_iter()
            .map(|mut t| t.column_count() - 1)
            .collect();
        assert_eq!(counts, [6, 6]);
    }

    #[test]
    fn sentences_fit_whatever_their_words() {
        let text = format!("short {} 平和 {} end", "x".repeat(250), "平".repeat(80));
        let lines = wrapped("! ", &text);
        assert!(lines.lines().all(|line| line.width() <= WIDTH), "{lines}");
        let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(bare(&lines), bare(&format!("! {text}")));
        assert_eq!(wrapped("", "one  line\n"), "one line");
        let shares = wrapped("  ", &"about 7\u{202f}% ".repeat(40));
        assert_eq!(shares.matches("7\u{202f}%").count(), 40, "{shares}");
        assert!(shares.lines().count() > 3 && shares.lines().all(|line| line.starts_with("  ")), "{shares}");
    }
}
