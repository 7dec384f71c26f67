//! Bargaining: what both sides would sign, and whether a guarantee makes the protégé reckless.

use crate::{ask, ask_for, one, with};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A deal: chance p, costs of challenger and protégé, provocation ψ, first break h0, effect κ, option value Ω0 and its decay μ.
#[derive(Clone, Debug)]
struct Deal {
    win: f64,
    costs: [f64; 2],
    provocation: f64,
    breaks: f64,
    effect: f64,
    option: f64,
    decay: f64,
}

impl Deal {
    fn zone(&self) -> [Option<f64>; 4] {
        let outputs = ask(
            "bargaining.deal-zone",
            json!({"win": self.win, "challenger_cost": self.costs[0], "protege_cost": self.costs[1], "provocation": self.provocation,
                "first_break": self.breaks, "strength_effect": self.effect, "break_payoff": 0, "option_value": self.option,
                "option_decay": self.decay}),
        );
        ["strength_low", "strength_high", "gap_low", "gap_high"].map(|name| outputs.get(name).and_then(|o| o.as_number()))
    }

    fn holds(&self, g: f64) -> f64 {
        1.0 - self.breaks * libm::exp(-self.effect * g)
    }

    /// The least share the challenger signs for and the greatest the protégé does.
    fn shares(&self, g: f64) -> [f64; 2] {
        let later = self.option * libm::exp(-self.decay * g);
        let least = self.win - self.costs[0] + self.provocation * g - later;
        [least.max(0.0), (1.0 - (1.0 - self.win - self.costs[1]) / self.holds(g)).min(1.0)]
    }

    fn room(&self, g: f64) -> f64 {
        let [least, most] = self.shares(g);
        most - least
    }

    fn provoking(&self, provocation: f64) -> Deal {
        Deal { provocation, ..self.clone() }
    }
}

fn deals() -> impl Strategy<Value = Deal> {
    (0.05..0.95f64, prop::array::uniform2(0.0..0.4f64), 0.0..1.0f64, 0.0..0.95f64, 0.1..5.0f64, 0.0..0.3f64, 0.1..60.0f64)
        .prop_map(|(win, costs, provocation, breaks, effect, option, decay)| Deal {
            win,
            costs,
            provocation,
            breaks,
            effect,
            option,
            decay,
        })
}

