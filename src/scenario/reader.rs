//! Reading values out of a parsed file: every misfit is a complaint at its place, and reading goes on.

use super::complaint::{Complaint, is_hidden, suggestion};
use super::page::Page;
use crate::language::Words;
use std::ops::Range;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A value with its place.
pub type Value<'a> = Spanned<DeValue<'a>>;
/// Longest text a file may give.
const LONGEST_TEXT: usize = 2000;

/// Reads one file and collects complaints about it.
pub struct Reader {
    /// The file.
    pub page: Arc<Page>,
    /// What is wrong with it so far.
    pub complaints: Vec<Complaint>,
}

impl Reader {
    /// A reader of `page`.
    pub fn new(page: Arc<Page>) -> Reader {
        Reader { page, complaints: Vec::new() }
    }

    /// Complains about a span.
    pub fn complain(&mut self, span: Range<usize>, message: impl Into<String>) {
        self.complaints.push(Complaint::at(&self.page, span, message));
    }

    /// Complains about a span and says what to do.
    pub fn complain_with(&mut self, span: Range<usize>, message: impl Into<String>, hint: impl Into<String>) {
        self.complaints.push(Complaint::at(&self.page, span, message).hint(hint));
    }

    /// Complains about every key of `table` that is not in `known`.
    pub fn known_keys(&mut self, table: &DeTable, known: &[&str], of: &str) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                let hint = suggestion(name, known.iter().copied());
                self.complain_with(key.span(), format!("unknown key `{name}` in {of}"), hint);
            }
        }
    }

    /// The value of a key that must be there; `place` is where to point if it is not.
    pub fn required<'t, 'a>(
        &mut self,
        table: &'t DeTable<'a>,
        key: &str,
        place: Range<usize>,
        example: &str,
    ) -> Option<&'t Value<'a>> {
        let found = table.get(key);
        if found.is_none() {
            self.complain_with(place, format!("`{key}` is missing"), format!("write `{key} = {example}`"));
        }
        found
    }

    fn wrong_type<T>(&mut self, value: &Value, wanted: &str) -> Option<T> {
        let found = value.get_ref().type_str();
        self.complain(value.span(), format!("expected {wanted}, found {}", article(found)));
        None
    }

    /// A table.
    pub fn table<'t, 'a>(&mut self, value: &'t Value<'a>) -> Option<&'t DeTable<'a>> {
        match value.get_ref().as_table() {
            Some(table) => Some(table),
            None => self.wrong_type(value, "a table"),
        }
    }

    /// A text of visible characters.
    pub fn text(&mut self, value: &Value) -> Option<String> {
        let Some(text) = value.get_ref().as_str() else { return self.wrong_type(value, "a text in quotes") };
        if text.trim().is_empty() {
            self.complain(value.span(), "the text is empty");
            return None;
        }
        if text.chars().count() > LONGEST_TEXT {
            self.complain(value.span(), format!("the text is longer than {LONGEST_TEXT} characters"));
            return None;
        }
        if let Some(hidden) = text.chars().find(|&c| is_hidden(c) && c != '\n') {
            let hint = "remove it: it could hide or rewrite what a reader sees";
            self.complain_with(value.span(), format!("the text has the hidden character {}", hidden.escape_unicode()), hint);
            return None;
        }
        Some(text.to_owned())
    }

    /// One word out of a list.
    pub fn choice<T: Copy>(&mut self, value: &Value, choices: &[(&str, T)], what: &str) -> Option<T> {
        let Some(text) = value.get_ref().as_str() else { return self.wrong_type(value, "a text in quotes") };
        let found = choices.iter().find(|(name, _)| *name == text).map(|(_, choice)| *choice);
        if found.is_none() {
            let hint = suggestion(text, choices.iter().map(|(name, _)| *name));
            self.complain_with(value.span(), format!("unknown {what} `{text}`"), hint);
        }
        found
    }

    /// A finite number; integers count as numbers.
    pub fn number(&mut self, value: &Value) -> Option<f64> {
        let text = match value.get_ref() {
            DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str().to_owned(),
            DeValue::Float(float) => float.as_str().to_owned(),
            _ => return self.wrong_type(value, "a number"),
        };
        let number = text.replace('_', "").parse::<f64>().unwrap_or(f64::NAN);
        if number.is_finite() {
            // −0 and 0 are the same belief and must have the same bits.
            return Some(number + 0.0);
        }
        self.complain(value.span(), format!("`{text}` is not a finite number"));
        None
    }

    /// A whole number from `least` to `most`.
    pub fn whole(&mut self, value: &Value, least: i64, most: i64) -> Option<i64> {
        let DeValue::Integer(integer) = value.get_ref() else { return self.wrong_type(value, "a whole number") };
        let number = i64::from_str_radix(&integer.as_str().replace('_', ""), integer.radix());
        match number {
            Ok(n) if (least..=most).contains(&n) => Some(n),
            _ => {
                self.complain(value.span(), format!("must be a whole number from {least} to {most}"));
                None
            }
        }
    }

    /// An array.
    pub fn array<'t, 'a>(&mut self, value: &'t Value<'a>) -> Option<Vec<&'t Value<'a>>> {
        match value.get_ref().as_array() {
            Some(array) => Some(array.iter().collect()),
            None => self.wrong_type(value, "an array"),
        }
    }

    /// A text in both languages: `{ en = "…", de = "…" }`.
    pub fn words(&mut self, value: &Value, german_too: bool) -> Option<Words> {
        let table = self.table(value)?;
        self.known_keys(table, &["en", "de"], "a text");
        let en = self.required(table, "en", value.span(), "\"…\"").and_then(|v| self.text(v));
        let de = match table.get("de") {
            Some(de) => Some(self.text(de)?),
            None if german_too => {
                self.complain_with(value.span(), "the German text is missing", "write `de = \"…\"` beside `en`");
                None
            }
            None => None,
        };
        Some(Words { en: en?, de })
    }
}

/// "a string", "an integer".
fn article(kind: &str) -> String {
    let vowel = kind.starts_with(['a', 'e', 'i', 'o', 'u']);
    format!("{} {kind}", if vowel { "an" } else { "a" })
}
