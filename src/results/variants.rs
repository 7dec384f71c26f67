//! What the study's own what-ifs come to, played with fewer draws beside the study itself.

use super::comparison::Pair;
use crate::language::Words;
use crate::models::Will;
use crate::names::Name;
use crate::stats::Estimate;
use serde::{Deserialize, Serialize};

/// A variant of the study, played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantRecord {
    /// Key.
    pub key: Name,
    /// What is different.
    pub title: Words,
    /// How the will is found in it.
    pub will: Will,
    /// What is set in it, each `[option.]quantity=value`.
    pub settings: Vec<String>,
    /// Replicates played.
    pub replicates: u64,
    /// Draws in each replicate.
    pub draws: u64,
    /// The risk of attack of every option under every model that speaks of it, options outermost.
    pub risks: Vec<VariantRisk>,
    /// Each two options, in the order of the study's own comparison; empty with a single model or option.
    pub pairs: Vec<VariantPair>,
}

/// A variant of the study that could not be played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnplayedVariant {
    /// Key.
    pub key: Name,
    /// What is different.
    pub title: Words,
    /// Why it could not be played, in English as errors are.
    pub why: String,
}

/// A risk of attack in a variant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VariantRisk {
    /// Key of the option.
    pub option: Name,
    /// Key of the model.
    pub model: String,
    /// Probability of an attack within the horizon.
    pub estimate: Estimate,
}

/// Two options in a variant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VariantPair {
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
}

/// How two options stand, by what most models that speak of both say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairOrder {
    /// More than half clearly give the first option the lower risk.
    Lower,
    /// More than half clearly give it the higher risk.
    Higher,
    /// Neither.
    Open,
}

impl PairOrder {
    fn of(lower: u64, higher: u64, open: u64) -> PairOrder {
        let all = lower.saturating_add(higher).saturating_add(open);
        match (lower > all / 2, higher > all / 2) {
            (true, _) => PairOrder::Lower,
            (_, true) => PairOrder::Higher,
            _ => PairOrder::Open,
        }
    }

    /// By the signs of more than half of `differences`, of which those below `negligible` leave it open.
    fn of_differences(differences: impl Iterator<Item = f64>, negligible: f64) -> PairOrder {
        let (mut lower, mut higher, mut open) = (0, 0, 0);
        for difference in differences {
            match difference {
                x if x <= -negligible && x < 0.0 => lower += 1,
                x if x >= negligible && x > 0.0 => higher += 1,
                _ => open += 1,
            }
        }
        PairOrder::of(lower, higher, open)
    }

    /// Whether it is an order, and the opposite of `other`.
    pub fn opposes(self, other: PairOrder) -> bool {
        matches!((self, other), (PairOrder::Lower, PairOrder::Higher) | (PairOrder::Higher, PairOrder::Lower))
    }
}

impl Pair {
    /// How the two options stand.
    pub fn standing(&self) -> PairOrder {
        PairOrder::of(self.models_lower, self.models_higher, self.models_open)
    }
}

impl Pair {
    /// How the two options stand where only a difference of `negligible` or more counts; open where that is another order than by
    /// clear differences.
    fn beyond(&self, negligible: f64) -> PairOrder {
        let differences = self.models.iter().map(|by| by.difference.mean);
        let order = PairOrder::of_differences(differences, negligible);
        if order == self.standing() { order } else { PairOrder::Open }
    }
}

impl VariantPair {
    /// How the two options stand in the variant.
    pub fn standing(&self) -> PairOrder {
        PairOrder::of(self.models_lower, self.models_higher, self.models_open)
    }
}

impl From<&Pair> for VariantPair {
    fn from(pair: &Pair) -> VariantPair {
        VariantPair {
            option: pair.option.clone(),
            other: pair.other.clone(),
            models_lower: pair.models_lower,
            models_higher: pair.models_higher,
            models_open: pair.models_open,
        }
    }
}

impl VariantRecord {
    /// The pairs of `pairs` whose order the variant turns round, and those whose order it leaves open; each with how they stand in
    /// the variant. Only what is more than `negligible` makes an order here, in the study and in the variant.
    pub fn changes<'a>(&'a self, pairs: &'a [Pair], negligible: f64) -> impl Iterator<Item = (&'a Pair, PairOrder)> {
        pairs.iter().filter_map(move |pair| {
            let own = self.pairs.iter().find(|own| own.option == pair.option && own.other == pair.other)?;
            let before = pair.beyond(negligible);
            let after = match own.standing() {
                order if order == self.beyond(own, negligible) => order,
                _ => PairOrder::Open,
            };
            let same = after == before || (after == PairOrder::Open && own.standing() == before);
            (before != PairOrder::Open && !same).then_some((pair, after))
        })
    }

    /// How two options stand by the means of most models, where only a difference of `negligible` or more counts.
    fn beyond(&self, pair: &VariantPair, negligible: f64) -> PairOrder {
        let risk = |option: &Name, model: &str| {
            let found = self.risks.iter().find(|risk| risk.option == *option && risk.model == model)?;
            Some(found.estimate.mean)
        };
        let models = self.risks.iter().filter(|found| found.option == pair.option).map(|found| found.model.as_str());
        let apart = models.filter_map(|model| Some(risk(&pair.option, model)? - risk(&pair.other, model)?));
        PairOrder::of_differences(apart, negligible)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_what_more_than_half_of_the_models_say() {
        assert_eq!(PairOrder::of(6, 3, 1), PairOrder::Lower);
        assert_eq!(PairOrder::of(5, 5, 0), PairOrder::Open);
        assert_eq!(PairOrder::of(1, 6, 2), PairOrder::Higher);
        assert_eq!(PairOrder::of(4, 0, 5), PairOrder::Open);
        assert_eq!(PairOrder::of(0, 0, 0), PairOrder::Open);
        assert!(PairOrder::Lower.opposes(PairOrder::Higher) && !PairOrder::Open.opposes(PairOrder::Higher));
    }
}
