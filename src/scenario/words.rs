//! Reading texts in several languages.

use super::table::{TomlNode, TomlTable};
use super::value::{TITLE, TextShape};
use crate::language::{Language, Words};
use std::collections::BTreeMap;

/// What a text in several languages looks like in a file.
pub const EXAMPLE: &str = "{ en = \"…\", de = \"…\" }";

/// A title: one line, in one language or more.
pub fn title(table: &TomlTable<'_>, key: &'static str) -> Option<Words> {
    spoken(&table.need(key, EXAMPLE)?, TITLE)
}

/// A text, in one language or more.
pub fn spoken(node: &TomlNode<'_>, shape: TextShape) -> Option<Words> {
    let table = node.table("of a text", &format!("{} = {EXAMPLE}", node.key))?;
    let found = languages(&table);
    table.finish();
    // Every text is read, for the complaints about it.
    let read: Vec<_> = found.into_iter().map(|(language, node)| Some((language, node.text(shape)?))).collect();
    read.into_iter().collect::<Option<BTreeMap<_, _>>>()?.try_into().ok()
}

/// What a table says in each language; a complaint if it says nothing in any.
pub fn languages<'a>(table: &TomlTable<'a>) -> Vec<(Language, TomlNode<'a>)> {
    let found = Language::ALL.iter().filter_map(|&language| Some((language, table.get(language.code())?)));
    let found: Vec<(Language, TomlNode<'a>)> = found.collect();
    if found.is_empty() {
        table.need(Language::default().code(), "\"…\"");
    }
    found
}
