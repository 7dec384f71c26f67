//! Sources as BibTeX, for programs that keep references.
//!
//! Text is UTF-8. Addresses and identifiers stand as they are, since what reads them takes them so; their form leaves nothing in
//! them that could end an entry. Everything else is escaped; braces by name, because BibTeX counts those behind a backslash too.

use super::source_use::CitedSource;
use crate::language::Language;
use crate::scenario::Source;

/// One entry for each source, in their order.
pub fn bibtex(sources: &[CitedSource]) -> String {
    sources.iter().map(|cited| entry(&cited.source)).collect::<Vec<_>>().join("\n")
}

/// Kinds whose authors are states or institutions.
const OFFICIAL: [&str; 3] = ["declaration", "law", "treaty"];
/// Words by which an institution is known among authors.
const INSTITUTIONS: [&str; 14] = [
    "Agency",
    "Association",
    "Bank",
    "Center",
    "Centre",
    "Commission",
    "Council",
    "Department",
    "Government",
    "Institute",
    "Ministry",
    "Office",
    "Organization",
    "University",
];
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

fn entry(source: &Source) -> String {
    let (kind, publisher) = kind(source);
    let text = |name: &str, value: &Option<String>| value.as_ref().map(|value| (name.to_owned(), braced(value)));
    let [year, month] = date(source);
    let pages = source.pages.as_ref().map(|pages| format!("cited: {pages}"));
    // The second pair of braces keeps a style from changing capitals.
    let title = format!("{{{}}}", braced(&source.title));
    let fields = [
        source.author.as_ref().map(|author| ("author".to_owned(), authors(author, source))),
        Some(("title".to_owned(), title)),
        text(publisher, &source.publisher),
        text("volume", &source.volume),
        year.map(|year| ("year".to_owned(), format!("{{{year}}}"))),
        month.map(|month| ("month".to_owned(), month)),
        source.doi.as_ref().map(|doi| ("doi".to_owned(), format!("{{{doi}}}"))),
        source.url.as_ref().map(|url| ("url".to_owned(), format!("{{{url}}}"))),
        text("note", &pages),
        Some(("annote".to_owned(), braced(source.states.get(Language::default())))),
    ];
    let lines: Vec<String> = fields.into_iter().flatten().map(|(name, value)| format!("  {name} = {value},\n")).collect();
    format!("@{kind}{{{},\n{}}}\n", source.key, lines.concat())
}

/// The type of entry, and the field that its publisher goes into: a type only where everything it requires is known.
fn kind(source: &Source) -> (&'static str, &'static str) {
    let named = source.author.is_some() && source.publisher.is_some() && date(source)[0].is_some();
    match source.kind.as_str() {
        "paper" | "article" if named => ("article", "journal"),
        "book" if named => ("book", "publisher"),
        "report" if named => ("techreport", "institution"),
        _ => ("misc", "howpublished"),
    }
}

/// Year and month of a date as written, as far as it has them.
fn date(source: &Source) -> [Option<String>; 2] {
    let mut parts = source.date.as_deref().unwrap_or_default().split('-');
    let year = parts.next().filter(|year| year.len() == 4 && year.bytes().all(|b| b.is_ascii_digit()));
    let month = parts.next().and_then(|month| MONTHS.get(month.parse::<usize>().ok()?.checked_sub(1)?));
    [year.map(str::to_owned), year.and(month).map(|month| (*month).to_owned())]
}

/// Authors one by one; an institution in braces, so that it is not taken apart into names.
fn authors(text: &str, source: &Source) -> String {
    let names = text.split(", ").flat_map(|part| part.split(" and ")).map(|name| name.trim_start_matches("and ").trim());
    let name = |name: &str| {
        let official = OFFICIAL.contains(&source.kind.as_str()) || !name.contains(' ');
        let institution = official || name.split(' ').any(|word| INSTITUTIONS.contains(&word));
        // What stands for the authors that are not named.
        if institution && name != "others" { braced(name) } else { escaped(name) }
    };
    format!("{{{}}}", names.filter(|name| !name.is_empty()).map(name).collect::<Vec<_>>().join(" and "))
}

fn braced(text: &str) -> String {
    format!("{{{}}}", escaped(text))
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', c]),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            c => out.push(c),
        }
    }
    out
}