proptest! {
    #[test]
    fn the_zone_is_where_shares_between_nothing_and_everything_suit_both(deal in deals()) {
        let zone = deal.zone();
        let [low, high] = [zone[0], zone[1]];
        for k in 0..=1000 {
            let g = f64::from(k) / 1000.0;
            let inside = low.is_some_and(|low| g >= low - 1e-9) && high.is_some_and(|high| g <= high + 1e-9)
                && !(zone[2].is_some_and(|end| g > end + 1e-9) && zone[3].is_some_and(|start| g < start - 1e-9));
            if deal.room(g) > 1e-9 { prop_assert!(inside, "{g}: {zone:?}") }
            // A zone of three parts would have its middle one in the gap; two inequalities of this kind make at most two.
            if deal.room(g) < -1e-9 { prop_assert!(!inside, "{g}: {zone:?}") }
        }
    }

    #[test]
    fn more_provocation_lowers_the_strongest_and_more_effect_the_weakest_guarantee_both_sign(deal in deals(), more in 0.01..2.0f64) {
        let [low, high, ..] = deal.zone();
        let [_, hated, ..] = deal.provoking(deal.provocation + more).zone();
        prop_assert!(hated <= high, "{hated:?} {high:?}");
        let [sure, ..] = Deal { effect: deal.effect + more, ..deal.clone() }.zone();
        prop_assert!(low.is_none_or(|low| sure.is_some_and(|sure| sure <= low + 1e-9)), "{sure:?} {low:?}");
    }

    #[test]
    fn a_much_hated_guarantee_leaves_only_empty_promises_and_nothing_if_the_protege_refuses_those(deal in deals()) {
        let hated = deal.provoking(1e6);
        let [low, high, ..] = hated.zone();
        prop_assume!(hated.room(0.0).abs() > 1e-6);
        if hated.room(0.0) > 0.0 {
            prop_assert!(low == Some(0.0) && high.is_some_and(|high| high < 2e-6), "{high:?}");
        } else {
            prop_assert_eq!(low, None);
        }
    }

    #[test]
    fn what_deters_best_is_not_signed_if_it_provokes_enough(deal in deals(), beyond in 0.001..1.0f64) {
        prop_assert!(deal.breaks == 0.0 || deal.holds(1.0) > deal.holds(0.99), "the strongest deters best");
        let most = deal.shares(1.0)[1];
        let critical = most - deal.win + deal.costs[0] + deal.option * libm::exp(-deal.decay);
        prop_assume!(most > 0.0 && critical > 0.0);
        let strongest = |provocation: f64| deal.provoking(provocation).zone()[1];
        prop_assert!(strongest(critical + beyond).is_none_or(|high| high < 1.0));
        if critical > 0.01 { prop_assert_eq!(strongest(critical - 0.005), Some(1.0)); }
    }

    #[test]
    fn without_provocation_breaks_and_options_the_range_is_as_wide_as_both_costs_and_any_strength_is_signed(
        win in 0.1..0.9f64, costs in prop::array::uniform2(0.0..0.1f64)
    ) {
        let plain = Deal { win, costs, provocation: 0.0, breaks: 0.0, effect: 1.0, option: 0.0, decay: 1.0 };
        prop_assert_eq!(plain.zone(), [Some(0.0), Some(1.0), None, None]);
        let [least, most] = ask_for("situation.static", ["least_challenger_accepts", "most_protege_concedes"],
            json!({"challenger_force": 1, "protege_force": 10, "defence_multiplier": 1, "decisiveness": 1, "forward_quality": 1,
                "reinforcement_quality": 1, "war_days": 90, "cost_alone": 1, "status_quo": 0, "precision": 1, "opportunities": 0,
                "win_now": win, "challenger_cost_now": costs[0], "protege_cost_now": costs[1], "arms_boost": 0, "forward_troops": 0,
                "reinforcements": 0, "reinforcement_days": 0, "cost_added": 0, "intervene": 0, "provocation": 0}));
        prop_assert!((most - least - costs[0] - costs[1]).abs() < 1e-14);
        prop_assert!((least - (win - costs[0])).abs() < 1e-14 && (plain.shares(0.5)[0] - least).abs() < 1e-14);
        // Each side's own comparison with fighting on: at the ends it is indifferent.
        prop_assert!((least - (win - costs[0])).abs() < 1e-14 && (1.0 - most - (1.0 - win - costs[1])).abs() < 1e-14);
    }
}

#[test]
fn a_zone_can_have_two_parts() {
    let deal = Deal { win: 0.55, costs: [0.15, 0.1], provocation: 0.2, breaks: 0.5, effect: 3.0, option: 0.2, decay: 60.0 };
    // Parts counted on a grid that follows the fast decay.
    let grid: Vec<f64> = (0..=200_000).map(|k| f64::from(k) / 200_000.0).collect();
    let signed: Vec<bool> = grid.iter().map(|&g| deal.room(g) >= 0.0).collect();
    let turns: Vec<f64> = (1..grid.len()).filter(|&k| signed[k] != signed[k - 1]).map(|k| grid[k]).collect();
    let [low, high, gap_low, gap_high] = deal.zone().map(|end| end.expect("a gap"));
    let mut ends = vec![low, gap_low, gap_high, high];
    ends.retain(|&end| end > 0.0 && end < 1.0);
    assert_eq!(ends.len(), turns.len(), "{ends:?} {turns:?}");
    assert!(ends.iter().zip(&turns).all(|(end, turn)| (end - turn).abs() < 1e-5), "{ends:?} {turns:?}");
}

