//! The quantities of the situation that every model reads. A model's own quantities stand in the model's file.
//!
//! The dimension of a quantity is given once and never reused. Low dimensions of a low-discrepancy net are the most even,
//! so the quantities that move most results come first.

use crate::language::message;
use crate::quantity::{QuantitySpec, Range, Scope};

/// What stands in a unit for the currency of the study.
pub const CURRENCY: &str = "CURRENCY";

/// Probability that an effective intervention by the guarantors follows an attack.
pub static INTERVENE: QuantitySpec = QuantitySpec {
    name: "intervene",
    dimension: 0,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-intervene"),
    meaning: message("quantity-intervene-meaning"),
};

/// What a war against the protégé alone costs the challenger, in units of the prize.
pub static COST_ALONE: QuantitySpec = QuantitySpec {
    name: "cost_alone",
    dimension: 1,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-cost-alone"),
    meaning: message("quantity-cost-alone-meaning"),
};

/// How sharply the balance of forces decides a war: the exponent of the contest function.
pub static DECISIVENESS: QuantitySpec = QuantitySpec {
    name: "decisiveness",
    dimension: 2,
    unit: "1",
    range: Range::POSITIVE,
    plausible: Range::closed(0.1, 10.0),
    scope: Scope::World,
    title: message("quantity-decisiveness"),
    meaning: message("quantity-decisiveness-meaning"),
};

/// How many attackers one defender outweighs.
pub static DEFENCE_MULTIPLIER: QuantitySpec = QuantitySpec {
    name: "defence_multiplier",
    dimension: 3,
    unit: "1",
    range: Range::POSITIVE,
    plausible: Range::closed(0.2, 10.0),
    scope: Scope::World,
    title: message("quantity-defence-multiplier"),
    meaning: message("quantity-defence-multiplier-meaning"),
};

/// What the challenger gets from keeping the peace, in units of the prize.
pub static STATUS_QUO: QuantitySpec = QuantitySpec {
    name: "status_quo",
    dimension: 4,
    unit: "prize",
    range: Range::REAL,
    plausible: Range::closed(-2.0, 2.0),
    scope: Scope::World,
    title: message("quantity-status-quo"),
    meaning: message("quantity-status-quo-meaning"),
};

/// What fighting the guarantors as well adds to the challenger's cost of war.
pub static COST_ADDED: QuantitySpec = QuantitySpec {
    name: "cost_added",
    dimension: 5,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 20.0),
    scope: Scope::Option,
    title: message("quantity-cost-added"),
    meaning: message("quantity-cost-added-meaning"),
};

/// How often a year the challenger has a real choice to attack.
pub static OPPORTUNITIES: QuantitySpec = QuantitySpec {
    name: "opportunities",
    dimension: 6,
    unit: "1/year",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 12.0),
    scope: Scope::World,
    title: message("quantity-opportunities"),
    meaning: message("quantity-opportunities-meaning"),
};

/// Effective soldiers the challenger can bring to bear.
pub static CHALLENGER_FORCE: QuantitySpec = QuantitySpec {
    name: "challenger_force",
    dimension: 7,
    unit: "thousand soldiers",
    range: Range::POSITIVE,
    plausible: Range::closed(1.0, 5000.0),
    scope: Scope::World,
    title: message("quantity-challenger-force"),
    meaning: message("quantity-challenger-force-meaning"),
};

/// Effective soldiers of the protégé before any arms from outside.
pub static PROTEGE_FORCE: QuantitySpec = QuantitySpec {
    name: "protege_force",
    dimension: 8,
    unit: "thousand soldiers",
    range: Range::POSITIVE,
    plausible: Range::closed(1.0, 5000.0),
    scope: Scope::World,
    title: message("quantity-protege-force"),
    meaning: message("quantity-protege-force-meaning"),
};

/// By which share arms from outside raise the protégé's effective force.
pub static ARMS_BOOST: QuantitySpec = QuantitySpec {
    name: "arms_boost",
    dimension: 9,
    unit: "share",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::Option,
    title: message("quantity-arms-boost"),
    meaning: message("quantity-arms-boost-meaning"),
};

/// How much the challenger dislikes signing a peace with this guarantee in it.
pub static PROVOCATION: QuantitySpec = QuantitySpec {
    name: "provocation",
    dimension: 11,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::Option,
    title: message("quantity-provocation"),
    meaning: message("quantity-provocation-meaning"),
};

