//! The part of the JSON Schema that says who guarantees, who stands against whom, and how guarantors decide.

use super::belief_schema::{in_some_language, object, reference};
use super::elections::LONGEST_TERM;
use super::guarantors::MOST_MEMBERS;
use crate::language::{Language, NOMINATIVE, forms};
use crate::models::{MOST_GUARANTORS, Rule};
use serde_json::{Value, json};

pub(super) fn guarantors() -> Value {
    let one = object(
        "A state, or several that are alike, that may guarantee.",
        &["key", "name", "members"],
        json!({
            "key": { "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" },
            "name": reference("title", "What it is called."),
            "members": { "type": "integer", "minimum": 1, "maximum": MOST_MEMBERS, "description": "How many members it has where an option says nothing else." },
            "politics": elections(),
        }),
    );
    json!({ "type": "array", "items": one, "maxItems": MOST_GUARANTORS, "description": "Who may guarantee." })
}

pub(super) fn parties() -> Value {
    object(
        "Who stands against whom, over what.",
        &["challenger", "protege", "prize"],
        json!({
            "challenger": name("Who might attack."),
            "protege": name("Who would be attacked."),
            "prize": reference("title", "What winning would bring the challenger: the unit of its utilities."),
        }),
    )
}

/// A name by language, alone or with its grammatical forms.
fn name(what: &str) -> Value {
    let in_language = |&language: &Language| {
        let alone = json!({ "type": "string", "minLength": 1 });
        let own = forms(language).iter().map(|form| ((*form).to_owned(), alone.clone())).collect();
        let forms = object("The name in its grammatical forms.", &[NOMINATIVE], Value::Object(own));
        (language.code().to_owned(), json!({ "oneOf": [alone, forms] }))
    };
    in_some_language(object(what, &[], Value::Object(Language::ALL.iter().map(in_language).collect())))
}

fn elections() -> Value {
    object(
        "When the guarantor votes, which may move its commitment; none if not given.",
        &["first", "every_years"],
        json!({
            "first": { "type": "string", "format": "date", "description": "Day of the first election." },
            "every_years": { "type": "integer", "minimum": 1, "maximum": LONGEST_TERM, "description": "Years from one election to the next." },
        }),
    )
}

pub(super) fn guarantee() -> Value {
    let rules: Vec<Value> = Rule::COUNTING
        .iter()
        .map(|rule| json!({ "const": rule.key(), "description": rule.title(Language::default().into(), |_| String::new()) }))
        .collect();
    let key = json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,63}$" });
    let pivotal = object(
        "One guarantor of one member acts, and if there are others at least one of them.",
        &["pivotal"],
        json!({ "pivotal": key }),
    );
    let rules: Vec<Value> = rules.into_iter().chain([pivotal]).collect();
    let number = json!({ "type": "integer", "minimum": 1, "maximum": MOST_MEMBERS });
    object(
        "Who guarantees, and how they decide.",
        &[],
        json!({
            "guarantors": { "type": "array", "items": key, "uniqueItems": true, "description": "Keys of the guarantors that take part; empty if nobody guarantees." },
            "members": { "type": "object", "additionalProperties": number, "description": "Numbers of members, where they differ from the world's." },
            "rule": { "oneOf": rules, "description": "How many must act for an intervention to be effective." },
            "alternative_rule": { "oneOf": rules, "description": "Another rule the option may be read with." },
        }),
    )
}
