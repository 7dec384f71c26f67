//! The calculus of deterrence: what will, force and cost do to the value of an attack.

use crate::{Dice, ask, number, one};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Three guarantors against one challenger.
#[derive(Clone, Debug)]
struct War {
    protege: f64,
    forces: [f64; 3],
    wills: [f64; 3],
    costs: [f64; 3],
    decisiveness: f64,
    multiplier: f64,
    correlation: f64,
}

impl War {
    fn inputs(&self) -> Value {
        json!({"challenger_force": 100, "protege_force": self.protege, "guarantor_forces": self.forces, "intervene": self.wills,
            "cost_alone": 0.25, "guarantor_costs": self.costs, "decisiveness": self.decisiveness,
            "defence_multiplier": self.multiplier, "correlation": self.correlation})
    }

    /// The value of an attack, by the form.
    fn worth(&self) -> f64 {
        one("calculus.coalition", "attack_utility", self.inputs())
    }

    /// What a war against one coalition is worth.
    fn against(&self, joins: [bool; 3]) -> f64 {
        let sum = |list: &[f64; 3]| (0..3).filter(|&j| joins[j]).map(|j| list[j]).sum::<f64>();
        let odds = libm::pow(self.multiplier * (self.protege + sum(&self.forces)) / 100.0, self.decisiveness);
        1.0 / (1.0 + odds) - 0.25 - sum(&self.costs)
    }

    fn win(&self, defence: f64) -> f64 {
        1.0 / (1.0 + libm::pow(self.multiplier * defence / 100.0, self.decisiveness))
    }
}

fn wars() -> impl Strategy<Value = War> {
    let three = |range: std::ops::Range<f64>| prop::array::uniform3(range);
    (5.0..200.0f64, three(0.0..80.0), three(0.0..1.0), three(0.0..0.3), 0.2..5.0f64, 0.5..3.0f64, 0.0..1.0f64).prop_map(
        |(protege, forces, wills, costs, decisiveness, multiplier, correlation)| War {
            protege,
            forces,
            wills,
            costs,
            decisiveness,
            multiplier,
            correlation,
        },
    )
}

fn coalitions() -> impl Iterator<Item = [bool; 3]> {
    (0..8).map(|set| [0, 1, 2].map(|j| set >> j & 1 == 1))
}

proptest! {
    #[test]
    fn more_will_never_raises_the_value_of_attacking(war in wars(), j in 0usize..3, more in 0.0..1.0f64) {
        let mut firm = war.clone();
        firm.wills[j] += more * (1.0 - war.wills[j]);
        prop_assert!(firm.worth() <= war.worth() + 1e-10);
    }

    #[test]
    fn the_value_of_attacking_strangers_is_the_sum_over_all_coalitions(war in wars()) {
        let war = War { correlation: 0.0, ..war };
        let chance = |joins: [bool; 3]| (0..3).map(|j| if joins[j] { war.wills[j] } else { 1.0 - war.wills[j] }).product::<f64>();
        let sum: f64 = coalitions().map(|joins| chance(joins) * war.against(joins)).sum();
        prop_assert!((war.worth() - sum).abs() < 1e-12, "{} {sum}", war.worth());
    }

    #[test]
    fn neither_force_without_will_nor_will_without_force_deters(war in wars(), j in 0usize..3) {
        let mut unwilling = war.clone();
        unwilling.wills[j] = 0.0;
        let mut absent = unwilling.clone();
        (absent.forces[j], absent.costs[j]) = (0.0, 0.0);
        prop_assert!((unwilling.worth() - absent.worth()).abs() < 1e-12);
        absent.wills[j] = war.wills[j];
        prop_assert!((unwilling.worth() - absent.worth()).abs() < 1e-10);
        // What will adds is in proportion to what force and cost take.
        let at = |q: f64| { let mut one = absent.clone(); one.correlation = 0.0; one.wills = [q, 0.0, 0.0];
            one.forces[0] = war.forces[0] + 1.0; one.costs[0] = war.costs[0]; one.worth() };
        prop_assert!((at(war.wills[0]) - at(0.0) - war.wills[0] * (at(1.0) - at(0.0))).abs() < 1e-12);
        prop_assert!(at(1.0) < at(0.0));
    }

    #[test]
    fn wills_that_go_together_help_the_attacker_where_its_chance_is_convex(war in wars(), more in 0.0..1.0f64) {
        let total: f64 = war.forces.iter().sum();
        let curve = |defence: f64| libm::pow(war.multiplier * defence / 100.0, war.decisiveness)
            - (war.decisiveness - 1.0) / (war.decisiveness + 1.0);
        let (low, high) = (curve(war.protege), curve(war.protege + total));
        // The sign of the second difference is the rule's.
        let middle = war.protege + 0.5 * total;
        let second = war.win(middle - 0.5) - 2.0 * war.win(middle) + war.win(middle + 0.5);
        if second.abs() > 1e-9 { prop_assert_eq!(second > 0.0, curve(middle) > 0.0); }
        let close = War { correlation: war.correlation + more * (1.0 - war.correlation), ..war.clone() };
        let gain = close.worth() - war.worth();
        if low >= 0.0 { prop_assert!(gain >= -1e-9, "{gain}") }
        if high <= 0.0 { prop_assert!(gain <= 1e-9, "{gain}") }
    }

    #[test]
    fn pledge_troops_stake_and_effect_all_raise_the_will(
        gain in 0.01..0.9f64, stake in 0.01..2.0f64, pledge in 0.0..1.0f64, troops in 0.0..1.0f64, cost in 0.0..2.0f64, scale in 0.05..0.5f64
    ) {
        let inputs = json!({"protection_gain": gain, "stake": stake, "audience_cost": pledge, "tripwire_cost": troops,
            "cost_location": cost, "cost_scale": scale});
        let before = one("calculus.will", "intervene", inputs.clone());
        for name in ["protection_gain", "stake", "audience_cost", "tripwire_cost"] {
            let mut more = inputs.clone();
            more[name] = json!(more[name].as_f64().expect("number") + 0.05);
            let after = one("calculus.will", "intervene", more);
            prop_assert!(after > before || before > 1.0 - 1e-12, "{name}: {before} {after}");
        }
        // A guarantor with a logistic cost: its quantile at the will is what it would lose by standing aside.
        if before > 1e-9 && before < 1.0 - 1e-9 {
            let quantile = cost + scale * libm::log(before / (1.0 - before));
            prop_assert!((quantile - gain * stake - pledge - troops).abs() < 1e-6);
        }
    }

    #[test]
    fn power_that_would_not_come_changes_nothing_but_local_power_and_ties_do(war in wars(), j in 0usize..3, power in 1.0..1e6f64) {
        let mut distant = war.clone();
        distant.wills[j] = 0.0;
        let before = distant.worth();
        distant.forces[j] += power;
        prop_assert!((distant.worth() - before).abs() < 1e-12);
        distant.wills[j] = 0.5;
        prop_assert!(distant.worth() < before);
        distant.wills[j] = 0.0;
        distant.protege += 1.0;
        prop_assert!(distant.worth() < before);
    }
}

