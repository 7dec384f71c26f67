//! What a model says of itself.

use crate::language::{Text, Words, message};

/// How far a model is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maturity {
    /// Reproduces a published number.
    Reproduced,
    /// Derived here and checked by a second method.
    Derived,
    /// Not yet checked by a second method.
    Draft,
}

impl Maturity {
    /// The word in machine-readable files and help.
    pub fn key(self) -> &'static str {
        match self {
            Maturity::Reproduced => "reproduced",
            Maturity::Derived => "derived",
            Maturity::Draft => "draft",
        }
    }

    /// The same word in every language.
    pub fn title(self) -> Text {
        match self {
            Maturity::Reproduced => message("maturity-reproduced"),
            Maturity::Derived => message("maturity-derived"),
            Maturity::Draft => message("maturity-draft"),
        }
    }
}

/// What a model says of itself.
#[derive(Debug)]
pub struct Card {
    /// Key on the command line and in results.
    pub key: &'static str,
    /// Title.
    pub title: Text,
    /// The idea, in two or three sentences.
    pub idea: Text,
    /// The formula for the probability of an attack per opportunity.
    pub formula: &'static str,
    /// Which equilibrium is played where there are several, or `none needed`.
    pub selection: Text,
    /// What the model leaves out.
    pub leaves_out: Text,
    /// References.
    pub references: &'static [&'static str],
    /// How far it is proven …
    pub maturity: Maturity,
    /// … and by which checks.
    pub proof: Text,
    /// Textbook forms it rests on.
    pub forms: &'static [&'static str],
}

impl Card {
    /// How far the model is proven and by which checks: `derived: a second implementation`.
    pub fn proven(&self) -> Words {
        let word = self.maturity.title();
        Words::of(|language| format!("{}: {}", word.get(language), self.proof.get(language)))
    }
}
