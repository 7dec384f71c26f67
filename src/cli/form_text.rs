//! Textbook forms as text: the page about a form, the list of forms, and what solving one gave.

use super::explain::section;
use crate::language::Language;
use crate::quantity::show::significant;
use crate::textbook::{Absent, Form, FormCard, InputSpec, LARGEST, Output, Outputs, SMALLEST, proof};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt::Write;

/// Everything a form says of itself.
pub fn page(card: &FormCard) -> String {
    let mut out = format!("{} — {} (textbook form)\n", card.key, card.title.get(Language::En));
    section(&mut out, "Formula", card.formula);
    section(&mut out, "Conditions, selection, edges", card.notes);
    section(&mut out, "Reference", card.reference);
    if let Some(proof) = proof(card.key) {
        section(&mut out, "Proof", &proof.words());
    }
    let _ = writeln!(out, "\nInputs");
    for spec in card.inputs {
        entry(&mut out, spec.name, &format!("{} {}", spec.meaning, domain(spec)));
    }
    let _ = writeln!(out, "  A number is 0, or {SMALLEST:e} to {LARGEST:e} in size.");
    let _ = writeln!(out, "\nOutputs");
    for spec in card.outputs {
        let unit = if spec.unit == "1" { String::new() } else { format!(" Unit: {}.", spec.unit) };
        entry(&mut out, spec.name, &format!("{}{unit}", spec.meaning));
    }
    let _ = writeln!(out, "\nExample");
    let parts = card.example.split("--set ").map(str::trim).filter(|part| !part.is_empty());
    let mut line = format!("  garant solve {}", card.key);
    for part in parts {
        if line.chars().count() + part.chars().count() > 90 {
            let _ = writeln!(out, "{line} \\");
            line = "   ".to_owned();
        }
        let _ = write!(line, " --set {part}");
    }
    let _ = writeln!(out, "{line}");
    out
}

/// Range, unit, default and condition of an input; no-break spaces keep a range in one line.
fn domain(spec: &InputSpec) -> String {
    let range = spec.kind.to_string().replace(", ", ",\u{a0}");
    let unit = if spec.unit == "1" { String::new() } else { format!(", unit {}", spec.unit) };
    let absent = match spec.absent {
        Absent::Refused => String::new(),
        Absent::Number(x) => format!("; default {x}"),
        Absent::Word(word) => format!("; default {word}"),
    };
    let when = spec.when.map_or(String::new(), |(name, word)| format!("; only if {name} = {word}"));
    format!("Range {range}{unit}{absent}{when}.")
}

/// A name, and next to it its text, wrapped.
fn entry(out: &mut String, name: &str, text: &str) {
    const LEFT: usize = 28;
    const WIDTH: usize = 100;
    let mut line = format!("  {name:<26}");
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{}", line.trim_end());
            line = " ".repeat(LEFT);
        }
        let _ = write!(line, " {word}");
    }
    let _ = writeln!(out, "{}", line.trim_end());
}

/// One line per form.
pub fn list(forms: &[&dyn Form]) -> String {
    let mut out = String::new();
    for card in forms.iter().map(|form| form.card()) {
        let _ = writeln!(out, "{:<30} {}", card.key, card.title.get(Language::En));
    }
    out
}

/// The roster as JSON.
pub fn list_json(forms: &[&dyn Form]) -> String {
    let inputs = |card: &FormCard| -> Vec<serde_json::Value> {
        let one = |spec: &InputSpec| {
            let default = match spec.absent {
                Absent::Refused => serde_json::Value::Null,
                Absent::Number(x) => x.into(),
                Absent::Word(word) => word.into(),
            };
            serde_json::json!({
                "name": spec.name, "domain": spec.kind.to_string(), "unit": spec.unit, "meaning": spec.meaning,
                "default": default, "only_if": spec.when.map(|(name, word)| format!("{name} = {word}")),
            })
        };
        card.inputs.iter().map(one).collect()
    };
    let outputs = |card: &FormCard| -> Vec<serde_json::Value> {
        let one =
            |s: &crate::textbook::OutputSpec| serde_json::json!({"name": s.name, "unit": s.unit, "meaning": s.meaning});
        card.outputs.iter().map(one).collect()
    };
    let cards: Vec<serde_json::Value> = forms
        .iter()
        .map(|form| form.card())
        .map(|card| {
            serde_json::json!({
                "key": card.key, "title": card.title.get(Language::En), "formula": card.formula, "notes": card.notes,
                "reference": card.reference, "inputs": inputs(card), "outputs": outputs(card), "example": card.example,
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(cards))
}

/// Outputs with their meaning, for people.
pub fn table(card: &FormCard, outputs: &Outputs) -> String {
    let mut out = format!("{}\n", card.title.get(Language::En));
    for (name, output) in outputs.iter() {
        let spec = card.outputs.iter().find(|spec| spec.name == name);
        let (unit, meaning) = spec.map_or(("1", ""), |spec| (spec.unit, spec.meaning));
        let value = match output {
            Output::Number(x) => significant(x, 8, Language::En),
            Output::Count(n) => n.to_string(),
            Output::Word(word) => word.to_owned(),
            Output::Undefined(_) => "—".to_owned(),
        };
        let unit = if unit == "1" { "" } else { unit };
        let why = if let Output::Undefined(why) = output { format!(" No value: {why}.") } else { String::new() };
        entry(&mut out, name, &format!("{} {meaning}{why}", padded(&value, unit)));
    }
    out
}

/// Value and unit in a column; no-break spaces survive the wrapping.
fn padded(value: &str, unit: &str) -> String {
    let text = if unit.is_empty() { value.to_owned() } else { format!("{value} {unit}") };
    format!("{text:<20}").replace(' ', "\u{a0}")
}

/// Outputs as one flat JSON object in the order of the card; what has no value is null.
pub struct Flat<'a>(pub &'a Outputs);

impl Serialize for Flat<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, output) in self.0.iter() {
            match output {
                Output::Number(x) => map.serialize_entry(name, &x)?,
                Output::Count(n) => map.serialize_entry(name, &n)?,
                Output::Word(word) => map.serialize_entry(name, word)?,
                Output::Undefined(_) => map.serialize_entry(name, &())?,
            }
        }
        map.end()
    }
}
