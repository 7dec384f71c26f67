//! Inputs of a form: what somebody gave, checked against the card.

use super::Refusal;
use super::spec::{Absent, FormCard, InputKind, InputSpec};
use crate::quantity::{Range, unsigned_zero};
use std::collections::BTreeMap;

/// The largest number an input may be, up to its sign.
///
/// Between this and [`SMALLEST`] products and quotients of up to six inputs stay numbers with all their digits. Beyond, one of
/// them would overflow or underflow somewhere inside a form, and its answer would be that of other inputs than those given.
pub const LARGEST: f64 = 1e50;
/// The smallest number an input may be besides 0, up to its sign.
pub const SMALLEST: f64 = 1e-50;

/// A value as somebody gave it.
#[derive(Clone, Debug, PartialEq)]
pub enum GivenInput {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<GivenInput>),
}

/// Values as somebody gave them, by name; a table is given as names with a dot.
pub type GivenInputs = BTreeMap<String, GivenInput>;

/// A value that has been checked.
#[derive(Clone, Debug, PartialEq)]
enum Value {
    Number(f64),
    List(Vec<f64>),
    Matrix(Vec<Vec<f64>>),
    Word(&'static str),
}

/// Inputs that fit the card of a form, each in its own domain. What inputs must be to each other, the form checks.
#[derive(Clone, Debug, PartialEq)]
pub struct Inputs {
    values: BTreeMap<&'static str, Value>,
}

impl Inputs {
    /// Checks what was given against the card.
    ///
    /// # Errors
    /// For the first unknown input, else for all inputs outside their domain, else for all that are missing.
    pub fn check(card: &FormCard, given: &GivenInputs) -> Result<Inputs, Refusal> {
        if let Some(input) = given.keys().find(|name| !card.inputs.iter().any(|spec| spec.name == *name)) {
            let known = card.inputs.iter().map(|spec| spec.name).collect();
            return Err(Refusal::Unknown { input: input.clone(), known });
        }
        let mut inputs = Inputs { values: BTreeMap::new() };
        let (mut wrong, mut reasons, mut missing) = (Vec::new(), Vec::new(), Vec::new());
        for spec in card.inputs {
            match given.get(spec.name) {
                Some(value) => match read(spec, value) {
                    Ok(value) => drop(inputs.values.insert(spec.name, value)),
                    Err(reason) => {
                        wrong.push(spec.name);
                        reasons.push(format!("`{}` {reason}", spec.name));
                    }
                },
                None => inputs.stand_in(spec, &mut missing),
            }
        }
        if !wrong.is_empty() {
            return Err(Refusal::Domain { inputs: wrong, reason: reasons.join("; ") });
        }
        inputs.out_of_place(card, given)?;
        if missing.is_empty() { Ok(inputs) } else { Err(Refusal::Missing { inputs: missing }) }
    }

    /// Takes the default, or notes that the input is missing.
    fn stand_in(&mut self, spec: &InputSpec, missing: &mut Vec<&'static str>) {
        match spec.absent {
            Absent::Number(x) => drop(self.values.insert(spec.name, Value::Number(x))),
            Absent::Word(word) => drop(self.values.insert(spec.name, Value::Word(word))),
            Absent::Refused if self.is_read(spec) => missing.push(spec.name),
            Absent::Refused => {}
        }
    }

    /// Whether the form reads the input, given the words before it.
    fn is_read(&self, spec: &InputSpec) -> bool {
        spec.when.is_none_or(|(name, word)| self.values.get(name) == Some(&Value::Word(word)))
    }

