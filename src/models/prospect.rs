//! Prospect theory: a challenger that measures from a reference, minds losses more than gains and bends probabilities.
//!
//! Game: the calculus with another judgement of risk. An attack is a lottery over 1 − k₀, −k₀, 1 − k₀ − Δk, −k₀ − Δk, measured
//! from the reference R (zero counts as a gain). Value v(x) = xᵃ for gains, −λ(−x)ᵃ for losses; cumulative decision weights
//! w(p) = pᵍ/(pᵍ + (1 − p)ᵍ)^(1/g), from the best outcome down for gains, from the worst up for losses, each with its own g.
//! Attack iff the lottery is worth more than v(s − R).
//! Domain: a > 0, λ > 0, g ≥ .28 (below, weights are not monotone). Known values: +.4 (.7) or −.6 (.3), R = 0: −.2318375340;
//! four outcomes q .5, p₀ .7, p₁ .35, k₀ .25, Δk .35: −.2491927071. All parameters 1: the calculus.

use super::lottery::{Prospect, Split};
use super::quantities::{COST_ADDED, COST_ALONE, STATUS_QUO};
use super::{Answer, At, Card, Kernel, Maturity, Years, attack_if};
use crate::language::message;
use crate::quantity::{Block, LANES, QuantitySpec, Range, Scope, ZEROS};

/// From where the challenger measures gains and losses.
pub static REFERENCE_POINT: QuantitySpec = QuantitySpec {
    name: "reference_point",
    dimension: 56,
    unit: "prize",
    range: Range::REAL,
    plausible: Range::closed(-2.0, 2.0),
    scope: Scope::World,
    title: message("quantity-reference-point"),
    meaning: message("quantity-reference-point-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&REFERENCE_POINT];

static CARD: Card = Card {
    key: "prospect",
    title: message("model-prospect"),
    idea: message("model-prospect-idea"),
    formula: "attack = 1 if CPT(outcomes − R) > v(s − R)",
    selection: message("model-prospect-selection"),
    leaves_out: message("model-prospect-leaves-out"),
    references: &[
        "Tversky & Kahneman, Advances in Prospect Theory, Journal of Risk and Uncertainty 5 (1992)",
        "Berejikian, A Cognitive Theory of Deterrence, Journal of Peace Research 39 (2002) 165–183",
    ],
    maturity: Maturity::Derived,
    proof: message("model-prospect-proof"),
    forms: &["prospect.lottery", "prospect.threshold", "prospect.war"],
};

/// What all years have in common: the value of each outcome and of the status quo.
pub struct PreparedProspect {
    win_alone: Block,
    lose_alone: Block,
    win_opposed: Block,
    lose_opposed: Block,
    status_quo: Block,
}

impl Default for PreparedProspect {
    fn default() -> PreparedProspect {
        PreparedProspect { win_alone: ZEROS, lose_alone: ZEROS, win_opposed: ZEROS, lose_opposed: ZEROS, status_quo: ZEROS }
    }
}

impl Kernel for Prospect {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    type Prepared = PreparedProspect;

    #[inline(always)]
    fn prepare(&self, years: &Years, out: &mut PreparedProspect) {
        let (cost, added) = (years.draws.get(&COST_ALONE), years.draws.get(&COST_ADDED));
        let (status_quo, reference) = (years.draws.get(&STATUS_QUO), years.draws.get(&REFERENCE_POINT));
        for i in 0..LANES {
            out.win_alone[i] = self.value(1.0 - cost[i] - reference[i]);
            out.lose_alone[i] = self.value(-cost[i] - reference[i]);
        }
        for i in 0..LANES {
            out.win_opposed[i] = self.value(1.0 - cost[i] - added[i] - reference[i]);
            out.lose_opposed[i] = self.value(-cost[i] - added[i] - reference[i]);
            out.status_quo[i] = self.value(status_quo[i] - reference[i]);
        }
    }

    #[inline(always)]
    fn answer(&self, at: &At, prepared: &PreparedProspect, out: &mut Answer) {
        let win_alone = &at.year.win_alone;
        let state = &at.year.states[at.state];
        let new = |above: &Block, below: &Block| Split { better: ZEROS, above: *above, below: *below };
        let mut first = new(&prepared.win_alone, &ZEROS);
        let mut middle = new(&ZEROS, &ZEROS);
        let mut last = new(&ZEROS, &prepared.lose_opposed);
        for i in 0..LANES {
            let (will, alone, opposed) = (state.will[i], win_alone[i], state.win_opposed[i]);
            // A victory over all is better than a defeat by the protégé alone unless the added cost exceeds the prize.
            let (won, lost) = (prepared.win_opposed[i], prepared.lose_alone[i]);
            let won_is_better = won > lost;
            let (second, third) = if won_is_better { (won, lost) } else { (lost, won) };
            (first.below[i], middle.above[i]) = (second, second);
            (middle.below[i], last.above[i]) = (third, third);
            first.better[i] = (1.0 - will) * alone;
            middle.better[i] = if won_is_better { (1.0 - will) * alone + will * opposed } else { 1.0 - will };
            last.better[i] = 1.0 - will * (1.0 - opposed);
        }
        let splits = [&first, &middle, &last];
        if !self.decide(splits, &prepared.status_quo, &mut out.attack) {
            let worth = self.worth(splits);
            for i in 0..LANES {
                out.attack[i] = attack_if(worth[i] - prepared.status_quo[i]);
            }
        }
        out.effective_will = state.will;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The worth of four outcomes given by their values, from best to worst, and the probability of the first, the first two
    /// and the first three.
    fn worth(model: &Prospect, values: [f64; 4], better: [f64; 3]) -> f64 {
        let split =
            |k: usize| Split { better: [better[k]; LANES], above: [values[k]; LANES], below: [values[k + 1]; LANES] };
        model.worth([&split(0), &split(1), &split(2)])[LANES / 2]
    }

    #[test]
    fn two_outcomes_have_their_textbook_worth() {
        let model = Prospect::ESTIMATED;
        let (good, bad) = (model.value(0.4), model.value(-0.6));
        let worth = worth(&model, [good, good, bad, bad], [0.3, 0.7, 0.8]);
        assert!((worth + 0.231_837_534_0).abs() < 1e-10, "{worth}");
    }

    #[test]
    fn four_outcomes_have_their_textbook_worth() {
        let model = Prospect::ESTIMATED;
        let values = [0.75, 0.4, -0.25, -0.6].map(|x| model.value(x));
        let worth = worth(&model, values, [0.35, 0.525, 0.675]);
        assert!((worth + 0.249_192_707_1).abs() < 1e-10, "{worth}");
    }

    #[test]
    fn with_all_constants_one_a_lottery_is_worth_its_mean() {
        let plain = Prospect { curvature: 1.0, loss_aversion: 1.0, gain_weight: 1.0, loss_weight: 1.0 };
        for reference in [-0.3, 0.0, 0.17, 0.5, 2.0] {
            let values = [0.75, 0.4, -0.25, -0.6].map(|x| plain.value(x - reference));
            let worth = worth(&plain, values, [0.35, 0.525, 0.675]);
            assert!((worth + reference - 0.1).abs() < 1e-14, "{reference}: {worth}");
        }
    }

    #[test]
    fn certain_and_impossible_outcomes_are_legal() {
        let model = Prospect::ESTIMATED;
        let values = [0.75, 0.4, -0.25, -0.6].map(|x| model.value(x));
        for k in 0..4 {
            let better = [0, 1, 2].map(|j| if j < k { 0.0 } else { 1.0 });
            assert!((worth(&model, values, better) - values[k]).abs() < 1e-15);
        }
    }
}
