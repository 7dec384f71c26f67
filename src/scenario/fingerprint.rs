//! Fingerprints of a scenario: SHA-256 of what it means, whatever its files look like.
//!
//! What is hashed is a JSON text whose fields stand in a fixed order, so that anybody can make the same bytes again. Order
//! of keys, comments, byte-order marks and line ends do not reach it; the order of options does, because results have it.

use super::checked::{BaseRateSource, Basis, Coupling, Entry, Guarantor, Note, Offer, Origin, Scenario, Variant};
use super::elections::Elections;
use super::parties::Parties;
use super::source::Source;
use crate::chance::Parameter;
use crate::language::Words;
use crate::models::{Rule, Will};
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The two fingerprints of a scenario, in hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hashes {
    /// Of everything: numbers, titles, notes, sources.
    pub scenario: String,
    /// Of what the numbers depend on.
    pub beliefs: String,
}

impl Scenario {
    /// The scenario's fingerprints.
    pub fn hashes(&self) -> Hashes {
        Hashes { scenario: sha256(&self.canonical_bytes()), beliefs: sha256(&bytes(&Numbers::of(self))) }
    }

    /// Everything the scenario says, as canonical JSON.
    pub fn canonical_bytes(&self) -> Vec<u8> {
        bytes(&Everything {
            name: self.name.as_str(),
            title: &self.title,
            question: &self.question,
            as_of: &self.as_of,
            guarantors: self.guarantors.iter().map(GuarantorWords::of).collect(),
            parties: &self.parties,
            deal: &self.deal,
            currency: &self.currency,
            numbers: Numbers::of(self),
            sources: &self.sources,
            notes: &self.notes,
            options: self.offers.iter().map(OptionWords::of).collect(),
            variants: &self.variants,
            base_rate: self.base_rate,
        })
    }
}

/// What the numbers depend on.
#[derive(Serialize)]
struct Numbers<'a> {
    horizon_years: usize,
    guarantors: Vec<GuarantorNumbers<'a>>,
    has_deal: bool,
    will: Will,
    reference: &'a str,
    negligible_attack: f64,
    options: Vec<OptionNumbers<'a>>,
    coupling: Coupling,
    variants: Vec<(&'a str, Option<Will>, &'a [String])>,
}

#[derive(Serialize)]
struct GuarantorNumbers<'a> {
    key: &'a str,
    /// The years at whose end it votes.
    elections: Vec<usize>,
}

#[derive(Serialize)]
struct OptionNumbers<'a> {
    key: &'a str,
    members: &'a [u32],
    rule: Rule,
    alternative_rule: Option<Rule>,
    quantities: Vec<(&'a str, &'a str, Vec<Value<'a>>)>,
}

/// A parameter; shortest decimal that reads back to the same bits.
#[derive(Serialize)]
#[serde(untagged)]
enum Value<'a> {
    Number(f64),
    List(&'a [f64]),
}

#[derive(Serialize)]
struct Everything<'a> {
    name: &'a str,
    title: &'a Words,
    question: &'a Words,
    as_of: &'a str,
    guarantors: Vec<GuarantorWords<'a>>,
    parties: &'a Option<Parties>,
    deal: &'a Option<Words>,
    currency: &'a Option<String>,
    numbers: Numbers<'a>,
    sources: &'a [Source],
    notes: &'a [Note],
    options: Vec<OptionWords<'a>>,
    variants: &'a [Variant],
    base_rate: Option<BaseRateSource>,
}

#[derive(Serialize)]
struct GuarantorWords<'a> {
    key: &'a str,
    name: &'a Words,
    members: u32,
    elections: &'a Option<Elections>,
}

impl<'a> GuarantorWords<'a> {
    fn of(guarantor: &'a Guarantor) -> Self {
        let Guarantor { key, name, members, elections, .. } = guarantor;
        GuarantorWords { key: key.as_str(), name, members: *members, elections }
    }
}

#[derive(Serialize)]
struct OptionWords<'a> {
    title: &'a Words,
    summary: &'a Option<Words>,
    notes: &'a [Note],
    quantities: Vec<(&'a str, Basis, &'a Option<String>, &'a Option<Words>, Origin)>,
    /// Beliefs that were looked up: quantity, name, and what stands there. Absent where there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    looked_up: Vec<(&'a str, &'a str, &'a str)>,
}

impl<'a> Numbers<'a> {
    fn of(scenario: &'a Scenario) -> Self {
        let guarantor = |(place, guarantor): (usize, &'a Guarantor)| {
            let elections = scenario.elections_of(place);
            let held = (1..=scenario.horizon_years).filter(|&t| elections.held(t));
            GuarantorNumbers { key: guarantor.key.as_str(), elections: held.collect() }
        };
        Numbers {
            horizon_years: scenario.horizon_years,
            guarantors: scenario.guarantors.iter().enumerate().map(guarantor).collect(),
            has_deal: scenario.deal.is_some(),
            will: scenario.will,
            reference: scenario.offers.get(scenario.reference).map_or("", |offer| offer.key.as_str()),
            negligible_attack: scenario.negligible_attack,
            options: scenario.offers.iter().map(OptionNumbers::of).collect(),
            coupling: scenario.coupling,
            variants: scenario.variants.iter().map(|v| (v.key.as_str(), v.will, v.set.as_slice())).collect(),
        }
    }
}

impl<'a> OptionNumbers<'a> {
    fn of(offer: &'a Offer) -> Self {
        let value = |parameter: &'a Parameter| match parameter {
            Parameter::Number(x) => Value::Number(*x),
            Parameter::List(list) => Value::List(list),
        };
        let quantity = |entry: &'a Entry| {
            let parameters = entry.belief.parameters.iter().map(value).collect();
            (entry.spec.name, entry.belief.family.key, parameters)
        };
        OptionNumbers {
            key: offer.key.as_str(),
            members: &offer.members,
            rule: offer.rule,
            alternative_rule: offer.alternative_rule,
            quantities: offer.entries.iter().map(quantity).collect(),
        }
    }
}

impl<'a> OptionWords<'a> {
    fn of(offer: &'a Offer) -> Self {
        let words = |entry: &'a Entry| (entry.spec.name, entry.basis, &entry.source, &entry.note, entry.origin);
        let looked_up = |entry: &'a Entry| {
            let place = entry.belief.looked_up.as_deref()?;
            Some((entry.spec.name, place.name.as_str(), place.sha256.as_str()))
        };
        OptionWords {
            title: &offer.title,
            summary: &offer.summary,
            notes: &offer.notes,
            quantities: offer.entries.iter().map(words).collect(),
            looked_up: offer.entries.iter().filter_map(looked_up).collect(),
        }
    }
}

fn bytes(value: &impl Serialize) -> Vec<u8> {
    // Nothing here can fail to be JSON: no maps with odd keys, no foreign types; and numbers were checked to be finite.
    serde_json::to_vec(value).unwrap_or_default()
}

/// SHA-256 in hexadecimal.
pub(super) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
