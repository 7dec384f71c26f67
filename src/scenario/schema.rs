//! A JSON Schema of scenario files for editors, made from the rosters: what is added there appears here.

use super::belief::is_scalar;
use super::belief_schema::{belief, in_some_language, object, reference};
use super::guarantor_schema::{guarantee, guarantors, parties};
use super::source_schema::source;
use super::sources::STATEMENT;
use super::world::SCHEMA;
use crate::chance::FAMILIES;
use crate::language::Language;
use crate::models::GuarantorQuantities;
use crate::models::quantities::CURRENCY;
use crate::quantity::{QuantitySpec, Range};
use serde_json::{Map, Value, json};

/// The schema of world and option files that may give the quantities of `roster`: JSON Schema, draft 2020-12.
pub fn schema(roster: &[&'static QuantitySpec]) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "garant scenario file",
        "description": "A world file (what all options share) or, with `extends`, an option file (one guarantee).",
        "type": "object",
        "if": { "required": ["extends"] },
        "then": { "$ref": "#/$defs/option" },
        "else": { "$ref": "#/$defs/world" },
        "$defs": {
            "world": world(),
            "option": option(),
            "guarantee": guarantee(),
            "quantities": quantities(roster),
            "belief": belief(),
            "basis": basis(),
            "source": source(),
            "note": note(),
            "title": words(200),
            "text": words(4000),
            "statement": words(STATEMENT.longest),
        },
    })
}

fn world() -> Value {
    let required = ["schema", "title", "question", "as_of", "horizon_years", "will", "reference", "negligible"];
    let key = json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" });
    let attack = json!({ "type": "number", "minimum": 0, "maximum": 1 });
    object(
        "What all options share.",
        &required,
        json!({
            "schema": version(),
            "title": reference("title", "Title of the study."),
            "question": reference("title", "The question the study asks."),
            "as_of": { "type": "string", "format": "date", "description": "Day on which the study's knowledge ends." },
            "horizon_years": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Years looked ahead." },
            "guarantors": guarantors(),
            "parties": parties(),
            "deal": object("The deal that both sides would have to sign; without it nothing is said of one.", &["title"], json!({ "title": reference("title", "What it is called.") })),
            "currency": { "type": "string", "pattern": "^[A-Z]{3}$", "description": "The currency of what guarantees cost." },
            "will": { "enum": ["given", "derived"], "description": "Whether the will to intervene is a quantity of the option or follows from its parts." },
            "reference": { "type": "string", "description": "The option all others are compared with." },
            "negligible": object("Differences smaller than this are called negligible.", &["attack"], json!({ "attack": attack })),
            "base_rate": { "enum": ["renewed-war"], "description": "The record that the risks are shown beside." },
            "variants": variants(),
            "order": { "type": "array", "items": key, "uniqueItems": true, "description": "Options in the order of tables." },
            "sources": { "type": "object", "additionalProperties": { "$ref": "#/$defs/source" }, "description": "Everything cited." },
            "quantities": { "$ref": "#/$defs/quantities" },
            "notes": notes(),
        }),
    )
}

fn variants() -> Value {
    let setting = json!({ "type": "string", "description": "As behind --set: [option.]quantity=value." });
    let one = object(
        "A what-if of the study itself.",
        &["key", "title"],
        json!({
            "key": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" },
            "title": reference("title", "What is different, in a few words."),
            "will": { "enum": ["given", "derived"], "description": "How the will is found; as in the study if not given." },
            "set": { "type": "array", "items": setting, "description": "What is set." },
        }),
    );
    json!({ "type": "array", "items": one, "description": "What-ifs that each run plays beside the study." })
}

fn option() -> Value {
    object(
        "One guarantee on offer.",
        &["schema", "extends", "title"],
        json!({
            "schema": version(),
            "extends": { "type": "string", "description": "The file beside this one that gives the rest: `world.toml`." },
            "title": reference("title", "Title of the option."),
            "summary": reference("text", "One or two sentences for the report."),
            "guarantee": { "$ref": "#/$defs/guarantee" },
            "quantities": { "$ref": "#/$defs/quantities" },
            "notes": notes(),
        }),
    )
}

fn version() -> Value {
    json!({ "const": SCHEMA, "description": "Version of the grammar." })
}

