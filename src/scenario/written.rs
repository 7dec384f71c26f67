//! A scenario file as written: what one file says, before it is known what its study needs.

use super::belief::belief;
use super::checked::{Basis, Bloc, Entry, Note, Origin, Source};
use super::complaint::{Complaint, suggestion};
use super::page::Page;
use super::reader::{Reader, Value};
use crate::language::Words;
use crate::models::{Rule, Will};
use crate::quantity::QuantitySpec;
use std::ops::Range;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// Something with the place where it was written.
pub type Placed<T> = (T, Range<usize>);

/// What one file says. Everything may be absent; what must not be is checked when files come together.
#[derive(Default)]
pub struct Written {
    /// Name of the file this one extends.
    pub extends: Option<Placed<String>>,
    /// Title.
    pub title: Option<Words>,
    /// Summary of an option.
    pub summary: Option<Words>,
    /// The study's question.
    pub question: Option<Words>,
    /// The day on which the study's knowledge ends.
    pub as_of: Option<String>,
    /// Horizon in years.
    pub horizon_years: Option<usize>,
    /// Will mode.
    pub will: Option<Will>,
    /// Name of the reference option.
    pub reference: Option<Placed<String>>,
    /// Negligible difference in the probability of attack.
    pub negligible_attack: Option<f64>,
    /// Names of the options in their order.
    pub order: Vec<Placed<String>>,
    /// Sources.
    pub sources: Vec<Source>,
    /// Blocs of guarantors.
    pub blocs: Option<Vec<Bloc>>,
    /// Number of guarantors.
    pub members: Option<u32>,
    /// Decision rule.
    pub rule: Option<Placed<Rule>>,
    /// Alternative rule.
    pub alternative_rule: Option<Rule>,
    /// Quantities with the place of their name and of their source.
    pub quantities: Vec<Quantity>,
    /// Notes, each with the place of its source.
    pub notes: Vec<(Note, Range<usize>)>,
}

/// A quantity as written.
pub struct Quantity {
    /// What it says.
    pub entry: Entry,
    /// Where its source stands.
    pub source_place: Range<usize>,
}

const WORLD_KEYS: &[&str] = &[
    "schema",
    "title",
    "question",
    "as_of",
    "horizon_years",
    "will",
    "reference",
    "negligible",
    "order",
    "sources",
    "quantities",
    "notes",
];
const OPTION_KEYS: &[&str] = &["schema", "extends", "title", "summary", "guarantee", "quantities", "notes"];

/// Parses one file. Everything wrong with it is complained of; what can be read is returned all the same.
pub fn parse(page: &Arc<Page>, roster: &[&'static QuantitySpec]) -> (Written, Vec<Complaint>) {
    let mut reader = Reader::new(Arc::clone(page));
    let (root, errors) = DeTable::parse_recoverable(&page.text);
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        reader.complain(span, format!("this is not TOML: {}", error.message().trim()));
    }
    let table = root.get_ref();
    let is_option = table.contains_key("extends") || table.contains_key("guarantee");
    let mut written = Written::default();
    let keys = if is_option { OPTION_KEYS } else { WORLD_KEYS };
    reader.known_keys(table, keys, if is_option { "an option's file" } else { "the world file" });
    schema(&mut reader, table);
    common(&mut reader, table, roster, &mut written);
    if is_option {
        option(&mut reader, table, &mut written);
    } else {
        world(&mut reader, table, &mut written);
    }
    let mut complaints = reader.complaints;
    complaints.sort_by_key(|c| c.position().1);
    (written, complaints)
}

/// Points at the top of the file where a key is missing.
const TOP: Range<usize> = 0..0;

fn schema(reader: &mut Reader, table: &DeTable) {
    if let Some(value) = reader.required(table, "schema", TOP, "1") {
        let number = match value.get_ref() {
            DeValue::Integer(integer) => integer.as_str() == "1",
            _ => false,
        };
        if !number {
            reader.complain_with(value.span(), "this program reads scenario files of schema 1", "write `schema = 1`");
        }
    }
}

