//! The will of a standing guarantee: given, or derived from stakes, pledge, tripwire and costs by the decision rule.

use super::sample::Sample;
use super::standing::Parts;
use crate::models::quantities::*;
use crate::quantity::maths::{approach, logistic};

/// The reasons of an option's members, in every draw.
pub struct Members {
    stake: [Vec<f64>; 2],
    cost: [Vec<f64>; 2],
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
            stake: [get(&STAKE_EUROPEANS)?, get(&STAKE_US)?],
            cost: [get(&COST_LOCATION_EUROPEANS)?, get(&COST_LOCATION_US)?],
            scale: get(&WILL_SCALE)?,
            pledge: get(&AUDIENCE_COST)?,
            strength: get(&TRIPWIRE_STRENGTH)?,
            tripwire_scale: get(&TRIPWIRE_SCALE)?,
            correlation: get(&CORRELATION)?,
        })
    }

    /// Will of a European and of the American in draw `i`, where intervening lowers the challenger's chance by `protection`
    /// and `troops` stand forward: Λ((protection·stake + pledge + strength·(1 − exp(−T/T₀)) − cost)/scale).
    pub fn wills(&self, i: usize, protection: f64, troops: f64, strength: f64) -> [f64; 2] {
        let tripwire = strength * approach(troops / self.tripwire_scale[i]);
        let common = self.pledge[i] + tripwire;
        let will = |who: usize| logistic((protection * self.stake[who][i] + common - self.cost[who][i]) / self.scale[i]);
        [will(0), will(1)]
    }

    /// The same with the option's own troops and tripwire.
    fn own(&self, i: usize, parts: &Parts) -> [f64; 2] {
        let at = parts.stand();
        self.wills(i, at.win_alone - at.win_opposed, parts.troops, self.strength[i])
    }
}

/// The wills of an option's members, European and American, in every draw: as derived, or for all the will that is given.
pub fn members(sample: &Sample, option: usize) -> Option<Vec<[f64; 2]>> {
    if !sample.derived() {
        return Some(sample.values(option, &INTERVENE)?.into_iter().map(|q| [q, q]).collect());
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
    Some(wills.iter().zip(&correlation).map(|(&[e, a], &rho)| rule.met(e, a, rho)).collect())
}