fn threshold(win: [f64; 2], cost: [f64; 2], status_quo: f64) -> Option<f64> {
    let inputs = json!({"win_alone": win[0], "win_opposed": win[1], "cost_alone": cost[0], "cost_opposed": cost[1],
        "status_quo": status_quo});
    number(&ask("calculus.threshold", inputs), "critical_intervention")
}

proptest! {
    #[test]
    fn the_will_needed_falls_in_what_intervention_changes_and_rises_in_what_is_to_be_won(
        win in 0.3..0.9f64, less in 0.05..1.0f64, cost in 0.0..0.2f64, more in 0.0..0.5f64, part in 0.0..1.0f64, step in 0.001..0.05f64
    ) {
        let (opposed, dear) = (win * (1.0 - less), cost + more);
        let (u0, u1) = (win - cost, opposed - dear);
        let s = u1 + (u0 - u1) * (0.01 + 0.98 * part);
        let q = |win: [f64; 2], cost: [f64; 2]| threshold(win, cost, s).expect("a threshold");
        let base = q([win, opposed], [cost, dear]);
        prop_assert!(q([win, opposed], [cost, dear + step]) < base, "a costlier war");
        prop_assert!(q([win, (opposed - step).max(0.0)], [cost, dear]) < base || opposed == 0.0, "a worse chance");
        prop_assert!(q([win + step, opposed], [cost, dear]) > base, "more to win");
        // By bisection of the value of attacking a single guarantor.
        let net = |q: f64| (1.0 - q) * u0 + q * u1 - s;
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..60 { let middle = 0.5 * (low + high); if net(middle) > 0.0 { low = middle } else { high = middle } }
        prop_assert!((base - low).abs() < 1e-12, "{base} {low}");
    }

    #[test]
    fn where_intervention_helps_the_challenger_it_attacks_above_the_threshold(u0 in -0.5..0.0f64, rise in 0.01..0.5f64, q in 0.0..1.0f64) {
        let s = u0 + 0.5 * rise;
        let critical = threshold([0.5, 0.5], [0.5 - u0, 0.5 - u0 - rise], s).expect("a threshold");
        prop_assume!((q - critical).abs() > 1e-9);
        prop_assert_eq!((1.0 - q) * u0 + q * (u0 + rise) > s, q > critical);
        prop_assert_eq!(threshold([0.5, 0.5], [0.5 - u0, 0.5 - u0], s), None);
    }
}

#[test]
fn correlated_wills_attacked_many_times_are_worth_what_the_integral_says() {
    let war = War {
        protege: 50.0,
        forces: [30.0, 20.0, 60.0],
        wills: [0.8, 0.5, 0.6],
        costs: [0.05, 0.05, 0.15],
        decisiveness: 1.0,
        multiplier: 1.0,
        correlation: 0.5,
    };
    let places = [0.841_621_233_572_914_2, 0.0, 0.253_347_103_135_799_8];
    let (mut dice, n, mut sum, mut squares) = (Dice(7), 400_000, 0.0, 0.0);
    for _ in 0..n {
        let common = dice.normal();
        let joins = places.map(|x| x + 0.5f64.sqrt() * common + 0.5f64.sqrt() * dice.normal() > 0.0);
        let worth = war.against(joins);
        (sum, squares) = (sum + worth, squares + worth * worth);
    }
    let mean = sum / f64::from(n);
    let error = ((squares / f64::from(n) - mean * mean) / f64::from(n)).sqrt();
    assert!((mean - war.worth()).abs() < 4.0 * error, "{mean} ± {error}, {}", war.worth());
    assert!(War { correlation: 0.0, ..war.clone() }.worth() < war.worth());
}

#[test]
fn wills_that_hang_on_each_other_may_have_two_fixed_points() {
    // Each counts on the other: alone it protects nothing.
    let reply = |other: f64| {
        one(
            "calculus.will",
            "intervene",
            json!({"protection_gain": 0.8 * other, "stake": 1, "audience_cost": 0, "tripwire_cost": 0,
                "cost_location": 0.4, "cost_scale": 0.05}),
        )
    };
    let settle = |start: f64| (0..200).fold(start, |q, _| reply(q));
    let (none, all) = (settle(0.0), settle(1.0));
    assert!(none < 0.001 && all > 0.999, "{none} {all}");
    assert!((reply(none) - none).abs() < 1e-12 && (reply(all) - all).abs() < 1e-12);
}
