//! A text as data, in one language or more.

use super::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text of a study or of a result file: in English always, in other languages where given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<Language, String>")]
pub struct Words(BTreeMap<Language, String>);

impl Words {
    /// A text in English alone.
    pub fn english(text: impl Into<String>) -> Words {
        Words(BTreeMap::from([(Language::En, text.into())]))
    }

    /// What `say` says, in every language.
    pub fn of(say: impl Fn(Language) -> String) -> Words {
        Words(Language::ALL.iter().map(|&language| (language, say(language))).collect())
    }

    /// The text in `language`, in English where it is not given.
    pub fn get(&self, language: impl Into<Language>) -> &str {
        let language = language.into();
        self.given(language).or_else(|| self.given(Language::En)).unwrap_or_default()
    }

    /// The text in `language`, where it is given.
    pub fn given(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// Gives the text in `language`.
    pub fn set(&mut self, language: Language, text: impl Into<String>) {
        self.0.insert(language, text.into());
    }
}

impl TryFrom<BTreeMap<Language, String>> for Words {
    type Error = &'static str;

    /// # Errors
    /// Without English.
    fn try_from(texts: BTreeMap<Language, String>) -> Result<Words, &'static str> {
        if texts.contains_key(&Language::En) { Ok(Words(texts)) } else { Err("missing field `en`") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written_and_never_without_english() {
        let mut words = Words::english("a");
        assert_eq!(serde_json::to_string(&words).expect("text"), r#"{"en":"a"}"#);
        assert_eq!((words.get(Language::De), words.given(Language::De)), ("a", None));
        words.set(Language::De, "b");
        let text = serde_json::to_string(&words).expect("text");
        assert_eq!(text, r#"{"en":"a","de":"b"}"#);
        assert_eq!(serde_json::from_str::<Words>(&text).expect("words"), words);
        for wrong in [r#"{"de":"b"}"#, r#"{"en":"a","xx":"b"}"#, r#""a""#] {
            assert!(serde_json::from_str::<Words>(wrong).is_err(), "{wrong}");
        }
    }
}