/// Challenger's chance to win the current war if no deal is signed.
pub static WIN_NOW: QuantitySpec = QuantitySpec {
    name: "win_now",
    dimension: 12,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-win-now"),
    meaning: message("quantity-win-now-meaning"),
};

/// What fighting on costs the challenger if no deal is signed.
pub static CHALLENGER_COST_NOW: QuantitySpec = QuantitySpec {
    name: "challenger_cost_now",
    dimension: 13,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-challenger-cost-now"),
    meaning: message("quantity-challenger-cost-now-meaning"),
};

/// What fighting on costs the protégé if no deal is signed.
pub static PROTEGE_COST_NOW: QuantitySpec = QuantitySpec {
    name: "protege_cost_now",
    dimension: 14,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-protege-cost-now"),
    meaning: message("quantity-protege-cost-now-meaning"),
};

/// Rate at which will and pledge fade from year to year.
pub static EROSION: QuantitySpec = QuantitySpec {
    name: "erosion",
    dimension: 15,
    unit: "1/year",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 2.0),
    scope: Scope::Option,
    title: message("quantity-erosion"),
    meaning: message("quantity-erosion-meaning"),
};

/// How long the guarantee takes to stand up in full; 0 is at once.
pub static RAMP_YEARS: QuantitySpec = QuantitySpec {
    name: "ramp_years",
    dimension: 19,
    unit: "years",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 20.0),
    scope: Scope::Option,
    title: message("quantity-ramp-years"),
    meaning: message("quantity-ramp-years-meaning"),
};

/// Yearly growth of the challenger's forces.
pub static CHALLENGER_GROWTH: QuantitySpec = QuantitySpec {
    name: "challenger_growth",
    dimension: 20,
    unit: "1/year",
    range: Range { lo: -1.0, hi: f64::INFINITY, open_lo: true, open_hi: true },
    plausible: Range::closed(-0.5, 1.0),
    scope: Scope::World,
    title: message("quantity-challenger-growth"),
    meaning: message("quantity-challenger-growth-meaning"),
};

/// Yearly growth of the protégé's forces.
pub static PROTEGE_GROWTH: QuantitySpec = QuantitySpec {
    name: "protege_growth",
    dimension: 21,
    unit: "1/year",
    range: Range { lo: -1.0, hi: f64::INFINITY, open_lo: true, open_hi: true },
    plausible: Range::closed(-0.5, 1.0),
    scope: Scope::World,
    title: message("quantity-protege-growth"),
    meaning: message("quantity-protege-growth-meaning"),
};

/// Guarantors' soldiers in the protégé's country.
pub static FORWARD_TROOPS: QuantitySpec = QuantitySpec {
    name: "forward_troops",
    dimension: 22,
    unit: "thousand soldiers",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 1000.0),
    scope: Scope::Option,
    title: message("quantity-forward-troops"),
    meaning: message("quantity-forward-troops-meaning"),
};

/// How many soldiers of the protégé one forward soldier counts for.
pub static FORWARD_QUALITY: QuantitySpec = QuantitySpec {
    name: "forward_quality",
    dimension: 23,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-forward-quality"),
    meaning: message("quantity-forward-quality-meaning"),
};

/// Guarantors' soldiers that would follow after an attack.
pub static REINFORCEMENTS: QuantitySpec = QuantitySpec {
    name: "reinforcements",
    dimension: 24,
    unit: "thousand soldiers",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5000.0),
    scope: Scope::Option,
    title: message("quantity-reinforcements"),
    meaning: message("quantity-reinforcements-meaning"),
};

/// How many soldiers of the protégé one reinforcing soldier counts for.
pub static REINFORCEMENT_QUALITY: QuantitySpec = QuantitySpec {
    name: "reinforcement_quality",
    dimension: 25,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-reinforcement-quality"),
    meaning: message("quantity-reinforcement-quality-meaning"),
};

/// Days from the attack until the reinforcements fight.
pub static REINFORCEMENT_DAYS: QuantitySpec = QuantitySpec {
    name: "reinforcement_days",
    dimension: 26,
    unit: "days",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 1000.0),
    scope: Scope::Option,
    title: message("quantity-reinforcement-days"),
    meaning: message("quantity-reinforcement-days-meaning"),
};

