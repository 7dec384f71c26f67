//! Rational expected utility: the challenger attacks if and only if it expects to gain.
//!
//! Game: the challenger attacks or not; if it attacks, the guarantors intervene with probability q. It attacks iff
//! (1 − q)·U₀ + q·U₁ > s, for U₀ > U₁ and U₀ > s iff q < q* = (U₀ − s)/(U₀ − U₁). A tie is peace.
//! Domain: all finite utilities. Known values: win 0.7 alone, 0.35 opposed, costs 0.25 and 0.6, s = 0 give q* = 0.642857142857.

use super::{Answer, At, Card, Kernel, Maturity, attack_if};
use crate::language::message;
use crate::quantity::{LANES, QuantitySpec};

/// The calculus of deterrence.
pub struct Calculus;

static CARD: Card = Card {
    key: "calculus",
    title: message("model-calculus"),
    idea: message("model-calculus-idea"),
    formula: "attack = 1 if (1 − q)·U0 + q·U1 > s, else 0",
    selection: message("model-calculus-selection"),
    leaves_out: message("model-calculus-leaves-out"),
    references: &[
        "Russett, The Calculus of Deterrence, Journal of Conflict Resolution 7 (1963) 97–109",
        "Huth & Russett, What Makes Deterrence Work?, World Politics 36 (1984)",
    ],
    maturity: Maturity::Derived,
    proof: message("model-calculus-proof"),
    forms: &["calculus.threshold", "calculus.will", "calculus.coalition"],
};

impl Kernel for Calculus {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        &[]
    }

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let state = &at.year.states[at.state];
        for i in 0..LANES {
            out.attack[i] = attack_if(state.gain[i]);
        }
        out.effective_will = state.will;
    }
}
