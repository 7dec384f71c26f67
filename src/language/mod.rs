//! The languages garant speaks, and texts that exist in all of them.

mod catalogue;
mod number;
mod text;

pub use catalogue::{Argument, faults, variables};
pub use number::count;
pub use text::{Text, Words, filled, literal, message};

use serde::{Deserialize, Serialize};

/// A language of titles, labels and reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, in which every text exists.
    #[default]
    En,
    /// German; texts of a study that have no German form are told in English.
    De,
}

impl Language {
    /// All of them, English first. A further language is a line here and a folder of messages.
    pub const ALL: &[Language] = &[Language::En, Language::De];

    /// The code used on the command line and in `lang="…"`.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
        }
    }
}
