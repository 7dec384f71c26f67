//! The comparison: rival models heard on the same draws. Where they disagree about the risk of attack, by how much, and why.

mod cause;
mod dissent;

pub use cause::{Cause, SWAP_PARTS, SwapRecord, SwappedPart};
pub use dissent::find_dissents;

pub use crate::analysis::Agreement;
use crate::names::Name;
use crate::stats::{Estimate, Interval};
use serde::{Deserialize, Serialize};

/// Where the models disagree about the risk of attack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelComparison {
    /// Kendall's W of the models' rankings of the options; absent if there is no order to agree on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concordance: Option<Agreement>,
    /// Kendall's τ-b of each two models, in rising order; absent where a model ranks nothing.
    pub taus: Vec<Tau>,
    /// The place of each option under each model, models outermost.
    pub ranks: Vec<Rank>,
    /// Each two options, in rising order.
    pub pairs: Vec<Pair>,
    /// The variance of the risk of attack, by option; absent with too few replicates or where nothing varies.
    pub variances: Vec<Variance>,
    /// One for each model that contradicts a majority.
    pub dissents: Vec<Dissent>,
}

/// How alike two models rank the options.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tau {
    /// One model.
    pub model: String,
    /// The other.
    pub other: String,
    /// Kendall's τ-b.
    pub tau: Agreement,
}

/// The place of an option under one model, 1 for the lowest risk of attack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rank {
    /// The model.
    pub model: String,
    /// The option.
    pub option: Name,
    /// Rank of the mean; equal means share the mean of their ranks.
    pub rank: f64,
    /// Best place that simulation leaves open.
    pub best: u64,
    /// Worst place that simulation leaves open.
    pub worst: u64,
}

/// Two options compared under every model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    /// One option.
    pub option: Name,
    /// The other.
    pub other: Name,
    /// Models that clearly give `option` the lower risk.
    pub models_lower: u64,
    /// Models that clearly give it the higher risk.
    pub models_higher: u64,
    /// Models in which simulation leaves it open, or both are equal.
    pub models_open: u64,
    /// Shares of draws, averaged over models; absent if no draw was answered for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draws: Option<Duel>,
    /// Each model's comparison, in roster order, where it answered for both.
    pub models: Vec<PairByModel>,
}

/// In which share of draws an option has the lower risk of attack, the higher one, the same to 1e-12.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duel {
    /// Lower risk.
    pub lower: Estimate,
    /// Higher risk.
    pub higher: Estimate,
    /// The same risk.
    pub tied: Estimate,
}

/// Two options compared under one model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PairByModel {
    /// The model.
    pub model: String,
    /// Mean of risk of `option` − risk of `other`, paired draw by draw.
    pub difference: Estimate,
    /// Shares of draws.
    pub draws: Duel,
}

/// The variance of an option's risk of attack over models and draws, and where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variance {
    /// The option.
    pub option: Name,
    /// Variance of all answers: the sum of the parts.
    pub total: f64,
    /// Theory, parameters, interaction, simulation.
    pub parts: Vec<VariancePart>,
}

/// One part of a variance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariancePart {
    /// `theory`, `parameters`, `interaction` or `simulation`.
    pub key: String,
    /// The variance.
    pub variance: Estimate,
    /// Its share of the total.
    pub share: Estimate,
}

/// A model that contradicts a majority of models about two options, beyond simulation error.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dissent {
    /// The model.
    pub model: String,
    /// The option it gives the lower risk.
    pub prefers: Name,
    /// The option most models give the lower risk.
    pub over: Name,
    /// How many models clearly say the opposite.
    pub against: u64,
    /// Which part of the two makes it so, found by swapping.
    pub cause: Cause,
}

impl ModelComparison {
    /// Two options compared, and whether they stand the other way round in the pair.
    pub fn pair(&self, option: &str, other: &str) -> Option<(&Pair, bool)> {
        let straight = self.pairs.iter().find(|p| p.option.as_str() == option && p.other.as_str() == other);
        let turned = || self.pairs.iter().find(|p| p.option.as_str() == other && p.other.as_str() == option);
        straight.map(|p| (p, false)).or_else(|| turned().map(|p| (p, true)))
    }

    /// τ-b of two models.
    pub fn tau(&self, model: &str, other: &str) -> Option<Agreement> {
        let same = |t: &&Tau| (t.model == model && t.other == other) || (t.model == other && t.other == model);
        self.taus.iter().find(same).map(|t| t.tau)
    }

    /// The place of an option under a model.
    pub fn rank(&self, option: &str, model: &str) -> Option<&Rank> {
        self.ranks.iter().find(|r| r.option.as_str() == option && r.model == model)
    }
}

/// −1 if the whole interval lies below 0, 1 if above, else 0.
pub fn clear_side(difference: &Estimate) -> f64 {
    match difference.interval {
        Interval::Between { hi, .. } if hi < 0.0 => -1.0,
        Interval::Between { lo, .. } if lo > 0.0 => 1.0,
        _ => 0.0,
    }
}
