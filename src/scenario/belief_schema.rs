//! The part of the JSON Schema that is about beliefs: one family of distributions with its parameters.

use super::belief::{is_scalar, pattern};
use crate::chance::{FAMILIES, Family, ParameterKind, ParameterSpec};
use serde_json::{Map, Value, json};

/// Any belief.
pub fn belief() -> Value {
    let families: Vec<Value> = FAMILIES.iter().map(|family| one_family(family)).collect();
    json!({ "description": "One family of distributions with its parameters.", "oneOf": families })
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
