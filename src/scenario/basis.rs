//! Reading where a number or a fact comes from: sources, and the basis every quantity and note must state.

use super::checked::{Basis, Note, Source};
use super::document::quote;
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, TITLE};
use super::words;
use crate::names::Name;
use std::collections::BTreeMap;
use toml::de::DeValue;

const BASES: [(&str, Basis); 4] = [
    ("article", Basis::Article),
    ("published", Basis::Published),
    ("calibrated", Basis::Calibrated),
    ("assumption", Basis::Assumption),
];

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
    /// The table `[sources]` of a world.
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
            let source = read_source(&node);
            sources.keys.insert(node.key.clone(), source.as_ref().map(|s| s.kind.clone()));
            sources.list.extend(source);
        }
        sources.list.sort_by(|a, b| a.key.cmp(&b.key));
        sources
    }
}

fn read_source(node: &TomlNode<'_>) -> Option<Source> {
    let table = node.table("of a source", &format!("[sources.{}]", quote(&node.key)))?;
    let kind = table.need("kind", "\"report\"").and_then(|n| n.text(TITLE));
    let title = table.need("title", "\"…\"").and_then(|n| n.text(TITLE));
    let [author, publisher] = ["author", "publisher"].map(|key| optional(table.get(key), |n| n.text(TITLE)));
    let date = optional(table.get("date"), |n| match n.value {
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => n.text(TITLE),
    });
    let url = optional(table.get("url"), |n| n.text(TITLE));
    table.finish();
    Some(Source {
        key: node.key.clone(),
        kind: kind?,
        author: author?,
        title: title?,
        publisher: publisher?,
        date: date?,
        url: url?,
    })
}

/// Nothing if there is no node, `None` if it is not in order.
pub fn optional<'a, T>(node: Option<TomlNode<'a>>, read: impl Fn(&TomlNode<'a>) -> Option<T>) -> Option<Option<T>> {
    match node {
        None => Some(None),
        Some(node) => read(&node).map(Some),
    }
}

/// Basis and source of a quantity or note.
pub fn read(table: &TomlTable<'_>, sources: &Sources) -> Option<(Basis, Option<String>)> {
    let node = table.need("basis", "\"assumption\"");
    let source = table.get("source");
    let basis = node.as_ref()?.choice("basis", &BASES)?;
    let source = match (basis, source) {
        (Basis::Assumption, None) => return Some((basis, None)),
        (Basis::Assumption, Some(source)) => {
            let help = "remove it and name what the assumption leans on in `note`, or change `basis`";
            source.page.wrong(source.key_at.clone(), "an assumption has no source", help);
            return None;
        }
        (_, None) => {
            let example = sources.keys.keys().next().map_or("some-key", String::as_str);
            let help = format!("add `source = \"{example}\"` with a key of [sources] in the world file");
            let at = node.map_or(table.at.clone(), |n| n.at);
            table.page.missing(at, "this basis needs a source", help);
            return None;
        }
        (_, Some(source)) => source,
    };
    let key = source.text(TITLE)?;
    let Some(kind) = sources.keys.get(&key) else {
        if sources.may_lack {
            return None;
        }
        source.page.unknown(source.at, "source", &key, sources.keys.keys().map(String::as_str));
        return None;
    };
    if basis == Basis::Article && kind.as_ref().is_some_and(|kind| kind != "article") {
        let help = "write `basis = \"published\"`, or cite one of the study's articles";
        source.page.wrong(source.at, format!("`{}` is not an article", quote(&key)), help);
        return None;
    }
    Some((basis, Some(key)))
}

/// The stated facts of a file.
pub fn notes(root: &TomlTable<'_>, sources: &Sources) -> Option<Vec<Note>> {
    let nodes = root.get("notes").map_or(Some(Vec::new()), |n| n.list("[{ text = …, basis = … }]"))?;
    let note = |node: &TomlNode<'_>| {
        let table = node.table("of a note", "[[notes]]")?;
        let text = table.need("text", words::EXAMPLE).and_then(|n| words::english(&n, PROSE));
        let basis = read(&table, sources);
        table.finish();
        let (basis, source) = basis?;
        Some(Note { text: text?, basis, source })
    };
    let notes: Vec<Option<Note>> = nodes.iter().map(note).collect();
    notes.into_iter().collect()
}