/// Days within which a war is typically decided: what late reinforcements are measured against.
pub static WAR_DAYS: QuantitySpec = QuantitySpec {
    name: "war_days",
    dimension: 27,
    unit: "days",
    range: Range::POSITIVE,
    plausible: Range::closed(1.0, 4000.0),
    scope: Scope::World,
    title: message("quantity-war-days"),
    meaning: message("quantity-war-days-meaning"),
};

/// Share of the forward troops lost each year because rotations grow thinner.
pub static ROTATION_FATIGUE: QuantitySpec = QuantitySpec {
    name: "rotation_fatigue",
    dimension: 28,
    unit: "1/year",
    range: Range::UNIT,
    plausible: Range::closed(0.0, 0.5),
    scope: Scope::World,
    title: message("quantity-rotation-fatigue"),
    meaning: message("quantity-rotation-fatigue-meaning"),
};

/// Probability of uncontrolled escalation in a war fought at full power.
pub static ESCALATION_SLOPE: QuantitySpec = QuantitySpec {
    name: "escalation_slope",
    dimension: 29,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-escalation-slope"),
    meaning: message("quantity-escalation-slope-meaning"),
};

/// What breaking the pledge costs a guarantor, as a share of its cost of war.
pub static AUDIENCE_COST: QuantitySpec = QuantitySpec {
    name: "audience_cost",
    dimension: 30,
    unit: "share of war cost",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-audience-cost"),
    meaning: message("quantity-audience-cost-meaning"),
};

/// Yearly cost of the arms to the guarantors.
pub static ARMS_BUDGET: QuantitySpec = QuantitySpec {
    name: "arms_budget",
    dimension: 31,
    unit: "bn CURRENCY/year",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 1000.0),
    scope: Scope::Option,
    title: message("quantity-arms-budget"),
    meaning: message("quantity-arms-budget-meaning"),
};

/// Yearly cost of a thousand forward soldiers.
pub static TROOP_COST: QuantitySpec = QuantitySpec {
    name: "troop_cost",
    dimension: 32,
    unit: "bn CURRENCY/year per thousand",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-troop-cost"),
    meaning: message("quantity-troop-cost-meaning"),
};

/// Soldiers bound for each soldier in place: in place, resting, training.
pub static ROTATION_FACTOR: QuantitySpec = QuantitySpec {
    name: "rotation_factor",
    dimension: 33,
    unit: "1",
    range: Range { lo: 1.0, hi: f64::INFINITY, open_lo: false, open_hi: true },
    plausible: Range::closed(1.0, 6.0),
    scope: Scope::World,
    title: message("quantity-rotation-factor"),
    meaning: message("quantity-rotation-factor-meaning"),
};

/// How strongly the guarantors' decisions hang together.
pub static CORRELATION: QuantitySpec = QuantitySpec {
    name: "correlation",
    dimension: 34,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-correlation"),
    meaning: message("quantity-correlation-meaning"),
};

/// How much of the signal is paid at once (troops) rather than only when a promise is broken (treaty).
pub static UPFRONT_SHARE: QuantitySpec = QuantitySpec {
    name: "upfront_share",
    dimension: 35,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::Option,
    title: message("quantity-upfront-share"),
    meaning: message("quantity-upfront-share-meaning"),
};

/// How uncertain the cost of intervening is: small makes the will a sharp yes or no.
pub static WILL_SCALE: QuantitySpec = QuantitySpec {
    name: "will_scale",
    dimension: 40,
    unit: "guarantor stake",
    range: Range::POSITIVE,
    plausible: Range::closed(0.01, 2.0),
    scope: Scope::World,
    title: message("quantity-will-scale"),
    meaning: message("quantity-will-scale-meaning"),
};

/// How much forward troops raise a guarantor's own will to fight; schools disagree.
pub static TRIPWIRE_STRENGTH: QuantitySpec = QuantitySpec {
    name: "tripwire_strength",
    dimension: 41,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::World,
    title: message("quantity-tripwire-strength"),
    meaning: message("quantity-tripwire-strength-meaning"),
};

/// How many forward soldiers it takes until a tripwire is nearly complete.
pub static TRIPWIRE_SCALE: QuantitySpec = QuantitySpec {
    name: "tripwire_scale",
    dimension: 42,
    unit: "thousand soldiers",
    range: Range::POSITIVE,
    plausible: Range::closed(0.1, 500.0),
    scope: Scope::World,
    title: message("quantity-tripwire-scale"),
    meaning: message("quantity-tripwire-scale-meaning"),
};

