//! Textbook forms as JSON: the list of forms, and what solving one gave.

use crate::language::Language;
use crate::textbook::{Absent, Form, FormCard, InputSpec, Output, OutputSpec, Outputs};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

/// The roster as JSON.
pub fn list_json(forms: &[&dyn Form]) -> String {
    format!("{:#}\n", Value::Array(forms.iter().map(|form| card(form.card())).collect()))
}

fn card(card: &FormCard) -> Value {
    let output = |spec: &OutputSpec| json!({"name": spec.name, "unit": spec.unit, "meaning": spec.meaning.english()});
    json!({
        "key": card.key, "title": card.title.english(), "formula": card.formula, "notes": card.notes.english(),
        "reference": card.reference, "inputs": card.inputs.iter().map(input).collect::<Vec<_>>(),
        "outputs": card.outputs.iter().map(output).collect::<Vec<_>>(), "example": card.example,
    })
}

fn input(spec: &InputSpec) -> Value {
    let default = match spec.absent {
        Absent::Refused => Value::Null,
        Absent::Number(x) => x.into(),
        Absent::Word(word) => word.into(),
    };
    json!({
        "name": spec.name, "domain": spec.kind.words(Language::default().into()), "unit": spec.unit, "meaning": spec.meaning.english(),
        "default": default, "only_if": spec.when.map(|(name, word)| format!("{name} = {word}")),
    })
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
