//! Reading the guarantors of a study.
//!
//! ```toml
//! [[guarantors]]
//! key = "some-state"
//! name = { en = "Some State", de = "Ein Staat" }
//! members = 1
//! politics = { first = 2028-11-07, every_years = 4 }   # optional
//! ```

use super::checked::Guarantor;
use super::document::quote;
use super::elections;
use super::table::{TomlNode, TomlTable};
use super::value::{TITLE, optional};
use super::words;
use crate::models::{GuarantorQuantities, MOST_GUARANTORS, MOST_POLITICS};
use crate::names::Name;
use std::collections::BTreeSet;

/// Most members an option can have.
pub const MOST_MEMBERS: u32 = 1000;

const EXAMPLE: &str = "[{ key = \"some-state\", name = { en = \"…\", de = \"…\" }, members = 1 }]";

/// The list `[[guarantors]]` of a world; absent if something in it is not in order.
pub fn read(root: &TomlTable<'_>) -> Option<Vec<Guarantor>> {
    let nodes = root.get("guarantors").map_or(Some(Vec::new()), |node| node.list(EXAMPLE))?;
    if let Some(beyond) = nodes.get(MOST_GUARANTORS) {
        let message = format!("a study has at most {MOST_GUARANTORS} guarantors");
        beyond.page.wrong(beyond.at.clone(), message, "let some of them be one guarantor with several members");
        return None;
    }
    let (mut keys, mut seats) = (BTreeSet::new(), 0);
    let all: Vec<Option<Guarantor>> =
        nodes.iter().enumerate().map(|(place, node)| one(node, place, &mut keys, &mut seats)).collect();
    all.into_iter().collect()
}

fn one(node: &TomlNode<'_>, place: usize, keys: &mut BTreeSet<String>, seats: &mut usize) -> Option<Guarantor> {
    let table = node.table("of a guarantor", "[[guarantors]]")?;
    let key = table.need("key", "\"some-state\"").and_then(|n| key(&n, keys));
    let name = words::title(&table, "name");
    let members = table.need("members", "1").and_then(|n| n.whole(1, MOST_MEMBERS));
    let politics = table.get("politics");
    let elections = optional(politics.clone(), elections::read);
    table.finish();
    let seat = politics.as_ref().map(|_| *seats);
    *seats += usize::from(seat.is_some());
    if let (Some(node), true) = (politics, *seats > MOST_POLITICS) {
        let message = format!("at most {MOST_POLITICS} guarantors of a study have politics");
        node.page.wrong(node.key_at, message, "remove those of a guarantor on whom less hangs");
        return None;
    }
    let (key, name) = (key?, name?);
    let quantities = GuarantorQuantities::new(key.as_str(), |language| name.get(language).to_owned(), place, seat);
    Some(Guarantor { key, name, members: members?, elections: elections?, quantities })
}

fn key(node: &TomlNode<'_>, earlier: &mut BTreeSet<String>) -> Option<Name> {
    let text = node.text(TITLE)?;
    let key = Name::new(&text).map_err(|error| {
        node.page.wrong(node.at.clone(), format!("a guarantor cannot be called `{}`", quote(&text)), error.to_string());
    });
    if !earlier.insert(text.clone()) {
        let message = format!("two guarantors are called `{}`", quote(&text));
        node.page.wrong(node.at.clone(), message, "rename one of the two");
        return None;
    }
    key.ok()
}
