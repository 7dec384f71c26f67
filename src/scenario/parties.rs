//! Reading who stands against whom: names with the grammatical forms that a language needs.
//!
//! ```toml
//! [parties]
//! challenger = { en = "Russia", de = "Russland" }
//! protege = { en = "Ukraine", de = { nominative = "die Ukraine", genitive = "der Ukraine", dative = "der Ukraine" } }
//! prize = { en = "…", de = "…" }
//! ```

use super::table::TomlNode;
use super::value::TITLE;
use super::words;
use crate::language::{Language, NOMINATIVE, PartyName, PartyNames, Words, forms, forms_of};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use toml::de::DeValue;

/// Who stands against whom, over what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parties {
    /// Who might attack.
    pub challenger: PartyName,
    /// Who would be attacked.
    pub protege: PartyName,
    /// What winning would bring the challenger: the unit of its utilities.
    pub prize: Words,
}

impl Parties {
    /// What messages call the two sides.
    pub fn names(&self) -> &'static PartyNames {
        PartyNames::of(&self.challenger, &self.protege)
    }
}

/// Names of the two sides and of what they stand against each other over.
pub fn read(node: &TomlNode<'_>) -> Option<Parties> {
    let table = node.table("of the parties", "[parties]")?;
    let [challenger, protege] = ["challenger", "protege"].map(|key| name(&table.need(key, words::EXAMPLE)?));
    let prize = words::title(&table, "prize");
    table.finish();
    Some(Parties { challenger: challenger?, protege: protege?, prize: prize? })
}

/// A name, in one language or more.
fn name(node: &TomlNode<'_>) -> Option<PartyName> {
    let table = node.table("of a name", &format!("{} = {}", node.key, words::EXAMPLE))?;
    // Every language is read, for the complaints about it.
    let read = words::languages(&table).into_iter().map(|(language, node)| Some((language, in_language(&node, language)?)));
    let read: Vec<Option<(Language, BTreeMap<String, String>)>> = read.collect();
    table.finish();
    PartyName::of(read.into_iter().collect::<Option<_>>()?)
}

/// A name in a language: alone, or each of its forms.
fn in_language(node: &TomlNode<'_>, language: Language) -> Option<BTreeMap<String, String>> {
    let DeValue::Table(_) = node.value else { return Some(forms_of(&node.text(TITLE)?, language)) };
    let table = node.table("of a name's forms", "{ nominative = \"…\", genitive = \"…\" }")?;
    let form = |form: &&'static str| {
        let node = if *form == NOMINATIVE { table.need(form, "\"…\"") } else { table.get(form) };
        Some(((*form).to_owned(), node?.text(TITLE)))
    };
    let read: Vec<(String, Option<String>)> = forms(language).iter().filter_map(form).collect();
    table.finish();
    let given: Option<BTreeMap<String, String>> = read.into_iter().map(|(form, text)| Some((form, text?))).collect();
    given.filter(|forms| forms.contains_key(NOMINATIVE))
}
