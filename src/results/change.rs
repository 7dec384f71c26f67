//! What a what-if makes of a risk, played over the same draws as the study as it is written.

use super::cell::Cell;
use super::comparison::clear_side;
use super::record::Results;
use super::variants::{VariantPair, VariantRecord, VariantRisk};
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::stats::Estimate;

/// The risk of attack of an option under a model, as the study is written and as it was changed.
#[derive(Clone, Debug, PartialEq)]
pub struct RiskChange {
    /// Key of the option.
    pub option: Name,
    /// Key of the model.
    pub model: String,
    /// Probability of an attack as the study is written.
    pub before: Estimate,
    /// The same as it was changed.
    pub after: Estimate,
    /// The second less the first, paired replicate by replicate.
    pub change: Estimate,
    /// Whether both are the same in every replicate.
    pub same: bool,
}

impl RiskChange {
    /// −1 if the risk clearly falls, 1 if it clearly rises, 0 if simulation leaves it open.
    pub fn side(&self) -> f64 {
        if self.same { 0.0 } else { clear_side(&self.change) }
    }
}

/// The results of a changed study as a variant of the study they are a change of.
pub fn as_variant(results: &Results) -> VariantRecord {
    let risk = |cell: &Cell| {
        let estimate = cell.value(&ATTACK)?.estimate;
        Some(VariantRisk { option: cell.option.clone(), model: cell.model.clone(), estimate })
    };
    VariantRecord {
        key: results.study.name.clone(),
        title: results.study.title.clone(),
        will: results.study.will,
        settings: results.manifest.settings.clone(),
        replicates: results.manifest.replicates,
        draws: results.manifest.draws,
        risks: results.cells.iter().filter_map(risk).collect(),
        pairs: results.comparison.iter().flat_map(|found| &found.pairs).map(VariantPair::from).collect(),
    }
}
