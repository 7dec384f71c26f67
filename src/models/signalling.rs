//! Signalling: a treaty inherited from earlier years ties the guarantor's hands, and the challenger tests what it cannot see.
//!
//! Game (Fearon-type, inherited treaty): the guarantor's stake v ~ U[0, 1] is private. Challenged, it resists (worth p·v − c,
//! p its chance to save the protégé) or yields (worth −m, m = c·(pledge + tripwire)); it resists iff v ≥ (c − m)/p, so
//! r = 1 − F(max(0, (c − m)/p)), times (1 − share) where a guarantor has turned away. The challenger's war payoff
//! w_C ~ U[(U₁ − s) − w, (U₁ − s) + w] is private; with V = U₀ − s it challenges iff w_C > −V(1 − r)/r.
//! Domain: c > 0, w > 0. V ≤ 0: no attack. r = 0: attack for certain. Known values: p .5, c .3, V 1, w_C ~ U[−.8, .2]:
//! audience cost 0/.1/.2/.25/.29 gives challenge 1/.866667/.45/.311111/.220408.

use super::quantities::{AUDIENCE_COST, TRIPWIRE_SCALE};
use super::{Answer, At, Card, Kernel, Maturity};
use crate::language::message;
use crate::quantity::maths::approach;
use crate::quantity::{LANES, QuantitySpec, Range, Scope};

/// What war costs a guarantor.
pub static GUARANTOR_WAR_COST: QuantitySpec = QuantitySpec {
    name: "guarantor_war_cost",
    dimension: 43,
    unit: "guarantor stake",
    range: Range::POSITIVE,
    plausible: Range::closed(0.01, 10.0),
    scope: Scope::World,
    title: message("quantity-guarantor-war-cost"),
    meaning: message("quantity-guarantor-war-cost-meaning"),
};

/// How uncertain the challenger's war payoff is.
pub static WAR_PAYOFF_HALFWIDTH: QuantitySpec = QuantitySpec {
    name: "war_payoff_halfwidth",
    dimension: 44,
    unit: "prize",
    range: Range::POSITIVE,
    plausible: Range::closed(0.01, 5.0),
    scope: Scope::World,
    title: message("quantity-war-payoff-halfwidth"),
    meaning: message("quantity-war-payoff-halfwidth-meaning"),
};

/// What a complete tripwire adds to the audience cost.
pub static TRIPWIRE_MAX: QuantitySpec = QuantitySpec {
    name: "tripwire_max",
    dimension: 45,
    unit: "share of war cost",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-tripwire-max"),
    meaning: message("quantity-tripwire-max-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&GUARANTOR_WAR_COST, &WAR_PAYOFF_HALFWIDTH, &TRIPWIRE_MAX, &TRIPWIRE_SCALE];

/// The signalling model.
pub struct Signalling;

static CARD: Card = Card {
    key: "signalling",
    title: message("model-signalling"),
    idea: message("model-signalling-idea"),
    formula: "r = 1 − F(max(0, (c − m)/p)); attack = Pr(w_C > −V(1 − r)/r)",
    selection: message("model-signalling-selection"),
    leaves_out: message("model-signalling-leaves-out"),
    references: &["Fearon, Signaling Foreign Policy Interests, Journal of Conflict Resolution 41 (1997) 68–90"],
    maturity: Maturity::Derived,
    proof: message("model-signalling-proof"),
    forms: &["signalling.inherited-treaty", "signalling.hybrid", "signalling.sinking-costs"],
};

impl Kernel for Signalling {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    const NEEDS: &'static [&'static QuantitySpec] = &[&AUDIENCE_COST];
    const READS_PLEDGE: bool = true;

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let (cost, half) = (at.value(&GUARANTOR_WAR_COST), at.value(&WAR_PAYOFF_HALFWIDTH));
        let (most, scale) = (at.value(&TRIPWIRE_MAX), at.value(&TRIPWIRE_SCALE));
        let status_quo = at.value(&super::quantities::STATUS_QUO);
        let year = at.year;
        let state = &year.states[at.state];
        // Where nobody guarantees, nobody resists, whatever stakes and costs would be.
        let somebody = if at.years.design.has_nobody() { 0.0 } else { 1.0 };
        for i in 0..LANES {
            let tripwire = most[i] * approach(year.forward[i] / scale[i]);
            let needed = cost[i] * (1.0 - year.pledge[i] - tripwire);
            // F of the cut-off stake needed/p, without dividing by a p of zero.
            let save = 1.0 - state.win_opposed[i];
            let weak = if needed <= 0.0 {
                0.0
            } else if needed >= save {
                1.0
            } else {
                needed / save
            };
            let resist = (1.0 - weak) * state.share[i] * somebody;
            let bloodless = year.utility_alone[i] - status_quo[i];
            let war = state.utility_opposed[i] - status_quo[i];
            let stake = bloodless * (1.0 - resist) / resist;
            let share = (war + half[i] + stake) / (2.0 * half[i]);
            let share = if share > 1.0 { 1.0 } else { share };
            let share = if share < 0.0 { 0.0 } else { share };
            let share = if resist > 0.0 { share } else { 1.0 };
            out.attack[i] = if bloodless > 0.0 { share } else { 0.0 };
            out.effective_will[i] = resist;
        }
    }
}
