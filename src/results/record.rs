//! The shape of `results.json`. Everything a view may show stands here; nothing here depends on time, host or threads.

use super::cautions::Caution;
use crate::analysis::PrecisionRecord;
use crate::exhibits::Exhibits;
use crate::language::{Language, Words};
use crate::models::measures::Measure;
use crate::models::{Rule, Will};
use crate::names::Name;
use crate::scenario::{Basis, Bloc, Elections, Note, Origin, Source};
use crate::stats::{Better, Estimate, Spread, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version of the shape of the file.
pub const SCHEMA: u32 = 1;
/// Version of the numbers: it rises whenever a result bit changes for the same input.
pub const RESULTS_VERSION: u32 = 3;

/// The results of a study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Results {
    /// [`SCHEMA`].
    pub schema: u32,
    /// How the numbers were made.
    pub manifest: Manifest,
    /// What was asked.
    pub study: StudyRecord,
    /// The options, in the study's order.
    pub options: Vec<OptionRecord>,
    /// Quantities shared by all options.
    pub world: Vec<QuantityRecord>,
    /// The models that were played, in roster order.
    pub models: Vec<CardRecord>,
    /// The measures, in roster order. `peace_survival` is the only list.
    pub measures: Vec<MeasureRecord>,
    /// One per option and model, options outermost.
    pub cells: Vec<Cell>,
    /// Yearly cost of each option to its guarantors, in billion euro; the same for all models. Absent if some draw's cost goes
    /// beyond what a number holds.
    pub guarantor_cost: Vec<Option<Value>>,
    /// Where the theories disagree; absent with a single model or option, and in files of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tribunal: Option<super::Tribunal>,
    /// What further statistics come to; absent in files of older versions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// What a reader must know before using the numbers.
    pub cautions: Vec<Caution>,
    /// Curves for the classroom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exhibits: Option<Exhibits>,
}

/// How the numbers were made: enough to make them again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the program.
    pub garant: String,
    /// [`RESULTS_VERSION`].
    pub results_version: u32,
    /// SHA-256 of the checked scenario, titles and notes included.
    pub scenario_sha256: String,
    /// SHA-256 of what the numbers depend on: beliefs, rules, horizon, will.
    pub beliefs_sha256: String,
    /// Seed of the draws.
    pub seed: u64,
    /// `sobol`, `plain` or `latin`.
    pub plan: crate::chance::Plan,
    /// Independent replicates.
    pub replicates: u64,
    /// Draws in each replicate.
    pub draws: u64,
    /// Keys of the models.
    pub models: Vec<String>,
    /// What-if settings of the command line, each in its one way of writing: those for all options first, then by name.
    pub settings: Vec<String>,
    /// Those of them that nothing played reads: the numbers are those without them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
    /// Precisions that were asked for, and whether they were reached; empty for a run of a fixed number of replicates.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub precision: Vec<PrecisionRecord>,
}

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
    /// When elections are held in the United States; absent if never, and in files of older versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub elections: Option<Elections>,
    /// How the will was found.
    pub will: Will,
    /// The option all others are compared with.
    pub reference: Name,
    /// Differences in the probability of attack below this are negligible.
    pub negligible_attack: f64,
    /// Everything cited.
    pub sources: Vec<Source>,
    /// Stated facts about the situation as a whole.
    pub notes: Vec<Note>,
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
    /// Who guarantees.
    pub blocs: Vec<Bloc>,
    /// Number of guarantors.
    pub members: u32,
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

/// A model's card as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardRecord {
    /// Key.
    pub key: String,
    /// Title.
    pub title: Words,
    /// The idea, in two or three sentences.
    pub idea: Words,
    /// The formula for the probability of an attack per opportunity.
    pub formula: String,
    /// Which equilibrium is played where there are several.
    pub selection: Words,
    /// What it leaves out.
    pub leaves_out: Words,
    /// References.
    pub references: Vec<String>,
    /// `reproduced`, `derived` or `draft`, and how that was shown.
    pub maturity: Words,
    /// Whether it tells incidents below the level of an attack.
    pub tells_incidents: bool,
    /// Textbook forms it rests on.
    pub forms: Vec<String>,
}

