//! Brinkmanship: power is bought with risk. The more force the challenger brings, the likelier the crisis runs out of hand.
//!
//! Game (Powell-type trade-off between power and risk): against guarantors that fight, the challenger chooses how much of its
//! power p ≤ p₁ to use; the guarantors submit or resist; resistance escalates with probability β·p, which costs the
//! challenger n_C and the guarantors n_D (in stakes, n_D = defender_disaster/(1 + audience_cost)). They submit iff p ≥ p̂ =
//! 2/(S + √(S² − 4β)), S = 1 + β + β·n_D. So W = 1 if p₁ ≥ p̂; else the best limited attack p° = clip((1 − β·n_C)/(2β), 0, p₁),
//! worth (1 − βp°)p° − βp°·n_C. Attack iff q·W + (1 − q)·p₀ − k₀ > s.
//! Domain: 0 ≤ β ≤ 1, n_C, n_D ≥ 0; β = 0 is the calculus without added cost. Known values: β .4, n_C 1, n_D .5 → p° .75, worth
//! .225, p̂ .7752551286; β .8 → p° .125, worth .0125, p̂ .5746094703.

use super::quantities::{AUDIENCE_COST, COST_ALONE, ESCALATION_SLOPE, STATUS_QUO};
use super::{Answer, At, Card, Kernel, Maturity, Years, attack_if};
use crate::language::message;
use crate::quantity::{Block, LANES, QuantitySpec, Range, Scope, ZEROS};

/// What uncontrolled escalation costs the challenger.
pub static CHALLENGER_DISASTER: QuantitySpec = QuantitySpec {
    name: "challenger_disaster",
    dimension: 49,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 100.0),
    scope: Scope::World,
    title: message("quantity-challenger-disaster"),
    meaning: message("quantity-challenger-disaster-meaning"),
};

/// What uncontrolled escalation costs a guarantor.
pub static DEFENDER_DISASTER: QuantitySpec = QuantitySpec {
    name: "defender_disaster",
    dimension: 50,
    unit: "guarantor stake",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 100.0),
    scope: Scope::World,
    title: message("quantity-defender-disaster"),
    meaning: message("quantity-defender-disaster-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&CHALLENGER_DISASTER, &DEFENDER_DISASTER];

/// The brinkmanship model.
pub struct Brinkmanship;

static CARD: Card = Card {
    key: "brinkmanship",
    title: message("model-brinkmanship"),
    idea: message("model-brinkmanship-idea"),
    formula: "attack = 1 if q·W + (1 − q)·p0 − k0 > s, W = 1 if p1 ≥ p̂, else (1 − βp°)·p° − βp°·n_C",
    selection: message("model-brinkmanship-selection"),
    leaves_out: message("model-brinkmanship-leaves-out"),
    references: &[
        "Schelling, Arms and Influence, Yale University Press (1966)",
        "Powell, Nuclear Brinkmanship, Limited War, and Military Power, International Organization 69 (2015)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-brinkmanship-proof"),
    forms: &["brinkmanship.power-risk", "brinkmanship.risk-contest"],
};

/// What all years have in common.
pub struct PreparedBrinkmanship {
    /// Power at which the guarantors would rather submit: p̂.
    coerces: Block,
    /// Power that pays best if they resist, before it is cut to what the challenger has: (1 − β·n_C)/(2β).
    best: Block,
}

impl Default for PreparedBrinkmanship {
    fn default() -> PreparedBrinkmanship {
        PreparedBrinkmanship { coerces: ZEROS, best: ZEROS }
    }
}

/// p̂: the power from which guarantors with disaster cost `disaster` submit.
#[inline(always)]
fn power_that_coerces(slope: f64, disaster: f64) -> f64 {
    let sum = 1.0 + slope + slope * disaster;
    // (1 + β)² − 4β = (1 − β)², which rounding may take below 0.
    let square = sum * sum - 4.0 * slope;
    let square = if square < 0.0 { 0.0 } else { square };
    2.0 / (sum + square.sqrt())
}

/// What a war against resisting guarantors is worth at power `best`, cut to what the challenger has.
#[inline(always)]
fn worth_if_resisted(slope: f64, disaster: f64, best: f64, power: f64) -> f64 {
    let used = if best < power { best } else { power };
    let used = if used > 0.0 { used } else { 0.0 };
    let risk = slope * used;
    (1.0 - risk) * used - risk * disaster
}

impl Kernel for Brinkmanship {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    const NEEDS: &'static [&'static QuantitySpec] = &[&ESCALATION_SLOPE, &AUDIENCE_COST];
    const READS_PLEDGE: bool = true;

    type Prepared = PreparedBrinkmanship;

    #[inline(always)]
    fn prepare(&self, years: &Years, out: &mut PreparedBrinkmanship) {
        let (slope, audience) = (years.draws.get(&ESCALATION_SLOPE), years.draws.get(&AUDIENCE_COST));
        let (challenger, defender) = (years.draws.get(&CHALLENGER_DISASTER), years.draws.get(&DEFENDER_DISASTER));
        for i in 0..LANES {
            out.coerces[i] = power_that_coerces(slope[i], defender[i] / (1.0 + audience[i]));
            // Without risk (β = 0) this is +∞: all power is used.
            out.best[i] = (1.0 - slope[i] * challenger[i]) / (2.0 * slope[i]);
        }
    }

    #[inline(always)]
    fn answer(&self, at: &At, prepared: &PreparedBrinkmanship, out: &mut Answer) {
        let (slope, disaster) = (at.value(&ESCALATION_SLOPE), at.value(&CHALLENGER_DISASTER));
        let (cost, status_quo) = (at.value(&COST_ALONE), at.value(&STATUS_QUO));
        let state = &at.year.states[at.state];
        for i in 0..LANES {
            let (will, power) = (state.will[i], state.win_opposed[i]);
            let limited = worth_if_resisted(slope[i], disaster[i], prepared.best[i], power);
            let worth = if power >= prepared.coerces[i] { 1.0 } else { limited };
            let net = will * worth + (1.0 - will) * at.year.win_alone[i] - cost[i] - status_quo[i];
            out.attack[i] = attack_if(net);
        }
        out.effective_will = state.will;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn textbook_values_of_the_trade_off() {
        for (slope, coerces, worth) in [(0.4, 0.775_255_128_6, 0.225), (0.8, 0.574_609_470_3, 0.0125)] {
            assert!((power_that_coerces(slope, 0.5) - coerces).abs() < 1e-10);
            let best = (1.0 - slope) / (2.0 * slope);
            assert!((worth_if_resisted(slope, 1.0, best, 1.0) - worth).abs() < 1e-12);
        }
    }

    #[test]
    fn the_best_limited_attack_beats_every_other() {
        for (slope, disaster, power) in [(0.3, 1.0, 0.9), (0.7, 0.4, 0.5), (0.9, 2.0, 0.8), (0.05, 1.0, 0.6)] {
            let best = worth_if_resisted(slope, disaster, (1.0 - slope * disaster) / (2.0 * slope), power);
            for k in 0..=1000 {
                let p = power * f64::from(k) / 1000.0;
                assert!((1.0 - slope * p) * p - slope * p * disaster <= best + 1e-15);
            }
        }
    }

    #[test]
    fn without_risk_all_power_is_used_and_none_coerces_but_certainty() {
        assert_eq!(power_that_coerces(0.0, 3.0), 1.0);
        assert_eq!(worth_if_resisted(0.0, 3.0, f64::INFINITY, 0.4), 0.4);
    }
}
