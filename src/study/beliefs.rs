//! What a draw of an option holds for each quantity: what the study believes, or the value at which the quantity moves nothing
//! where the study leaves out the part it belongs to, or where the option has no guarantors.

use super::AssembleError;
use crate::chance::Belief;
use crate::models::quantities::{CORE, DERIVED_WILL, INTERVENE, SITUATION};
use crate::models::{DEAL, GUARANTORS, Model, PARTS, SituationPart, Will, of_guarantors, part_of};
use crate::quantity::QuantitySpec;
use crate::scenario::{Offer, Scenario};
use std::borrow::Cow;

/// What an option holds about a quantity.
pub(super) enum Held<'a> {
    /// A belief.
    Belief(Cow<'a, Belief>),
    /// Nothing, and nobody asks.
    Nothing,
}

/// What an option of `scenario` holds about `spec`, which the situation or a model reads.
pub(super) fn held<'a>(
    scenario: &Scenario,
    offer: &'a Offer,
    spec: &'static QuantitySpec,
) -> Result<Held<'a>, AssembleError> {
    if let Some(entry) = offer.entry(spec.name) {
        return Ok(Held::Belief(Cow::Borrowed(&entry.belief)));
    }
    if spec.name.starts_with(GUARANTORS) && !is_asked_of(scenario, offer, spec) {
        return Ok(Held::Nothing);
    }
    let neutral = match (scenario.states(spec), part_of(spec)) {
        (_, _) if offer.has_nobody() && of_guarantors(spec).is_some() => of_guarantors(spec),
        (false, Some((part, neutral))) if !part.quantities.iter().any(|(own, _)| scenario.states(own)) => {
            let Some(neutral) = neutral else { return Ok(Held::Nothing) };
            Some(neutral)
        }
        (false, None) if *spec == INTERVENE && scenario.will == Will::Derived => Some(0.0),
        _ => None,
    };
    match neutral.and_then(|x| Belief::fixed(x).ok()) {
        Some(belief) => Ok(Held::Belief(Cow::Owned(belief))),
        None => Err(AssembleError::Missing { option: offer.key.to_string(), quantity: spec.name }),
    }
}

/// Whether an option has to say something about a quantity of a guarantor: about the reasons and the share of those that take part,
/// and about the politics of those with whom something of it would go.
fn is_asked_of(scenario: &Scenario, offer: &Offer, spec: &QuantitySpec) -> bool {
    let owner = scenario.guarantors.iter().enumerate().find(|(_, own)| own.quantities.all().contains(&spec));
    let Some((place, own)) = owner else { return false };
    let is_of_votes = own.quantities.politics.is_some_and(|p| *spec == *p.leaves || *spec == *p.returns);
    let share_is_stated = own.quantities.politics.is_some_and(|p| offer.entry(p.share.name).is_some());
    offer.members[place] > 0 || (is_of_votes && share_is_stated)
}

/// The belief that an option of `scenario` holds about `spec`.
pub(super) fn belief<'a>(
    scenario: &Scenario,
    offer: &'a Offer,
    spec: &'static QuantitySpec,
) -> Result<Cow<'a, Belief>, AssembleError> {
    match held(scenario, offer, spec)? {
        Held::Belief(belief) => Ok(belief),
        Held::Nothing => Err(AssembleError::Missing { option: offer.key.to_string(), quantity: spec.name }),
    }
}

/// Every quantity that the situation of an option or one of the models reads and the study states, by dimension.
pub fn quantities_read(scenario: &Scenario, models: &[&'static dyn Model]) -> Vec<&'static QuantitySpec> {
    let mut read = may_be_read(scenario, models);
    read.retain(|spec| scenario.states(spec));
    read
}

/// Every quantity that the situation of an option or one of the models may read, by dimension.
pub(super) fn may_be_read(scenario: &Scenario, models: &[&'static dyn Model]) -> Vec<&'static QuantitySpec> {
    let mut read: Vec<&'static QuantitySpec> = SITUATION.to_vec();
    let derived = scenario.will == Will::Derived;
    if derived {
        read.extend(DERIVED_WILL);
    }
    for guarantor in &scenario.guarantors {
        let own = [guarantor.quantities.stake, guarantor.quantities.war_cost];
        read.extend(own.into_iter().filter(|_| derived));
        read.extend(guarantor.quantities.politics.into_iter().flat_map(|p| [p.share, p.leaves, p.returns]));
    }
    read.extend(models.iter().flat_map(|m| m.quantities().iter().copied()));
    read.sort_by_key(|q| q.dimension);
    read.dedup_by_key(|q| q.dimension);
    read
}

/// What `model` cannot do without and `scenario` says nothing of, by dimension: it cannot be played.
pub fn lacking(scenario: &Scenario, model: &dyn Model) -> Vec<&'static QuantitySpec> {
    let nobody = scenario.offers.iter().all(Offer::has_nobody);
    let needed = CORE.iter().chain(model.needs()).chain(model.quantities());
    let mut lacking: Vec<&'static QuantitySpec> = needed.copied().filter(|spec| !scenario.states(spec)).collect();
    lacking.retain(|spec| !(nobody && of_guarantors(spec).is_some()));
    lacking.sort_by_key(|spec| spec.dimension);
    lacking.dedup_by_key(|spec| spec.dimension);
    lacking
}

/// What has to be stated before the will can be found in the way `will`, and `scenario` says nothing of, by dimension.
pub fn lacking_for_will(scenario: &Scenario, will: Will) -> Vec<&'static QuantitySpec> {
    let takes_part = |place: usize| scenario.offers.iter().any(|offer| offer.members[place] > 0);
    let guarantors = scenario.guarantors.iter().enumerate().filter(|(place, _)| takes_part(*place));
    let mut lacking: Vec<&'static QuantitySpec> = match will {
        Will::Given => vec![&INTERVENE],
        Will::Derived => {
            let own = guarantors.flat_map(|(_, own)| [own.quantities.stake, own.quantities.war_cost]);
            DERIVED_WILL.iter().copied().chain(own).collect()
        }
    };
    let nobody = scenario.offers.iter().all(Offer::has_nobody);
    lacking.retain(|spec| !nobody && !scenario.states(spec));
    lacking.sort_by_key(|spec| spec.dimension);
    lacking
}

/// The parts of a situation that `scenario` says nothing of; the deal is none of them, since a study without one asks for none.
pub fn left_out(scenario: &Scenario) -> Vec<&'static SituationPart> {
    let says_nothing = |part: &&SituationPart| !part.quantities.iter().any(|(spec, _)| scenario.states(spec));
    PARTS.iter().filter(|part| part.key != DEAL && says_nothing(part)).collect()
}
