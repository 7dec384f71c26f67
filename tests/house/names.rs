//! One concept, one name: no two public types are called the same.

use super::code::sources;
use std::collections::BTreeMap;

/// Names that stand for the same thing in several places, with the reason.
const SHARED: &[(&str, &str)] = &[
    ("Arguments", "what a command takes: each command has its own"),
    ("Handle", "an open folder, as the system at hand knows it"),
];

/// Names of the public types of a file.
fn types(code: &str) -> impl Iterator<Item = &str> {
    let kinds = ["pub struct ", "pub enum ", "pub trait ", "pub type "];
    code.lines().filter_map(move |line| {
        let rest = kinds.iter().find_map(|kind| line.strip_prefix(kind))?;
        rest.split(|c: char| !c.is_alphanumeric()).next()
    })
}

#[test]
fn no_two_public_types_have_one_name() {
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for source in sources() {
        for name in types(source.code()) {
            places.entry(name.to_owned()).or_default().push(source.path.clone());
        }
    }
    assert!(places.len() > 300, "{}", places.len());
    let shared = |name: &str| SHARED.iter().any(|(known, _)| *known == name);
    let twice = places.iter().filter(|(name, places)| places.len() > 1 && !shared(name));
    let wrong: Vec<String> = twice.map(|(name, places)| format!("{name}: {}", places.join(", "))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let idle: Vec<&str> =
        SHARED.iter().map(|(name, _)| *name).filter(|name| places.get(*name).is_none_or(|p| p.len() < 2)).collect();
    assert!(idle.is_empty(), "no exceptions any more: {idle:?}");
}