fn hazard(low: f64, width: f64, own: f64) -> Value {
    json!({"challenger_cost_low": low, "challenger_cost_width": width, "protege_cost": own})
}

fn war(inputs: Value) -> f64 {
    one("bargaining.moral-hazard", "war", inputs)
}

proptest! {
    #[test]
    fn the_risk_of_war_does_not_depend_on_the_balance_as_long_as_the_demand_fits_into_it(
        low in 0.0..0.3f64, width in 0.05..0.6f64, own in 0.0..0.3f64, win in 0.0..1.0f64
    ) {
        let (free, bound) = (war(hazard(low, width, own)), war(with(hazard(low, width, own), "win", win)));
        let demand = 0.5 * (low + width - own);
        if win >= low.max(demand) {
            prop_assert_eq!(free, bound);
        } else {
            prop_assert!(bound <= free);
            if demand > low && win < demand { prop_assert!(bound < free || bound == 0.0); }
        }
        // The protégé's best demand up to the whole share, by a search on a grid around which it is refined.
        let chance = |t: f64| ((t - low) / width).clamp(0.0, 1.0);
        let worth = |t: f64| (1.0 - chance(t)) * (1.0 - win + t) + chance(t) * (1.0 - win - own);
        let (mut a, mut b) = (0.0, win);
        for _ in 0..3 {
            let at = |k: u32| a + (b - a) * f64::from(k) / 1000.0;
            let best = (0..=1000).max_by(|&j, &k| worth(at(j)).total_cmp(&worth(at(k)))).expect("grid");
            (a, b) = (at(best.saturating_sub(1)), at((best + 1).min(1000)));
        }
        prop_assert!((chance(0.5 * (a + b)) - bound).abs() < 1e-5, "{} {bound}", chance(0.5 * (a + b)));
    }

    #[test]
    fn a_guarantee_pacifies_iff_it_hurts_the_challenger_more_than_it_insures_the_protege(
        low in 0.0..0.2f64, width in 0.6..1.0f64, own in 0.1..0.25f64, hurts in 0.0..0.1f64, insures in 0.0..0.1f64
    ) {
        let (before, after) = (war(hazard(low, width, own)), war(hazard(low + hurts, width, own - insures)));
        // Interior throughout, so the change is (insures − hurts)/(2w).
        prop_assert!((after - before - (insures - hurts) / (2.0 * width)).abs() < 1e-13);
        if (insures - hurts).abs() > 1e-9 { prop_assert_eq!(after < before, hurts > insures); }
        // A clause that insures only the unprovoked takes the insurance away.
        prop_assert!(war(hazard(low + hurts, width, own)) <= before);
    }

    #[test]
    fn where_the_share_binds_the_sign_rule_fails(low in 0.0..0.2f64, width in 0.5..1.0f64, own in 0.1..0.2f64, insures in 0.01..0.1f64) {
        // A demand of the whole share cannot grow: insurance changes nothing.
        let win = low + 0.1 * width;
        prop_assume!(win < 0.5 * (low + width - own));
        let of = |own: f64| war(with(hazard(low, width, own), "win", win));
        prop_assert_eq!(of(own), of(own - insures));
        prop_assert!((of(own) - 0.1).abs() < 1e-12);
    }
}

#[test]
fn known_risks_of_war_with_and_without_a_bound() {
    for (inputs, known) in
        [([0.05, 0.4, 0.15], 0.25), ([0.15, 0.4, 0.15], 0.125), ([0.05, 0.4, 0.05], 0.375), ([0.3, 0.4, 0.15], 0.0)]
    {
        assert!((war(hazard(inputs[0], inputs[1], inputs[2])) - known).abs() < 1e-12);
    }
    for (win, known) in [(1.0, 0.375), (0.2, 0.125), (0.1, 0.0)] {
        assert!((war(with(hazard(0.1, 0.8, 0.1), "win", win)) - known).abs() < 1e-12);
    }
}
