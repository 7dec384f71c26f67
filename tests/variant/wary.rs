//! The calculus of a wary challenger: it attacks only if it expects to gain a tenth of the prize.

use garant::language::{Language, literal};
use garant::models::{Answer, At, Card, Kernel, Maturity};
use garant::quantity::{LANES, QuantitySpec};

/// A calculus that wants a margin.
pub struct Wary;

static CARD: Card = Card {
    key: "wary-calculus",
    title: literal(&[(Language::En, "Wary calculus"), (Language::De, "Vorsichtiges Kalkül")]),
    idea: literal(&[
        (Language::En, "The challenger attacks only for a clear gain."),
        (Language::De, "Der Herausforderer greift nur für klaren Gewinn an."),
    ]),
    formula: "attack = 1 if (1 − q)·U0 + q·U1 > s + 0.1, else 0",
    selection: literal(&[
        (Language::En, "none needed: a tie is peace"),
        (Language::De, "keine nötig: Gleichstand ist Frieden"),
    ]),
    leaves_out: literal(&[(Language::En, "where the margin comes from"), (Language::De, "woher die Schwelle kommt")]),
    references: &[],
    maturity: Maturity::Draft,
    proof: literal(&[(Language::En, "none yet"), (Language::De, "noch keiner")]),
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
