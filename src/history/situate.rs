//! From a case to a study of one option: the shipped study's beliefs with the mapping's layers and the case's own
//! measurements laid over them.

use super::case::{Case, CaseKind, Stakes};
use super::mapping::{Mapping, scaled};
use crate::chance::Belief;
use crate::models::quantities::{
    CHALLENGER_FORCE, COST_ADDED, COST_ALONE, FORWARD_TROOPS, INTERVENE, OPPORTUNITIES, OPPORTUNITY_FACTOR, PROTEGE_FORCE,
    REINFORCEMENT_DAYS,
};
use crate::models::{GUARANTORS, GuarantorQuantities, MOST_GUARANTORS, MemberCounts, Rule, Will};
use crate::quantity::QuantitySpec;
use crate::scenario::{Basis, Entry, Guarantor, Offer, Origin, Scenario};

/// Opportunities a year in a crisis: so few that hazard and opportunities are proportional, whatever the model. The hazard
/// divided by them is the probability of an attack at the one opportunity that a crisis is.
pub const RARE: f64 = 1e-9;

/// Why a case cannot become a study.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SituateError {
    /// The stakes are to be used and the case has none.
    #[error("the case `{0}` has no stakes")]
    NoStakes(String),
    /// A belief of the shipped study or a layer cannot be multiplied.
    #[error("what is believed about `{0}` cannot be multiplied: only fixed, uniform and triangular beliefs can")]
    Unscalable(&'static str),
}

/// The study of one case: one option, as many years as what is asked of it touches.
///
/// # Errors
/// If stakes are to be used and the case has none, or a belief cannot be multiplied.
pub fn situate(case: &Case, mapping: &Mapping, shipped: &Scenario, stakes: bool) -> Result<Scenario, SituateError> {
    let base = &shipped.offers[shipped.reference];
    let mut offer = Offer {
        key: case.key.clone(),
        title: case.title.clone(),
        summary: None,
        members: of_one(1),
        rule: Rule::Any,
        alternative_rule: None,
        entries: of_no_guarantor(base),
        notes: Vec::new(),
    };
    let days = base.entry(REINFORCEMENT_DAYS.name).map(|e| e.belief.clone());
    for layer in mapping.layers_of(case) {
        layer.entries.iter().for_each(|entry| put(&mut offer, entry.spec, entry.belief.clone()));
        if let Some(composition) = &layer.guarantee {
            (offer.members, offer.rule) = (of_one(composition.members), composition.rule);
        }
    }
    measure(&mut offer, case, mapping, days)?;
    if stakes {
        let stakes = case.stakes.ok_or_else(|| SituateError::NoStakes(case.key.to_string()))?;
        stake(&mut offer, stakes, mapping)?;
    }
    if case.kind == CaseKind::Crisis {
        one_opportunity(&mut offer)?;
    }
    Ok(Scenario {
        name: case.key.clone(),
        title: case.title.clone(),
        horizon_years: case.test().years(),
        will: Will::Given,
        reference: 0,
        offers: vec![offer],
        guarantors: vec![guarantor(case)],
        sources: Vec::new(),
        notes: Vec::new(),
        ..shipped.clone()
    })
}

/// What is believed about an option, without what moves its guarantors of today.
fn of_no_guarantor(base: &Offer) -> Vec<Entry> {
    base.entries.iter().filter(|entry| !entry.spec.name.starts_with(GUARANTORS)).cloned().collect()
}

/// Members of the one guarantor of a case.
fn of_one(members: u32) -> MemberCounts {
    let mut all = [0; MOST_GUARANTORS];
    all[0] = members;
    all
}

/// The guarantor of a case: whoever guaranteed. No election moves it.
fn guarantor(case: &Case) -> Guarantor {
    let quantities = GuarantorQuantities::new("guarantor", |_| String::new(), 0, None);
    Guarantor { key: case.key.clone(), name: case.title.clone(), members: 1, elections: None, quantities }
}

/// The crisis has come: it is one rare opportunity, and what troops do to the number of crises has no say in it.
fn one_opportunity(offer: &mut Offer) -> Result<(), SituateError> {
    put(offer, &OPPORTUNITIES, fixed(RARE, &OPPORTUNITIES)?);
    put(offer, &OPPORTUNITY_FACTOR, fixed(1.0, &OPPORTUNITY_FACTOR)?);
    Ok(())
}

/// Forces and days as the case measures them.
fn measure(offer: &mut Offer, case: &Case, mapping: &Mapping, days: Option<Belief>) -> Result<(), SituateError> {
    let codes = &case.codes;
    // The coded ratio counts forward troops among the defenders.
    let attackers = codes.force_ratio * (mapping.local_force + codes.troops);
    let times = |factor: &Belief, number, spec: &'static QuantitySpec| {
        scaled(factor, number, f64::INFINITY).ok_or(SituateError::Unscalable(spec.name))
    };
    put(offer, &PROTEGE_FORCE, fixed(mapping.local_force, &PROTEGE_FORCE)?);
    put(offer, &CHALLENGER_FORCE, times(&mapping.force_ratio, attackers, &CHALLENGER_FORCE)?);
    put(offer, &FORWARD_TROOPS, times(&mapping.troops, codes.troops, &FORWARD_TROOPS)?);
    match codes.reinforcement_days {
        Some(number) => put(offer, &REINFORCEMENT_DAYS, times(&mapping.reinforcement_days, number, &REINFORCEMENT_DAYS)?),
        None => days.into_iter().for_each(|belief| put(offer, &REINFORCEMENT_DAYS, belief)),
    }
    Ok(())
}

/// What the prize is worth: costs in units of the prize fall as the challenger's stake rises, the will rises with the
/// guarantor's.
fn stake(offer: &mut Offer, stakes: Stakes, mapping: &Mapping) -> Result<(), SituateError> {
    let mut times = |spec: &'static QuantitySpec, factor, most| {
        let belief = offer.entry(spec.name).and_then(|e| scaled(&e.belief, factor, most));
        belief.map(|belief| put(offer, spec, belief)).ok_or(SituateError::Unscalable(spec.name))
    };
    let dearer = mapping.stake_challenger / stakes.challenger;
    times(&COST_ALONE, dearer, f64::INFINITY)?;
    times(&COST_ADDED, dearer, f64::INFINITY)?;
    times(&INTERVENE, stakes.guarantor / mapping.stake_guarantor, 1.0)
}

fn fixed(value: f64, spec: &'static QuantitySpec) -> Result<Belief, SituateError> {
    Belief::fixed(value).map_err(|_| SituateError::Unscalable(spec.name))
}

/// Lets `belief` be what is held about a quantity.
fn put(offer: &mut Offer, spec: &'static QuantitySpec, belief: Belief) {
    let entry = Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Option };
    match offer.entries.iter_mut().find(|known| known.spec == spec) {
        Some(known) => *known = entry,
        None => {
            offer.entries.push(entry);
            offer.entries.sort_by_key(|entry| entry.spec.dimension);
        }
    }
}
