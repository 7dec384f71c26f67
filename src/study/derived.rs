//! The will derived from the parts of a guarantee: stakes, pledge, tripwire and costs of each guarantor's members, brought
//! together by the decision rule.
//!
//! q_j = Λ((Δp·stake_j + pledge + tripwire − cost_j)/scale), Δp the protection the guarantors give, tripwire =
//! strength·(1 − exp(−T/T₀)); the rule is met with the copula of `models`. Only this mode can say what each part adds.

use super::slice::Slice;
use crate::models::quantities::*;
use crate::models::{MOST_GUARANTORS, RuleTable};
use crate::quantity::maths::{approach, logistic};
use crate::quantity::{QuantitySpec, ROW, Row};
use std::sync::Arc;

/// What moves the members of one guarantor.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// Place of the guarantor in the study.
    pub place: usize,
    /// What the protégé's survival is worth to it.
    pub stake: &'static QuantitySpec,
    /// What intervening typically costs it.
    pub war_cost: &'static QuantitySpec,
}

/// How the wills of an option's members become one.
#[derive(Debug)]
pub struct JointWill {
    rule: Arc<RuleTable>,
    members: Vec<Member>,
}

/// What the will of a year depends on.
pub struct WillParts<'a> {
    /// Audience cost as it stands.
    pub pledge: &'a Row,
    /// Forward troops as they stand.
    pub troops: &'a Row,
    /// Challenger's chance alone.
    pub win_alone: &'a Row,
    /// Challenger's chance against all.
    pub win_opposed: &'a Row,
}

impl JointWill {
    /// Of the guarantors `members`, by the decision rule `rule`.
    pub fn new(rule: Arc<RuleTable>, members: Vec<Member>) -> JointWill {
        JointWill { rule, members }
    }

    /// What is read of the draws besides the situation.
    pub(super) fn quantities(&self) -> impl Iterator<Item = &'static QuantitySpec> {
        let own = self.members.iter().flat_map(|member| [member.stake, member.war_cost]);
        DERIVED_WILL.iter().copied().chain(own)
    }

    /// Writes the probability that the rule is met.
    pub(super) fn fill(&self, draws: &Slice, parts: &WillParts, out: &mut Row) {
        let (scale, strength) = (draws.get(&WILL_SCALE), draws.get(&TRIPWIRE_STRENGTH));
        let (tripwire_scale, rho) = (draws.get(&TRIPWIRE_SCALE), draws.get(&CORRELATION));
        for i in 0..ROW {
            let tripwire = strength[i] * approach(parts.troops[i] / tripwire_scale[i]);
            let protection = parts.win_alone[i] - parts.win_opposed[i];
            let common = parts.pledge[i] + tripwire;
            let mut wills = [0.0; MOST_GUARANTORS];
            for member in &self.members {
                let (stake, cost) = (draws.get(member.stake)[i], draws.get(member.war_cost)[i]);
                wills[member.place] = logistic((protection * stake + common - cost) / scale[i]);
            }
            out[i] = self.rule.met(&wills, rho[i]);
        }
    }
}
