//! Perfect deterrence: who would back down decides, and neither side knows that of the other.
//!
//! Game (Zagare–Kilgour-type unilateral deterrence, two-sided incomplete information): the challenger holds or challenges; the
//! guarantors concede or defy; the challenger backs down or fights. A hard challenger (probability `challenger_hard`) fights,
//! a soft one backs down and loses b against the status quo; hard guarantors (probability q) always defy. With c_H =
//! (U₀ − s)/(U₀ − max(U₁, s − b)), c_S = (U₀ − s)/(U₀ − s + b), d* = 1/(1 + soft_guarantor_loss):
//!
//! | region | Pr(challenge) X | Pr(defy) y |
//! |---|---|---|
//! | q ≥ c_H: certain deterrence | 0 | – |
//! | c_S ≤ q < c_H: separating | p | q |
//! | q < c_S, p ≥ d*: attack | 1 | q |
//! | q < c_S, p < d*: bluff | p/d* | c_S |
//!
//! War p·y, concession X(1 − y), incident (X − p)·y per opportunity; attack is war or concession. U₀ ≤ s: nothing to gain, no
//! challenge. Domain: U₀ ≥ U₁, b ≥ 0, loss ≥ 0. Known values: payoffs 1 (concession), .5 (status quo), .3 (war), .1 (backing
//! down), d* .4615385: p .6, q .8 certain; p .6, q .6 war .36; p .7, q .3 war .21; p .3, q .3 challenge .65, war .1666667.

use super::quantities::STATUS_QUO;
use super::{Answer, At, Card, Kernel, Maturity};
use crate::language::message;
use crate::quantity::{LANES, QuantitySpec, Range, Scope};

/// How likely the challenger is to fight rather than back down.
pub static CHALLENGER_HARD: QuantitySpec = QuantitySpec {
    name: "challenger_hard",
    dimension: 46,
    unit: "1",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-challenger-hard"),
    meaning: message("quantity-challenger-hard-meaning"),
};

/// What backing down costs.
pub static BACK_DOWN_COST: QuantitySpec = QuantitySpec {
    name: "back_down_cost",
    dimension: 47,
    unit: "prize",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 5.0),
    scope: Scope::World,
    title: message("quantity-back-down-cost"),
    meaning: message("quantity-back-down-cost-meaning"),
};

/// How much worse war is for a soft guarantor than concession.
pub static SOFT_GUARANTOR_LOSS: QuantitySpec = QuantitySpec {
    name: "soft_guarantor_loss",
    dimension: 48,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 20.0),
    scope: Scope::World,
    title: message("quantity-soft-guarantor-loss"),
    meaning: message("quantity-soft-guarantor-loss-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&CHALLENGER_HARD, &BACK_DOWN_COST, &SOFT_GUARANTOR_LOSS];

/// The model of perfect deterrence.
pub struct PerfectDeterrence;

static CARD: Card = Card {
    key: "perfect-deterrence",
    title: message("model-perfect-deterrence"),
    idea: message("model-perfect-deterrence-idea"),
    formula: "attack = p·y + X·(1 − y), with X and y of the region: certain, separating, attack or bluff",
    selection: message("model-perfect-deterrence-selection"),
    leaves_out: message("model-perfect-deterrence-leaves-out"),
    references: &[
        "Zagare & Kilgour, Asymmetric Deterrence, International Studies Quarterly 37 (1993) 1–27",
        "Zagare & Kilgour, Perfect Deterrence, Cambridge University Press (2000)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-perfect-deterrence-proof"),
    forms: &["perfect-deterrence.unilateral", "perfect-deterrence.tripartite"],
};

/// What happens at one opportunity.
struct Outcome {
    war: f64,
    concession: f64,
    incident: f64,
}

/// The crisis of a challenger that, where `somebody` guarantees, may be defied by bluff, and gains `stake` if the guarantors concede, loses `back_down` by backing down and gains
/// `war` (all against the status quo) if it comes to fighting.
#[inline(always)]
fn crisis(stake: f64, back_down: f64, war: f64, will: f64, hard: f64, soft_loss: f64, somebody: bool) -> Outcome {
    // Even a hard challenger does not fight where backing down is better.
    let fight = if war > -back_down { war } else { -back_down };
    // q ≥ c_H without the division, so that c_H = ∞ needs no case of its own.
    let open = stake > 0.0 && will * (stake - fight) < stake;
    let call = stake / (stake + back_down);
    let weak = will < call;
    let enough = 1.0 / (1.0 + soft_loss);
    let bluff = weak & (hard < enough) & somebody;
    let challenge = if weak { 1.0 } else { hard };
    let challenge = if bluff { hard / enough } else { challenge };
    let defy = if bluff { call } else { will };
    let of = |x: f64| if open { x } else { 0.0 };
    Outcome { war: of(hard * defy), concession: of(challenge * (1.0 - defy)), incident: of((challenge - hard) * defy) }
}

impl Kernel for PerfectDeterrence {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    const HAS_PROBES: bool = true;

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let (hard, back_down) = (at.value(&CHALLENGER_HARD), at.value(&BACK_DOWN_COST));
        let (soft_loss, status_quo) = (at.value(&SOFT_GUARANTOR_LOSS), at.value(&STATUS_QUO));
        let state = &at.year.states[at.state];
        let somebody = !at.years.design.has_nobody();
        for i in 0..LANES {
            let stake = at.year.utility_alone[i] - status_quo[i];
            let war = state.utility_opposed[i] - status_quo[i];
            let crisis = crisis(stake, back_down[i], war, state.will[i], hard[i], soft_loss[i], somebody);
            let attack = crisis.war + crisis.concession;
            let fought = crisis.war / attack;
            out.attack[i] = attack;
            out.effective_will[i] = if attack > 0.0 { fought } else { 0.0 };
            out.probe[i] = crisis.incident;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn textbook_payoffs_give_the_four_regions() {
        // Against the status quo of .5: concession +.5, backing down −.4, war −.2; d* = .4615385.
        let loss = 1.0 / 0.461_538_461_538_461_56 - 1.0;
        let of = |hard, will| crisis(0.5, 0.4, -0.2, will, hard, loss, true);
        assert_eq!((of(0.6, 0.8).war, of(0.6, 0.8).concession), (0.0, 0.0));
        assert!((of(0.6, 0.6).war - 0.36).abs() < 1e-12 && of(0.6, 0.6).incident == 0.0);
        assert!((of(0.7, 0.3).war - 0.21).abs() < 1e-12 && (of(0.7, 0.3).concession - 0.7).abs() < 1e-12);
        let bluff = of(0.3, 0.3);
        assert!((bluff.war - 0.166_666_666_667).abs() < 1e-9);
        assert!((bluff.war + bluff.concession + bluff.incident - 0.65).abs() < 1e-12);
    }

    #[test]
    fn nothing_to_gain_is_no_challenge_and_no_way_to_lose_is_always_one() {
        assert_eq!(crisis(0.0, 0.1, -0.2, 0.0, 0.5, 1.0, true).concession, 0.0);
        // War as good as concession: c_H is infinite and even a certain will does not deter the hard type.
        assert_eq!(crisis(0.3, 0.1, 0.3, 1.0, 0.5, 1.0, true).war, 0.5);
        // Where nobody guarantees, nobody bluffs, and every gain is taken.
        let free = crisis(0.3, 0.1, -0.2, 0.0, 0.2, 1.0, false);
        assert_eq!((free.concession, free.war, free.incident), (1.0, 0.0, 0.0));
    }
}
