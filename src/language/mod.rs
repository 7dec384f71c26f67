//! The languages garant speaks, and texts that exist in all of them.

mod catalogue;
mod kept;
mod mark;
mod number;
mod party;
mod speech;
mod text;
mod words;

pub use catalogue::{Argument, faults, variables};
pub use kept::{kept, kept_words};
pub use mark::marked;
pub use number::count;
pub use party::{NOMINATIVE, PartyName, forms, forms_of};
pub use speech::{PartyNames, Speech};
pub use text::{Text, filled, known, literal, message};
pub use words::Words;

use serde::{Deserialize, Serialize};

/// A language of titles, labels and reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, in which every text exists; the language of errors, help and machine-readable files.
    #[default]
    En,
    /// German; texts of a study that have no German form are told in English, or in the language they have.
    De,
    /// Ukrainian; likewise, and the textbook's games are told in English.
    Uk,
}

impl Language {
    /// All of them, in the order of their declaration.
    pub const ALL: &[Language] = &[Language::En, Language::De, Language::Uk];

    /// The code used on the command line, in study files and in `lang="…"`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
            Language::Uk => "uk",
        }
    }
}
