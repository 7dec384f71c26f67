//! The calculus of a wary challenger: it attacks only if it expects to gain a tenth of the prize.

use garant::language::literal;
use garant::models::{Answer, At, Card, Kernel, Maturity};
use garant::quantity::{LANES, QuantitySpec};

/// A calculus that wants a margin.
pub struct Wary;

static CARD: Card = Card {
    key: "wary-calculus",
    title: literal("Wary calculus", "Vorsichtiges Kalkül"),
    idea: literal("The challenger attacks only for a clear gain.", "Der Herausforderer greift nur für klaren Gewinn an."),
    formula: "attack = 1 if (1 − q)·U0 + q·U1 > s + 0.1, else 0",
    selection: literal("none needed: a tie is peace", "keine nötig: Gleichstand ist Frieden"),
    leaves_out: literal("where the margin comes from", "woher die Schwelle kommt"),
    references: &[],
    maturity: Maturity::Draft,
    proof: literal("none yet", "noch keiner"),
    forms: &[],
};

impl Kernel for Wary {
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
            out.attack[i] = if state.gain[i] > 0.1 { 1.0 } else { 0.0 };
        }
        out.effective_will = state.will;
    }
}
