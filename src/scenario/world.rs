//! Reading a world file: the question, the horizon, sources, and what all options share.

use super::basis;
use super::checked::{BaseRateSource, Guarantor, Note, Origin};
use super::document::{Span, quote};
use super::elections;
use super::parties::Parties;
use super::plausible;
use super::quantities::{self, Given, QuantityRoster, SpeaksOf};
use super::sources::Sources;
use super::table::{Page, TomlNode, TomlTable};
use super::value::{PROSE, TITLE, optional};
use super::variant::{self, WILLS, WrittenVariant};
use super::{guarantors, parties, roster, words};
use crate::language::Words;
use crate::models::Will;
use crate::quantity::QuantitySpec;
use std::collections::BTreeSet;

/// The version of the grammar of scenario files.
pub const SCHEMA: u32 = 1;

/// A word and where it stands.
pub type Located = (String, Span);

/// A world as its file gives it; absent is what is not in order.
pub struct World {
    /// Title.
    pub title: Option<Words>,
    /// The question.
    pub question: Option<Words>,
    /// Day on which the study's knowledge ends.
    pub as_of: Option<String>,
    /// Years looked ahead.
    pub horizon_years: Option<u32>,
    /// Who may guarantee.
    pub guarantors: Option<Vec<Guarantor>>,
    /// The quantities that files of this study may give.
    pub roster: Vec<&'static QuantitySpec>,
    /// Who stands against whom; the outer level says whether that is in order.
    pub parties: Option<Option<Parties>>,
    /// What the deal is called; the outer level says whether that is in order.
    pub deal: Option<Option<Words>>,
    /// The currency of costs; the outer level says whether that is in order.
    pub currency: Option<Option<String>>,
    /// How the will is found.
    pub will: Option<Will>,
    /// Key of the option all others are compared with.
    pub reference: Option<Located>,
    /// Differences in the probability of attack below this are negligible.
    pub negligible_attack: Option<f64>,
    /// Keys of options in the order of tables.
    pub order: Vec<Located>,
    /// Sources.
    pub sources: Sources,
    /// Shared quantities.
    pub given: Vec<Given>,
    /// Stated facts.
    pub notes: Option<Vec<Note>>,
    /// What-ifs of the study itself.
    pub variants: Option<Vec<WrittenVariant>>,
    /// The record that the risks are shown beside; the outer level says whether that is in order.
    pub base_rate: Option<Option<BaseRateSource>>,
}

/// Reads the world file whose root table is `root`.
pub fn read(root: TomlTable<'_>, roster: QuantityRoster<'_>) -> World {
    schema(&root);
    if let Some(extends) = root.get("extends") {
        extends.page.wrong(extends.key_at, "a world extends nothing", "remove the line; options extend the world");
    }
    let sources = Sources::read(&root);
    let (guarantors, currency) = (guarantors::read(&root), optional(root.get("currency"), currency));
    let roster = roster::of_study(
        roster,
        guarantors.as_deref().unwrap_or_default(),
        currency.iter().flatten().next().map(String::as_str),
    );
    let word = |node: &TomlNode<'_>| node.text(TITLE).map(|text| (text, node.at.clone()));
    let world = World {
        title: words::title(&root, "title"),
        question: root.need("question", words::EXAMPLE).and_then(|n| words::spoken(&n, PROSE)),
        as_of: root.need("as_of", "2025-08-18").and_then(|n| elections::day(&n)).map(|day| day.to_string()),
        horizon_years: root.need("horizon_years", "10").and_then(|n| n.whole(1, 100)),
        will: root.need("will", "\"given\"").and_then(|n| n.choice("will", &WILLS)),
        reference: root.need("reference", "\"some-option\"").and_then(|n| word(&n)),
        negligible_attack: root.need("negligible", NEGLIGIBLE).and_then(|n| negligible(&n)),
        order: order(&root, word),
        parties: optional(root.get("parties"), parties::read),
        deal: optional(root.get("deal"), deal),
        given: Vec::new(),
        notes: basis::notes(&root, &sources),
        variants: variant::read(&root),
        base_rate: optional(root.get("base_rate"), |n| n.choice("base_rate", &RECORDS)),
        guarantors,
        roster,
        currency,
        sources,
    };
    let given = quantities::read(&root, &world.speaks_of(), &world.sources, Origin::World);
    root.finish();
    World { given, ..world }
}

impl World {
    /// Whether the study or one of its what-ifs derives the will.
    pub fn asks_for_derived_will(&self) -> bool {
        let varied = self.variants.iter().flatten().map(|written| written.variant.will);
        [self.will].into_iter().chain(varied).any(|will| will == Some(Will::Derived))
    }

    /// What an option's file may speak of.
    pub fn speaks_of(&self) -> SpeaksOf<'_> {
        SpeaksOf {
            roster: &self.roster,
            guarantors: self.guarantors.as_deref(),
            // Of what is not in order enough is said.
            has_deal: !matches!(self.deal, Some(None)),
            has_currency: !matches!(self.currency, Some(None)),
        }
    }
}

/// A currency by its code of three letters.
fn currency(node: &TomlNode<'_>) -> Option<String> {
    let text = node.text(TITLE)?;
    if text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(text);
    }
    let message = format!("`{}` is no code of a currency", quote(&text));
    node.page.wrong(node.at.clone(), message, "write its three capital letters: `EUR`");
    None
}

fn deal(node: &TomlNode<'_>) -> Option<Words> {
    let table = node.table("of the deal", "[deal]")?;
    let title = words::title(&table, "title");
    table.finish();
    title
}

const RECORDS: [(&str, BaseRateSource); 1] = [("renewed-war", BaseRateSource::RenewedWar)];
const NEGLIGIBLE: &str = "{ attack = 0.01 }";

/// Checks the version of the grammar.
pub fn schema(root: &TomlTable<'_>) {
    let Some(node) = root.need("schema", "1") else { return };
    let is_current = node.value.as_integer().is_some_and(|i| i.as_str() == SCHEMA.to_string());
    if !is_current && !node.value.is_integer() {
        node.mismatch("the number 1", "write `schema = 1`");
    } else if !is_current {
        let source = quote(&node.page.document.text[node.at.clone()]);
        let message = format!("schema {source} is not known to this version");
        node.page.wrong(node.at.clone(), message, format!("write `schema = {SCHEMA}`, or use a version that knows it"));
    }
}

fn negligible(node: &TomlNode<'_>) -> Option<f64> {
    let table = node.table("of `negligible`", &format!("negligible = {NEGLIGIBLE}"))?;
    let attack = table.need("attack", "0.01");
    table.finish();
    let attack = attack?;
    let number = attack.number()?;
    if (0.0..=1.0).contains(&number) {
        plausible::negligible(&attack, number);
        return Some(number);
    }
    let help = "it is a difference between two probabilities of attack, such as `0.01`";
    attack.page.wrong(attack.at, "`attack` must lie in [0, 1]", help);
    None
}

fn order(root: &TomlTable<'_>, word: impl Fn(&TomlNode<'_>) -> Option<Located>) -> Vec<Located> {
    let nodes = root.get("order").and_then(|n| n.list("[\"some-option\"]")).unwrap_or_default();
    let words: Vec<Located> = nodes.iter().filter_map(word).collect();
    let mut earlier = BTreeSet::new();
    for (key, at) in &words {
        if !earlier.insert(key) {
            let page: &Page = root.page;
            page.wrong(at.clone(), format!("`{}` stands in `order` twice", quote(key)), "remove one of the two");
        }
    }
    words
}
