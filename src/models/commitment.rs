//! Commitment problem: a challenger whose chance is about to fall fights now, because no deal of tomorrow can be trusted.
//!
//! Game (Powell-type): each year the challenger gets an offer of the pie or fights over the whole future, which costs c a year;
//! offers cannot bind later years. It decides at the start of year t, before that year's share of the guarantee stands: ramp⁻ =
//! min(1, (t − 1)/ramp_years), all else as in year t. With win⁻ = (1 − q⁻)·p₀⁻ + q⁻·p₁⁻, c = k₀ + q⁻·Δk and drop = win⁻_t −
//! E[win⁻_{t+1}], the expectation over the switch of US politics in an election year, it attacks iff
//! drop > ((1 − δ)/δ)(1 − win⁻ + c) and win⁻ − c > 1 − δ; without the second condition the best offer beats war however far
//! the chance will fall. War, abandonment, conquest and escalation use q⁻, p₀⁻, p₁⁻.
//! Domain: 0 < δ < 1. Known values: δ .9, win .6, c .1: critical drop .0555556; δ .65, win .7, c .4: peace at every drop.

use super::dispatch::{Work, wide};
use super::ledger::Happening;
use super::quantities::{COST_ADDED, COST_ALONE, OPPORTUNITIES, US_RETURNS, US_WITHDRAWS};
use super::yearly::{Passing, Yearly, play};
use super::{COMMITTED, Card, Maturity, Model, Moment, Trajectory, Turn, UNCOMMITTED, Year, Years};
use crate::language::message;
use crate::quantity::maths::approach;
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

/// The hazard of year `t` in a state of US politics, for a challenger that fights or waits at its start.
#[inline(always)]
fn hazard_of(years: &Years, t: usize, state: usize, hazard: &mut Block) {
    let (now, next) = (years.start(t), years.start(t + 1));
    let (cost, added) = (years.draws.get(&COST_ALONE), years.draws.get(&COST_ADDED));
    let (discount, opportunities) = (years.draws.get(&DISCOUNT), years.draws.get(&OPPORTUNITIES));
    let leave = years.draws.get(if state == COMMITTED { &US_WITHDRAWS } else { &US_RETURNS });
    let election = years.election(t);
    for i in 0..LANES {
        let win = chance(now, state, i);
        let stay = chance(next, state, i);
        let later = if election {
            let other = chance(next, COMMITTED + UNCOMMITTED - state, i);
            stay * (1.0 - leave[i]) + other * leave[i]
        } else {
            stay
        };
        let total = cost[i] + now.states[state].will[i] * added[i];
        let full = approach(opportunities[i]);
        hazard[i] = if fights(win - later, win, total, discount[i]) { full } else { 0.0 };
    }
}

struct Playing<'a> {
    years: &'a Years<'a>,
    out: &'a mut Trajectory,
}

impl Work for Playing<'_> {
    #[inline(always)]
    fn run(self) {
        let Playing { years, out } = self;
        play(&mut Declining, years, out);
    }
}

/// A challenger that fights now where it would be too weak to later.
struct Declining;

impl Yearly for Declining {
    #[inline(always)]
    fn pass(&mut self, years: &Years, passing: Passing) -> Block {
        let start = years.start(passing.t);
        let mut hazard = ZEROS;
        hazard_of(years, passing.t, passing.state, &mut hazard);
        let effective_will = &start.states[passing.state].will;
        let fight = passing.fight(start);
        passing.ledger.book(passing.mass, &Happening { hazard: &hazard, effective_will, fight });
        hazard
    }
}

impl Model for Commitment {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        QUANTITIES
    }

    fn looks_ahead(&self) -> bool {
        true
    }

    fn trajectory(&self, years: &Years, out: &mut Trajectory) {
        wide(Playing { years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        let Moment { year, state, .. } = moment;
        let mut hazard = ZEROS;
        hazard_of(years, year, state, &mut hazard);
        let start = years.start(year);
        Turn::in_situation(start, state, hazard[0], start.states[state].will[0])
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
