//! Checked identifiers: what an option, a study, a source or a model may be called.
//!
//! Names become file names, command-line arguments and keys of result files, so their alphabet is small on purpose.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Longest identifier accepted.
pub const LONGEST: usize = 64;

/// An identifier in lower-case letters, digits and hyphens, starting with a letter: `some-option`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// Why a text is not a [`Name`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NameError {
    /// The text is empty.
    #[error("a name cannot be empty")]
    Empty,
    /// The text has more than [`LONGEST`] characters.
    #[error("a name has at most {LONGEST} characters")]
    TooLong,
    /// The text has a character outside `a-z`, `0-9`, `-`, or does not start with a letter.
    #[error("a name is made of a-z, 0-9 and '-', and starts with a letter")]
    Alphabet,
}

impl Name {
    /// Checks `text` and keeps it.
    pub fn new(text: &str) -> Result<Name, NameError> {
        if text.is_empty() {
            return Err(NameError::Empty);
        }
        if text.len() > LONGEST {
            return Err(NameError::TooLong);
        }
        let letter = |c: char| c.is_ascii_lowercase();
        let fits = text.starts_with(letter) && text.chars().all(|c| letter(c) || c.is_ascii_digit() || c == '-');
        if fits { Ok(Name(text.to_owned())) } else { Err(NameError::Alphabet) }
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Name {
    type Error = NameError;
    fn try_from(text: String) -> Result<Name, NameError> {
        Name::new(&text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_kebab_case() {
        assert_eq!(Name::new("nato-membership").map(|n| n.to_string()), Ok("nato-membership".into()));
        assert_eq!(Name::new(""), Err(NameError::Empty));
        assert_eq!(Name::new("../etc/passwd"), Err(NameError::Alphabet));
        assert_eq!(Name::new("1994-budapest"), Err(NameError::Alphabet));
        assert_eq!(Name::new(&"a".repeat(65)), Err(NameError::TooLong));
    }
}
