//! Reading sources: what is cited, where it can be read, what it states and how sure we are of that.

use super::document::quote;
use super::source::{IN_PRINT, Source, SourceConfidence, doi_fault, url_fault};
use super::table::{TomlNode, TomlTable};
use super::value::{TITLE, TextShape, optional};
use super::words;
use crate::names::Name;
use std::collections::BTreeMap;
use toml::de::DeValue;

/// An address: one line.
const ADDRESS: TextShape = TextShape { longest: 500, lines: false };
/// What a source states: one or two short sentences.
pub const STATEMENT: TextShape = TextShape { longest: 400, lines: false };

/// The sources a file may cite: every key, also of those that are not in order, so that citing one is no second complaint.
#[derive(Default)]
pub struct Sources {
    /// Keys and kinds.
    pub keys: BTreeMap<String, Option<String>>,
    /// The sources, by key.
    pub list: Vec<Source>,
    /// Whether some may have been lost to broken syntax.
    pub may_lack: bool,
}

impl Sources {
    /// The table `[sources]` of a file.
    pub fn read(root: &TomlTable<'_>) -> Sources {
        let mut sources = Sources { may_lack: !root.page.is_sound(), ..Sources::default() };
        let table = root.get("sources").and_then(|n| n.table("of the sources", "[sources.some-key]"));
        for node in table.iter().flat_map(TomlTable::nodes) {
            if let Err(error) = Name::new(&node.key) {
                node.page.wrong(
                    node.key_at.clone(),
                    format!("a source cannot be called `{}`", quote(&node.key)),
                    error.to_string(),
                );
            }
            let (kind, source) = read_source(&node);
            sources.keys.insert(node.key.clone(), kind);
            sources.list.extend(source);
        }
        sources.list.sort_by(|a, b| a.key.cmp(&b.key));
        sources
    }
}

/// A source with its kind, which is known of some that are not in order.
fn read_source(node: &TomlNode<'_>) -> (Option<String>, Option<Source>) {
    let Some(table) = node.table("of a source", &format!("[sources.{}]", quote(&node.key))) else { return (None, None) };
    let kind = table.need("kind", "\"report\"").and_then(|n| n.text(TITLE));
    let source = parts(&table, &node.key, kind.clone());
    table.finish();
    (kind, source)
}

/// All of them are read before the first is missed.
fn parts(table: &TomlTable<'_>, key: &str, kind: Option<String>) -> Option<Source> {
    let title = table.need("title", "\"…\"").and_then(|n| n.text(TITLE));
    let [author, publisher, volume, pages] =
        ["author", "publisher", "volume", "pages"].map(|key| optional(table.get(key), |n| n.text(TITLE)));
    let date = optional(table.get("date"), date);
    let (doi, url) = address(table, kind.as_deref());
    let states = table.need("states", words::EXAMPLE).and_then(|n| words::spoken(&n, STATEMENT));
    let confidence = confidence(table);
    Some(Source {
        key: key.to_owned(),
        kind: kind?,
        author: author?,
        title: title?,
        publisher: publisher?,
        volume: volume?,
        date: date?,
        doi: doi?,
        url: url?,
        pages: pages?,
        states: states?,
        confidence: confidence?,
    })
}

fn date(node: &TomlNode<'_>) -> Option<String> {
    match node.value {
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => node.text(TITLE),
    }
}

/// Where a source can be read, as identifier and as address; one of them must be there unless its kind is found in print.
fn address(table: &TomlTable<'_>, kind: Option<&str>) -> (Option<Option<String>>, Option<Option<String>>) {
    let (doi, url) = (table.get("doi"), table.get("url"));
    if let (None, None, Some(kind)) = (&doi, &url, kind.filter(|kind| !IN_PRINT.contains(kind))) {
        let help =
            "add `url = \"https://…\"` or `doi = \"10.…/…\"`; only an article, book, law, thesis or treaty needs none";
        let message = format!("a source of kind `{}` needs an address", quote(kind));
        table.miss("url", message, help.to_owned(), table.at.clone());
    }
    let doi = optional(doi, |n| formed(n, doi_fault, "write the identifier alone, such as `10.1093/isq/sqw045`"));
    let url = optional(url, |n| formed(n, url_fault, "write the whole address, such as `https://www.example.org/report`"));
    (doi, url)
}

/// A text of a form.
fn formed(node: &TomlNode<'_>, fault: fn(&str) -> Option<&'static str>, help: &str) -> Option<String> {
    let text = node.text(ADDRESS)?;
    let Some(why) = fault(&text) else { return Some(text) };
    node.page.wrong(node.at.clone(), format!("`{}` {why}", quote(&node.key)), help);
    None
}

fn confidence(table: &TomlTable<'_>) -> Option<SourceConfidence> {
    let Some(node) = table.get("confidence") else {
        let help = "add `confidence = \"seen\"` if you saw the passage or data yourself, `\"cited\"` if another source \
                    cites it, `\"memory\"` if it was not checked again";
        table.miss("confidence", "missing key `confidence` of a source".into(), help.into(), table.at.clone());
        return None;
    };
    node.choice("confidence", &SourceConfidence::ALL.map(|confidence| (confidence.key(), confidence)))
}
