//! Reading single values: text, numbers, lists, choices, each with a complaint if it is something else.

use super::document::{is_hidden, is_override, quote};
use super::table::{TomlNode, TomlTable};
use crate::quantity::unsigned_zero;
use toml::de::DeValue;

/// What texts of a file may look like.
#[derive(Clone, Copy)]
pub struct TextShape {
    /// Most characters.
    pub longest: usize,
    /// Whether it may have several lines.
    pub lines: bool,
}

/// A title or a name: one short line.
pub const TITLE: TextShape = TextShape { longest: 200, lines: false };
/// A remark of a few sentences.
pub const PROSE: TextShape = TextShape { longest: 4_000, lines: true };

/// Nothing if there is no node, `None` if it is not in order.
pub fn optional<'a, T>(node: Option<TomlNode<'a>>, read: impl Fn(&TomlNode<'a>) -> Option<T>) -> Option<Option<T>> {
    match node {
        None => Some(None),
        Some(node) => read(&node).map(Some),
    }
}

impl<'a> TomlNode<'a> {
    /// Complains that the value is not `expected`.
    pub fn mismatch(&self, expected: &str, help: impl Into<String>) {
        let message = format!("`{}` must be {expected}, not {}", quote(&self.key), kind(self.value));
        self.page.wrong(self.at.clone(), message, help);
    }

    /// The value as text that may be shown.
    pub fn text(&self, shape: TextShape) -> Option<String> {
        let DeValue::String(text) = self.value else {
            let help = match self.value {
                DeValue::Table(_) | DeValue::Array(_) => format!("write `{} = \"…\"`", quote(&self.key)),
                _ => "put it in quotes".into(),
            };
            self.mismatch("text", help);
            return None;
        };
        self.check_text(text, shape).then(|| text.to_string())
    }

    fn check_text(&self, text: &str, shape: TextShape) -> bool {
        let key = quote(&self.key);
        let wrong = |message: String, help: &str| {
            self.page.wrong(self.at.clone(), message, help);
            false
        };
        let allowed = |c: char| shape.lines && matches!(c, '\n' | '\t');
        if text.trim().is_empty() {
            return wrong(format!("`{key}` is empty"), "write at least one word");
        }
        if text.chars().count() > shape.longest {
            let most = shape.longest;
            return wrong(format!("`{key}` is too long"), &format!("use at most {most} characters"));
        }
        match text.chars().find(|&c| is_hidden(c) && !allowed(c)) {
            None => true,
            Some('\n' | '\t') => wrong(format!("`{key}` must be a single line"), "use a space instead"),
            Some(c) => {
                let what = if is_override(c) { "changes the direction of text" } else { "cannot be seen" };
                wrong(format!("`{key}` holds U+{:04X}, which {what}", u32::from(c)), "remove that character")
            }
        }
    }

    /// The value as a finite number. Zero has no sign.
    pub fn number(&self) -> Option<f64> {
        let parsed = match self.value {
            DeValue::Float(float) => float.as_str().parse::<f64>().ok(),
            DeValue::Integer(whole) => integer(whole).map(|i| i as f64).or_else(|| whole.as_str().parse().ok()),
            DeValue::String(text) if text.parse::<f64>().is_ok() => {
                self.mismatch("a number", "remove the quotes");
                return None;
            }
            _ => {
                self.mismatch("a number", format!("write `{} = 0.5`", quote(&self.key)));
                return None;
            }
        };
        // What the syntax could not read has its complaint already.
        let number = parsed?;
        if number.is_finite() {
            return Some(unsigned_zero(number));
        }
        let (key, source) = (quote(&self.key), &self.page.document.text[self.at.clone()]);
        let message = if number.is_infinite() && !source.contains("inf") {
            format!("`{key}` is too large for a number")
        } else {
            format!("`{key}` must be a finite number, not {}", quote(source))
        };
        self.page.wrong(self.at.clone(), message, "write a finite number, such as `0.5`");
        None
    }

    /// The value as a whole number from `least` to `most`.
    pub fn whole(&self, least: u32, most: u32) -> Option<u32> {
        let key = quote(&self.key);
        let DeValue::Integer(whole) = self.value else {
            self.mismatch(
                "a whole number",
                format!("write `{key} = {}` without point, exponent or quotes", 7.clamp(least, most)),
            );
            return None;
        };
        if whole.as_str().is_empty() {
            return None;
        }
        let number = integer(whole).and_then(|i| u32::try_from(i).ok()).filter(|n| (least..=most).contains(n));
        if number.is_none() {
            let message = format!("`{key}` must lie between {least} and {most}");
            self.page.wrong(self.at.clone(), message, format!("choose a whole number from {least} to {most}"));
        }
        number
    }

    /// The value as a list of texts; a text alone is a list of one.
    pub fn texts(&self, shape: TextShape, example: &str) -> Option<Vec<String>> {
        if matches!(self.value, DeValue::String(_)) {
            return Some(vec![self.text(shape)?]);
        }
        let texts: Vec<Option<String>> = self.list(example)?.iter().map(|node| node.text(shape)).collect();
        texts.into_iter().collect()
    }

    /// The value as a list of nodes that share its key.
    pub fn list(&self, example: &str) -> Option<Vec<TomlNode<'a>>> {
        let DeValue::Array(array) = self.value else {
            self.mismatch("a list", format!("write `{} = {example}`", quote(&self.key)));
            return None;
        };
        let node =
            |item: &'a toml::Spanned<DeValue<'a>>| TomlNode { at: item.span(), value: item.get_ref(), ..self.clone() };
        Some(array.iter().map(node).collect())
    }

    /// The value as a table; `what` names it in complaints about its keys.
    pub fn table(&self, what: &str, example: &str) -> Option<TomlTable<'a>> {
        let DeValue::Table(table) = self.value else {
            self.mismatch("a table", format!("write `{}`", example));
            return None;
        };
        Some(TomlTable::new(self.page, what, self.at.clone(), table))
    }

    /// The value as one of the words of `choices`.
    pub fn choice<T: Copy>(&self, what: &str, choices: &[(&'static str, T)]) -> Option<T> {
        let words = choices.iter().map(|c| c.0);
        let DeValue::String(text) = self.value else {
            self.mismatch("text", format!("it can be {}", super::suggest::listed(words)));
            return None;
        };
        let found = choices.iter().find(|c| c.0 == text).map(|c| c.1);
        if found.is_none() {
            self.page.unknown(self.at.clone(), what, text, words.collect::<Vec<_>>());
        }
        found
    }
}

fn integer(whole: &toml::de::DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(whole.as_str(), whole.radix()).ok()
}

/// What a value is, in words.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a number with a point",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
