//! Texts that come with a study and are kept for as long as the program runs, each once, however often the study is read.

use super::{Language, Text, Words, literal};
use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());

/// `text`, kept.
pub fn kept(text: &str) -> &'static str {
    // A thread that panicked while it held the lock has left whole texts behind.
    let mut all = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get(text) {
        return known;
    }
    let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
    all.insert(text);
    text
}

/// `words` as a text of the program.
pub fn kept_words(words: &Words) -> Text {
    let texts = Language::ALL.iter().filter_map(|&language| Some((language, kept(words.given(language)?))));
    literal(kept_list(texts.collect()))
}

/// A list of kept texts, kept as well.
fn kept_list(texts: Vec<(Language, &'static str)>) -> &'static [(Language, &'static str)] {
    static LISTS: Mutex<BTreeSet<&'static [(Language, &'static str)]>> = Mutex::new(BTreeSet::new());
    let mut all = LISTS.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = all.get(texts.as_slice()) {
        return known;
    }
    let texts: &'static [(Language, &'static str)] = texts.leak();
    all.insert(texts);
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_kept_once() {
        assert!(std::ptr::eq(kept("kept once"), kept(&["kept", "once"].join(" "))));
        let words = Words::of(|language| language.code().to_owned());
        assert_eq!(kept_words(&words).get(Language::De), "de");
    }
}
