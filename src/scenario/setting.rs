//! What-if settings: `us_withdraws=0.6`, `european-troops.forward_troops=10..30..60`.

use super::belief::reaches;
use super::checked::{Basis, Entry, Origin, Scenario};
use super::document::quote;
use super::suggest::suggestion;
use crate::chance::{Belief, Parameter, family};
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
    /// (triangular).
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
        let spec = roster.iter().find(|spec| spec.name == name).copied().ok_or_else(|| {
            let hint = suggestion(name, roster.iter().map(|spec| spec.name));
            refuse(format!("unknown quantity `{}`", quote(name)), Some(hint))
        })?;
        if let Some(option) = option
            && !self.offers.iter().any(|offer| offer.key.as_str() == option)
        {
            let hint = suggestion(option, self.offers.iter().map(|offer| offer.key.as_str()));
            return Err(refuse(format!("unknown option `{}`", quote(option)), Some(hint)));
        }
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
    let parameters = numbers.into_iter().map(|x| Parameter::Number(x + 0.0)).collect();
    Belief::new(family, parameters).map_err(|refusal| (format!("{}: {}", refusal.parameter, refusal.reason), refusal.hint))
}
