//! The part of the JSON Schema that is about beliefs: one family of distributions with its parameters.

use super::belief::{POSTERIOR, is_scalar, pattern};
use crate::chance::{FAMILIES, Family, ParameterKind, ParameterSpec};
use serde_json::{Map, Value, json};

/// Any belief.
pub fn belief() -> Value {
    let families: Vec<Value> = FAMILIES.iter().map(|family| one_family(family)).collect();
    let families = families.into_iter().chain([posterior()]).collect::<Vec<_>>();
    json!({ "description": "One family of distributions with its parameters, or a posterior.", "oneOf": families })
}

/// What a file of the folder `evidence` beside the study says.
fn posterior() -> Value {
    let name = json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}\\.[a-z][a-z0-9-]{0,63}$" });
    object(
        "A posterior: its file in the folder `evidence`, and one of its results.",
        &[POSTERIOR],
        json!({ POSTERIOR: name }),
    )
}

fn one_family(family: &Family) -> Value {
    let description = format!("{}: `{}`", family.meaning, pattern(family));
    let required: Vec<&str> = family.parameters.iter().filter(|p| p.default.is_none()).map(|p| p.name).collect();
    let properties: Map<String, Value> =
        family.parameters.iter().map(|spec| (spec.name.to_owned(), parameter(spec))).collect();
    let mut parameters = object(&description, &required, Value::Object(properties));
    if is_scalar(family) {
        parameters = json!({ "description": description, "oneOf": [{ "type": "number" }, percentage(), parameters] });
    }
    let mut named = Map::new();
    named.insert(family.key.to_owned(), parameters);
    object(family.meaning, &[family.key], Value::Object(named))
}

fn parameter(spec: &ParameterSpec) -> Value {
    let mut schema = match spec.kind {
        ParameterKind::Number => number(spec.meaning),
        ParameterKind::List => {
            json!({ "type": "array", "items": { "oneOf": [{ "type": "number" }, percentage()] }, "description": spec.meaning })
        }
    };
    if let Some(default) = spec.default {
        schema["default"] = json!(default);
    }
    schema
}

fn number(meaning: &str) -> Value {
    json!({ "oneOf": [{ "type": "number" }, percentage()], "description": meaning })
}

/// `"80%"` for 0.8, where the quantity is a probability or a share.
fn percentage() -> Value {
    json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]*)? ?%$" })
}

/// A table with `properties`, of which `required` must be there.
pub fn object(description: &str, required: &[&str], properties: Value) -> Value {
    json!({
        "type": "object",
        "description": description,
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

/// A table by language, of which one at least is there.
pub fn in_some_language(mut table: Value) -> Value {
    table["minProperties"] = json!(1);
    table
}

/// A reference to a definition of the schema, with its own description.
pub fn reference(name: &str, description: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}"), "description": description })
}
