//! A text of the program in every language: a message of the catalogue.

use super::catalogue::{self, Argument};
use super::{Language, Words};

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

/// The message without arguments whose identifier was made from data, if there is one.
pub fn known(identifier: &str, language: Language) -> Option<&'static str> {
    catalogue::known(language, identifier)
}

impl Text {
    /// The text in `language`; for a message that takes no arguments.
    pub fn get(self, language: Language) -> &'static str {
        match self {
            Text::Message(identifier) => catalogue::plain(language, identifier),
            Text::Literal { de, .. } if language == Language::De => de,
            Text::Literal { en, .. } => en,
        }
    }

    /// The text in `language` with its arguments filled in.
    pub fn with(self, language: Language, arguments: &[(&str, Argument)]) -> String {
        match self {
            Text::Message(identifier) => filled(identifier, language, arguments),
            Text::Literal { .. } => self.get(language).to_owned(),
        }
    }

    /// The text in English, for errors, help and machine-readable files.
    pub fn english(self) -> &'static str {
        self.get(Language::En)
    }

    /// The same text as data that a result file can carry.
    pub fn to_words(self) -> Words {
        Words::of(|language| self.get(language).to_owned())
    }
}
