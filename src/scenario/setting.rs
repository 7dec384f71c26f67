//! One what-if setting, read: `us_withdraws=0.6`, `european-troops.forward_troops=10..30..60`, `article-5-like.rule=floor`.

use super::belief::reaches;
use super::checked::{Basis, Entry, Origin};
use super::document::quote;
use super::percent;
use super::suggest::suggestion;
use crate::chance::{Belief, Parameter, family};
use crate::models::Rule;
use crate::quantity::{QuantitySpec, unsigned_zero};

/// Why a setting was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("setting `{setting}`: {reason}")]
pub struct SettingError {
    /// The setting as written.
    pub setting: String,
    /// What is wrong with it.
    pub reason: String,
    /// What to write instead.
    pub hint: Option<String>,
}

/// What is wrong, and what to write instead.
pub type WrongSetting = (String, String);

/// The name by which a setting speaks of the decision rule.
pub const RULE: &str = "rule";

/// A setting that makes sense on its own: what it is about, and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Key of the option; all options if absent.
    pub option: Option<String>,
    /// What it changes.
    pub change: Change,
    /// What is said, as it is written in results: numbers in their shortest form.
    value: String,
}

/// What a setting changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// The belief about a quantity.
    Belief(Entry),
    /// The decision rule; absent for each option's own alternative.
    Rule(Option<Rule>),
}

impl Setting {
    /// Reads `[option.]quantity=value`, the value a number (known), `lo..hi` (uniform) or `lo..mode..hi` (triangular), each of
    /// which may be a percentage where the quantity is a probability or share; or `[option.]rule=` and a decision rule.
    ///
    /// # Errors
    /// If the quantity is none of `roster`, or the value is no belief within the quantity's range.
    pub fn parse(text: &str, roster: &[&'static QuantitySpec]) -> Result<Setting, SettingError> {
        let refuse = |(reason, hint): WrongSetting| SettingError { setting: quote(text), reason, hint: Some(hint) };
        let form = || "write quantity=0.5, quantity=0..1 or option.quantity=0..0.3..1".to_owned();
        let (name, value) = text.split_once('=').ok_or_else(|| refuse(("there is no `=`".into(), form())))?;
        let (option, name) = match name.trim().split_once('.') {
            Some((option, name)) => (Some(option.to_owned()), name),
            None => (None, name.trim()),
        };
        if name == RULE {
            let rule = rule_of(value.trim()).map_err(refuse)?;
            return Ok(Setting { option, change: Change::Rule(rule), value: value.trim().to_owned() });
        }
        let spec = roster.iter().find(|spec| spec.name == name).copied().ok_or_else(|| {
            let hint = suggestion(name, roster.iter().map(|spec| spec.name).chain([RULE]));
            refuse((format!("unknown quantity `{}`", quote(name)), hint))
        })?;
        let numbers = numbers_of(value.trim(), spec).map_err(|(r, hint)| refuse((r, hint.unwrap_or_else(form))))?;
        let belief = belief_of(&numbers).map_err(|(r, hint)| refuse((r, hint.unwrap_or_else(form))))?;
        if let Some(outside) = reaches(&belief, spec.range) {
            let reason = format!("`{name}` must lie in {}, and this reaches {}", spec.range, shortest(outside));
            return Err(refuse((reason, spec.meaning.english().to_owned())));
        }
        let entry = Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Command };
        let value = numbers.iter().map(|&x| shortest(x)).collect::<Vec<_>>().join("..");
        Ok(Setting { option, change: Change::Belief(entry), value })
    }

    /// The name of what it changes: a quantity, or `rule`.
    pub fn name(&self) -> &'static str {
        match &self.change {
            Change::Belief(entry) => entry.spec.name,
            Change::Rule(_) => RULE,
        }
    }

    /// What the setting is about, as the command line names it: `european-troops.forward_troops`.
    pub fn target(&self) -> String {
        self.option.as_ref().map_or_else(|| self.name().to_owned(), |option| format!("{option}.{}", self.name()))
    }

    /// Whether it decides what holds for the option called `key`, where `all` are set: one of that option alone wins over one of
    /// all options.
    pub fn is_about(&self, key: &str, all: &[Setting]) -> bool {
        match &self.option {
            Some(option) => option == key,
            None => !all.iter().any(|other| other.option.as_deref() == Some(key) && other.name() == self.name()),
        }
    }

    /// The one way to write this setting; two settings that say the same are written alike.
    pub fn written(&self) -> String {
        format!("{}={}", self.target(), self.value)
    }
}

/// A number in its shortest form that reads back to the same bits.
fn shortest(x: f64) -> String {
    let (plain, power) = (format!("{x}"), format!("{x:e}"));
    if plain.len() <= 12 || plain.len() <= power.len() { plain } else { power }
}

/// The rule a word stands for; `alternative` is the one the option's file names.
fn rule_of(word: &str) -> Result<Option<Rule>, WrongSetting> {
    if word == "alternative" {
        return Ok(None);
    }
    let known = Rule::ALL.into_iter().find(|rule| rule.key() == word);
    known.map(Some).ok_or_else(|| {
        let keys = Rule::ALL.into_iter().map(Rule::key).chain(["alternative"]);
        (format!("unknown rule `{}`", quote(word)), suggestion(word, keys))
    })
}

/// The numbers of a value about `spec`.
fn numbers_of(value: &str, spec: &QuantitySpec) -> Result<Vec<f64>, (String, Option<String>)> {
    let number = |part: &str| {
        if percent::is_meant(part) {
            return percent::of_quantity(part, spec).map_err(|(reason, hint)| (reason, Some(hint)));
        }
        let read = part.trim().parse::<f64>().map(unsigned_zero);
        let read = read.map_err(|_| (format!("`{}` is not a number", quote(value)), None))?;
        // What is written with digits and read as nothing is too small for a number.
        let mantissa = part.split(['e', 'E']).next().unwrap_or_default();
        let vanished = read == 0.0 && mantissa.contains(|c: char| ('1'..='9').contains(&c));
        if vanished {
            Err((format!("`{}` is too small for a number", quote(part)), Some("write 0".into())))
        } else {
            Ok(read)
        }
    };
    let parts: Vec<&str> = value.split("..").collect();
    let shares = parts.iter().filter(|part| percent::is_meant(part)).count();
    if (1..parts.len()).contains(&shares) {
        let each = parts.iter().map(|part| format!("{}%", part.trim().trim_end_matches('%').trim_end()));
        let hint = format!("write {}", each.collect::<Vec<_>>().join(".."));
        return Err((format!("`{}` mixes percentages and other numbers", quote(value)), Some(hint)));
    }
    parts.into_iter().map(number).collect()
}

/// The belief that one, two or three numbers stand for.
fn belief_of(numbers: &[f64]) -> Result<Belief, (String, Option<String>)> {
    let key = match numbers.len() {
        1 => "fixed",
        2 => "uniform",
        3 => "triangular",
        _ => return Err(("at most three numbers make a belief".into(), None)),
    };
    let family = family(key).ok_or_else(|| (format!("the family `{key}` is missing"), None))?;
    let parameters = numbers.iter().map(|&x| Parameter::Number(x)).collect();
    Belief::new(family, parameters).map_err(|refusal| (format!("{}: {}", refusal.parameter, refusal.reason), refusal.hint))
}
