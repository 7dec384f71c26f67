//! From text to tables: everything that is wrong with a file before its keys mean anything.
//!
//! The parser names the rule that was broken; most people have never read the rules, so each is put into words with what to
//! write instead.

use super::complaint::Complaint;
use super::document::{Span, TomlDocument, is_override, quote};
use std::collections::BTreeSet;
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeTable;

/// Most broken lines of a file that are complained of.
const MOST_BROKEN: usize = 1000;

/// What is wrong with a text as TOML.
#[derive(Default)]
pub struct Faults {
    /// One complaint a line at most.
    pub complaints: Vec<Complaint>,
    /// The lines they are about.
    pub lines: BTreeSet<usize>,
    /// The line after which nothing can be believed, because a bracket stays open.
    pub lost_after: Option<usize>,
}

/// The tables of `document` and what is wrong with its text.
pub fn parse(document: &Arc<TomlDocument>) -> (Spanned<DeTable<'_>>, Faults) {
    let (table, errors) = DeTable::parse_recoverable(&document.text);
    let errors = errors.iter().map(|e| (e.span().unwrap_or_else(|| deepest_line(&document.text)), e.message()));
    let mut errors: Vec<(Span, &str)> = errors.collect();
    errors.sort_by_key(|(span, _)| span.start);
    let mut faults = Faults::default();
    hidden(document).into_iter().for_each(|complaint| faults.add((complaint, false)));
    let mut doubled = DoubledTable::default();
    for (span, rule) in errors {
        let is_old = faults.lines.contains(&document.line(span.start));
        if is_old || rule.starts_with("duplicate key") && doubled.explains(document, span.start) {
            continue;
        }
        faults.add(explain(document, span, &rule.replace('\n', " ")));
        if faults.lost_after.is_some() || faults.lines.len() >= MOST_BROKEN {
            break;
        }
    }
    (table, faults)
}

/// Where a key is missing: the first key of the file.
pub fn top(root: &DeTable<'_>) -> Span {
    root.keys().map(Spanned::span).min_by_key(|span| span.start).unwrap_or(0..0)
}

impl Faults {
    /// Adds a complaint, unless its line has one.
    fn add(&mut self, (complaint, is_open): (Complaint, bool)) {
        let line = complaint.line().unwrap_or_default();
        if is_open {
            self.lost_after = Some(line);
        }
        if self.lines.insert(line) {
            self.complaints.push(complaint);
        }
    }
}

/// A table that is given twice: its keys, given twice with it, are no further mistakes.
#[derive(Default)]
struct DoubledTable {
    read_to: usize,
    header: Option<usize>,
    is_doubled: bool,
}

impl DoubledTable {
    /// Whether the key at `at`, given twice, stands in such a table. To be asked in the order of the text.
    fn explains(&mut self, document: &TomlDocument, at: usize) -> bool {
        let text = &document.text;
        let start = document.lines_of(&(at..at)).start;
        if text[start..].starts_with('[') {
            *self = DoubledTable { read_to: start, header: Some(start), is_doubled: true };
            return false;
        }
        if let Some(header) = text[self.read_to..start].rfind("\n[") {
            let header = Some(self.read_to + header + 1);
            self.is_doubled &= self.header == header;
            self.header = header;
        }
        self.read_to = start;
        self.is_doubled
    }
}

/// Marks and characters that change what a reader sees, wherever they stand.
fn hidden(document: &Arc<TomlDocument>) -> Vec<Complaint> {
    let place = |(at, c): (usize, char)| {
        let message = match c {
            '\u{feff}' => "a byte-order mark in the middle of the file".to_owned(),
            c if is_override(c) => format!("U+{:04X} changes the direction of text", u32::from(c)),
            _ => return None,
        };
        Some(Complaint::at(document, at..at + c.len_utf8(), message, "remove that character; it cannot be seen"))
    };
    document.text.char_indices().filter_map(place).collect()
}

/// The line that is nested most: where the parser gave up without saying where.
fn deepest_line(text: &str) -> Span {
    let depth = |line: &str| line.bytes().filter(|b| matches!(b, b'.' | b'[' | b'{')).count();
    let mut start = 0;
    let mut deepest = (0, 0..0);
    for line in text.split_inclusive('\n') {
        if depth(line) > deepest.0 {
            deepest = (depth(line), start..start + line.trim_end().len());
        }
        start += line.len();
    }
    deepest.1
}

/// The parser's message in words, with what to write instead, and whether a bracket stays open.
fn explain(document: &Arc<TomlDocument>, span: Span, rule: &str) -> (Complaint, bool) {
    if let Some(open) = opener(document, &span, rule) {
        let is_table = document.text[open..].starts_with('{');
        let (what, close) = if is_table { ("table", '}') } else { ("list", ']') };
        let message = format!("this {what} is never closed");
        return (Complaint::at(document, open..open + 1, message, format!("add `{close}`")), true);
    }
    if rule.starts_with("unclosed table") {
        return (Complaint::at(document, span, "this table's name is never closed", "add `]`"), true);
    }
    (in_words(document, span, rule), false)
}

