//! What is wrong with results, and where.

use std::fmt;

/// What is wrong with results, and where: `cells[3].measures.attack.estimate.mean: 1.7 is no probability`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Wrong {
    path: String,
    what: String,
}

/// The outcome of a check.
pub type Checked = Result<(), Wrong>;

impl Wrong {
    /// Something wrong with the whole; [`Wrong::within`] says of what.
    pub fn new(what: impl Into<String>) -> Wrong {
        Wrong { path: String::new(), what: what.into() }
    }

    /// Something wrong at `path`.
    pub fn at(path: String, what: String) -> Wrong {
        Wrong { path: if path == "." { String::new() } else { path }, what }
    }

    /// The same as the outcome of a check.
    pub fn say(what: impl Into<String>) -> Checked {
        Err(Wrong::new(what))
    }

    /// The same, seen from one step further out: a field or `[3]`.
    pub fn within(mut self, step: &str) -> Wrong {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }

    /// Where, as a path of JSON; empty if it is the whole.
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.is_empty() {
            true => f.write_str(&self.what),
            false => write!(f, "{}: {}", self.path.escape_debug(), self.what),
        }
    }
}

/// Puts the step before what is wrong within it.
pub trait Within {
    /// The same, seen from one step further out.
    fn within(self, step: &str) -> Self;
}

impl Within for Checked {
    fn within(self, step: &str) -> Checked {
        self.map_err(|wrong| wrong.within(step))
    }
}

/// Checks every item of the list `name`.
pub fn each<T>(name: &str, list: &[T], check: impl Fn(&T) -> Checked) -> Checked {
    let at = |(i, item): (usize, &T)| check(item).within(&format!("[{i}]"));
    list.iter().enumerate().try_for_each(at).within(name)
}

/// Whether the list `name` has between `least` and `most` items.
pub fn length<T>(name: &str, list: &[T], least: usize, most: usize) -> Checked {
    let n = list.len();
    match (least..=most).contains(&n) {
        true => Ok(()),
        false if least == most => Wrong::say(format!("has {n} entries, not {least}")).within(name),
        false => Wrong::say(format!("has {n} entries, not from {least} to {most}")).within(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_in_json() {
        let inner = Wrong::say("is wrong").within("mean").within("estimate");
        let list = each("cells", &[1, 2], |&n| if n == 2 { inner.clone() } else { Ok(()) });
        assert_eq!(list.expect_err("wrong").to_string(), "cells[1].estimate.mean: is wrong");
        assert_eq!(Wrong::new("x").to_string(), "x");
        assert!(length("a", &[1], 1, 2).is_ok() && length("a", &[1], 2, 2).is_err());
    }
}
