//! Reading the table `[quantities]` of a world or an option.

use super::basis;
use super::belief;
use super::checked::{Entry, Origin};
use super::complaint::Complaint;
use super::document::quote;
use super::sources::Sources;
use super::suggest::Search;
use super::table::{TomlNode, TomlTable};
use super::value::{PROSE, optional};
use super::words;
use crate::quantity::QuantitySpec;

/// The quantities a study may speak of.
pub type QuantityRoster<'a> = &'a [&'static QuantitySpec];

/// What a file gives about a quantity; no entry if that is not in order.
pub struct Given {
    /// The quantity.
    pub spec: &'static QuantitySpec,
    /// What is believed about it.
    pub entry: Option<Entry>,
}

/// Every quantity of the roster that the file gives.
pub fn read(root: &TomlTable<'_>, roster: QuantityRoster<'_>, sources: &Sources, origin: Origin) -> Vec<Given> {
    let table = root.get("quantities").and_then(|n| n.table("of the quantities", "[quantities.some_quantity]"));
    let nodes = table.iter().flat_map(TomlTable::nodes);
    nodes.filter_map(|node| given(&node, roster, sources, origin)).collect()
}

fn given(node: &TomlNode<'_>, roster: QuantityRoster<'_>, sources: &Sources, origin: Origin) -> Option<Given> {
    let Some(spec) = roster.iter().copied().find(|spec| spec.name == node.key) else {
        complain_unknown(node, roster);
        return None;
    };
    Some(Given { spec, entry: entry(node, spec, sources, origin) })
}

fn complain_unknown(node: &TomlNode<'_>, roster: QuantityRoster<'_>) {
    let names = roster.iter().map(|spec| spec.name);
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
    let note = optional(table.get("note"), |n| words::english(n, PROSE));
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
