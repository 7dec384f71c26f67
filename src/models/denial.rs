//! Denial: can the challenger take what it wants before help comes?
//!
//! Game: the challenger strikes with A₀ = χ·A against D₀ = χ_P·P + κ_T·T on the spot (Lanchester's square law, kill rates a of
//! attackers and d of defenders, w = √(ad)); relief κ_R·R reaches the front on day τ with probability q. Counting attackers in
//! defenders, a' = √(a/d)·A₀, both sides on day τ relative to cosh wτ are a' − D₀·tanh wτ and D₀ − a'·tanh wτ, never below 0.
//! The front breaks before relief iff D₀ < a'·tanh wτ: win = 1. Else win = q·[a' − D₀ tanh wτ > max(0, D₀ − a' tanh wτ) +
//! relief/cosh wτ] + (1 − q)·[a' > D₀]. Attack iff win − k₀ − q·Δk > s.
//! Domain: kill rates > 0. Known values: a .01, d .02, A₀ 300, D₀ 120: the front breaks on day 45.3365005675; relief on day 30
//! must exceed 140.8206047; what holds for 10/30/60 days is 29.8015871517/84.9623988562/146.4346908385.

use super::quantities::{COST_ADDED, COST_ALONE, FORWARD_QUALITY, REINFORCEMENT_DAYS, REINFORCEMENT_QUALITY, STATUS_QUO};
use super::{Answer, At, Card, Kernel, Maturity, Years, attack_if};
use crate::language::message;
use crate::quantity::maths::exp_m1;
use crate::quantity::{Block, LANES, QuantitySpec, Range, Scope, ZEROS};

/// Share of the challenger's forces it can throw at one place.
pub static CHALLENGER_LOCAL_SHARE: QuantitySpec = QuantitySpec {
    name: "challenger_local_share",
    dimension: 51,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::closed(0.01, 1.0),
    scope: Scope::World,
    title: message("quantity-challenger-local-share"),
    meaning: message("quantity-challenger-local-share-meaning"),
};

/// Share of the protégé's forces that stands there.
pub static PROTEGE_LOCAL_SHARE: QuantitySpec = QuantitySpec {
    name: "protege_local_share",
    dimension: 52,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::closed(0.01, 1.0),
    scope: Scope::World,
    title: message("quantity-protege-local-share"),
    meaning: message("quantity-protege-local-share-meaning"),
};

/// How fast an attacker puts defenders out of action.
pub static ATTACKER_KILL_RATE: QuantitySpec = QuantitySpec {
    name: "attacker_kill_rate",
    dimension: 53,
    unit: "1/day",
    range: Range::POSITIVE,
    plausible: Range::closed(0.0001, 0.2),
    scope: Scope::World,
    title: message("quantity-attacker-kill-rate"),
    meaning: message("quantity-attacker-kill-rate-meaning"),
};

/// How fast a defender puts attackers out of action.
pub static DEFENDER_KILL_RATE: QuantitySpec = QuantitySpec {
    name: "defender_kill_rate",
    dimension: 54,
    unit: "1/day",
    range: Range::POSITIVE,
    plausible: Range::closed(0.0001, 0.2),
    scope: Scope::World,
    title: message("quantity-defender-kill-rate"),
    meaning: message("quantity-defender-kill-rate-meaning"),
};

static QUANTITIES: &[&QuantitySpec] =
    &[&CHALLENGER_LOCAL_SHARE, &PROTEGE_LOCAL_SHARE, &ATTACKER_KILL_RATE, &DEFENDER_KILL_RATE];

/// The model of deterrence by denial.
pub struct Denial;

static CARD: Card = Card {
    key: "denial",
    title: message("model-denial"),
    idea: message("model-denial-idea"),
    formula: "attack = 1 if win − k0 − q·Δk > s, win = 1 if the front breaks before day τ, else q·[relief fails] + (1 − q)·[square law favours C]",
    selection: message("model-denial-selection"),
    leaves_out: message("model-denial-leaves-out"),
    references: &[
        "Lanchester, Aircraft in Warfare (1916)",
        "Altman, By Fait Accompli, Not Coercion, International Studies Quarterly 61 (2017)",
        "Reiter & Poast, The Truth About Tripwires, Texas National Security Review 4 (2021)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-denial-proof"),
    forms: &["balance.lanchester", "balance.forward-force", "balance.relief"],
};

/// What all years have in common.
pub struct PreparedDenial {
    /// √(a/d): how many defenders an attacker counts for.
    per_attacker: Block,
    /// tanh wτ.
    tanh: Block,
    /// 1/cosh wτ.
    sech: Block,
}

impl Default for PreparedDenial {
    fn default() -> PreparedDenial {
        PreparedDenial { per_attacker: ZEROS, tanh: ZEROS, sech: ZEROS }
    }
}

/// (tanh x, 1/cosh x) for x ≥ 0 from one exponential, without overflow and without losing the digits of a small x.
#[inline(always)]
fn tanh_sech(x: f64) -> (f64, f64) {
    let less = exp_m1(-x);
    let e = 1.0 + less;
    let sum = 1.0 + e * e;
    (-less * (2.0 + less) / sum, 2.0 * e / sum)
}

