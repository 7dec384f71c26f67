//! Agreement with textbook results: known solutions of the forms a model rests on, worked out beforehand by other means.

use crate::models::Card;
use crate::textbook::{GivenInput, GivenInputs, Output, Outputs, find, solve};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The known solutions, compiled in: those the tests of the forms read.
static VECTORS: &str = include_str!("../../tests/data/vectors.json");

/// A known solution of a form.
#[derive(Clone, Debug, Deserialize)]
pub struct Vector {
    /// Key of the form.
    pub form: String,
    /// Inputs; a table is a name with names inside.
    inputs: Map<String, Value>,
    /// What the form must give: numbers, words, or null for what has no value.
    outputs: Map<String, Value>,
    /// How far a number may be off.
    tolerance: f64,
}

/// How many known solutions are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FormAgreement {
    /// Met within their tolerance.
    pub met: u64,
    /// Known.
    pub known: u64,
}

/// Every known solution.
pub fn vectors() -> Vec<Vector> {
    // Compiled in and read by a test: reading it cannot fail.
    serde_json::from_str(VECTORS).unwrap_or_default()
}

/// How many known solutions of the forms a card names are met; absent if none is known.
pub fn agreement(card: &Card, vectors: &[Vector]) -> Option<FormAgreement> {
    let of_its_forms = || vectors.iter().filter(|v| card.forms.contains(&v.form.as_str()));
    let known = of_its_forms().count() as u64;
    let met = of_its_forms().filter(|v| v.is_met()).count() as u64;
    (known > 0).then_some(FormAgreement { met, known })
}

impl Vector {
    /// Whether the form gives what is expected. A form that is not there, or refuses the inputs, does not.
    pub fn is_met(&self) -> bool {
        let Some(form) = find(&self.form) else { return false };
        let mut inputs = GivenInputs::new();
        flatten("", &self.inputs, &mut inputs);
        let Ok(outputs) = solve(form, &inputs) else { return false };
        self.outputs.iter().all(|(name, expected)| self.agrees(&outputs, name, expected))
    }

    fn agrees(&self, outputs: &Outputs, name: &str, expected: &Value) -> bool {
        match (outputs.get(name), expected) {
            (Some(Output::Undefined(_)), Value::Null) => true,
            (Some(Output::Word(word)), Value::String(expected)) => word == expected,
            (Some(output), Value::Number(expected)) => {
                let both = output.as_number().zip(expected.as_f64());
                both.is_some_and(|(found, expected)| (found - expected).abs() <= self.tolerance)
            }
            _ => false,
        }
    }
}

/// Tables as names with a dot.
fn flatten(prefix: &str, table: &Map<String, Value>, inputs: &mut GivenInputs) {
    for (name, value) in table {
        match value {
            Value::Object(inner) => flatten(&format!("{prefix}{name}."), inner, inputs),
            other => drop(given(other).map(|value| inputs.insert(format!("{prefix}{name}"), value))),
        }
    }
}

fn given(value: &Value) -> Option<GivenInput> {
    match value {
        Value::Number(x) => x.as_f64().map(GivenInput::Number),
        Value::String(text) => Some(GivenInput::Text(text.clone())),
        Value::Array(list) => list.iter().map(given).collect::<Option<Vec<GivenInput>>>().map(GivenInput::List),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::roster;

    #[test]
    fn the_forms_of_every_model_meet_every_known_solution() {
        let vectors = vectors();
        assert_eq!(vectors.len(), 80);
        for model in roster() {
            let agreement = agreement(model.card(), &vectors).expect("known");
            assert_eq!(agreement.met, agreement.known, "{}", model.card().key);
        }
    }

    #[test]
    fn a_solution_is_met_within_its_tolerance_only() {
        let mut vector = vectors().into_iter().find(|v| v.form == "calculus.threshold").expect("known");
        assert!(vector.is_met());
        let shifted = vector.outputs["critical_intervention"].as_f64().expect("number") + 2.0 * vector.tolerance;
        vector.outputs.insert("critical_intervention".into(), shifted.into());
        assert!(!vector.is_met());
        vector.outputs.insert("critical_intervention".into(), Value::Null);
        assert!(!vector.is_met());
        vector.form = "no.such-form".into();
        assert!(!vector.is_met());
    }
}
