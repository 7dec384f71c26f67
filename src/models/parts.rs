//! The parts of a situation that a study may leave out: forces that grow, troops, a deal that is still to be signed. A study that
//! says nothing of a part has none of it; one that gives a single quantity of a part gives all of them.
//!
//! What is left out takes the value at which it moves nothing, and a measure that hangs on it has no number.

use super::measures::{self, Measure};
use super::probing::ANSWER_RESOLUTE;
use super::quantities::*;
use crate::language::{Text, message};
use crate::quantity::QuantitySpec;

/// Key of the part that a study speaks of with `[deal]`.
pub const DEAL: &str = "deal";

/// A part of a situation.
pub struct SituationPart {
    /// Key.
    pub key: &'static str,
    /// What a study leaves out that says nothing of it.
    pub title: Text,
    /// Its quantities, each with the value at which it moves nothing; none for those that are not even asked for then.
    pub quantities: &'static [(&'static QuantitySpec, Option<f64>)],
    /// Measures that have no number without it.
    pub measures: &'static [&'static Measure],
}

const fn part(key: &'static str, title: Text, quantities: &'static [(&'static QuantitySpec, Option<f64>)]) -> SituationPart {
    SituationPart { key, title, quantities, measures: &[] }
}

/// Every part.
pub static PARTS: &[SituationPart] = &[
    part("arms", message("part-arms"), &[(&ARMS_BASELINE, Some(0.0)), (&ARMS_BOOST, Some(0.0))]),
    part(
        "troops",
        message("part-troops"),
        &[
            (&FORWARD_TROOPS, Some(0.0)),
            (&FORWARD_QUALITY, Some(1.0)),
            (&ROTATION_FATIGUE, Some(0.0)),
            (&OPPORTUNITY_FACTOR, Some(1.0)),
        ],
    ),
    part(
        "reinforcements",
        message("part-reinforcements"),
        &[
            (&REINFORCEMENTS, Some(0.0)),
            (&REINFORCEMENT_QUALITY, Some(1.0)),
            (&REINFORCEMENT_DAYS, Some(0.0)),
            (&WAR_DAYS, Some(1.0)),
        ],
    ),
    part("growth", message("part-growth"), &[(&CHALLENGER_GROWTH, Some(0.0)), (&PROTEGE_GROWTH, Some(0.0))]),
    part("erosion", message("part-erosion"), &[(&EROSION, Some(0.0))]),
    part("buildup", message("part-buildup"), &[(&RAMP_YEARS, Some(0.0))]),
    part("bunching", message("part-bunching"), &[(&OPPORTUNITY_SHAPE, Some(1.0))]),
    SituationPart {
        key: "incidents",
        title: message("part-incidents"),
        quantities: &[(&INCIDENTS, Some(0.0)), (&INCIDENT_ODDS, Some(1.0)), (&INCIDENT_SPARKS, Some(0.0))],
        measures: &[&measures::INCIDENTS_PER_YEAR],
    },
    SituationPart {
        key: "escalation-risk",
        title: message("part-escalation"),
        quantities: &[(&ESCALATION_SLOPE, Some(0.0))],
        measures: &[&measures::ESCALATION],
    },
    part("pledge", message("part-pledge"), &[(&AUDIENCE_COST, Some(0.0))]),
    SituationPart {
        key: "cost",
        title: message("part-cost"),
        quantities: &[(&ARMS_BUDGET, Some(0.0)), (&TROOP_COST, Some(0.0)), (&ROTATION_FACTOR, Some(1.0))],
        measures: &[&measures::GUARANTOR_COST],
    },
    SituationPart {
        key: DEAL,
        title: message("part-deal"),
        quantities: &[(&WIN_NOW, None), (&CHALLENGER_COST_NOW, None), (&PROTEGE_COST_NOW, None), (&PROVOCATION, None)],
        measures: &[&measures::SIGNABLE, &measures::DURABLE_PEACE],
    },
];

/// The part that a quantity belongs to, with the value at which the quantity moves nothing.
pub fn part_of(spec: &QuantitySpec) -> Option<(&'static SituationPart, Option<f64>)> {
    let found = |part: &'static SituationPart| Some((part, part.quantities.iter().find(|(own, _)| *own == spec)?.1));
    PARTS.iter().find_map(found)
}

/// What only an option with guarantors has, with the value at which it moves nothing where nobody guarantees.
static OF_GUARANTORS: &[(&QuantitySpec, f64)] = &[
    (&INTERVENE, 0.0),
    (&COST_ADDED, 0.0),
    (&FORWARD_TROOPS, 0.0),
    (&REINFORCEMENTS, 0.0),
    (&REINFORCEMENT_DAYS, 0.0),
    (&AUDIENCE_COST, 0.0),
    (&ESCALATION_SLOPE, 0.0),
    (&EROSION, 0.0),
    (&CORRELATION, 0.0),
    (&OPPORTUNITY_FACTOR, 1.0),
    (&ANSWER_RESOLUTE, 0.0),
    (&UPFRONT_SHARE, 0.0),
];

/// The value at which a quantity that only an option with guarantors has moves nothing; absent for others.
pub fn of_guarantors(spec: &QuantitySpec) -> Option<f64> {
    OF_GUARANTORS.iter().find(|(own, _)| *own == spec).map(|(_, neutral)| *neutral)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_quantity_belongs_to_one_part_and_takes_a_value_within_its_range() {
        let mut seen = BTreeSet::new();
        for (spec, neutral) in PARTS.iter().flat_map(|part| part.quantities) {
            assert!(seen.insert(spec.name), "{} is in two parts", spec.name);
            assert!(neutral.is_none_or(|x| spec.range.contains(x)), "{}", spec.name);
        }
        assert!(OF_GUARANTORS.iter().all(|(spec, neutral)| spec.range.contains(*neutral)));
    }
}
