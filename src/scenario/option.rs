//! Reading an option file: one guarantee on offer.

use super::basis;
use super::checked::{Bloc, Note, Origin};
use super::document::Span;
use super::quantities::{self, Given, QuantityRoster};
use super::sources::Sources;
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, TITLE, optional};
use super::{words, world};
use crate::language::Words;
use crate::models::Rule;

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

/// Who guarantees, and how they decide.
#[derive(Default)]
pub struct Guarantee {
    /// Groups of guarantors.
    pub blocs: Part<Vec<Bloc>>,
    /// Number of guarantors.
    pub members: Part<u32>,
    /// Decision rule.
    pub rule: Part<Rule>,
    /// Another rule the option may be read with.
    pub alternative: Part<Rule>,
}

/// Most guarantors an option can have.
pub const MOST_MEMBERS: u32 = 1000;

/// The blocs by their keys.
pub const BLOCS: [(&str, Bloc); 2] = [("europeans", Bloc::Europeans), ("united-states", Bloc::UnitedStates)];

/// Reads the option file whose root table is `root`.
pub fn read(root: TomlTable<'_>, roster: QuantityRoster<'_>, sources: &Sources) -> WrittenOption {
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
        summary: optional(root.get("summary"), |n| words::english(n, PROSE)),
        guarantee: node.and_then(|n| guarantee(&n)).unwrap_or_default(),
        guarantee_at,
        given: quantities::read(&root, roster, sources, Origin::Option),
        notes: basis::notes(&root, sources),
    };
    root.finish();
    written
}

fn guarantee(node: &TomlNode<'_>) -> Option<Guarantee> {
    let table = node.table("of the guarantee", "[guarantee]")?;
    let rules = Rule::ALL.map(|rule| (rule.key(), rule));
    let rule = |n: &TomlNode<'_>| n.choice("decision rule", &rules);
    let guarantee = Guarantee {
        blocs: Part::read(table.get("blocs"), blocs),
        members: Part::read(table.get("members"), |n| n.whole(1, MOST_MEMBERS)),
        rule: Part::read(table.get("rule"), rule),
        alternative: Part::read(table.get("alternative_rule"), rule),
    };
    table.finish();
    Some(guarantee)
}

fn blocs(node: &TomlNode<'_>) -> Option<Vec<Bloc>> {
    let nodes = node.list("[\"europeans\"]")?;
    if nodes.is_empty() {
        node.page.wrong(node.at.clone(), "a guarantee has at least one bloc", "write `blocs = [\"europeans\"]`");
        return None;
    }
    let mut blocs = Vec::new();
    for item in &nodes {
        let bloc = item.choice("bloc", &BLOCS)?;
        if blocs.contains(&bloc) {
            node.page.wrong(item.at.clone(), "this bloc is listed twice", "remove one of the two");
            return None;
        }
        blocs.push(bloc);
    }
    // The order in which they are written says nothing.
    blocs.sort_by_key(|bloc| BLOCS.iter().position(|(_, known)| known == bloc));
    Some(blocs)
}
