//! The decimal mark.

use super::Speech;
use super::text::message;

/// A number written with a point, with the decimal mark of `language` in its place.
pub fn marked(number: &str, language: impl Into<Speech>) -> String {
    number.replace('.', message("decimal-mark").get(language))
}
