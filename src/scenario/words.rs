//! Reading texts in two languages.

use super::table::{Node, Table};
use super::value::{Shape, TITLE};
use crate::language::Words;

/// What a text in two languages looks like in a file.
pub const EXAMPLE: &str = "{ en = \"…\", de = \"…\" }";

/// A title: one line in both languages.
pub fn title(table: &Table<'_>, key: &'static str) -> Option<Words> {
    both(&table.need(key, EXAMPLE)?, TITLE)
}

/// A text that must be there in both languages.
pub fn both(node: &Node<'_>, shape: Shape) -> Option<Words> {
    let table = node.table("of a text", &format!("{} = {EXAMPLE}", node.key))?;
    let (en, de) = (table.need("en", "\"…\""), table.need("de", "\"…\""));
    table.finish();
    let (en, de) = (en.and_then(|n| n.text(shape)), de.and_then(|n| n.text(shape)));
    Some(Words { en: en?, de: Some(de?) })
}

/// A text that must be there in English.
pub fn english(node: &Node<'_>, shape: Shape) -> Option<Words> {
    let table = node.table("of a text", &format!("{} = {EXAMPLE}", node.key))?;
    let (en, de) = (table.need("en", "\"…\""), table.get("de"));
    table.finish();
    let en = en.and_then(|n| n.text(shape));
    let de = match de {
        Some(node) => Some(node.text(shape)?),
        None => None,
    };
    Some(Words { en: en?, de })
}