/// The parser's message in words, with what to write instead.
fn in_words(document: &Arc<TomlDocument>, span: Span, rule: &str) -> Complaint {
    let text = &document.text;
    let source = &text[document.floor(span.start)..document.floor(span.end)];
    let line = &text[document.lines_of(&(span.start..span.start))];
    let at = |message: &str, help: &str| Complaint::at(document, span.clone(), message, help);
    if line.starts_with("<<<<<<<") || line.starts_with(">>>>>>>") || line.starts_with("=======") {
        let whole = document.lines_of(&span);
        return Complaint::at(
            document,
            whole,
            "a merge conflict was left in the file",
            "keep one side and remove the marks",
        );
    }
    let starts = |s: &str| rule.starts_with(s);
    if let Some(comma) = decimal_comma(text, span.start) {
        let help = "write a decimal point: `0.95`; thousands have no separator or `_`: `1_000`";
        return Complaint::at(document, comma..comma + 1, "a comma in a number", help);
    }
    if starts("string values must be quoted") {
        return unquoted(at, source);
    }
    if starts("duplicate key") {
        return at(&format!("`{}` is given twice", quote(source)), "remove or rename one of the two");
    }
    if starts("unexpected key or value") {
        return at("more than one value on a line", "write one `key = value` a line");
    }
    if starts("key with no value") || starts("invalid key-value pair") {
        return at("a key without a value", "write `key = value`");
    }
    if starts("invalid unquoted key") {
        let help = "a key is made of letters, digits, `_` and `-`, and `=` stands between key and value";
        return at(&format!("`{}` cannot stand in a key", quote(source)), help);
    }
    if starts("invalid mantissa") {
        return at("a number starts with a digit", "write `0.5`, not `.5`");
    }
    if starts("unexpected leading zero") {
        return at("a number with a leading zero", "remove the zero");
    }
    if starts("invalid float") {
        return at(&format!("`{}` is no number", quote(source)), "write a finite number, such as `0.5`");
    }
    if starts("invalid boolean") {
        return at(&format!("`{}` is no value", quote(source)), "put text in quotes");
    }
    if starts("invalid basic string") || starts("invalid literal string") {
        return unclosed_text(at, source);
    }
    if starts("cannot recurse") || starts("recursion limit") {
        return at("nested too deeply", "a study needs three levels at most");
    }
    if starts("carriage return") {
        return at("a line ends in a lone carriage return", "end lines with a line feed");
    }
    let message = rule.split(", expected").next().unwrap_or(rule);
    let help = rule.split_once(", expected").map_or("the file must be valid TOML".into(), |(_, e)| format!("expected{e}"));
    at(message, &help)
}

/// The comma of a number written as `0,95`, if the parser stumbled over one at `at` or just after it.
fn decimal_comma(text: &str, at: usize) -> Option<usize> {
    let bytes = text.as_bytes();
    let digit = |i: usize| bytes.get(i).is_some_and(u8::is_ascii_digit);
    let is_one = |i: usize| bytes.get(i) == Some(&b',') && i > 0 && digit(i - 1) && digit(i + 1);
    let comma = (at.saturating_sub(12)..=at).rev().find(|&i| is_one(i))?;
    bytes
        .get(comma + 1..at)
        .is_none_or(|rest| rest.iter().all(|b| b.is_ascii_digit() || b" },".contains(b)))
        .then_some(comma)
}

/// A value that is none, because text needs quotes.
fn unquoted(at: impl Fn(&str, &str) -> Complaint, source: &str) -> Complaint {
    if source.is_empty() {
        return at("a value is missing", "write one after `=`");
    }
    let message = format!("`{}` is no value", quote(source));
    if source.starts_with(['“', '”', '„', '‘', '’', '«']) {
        return at(&message, "use straight quotes: `\"…\"`");
    }
    if source.ends_with('%') {
        return at(&message, "write a share between 0 and 1: `0.95`, or `\"95%\"` in quotes");
    }
    if source.starts_with(|c: char| c.is_whitespace()) {
        return at(&message, "there is a space here that is none; type it again");
    }
    if source.starts_with(|c: char| c.is_numeric()) {
        return at(&message, "write a number with digits and a decimal point only, such as `0.5`");
    }
    at(&message, "put text in quotes: `\"…\"`")
}

/// Text that is not closed, or holds what text cannot hold.
fn unclosed_text(at: impl Fn(&str, &str) -> Complaint, source: &str) -> Complaint {
    match source.chars().next() {
        Some(c) if c.is_control() => {
            at(&format!("text cannot hold the control character U+{:04X}", u32::from(c)), "remove that character")
        }
        _ => at("this text is never closed", "add the closing quote; both quotes are of the same kind"),
    }
}

/// The bracket left open before `span`, if the parser stumbled on a later line.
fn opener(document: &TomlDocument, span: &Span, rule: &str) -> Option<usize> {
    if !["missing comma", "missing key for", "unclosed inline", "unclosed array"].iter().any(|s| rule.starts_with(s)) {
        return None;
    }
    let before = &document.text[..document.floor(span.start)];
    let mut depth = 0;
    let open = before.bytes().enumerate().rev().find(|(_, b)| {
        match b {
            b'}' | b']' => depth += 1,
            b'{' | b'[' => depth -= 1,
            _ => {}
        }
        depth < 0
    })?;
    let later = before[open.0..].contains('\n') || span.start == document.text.len();
    later.then_some(open.0)
}