/// The challenger's chance at the front: `attackers` counted in defenders.
#[inline(always)]
fn win(attackers: f64, defenders: f64, relief: f64, will: f64, tanh: f64, sech: f64) -> f64 {
    let front = defenders - attackers * tanh;
    let rest = attackers - defenders * tanh;
    let front_left = if front > 0.0 { front } else { 0.0 };
    let rest_left = if rest > 0.0 { rest } else { 0.0 };
    let against_relief = if rest_left > front_left + relief * sech { will } else { 0.0 };
    let unrelieved = if attackers > defenders { 1.0 - will } else { 0.0 };
    let chance = if front < 0.0 { 1.0 } else { against_relief + unrelieved };
    if front.is_nan() { front } else { chance }
}

impl Kernel for Denial {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    type Prepared = PreparedDenial;

    #[inline(always)]
    fn prepare(&self, years: &Years, out: &mut PreparedDenial) {
        let (attacker, defender) = (years.draws.get(&ATTACKER_KILL_RATE), years.draws.get(&DEFENDER_KILL_RATE));
        let days = years.draws.get(&REINFORCEMENT_DAYS);
        for i in 0..LANES {
            let (tanh, sech) = tanh_sech((attacker[i] * defender[i]).sqrt() * days[i]);
            out.per_attacker[i] = (attacker[i] / defender[i]).sqrt();
            out.tanh[i] = tanh;
            out.sech[i] = sech;
        }
    }

    #[inline(always)]
    fn answer(&self, at: &At, prepared: &PreparedDenial, out: &mut Answer) {
        let (strike, stand) = (at.value(&CHALLENGER_LOCAL_SHARE), at.value(&PROTEGE_LOCAL_SHARE));
        let (forward, relieving) = (at.value(&FORWARD_QUALITY), at.value(&REINFORCEMENT_QUALITY));
        let (cost, added) = (at.value(&COST_ALONE), at.value(&COST_ADDED));
        let status_quo = at.value(&STATUS_QUO);
        let year = at.year;
        let state = &year.states[at.state];
        for i in 0..LANES {
            let attackers = prepared.per_attacker[i] * strike[i] * year.challenger[i];
            let defenders = stand[i] * year.protege[i] + forward[i] * year.forward[i];
            let relief = relieving[i] * state.reinforcements[i];
            let will = state.will[i];
            let win = win(attackers, defenders, relief, will, prepared.tanh[i], prepared.sech[i]);
            let net = win - cost[i] - will * added[i] - status_quo[i];
            out.attack[i] = attack_if(net);
        }
        out.effective_will = state.will;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const W: f64 = 0.014142135623730951;

    /// Chance with a = .01, d = .02 and the given day of relief.
    fn chance(attackers: f64, defenders: f64, relief: f64, will: f64, day: f64) -> f64 {
        let (tanh, sech) = tanh_sech(W * day);
        win(attackers * 0.5f64.sqrt(), defenders, relief, will, tanh, sech)
    }

    #[test]
    fn the_front_breaks_on_the_textbook_day() {
        assert_eq!(chance(300.0, 120.0, 1e9, 1.0, 45.3366), 1.0);
        assert_eq!(chance(300.0, 120.0, 1e9, 1.0, 45.3364), 0.0);
    }

    #[test]
    fn what_holds_until_relief_is_the_textbook_force() {
        for (day, holds) in [(10.0, 29.8015871517), (30.0, 84.9623988562), (60.0, 146.4346908385)] {
            assert_eq!(chance(300.0, holds + 1e-6, 1e9, 1.0, day), 0.0);
            assert_eq!(chance(300.0, holds - 1e-6, 1e9, 1.0, day), 1.0);
        }
    }

    #[test]
    fn relief_must_exceed_the_textbook_number() {
        assert_eq!(chance(300.0, 120.0, 140.820604, 1.0, 30.0), 1.0);
        assert_eq!(chance(300.0, 120.0, 140.820605, 1.0, 30.0), 0.0);
        // Without relief the square law decides: 120 < 212.13 ≤ 213.
        assert_eq!(chance(300.0, 120.0, 0.0, 0.25, 30.0), 1.0);
        assert_eq!(chance(300.0, 213.0, 0.0, 0.25, 30.0), 0.0);
        assert_eq!(chance(300.0, 120.0, 141.0, 0.25, 30.0), 0.75);
    }

    #[test]
    fn the_functions_agree_with_a_library_and_never_overflow() {
        for k in 0..2000 {
            let x = f64::from(k) * 0.01;
            let (tanh, sech) = tanh_sech(x);
            assert!((tanh - libm::tanh(x)).abs() <= 1e-15 && (sech - 1.0 / libm::cosh(x)).abs() <= 1e-15, "{x}");
        }
        assert_eq!(tanh_sech(0.0), (0.0, 1.0));
        assert_eq!(tanh_sech(1e6), (1.0, 0.0));
        assert_eq!(tanh_sech(1e-12).0, 1e-12);
    }
}
