//! Textbook forms: every known value, the domain of every input, and the limits.

mod command;
mod domain;
mod limits;
mod vectors;

use garant::models::forms::{Given, GivenInputs, Output, Outputs, Refusal, find, solve};
use serde_json::Value;

/// JSON as an input of a form; a table becomes names with a dot.
fn add(inputs: &mut GivenInputs, name: &str, value: &Value) {
    match value {
        Value::Object(table) => table.iter().for_each(|(part, value)| {
            let name = if name.is_empty() { part.clone() } else { format!("{name}.{part}") };
            add(inputs, &name, value);
        }),
        value => drop(inputs.insert(name.to_owned(), given(value))),
    }
}

fn given(value: &Value) -> Given {
    match value {
        Value::Number(x) => Given::Number(x.as_f64().expect("number")),
        Value::String(text) => Given::Text(text.clone()),
        Value::Array(list) => Given::List(list.iter().map(given).collect()),
        other => panic!("no input: {other}"),
    }
}

/// Solves a form with inputs as JSON.
fn solved(form: &str, inputs: Value) -> Result<Outputs, Refusal> {
    let mut all = GivenInputs::new();
    add(&mut all, "", &inputs);
    solve(find(form).unwrap_or_else(|| panic!("no form {form}")), &all)
}

/// The number an output has.
fn number(outputs: &Outputs, name: &str) -> Option<f64> {
    outputs.get(name).unwrap_or_else(|| panic!("no output {name}")).as_number()
}

/// One output of a form, which has a value.
fn one(form: &str, output: &str, inputs: Value) -> f64 {
    let outputs = solved(form, inputs).unwrap_or_else(|r| panic!("{form}: {r}"));
    number(&outputs, output).unwrap_or_else(|| panic!("{form}: {output} has no value"))
}

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
