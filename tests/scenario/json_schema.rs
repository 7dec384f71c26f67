//! As much of JSON Schema as the scenario schema uses, so that it can be tried on files.

use serde_json::Value;

/// Whether `value` fits `schema`, a part of `root`; the place and word that failed if not. A word of the schema that is
/// not known here fails: it would be checked by nobody.
pub fn fits(root: &Value, schema: &Value, value: &Value) -> Result<(), String> {
    match schema {
        Value::Bool(true) => return Ok(()),
        Value::Bool(false) => return Err(format!("{value} may not be there")),
        _ => {}
    }
    let words = schema.as_object().ok_or("no schema")?;
    for (word, argument) in words {
        let ok = match word.as_str() {
            "$schema" | "$defs" | "title" | "description" | "format" | "examples" | "default" | "then" | "else" => true,
            "pattern" | "uniqueItems" => true,
            "$ref" => {
                let pointer = argument.as_str().and_then(|r| r.strip_prefix('#')).ok_or("reference")?;
                fits(root, root.pointer(pointer).ok_or(format!("{pointer} leads nowhere"))?, value)?;
                true
            }
            "if" => {
                let branch = if fits(root, argument, value).is_ok() { "then" } else { "else" };
                if let Some(branch) = words.get(branch) {
                    fits(root, branch, value)?;
                }
                true
            }
            "const" => value == argument,
            "enum" => argument.as_array().is_some_and(|all| all.contains(value)),
            "oneOf" => {
                let all = argument.as_array().ok_or("oneOf")?;
                all.iter().filter(|one| fits(root, one, value).is_ok()).count() == 1
            }
            _ => fits_word(root, words, word, argument, value)?,
        };
        if !ok {
            return Err(format!("{word} {argument}: {value}"));
        }
    }
    Ok(())
}

/// Words about types, objects, lists and numbers.
fn fits_word(
    root: &Value,
    words: &serde_json::Map<String, Value>,
    word: &str,
    argument: &Value,
    value: &Value,
) -> Result<bool, String> {
    let number = |compare: fn(f64, f64) -> bool| match (value.as_f64(), argument.as_f64()) {
        (Some(x), Some(bound)) => compare(x, bound),
        _ => true,
    };
    let each = |schema: &Value, parts: Vec<&Value>| parts.into_iter().try_for_each(|part| fits(root, schema, part));
    Ok(match word {
        "type" => match argument.as_str().ok_or("type")? {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "number" => value.is_number(),
            "integer" => value.is_i64() || value.is_u64(),
            other => return Err(format!("unknown type {other}")),
        },
        "minimum" => number(|x, bound| x >= bound),
        "maximum" => number(|x, bound| x <= bound),
        "exclusiveMinimum" => number(|x, bound| x > bound),
        "exclusiveMaximum" => number(|x, bound| x < bound),
        "minLength" => value.as_str().is_none_or(|s| s.chars().count() as u64 >= argument.as_u64().unwrap_or(0)),
        "maxLength" => value.as_str().is_none_or(|s| s.chars().count() as u64 <= argument.as_u64().unwrap_or(0)),
        "minProperties" => value.as_object().is_none_or(|o| o.len() as u64 >= argument.as_u64().unwrap_or(0)),
        "minItems" => value.as_array().is_none_or(|a| a.len() as u64 >= argument.as_u64().unwrap_or(0)),
        "items" => {
            each(argument, value.as_array().into_iter().flatten().collect())?;
            true
        }
        "required" => value.as_object().is_none_or(|object| {
            argument.as_array().into_iter().flatten().all(|key| key.as_str().is_some_and(|key| object.contains_key(key)))
        }),
        "properties" => {
            for (key, schema) in argument.as_object().ok_or("properties")? {
                value.get(key).map_or(Ok(()), |part| fits(root, schema, part).map_err(|why| format!("{key}: {why}")))?;
            }
            true
        }
        "additionalProperties" => {
            let known = words.get("properties").and_then(Value::as_object);
            let others = value.as_object().into_iter().flatten().filter(|(k, _)| !known.is_some_and(|p| p.contains_key(*k)));
            each(argument, others.map(|(_, part)| part).collect())?;
            true
        }
        "maxItems" => {
            let most = argument.as_u64().ok_or("maxItems")?;
            value.as_array().is_none_or(|items| items.len() as u64 <= most)
        }
        other => return Err(format!("nobody checks {other}")),
    })
}

/// A TOML text as JSON; a date is text, as in editors.
pub fn from_toml(text: &str) -> Value {
    fn value(from: toml::Value) -> Value {
        match from {
            toml::Value::Table(table) => table.into_iter().map(|(key, part)| (key, value(part))).collect(),
            toml::Value::Array(array) => array.into_iter().map(value).collect(),
            toml::Value::Datetime(date) => date.to_string().into(),
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(whole) => whole.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(yes) => yes.into(),
        }
    }
    value(toml::Value::Table(text.parse().expect("TOML")))
}
