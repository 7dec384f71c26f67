//! A document as text for a terminal, at the width it is given.

use super::columns::{TextColumn, fit_abreast, side_by_side, words_table};
use crate::language::{Speech, message};
use crate::report::document::{Document, Element, Section};
use crate::report::prose::Prose;
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::scenario::escape;
use crate::wording::{bare_spread, estimate, short, sign, spread, verdict};
use std::borrow::Cow;
use unicode_width::UnicodeWidthStr;

/// Columns of a line where nothing is known of the terminal, and the most that sentences take.
pub const WIDTH: usize = 100;
/// So many columns stand abreast with every word written out; where more are turned, signs stand for words.
const ABREAST: usize = 3;
/// So many columns have their names as heads; more have numbers.
const NAMED: usize = 8;
/// What stands below a title is moved to the right by this.
const INDENT: &str = "  ";
/// Percent of the width that the words of a list of definitions may take.
const TERMS: usize = 40;

/// The document as lines of at most `width` columns; lines to be copied stay as they are.
pub fn terminal(document: &Document, width: usize) -> String {
    let screen = Screen { language: document.language, width, indent: "" };
    let mut head: Vec<String> = document.alarm.iter().map(|alarm| wrapped("! ", alarm, screen.reading())).collect();
    head.push(screen.prose("", &document.title));
    head.extend(document.lines.iter().map(|line| wrapped("", line.text(), screen.reading())));
    let mut parts = vec![head.join("\n")];
    parts.extend(document.sections.iter().map(|section| screen.section(section)));
    let closing = document.closing.iter().map(|closing| wrapped("", closing, screen.reading()) + "\n");
    parts.join("\n\n") + "\n" + &closing.collect::<String>()
}

#[derive(Clone, Copy)]
struct Screen {
    language: Speech,
    width: usize,
    indent: &'static str,
}

/// A table as columns of text.
struct LaidOut<'t> {
    /// The table, turned where it was.
    table: Cow<'t, Table>,
    names: TextColumn,
    columns: Vec<TextColumn>,
    /// Whether signs stand for words.
    dense: bool,
    /// Whether numbers stand for the heads.
    numbered: bool,
}

impl Screen {
    /// Columns that sentences take: longer lines are hard to read.
    fn reading(self) -> usize {
        self.width.min(WIDTH)
    }

    fn section(self, section: &Section) -> String {
        if section.title.is_empty() {
            return self.elements(&section.elements);
        }
        let below = Screen { indent: INDENT, ..self };
        format!("{}\n{}", self.prose("", &section.title), below.elements(&section.elements))
    }

    fn elements(self, elements: &[Element]) -> String {
        elements.iter().map(|element| self.element(element)).collect::<Vec<_>>().join("\n")
    }

    fn element(self, element: &Element) -> String {
        let list = |mark: &str, items: &[Prose]| {
            let mark = format!("{}{mark}", self.indent);
            items.iter().map(|item| self.prose(&mark, item)).collect::<Vec<_>>().join("\n")
        };
        match element {
            Element::Paragraph(text) => self.prose(self.indent, text),
            Element::Heading(text) => format!("\n{}", self.prose(self.indent, text)),
            Element::List(items) => list("– ", items),
            Element::Warnings(items) => list("! ", items),
            Element::Definitions(entries) => self.definitions(entries),
            Element::Table(table) => self.table(table),
            Element::Fitting { whole, short } => self.fitting(whole, short),
            Element::Figure { description, .. } => wrapped(self.indent, description, self.reading()),
            Element::Code(text) => {
                text.lines().map(|line| format!("{}{}", self.indent, escape(line))).collect::<Vec<_>>().join("\n")
            }
            Element::Details { summary, elements, .. } => {
                format!("\n{}\n{}", self.prose(self.indent, summary), self.elements(elements))
            }
        }
    }

    /// Words after a mark, on as many lines as they take; an address alone on its line stays whole.
    fn prose(self, mark: &str, text: &Prose) -> String {
        let lines = text.text("\n");
        let later = " ".repeat(mark.width());
        let marks = std::iter::once(mark).chain(std::iter::repeat(later.as_str()));
        let line = |(line, mark): (&str, &str)| match line.starts_with("https://") && !line.contains(' ') {
            // An address that is broken leads nowhere.
            true => format!("{mark}{}", escape(line)),
            false => wrapped(mark, line, self.reading()),
        };
        lines.split('\n').zip(marks).map(line).collect::<Vec<_>>().join("\n")
    }

    /// Words in one column, what they mean in another; a word too long for its column stands on a line of its own.
    fn definitions(self, entries: &[(Prose, Prose)]) -> String {
        let terms: Vec<String> = entries.iter().map(|(term, _)| escape(&term.text(" "))).collect();
        let widths = terms.iter().map(|term| term.width());
        let widest = widths.filter(|width| *width <= self.reading() * TERMS / 100).max().unwrap_or(0);
        let entry = |(term, (_, text)): (&String, &(Prose, Prose))| {
            let blanks = |n: usize| " ".repeat(n);
            let (above, mark) = match widest.checked_sub(term.width()) {
                Some(rest) => (String::new(), format!("{}{term}{}", self.indent, blanks(rest + 2))),
                None => (format!("{}{term}\n", self.indent), format!("{}{}", self.indent, blanks(widest + 2))),
            };
            above + &self.prose(&mark, text)
        };
        terms.iter().zip(entries).map(entry).collect::<Vec<_>>().join("\n")
    }

