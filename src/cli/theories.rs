//! Which theories a study is played with: those that were asked for, or all that it says enough for.

use super::budget::chosen_models;
use super::{Exit, Failure, Terminal};
use crate::models::{Model, roster};
use crate::quantity::QuantitySpec;
use crate::scenario::Scenario;
use crate::study::lacking;

/// The theories called by `names`; without names all that the study says enough for, and those that are left out are told.
///
/// # Errors
/// If a name is none, or the study says too little for a theory that was asked for, or for every one.
pub fn theories(names: &[String], scenario: &Scenario, terminal: &mut Terminal) -> Result<Vec<&'static dyn Model>, Failure> {
    let chosen = chosen_models(names)?;
    let (playable, wanting): (Vec<&'static dyn Model>, Vec<&'static dyn Model>) =
        chosen.into_iter().partition(|model| lacking(scenario, *model).is_empty());
    if let (false, Some(first)) = (names.is_empty() && !playable.is_empty(), wanting.first()) {
        let failure =
            Failure::new(Exit::Refused, format!("{} cannot be played: {}", first.card().key, wants(scenario, *first)));
        return Err(failure.hint("`garant check` says for every theory what a study lacks"));
    }
    match wanting.as_slice() {
        [] => {}
        [one] => terminal.warn(&format!("{} is not played: {}", one.card().key, wants(scenario, *one))),
        several => {
            let keys: Vec<&str> = several.iter().map(|model| model.card().key).collect();
            let why = "the study says too little for them; `garant check` says what each lacks";
            terminal.warn(&format!("not played: {}: {why}", keys.join(", ")));
        }
    }
    Ok(playable)
}

/// What a theory needs and a study does not say.
fn wants(scenario: &Scenario, model: &dyn Model) -> String {
    format!("the study says nothing of {}", listed(&lacking(scenario, model)))
}

/// Names of quantities in a sentence.
pub(super) fn listed(specs: &[&QuantitySpec]) -> String {
    specs.iter().map(|spec| format!("`{}`", spec.name)).collect::<Vec<_>>().join(", ")
}

/// For every theory that `scenario` says too little for, a line that says what is missing.
pub fn unplayable(scenario: &Scenario) -> Vec<(&'static str, Vec<&'static str>)> {
    let missing = |model: &&'static dyn Model| {
        let names: Vec<&str> = lacking(scenario, *model).iter().map(|spec| spec.name).collect();
        (!names.is_empty()).then(|| (model.card().key, names))
    };
    roster().iter().filter_map(missing).collect()
}
