//! What was asked: the study, its options and what is believed, as data.

use crate::language::Words;
use crate::models::{Rule, Will};
use crate::names::Name;
use crate::scenario::{BaseRateSource, Basis, Elections, Note, Origin, Parties, Source};
use serde::{Deserialize, Serialize};

/// What was asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StudyRecord {
    /// Key.
    pub name: Name,
    /// Title.
    pub title: Words,
    /// The question.
    pub question: Words,
    /// The day on which the study's knowledge ends.
    pub as_of: String,
    /// Years looked ahead.
    pub horizon_years: usize,
    /// Who may guarantee; decision rules with a pivot name a place in this list, from 0.
    pub guarantors: Vec<GuarantorRecord>,
    /// Who stands against whom, if the study says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parties: Option<Parties>,
    /// What the deal is called that both sides would have to sign; absent in a study without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal: Option<Words>,
    /// Parts of a situation of which the study says nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leaves_out: Vec<Words>,
    /// The currency of what guarantees cost.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// How the will was found.
    pub will: Will,
    /// Whether the study says enough for the other way as well.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub other_will: bool,
    /// The option all others are compared with.
    pub reference: Name,
    /// Differences in the probability of attack below this are negligible.
    pub negligible_attack: f64,
    /// Everything cited.
    pub sources: Vec<Source>,
    /// The record that the risks are shown beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub base_rate: Option<BaseRateRecord>,
    /// Stated facts about the situation as a whole.
    pub notes: Vec<Note>,
}

/// A guarantor of the study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GuarantorRecord {
    /// Key.
    pub key: Name,
    /// What it is called.
    pub name: Words,
    /// When it votes; absent for one whose commitment no election moves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elections: Option<Elections>,
}

/// A guarantor of an option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TakesPart {
    /// Its key.
    pub guarantor: Name,
    /// Number of its members.
    pub members: u32,
}

/// What came after events like the one the study starts from, whatever was promised then.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BaseRateRecord {
    /// Which record.
    pub record: BaseRateSource,
    /// Years after the event: the study's horizon.
    pub years: usize,
    /// Share of pairs of states between which war had come again by then, by the Kaplan–Meier estimator.
    pub risk: f64,
    /// Its 95 % interval, from wars drawn anew.
    pub interval: [f64; 2],
    /// The same after every year up to the horizon: the share, and the ends of its interval; empty in results of before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub course: Vec<[f64; 3]>,
    /// Pairs of states on record.
    pub pairs: usize,
    /// Of these, pairs between which war came again at any time on record.
    pub renewed: usize,
    /// Where the record comes from.
    pub sources: Vec<Source>,
}

/// An option as it was played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OptionRecord {
    /// Key.
    pub key: Name,
    /// Title.
    pub title: Words,
    /// A sentence or two.
    pub summary: Option<Words>,
    /// Who guarantees; empty if nobody does.
    pub guarantors: Vec<TakesPart>,
    /// Keys of the guarantors on whose politics something of it depends.
    pub politics: Vec<Name>,
    /// Decision rule.
    pub rule: Rule,
    /// Another rule the option may be read with.
    pub alternative_rule: Option<Rule>,
    /// Stated facts about the option.
    pub notes: Vec<Note>,
    /// The quantities its own file gives.
    pub quantities: Vec<QuantityRecord>,
}

/// One line of the assumption ledger.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuantityRecord {
    /// Name.
    pub name: String,
    /// Label.
    pub title: Words,
    /// What it stands for.
    pub meaning: Words,
    /// Unit.
    pub unit: String,
    /// The belief.
    pub belief: BeliefRecord,
    /// Its basis.
    pub basis: Basis,
    /// Key of its source.
    pub source: Option<String>,
    /// A remark.
    pub note: Option<Words>,
    /// Which file gave it.
    pub origin: Origin,
    /// Keys of the models played that read it; empty for a quantity no model reads.
    pub read_by: Vec<String>,
}

/// A belief as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BeliefRecord {
    /// Family: `triangular`.
    pub family: String,
    /// Parameters by name, in the family's order.
    pub parameters: Vec<(String, ParameterRecord)>,
    /// The posterior it was looked up in, where it was: `crises.one-pair`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posterior: Option<String>,
    /// 5 % quantile.
    pub low: f64,
    /// Median.
    pub median: f64,
    /// 95 % quantile.
    pub high: f64,
}

/// A parameter's value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum ParameterRecord {
    /// One number.
    Number(f64),
    /// A list.
    List(Vec<f64>),
}
