//! The shape of the teaching figures in `results.json`.

use super::band::{Band, Curve};
use crate::models::Rule;
use serde::{Deserialize, Serialize};

/// Curves for the classroom, each absent where the study lacks what it needs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TeachingFigures {
    /// Draws behind every band but those of `half_credible`.
    pub draws: u64,
    /// What the challenger expects to gain at every will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credibility: Option<Credibility>,
    /// How challenge and war depend on pledge and will.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub half_credible: Option<HalfCredible>,
    /// How many defenders it takes until reinforcements come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forward_force: Option<ForwardForce>,
    /// What troops do under rival schools of the tripwire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tripwire: Option<Tripwire>,
    /// What the same members come to under other decision rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_rules: Option<DecisionRules>,
    /// Which shares of the prize both sides accept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal_zone: Option<DealZone>,
}

/// Where an option stands on a teaching figure's axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// Key of the option.
    pub option: String,
    /// Where it stands.
    pub at: Band,
}

/// Expected gain of attacking against the will.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Credibility {
    /// The wills.
    pub will: Vec<f64>,
    /// One per option.
    pub options: Vec<CredibilityCurve>,
}

/// One option's curve.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CredibilityCurve {
    /// Key of the option.
    pub option: String,
    /// Gain over the status quo at each will, in prizes.
    pub gain: Curve,
    /// The belief about the option's will.
    pub will: Band,
    /// Share of draws in which a will between 0 and 1 separates attack from peace.
    pub separable: f64,
    /// That will, over those draws; absent where there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Band>,
    /// Share of draws with nothing to gain even from a protégé left alone.
    pub nothing_to_gain: f64,
    /// Share of draws in which attacking pays even against certain intervention.
    pub undeterrable: f64,
    /// Share of draws in which the believed will leaves something to gain.
    pub attack: f64,
}

/// Challenge and war in two theories of private resolve, in the situation of one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HalfCredible {
    /// The option whose situation is shown.
    pub option: String,
    /// Draws of this teaching figure, more than of the others, …
    pub draws: u64,
    /// … and the share of them in which the challenger has something to gain; only these are shown.
    pub at_stake: f64,
    /// Against the cost of breaking the pledge, in costs of war; absent unless signalling is played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signalling: Option<Crises>,
    /// Against the probability that the guarantors defy; absent unless perfect deterrence is played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub perfect_deterrence: Option<Crises>,
}

/// Outcomes of a crisis along an axis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Crises {
    /// The axis.
    pub at: Vec<f64>,
    /// Probability of a challenge.
    pub challenge: Curve,
    /// Probability of a war with the guarantors.
    pub war: Curve,
    /// Where the options stand.
    pub options: Vec<Place>,
}

/// Defenders it takes to hold until reinforcements come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForwardForce {
    /// The option whose reinforcements serve as example; the median of their days is among `days`.
    #[serde(default)]
    pub option: String,
    /// Days until reinforcements fight.
    pub days: Vec<f64>,
    /// Defenders needed on the spot, thousand soldiers.
    pub needed: Curve,
    /// Forward troops needed beside the protégé's own force on the spot, without arms from outside, thousand soldiers.
    pub gap: Curve,
    /// The protégé's own force on the spot, without arms from outside, thousand soldiers.
    pub own: Band,
    /// Soldiers bound for each in place.
    pub rotation_factor: Band,
    /// The options.
    pub options: Vec<ForwardOption>,
}

/// One option's forward troops and delay.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ForwardOption {
    /// Key of the option.
    pub option: String,
    /// Forward troops, thousand soldiers.
    pub troops: Band,
    /// Days until reinforcements fight.
    pub days: Band,
    /// Share of draws in which the front holds until reinforcements come.
    pub holds: f64,
}

/// Attack against forward troops, by strength of the tripwire, in the situation of one option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tripwire {
    /// The option whose other parts are held.
    pub option: String,
    /// Forward troops, thousand soldiers; the median of the option's own is among them.
    pub troops: Vec<f64>,
    /// One per strength, weakest first.
    pub schools: Vec<School>,
    /// Where the options' troops stand.
    pub options: Vec<Place>,
}

/// One assumption about the tripwire.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct School {
    /// What a complete tripwire adds to a guarantor's reasons to fight.
    pub strength: f64,
    /// Attack probability per opportunity under quantal response; absent unless it is played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantal: Option<Curve>,
    /// Share of draws with an attack under the calculus; absent unless it is played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub calculus: Option<Vec<f64>>,
}

/// Joint will by decision rule.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionRules {
    /// One per option.
    pub options: Vec<RulesOfOption>,
}

/// One option's rules.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RulesOfOption {
    /// Key of the option.
    pub option: String,
    /// The rule it comes with.
    pub rule: Rule,
    /// Probability of an effective intervention under every rule the option can have.
    pub joint: Vec<(Rule, Band)>,
}

/// Shares of the prize both sides accept, against the strength of a guarantee.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DealZone {
    /// The option of strength 1: weaker guarantees have the same share of all its parts.
    pub option: String,
    /// Key of the model that says how long peace lasts.
    pub model: String,
    /// The strengths.
    pub strength: Vec<f64>,
    /// Least share the challenger accepts, not below 0.
    pub least: Curve,
    /// Largest share the protégé concedes, not above 1.
    pub most: Curve,
    /// Share of draws in which a deal exists.
    pub signable: Vec<f64>,
    /// Where the options stand: their will as a share of the strongest option's.
    pub options: Vec<Place>,
}
