//! The will of a standing guarantee: given, or derived from stakes, pledge, tripwire and costs by the decision rule.

use super::sample::Sample;
use super::standing::Parts;
use crate::models::quantities::*;
use crate::models::{GuarantorQuantities, MOST_GUARANTORS, PerGuarantor};
use crate::quantity::maths::{approach, logistic};

/// The reasons of an option's members, in every draw.
pub struct Members {
    /// By guarantor: its place, the stake and the war cost of its members.
    guarantors: Vec<(usize, Vec<f64>, Vec<f64>)>,
    scale: Vec<f64>,
    pledge: Vec<f64>,
    /// What a complete tripwire adds.
    pub strength: Vec<f64>,
    tripwire_scale: Vec<f64>,
    /// Correlation of the members' decisions.
    pub correlation: Vec<f64>,
}

impl Members {
    /// The members of an option; absent if a quantity is missing.
    pub fn of(sample: &Sample, option: usize) -> Option<Members> {
        let get = |spec| sample.values(option, spec);
        Some(Members {
            guarantors: taking_part(sample, option)
                .map(|(place, own)| Some((place, get(own.stake)?, get(own.war_cost)?)))
                .collect::<Option<_>>()?,
            scale: get(&WILL_SCALE)?,
            pledge: get(&AUDIENCE_COST)?,
            strength: get(&TRIPWIRE_STRENGTH)?,
            tripwire_scale: get(&TRIPWIRE_SCALE)?,
            correlation: get(&CORRELATION)?,
        })
    }

    /// Wills of the guarantors' members in draw `i`, where intervening lowers the challenger's chance by `protection` and `troops`
    /// stand forward: Λ((protection·stake + pledge + strength·(1 − exp(−T/T₀)) − cost)/scale).
    pub fn wills(&self, i: usize, protection: f64, troops: f64, strength: f64) -> PerGuarantor {
        let tripwire = strength * approach(troops / self.tripwire_scale[i]);
        let common = self.pledge[i] + tripwire;
        let mut wills = [0.0; MOST_GUARANTORS];
        for (place, stake, cost) in &self.guarantors {
            wills[*place] = logistic((protection * stake[i] + common - cost[i]) / self.scale[i]);
        }
        wills
    }

    /// The same with the option's own troops and tripwire.
    fn own(&self, i: usize, parts: &Parts) -> PerGuarantor {
        let at = parts.stand();
        self.wills(i, at.win_alone - at.win_opposed, parts.troops, self.strength[i])
    }
}

/// The guarantors of an option, by their places.
fn taking_part<'a>(sample: &Sample<'a>, option: usize) -> impl Iterator<Item = (usize, &'a GuarantorQuantities)> {
    let members = sample.offers()[option].members;
    let all = sample.study.scenario.guarantors.iter().enumerate();
    all.filter(move |(place, _)| members[*place] > 0).map(|(place, guarantor)| (place, &guarantor.quantities))
}

/// The wills of an option's members in every draw: as derived, or for all the will that is given.
pub fn members(sample: &Sample, option: usize) -> Option<Vec<PerGuarantor>> {
    if !sample.derived() {
        return Some(sample.values(option, &INTERVENE)?.into_iter().map(|q| [q; MOST_GUARANTORS]).collect());
    }
    let (members, parts) = (Members::of(sample, option)?, Parts::of(sample, option)?);
    Some((0..parts.len()).map(|i| members.own(i, &parts[i])).collect())
}

/// The will of an option in every draw.
pub fn will(sample: &Sample, option: usize) -> Option<Vec<f64>> {
    if !sample.derived() {
        return sample.values(option, &INTERVENE);
    }
    let rule = sample.rule(option, sample.offers()[option].rule);
    let (wills, correlation) = (members(sample, option)?, sample.values(option, &CORRELATION)?);
    Some(wills.iter().zip(&correlation).map(|(wills, &rho)| rule.met(wills, rho)).collect())
}