/// What world and option files share.
fn common(reader: &mut Reader, table: &DeTable, roster: &[&'static QuantitySpec], written: &mut Written) {
    written.title = reader.required(table, "title", TOP, "{ en = \"…\", de = \"…\" }").and_then(|v| reader.words(v, true));
    if let Some(all) = table.get("quantities").and_then(|v| reader.table(v)) {
        for (key, value) in all {
            let name = key.get_ref().as_ref();
            match roster.iter().find(|spec| spec.name == name) {
                Some(spec) => written.quantities.extend(quantity(reader, spec, value, key.span())),
                None => {
                    let hint = suggestion(name, roster.iter().map(|spec| spec.name));
                    reader.complain_with(key.span(), format!("unknown quantity `{name}`"), hint);
                }
            }
        }
    }
    if let Some(notes) = table.get("notes").and_then(|v| reader.array(v)) {
        written.notes = notes.into_iter().filter_map(|value| note(reader, value)).collect();
    }
}

fn world(reader: &mut Reader, table: &DeTable, written: &mut Written) {
    written.question = reader.required(table, "question", TOP, "{ en = \"…\" }").and_then(|v| reader.words(v, false));
    written.as_of = reader.required(table, "as_of", TOP, "2025-08-18").and_then(|v| date(reader, v));
    written.horizon_years =
        reader.required(table, "horizon_years", TOP, "10").and_then(|v| reader.whole(v, 1, 100)).map(|years| years as usize);
    written.will = reader
        .required(table, "will", TOP, "\"given\"")
        .and_then(|v| reader.choice(v, &[("given", Will::Given), ("derived", Will::Derived)], "will mode"));
    written.reference =
        reader.required(table, "reference", TOP, "\"name-of-an-option\"").and_then(|v| Some((reader.text(v)?, v.span())));
    written.negligible_attack =
        reader.required(table, "negligible", TOP, "{ attack = 0.01 }").and_then(|v| negligible(reader, v));
    if let Some(order) = table.get("order").and_then(|v| reader.array(v)) {
        written.order = order.into_iter().filter_map(|v| Some((reader.text(v)?, v.span()))).collect();
    }
    if let Some(sources) = table.get("sources").and_then(|v| reader.table(v)) {
        written.sources = sources.iter().filter_map(|(key, value)| source(reader, key.get_ref(), value)).collect();
    }
}

fn negligible(reader: &mut Reader, value: &Value) -> Option<f64> {
    let table = reader.table(value)?;
    reader.known_keys(table, &["attack"], "`negligible`");
    let attack = reader.required(table, "attack", value.span(), "0.01")?;
    let number = reader.number(attack)?;
    if !(0.0..1.0).contains(&number) {
        reader.complain(attack.span(), "a negligible difference lies in [0, 1)");
        return None;
    }
    Some(number)
}

fn date(reader: &mut Reader, value: &Value) -> Option<String> {
    let date = match value.get_ref() {
        DeValue::Datetime(datetime) => datetime.date.filter(|_| datetime.time.is_none()),
        DeValue::String(text) => text.parse::<toml::value::Datetime>().ok().and_then(|d| d.date),
        _ => None,
    };
    if date.is_none() {
        reader.complain_with(value.span(), "expected a date", "write `as_of = 2025-08-18`");
    }
    date.map(|d| d.to_string())
}

fn option(reader: &mut Reader, table: &DeTable, written: &mut Written) {
    written.extends =
        reader.required(table, "extends", TOP, "\"world.toml\"").and_then(|v| Some((reader.text(v)?, v.span())));
    written.summary = table.get("summary").and_then(|v| reader.words(v, false));
    let Some(guarantee) = table.get("guarantee").and_then(|v| reader.table(v)) else { return };
    reader.known_keys(guarantee, &["blocs", "members", "rule", "alternative_rule"], "`guarantee`");
    written.members = guarantee.get("members").and_then(|v| reader.whole(v, 1, 1000)).map(|n| n as u32);
    let rules = Rule::ALL.map(|rule| (rule.key(), rule));
    written.rule = guarantee.get("rule").and_then(|v| Some((reader.choice(v, &rules, "decision rule")?, v.span())));
    written.alternative_rule = guarantee.get("alternative_rule").and_then(|v| reader.choice(v, &rules, "decision rule"));
    let blocs = [("europeans", Bloc::Europeans), ("united-states", Bloc::UnitedStates)];
    if let Some(list) = guarantee.get("blocs").and_then(|v| reader.array(v)) {
        written.blocs = list.into_iter().map(|v| reader.choice(v, &blocs, "bloc")).collect();
    }
}

fn source(reader: &mut Reader, key: &str, value: &Value) -> Option<Source> {
    let table = reader.table(value)?;
    reader.known_keys(table, &["kind", "author", "title", "publisher", "date"], "a source");
    let optional = |reader: &mut Reader, name: &str| table.get(name).and_then(|v| reader.text(v));
    let kind = reader.required(table, "kind", value.span(), "\"article\"").and_then(|v| reader.text(v));
    let title = reader.required(table, "title", value.span(), "\"…\"").and_then(|v| reader.text(v));
    let date = table.get("date").and_then(|v| match v.get_ref() {
        DeValue::Datetime(datetime) => Some(datetime.to_string()),
        _ => reader.text(v),
    });
    Some(Source {
        key: key.to_owned(),
        kind: kind?,
        author: optional(reader, "author"),
        title: title?,
        publisher: optional(reader, "publisher"),
        date,
    })
}

const BASES: &[(&str, Basis)] =
    &[("article", Basis::Article), ("published", Basis::Published), ("assumption", Basis::Assumption)];

/// The basis of a quantity or note and the key of its source, with the place to point at.
fn basis(reader: &mut Reader, table: &DeTable, place: Range<usize>) -> Option<(Basis, Option<String>, Range<usize>)> {
    let value = reader.required(table, "basis", place.clone(), "\"assumption\"")?;
    let basis = reader.choice(value, BASES, "basis");
    let source = table.get("source");
    let key = source.and_then(|v| reader.text(v));
    let basis = basis?;
    if source.is_none() && basis != Basis::Assumption {
        let hint = "name a key of [sources], or call it an assumption";
        reader.complain_with(value.span(), "an article or publication needs a `source`", hint);
        return None;
    }
    Some((basis, key, source.map_or(place, toml::Spanned::span)))
}

fn note(reader: &mut Reader, value: &Value) -> Option<(Note, Range<usize>)> {
    let table = reader.table(value)?;
    reader.known_keys(table, &["text", "basis", "source"], "a note");
    let text = reader.required(table, "text", value.span(), "{ en = \"…\" }").and_then(|v| reader.words(v, false));
    let (basis, source, place) = basis(reader, table, value.span())?;
    Some((Note { text: text?, basis, source }, place))
}

fn quantity(reader: &mut Reader, spec: &'static QuantitySpec, value: &Value, place: Range<usize>) -> Option<Quantity> {
    let table = reader.table(value)?;
    reader.known_keys(table, &["belief", "unit", "basis", "source", "note"], &format!("quantity `{}`", spec.name));
    let found = reader
        .required(table, "belief", place.clone(), "{ triangular = { min = 0, mode = 1, max = 2 } }")
        .and_then(|v| belief(reader, v, spec));
    if let Some(unit) = reader.required(table, "unit", place.clone(), &format!("\"{}\"", spec.unit))
        && let Some(text) = reader.text(unit)
        && text != spec.unit
    {
        let hint = format!("write `unit = \"{}\"` and convert the numbers", spec.unit);
        reader.complain_with(unit.span(), format!("`{}` is not measured in `{text}`", spec.name), hint);
    }
    let note = table.get("note").and_then(|v| reader.words(v, false));
    let (basis, source, source_place) = basis(reader, table, place)?;
    let entry = Entry { spec, belief: found?, basis, source, note, origin: Origin::World };
    Some(Quantity { entry, source_place })
}
