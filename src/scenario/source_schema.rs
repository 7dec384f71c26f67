//! The part of the JSON Schema that is about sources.

use super::belief_schema::object;
use super::source::{IN_PRINT, SourceConfidence};
use serde_json::{Value, json};

/// A source; of most kinds it needs an address.
pub fn source() -> Value {
    let text = json!({ "type": "string" });
    let mut schema = object(
        "Something that can be cited: what it states, where a reader finds that, and how sure we are.",
        &["kind", "title", "states", "confidence"],
        json!({
            "kind": { "type": "string", "examples": ["article", "book", "paper", "report", "dataset", "treaty", "web"] },
            "author": { "type": "string", "description": "Authors, parted by commas and `and`; an institution as it is called." },
            "title": text,
            "publisher": { "type": "string", "description": "Publisher or journal." },
            "volume": { "type": "string", "description": "Volume of the journal." },
            "date": { "type": "string", "description": "As written: `2025-08-18`, `1997`." },
            "doi": { "type": "string", "pattern": "^10\\.[0-9]{4,9}/[-._;()/:A-Za-z0-9]+$", "description": "The identifier alone: `10.1093/isq/sqw045`." },
            "url": { "type": "string", "pattern": "^https://[^/ ]+\\.[^ ]+$", "description": "Where it can be read: `https://…`." },
            "pages": { "type": "string", "description": "Where in it the statement stands: `p. 12`." },
            "states": { "$ref": "#/$defs/statement", "description": "What it states that is used, in one or two sentences of our own." },
            "confidence": { "oneOf": confidence() },
        }),
    );
    schema["if"] = json!({ "properties": { "kind": { "enum": IN_PRINT } } });
    schema["else"] = json!({ "if": { "required": ["doi"] }, "else": { "required": ["url"] } });
    schema
}

fn confidence() -> Vec<Value> {
    let meaning = |confidence| match confidence {
        SourceConfidence::Seen => "We saw the passage or data ourselves.",
        SourceConfidence::Cited => "We saw it through another source that cites it.",
        SourceConfidence::Memory => "Stated from general knowledge, not checked again.",
    };
    let word = |confidence: SourceConfidence| json!({ "const": confidence.key(), "description": meaning(confidence) });
    SourceConfidence::ALL.map(word).to_vec()
}