fn notes() -> Value {
    json!({ "type": "array", "items": { "$ref": "#/$defs/note" }, "description": "Stated facts that are no numbers." })
}

fn quantities(roster: &[&'static QuantitySpec]) -> Value {
    let mut properties: Map<String, Value> = roster.iter().map(|spec| (spec.name.to_owned(), quantity(spec))).collect();
    properties.insert("guarantors".to_owned(), guarantor_quantities());
    json!({
        "type": "object",
        "description": "What is believed about each quantity; an option's belief wins over the world's.",
        "additionalProperties": false,
        "properties": properties,
    })
}

/// The quantities of each guarantor, by its key.
fn guarantor_quantities() -> Value {
    let last = |spec: &QuantitySpec| spec.name.rsplit('.').next().unwrap_or_default().to_owned();
    let own = GuarantorQuantities::pattern().all();
    let properties: Map<String, Value> = own.iter().map(|spec| (last(spec), quantity(spec))).collect();
    let one = json!({ "type": "object", "additionalProperties": false, "properties": properties });
    json!({ "type": "object", "additionalProperties": one, "description": "What is believed about each guarantor, by its key." })
}

fn quantity(spec: &QuantitySpec) -> Value {
    let description = format!("{} Range {}, unit {}.", spec.meaning.english(), spec.range, spec.unit);
    let known = json!({ "if": { "type": "number" }, "then": bounds(spec.range) });
    let scalars = FAMILIES.iter().filter(|family| is_scalar(family));
    let known: Map<String, Value> = scalars.map(|family| (family.key.to_owned(), known.clone())).collect();
    let mut schema = object(
        &description,
        &["belief", "unit", "basis"],
        json!({
            "belief": { "$ref": "#/$defs/belief", "properties": known },
            "unit": unit(spec.unit),
            "basis": { "$ref": "#/$defs/basis" },
            "source": { "type": "string", "description": "A key of [sources]; none for an assumption." },
            "note": reference("text", "A remark: what an assumption leans on, what was rounded."),
        }),
    );
    schema["title"] = json!(spec.title.english());
    cite(schema)
}

/// A unit as written; one of money names the study's currency.
fn unit(unit: &str) -> Value {
    match unit.split_once(CURRENCY) {
        Some((before, after)) => json!({ "pattern": format!("^{before}[A-Z]{{3}}{after}$") }),
        None => json!({ "const": unit }),
    }
}

/// The numbers in a range, as JSON Schema writes bounds.
fn bounds(range: Range) -> Map<String, Value> {
    let lower = if range.open_lo { "exclusiveMinimum" } else { "minimum" };
    let upper = if range.open_hi { "exclusiveMaximum" } else { "maximum" };
    let ends = [(lower, range.lo), (upper, range.hi)];
    ends.into_iter().filter(|(_, x)| x.is_finite()).map(|(key, x)| (key.to_owned(), json!(x))).collect()
}

fn basis() -> Value {
    json!({
        "oneOf": [
            { "const": "article", "description": "One of the study's articles says it; needs `source`." },
            { "const": "published", "description": "A published source says it; needs `source`." },
            {
                "const": "calibrated",
                "description": "No source says it; it is chosen so that what the models answer meets a record; needs `source`.",
            },
            { "const": "assumption", "description": "Nobody says it: a stylised choice; has no `source`." },
        ],
    })
}

/// Adds the rule that an assumption has no source and everything else has one.
fn cite(mut schema: Value) -> Value {
    schema["if"] = json!({ "properties": { "basis": { "const": "assumption" } } });
    schema["then"] = json!({ "properties": { "source": false } });
    schema["else"] = json!({ "required": ["source"] });
    schema
}

fn note() -> Value {
    cite(object(
        "A stated fact that is no number.",
        &["text", "basis"],
        json!({
            "text": { "$ref": "#/$defs/text" },
            "basis": { "$ref": "#/$defs/basis" },
            "source": { "type": "string", "description": "A key of [sources]; none for an assumption." },
        }),
    ))
}

fn words(longest: usize) -> Value {
    let text = json!({ "type": "string", "minLength": 1, "maxLength": longest });
    let properties: Map<String, Value> =
        Language::ALL.iter().map(|language| (language.code().to_owned(), text.clone())).collect();
    in_some_language(object("A text by language, in one or more.", &[], Value::Object(properties)))
}
