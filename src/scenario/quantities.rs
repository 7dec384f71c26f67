//! Reading the table `[quantities]` of a world or an option.

use super::basis;
use super::belief;
use super::checked::{Entry, Guarantor, Origin};
use super::complaint::Complaint;
use super::document::{Span, quote};
use super::former::replaced_by;
use super::sources::Sources;
use super::suggest::Search;
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, optional};
use super::words;
use crate::models::quantities::CURRENCY;
use crate::models::{GUARANTORS, OF_POLITICS, part_of};
use crate::quantity::QuantitySpec;

/// The quantities a study may speak of.
pub type QuantityRoster<'a> = &'a [&'static QuantitySpec];

/// What a file gives about a quantity; no entry if that is not in order.
pub struct Given {
    /// The quantity.
    pub spec: &'static QuantitySpec,
    /// What is believed about it.
    pub entry: Option<Entry>,
    /// Where it is given.
    pub at: Span,
}

/// What a file may speak of.
#[derive(Clone, Copy)]
pub struct SpeaksOf<'a> {
    /// Every quantity it may give.
    pub roster: QuantityRoster<'a>,
    /// The guarantors of the study; absent where they are not in order, and of theirs nothing is checked then.
    pub guarantors: Option<&'a [Guarantor]>,
    /// Whether the study has a deal that is still to be signed.
    pub has_deal: bool,
    /// Whether it names its currency.
    pub has_currency: bool,
}

impl SpeaksOf<'_> {
    /// Complains of a quantity that the study has no use for as it is; whether it has.
    fn has_use_for(&self, spec: &QuantitySpec, node: &TomlNode<'_>) -> bool {
        let (message, help) = match part_of(spec) {
            Some((part, _)) if part.key == "deal" && !self.has_deal => (
                format!("`{}` is about a deal, and the study has none", spec.name),
                "add `[deal]` with a title to the world file, or remove the quantity",
            ),
            _ if spec.unit.contains(CURRENCY) && !self.has_currency => (
                format!("`{}` is an amount of money, and the study names no currency", spec.name),
                "add `currency = \"EUR\"` to the world file",
            ),
            _ => return true,
        };
        node.page.wrong(node.key_at.clone(), message, help);
        false
    }
}

/// Every quantity that the file gives of those it may speak of. Those of a guarantor stand in the table of its key,
/// `[quantities.guarantors.some-state.stake]`.
pub fn read(root: &TomlTable<'_>, of: &SpeaksOf<'_>, sources: &Sources, origin: Origin) -> Vec<Given> {
    let table = root.get("quantities").and_then(|n| n.table("of the quantities", "[quantities.some_quantity]"));
    let mut all = Vec::new();
    for node in table.iter().flat_map(TomlTable::nodes) {
        if node.key == GUARANTORS {
            of_guarantors(&node, of, |spec, node| all.push(one(node, spec, sources, origin)));
        } else {
            all.extend(given(&node, of, sources, origin));
        }
    }
    all
}

/// Calls `give` with every quantity of a guarantor that stands in the table `node`.
fn of_guarantors(node: &TomlNode<'_>, of: &SpeaksOf<'_>, mut give: impl FnMut(&'static QuantitySpec, &TomlNode<'_>)) {
    let Some(guarantors) = of.guarantors else { return };
    let table = node.table("of the guarantors", "[quantities.guarantors.some-state.stake]");
    for node in table.iter().flat_map(TomlTable::nodes) {
        let Some(guarantor) = guarantors.iter().find(|guarantor| guarantor.key.as_str() == node.key) else {
            let known = guarantors.iter().map(|guarantor| guarantor.key.as_str());
            node.page.unknown(node.key_at.clone(), "guarantor", &node.key, known);
            continue;
        };
        let table = node.table("of a guarantor", &format!("[quantities.guarantors.{}.stake]", guarantor.key));
        for node in table.iter().flat_map(TomlTable::nodes) {
            let own = guarantor.quantities.all();
            let last = |spec: &QuantitySpec| spec.name.rsplit('.').next().unwrap_or_default();
            match own.iter().find(|spec| last(spec) == node.key) {
                Some(spec) => give(spec, &node),
                None if OF_POLITICS.contains(&node.key.as_str()) => {
                    let message = format!("`{}` has no politics, so nothing reads `{}`", guarantor.key, node.key);
                    let help = "add `politics = { first = …, every_years = … }` to the guarantor, or remove the quantity";
                    node.page.wrong(node.key_at.clone(), message, help);
                }
                None => {
                    let known: Vec<&str> = own.iter().map(|spec| last(spec)).collect();
                    node.page.unknown(node.key_at.clone(), "quantity of a guarantor", &node.key, known);
                }
            }
        }
    }
}

fn given(node: &TomlNode<'_>, of: &SpeaksOf<'_>, sources: &Sources, origin: Origin) -> Option<Given> {
    let Some(spec) = of.roster.iter().copied().find(|spec| spec.name == node.key) else {
        complain_unknown(node, of.roster);
        return None;
    };
    if !of.has_use_for(spec, node) {
        return Some(Given { spec, entry: None, at: node.key_at.clone() });
    }
    Some(one(node, spec, sources, origin))
}

fn one(node: &TomlNode<'_>, spec: &'static QuantitySpec, sources: &Sources, origin: Origin) -> Given {
    Given { spec, entry: entry(node, spec, sources, origin), at: node.key_at.clone() }
}

fn complain_unknown(node: &TomlNode<'_>, roster: QuantityRoster<'_>) {
    let names = roster.iter().map(|spec| spec.name);
    if replaced_by(&node.key).is_some() {
        return node.page.unknown(node.key_at.clone(), "quantity", &node.key, []);
    }
    if let Search::Found(near) = node.page.nearest(&node.key, names) {
        return node.page.unknown(node.key_at.clone(), "quantity", &node.key, [near]);
    }
    // The list of all quantities would hide everything else on the screen.
    let message = format!("unknown quantity `{}`", quote(&node.key));
    node.page.wrong(node.key_at.clone(), message, "`garant schema` lists the quantities with their units");
}

fn entry(node: &TomlNode<'_>, spec: &'static QuantitySpec, sources: &Sources, origin: Origin) -> Option<Entry> {
    let table = node.table("of a quantity", &format!("[quantities.{}]", spec.name))?;
    let belief = table.need("belief", belief::EXAMPLE).and_then(|n| belief::read(&n, spec));
    let unit = table.need("unit", &format!("\"{}\"", spec.unit)).and_then(|n| unit(&n, spec));
    let basis = basis::read(&table, sources);
    let note = optional(table.get("note"), |n| words::spoken(n, PROSE));
    table.finish();
    let (basis, source) = basis?;
    unit?;
    Some(Entry { spec, belief: belief?, basis, source, note: note?, origin })
}

/// Whether the unit as written is the quantity's own.
fn unit(node: &TomlNode<'_>, spec: &QuantitySpec) -> Option<()> {
    let toml::de::DeValue::String(text) = node.value else {
        node.mismatch("text", format!("write `unit = \"{}\"`", spec.unit));
        return None;
    };
    if text == spec.unit {
        return Some(());
    }
    let own = if spec.unit == "1" { "a pure number".to_owned() } else { format!("measured in `{}`", spec.unit) };
    let message = format!("`{}` is {own}, not in `{}`", spec.name, quote(text));
    let help = format!("convert the belief and write `{}`", spec.unit);
    let complaint = Complaint::at(&node.page.document, node.at.clone(), message, help);
    node.page.complain(complaint.instead(node.at.clone(), format!("\"{}\"", spec.unit)));
    None
}
