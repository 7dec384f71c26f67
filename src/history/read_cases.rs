//! Reading a file of cases, with all complaints at once.

use super::case::{Case, CaseKind, Cases, Codes, Confidence, Stakes};
use crate::names::Name;
use crate::scenario::Complaints;
use crate::scenario::reading::{
    FileText, PROSE, Page, Sources, TITLE, TomlNode, TomlTable, file, optional, quote, schema, spoken, title,
};
use toml::de::DeValue;

/// Fewest cases that can be scored: leaving one out, both outcomes must remain.
const FEWEST: usize = 4;
/// Longest exposure, in years: as long as a study may look ahead.
pub const LONGEST: f64 = 100.0;

/// Reads the cases in `text`.
///
/// # Errors
/// With everything that is wrong with the file.
pub fn read_cases(text: &FileText) -> Result<Cases, Complaints> {
    file(text, "of a file of cases", read)
}

fn read(root: TomlTable<'_>) -> Option<Cases> {
    schema(&root);
    let sources = Sources::read(&root);
    let table = root.need("cases", "{ some-case = { … } }").and_then(|n| n.table("of the cases", "[cases.some-case]"));
    let nodes: Vec<TomlNode<'_>> = table.iter().flat_map(TomlTable::nodes).collect();
    let list: Vec<Option<Case>> = nodes.iter().map(|node| case(node, &sources)).collect();
    let page = root.page;
    let at = table.as_ref().map(|t| t.at.clone());
    root.finish();
    let list = list.into_iter().collect::<Option<Vec<Case>>>()?;
    let of_each = [true, false].map(|outcome| list.iter().filter(|c| c.deterred == outcome).count());
    if list.len() < FEWEST || of_each.contains(&0) || of_each.contains(&1) {
        let message = format!("{} cases, {} of them deterred, cannot be scored", list.len(), of_each[0]);
        page.missing(at?, message, "give at least two cases that were deterred and two that were not");
        return None;
    }
    Some(Cases { list, sources: sources.list })
}

fn case(node: &TomlNode<'_>, sources: &Sources) -> Option<Case> {
    let key = Name::new(&node.key).map_err(|error| {
        let message = format!("a case cannot be called `{}`", quote(&node.key));
        node.page.wrong(node.key_at.clone(), message, error.to_string());
    });
    let table = node.table("of a case", &format!("[cases.{}]", quote(&node.key)))?;
    let [challenger, protege, guarantor] =
        ["challenger", "protege", "guarantor"].map(|key| optional(table.get(key), |n| n.text(TITLE)));
    let [start, end] = ["start", "end"].map(|key| optional(table.get(key), date));
    let case = CaseParts {
        title: title(&table, "title"),
        kind: table.need("kind", "\"standing\"").and_then(|n| n.choice("kind of case", &KINDS)),
        exposure_years: number(&table, "exposure_years", "10", 0.0, LONGEST, true),
        codes: codes(&table),
        stakes: stakes(&table),
        deterred: table.need("deterred", "true").and_then(|n| truth(&n)),
        intervened: optional(table.get("intervened"), truth),
        confidence: optional(table.get("confidence"), |n| {
            n.choice("confidence", &[("A", Confidence::A), ("B", Confidence::B)])
        }),
        verified: words(&table, "verified", "number of a case", &CODES),
        sources: cited(&table, sources),
        note: optional(table.get("note"), |n| spoken(n, PROSE)),
    };
    table.finish();
    Some(Case {
        key: key.ok()?,
        title: case.title?,
        challenger: challenger?,
        protege: protege?,
        guarantor: guarantor?,
        start: start?,
        end: end?,
        kind: case.kind?,
        exposure_years: case.exposure_years?,
        codes: case.codes?,
        stakes: case.stakes?,
        deterred: case.deterred?,
        intervened: case.intervened?,
        confidence: case.confidence?,
        verified: case.verified?,
        sources: case.sources?,
        note: case.note?,
    })
}

/// A case of which parts may not be in order; all of them are read before the first is missed.
struct CaseParts {
    title: Option<crate::language::Words>,
    kind: Option<CaseKind>,
    exposure_years: Option<f64>,
    codes: Option<Codes>,
    stakes: Option<Option<Stakes>>,
    deterred: Option<bool>,
    intervened: Option<Option<bool>>,
    confidence: Option<Option<Confidence>>,
    verified: Option<Vec<String>>,
    sources: Option<Vec<String>>,
    note: Option<Option<crate::language::Words>>,
}