    /// Refuses inputs that would not be read.
    fn out_of_place(&self, card: &FormCard, given: &GivenInputs) -> Result<(), Refusal> {
        match card.inputs.iter().find(|spec| given.contains_key(spec.name) && !self.is_read(spec)) {
            Some(InputSpec { name, when: Some((other, word)), .. }) => {
                Err(Refusal::of(&[name], format!("is read only if `{other}` is \"{word}\"")))
            }
            _ => Ok(()),
        }
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// The number called `name`.
    ///
    /// # Panics
    /// If the card has no such number: a mistake in the form, not in the inputs.
    pub fn number(&self, name: &str) -> f64 {
        match self.value(name) {
            Some(Value::Number(x)) => *x,
            other => panic!("the card has no number `{name}`: {other:?}"),
        }
    }

    /// The whole number called `name`.
    ///
    /// # Panics
    /// If the card has no such count.
    pub fn count(&self, name: &str) -> u32 {
        self.number(name) as u32
    }

    /// The list called `name`.
    ///
    /// # Panics
    /// If the card has no such list.
    pub fn list(&self, name: &str) -> &[f64] {
        match self.value(name) {
            Some(Value::List(list)) => list,
            other => panic!("the card has no list `{name}`: {other:?}"),
        }
    }

    /// The matrix called `name`, row by row.
    ///
    /// # Panics
    /// If the card has no such matrix.
    pub fn matrix(&self, name: &str) -> &[Vec<f64>] {
        match self.value(name) {
            Some(Value::Matrix(rows)) => rows,
            other => panic!("the card has no matrix `{name}`: {other:?}"),
        }
    }

    /// The word called `name`.
    ///
    /// # Panics
    /// If the card has no such word.
    pub fn word(&self, name: &str) -> &'static str {
        match self.value(name) {
            Some(Value::Word(word)) => word,
            other => panic!("the card has no word `{name}`: {other:?}"),
        }
    }
}

/// A value of the kind the card asks for, or what is wrong with it.
fn read(spec: &InputSpec, given: &GivenInput) -> Result<Value, String> {
    match (spec.kind, given) {
        (InputKind::Number(range), GivenInput::Number(x)) => in_range(range, *x).map(Value::Number),
        (InputKind::Count(lo, hi), GivenInput::Number(x)) => {
            let fits = x.fract() == 0.0 && (f64::from(lo)..=f64::from(hi)).contains(x);
            let count = || Value::Number(unsigned_zero(*x));
            fits.then(count).ok_or_else(|| format!("= {x} is no whole number from {lo} to {hi}"))
        }
        (InputKind::List(range, most), GivenInput::List(list)) => list_of(range, list, most).map(Value::List),
        (InputKind::Matrix(range, rows), GivenInput::List(list)) => matrix_of(range, list, rows).map(Value::Matrix),
        (InputKind::Word(words), GivenInput::Text(text)) => words
            .iter()
            .find(|w| *w == text)
            .map(|w| Value::Word(w))
            .ok_or_else(|| format!("= \"{}\" is none of {}", text.escape_debug(), words.join(", "))),
        (kind, _) => Err(format!("must be {}", wanted(kind))),
    }
}

fn wanted(kind: InputKind) -> &'static str {
    match kind {
        InputKind::Number(_) => "a number",
        InputKind::Count(..) => "a whole number",
        InputKind::List(..) => "a list of numbers: [1, 2]",
        InputKind::Matrix(..) => "a list of rows: [[1, 0], [0, 1]]",
        InputKind::Word(_) => "a word in quotes",
    }
}

/// A number a form reckons with: in its range, not too close to 0 and not too large, and 0 has no sign.
fn in_range(range: Range, x: f64) -> Result<f64, String> {
    let x = unsigned_zero(x);
    if !range.contains(x) {
        return Err(format!("= {} lies outside {range}", shown(x)));
    }
    match x.abs() {
        size if size > LARGEST => Err(format!("= {} is too large: at most {LARGEST:e} in size", shown(x))),
        size if size < SMALLEST && size > 0.0 => {
            Err(format!("= {} is too close to 0: write 0, or at least {SMALLEST:e} in size", shown(x)))
        }
        _ => Ok(x),
    }
}

/// A number in a message: the shortest text that reads back as it, with an exponent where it would have many zeros.
fn shown(x: f64) -> String {
    let text = format!("{x:?}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

fn list_of(range: Range, list: &[GivenInput], most: usize) -> Result<Vec<f64>, String> {
    if list.is_empty() || list.len() > most {
        return Err(format!("has {} entries, not 1 to {most}", list.len()));
    }
    list.iter()
        .map(|entry| match entry {
            GivenInput::Number(x) => in_range(range, *x),
            _ => Err("has an entry that is no number".to_owned()),
        })
        .collect()
}

fn matrix_of(range: Range, list: &[GivenInput], rows: usize) -> Result<Vec<Vec<f64>>, String> {
    let matrix: Vec<Vec<f64>> = list
        .iter()
        .map(|row| match row {
            GivenInput::List(row) => list_of(range, row, rows),
            _ => Err("has a row that is no list".to_owned()),
        })
        .collect::<Result<_, String>>()?;
    let square = matrix.len() == rows && matrix.iter().all(|row| row.len() == rows);
    if square { Ok(matrix) } else { Err(format!("is no {rows}×{rows} matrix")) }
}
