//! Reading texts in several languages.

use super::table::{TomlNode, TomlTable};
use super::value::{TITLE, TextShape};
use crate::language::{Language, Words};
use std::collections::BTreeMap;

/// What a text in several languages looks like in a file.
pub const EXAMPLE: &str = "{ en = \"…\", de = \"…\" }";

/// A title: one line in every required language.
pub fn title(table: &TomlTable<'_>, key: &'static str) -> Option<Words> {
    required(&table.need(key, EXAMPLE)?, TITLE)
}

/// A text that must be there in every required language.
pub fn required(node: &TomlNode<'_>, shape: TextShape) -> Option<Words> {
    texts(node, shape, Language::REQUIRED)
}

/// A text that must be there in English.
pub fn english(node: &TomlNode<'_>, shape: TextShape) -> Option<Words> {
    texts(node, shape, &[Language::default()])
}

fn texts(node: &TomlNode<'_>, shape: TextShape, required: &[Language]) -> Option<Words> {
    let table = node.table("of a text", &format!("{} = {EXAMPLE}", node.key))?;
    let text = |&language: &Language| {
        let (code, needed) = (language.code(), required.contains(&language));
        let found = if needed { table.need(code, "\"…\"") } else { table.get(code) };
        (language, needed, found)
    };
    let found: Vec<(Language, bool, Option<TomlNode<'_>>)> = Language::ALL.iter().map(text).collect();
    table.finish();
    // Every text is read, for the complaints about it.
    let read = found.into_iter().filter_map(|(language, needed, node)| match node {
        Some(node) => Some(node.text(shape).map(|text| (language, text))),
        None => needed.then_some(None),
    });
    read.collect::<Vec<_>>().into_iter().collect::<Option<BTreeMap<_, _>>>()?.try_into().ok()
}
