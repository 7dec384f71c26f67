//! The shape of `results.json`. Everything a view may show stands here; nothing here depends on time, host or threads.

use super::asked::{OptionRecord, QuantityRecord, StudyRecord};
use super::back_test::BackTestRecord;
use super::cards::{CardRecord, MeasureRecord};
use super::cautions::Caution;
use super::cell::{Cell, Finding, FindingRow, Value};
use super::manifest::Manifest;
use crate::language::{Language, PartyNames, Speech};
use crate::models::Rule;
use crate::models::measures::Measure;
use crate::names::Name;
use crate::scenario::Parties;
use crate::teaching::TeachingFigures;
use serde::{Deserialize, Serialize};

/// Version of the shape of the file.
pub const SCHEMA: u32 = 5;
/// Version of the numbers: it rises whenever a result bit changes for the same input.
pub const RESULTS_VERSION: u32 = 5;

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
    /// Where the theories disagree; absent with a single model or option.
    #[serde(rename = "tribunal", default, skip_serializing_if = "Option::is_none")]
    pub comparison: Option<super::ModelComparison>,
    /// What further statistics come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// What becomes of differences that a model sees unlike most others when the options swap parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub swaps: Vec<super::SwapRecord>,
    /// What the study's own what-ifs come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<super::VariantRecord>,
    /// The study's own what-ifs that could not be played.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unplayed: Vec<super::UnplayedVariant>,
    /// What a reader must know before using the numbers.
    pub cautions: Vec<Caution>,
    /// How the models score against historical cases; absent if that was left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history: Option<BackTestRecord>,
    /// Curves for the classroom.
    #[serde(rename = "exhibits", default, skip_serializing_if = "Option::is_none")]
    pub teaching: Option<TeachingFigures>,
}

impl Results {
    /// Speech about these results in a language, with the names of the study's parties.
    pub fn speech(&self, language: Language) -> Speech {
        self.study.parties.as_ref().map_or(PartyNames::roles(), Parties::names).speak(language)
    }

    /// The option called `key`.
    pub fn option(&self, key: &str) -> Option<&OptionRecord> {
        self.options.iter().find(|o| o.key.as_str() == key)
    }

    /// The title of an option; its key where there is none.
    pub fn option_title<'a>(&'a self, key: &'a str, language: Speech) -> &'a str {
        self.option(key).map_or(key, |o| o.title.get(language))
    }

    /// What a guarantor is called; its key where there is none.
    pub fn guarantor_name<'a>(&'a self, key: &'a Name, language: Speech) -> &'a str {
        let found = self.study.guarantors.iter().find(|guarantor| guarantor.key == *key);
        found.map_or(key.as_str(), |guarantor| guarantor.name.get(language))
    }

    /// What a decision rule asks for.
    pub fn rule_title(&self, rule: Rule, language: Speech) -> String {
        let name = |place: usize| self.study.guarantors.get(place).map(|g| g.name.get(language).to_owned());
        rule.title(language, |place| name(place).unwrap_or_default())
    }

    /// The title of a model; its key where there is none.
    pub fn model_title<'a>(&'a self, key: &'a str, language: Speech) -> &'a str {
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

    /// Whether `model` has nothing to say of `option`.
    pub fn is_silent(&self, option: &str, model: &str) -> bool {
        self.cell(option, model).is_some_and(|cell| cell.silent)
    }

    /// The models that speak of every option: only their numbers can be set side by side over the options. All models if none
    /// does.
    pub fn comparable(&self) -> Vec<&CardRecord> {
        let all = |model: &&CardRecord| self.options.iter().all(|option| !self.is_silent(option.key.as_str(), &model.key));
        let speaking: Vec<&CardRecord> = self.models.iter().filter(all).collect();
        if speaking.is_empty() { self.models.iter().collect() } else { speaking }
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
