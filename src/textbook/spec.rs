//! What a form says of itself: its inputs with their domains, its outputs with their meaning.

use crate::language::{Speech, Text, message};
use crate::quantity::Range;

/// What an input is.
#[derive(Clone, Copy, Debug)]
pub enum InputKind {
    /// A number in a range.
    Number(Range),
    /// A whole number between two bounds, both included.
    Count(u32, u32),
    /// A list of at least one and at most so many numbers, each in the range.
    List(Range, usize),
    /// A square matrix, row by row, of so many rows, each number in the range.
    Matrix(Range, usize),
    /// One of several words.
    Word(&'static [&'static str]),
}

impl InputKind {
    /// The domain in words.
    pub fn words(self, language: Speech) -> String {
        let range = |range: Range| ("range", range.to_string().into());
        match self {
            InputKind::Number(range) => range.to_string(),
            InputKind::Count(lo, hi) => format!("{lo}, {}, …, {hi}", lo + 1),
            InputKind::List(each, most) => {
                message("domain-list").with(language, &[("most", most.to_string().into()), range(each)])
            }
            InputKind::Matrix(each, rows) => {
                message("domain-matrix").with(language, &[("rows", rows.to_string().into()), range(each)])
            }
            InputKind::Word(words) => words.join(" | "),
        }
    }
}

/// What stands in for an input that is not given.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Absent {
    /// Nothing: the input is required.
    Refused,
    /// A number or count.
    Number(f64),
    /// A word.
    Word(&'static str),
}

/// One input of a form. A name with a dot belongs to a table: `challenger.status_quo`.
#[derive(Clone, Copy, Debug)]
pub struct InputSpec {
    /// Name, in snake case.
    pub name: &'static str,
    /// What it is, with its domain.
    pub kind: InputKind,
    /// Unit; `1` for a pure number.
    pub unit: &'static str,
    /// One sentence that says what it stands for.
    pub meaning: Text,
    /// What stands in for it.
    pub absent: Absent,
    /// It is read only if the input of that name has that word.
    pub when: Option<(&'static str, &'static str)>,
}

/// An input of any kind; required, read always, a pure number.
pub const fn input(name: &'static str, kind: InputKind, meaning: Text) -> InputSpec {
    InputSpec { name, kind, unit: "1", meaning, absent: Absent::Refused, when: None }
}

/// A number in a range.
pub const fn number(name: &'static str, range: Range, meaning: Text) -> InputSpec {
    input(name, InputKind::Number(range), meaning)
}

/// A whole number from `lo` to `hi`.
pub const fn count(name: &'static str, lo: u32, hi: u32, meaning: Text) -> InputSpec {
    input(name, InputKind::Count(lo, hi), meaning)
}

impl InputSpec {
    /// With a unit.
    pub const fn unit(self, unit: &'static str) -> InputSpec {
        InputSpec { unit, ..self }
    }

    /// With a number that stands in for it.
    pub const fn or(self, number: f64) -> InputSpec {
        InputSpec { absent: Absent::Number(number), ..self }
    }

    /// With a word that stands in for it.
    pub const fn or_word(self, word: &'static str) -> InputSpec {
        InputSpec { absent: Absent::Word(word), ..self }
    }

    /// Read only if `name` is `word`.
    pub const fn when(self, name: &'static str, word: &'static str) -> InputSpec {
        InputSpec { when: Some((name, word)), ..self }
    }
}

/// One output of a form.
#[derive(Clone, Copy, Debug)]
pub struct OutputSpec {
    /// Name, in snake case.
    pub name: &'static str,
    /// Unit; `1` for a pure number, a probability or a word.
    pub unit: &'static str,
    /// What it tells.
    pub meaning: Text,
}

/// An output without unit.
pub const fn output(name: &'static str, meaning: Text) -> OutputSpec {
    OutputSpec { name, unit: "1", meaning }
}

impl OutputSpec {
    /// With a unit.
    pub const fn unit(self, unit: &'static str) -> OutputSpec {
        OutputSpec { unit, ..self }
    }
}

/// What a form says of itself.
#[derive(Debug)]
pub struct FormCard {
    /// Key on the command line: `family.form`.
    pub key: &'static str,
    /// Title.
    pub title: Text,
    /// The game in a few sentences and its solution as a formula.
    pub formula: &'static str,
    /// Where it comes from.
    pub reference: &'static str,
    /// Conditions across inputs, the equilibrium chosen where there are several, and what happens at the edges.
    pub notes: Text,
    /// Inputs, in the order help shows them.
    pub inputs: &'static [InputSpec],
    /// Outputs, in the order they are given.
    pub outputs: &'static [OutputSpec],
    /// What to write behind `garant solve KEY` to see it work.
    pub example: &'static str,
}
