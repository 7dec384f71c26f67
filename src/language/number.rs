//! The marks of numbers: groups of three and the decimal mark.

use super::{Language, message};

/// A whole number with thin spaces between groups of three: `65 536`.
pub fn count(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push('\u{202f}');
        }
        text.push(c);
    }
    text
}

/// A number written with a point, with the decimal mark of `language` in its place.
pub fn marked(number: &str, language: Language) -> String {
    number.replace('.', message("decimal-mark").get(language))
}
