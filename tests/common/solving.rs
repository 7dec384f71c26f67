//! Textbook forms asked with JSON.

use garant::textbook::{GivenInput, GivenInputs, Outputs, Refusal, find, solve};
use serde_json::Value;

/// JSON as an input of a form; a table becomes names with a dot.
pub fn add(inputs: &mut GivenInputs, name: &str, value: &Value) {
    match value {
        Value::Object(table) => table.iter().for_each(|(part, value)| {
            let name = if name.is_empty() { part.clone() } else { format!("{name}.{part}") };
            add(inputs, &name, value);
        }),
        value => drop(inputs.insert(name.to_owned(), given(value))),
    }
}

fn given(value: &Value) -> GivenInput {
    match value {
        Value::Number(x) => GivenInput::Number(x.as_f64().expect("number")),
        Value::String(text) => GivenInput::Text(text.clone()),
        Value::Array(list) => GivenInput::List(list.iter().map(given).collect()),
        other => panic!("no input: {other}"),
    }
}

/// Solves a form with inputs as JSON.
pub fn solved(form: &str, inputs: Value) -> Result<Outputs, Refusal> {
    let mut all = GivenInputs::new();
    add(&mut all, "", &inputs);
    solve(find(form).unwrap_or_else(|| panic!("no form {form}")), &all)
}

/// The number an output has.
pub fn number(outputs: &Outputs, name: &str) -> Option<f64> {
    outputs.get(name).unwrap_or_else(|| panic!("no output {name}")).as_number()
}

/// One output of a form, which has a value.
pub fn one(form: &str, output: &str, inputs: Value) -> f64 {
    let outputs = solved(form, inputs).unwrap_or_else(|r| panic!("{form}: {r}"));
    number(&outputs, output).unwrap_or_else(|| panic!("{form}: {output} has no value"))
}
