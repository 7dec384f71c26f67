//! One option, ready to be played: its composition, politics, decision rule and build-up.

use super::beliefs::belief;
use super::derived::Member;
use super::rules::Rules;
use super::{AssembleError, JointWill};
use crate::models::quantities::*;
use crate::models::{Buildup, Chain, Design, Politics, RuleSurface, Will};
use crate::quantity::QuantitySpec;
use crate::scenario::{Guarantor, Offer, Scenario};
use std::sync::Arc;

/// One option, ready to be played.
#[derive(Debug)]
pub struct PreparedOption {
    /// Column of each dimension; [`NOT_DRAWN`](crate::models::NOT_DRAWN) for what is not asked for.
    pub column_of: Vec<u16>,
    /// Composition of the guarantee.
    pub design: Design,
    /// The politics it depends on.
    pub politics: Politics,
    /// How the members' wills become one, if the study derives the will.
    pub joint: Option<JointWill>,
    /// How many years it can still be building up.
    pub buildup: Buildup,
    /// Whether in some draw more of it stands later than at the start.
    pub builds_up: bool,
    /// What equal wills come to under the decision rule, if a model asks the members and the study gives the will.
    pub surface: Option<Arc<RuleSurface>>,
}

/// An option, ready to be played; `asked` if a model asks how its members come to act together, for `needed` years.
pub(super) fn prepare(
    scenario: &Scenario,
    offer: &Offer,
    column_of: Vec<u16>,
    (rules, asked, needed): (&mut Rules, bool, usize),
) -> Result<PreparedOption, AssembleError> {
    let design = Design { members: offer.members, rule: offer.rule, will_is_joint: scenario.will == Will::Derived };
    let joint = design.will_is_joint.then(|| JointWill::new(rules.table(design), members(scenario, offer)));
    let surface = match asked && joint.is_none() && !offer.has_nobody() {
        true => {
            let (lo, hi) = correlations(scenario, offer)?;
            Some(rules.surface(design, lo, hi))
        }
        false => None,
    };
    let longest = belief(scenario, offer, &RAMP_YEARS)?.distribution.support().1;
    let builds_up = longest > 0.0 && parts(scenario.will).iter().any(|part| is_there(offer, part));
    let (buildup, politics) = (Buildup::new(longest, needed), politics(scenario, offer, needed));
    Ok(PreparedOption { column_of, design, politics, joint, buildup, builds_up, surface })
}

/// What moves the members of each guarantor of an option.
fn members(scenario: &Scenario, offer: &Offer) -> Vec<Member> {
    let all = scenario.guarantors.iter().enumerate().filter(|(place, _)| offer.members[*place] > 0);
    let member = |(place, guarantor): (usize, &Guarantor)| {
        let quantities = guarantor.quantities;
        Member { place, stake: quantities.stake, war_cost: quantities.war_cost }
    };
    all.map(member).collect()
}

/// The politics that an option depends on: of those guarantors with whom something of it would go.
fn politics(scenario: &Scenario, offer: &Offer, years: usize) -> Politics {
    let chains = scenario.guarantors.iter().enumerate().filter_map(|(guarantor, known)| {
        let quantities = known.quantities.politics.filter(|own| is_there(offer, own.share))?;
        Some(Chain { guarantor, elections: scenario.elections_of(guarantor), quantities })
    });
    Politics::new(chains, years)
}

/// The parts of a guarantee that build up.
fn parts(will: Will) -> [&'static QuantitySpec; 4] {
    match will {
        Will::Given => [&ARMS_BOOST, &FORWARD_TROOPS, &REINFORCEMENTS, &INTERVENE],
        Will::Derived => [&ARMS_BOOST, &FORWARD_TROOPS, &REINFORCEMENTS, &AUDIENCE_COST],
    }
}

/// Whether some draw has any of a part.
fn is_there(offer: &Offer, part: &'static QuantitySpec) -> bool {
    offer.entry(part.name).is_some_and(|entry| entry.belief.distribution.support().1 > 0.0)
}

/// The correlations of an offer's members believed possible.
pub(super) fn correlations(scenario: &Scenario, offer: &Offer) -> Result<(f64, f64), AssembleError> {
    let (lo, hi) = belief(scenario, offer, &CORRELATION)?.distribution.support();
    Ok((lo.max(0.0), hi.min(1.0)))
}
