//! One what-if setting, read: `cost_alone=0.6`, `some-option.forward_troops=10..30..60`, `some-option.rule=floor`,
//! `guarantors.some-state.stake=0.4`.

use super::belief::reaches;
use super::checked::{Basis, Coupling, Entry, Guarantor, Origin, Scenario};
use super::document::quote;
use super::former::replaced_by;
use super::setting_value::{self, shortest};
use super::suggest::suggestion;
use crate::models::{GUARANTORS, Rule};

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
/// The name by which a setting speaks of how the draws of the options hang together.
pub const COUPLING: &str = "coupling";

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
    /// How the draws of the options hang together.
    Coupling(Coupling),
}

impl Setting {
    /// Reads `[option.]quantity=value`, the value a number (known), `lo..hi` (uniform), `lo..mode..hi` (triangular) or a family
    /// with its parameters, `beta(2, 5)`; a number may be a percentage where the quantity is a probability or share. Or
    /// `[option.]rule=` and a decision rule, or `coupling=` and how the draws of the options hang together.
    ///
    /// # Errors
    /// If the quantity is none of those that `scenario` may speak of, or the value is no belief within the quantity's range.
    pub fn parse(text: &str, scenario: &Scenario) -> Result<Setting, SettingError> {
        let roster = scenario.roster();
        let refuse = |(reason, hint): WrongSetting| SettingError { setting: quote(text), reason, hint: Some(hint) };
        let form = || "write quantity=0.5, quantity=0..1 or option.quantity=0..0.3..1".to_owned();
        let (name, value) = text.split_once('=').ok_or_else(|| refuse(("there is no `=`".into(), form())))?;
        let (option, name) = option_of(name.trim());
        if name == RULE {
            let rule = rule_of(value.trim(), &scenario.guarantors).map_err(refuse)?;
            return Ok(Setting { option, change: Change::Rule(rule), value: value.trim().to_owned() });
        }
        if name == COUPLING {
            let coupling = coupling_of(option.as_deref(), value.trim()).map_err(refuse)?;
            return Ok(Setting { option: None, change: Change::Coupling(coupling), value: coupling.key().to_owned() });
        }
        let spec = roster.iter().find(|spec| spec.name == name).copied().ok_or_else(|| {
            let near = || suggestion(name, roster.iter().map(|spec| spec.name).chain([RULE, COUPLING]));
            let hint = replaced_by(name).map_or_else(near, str::to_owned);
            refuse((format!("unknown quantity `{}`", quote(name)), hint))
        })?;
        let read = setting_value::read(value.trim(), spec);
        let (belief, value) = read.map_err(|(reason, hint)| refuse((reason, hint.unwrap_or_else(form))))?;
        if let Some(outside) = reaches(&belief, spec.range) {
            let reason = format!("`{name}` must lie in {}, and this reaches {}", spec.range, shortest(outside));
            return Err(refuse((reason, spec.meaning.english().to_owned())));
        }
        let entry = Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Command };
        Ok(Setting { option, change: Change::Belief(entry), value })
    }

    /// The name of what it changes: a quantity, or `rule`.
    pub fn name(&self) -> &'static str {
        match &self.change {
            Change::Belief(entry) => entry.spec.name,
            Change::Rule(_) => RULE,
            Change::Coupling(_) => COUPLING,
        }
    }

    /// What the setting is about, as the command line names it: `some-option.forward_troops`.
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

/// The option that the left side of a setting speaks of, and the name of what it changes there: the name of a quantity of a
/// guarantor has dots of its own.
fn option_of(target: &str) -> (Option<String>, &str) {
    match target.split_once('.') {
        Some((GUARANTORS, _)) | None => (None, target),
        Some((option, name)) => (Some(option.to_owned()), name),
    }
}

/// The coupling a word stands for; it is about all options.
fn coupling_of(option: Option<&str>, word: &str) -> Result<Coupling, WrongSetting> {
    if let Some(option) = option {
        let hint = format!("write {COUPLING}={}", quote(word));
        return Err((format!("the coupling is that of all options, not of `{}`", quote(option)), hint));
    }
    let known = Coupling::ALL.into_iter().find(|coupling| coupling.key() == word);
    let keys = Coupling::ALL.into_iter().map(Coupling::key);
    known.ok_or_else(|| (format!("unknown coupling `{}`", quote(word)), suggestion(word, keys)))
}

/// The rule a word stands for; `alternative` is the one the option's file names.
fn rule_of(word: &str, guarantors: &[Guarantor]) -> Result<Option<Rule>, WrongSetting> {
    if word == "alternative" {
        return Ok(None);
    }
    if let Some(key) = word.strip_prefix("pivotal(").and_then(|rest| rest.strip_suffix(')')) {
        let known = || guarantors.iter().map(|guarantor| guarantor.key.as_str());
        let place = known().position(|guarantor| guarantor == key.trim()).and_then(|place| u8::try_from(place).ok());
        let unknown = || (format!("unknown guarantor `{}`", quote(key)), suggestion(key, known()));
        return place.map(|place| Some(Rule::Pivotal(place))).ok_or_else(unknown);
    }
    let known = Rule::COUNTING.into_iter().find(|rule| rule.key() == word);
    known.map(Some).ok_or_else(|| {
        let keys = Rule::COUNTING.into_iter().map(Rule::key).chain(["pivotal(GUARANTOR)", "alternative"]);
        (format!("unknown rule `{}`", quote(word)), suggestion(word, keys))
    })
}
