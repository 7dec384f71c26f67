//! Reading an option file: one guarantee on offer.

use super::basis;
use super::checked::{Guarantor, Note, Origin};
use super::document::Span;
use super::guarantors::MOST_MEMBERS;
use super::quantities::{self, Given};
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, TITLE, optional};
use super::words;
use super::world::{self, World};
use crate::language::Words;
use crate::models::Rule;
use toml::de::DeValue;

/// An option as its file gives it; absent is what is not in order.
pub struct WrittenOption {
    /// Title.
    pub title: Option<Words>,
    /// Where the title stands, or would.
    pub title_at: Span,
    /// A few sentences; the outer level says whether it is in order.
    pub summary: Option<Option<Words>>,
    /// Who guarantees, and how they decide.
    pub guarantee: Guarantee,
    /// Where the guarantee stands, or would.
    pub guarantee_at: Span,
    /// Quantities of the option.
    pub given: Vec<Given>,
    /// Stated facts.
    pub notes: Option<Vec<Note>>,
}

/// What a file says of a part that it may leave to the file it extends.
#[derive(Clone, Default)]
pub enum Part<T> {
    /// Nothing.
    #[default]
    Absent,
    /// Something that is not in order.
    Refused,
    /// This, and where.
    Is(T, Span),
}

impl<T: Clone> Part<T> {
    fn read(node: Option<TomlNode<'_>>, read: impl Fn(&TomlNode<'_>) -> Option<T>) -> Part<T> {
        match node {
            None => Part::Absent,
            Some(node) => read(&node).map_or(Part::Refused, |value| Part::Is(value, node.at.clone())),
        }
    }

    /// The value, if there is one in order.
    pub fn value(&self) -> Option<T> {
        match self {
            Part::Is(value, _) => Some(value.clone()),
            _ => None,
        }
    }
}

/// Numbers of members by the places of guarantors, and where each stands.
pub type Numbers = Vec<(usize, u32, Span)>;

/// Who guarantees, and how they decide; guarantors by their places in the study.
#[derive(Default)]
pub struct Guarantee {
    /// Those that take part.
    pub guarantors: Part<Vec<usize>>,
    /// Numbers of members that differ from the study's.
    pub members: Part<Numbers>,
    /// Decision rule.
    pub rule: Part<Rule>,
    /// Another rule the option may be read with.
    pub alternative: Part<Rule>,
}

/// Reads the option file whose root table is `root`, in `world`.
pub fn read(root: TomlTable<'_>, world: &World) -> WrittenOption {
    world::schema(&root);
    // Where it leads is followed when files are laid over one another.
    if let Some(extends) = root.need("extends", "\"world.toml\"") {
        extends.text(TITLE);
    }
    let node = root.get("guarantee");
    let guarantee_at = node.as_ref().map_or(root.at.clone(), |node| node.at.clone());
    let written = WrittenOption {
        title: words::title(&root, "title"),
        title_at: root.get("title").map_or(root.at.clone(), |node| node.at),
        summary: optional(root.get("summary"), |n| words::spoken(n, PROSE)),
        guarantee: node.and_then(|n| guarantee(&n, world.guarantors.as_deref())).unwrap_or_default(),
        guarantee_at,
        given: quantities::read(&root, &world.speaks_of(), &world.sources, Origin::Option),
        notes: basis::notes(&root, &world.sources),
    };
    root.finish();
    written
}

/// What a file says of the guarantee; of `known` guarantors that are not in order nothing is checked.
fn guarantee(node: &TomlNode<'_>, known: Option<&[Guarantor]>) -> Option<Guarantee> {
    let table = node.table("of the guarantee", "[guarantee]")?;
    let rule = |n: &TomlNode<'_>| rule(n, known?);
    let guarantee = Guarantee {
        guarantors: Part::read(table.get("guarantors"), |n| guarantors(n, known?)),
        members: Part::read(table.get("members"), |n| members(n, known?)),
        rule: Part::read(table.get("rule"), rule),
        alternative: Part::read(table.get("alternative_rule"), rule),
    };
    table.finish();
    Some(guarantee)
}

fn guarantors(node: &TomlNode<'_>, known: &[Guarantor]) -> Option<Vec<usize>> {
    let nodes = node.list("[\"some-state\"]")?;
    let mut places = Vec::new();
    for item in &nodes {
        let place = guarantor(item, known)?;
        if places.contains(&place) {
            node.page.wrong(item.at.clone(), "this guarantor is listed twice", "remove one of the two");
            return None;
        }
        places.push(place);
    }
    // The order in which they are written says nothing.
    places.sort_unstable();
    Some(places)
}

/// The place of the guarantor that a node names.
fn guarantor(node: &TomlNode<'_>, known: &[Guarantor]) -> Option<usize> {
    let text = node.text(TITLE)?;
    let place = known.iter().position(|guarantor| guarantor.key.as_str() == text);
    if place.is_none() {
        node.page.unknown(node.at.clone(), "guarantor", &text, known.iter().map(|guarantor| guarantor.key.as_str()));
    }
    place
}

fn members(node: &TomlNode<'_>, known: &[Guarantor]) -> Option<Numbers> {
    let example = known.first().map_or("one", |guarantor| guarantor.key.as_str());
    let table = node.table("of the members", &format!("members = {{ {example} = 7 }}"))?;
    let number = |node: TomlNode<'_>| {
        let Some(place) = known.iter().position(|guarantor| guarantor.key.as_str() == node.key) else {
            let keys = known.iter().map(|guarantor| guarantor.key.as_str());
            node.page.unknown(node.key_at.clone(), "guarantor", &node.key, keys);
            return None;
        };
        Some((place, node.whole(1, MOST_MEMBERS)?, node.at.clone()))
    };
    let numbers: Vec<Option<_>> = table.nodes().map(number).collect();
    numbers.into_iter().collect()
}

/// A rule that counts all members alike, by its name, or `{ pivotal = "…" }`.
fn rule(node: &TomlNode<'_>, known: &[Guarantor]) -> Option<Rule> {
    if let DeValue::Table(_) = node.value {
        let table = node.table("of the rule", "rule = { pivotal = \"some-state\" }")?;
        let pivot = table.need("pivotal", "\"some-state\"").and_then(|n| guarantor(&n, known));
        table.finish();
        return u8::try_from(pivot?).ok().map(Rule::Pivotal);
    }
    node.choice("decision rule", &Rule::COUNTING.map(|rule| (rule.key(), rule)))
}
