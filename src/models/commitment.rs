//! Commitment problem: a challenger whose chance is about to fall fights now, because no deal of tomorrow can be trusted.
//!
//! Game (Powell-type): each year the challenger gets an offer of the pie or fights over the whole future, which costs c a year;
//! offers cannot bind later years. With win = (1 − q)·p₀ + q·p₁ now, c = k₀ + q·Δk and drop = win − E[win a year on], the
//! guarantee a year further on, all else as in the next year, the expectation over the switch of politics in an election year,
//! it attacks iff drop > ((1 − δ)/δ)(1 − win + c) and win − c > 1 − δ; without the second condition the best offer beats war
//! however far the chance will fall. It is a theory of build-ups: of an option of which in no draw more stands a year on it is
//! silent; a chance that falls because the protégé outgrows the challenger is not what it is about.
//! Domain: 0 < δ < 1. Known values: δ .9, win .6, c .1: critical drop .0555556; δ .65, win .7, c .4: peace at every drop.

use super::quantities::{COST_ADDED, COST_ALONE, RAMP_YEARS};
use super::{Answer, At, Card, Kernel, Maturity, Year, is_away};
use crate::language::message;
use crate::quantity::{Block, LANES, QuantitySpec, Range, Scope, ZEROS};

/// What a prize next year is worth now.
pub static DISCOUNT: QuantitySpec = QuantitySpec {
    name: "discount",
    dimension: 55,
    unit: "1/year",
    range: Range::OPEN_UNIT,
    plausible: Range::closed(0.2, 0.999),
    scope: Scope::World,
    title: message("quantity-discount"),
    meaning: message("quantity-discount-meaning"),
};

static QUANTITIES: &[&QuantitySpec] = &[&DISCOUNT];

/// The model of the commitment problem.
pub struct Commitment;

static CARD: Card = Card {
    key: "commitment",
    title: message("model-commitment"),
    idea: message("model-commitment-idea"),
    formula: "attack = 1 if drop > ((1 − δ)/δ)·(1 − win + c) and win − c > 1 − δ, else 0",
    selection: message("model-commitment-selection"),
    leaves_out: message("model-commitment-leaves-out"),
    references: &[
        "Powell, War as a Commitment Problem, International Organization 60 (2006) 169–203",
        "Fearon, Rationalist Explanations for War, International Organization 49 (1995) 379–414",
    ],
    maturity: Maturity::Derived,
    proof: message("model-commitment-proof"),
    forms: &["commitment.preventive"],
};

/// The challenger's chance, over whether the guarantors fight.
#[inline(always)]
fn chance(year: &Year, state: usize, i: usize) -> f64 {
    let will = year.states[state].will[i];
    (1.0 - will) * year.win_alone[i] + will * year.states[state].win_opposed[i]
}

/// Whether a challenger of chance `win` and war cost `cost` fights now if its chance will fall by `drop`.
#[inline(always)]
fn fights(drop: f64, win: f64, cost: f64, discount: f64) -> bool {
    (drop > (1.0 - discount) / discount * (1.0 - win + cost)) & (win - cost > 1.0 - discount)
}

/// The challenger's chance a year on, over what the elections of this year make of the state of politics.
#[inline(always)]
fn expected(at: &At, next: &Year, out: &mut Block) {
    let politics = at.years.politics();
    // What an election may turn round, the chains that vote first innermost.
    let mut votes = politics.voting(at.t).map(|(bit, chain)| {
        let turns = if is_away(at.state, bit) { chain.quantities.returns } else { chain.quantities.leaves };
        (1 << bit, at.value(turns))
    });
    let of = |state: usize, i: usize| chance(next, state, i);
    match (votes.next(), votes.next()) {
        (Some((one, turns)), None) => {
            for i in 0..LANES {
                out[i] = of(at.state, i) * (1.0 - turns[i]) + of(at.state ^ one, i) * turns[i];
            }
        }
        (Some((one, turns)), Some((other, also))) => {
            for i in 0..LANES {
                let stay = of(at.state, i) * (1.0 - turns[i]) + of(at.state ^ one, i) * turns[i];
                let gone = of(at.state ^ other, i) * (1.0 - turns[i]) + of(at.state ^ one ^ other, i) * turns[i];
                out[i] = stay * (1.0 - also[i]) + gone * also[i];
            }
        }
        _ => {
            for i in 0..LANES {
                out[i] = of(at.state, i);
            }
        }
    }
}

impl Kernel for Commitment {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    const NEEDS: &'static [&'static QuantitySpec] = &[&RAMP_YEARS];
    const LOOKS_AHEAD: bool = true;
    const OF_BUILDUP: bool = true;

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let (now, next, state) = (at.year, at.ahead(), at.state);
        let (cost, added, discount) = (at.value(&COST_ALONE), at.value(&COST_ADDED), at.value(&DISCOUNT));
        let mut later = ZEROS;
        expected(at, next, &mut later);
        for i in 0..LANES {
            let win = chance(now, state, i);
            let (drop, total) = (win - later[i], cost[i] + now.states[state].will[i] * added[i]);
            let attack = if fights(drop, win, total, discount[i]) { 1.0 } else { 0.0 };
            out.attack[i] = if drop.is_nan() { drop } else { attack };
        }
        out.effective_will = now.states[state].will;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_critical_drop_is_the_textbook_one() {
        assert!(!fights(0.0555, 0.6, 0.1, 0.9) && fights(0.0556, 0.6, 0.1, 0.9));
    }

    #[test]
    fn no_drop_causes_war_if_the_best_offer_beats_it() {
        for drop in [0.38, 0.4, 0.5, 0.69] {
            assert!(!fights(drop, 0.7, 0.4, 0.65), "{drop}");
        }
    }

    /// Backward induction of the game itself: two periods, then the new chance for ever.
    #[test]
    fn the_rule_is_backward_induction() {
        for (discount, win, cost) in
            [(0.9, 0.6, 0.1), (0.85, 0.9, 0.3), (0.97, 0.5, 0.2), (0.65, 0.7, 0.4), (0.9, 0.4, 0.35)]
        {
            for k in 0..100 {
                let drop = win * f64::from(k) / 100.0;
                let worth_of_war = (win - cost) / (1.0 - discount);
                let later = ((win - drop - cost) / (1.0 - discount)).max(0.0);
                let best_offer = 1.0 + discount * later;
                let margin = worth_of_war - best_offer;
                if margin.abs() > 1e-9 {
                    assert_eq!(fights(drop, win, cost, discount), margin > 0.0, "{discount} {win} {cost} {drop}");
                }
            }
        }
    }
}
