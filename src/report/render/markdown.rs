//! A document as Markdown, with links to the chart files beside it.

use crate::language::Speech;
use crate::report::document::{Document, Element, Lead};
use crate::report::prose::{Inline, Prose};
use crate::report::table::{Content, Table, TableCell, TableRow};
use crate::wording::{estimate, short, spread, verdict};

/// The document.
pub fn markdown(document: &Document) -> String {
    let mut parts: Vec<String> = document.alarm.iter().map(|alarm| format!("**{}**", escape(alarm))).collect();
    parts.push(format!("# {}", prose(&document.title)));
    parts.extend(document.origin.iter().map(|origin| start(escape(origin))));
    parts.extend(document.lines.iter().map(line));
    for section in &document.sections {
        parts.extend((!section.title.is_empty()).then(|| format!("## {}", prose(&section.title))));
        section.elements.iter().for_each(|inner| element(inner, document.language, 3, &mut parts));
    }
    parts.extend(document.closing.iter().map(|closing| format!("*{}*", escape(closing))));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn line(line: &Lead) -> String {
    match line {
        Lead::WhatIf(text) | Lead::Caveat(text) => format!("**{}**", escape(text)),
        Lead::Question(text) => format!("*{}*", escape(text)),
    }
}

/// An element; its title, if it has one, is one of the given level.
fn element(element: &Element, language: Speech, level: usize, parts: &mut Vec<String>) {
    let title = |text: &Prose| format!("{} {}", "#".repeat(level.min(6)), prose(text));
    let list = |items: &[Prose]| lines(items.iter().map(|item| format!("- {}", start(prose(item)))));
    match element {
        Element::Paragraph(text) => parts.push(start(prose(text))),
        Element::Heading(text) => parts.push(title(text)),
        Element::List(items) | Element::Warnings(items) => parts.push(list(items)),
        Element::Definitions(list) => {
            parts.push(lines(list.iter().map(|(term, text)| format!("- **{}**: {}", prose(term), prose(text)))));
        }
        Element::Table(given) => parts.push(table(given, language)),
        Element::Figure { key, description } => parts.push(format!("![{}](charts/{key}.svg)", escape(description))),
        Element::Code(text) => {
            let fence = "`".repeat(longest_run(text, '`').max(2) + 1);
            parts.push(format!("{fence}\n{text}\n{fence}"));
        }
        Element::Fitting { whole, .. } => whole.iter().for_each(|inner| self::element(inner, language, level, parts)),
        Element::Details { summary, elements, .. } => {
            parts.push(title(summary));
            elements.iter().for_each(|inner| self::element(inner, language, level + 1, parts));
        }
    }
}

fn lines(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

/// The table with the longer side downwards, where it may be turned.
fn table(given: &Table, language: Speech) -> String {
    let turned = given.turned_beyond(given.rows.len());
    let given = turned.as_ref().unwrap_or(given);
    // A bar ends a cell even within code.
    let bar = |cell: &String| cell.replace("\\|", "|").replace('|', "\\|");
    let line = |cells: Vec<String>| format!("| {} |", cells.iter().map(bar).collect::<Vec<_>>().join(" | "));
    let heads = std::iter::once(&given.corner).chain(&given.heads).map(|head| escape(head)).collect();
    let rule = if given.content == Content::Numbers { "---:|" } else { "---|" };
    let cells =
        |row: &TableRow| std::iter::once(prose(&row.name)).chain(row.cells.iter().map(|c| cell(c, language))).collect();
    let rows = given.rows.iter().map(|row| line(cells(row)));
    lines([line(heads), format!("|---|{}", rule.repeat(given.heads.len()))].into_iter().chain(rows))
}

fn cell(cell: &TableCell, language: Speech) -> String {
    match cell {
        TableCell::Unknown => "—".to_owned(),
        TableCell::Text(text) => prose(text),
        TableCell::Value { unit, value, judged } => {
            let text = format!("{} ({})", spread(unit, value, language), estimate(unit, &value.estimate, language));
            escape(&if *judged { format!("{text} {}", verdict(value, language)) } else { text })
        }
        TableCell::Share(share, remark) => {
            let remark = remark.as_ref().map(|remark| format!(" ({remark})")).unwrap_or_default();
            escape(&(short(share, language) + &remark))
        }
    }
}

fn prose(text: &Prose) -> String {
    text.0.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Plain(text) | Inline::Muted(text) | Inline::Term(text, _) | Inline::Within(text, _) => escape(text),
        Inline::Strong(text) => format!("**{}**", escape(text)),
        Inline::Emphasis(text) => format!("*{}*", escape(text)),
        Inline::Code(text) => {
            let mark = "`".repeat(longest_run(text, '`') + 1);
            let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
            format!("{mark}{blank}{}{blank}{mark}", text.replace('\n', " "))
        }
        // What could end it stands in no address.
        Inline::Link(address) => format!("<{address}>"),
        Inline::Break => " · ".to_owned(),
    }
}

fn longest_run(text: &str, of: char) -> usize {
    text.split(|c| c != of).map(str::len).max().unwrap_or(0)
}

/// Text at the start of a line, where a hyphen or a number would begin a list.
fn start(text: String) -> String {
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    match text[digits..].chars().next() {
        Some('-' | '+') if digits == 0 => format!("\\{text}"),
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

/// Text that Markdown takes as text: no markup, no table breaks, no tags.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' if rest.peek().is_some_and(|next| !next.is_whitespace()) => out.push_str("&amp;"),
            '\n' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn what_would_be_markup_is_text() {
        assert_eq!(escape("a|b <i> [x](y) *z* ~~q~~\nw"), "a\\|b &lt;i&gt; \\[x\\](y) \\*z\\* \\~\\~q\\~\\~ w");
        assert_eq!(escape("A & B, &lt;"), "A & B, &amp;lt;");
        assert_eq!(start("- a".into()), "\\- a");
        assert_eq!(start("12. a".into()), "12\\. a");
        assert_eq!(start("12 a".into()), "12 a");
        assert_eq!(inline(&Inline::Code("a`b|c".into())), "``a`b|c``");
        let mut parts = Vec::new();
        element(&Element::Code("```\n# x".into()), Language::En.into(), 3, &mut parts);
        assert_eq!(parts, ["````\n```\n# x\n````"]);
    }
}
