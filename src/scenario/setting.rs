//! What-if settings: `us_withdraws=0.6`, `european-troops.forward_troops=10..30..60`, `article-5-like.rule=floor`.

use super::belief::reaches;
use super::checked::{Basis, Bloc, Entry, Origin, Scenario};
use super::document::quote;
use super::suggest::suggestion;
use crate::chance::{Belief, Parameter, family};
use crate::models::Rule;
use crate::quantity::QuantitySpec;

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

impl Scenario {
    /// Replaces a belief: `[option.]quantity=value`, the value a number (known), `lo..hi` (uniform) or `lo..mode..hi`
    /// (triangular). `[option.]rule=any|floor|majority|unanimity|us-pivotal|alternative` changes the decision rule.
    ///
    /// # Errors
    /// If the option or quantity is unknown, or the value is no belief within the quantity's range.
    pub fn set(&mut self, setting: &str, roster: &[&'static QuantitySpec]) -> Result<(), SettingError> {
        let refuse = |reason: String, hint: Option<String>| SettingError { setting: quote(setting), reason, hint };
        let form = || Some("write quantity=0.5, quantity=0..1 or option.quantity=0..0.3..1".to_owned());
        let (name, value) = setting.split_once('=').ok_or_else(|| refuse("there is no `=`".into(), form()))?;
        let (option, name) = match name.trim().split_once('.') {
            Some((option, name)) => (Some(option), name),
            None => (None, name.trim()),
        };
        self.known_option(option).map_err(|(reason, hint)| refuse(reason, Some(hint)))?;
        if name == RULE {
            let rule = rule_of(value.trim()).map_err(|(reason, hint)| refuse(reason, Some(hint)))?;
            return self.set_rule(option, rule).map_err(|(reason, hint)| refuse(reason, Some(hint)));
        }
        let spec = roster.iter().find(|spec| spec.name == name).copied().ok_or_else(|| {
            let hint = suggestion(name, roster.iter().map(|spec| spec.name).chain([RULE]));
            refuse(format!("unknown quantity `{}`", quote(name)), Some(hint))
        })?;
        let belief = value_of(value.trim()).map_err(|(reason, hint)| refuse(reason, hint.or_else(form)))?;
        if let Some(outside) = reaches(&belief, spec.range) {
            let reason = format!("`{name}` must lie in {}, and this reaches {outside}", spec.range);
            return Err(refuse(reason, Some(spec.meaning.to_owned())));
        }
        let entry = Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Command };
        for offer in self.offers.iter_mut().filter(|o| option.is_none_or(|key| o.key.as_str() == key)) {
            offer.entries.retain(|known| known.spec != spec);
            offer.entries.push(entry.clone());
            offer.entries.sort_by_key(|e| e.spec.dimension);
        }
        Ok(())
    }
}

/// What is wrong, and what to write instead.
type Wrong = (String, String);

/// The name by which a setting speaks of the decision rule.
const RULE: &str = "rule";

impl Scenario {
    /// Whether there is an option of that name.
    fn known_option(&self, option: Option<&str>) -> Result<(), Wrong> {
        match option {
            Some(key) if !self.offers.iter().any(|offer| offer.key.as_str() == key) => {
                let hint = suggestion(key, self.offers.iter().map(|offer| offer.key.as_str()));
                Err((format!("unknown option `{}`", quote(key)), hint))
            }
            _ => Ok(()),
        }
    }

    /// Reads options with another decision rule; `None` is each option's own alternative.
    fn set_rule(&mut self, option: Option<&str>, rule: Option<Rule>) -> Result<(), Wrong> {
        for offer in self.offers.iter_mut().filter(|o| option.is_none_or(|key| o.key.as_str() == key)) {
            let Some(rule) = rule.or(offer.alternative_rule) else {
                return Err((format!("`{}` names no alternative rule", offer.key), "write one: `rule=any`".to_owned()));
            };
            if rule == Rule::UsPivotal && !offer.blocs.contains(&Bloc::UnitedStates) {
                let hint = "set the rule for single options: `us-participation.rule=us-pivotal`".to_owned();
                return Err((format!("`us-pivotal` needs the United States, who are no part of `{}`", offer.key), hint));
            }
            offer.rule = rule;
        }
        Ok(())
    }
}

/// The rule a word stands for; `alternative` is the one the option's file names.
fn rule_of(word: &str) -> Result<Option<Rule>, Wrong> {
    if word == "alternative" {
        return Ok(None);
    }
    let known = Rule::ALL.into_iter().find(|rule| rule.key() == word);
    known.map(Some).ok_or_else(|| {
        let keys = Rule::ALL.into_iter().map(Rule::key).chain(["alternative"]);
        (format!("unknown rule `{}`", quote(word)), suggestion(word, keys))
    })
}

/// The belief a value stands for.
fn value_of(value: &str) -> Result<Belief, (String, Option<String>)> {
    let numbers: Result<Vec<f64>, _> = value.split("..").map(|part| part.trim().parse::<f64>()).collect();
    let numbers = numbers.map_err(|_| (format!("`{}` is not a number", quote(value)), None))?;
    let key = match numbers.len() {
        1 => "fixed",
        2 => "uniform",
        3 => "triangular",
        _ => return Err(("at most three numbers make a belief".into(), None)),
    };
    let family = family(key).ok_or_else(|| (format!("the family `{key}` is missing"), None))?;
    let parameters = numbers.into_iter().map(Parameter::Number).collect();
    Belief::new(family, parameters).map_err(|refusal| (format!("{}: {}", refusal.parameter, refusal.reason), refusal.hint))
}
