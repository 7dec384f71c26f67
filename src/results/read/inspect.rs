//! The first look at a results file, before anything is built from it: no text that a terminal or a browser would hide or act
//! on, no text or list longer than results have, no key twice.

use super::wrong::Wrong;
use crate::scenario::is_hidden;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use std::collections::BTreeSet;
use std::fmt;

/// Longest text accepted, in bytes: far more than a paragraph.
const LONGEST_TEXT: usize = 20_000;
/// Longest list accepted: pairs of a thousand options.
const LONGEST_LIST: usize = 1 << 19;

/// Looks through `text`.
pub fn inspect(text: &str) -> Result<(), Wrong> {
    let mut path = Vec::new();
    let mut reader = serde_json::Deserializer::from_str(text);
    let seen = Look { path: &mut path }.deserialize(&mut reader).and_then(|()| reader.end());
    seen.map_err(|error| path.iter().rev().fold(Wrong::new(error.to_string()), |wrong, step| wrong.within(step)))
}

/// Looks at one value; on an error the path is where it is.
struct Look<'p> {
    path: &'p mut Vec<String>,
}

fn plain<E: Error>(text: &str) -> Result<(), E> {
    if text.len() > LONGEST_TEXT {
        return Err(E::custom(format!("a text of {} bytes is too long", text.len())));
    }
    match text.chars().find(|&c| is_hidden(c) && !matches!(c, '\n' | '\t')) {
        None => Ok(()),
        Some(c) => {
            Err(E::custom(format!("holds U+{:04X}, which cannot be seen or changes the direction of text", u32::from(c))))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, reader: D) -> Result<(), D::Error> {
        reader.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("results")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, x: f64) -> Result<(), E> {
        if x.is_finite() { Ok(()) } else { Err(E::custom("is not a finite number")) }
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        plain(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for i in 0.. {
            self.path.push(format!("[{i}]"));
            if list.next_element_seed(Look { path: &mut *self.path })?.is_none() {
                self.path.pop();
                break;
            }
            self.path.pop();
            if i >= LONGEST_LIST {
                return Err(A::Error::custom(format!("has more than {LONGEST_LIST} entries")));
            }
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut keys = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            plain(&key)?;
            self.path.push(key.clone());
            if keys.len() >= LONGEST_LIST || !keys.insert(key) {
                return Err(A::Error::custom("stands here twice, or among too many keys"));
            }
            map.next_value_seed(Look { path: &mut *self.path })?;
            self.path.pop();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_sizes_are_seen_with_their_place() {
        let wrong = |text: &str| inspect(text).expect_err(text).to_string();
        assert!(inspect("{\"a\": [1, null, true, -2.5e-3, \"x\\ny\"]}").is_ok());
        assert!(wrong("{\"a\": [{\"b\": \"x\\u001b[31m\"}]}").starts_with("a[0].b: holds U+001B"));
        assert!(wrong("{\"a\": {\"x\\u202ey\": 1}}").starts_with("a: holds U+202E"));
        assert!(wrong("{\"a\": 1, \"a\": 2}").starts_with("a: stands here twice"));
        assert!(wrong(&format!("[\"{}\"]", "x".repeat(LONGEST_TEXT + 1))).starts_with("[0]: a text of"));
        assert!(wrong(&format!("[{}0]", "0,".repeat(LONGEST_LIST))).contains("more than"));
        assert!(wrong("{\"a\": 1e999}").starts_with("a: "));
        assert!(wrong(&"[".repeat(100_000)).contains("recursion"));
        assert!(wrong("{} x").contains("trailing"));
    }
}