    /// The first elements where their tables fit, else the others. Even where they fit, more than a few columns are too many for the
    /// eye on a narrow screen.
    fn fitting(self, whole: &[Element], short: &[Element]) -> String {
        let fits = |element: &Element| match element {
            Element::Table(table) => {
                let laid = self.laid_out(table);
                (self.width >= WIDTH || laid.columns.len() <= ABREAST) && fit_abreast(&laid.names, &laid.columns, self.width)
            }
            _ => true,
        };
        self.elements(if whole.iter().all(fits) { whole } else { short })
    }

    fn table(self, given: &Table) -> String {
        let LaidOut { table, names, columns, dense, numbered } = self.laid_out(given);
        let mut text = match table.content {
            Content::Numbers => side_by_side(&names, &columns, self.width),
            Content::Words => {
                words_table(&names, &columns, self.width).unwrap_or_else(|| self.records(&table.heads, &table.rows))
            }
        };
        if dense && table.rows.iter().flat_map(|row| &row.cells).any(is_verdict) {
            text += &format!("\n{}", wrapped(self.indent, message("screen-signs").get(self.language), self.reading()));
        }
        if numbered {
            let name = |(c, head): (usize, &String)| format!("\n{}", wrapped(&format!(" {} ", c + 1), head, self.reading()));
            text.extend(table.heads.iter().enumerate().map(name));
        }
        text
    }

    /// The words of a table, column by column.
    fn laid_out(self, given: &Table) -> LaidOut<'_> {
        let turned = given.turned_beyond(ABREAST);
        let values = |row: &TableRow| row.cells.iter().filter(|cell| matches!(cell, TableCell::Value { .. })).count();
        let dense = turned.is_some() || given.rows.iter().any(|row| values(row) > ABREAST);
        let table = turned.map_or(Cow::Borrowed(given), Cow::Owned);
        let numbered = matches!(table, Cow::Owned(_)) && table.heads.len() > NAMED;
        let column = |(c, head): (usize, &String)| TextColumn {
            head: if numbered { (c + 1).to_string() } else { escape(head) },
            cells: table.rows.iter().map(|row| self.cell(row.cells.get(c).unwrap_or(&TableCell::Unknown), dense)).collect(),
        };
        let columns: Vec<TextColumn> = table.heads.iter().enumerate().map(column).collect();
        let names = table.rows.iter().map(|row| escape_lines(&row.name.text("\n"))).collect();
        let names = TextColumn { head: escape(&table.corner), cells: names };
        LaidOut { table, names, columns, dense, numbered }
    }

    /// The rows of a table one below the other, each a list of its cells.
    fn records(self, heads: &[String], rows: &[TableRow]) -> String {
        let below = Screen { indent: INDENT, ..self };
        let record = |row: &TableRow| {
            let cells = row.cells.iter().map(|cell| Prose::from(self.cell(cell, false)));
            let entries: Vec<(Prose, Prose)> = heads.iter().map(Prose::from).zip(cells).collect();
            format!("{}\n{}", self.prose("", &row.name), below.definitions(&entries))
        };
        rows.iter().map(record).collect::<Vec<_>>().join("\n")
    }

    /// A cell with every word, or with signs for words.
    fn cell(self, cell: &TableCell, dense: bool) -> String {
        let language = self.language;
        match cell {
            TableCell::Unknown => "—".to_owned(),
            TableCell::Text(text) => escape_lines(&text.text("\n")),
            TableCell::Value { unit, value, judged } => {
                let verdict = match (judged, dense) {
                    (false, _) => String::new(),
                    (true, false) => format!(" {}", verdict(value, language)),
                    (true, true) => format!(" {}", sign(value)),
                };
                if dense {
                    format!("{}\n{}{verdict}", short(&value.estimate, language), bare_spread(unit, value, language))
                } else {
                    format!("{}\n{}{verdict}", estimate(unit, &value.estimate, language), spread(unit, value, language))
                }
            }
            TableCell::Share(share, remark) => {
                let remark = remark.as_ref().map(|remark| format!("\n{}", escape(remark))).unwrap_or_default();
                short(share, language) + &remark
            }
        }
    }
}

/// Whether a cell shows what a difference to the reference amounts to.
fn is_verdict(cell: &TableCell) -> bool {
    matches!(cell, TableCell::Value { value, judged: true, .. } if value.difference.is_some())
}

/// Text whose lines stay lines, with everything a terminal would act on written out.
fn escape_lines(text: &str) -> String {
    text.split('\n').map(escape).collect::<Vec<_>>().join("\n")
}

/// `text` after `mark`, broken at ordinary blanks into lines that fit, later lines indented by the width of the mark; a number
/// stays with its unit, and a word wider than a line is broken inside.
pub fn wrapped(mark: &str, text: &str, width: usize) -> String {
    let indent = " ".repeat(mark.width());
    let options = textwrap::Options::new(width)
        .initial_indent(mark)
        .subsequent_indent(&indent)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
    let plain: Vec<String> = text.split_ascii_whitespace().map(escape).collect();
    textwrap::fill(&plain.join(" "), options)
}
