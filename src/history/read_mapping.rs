//! Reading the mapping from codes to quantities, with all complaints at once.

use super::mapping::{CaseComposition, Mapping, MappingLayer, SCALABLE, When};
use crate::chance::Belief;
use crate::language::message;
use crate::models::{Rule, all_quantities};
use crate::quantity::{QuantitySpec, Range, Scope};
use crate::scenario::reading::{
    FileText, PROSE, Sources, SpeaksOf, TomlNode, TomlTable, belief, file, optional, quantities, quote, schema, title,
};
use crate::scenario::{Complaints, Origin};

/// What a coded number is multiplied with.
static FACTOR: QuantitySpec = QuantitySpec {
    name: "factor",
    dimension: 0,
    unit: "1",
    range: Range::POSITIVE,
    plausible: Range::closed(0.01, 100.0),
    scope: Scope::World,
    title: message("quantity-factor"),
    meaning: message("quantity-factor-meaning"),
};

/// Reads the mapping in `text`.
///
/// # Errors
/// With everything that is wrong with the file.
pub fn read_mapping(text: &FileText) -> Result<Mapping, Complaints> {
    file(text, "of a mapping", read)
}

fn read(root: TomlTable<'_>) -> Option<Mapping> {
    schema(&root);
    let measured = root.need("measured", "{ … }").and_then(|n| n.table("of the measured codes", "[measured]"));
    let stakes = root.need("stakes", "{ … }").and_then(|n| n.table("of the stakes", "[stakes]"));
    let layers = root.need("layers", "[]").and_then(|n| n.list("[{ title = …, when = {} }]")).unwrap_or_default();
    let layers: Vec<Option<MappingLayer>> = layers.iter().map(layer).collect();
    let factor = |key| measured.as_ref().and_then(|t| t.need(key, "{ fixed = 1 }")).and_then(|n| a_factor(&n));
    let positive =
        |table: &Option<TomlTable<'_>>, key| table.as_ref().and_then(|t| t.need(key, "1")).and_then(|n| above_zero(&n));
    let [force_ratio, troops, days] = ["force_ratio", "troops", "reinforcement_days"].map(factor);
    let local_force = positive(&measured, "local_force");
    let [challenger, guarantor] = ["challenger", "guarantor"].map(|key| positive(&stakes, key));
    measured.into_iter().chain(stakes).for_each(TomlTable::finish);
    root.finish();
    Some(Mapping {
        local_force: local_force?,
        force_ratio: force_ratio?,
        troops: troops?,
        reinforcement_days: days?,
        stake_challenger: challenger?,
        stake_guarantor: guarantor?,
        layers: layers.into_iter().collect::<Option<Vec<MappingLayer>>>()?,
    })
}

fn a_factor(node: &TomlNode<'_>) -> Option<Belief> {
    let belief = belief(node, &FACTOR)?;
    if SCALABLE.contains(&belief.family.key) {
        return Some(belief);
    }
    let message = format!("a factor cannot be `{}`", belief.family.key);
    node.page.wrong(node.at.clone(), message, "use `fixed`, `uniform` or `triangular`");
    None
}

fn above_zero(node: &TomlNode<'_>) -> Option<f64> {
    let x = node.number()?;
    if x > 0.0 {
        return Some(x);
    }
    node.page.wrong(node.at.clone(), format!("`{}` must be above 0", quote(&node.key)), "write a positive number");
    None
}

fn layer(node: &TomlNode<'_>) -> Option<MappingLayer> {
    let table = node.table("of a layer", "[[layers]]")?;
    let title = title(&table, "title");
    let when = table.need("when", "{ pledge = [1] }").and_then(|n| condition(&n));
    let because = table.need("because", "\"…\"").and_then(|n| n.text(PROSE));
    let guarantee = optional(table.get("guarantee"), composition);
    let (roster, none) = (all_quantities(), Some([].as_slice()));
    let speaks_of = SpeaksOf { roster: &roster, guarantors: none, has_deal: true, has_currency: false };
    let given = quantities(&table, &speaks_of, &Sources::default(), Origin::World);
    table.finish();
    let entries = given.into_iter().map(|g| g.entry).collect::<Option<Vec<_>>>();
    Some(MappingLayer { title: title?, when: when?, because: because?, guarantee: guarantee?, entries: entries? })
}

fn condition(node: &TomlNode<'_>) -> Option<When> {
    let table = node.table("of a condition", "when = { pledge = [1] }")?;
    let codes = |key, most| {
        let Some(node) = table.get(key) else { return Some(Vec::new()) };
        let codes: Vec<Option<u32>> = node.list("[1, 2]")?.iter().map(|n| n.whole(0, most)).collect();
        codes.into_iter().collect::<Option<Vec<u32>>>()
    };
    let truth = |key| {
        optional(table.get(key), |n| {
            let found = n.value.as_bool();
            if found.is_none() {
                n.mismatch("true or false", "write `true` or `false`");
            }
            found
        })
    };
    let pledge = codes("pledge", 4);
    let [troop_kind, arms, great_power] = ["troop_kind", "arms", "great_power"].map(|key| codes(key, 3));
    let (us, nuclear) = (truth("us"), truth("nuclear"));
    table.finish();
    Some(When {
        pledge: pledge?,
        troop_kind: troop_kind?,
        arms: arms?,
        great_power: great_power?,
        us: us?,
        nuclear: nuclear?,
    })
}

fn composition(node: &TomlNode<'_>) -> Option<CaseComposition> {
    let table = node.table("of a guarantee", "guarantee = { members = 1, rule = \"any\" }")?;
    let members = table.need("members", "1").and_then(|n| n.whole(1, 100));
    let rules = Rule::COUNTING.map(|rule| (rule.key(), rule));
    let rule = table.need("rule", "\"any\"").and_then(|n| n.choice("rule", &rules));
    table.finish();
    Some(CaseComposition { members: members?, rule: rule? })
}
