//! The what-ifs a study names itself: another way to find the will, and settings as on the command line.
//!
//! ```toml
//! [[variants]]
//! key = "derived-will"
//! title = { en = "The will follows from the parts", de = "Der Wille folgt aus den Teilen" }
//! will = "derived"                          # optional
//! set = ["opportunity_factor=1"]            # optional
//! ```

use super::checked::{Scenario, Variant};
use super::document::{Span, quote};
use super::table::{Page, TomlNode, TomlTable};
use super::value::{TITLE, optional};
use super::words;
use crate::models::Will;
use crate::names::Name;
use std::collections::BTreeSet;

/// The words for the ways to find the will.
pub const WILLS: [(&str, Will); 2] = [("given", Will::Given), ("derived", Will::Derived)];

/// A variant, and where its settings stand in the file.
pub struct WrittenVariant {
    /// The variant.
    pub variant: Variant,
    /// Places of its settings.
    pub at: Vec<Span>,
}

/// The list `[[variants]]` of a world; absent if something in it is not in order.
pub fn read(root: &TomlTable<'_>) -> Option<Vec<WrittenVariant>> {
    let nodes = root.get("variants").map_or(Some(Vec::new()), |n| n.list("[{ key = …, title = …, set = [] }]"))?;
    let mut earlier = BTreeSet::new();
    let variants: Vec<Option<WrittenVariant>> = nodes.iter().map(|node| one(node, &mut earlier)).collect();
    variants.into_iter().collect()
}

fn one(node: &TomlNode<'_>, earlier: &mut BTreeSet<String>) -> Option<WrittenVariant> {
    let table = node.table("of a variant", "[[variants]]")?;
    let key = table.need("key", "\"derived-will\"").and_then(|n| key(&n, earlier));
    let title = words::title(&table, "title");
    let will = optional(table.get("will"), |n| n.choice("will", &WILLS));
    let set = optional(table.get("set"), settings);
    let empty = set.as_ref().is_some_and(|set| set.as_ref().is_none_or(Vec::is_empty));
    let nothing = table.get("will").is_none() && empty;
    if nothing {
        table.page.missing(table.at.clone(), "the variant changes nothing", "add `will` or `set`");
    }
    table.finish();
    let (set, at) = set?.unwrap_or_default().into_iter().unzip();
    (!nothing).then_some(WrittenVariant { variant: Variant { key: key?, title: title?, will: will?, set }, at })
}

fn key(node: &TomlNode<'_>, earlier: &mut BTreeSet<String>) -> Option<Name> {
    let text = node.text(TITLE)?;
    let key = Name::new(&text).map_err(|error| {
        node.page.wrong(node.at.clone(), format!("a variant cannot be called `{}`", quote(&text)), error.to_string());
    });
    if !earlier.insert(text.clone()) {
        node.page.wrong(node.at.clone(), format!("two variants are called `{}`", quote(&text)), "rename one of the two");
        return None;
    }
    key.ok()
}

fn settings(node: &TomlNode<'_>) -> Option<Vec<(String, Span)>> {
    let nodes = node.list("[\"opportunity_factor=1\"]")?;
    let settings: Vec<Option<(String, Span)>> =
        nodes.iter().map(|n| n.text(TITLE).map(|text| (text, n.at.clone()))).collect();
    settings.into_iter().collect()
}

/// Complains at `page` of every setting of `written` that makes no sense in `scenario`; whether there is none.
pub fn make_sense(scenario: &Scenario, written: &[WrittenVariant], page: &Page) -> bool {
    let mut sound = true;
    for WrittenVariant { variant, at } in written {
        let mut wrong = |error: super::setting::SettingError, at: &Span| {
            sound = false;
            page.wrong(at.clone(), error.reason, error.hint.unwrap_or_default());
        };
        let alone = |text: &String| scenario.clone().set(text).err();
        let singly: Vec<_> = variant.set.iter().zip(at).filter_map(|(text, at)| Some((alone(text)?, at))).collect();
        if let (true, Some(at), Err(error)) = (singly.is_empty(), at.last(), scenario.varied(variant)) {
            wrong(error, at);
        }
        singly.into_iter().for_each(|(error, at)| wrong(error, at));
    }
    sound
}

impl Scenario {
    /// The variant called `key`.
    pub fn variant(&self, key: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.key.as_str() == key)
    }

    /// The scenario as `variant` has it, without variants of its own.
    ///
    /// # Errors
    /// If a setting makes no sense here.
    pub fn varied(&self, variant: &Variant) -> Result<Scenario, super::setting::SettingError> {
        let mut scenario = Scenario { variants: Vec::new(), will: variant.will.unwrap_or(self.will), ..self.clone() };
        scenario.what_if(&variant.set)?;
        Ok(scenario)
    }
}
