//! A text of the program in every language: a message of the catalogue.

use super::catalogue::Argument;
use super::{Language, PartyNames, Speech, Words};

/// A text of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Text {
    /// The message of the catalogue with this identifier.
    Message(&'static str),
    /// Words given on the spot, see [`literal`].
    Literal(&'static [(Language, &'static str)]),
}

/// The message of the catalogue that `identifier` names.
pub const fn message(identifier: &'static str) -> Text {
    Text::Message(identifier)
}

/// Words given on the spot by language, for models that are made outside of garant; garant's own stand in the catalogue.
pub const fn literal(texts: &'static [(Language, &'static str)]) -> Text {
    Text::Literal(texts)
}

/// The message whose identifier was made from data, as `caution-KEY-seen`, with its arguments filled in.
pub fn filled(identifier: &str, language: impl Into<Speech>, arguments: &[(&str, Argument)]) -> String {
    language.into().filled(identifier, arguments).unwrap_or_else(|| identifier.to_owned())
}

/// The message without arguments whose identifier was made from data, if there is one.
pub fn known(identifier: &str, language: impl Into<Speech>) -> Option<&'static str> {
    language.into().plain(identifier)
}

impl Text {
    /// The text in `language`; for a message that takes no arguments.
    pub fn get(self, speech: impl Into<Speech>) -> &'static str {
        let speech = speech.into();
        match self {
            Text::Message(identifier) => speech.plain(identifier).unwrap_or(identifier),
            Text::Literal(texts) => {
                let told = |language| texts.iter().find(|(own, _)| *own == language).map(|(_, text)| *text);
                let first = || texts.first().map(|(_, text)| *text);
                told(speech.language).or_else(|| told(Language::En)).or_else(first).unwrap_or_default()
            }
        }
    }

    /// The text in `language` with its arguments filled in.
    pub fn with(self, speech: impl Into<Speech>, arguments: &[(&str, Argument)]) -> String {
        match self {
            Text::Message(identifier) => filled(identifier, speech, arguments),
            Text::Literal(_) => self.get(speech).to_owned(),
        }
    }

    /// The text in English, for errors, help and machine-readable files.
    pub fn english(self) -> &'static str {
        self.get(Language::En)
    }

    /// The same text as data that a result file can carry.
    pub fn to_words(self) -> Words {
        self.words_of(PartyNames::roles())
    }

    /// The same with the names of a study's parties.
    pub fn words_of(self, names: &'static PartyNames) -> Words {
        Words::of(|language| self.get(names.speak(language)).to_owned())
    }
}
