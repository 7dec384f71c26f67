//! What-ifs: settings of the command line laid over a scenario, all of them together. Their order says nothing: a setting of
//! all options comes before that of a single one, and no two speak of the same.

use super::checked::{Offer, Scenario};
use super::document::quote;
use super::setting::{Change, Setting, SettingError, WrongSetting};
use super::suggest::suggestion;
use crate::models::{Rule, of_guarantors};

impl Scenario {
    /// Lays a single setting over the scenario, as [`Scenario::what_if`].
    ///
    /// # Errors
    /// If it makes no sense.
    pub fn set(&mut self, setting: &str) -> Result<(), SettingError> {
        self.what_if(&[setting.to_owned()]).map(drop)
    }

    /// Replaces beliefs and decision rules as `settings` say, each `[option.]quantity=value` or `[option.]rule=value`. Returns
    /// the settings, those for all options first, then by name.
    ///
    /// # Errors
    /// If one makes no sense, names no option of the study, or two are about the same; the scenario is then as it was.
    pub fn what_if(&mut self, settings: &[String]) -> Result<Vec<Setting>, SettingError> {
        let mut read: Vec<(&String, Setting)> = Vec::new();
        for text in settings {
            let setting = Setting::parse(text, self)?;
            self.known_option(&setting).and_then(|()| self.is_stated(&setting)).map_err(|wrong| refused(text, wrong))?;
            if read.iter().any(|(_, earlier)| earlier.target() == setting.target()) {
                let reason = format!("`{}` is set twice", setting.target());
                return Err(refused(text, (reason, "keep one of the two".to_owned())));
            }
            read.push((text, setting));
        }
        read.sort_by_key(|(_, setting)| (setting.option.is_some(), setting.target()));
        let all: Vec<Setting> = read.iter().map(|(_, setting)| setting.clone()).collect();
        let mut changed = self.clone();
        for (_, setting) in &read {
            if let Change::Coupling(coupling) = setting.change {
                changed.coupling = coupling;
            }
        }
        for (text, setting) in &read {
            for offer in changed.offers.iter_mut().filter(|offer| setting.is_about(offer.key.as_str(), &all)) {
                apply(offer, setting, self).map_err(|wrong| refused(text, wrong))?;
            }
        }
        *self = changed;
        Ok(all)
    }

    /// Whether the study states what a setting speaks of: of what it leaves out a single number would say nothing.
    fn is_stated(&self, setting: &Setting) -> Result<(), WrongSetting> {
        match &setting.change {
            Change::Belief(entry) if !self.states(entry.spec) => {
                let reason = format!("the study says nothing of `{}`", entry.spec.name);
                Err((reason, "a what-if changes what a study states; add the quantity to its files first".to_owned()))
            }
            _ => Ok(()),
        }
    }

    /// Whether there is an option of the name that a setting speaks of.
    fn known_option(&self, setting: &Setting) -> Result<(), WrongSetting> {
        match &setting.option {
            Some(key) if !self.offers.iter().any(|offer| offer.key.as_str() == key) => {
                let hint = suggestion(key, self.offers.iter().map(|offer| offer.key.as_str()));
                Err((format!("unknown option `{}`", quote(key)), hint))
            }
            _ => Ok(()),
        }
    }
}

fn apply(offer: &mut Offer, setting: &Setting, scenario: &Scenario) -> Result<(), WrongSetting> {
    match &setting.change {
        Change::Coupling(_) => {}
        _ if has_no_use_for(offer, &setting.change, scenario) => {
            if setting.option.is_some() {
                let reason = format!("`{}` is about guarantors that `{}` does not have", setting.name(), offer.key);
                return Err((reason, "set it for an option that has them".to_owned()));
            }
        }
        Change::Rule(rule) => set_rule(offer, *rule, scenario)?,
        Change::Belief(entry) => {
            offer.entries.retain(|known| known.spec != entry.spec);
            offer.entries.push(entry.clone());
            offer.entries.sort_by_key(|e| e.spec.dimension);
        }
    }
    Ok(())
}

/// Whether a change is about guarantors that an option does not have: it says nothing there.
fn has_no_use_for(offer: &Offer, change: &Change, scenario: &Scenario) -> bool {
    match change {
        Change::Rule(_) => offer.has_nobody(),
        Change::Belief(entry) if offer.has_nobody() && of_guarantors(entry.spec).is_some() => true,
        Change::Belief(entry) if offer.entry(entry.spec.name).is_none() => {
            let owner = scenario.guarantors.iter().position(|known| known.quantities.all().contains(&entry.spec));
            owner.is_some_and(|place| offer.members[place] == 0)
        }
        Change::Belief(_) | Change::Coupling(_) => false,
    }
}

/// Reads an option with another decision rule; `None` is its own alternative.
fn set_rule(offer: &mut Offer, rule: Option<Rule>, scenario: &Scenario) -> Result<(), WrongSetting> {
    let Some(rule) = rule.or(offer.alternative_rule) else {
        return Err((format!("`{}` names no alternative rule", offer.key), "write one: `rule=any`".to_owned()));
    };
    if let Some(pivot) = rule.pivot().filter(|&pivot| offer.members[pivot] != 1) {
        let (key, members) = (&scenario.guarantors[pivot].key, offer.members[pivot]);
        let hint = format!("set the rule for single options: `OPTION.rule=pivotal({key})`");
        let reason = match members {
            0 => format!("`pivotal({key})` needs a guarantor that is no part of `{}`", offer.key),
            _ => format!("`pivotal({key})` needs a guarantor of one member, and in `{}` it has {members}", offer.key),
        };
        return Err((reason, hint));
    }
    offer.rule = rule;
    Ok(())
}

fn refused(setting: &str, (reason, hint): WrongSetting) -> SettingError {
    SettingError { setting: quote(setting), reason, hint: Some(hint) }
}
