//! Reading the basis every quantity and note must state: where a number or a fact comes from.

use super::checked::{Basis, Note};
use super::document::quote;
use super::sources::Sources;
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, TITLE};
use super::words;

const BASES: [(&str, Basis); 4] = [
    ("article", Basis::Article),
    ("published", Basis::Published),
    ("calibrated", Basis::Calibrated),
    ("assumption", Basis::Assumption),
];

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
            let help = "add `source = \"…\"` with a key of [sources] in the world file";
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
        let text = table.need("text", words::EXAMPLE).and_then(|n| words::spoken(&n, PROSE));
        let basis = read(&table, sources);
        table.finish();
        let (basis, source) = basis?;
        Some(Note { text: text?, basis, source })
    };
    let notes: Vec<Option<Note>> = nodes.iter().map(note).collect();
    notes.into_iter().collect()
}
