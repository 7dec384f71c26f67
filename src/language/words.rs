//! A text as data, in one language or more.

use super::Language;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text of a study or of a result file, in one language or more.
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

    /// The text in `language`; where it is not given in English, and where it is not in English either, in the language it has.
    pub fn get(&self, language: impl Into<Language>) -> &str {
        self.told_in(language.into()).and_then(|language| self.given(language)).unwrap_or_default()
    }

    /// The language in which the text is told to those who read `language`.
    pub fn told_in(&self, language: Language) -> Option<Language> {
        let given = |language: &Language| self.0.contains_key(language);
        [language, Language::En].into_iter().find(given).or_else(|| self.0.keys().next().copied())
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
    /// Without any language.
    fn try_from(texts: BTreeMap<Language, String>) -> Result<Words, &'static str> {
        if texts.is_empty() { Err("a text in no language") } else { Ok(Words(texts)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_as_they_are_written_and_never_in_no_language() {
        let mut words = Words::english("a");
        assert_eq!(serde_json::to_string(&words).expect("text"), r#"{"en":"a"}"#);
        assert_eq!((words.get(Language::De), words.given(Language::De)), ("a", None));
        words.set(Language::De, "b");
        let text = serde_json::to_string(&words).expect("text");
        assert_eq!(text, r#"{"en":"a","de":"b"}"#);
        assert_eq!(serde_json::from_str::<Words>(&text).expect("words"), words);
        let german: Words = serde_json::from_str(r#"{"uk":"c","de":"b"}"#).expect("words");
        assert_eq!([Language::En, Language::De, Language::Uk].map(|language| german.get(language)), ["b", "b", "c"]);
        for wrong in [r#"{}"#, r#"{"en":"a","xx":"b"}"#, r#""a""#] {
            assert!(serde_json::from_str::<Words>(wrong).is_err(), "{wrong}");
        }
    }
}
