//! The will derived from the parts of a guarantee: stakes, pledge, tripwire and costs of each kind of member, brought
//! together by the decision rule.
//!
//! q_j = Λ((Δp·stake_j + pledge + tripwire − cost_j)/scale), Δp the protection the guarantors give, tripwire =
//! strength·(1 − exp(−T/T₀)); the rule is met with the copula of `models`. Only this mode can say what each part adds.

use super::slice::Slice;
use crate::models::RuleTable;
use crate::models::quantities::*;
use crate::quantity::maths::{approach, logistic};
use crate::quantity::{ROW, Row};
use std::sync::Arc;

/// How the wills of an option's members become one.
#[derive(Debug)]
pub struct JointWill {
    rule: Arc<RuleTable>,
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
    /// By the decision rule `rule`.
    pub fn new(rule: Arc<RuleTable>) -> JointWill {
        JointWill { rule }
    }

    /// Writes the probability that the rule is met.
    pub(super) fn fill(&self, draws: &Slice, parts: &WillParts, out: &mut Row) {
        let (europeans, us) = (draws.get(&STAKE_EUROPEANS), draws.get(&STAKE_US));
        let (cost_europeans, cost_us) = (draws.get(&COST_LOCATION_EUROPEANS), draws.get(&COST_LOCATION_US));
        let (scale, strength) = (draws.get(&WILL_SCALE), draws.get(&TRIPWIRE_STRENGTH));
        let (tripwire_scale, rho) = (draws.get(&TRIPWIRE_SCALE), draws.get(&CORRELATION));
        for i in 0..ROW {
            let tripwire = strength[i] * approach(parts.troops[i] / tripwire_scale[i]);
            let protection = parts.win_alone[i] - parts.win_opposed[i];
            let common = parts.pledge[i] + tripwire;
            let will = |stake: f64, cost: f64| logistic((protection * stake + common - cost) / scale[i]);
            let european = will(europeans[i], cost_europeans[i]);
            let american = will(us[i], cost_us[i]);
            out[i] = self.rule.met(european, american, rho[i]);
        }
    }
}
