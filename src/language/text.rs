//! A text in every language: a message of the catalogue, or the words of a study.

use super::Language;
use super::catalogue::{self, Argument};
use serde::{Deserialize, Serialize};

/// A text of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The message of the catalogue with this identifier.
    Message(&'static str),
    /// Words given on the spot, see [`literal`].
    Literal {
        /// English form.
        en: &'static str,
        /// German form.
        de: &'static str,
    },
}

/// The message of the catalogue that `identifier` names.
pub const fn message(identifier: &'static str) -> Text {
    Text::Message(identifier)
}

/// Words given on the spot, for models that are made outside of garant; garant's own stand in the catalogue.
pub const fn literal(en: &'static str, de: &'static str) -> Text {
    Text::Literal { en, de }
}

/// The message whose identifier was made from data, as `caution-KEY-seen`, with its arguments filled in.
pub fn filled(identifier: &str, language: Language, arguments: &[(&str, Argument)]) -> String {
    catalogue::filled(language, identifier, arguments)
}

impl Text {
    /// The text in `language`; for a message that takes no arguments.
    pub fn get(self, language: Language) -> &'static str {
        match self {
            Text::Message(identifier) => catalogue::plain(language, identifier),
            Text::Literal { en, de } => match language {
                Language::En => en,
                Language::De => de,
            },
        }
    }

    /// The text in `language` with its arguments filled in.
    pub fn with(self, language: Language, arguments: &[(&str, Argument)]) -> String {
        match self {
            Text::Message(identifier) => filled(identifier, language, arguments),
            Text::Literal { .. } => self.get(language).to_owned(),
        }
    }

    /// The same text as data that a result file can carry.
    pub fn to_words(self) -> Words {
        Words { en: self.get(Language::En).to_owned(), de: Some(self.get(Language::De).to_owned()) }
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
