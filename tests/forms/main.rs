//! Textbook forms: every known value, the domain of every input, and the limits.

#[path = "../common/agreement.rs"]
mod agreement;
#[path = "../common/solving.rs"]
mod solving;

mod command;
mod corners;
mod domain;
mod limits;
mod vectors;

use domain::PROBABILITIES;
use garant::textbook::{GivenInputs, Output};
use serde_json::Value;
use solving::{add, number, one, solved};

/// Whether an output is what is expected, to within `tolerance`.
fn agrees(output: Output, expected: &Value, tolerance: f64) -> bool {
    match (output, expected) {
        (Output::Undefined(_), Value::Null) => true,
        (Output::Word(word), Value::String(text)) => word == text,
        (output, Value::Number(x)) => {
            output.as_number().is_some_and(|y| (y - x.as_f64().expect("number")).abs() <= tolerance)
        }
        _ => false,
    }
}

/// One known value.
#[derive(Clone, Debug, serde::Deserialize)]
struct Vector {
    form: String,
    inputs: serde_json::Map<String, Value>,
    outputs: serde_json::Map<String, Value>,
    tolerance: f64,
}

fn vectors() -> Vec<Vector> {
    serde_json::from_str(include_str!("../data/vectors.json")).expect("vectors")
}
