//! A word of the glossary.

use super::says;
use crate::cli::glossary::Word;
use crate::language::{Speech, message};
use crate::report::Document;

/// What a word means.
pub fn word(word: &Word, language: Speech) -> Document {
    let words = ("words", word.words.join(", ").into());
    let title = match &word.german {
        Some(german) => message("explain-word-german").with(language, &[words, ("german", german.into())]),
        None => message("explain-word").with(language, &[words]),
    };
    Document::new(language, title).with(says(message("explain-meaning"), &word.meaning, language)).with(says(
        message("explain-glossary-heading"),
        &word.under,
        language,
    ))
}
