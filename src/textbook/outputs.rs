//! Outputs of a form, in the order of its card. What has no value says why; it is never NaN.

use crate::quantity::unsigned_zero;

/// The value of an output.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Output {
    /// A finite number.
    Number(f64),
    /// A whole number.
    Count(u64),
    /// A word.
    Word(&'static str),
    /// No value, and why.
    Undefined(&'static str),
}

impl Output {
    /// The number, if it is one.
    pub fn as_number(self) -> Option<f64> {
        match self {
            Output::Number(x) => Some(x),
            Output::Count(n) => Some(n as f64),
            Output::Word(_) | Output::Undefined(_) => None,
        }
    }
}

/// The outputs of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outputs {
    list: Vec<(&'static str, Output)>,
}

impl Outputs {
    /// No outputs yet.
    pub fn new() -> Outputs {
        Outputs::default()
    }

    /// Adds an output.
    pub fn with(mut self, name: &'static str, output: Output) -> Outputs {
        self.list.push((name, output));
        self
    }

    /// Adds a number; one that no f64 can hold has no value.
    pub fn number(self, name: &'static str, x: f64) -> Outputs {
        self.number_or(name, Some(x), "")
    }

    /// Adds a number, or says why there is none.
    pub fn number_or(self, name: &'static str, x: Option<f64>, why: &'static str) -> Outputs {
        let output = match x {
            Some(x) if x.is_finite() => Output::Number(unsigned_zero(x)),
            Some(_) => Output::Undefined("too large or too small for a number"),
            None => Output::Undefined(why),
        };
        self.with(name, output)
    }

    /// Adds a word.
    pub fn word(self, name: &'static str, word: &'static str) -> Outputs {
        self.with(name, Output::Word(word))
    }

    /// Names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Output)> + '_ {
        self.list.iter().copied()
    }

    /// The output called `name`.
    pub fn get(&self, name: &str) -> Option<Output> {
        self.list.iter().find(|(n, _)| *n == name).map(|&(_, output)| output)
    }
}
