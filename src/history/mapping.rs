//! What the codes of a case become in a model: layers of beliefs laid over the shipped study's, fixed before any score was
//! looked at.

use super::case::{Case, Codes};
use crate::chance::{Belief, Parameter};
use crate::language::Words;
use crate::models::Rule;
use crate::scenario::Entry;

/// The whole mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Mapping {
    /// The protégé's local force, thousand soldiers: the unit of forces.
    pub local_force: f64,
    /// What a coded force ratio is multiplied with.
    pub force_ratio: Belief,
    /// What a coded number of troops is multiplied with.
    pub troops: Belief,
    /// What a coded number of days is multiplied with.
    pub reinforcement_days: Belief,
    /// The challenger's stake at which costs are the shipped study's.
    pub stake_challenger: f64,
    /// The guarantor's stake at which the will is the layers'.
    pub stake_guarantor: f64,
    /// The layers; further down wins.
    pub layers: Vec<MappingLayer>,
}

/// Beliefs that hold where the codes of a case fit.
#[derive(Clone, Debug, PartialEq)]
pub struct MappingLayer {
    /// Title.
    pub title: Words,
    /// Which codes it is for.
    pub when: When,
    /// Why these numbers.
    pub because: String,
    /// Who guarantees, if the layer says so.
    pub guarantee: Option<CaseComposition>,
    /// The beliefs.
    pub entries: Vec<Entry>,
}

/// Which codes a layer is for: an empty list, or nothing, fits every code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct When {
    /// Pledges.
    pub pledge: Vec<u32>,
    /// Kinds of troops.
    pub troop_kind: Vec<u32>,
    /// Amounts of arms.
    pub arms: Vec<u32>,
    /// Parts taken by a great power.
    pub great_power: Vec<u32>,
    /// Whether the United States are the guarantor.
    pub us: Option<bool>,
    /// Whether there is a nuclear promise.
    pub nuclear: Option<bool>,
}

/// Who guarantees, and how many must act.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseComposition {
    /// Members.
    pub members: u32,
    /// Decision rule.
    pub rule: Rule,
}

impl When {
    /// Whether a layer with this condition holds for `codes`.
    pub fn fits(&self, codes: &Codes) -> bool {
        let among = |list: &[u32], code: u32| list.is_empty() || list.contains(&code);
        among(&self.pledge, codes.pledge)
            && among(&self.troop_kind, codes.troop_kind)
            && among(&self.arms, codes.arms)
            && among(&self.great_power, codes.great_power)
            && self.us.is_none_or(|us| us == codes.us)
            && self.nuclear.is_none_or(|nuclear| nuclear == codes.nuclear)
    }
}

impl Mapping {
    /// The layers that hold for a case, in order.
    pub fn layers_of(&self, case: &Case) -> impl Iterator<Item = &MappingLayer> {
        self.layers.iter().filter(|layer| layer.when.fits(&case.codes))
    }
}

/// Families whose numbers are places on the scale of the quantity, so that a multiple of the quantity is the same belief with
/// multiplied numbers.
pub const SCALABLE: [&str; 3] = ["fixed", "uniform", "triangular"];

/// The belief about `factor` times what `belief` is about, no value above `most`. Absent for other families.
pub fn scaled(belief: &Belief, factor: f64, most: f64) -> Option<Belief> {
    if !SCALABLE.contains(&belief.family.key) {
        return None;
    }
    let scale = |parameter: &Parameter| match parameter {
        Parameter::Number(x) => Some((x * factor).min(most)),
        Parameter::List(_) => None,
    };
    let numbers = belief.parameters.iter().map(scale).collect::<Option<Vec<f64>>>()?;
    let (first, last) = (*numbers.first()?, *numbers.last()?);
    if first == last {
        return Belief::fixed(first).ok();
    }
    Belief::new(belief.family, numbers.into_iter().map(Parameter::Number).collect()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::family;

    fn triangular(numbers: [f64; 3]) -> Belief {
        Belief::new(family("triangular").unwrap(), numbers.map(Parameter::Number).to_vec()).unwrap()
    }

    #[test]
    fn a_multiple_of_a_triangle_is_a_triangle() {
        assert_eq!(scaled(&triangular([0.5, 1.0, 2.0]), 30.0, f64::INFINITY), Some(triangular([15.0, 30.0, 60.0])));
        assert_eq!(scaled(&triangular([0.5, 1.0, 2.0]), 0.0, f64::INFINITY), Some(Belief::fixed(0.0).unwrap()));
        assert_eq!(scaled(&triangular([0.5, 0.8, 0.9]), 1.5, 1.0), Some(triangular([0.75, 1.0, 1.0])));
        let beta = [2.0, 2.0, 0.0, 1.0].map(Parameter::Number).to_vec();
        assert_eq!(scaled(&Belief::new(family("beta").unwrap(), beta).unwrap(), 2.0, 1.0), None);
    }

    #[test]
    fn a_condition_is_met_by_all_its_codes() {
        let codes = Codes {
            pledge: 3,
            troops: 1.0,
            troop_kind: 2,
            arms: 0,
            great_power: 3,
            us: true,
            nuclear: false,
            force_ratio: 1.0,
            reinforcement_days: None,
        };
        assert!(When::default().fits(&codes));
        let when = |pledge: &[u32], us| When { pledge: pledge.to_vec(), us, ..When::default() };
        assert!(when(&[2, 3], Some(true)).fits(&codes));
        assert!(!when(&[2], Some(true)).fits(&codes) && !when(&[3], Some(false)).fits(&codes));
    }
}
