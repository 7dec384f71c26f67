//! Who reads a quantity, and when: the shared situation, the derived will, single models. A what-if about a quantity that nothing
//! played reads moves no number, and that is to be said.

use super::Study;
use crate::models::quantities::*;
use crate::models::{GUARANTORS, Model, Will, roster};
use crate::quantity::QuantitySpec;
use crate::scenario::{Change, Setting};

/// When something is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// In every study.
    Always,
    /// If the will is given.
    WillGiven,
    /// If the will is derived.
    WillDerived,
    /// If the will is derived, and by models that ask what the pledge is worth.
    Pledge,
    /// From year 2 on.
    LaterYears,
    /// If an election of its guarantor falls within the horizon, and an option depends on its politics.
    Election,
    /// If two elections do: only what has gone returns.
    SecondElection,
}

/// Who reads a quantity.
#[derive(Clone, Copy)]
pub enum Reader {
    /// The situation that every model reads.
    Situation(Occasion),
    /// One model, for itself.
    Model(&'static dyn Model),
}

impl Occasion {
    /// Whether it comes in a study for one of its models.
    fn comes(self, study: &Study, spec: &QuantitySpec, model: &dyn Model) -> bool {
        let horizon = study.scenario.horizon_years;
        let elections = elections(study, spec);
        match self {
            Occasion::Always => true,
            Occasion::WillGiven => study.scenario.will == Will::Given,
            Occasion::WillDerived => study.scenario.will == Will::Derived,
            Occasion::Pledge => study.scenario.will == Will::Derived || model.reads_pledge(),
            Occasion::LaterYears => horizon > 1 || model.looks_ahead(),
            Occasion::Election => elections >= 1,
            Occasion::SecondElection => elections >= 2,
        }
    }
}

/// What the situation reads on some occasions only, besides what only the derived will reads.
static SOMETIMES: &[(&QuantitySpec, Occasion)] = &[
    (&INTERVENE, Occasion::WillGiven),
    (&AUDIENCE_COST, Occasion::Pledge),
    (&EROSION, Occasion::LaterYears),
    (&ROTATION_FATIGUE, Occasion::LaterYears),
    (&CHALLENGER_GROWTH, Occasion::LaterYears),
    (&PROTEGE_GROWTH, Occasion::LaterYears),
];

/// When the situation reads a quantity of a guarantor; absent for others.
fn of_guarantor(spec: &QuantitySpec) -> Option<Occasion> {
    let (GUARANTORS, own) = spec.name.split_once('.')? else { return None };
    match own.rsplit('.').next()? {
        "share" | "leaves" => Some(Occasion::Election),
        "returns" => Some(Occasion::SecondElection),
        _ => Some(Occasion::WillDerived),
    }
}

/// How many elections of the guarantor whose quantity `spec` is fall within the horizon, where an option depends on its politics.
fn elections(study: &Study, spec: &QuantitySpec) -> usize {
    let chains = study.options.iter().flat_map(|option| option.politics.chains()).map(|(_, chain)| chain);
    let own =
        chains.filter(|chain| [chain.quantities.share, chain.quantities.leaves, chain.quantities.returns].contains(&spec));
    own.map(|chain| chain.elections.until(study.scenario.horizon_years)).max().unwrap_or(0)
}

/// When the situation reads a quantity; absent if it never does.
fn occasion(spec: &QuantitySpec) -> Option<Occasion> {
    if let Some(occasion) = of_guarantor(spec) {
        return Some(occasion);
    }
    if DERIVED_WILL.contains(&spec) {
        return Some(Occasion::WillDerived);
    }
    let sometimes = SOMETIMES.iter().find(|(known, _)| *known == spec).map(|(_, occasion)| *occasion);
    SITUATION.contains(&spec).then(|| sometimes.unwrap_or(Occasion::Always))
}

/// Everyone who reads a quantity.
pub fn readers_of(spec: &QuantitySpec) -> Vec<Reader> {
    let models = roster().iter().filter(|model| model.quantities().contains(&spec)).map(|model| Reader::Model(*model));
    occasion(spec).map(Reader::Situation).into_iter().chain(models).collect()
}

/// Whether anything that `study` plays reads a quantity.
pub fn is_read(spec: &QuantitySpec, study: &Study) -> bool {
    let comes = |model: &dyn Model| occasion(spec).is_some_and(|occasion| occasion.comes(study, spec, model));
    study.models.iter().any(|model| model.quantities().contains(&spec) || comes(*model))
}

/// The what-ifs among `settings` that move nothing of `study`: nothing played reads the quantity or rule, or no option played is
/// left for them.
pub fn unread(study: &Study, settings: &[String]) -> Vec<String> {
    let all: Vec<Setting> = settings.iter().filter_map(|text| Setting::parse(text, &study.scenario).ok()).collect();
    let is_idle = |setting: &&Setting| {
        let applies = study.scenario.offers.iter().any(|offer| setting.is_about(offer.key.as_str(), &all));
        let read = match &setting.change {
            Change::Belief(entry) => is_read(entry.spec, study),
            Change::Rule(_) => asks_rule(study),
            Change::Coupling(_) => study.scenario.offers.len() > 1,
        };
        !(applies && read)
    };
    all.iter().filter(is_idle).map(Setting::written).collect()
}

/// Whether the decision rule of an option moves anything.
fn asks_rule(study: &Study) -> bool {
    study.scenario.will == Will::Derived || study.models.iter().any(|model| model.asks_members())
}
