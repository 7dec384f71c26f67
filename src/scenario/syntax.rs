//! From text to tables: everything that is wrong with a file before its keys mean anything.
//!
//! The parser names the rule that was broken; most people have never read the rules, so each is put into words with what to
//! write instead.

use super::complaint::Complaint;
use super::document::{Document, Span, is_override, quote};
use std::sync::Arc;
use toml::Spanned;
use toml::de::DeTable;

/// The tables of `document` and what is wrong with its text.
pub fn parse(document: &Arc<Document>) -> (Spanned<DeTable<'_>>, Vec<Complaint>) {
    let mut complaints = hidden(document);
    let (table, errors) = DeTable::parse_recoverable(&document.text);
    let mut in_brackets = false;
    let mut lines: Vec<usize> = complaints.iter().filter_map(|c| c.place().map(|p| p.0)).collect();
    let mut errors: Vec<(Span, String)> = errors
        .iter()
        .map(|error| (error.span().unwrap_or_else(|| deepest_line(&document.text)), error.message().replace('\n', " ")))
        .collect();
    errors.sort_by_key(|(span, _)| span.start);
    for (span, message) in errors {
        // One slip inside brackets makes the parser stumble over all that follows; the first stumble says it.
        let stumble = ["missing comma", "missing key for", "unclosed inline", "unclosed array", "unexpected `=`"];
        let stumbles = stumble.iter().any(|s| message.starts_with(s));
        if stumbles && std::mem::replace(&mut in_brackets, true) {
            continue;
        }
        let complaint = explain(document, span, &message);
        let line = complaint.place().map_or(0, |p| p.0);
        if !lines.contains(&line) {
            lines.push(line);
            complaints.push(complaint);
        }
    }
    (table, complaints)
}

/// Marks and characters that change what a reader sees, wherever they stand.
fn hidden(document: &Arc<Document>) -> Vec<Complaint> {
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

/// The parser's message in words, with what to write instead.
fn explain(document: &Arc<Document>, span: Span, rule: &str) -> Complaint {
    let text = &document.text;
    let source = &text[document.floor(span.start)..document.floor(span.end)];
    let line = &text[document.lines_of(&(span.start..span.start))];
    let at = |message: &str, help: &str| Complaint::at(document, span.clone(), message, help);
    if let Some(open) = opener(document, &span, rule) {
        let what = if text[open..].starts_with('{') { "table" } else { "list" };
        let close = if what == "table" { '}' } else { ']' };
        return Complaint::at(document, open..open + 1, format!("this {what} is never closed"), format!("add `{close}`"));
    }
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
    if starts("string values must be quoted") {
        return unquoted(at, source);
    }
    if starts("duplicate key") {
        return at(&format!("`{}` is given twice", quote(source)), "remove or rename one of the two");
    }
    if starts("unexpected key or value") && text[span.start..].starts_with(',') {
        return at("a comma in a number", "write a decimal point: `0.95`; thousands have no separator or `_`: `1_000`");
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
    if starts("unclosed table") {
        return at("this table's name is never closed", "add `]`");
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
        return at(&message, "write a share between 0 and 1: `0.95` for 95 %");
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
fn opener(document: &Document, span: &Span, rule: &str) -> Option<usize> {
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
