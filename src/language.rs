//! The two languages garant speaks, and text that exists in both.
//!
//! This is not a translation framework: two languages and a few hundred strings are a table the compiler can check.

use serde::{Deserialize, Serialize};

/// A language of titles, labels and reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English, complete everywhere.
    #[default]
    En,
    /// German; falls back to English where a text has no German form.
    De,
}

impl Language {
    /// The code used on the command line and in `lang="…"`.
    pub fn code(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::De => "de",
        }
    }
}

/// A text that is part of the program, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// English form.
    pub en: &'static str,
    /// German form.
    pub de: &'static str,
}

/// Shorthand for [`Text`], so that tables of words stay readable.
pub const fn text(en: &'static str, de: &'static str) -> Text {
    Text { en, de }
}

impl Text {
    /// The text in `language`.
    pub fn get(&self, language: Language) -> &'static str {
        match language {
            Language::En => self.en,
            Language::De => self.de,
        }
    }

    /// The same text as data that a result file can carry.
    pub fn to_words(self) -> Words {
        Words { en: self.en.to_owned(), de: Some(self.de.to_owned()) }
    }
}

/// A text written by a user in a scenario file: English always, German where given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// English form.
    pub en: String,
    /// German form, absent where the author gave none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub de: Option<String>,
}

impl Words {
    /// The text in `language`, English where no German form was given.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::De => self.de.as_deref().unwrap_or(&self.en),
        }
    }
}