/// A measure as data.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MeasureRecord {
    /// Key: `attack`.
    pub key: String,
    /// Label.
    pub title: Words,
    /// Unit: `probability`, `years`, `1/year`, `bn EUR/year`.
    pub unit: String,
    /// Which direction is better.
    pub better: Better,
    /// Definition in one sentence.
    pub definition: Words,
}

/// The answers of one model about one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// Key of the option.
    pub option: Name,
    /// Key of the model.
    pub model: String,
    /// Draws the model answered.
    pub answered: u64,
    /// Draws it could not answer, by reason; empty when it answered all.
    pub faults: BTreeMap<String, u64>,
    /// Scalar measures by key. A measure the model does not have is absent.
    pub measures: BTreeMap<String, Value>,
    /// Probability of peace up to the end of year 1, 2, ….
    pub peace_survival: Vec<Value>,
    /// By measure (`attack`, `durable_peace`): in which share of draws this option is best.
    pub best: BTreeMap<String, BestShare>,
}

impl Cell {
    /// The value of `measure`: one of the roster, or a record of one; absent if the model does not have it.
    pub fn value(&self, measure: impl AsRef<str>) -> Option<&Value> {
        self.measures.get(measure.as_ref())
    }

    /// The same, to be changed.
    pub fn value_mut(&mut self, measure: &Measure) -> Option<&mut Value> {
        self.measures.get_mut(measure.key)
    }
}

impl AsRef<str> for MeasureRecord {
    /// Its key.
    fn as_ref(&self) -> &str {
        &self.key
    }
}

/// One number with all that may be said about it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Value {
    /// Mean and simulation error.
    pub estimate: Estimate,
    /// Quantiles over the belief.
    pub spread: Spread,
    /// Difference to the reference option, paired draw by draw; absent for the reference itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub difference: Option<Difference>,
}

/// A paired difference to the reference option.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Difference {
    /// Mean difference and its simulation error.
    pub estimate: Estimate,
    /// What it amounts to.
    pub verdict: Verdict,
}

/// In which share of draws an option is best under one model.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct BestShare {
    /// Better than every other option.
    pub alone: Estimate,
    /// Among several equally good ones (difference below 1e-12).
    pub tied: Estimate,
}

/// What a statistic comes to, line by line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// Name of the statistic.
    pub statistic: String,
    /// Its numbers.
    pub rows: Vec<FindingRow>,
}

/// One number of a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FindingRow {
    /// The option it is about; absent if about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub option: Option<Name>,
    /// The model it is about; absent if about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub model: Option<String>,
    /// The number.
    pub estimate: Estimate,
}

impl Results {
    /// The option called `key`.
    pub fn option(&self, key: &str) -> Option<&OptionRecord> {
        self.options.iter().find(|o| o.key.as_str() == key)
    }

    /// The title of an option; its key where there is none.
    pub fn option_title<'a>(&'a self, key: &'a str, language: Language) -> &'a str {
        self.option(key).map_or(key, |o| o.title.get(language))
    }

    /// The title of a model; its key where there is none.
    pub fn model_title<'a>(&'a self, key: &'a str, language: Language) -> &'a str {
        self.model(key).map_or(key, |m| m.title.get(language))
    }

    /// The model called `key`.
    pub fn model(&self, key: &str) -> Option<&CardRecord> {
        self.models.iter().find(|m| m.key == key)
    }

    /// The answers of `model` about `option`.
    pub fn cell(&self, option: &str, model: &str) -> Option<&Cell> {
        self.cells.iter().find(|c| c.option.as_str() == option && c.model == model)
    }

    /// What `model` says of `option` by `measure`: one of the roster, or a record of one.
    pub fn value(&self, option: &str, model: &str, measure: impl AsRef<str>) -> Option<&Value> {
        self.cell(option, model)?.value(measure)
    }

    /// What the statistic called `name` came to; empty if it was not asked or came to nothing.
    pub fn finding(&self, name: &str) -> &[FindingRow] {
        self.findings.iter().find(|finding| finding.statistic == name).map_or(&[], |finding| &finding.rows)
    }

    /// A measure as these results describe it.
    pub fn measure(&self, measure: &Measure) -> Option<&MeasureRecord> {
        self.measures.iter().find(|record| record.key == measure.key)
    }

    /// Draws in all.
    pub fn draws(&self) -> u64 {
        self.manifest.replicates * self.manifest.draws
    }
}