/// The words for how a guarantee was put to the test.
const KINDS: [(&str, CaseKind); 2] = [("crisis", CaseKind::Crisis), ("standing", CaseKind::Standing)];

/// Numbers of a case that can be verified.
const CODES: [&str; 12] = [
    "exposure_years",
    "pledge",
    "troops",
    "troop_kind",
    "arms",
    "great_power",
    "us",
    "nuclear",
    "force_ratio",
    "reinforcement_days",
    "deterred",
    "intervened",
];

fn codes(table: &TomlTable<'_>) -> Option<Codes> {
    let level = |key: &'static str, most: u32| table.need(key, "1").and_then(|n| n.whole(0, most));
    let pledge = level("pledge", 4);
    let [troop_kind, arms, great_power] = ["troop_kind", "arms", "great_power"].map(|key| level(key, 3));
    let [us, nuclear] = ["us", "nuclear"].map(|key| table.need(key, "false").and_then(|n| truth(&n)));
    let troops = number(table, "troops", "0", 0.0, 10_000.0, false);
    let force_ratio = number(table, "force_ratio", "1.5", 0.0, 1_000.0, true);
    let days = optional(table.get("reinforcement_days"), |n| within(n, 0.0, 3_650.0, false));
    Some(Codes {
        pledge: pledge?,
        troops: troops?,
        troop_kind: troop_kind?,
        arms: arms?,
        great_power: great_power?,
        us: us?,
        nuclear: nuclear?,
        force_ratio: force_ratio?,
        reinforcement_days: days?,
    })
}

fn stakes(table: &TomlTable<'_>) -> Option<Option<Stakes>> {
    let read = |key| optional(table.get(key), |n| within(n, 0.0, 1.0, true));
    let (challenger, guarantor) = (read("stake_challenger"), read("stake_guarantor"));
    Some(challenger?.zip(guarantor?).map(|(challenger, guarantor)| Stakes { challenger, guarantor }))
}

fn number(table: &TomlTable<'_>, key: &'static str, example: &str, lo: f64, hi: f64, open: bool) -> Option<f64> {
    within(&table.need(key, example)?, lo, hi, open)
}

/// A number in `[lo, hi]`, or in `(lo, hi]`.
fn within(node: &TomlNode<'_>, lo: f64, hi: f64, open: bool) -> Option<f64> {
    let x = node.number()?;
    if x <= hi && (x > lo || (x == lo && !open)) {
        return Some(x);
    }
    let bracket = if open { '(' } else { '[' };
    let message = format!("`{}` must lie in {bracket}{lo}, {hi}]", quote(&node.key));
    node.page.wrong(node.at.clone(), message, "the head of scenarios/history/cases.toml explains the codes");
    None
}

fn truth(node: &TomlNode<'_>) -> Option<bool> {
    let found = node.value.as_bool();
    if found.is_none() {
        node.mismatch("true or false", format!("write `{} = true` or `{} = false`", quote(&node.key), quote(&node.key)));
    }
    found
}

fn date(node: &TomlNode<'_>) -> Option<String> {
    match node.value {
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => node.text(TITLE),
    }
}

/// A list of words, each one of `known`.
fn words(table: &TomlTable<'_>, key: &'static str, what: &str, known: &[&str]) -> Option<Vec<String>> {
    let Some(node) = table.get(key) else { return Some(Vec::new()) };
    let word = |n: &TomlNode<'_>| {
        let word = n.text(TITLE)?;
        if known.contains(&word.as_str()) {
            return Some(word);
        }
        let page: &Page = n.page;
        page.unknown(n.at.clone(), what, &word, known.to_vec());
        None
    };
    let words: Vec<Option<String>> = node.list("[\"troops\"]")?.iter().map(word).collect();
    words.into_iter().collect()
}

fn cited(table: &TomlTable<'_>, sources: &Sources) -> Option<Vec<String>> {
    let known: Vec<&str> = sources.keys.keys().map(String::as_str).collect();
    words(table, "sources", "source", &known)
}
