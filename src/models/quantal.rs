//! Quantal response: the challenger usually, but not always, does what pays.
//!
//! Attack per opportunity Λ(λ·gain), Λ the logistic function, λ the precision of choice: 0 is a coin, infinity the calculus.
//! Domain: λ ≥ 0. Known values: at the mode of every shipped belief the static hazards .128091 (paper), .096188 (arms),
//! .064639 and .009814 for two options of the first study.

use super::{Answer, At, Card, Kernel, Maturity};
use crate::language::message;
use crate::quantity::maths::logistic;
use crate::quantity::{LANES, QuantitySpec, Range, Scope};

/// How closely the challenger's choice follows its gain.
pub static PRECISION: QuantitySpec = QuantitySpec {
    name: "precision",
    dimension: 10,
    unit: "1",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 100.0),
    scope: Scope::World,
    title: message("quantity-precision"),
    meaning: message("quantity-precision-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&PRECISION];

/// The quantal-response model.
pub struct Quantal;

static CARD: Card = Card {
    key: "quantal",
    title: message("model-quantal"),
    idea: message("model-quantal-idea"),
    formula: "attack = Λ(λ·gain), gain = (1 − q)·U0 + q·U1 − s",
    selection: message("model-quantal-selection"),
    leaves_out: message("model-quantal-leaves-out"),
    references: &[
        "McKelvey & Palfrey, Quantal Response Equilibria for Extensive Form Games, Experimental Economics 1 (1998)",
        "Signorino, Strategic Interaction and the Statistical Analysis of International Conflict, American Political Science Review 93 (1999) 279–297",
    ],
    maturity: Maturity::Derived,
    proof: message("model-quantal-proof"),
    forms: &["quantal.logit", "quantal.probit", "situation.static"],
};

impl Kernel for Quantal {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let precision = at.value(&PRECISION);
        let state = &at.year.states[at.state];
        for i in 0..LANES {
            out.attack[i] = logistic(precision[i] * state.gain[i]);
        }
        out.effective_will = state.will;
    }
}
