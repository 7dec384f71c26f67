//! The assumption ledger: every quantity with its belief, basis and source, as it goes into the results.

use crate::chance::{Belief, Parameter};
use crate::models::GUARANTORS;
use crate::models::Model;
use crate::models::Will;
use crate::models::quantities::{DERIVED_WILL, SITUATION};
use crate::names::Name;
use crate::results::{BeliefRecord, OptionRecord, ParameterRecord, QuantityRecord, TakesPart};
use crate::scenario::{Entry, Offer, Origin};
use crate::study::{PreparedOption, Study, is_read};

/// What the reader is told reads a quantity that belongs to the shared situation.
const SITUATION_KEY: &str = "situation";

/// The options with the quantities their own files (or the command line) give.
pub fn options(study: &Study) -> Vec<OptionRecord> {
    study
        .scenario
        .offers
        .iter()
        .zip(&study.options)
        .map(|(offer, option)| OptionRecord {
            key: offer.key.clone(),
            title: offer.title.clone(),
            summary: offer.summary.clone(),
            guarantors: takes_part(study, offer),
            politics: politics(study, option),
            rule: offer.rule,
            alternative_rule: offer.alternative_rule,
            notes: offer.notes.clone(),
            quantities: offer.entries.iter().filter(|e| e.origin != Origin::World).map(|e| record(study, e)).collect(),
        })
        .collect()
}

/// Who guarantees, in the order of the study.
fn takes_part(study: &Study, offer: &Offer) -> Vec<TakesPart> {
    let known = study.scenario.guarantors.iter().zip(offer.members);
    let taking = known.filter(|(_, members)| *members > 0);
    taking.map(|(guarantor, members)| TakesPart { guarantor: guarantor.key.clone(), members }).collect()
}

/// The guarantors on whose politics an option depends.
fn politics(study: &Study, option: &PreparedOption) -> Vec<Name> {
    option.politics.chains().map(|(_, chain)| study.scenario.guarantors[chain.guarantor].key.clone()).collect()
}

/// The quantities the world file gives, each once.
pub fn world(study: &Study) -> Vec<QuantityRecord> {
    let mut entries: Vec<&Entry> = Vec::new();
    for entry in study.scenario.offers.iter().flat_map(|o| &o.entries).filter(|e| e.origin == Origin::World) {
        if !entries.iter().any(|known| known.spec == entry.spec) {
            entries.push(entry);
        }
    }
    entries.sort_by_key(|e| e.spec.dimension);
    entries.into_iter().map(|e| record(study, e)).collect()
}

fn record(study: &Study, entry: &Entry) -> QuantityRecord {
    QuantityRecord {
        name: entry.spec.name.to_owned(),
        title: entry.spec.title.words_of(study.scenario.names()),
        meaning: entry.spec.meaning.words_of(study.scenario.names()),
        unit: entry.spec.unit.to_owned(),
        belief: belief(&entry.belief),
        basis: entry.basis,
        source: entry.source.clone(),
        note: entry.note.clone(),
        origin: entry.origin,
        read_by: readers(study, entry),
    }
}

/// Who reads a quantity: the shared situation, or single models.
fn readers(study: &Study, entry: &Entry) -> Vec<String> {
    let derived = study.scenario.will == Will::Derived;
    let own = entry.spec.name.starts_with(GUARANTORS) && is_read(entry.spec, study);
    if SITUATION.contains(&entry.spec) || (derived && DERIVED_WILL.contains(&entry.spec)) || own {
        return vec![SITUATION_KEY.to_owned()];
    }
    let reads = |m: &&&'static dyn Model| m.quantities().contains(&entry.spec);
    study.models.iter().filter(reads).map(|m| m.card().key.to_owned()).collect()
}

fn belief(belief: &Belief) -> BeliefRecord {
    let parameters = belief.family.parameters.iter().zip(&belief.parameters).map(|(spec, value)| {
        let value = match value {
            Parameter::Number(x) => ParameterRecord::Number(*x),
            Parameter::List(list) => ParameterRecord::List(list.clone()),
        };
        (spec.name.to_owned(), value)
    });
    BeliefRecord {
        family: belief.family.key.to_owned(),
        parameters: parameters.collect(),
        posterior: belief.looked_up.as_ref().map(|place| place.name.clone()),
        low: belief.distribution.quantile(0.05),
        median: belief.distribution.quantile(0.5),
        high: belief.distribution.quantile(0.95),
    }
}