/// How crises bunch after a war: by year t their expected number is the first year's times t to this power.
pub static OPPORTUNITY_SHAPE: QuantitySpec = QuantitySpec {
    name: "opportunity_shape",
    dimension: 61,
    unit: "1",
    range: Range::POSITIVE,
    plausible: Range::closed(0.2, 2.0),
    scope: Scope::World,
    title: message("quantity-opportunity-shape"),
    meaning: message("quantity-opportunity-shape-meaning"),
};

/// What a large force in the country does to the number of opportunities: below 1 it makes them rarer.
pub static OPPORTUNITY_FACTOR: QuantitySpec = QuantitySpec {
    name: "opportunity_factor",
    dimension: 62,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::Option,
    title: message("quantity-opportunity-factor"),
    meaning: message("quantity-opportunity-factor-meaning"),
};

/// By which share the arms that come in any case raise the protégé's effective force, from the first day.
pub static ARMS_BASELINE: QuantitySpec = QuantitySpec {
    name: "arms_baseline",
    dimension: 63,
    unit: "share",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::World,
    title: message("quantity-arms-baseline"),
    meaning: message("quantity-arms-baseline-meaning"),
};

/// How likely a year without foreign troops sees a dispute below the level of an attack.
pub static INCIDENTS: QuantitySpec = QuantitySpec {
    name: "incidents",
    dimension: 64,
    unit: "1/year",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-incidents"),
    meaning: message("quantity-incidents-meaning"),
};

/// By which factor a large foreign force multiplies the odds of such a dispute.
pub static INCIDENT_ODDS: QuantitySpec = QuantitySpec {
    name: "incident_odds",
    dimension: 65,
    unit: "odds ratio",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 20.0),
    scope: Scope::World,
    title: message("quantity-incident-odds"),
    meaning: message("quantity-incident-odds-meaning"),
};

/// How likely an incident grows into an opportunity to attack.
pub static INCIDENT_SPARKS: QuantitySpec = QuantitySpec {
    name: "incident_sparks",
    dimension: 66,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::closed(0.0, 0.5),
    scope: Scope::World,
    title: message("quantity-incident-sparks"),
    meaning: message("quantity-incident-sparks-meaning"),
};

/// What the situation reads in every study.
pub static SITUATION: &[&QuantitySpec] = &[
    &INTERVENE,
    &COST_ALONE,
    &DECISIVENESS,
    &DEFENCE_MULTIPLIER,
    &STATUS_QUO,
    &COST_ADDED,
    &OPPORTUNITIES,
    &CHALLENGER_FORCE,
    &PROTEGE_FORCE,
    &ARMS_BOOST,
    &PROVOCATION,
    &WIN_NOW,
    &CHALLENGER_COST_NOW,
    &PROTEGE_COST_NOW,
    &EROSION,
    &RAMP_YEARS,
    &CHALLENGER_GROWTH,
    &PROTEGE_GROWTH,
    &FORWARD_TROOPS,
    &FORWARD_QUALITY,
    &REINFORCEMENTS,
    &REINFORCEMENT_QUALITY,
    &REINFORCEMENT_DAYS,
    &WAR_DAYS,
    &ROTATION_FATIGUE,
    &ESCALATION_SLOPE,
    &AUDIENCE_COST,
    &ARMS_BUDGET,
    &TROOP_COST,
    &ROTATION_FACTOR,
    &OPPORTUNITY_SHAPE,
    &OPPORTUNITY_FACTOR,
    &ARMS_BASELINE,
    &INCIDENTS,
    &INCIDENT_ODDS,
    &INCIDENT_SPARKS,
];

/// What no theory can do without.
pub static CORE: &[&QuantitySpec] = &[
    &COST_ALONE,
    &DECISIVENESS,
    &DEFENCE_MULTIPLIER,
    &STATUS_QUO,
    &COST_ADDED,
    &OPPORTUNITIES,
    &CHALLENGER_FORCE,
    &PROTEGE_FORCE,
];

/// What the situation reads besides if the will is derived from the parts of the guarantee.
pub static DERIVED_WILL: &[&QuantitySpec] = &[&CORRELATION, &WILL_SCALE, &TRIPWIRE_STRENGTH, &TRIPWIRE_SCALE];

/// Quantities of a guarantee that only textbook forms read.
pub static FORMS_ONLY: &[&QuantitySpec] = &[&UPFRONT_SHARE];
