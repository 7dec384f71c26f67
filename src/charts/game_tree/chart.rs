//! What a picture of a game tree is made from.

use crate::game::Played;
use crate::language::{Speech, Text};

/// What is shown, and in which words.
pub struct GameTree<'a> {
    /// The game and what is played.
    pub played: &'a Played,
    /// Key of the form behind it.
    pub key: &'a str,
    /// Title of the form.
    pub title: Text,
    /// What the tree stands for.
    pub note: Option<Text>,
    /// Language of the figure.
    pub language: Speech,
    /// Names, labels and ends of the tree in that language.
    pub word: fn(&str, Speech) -> String,
}

impl GameTree<'_> {
    /// A name, label or end of the tree in the language of the figure.
    pub(super) fn word(&self, english: &str) -> String {
        (self.word)(english, self.language)
    }
}
