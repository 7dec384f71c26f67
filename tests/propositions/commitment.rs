//! Commitment over time: preventive war, hazards, and a guarantor whose politics turn.

use crate::{Dice, one, share_is, with};
use proptest::prelude::*;
use serde_json::{Value, json};

fn critical_drop(discount: f64, win: f64, cost: f64) -> f64 {
    one("commitment.preventive", "critical_drop", json!({"discount": discount, "win": win, "flow_cost": cost}))
}

/// Whether a challenger whose chance falls by `drop` fights now, by induction from a far end backwards: each period it may fight for
/// good or take the least offer between nothing and the pie that keeps it quiet.
fn fights(discount: f64, win: f64, cost: f64, drop: f64) -> bool {
    let war = |win: f64| (win - cost) / (1.0 - discount);
    // Each period the least offer that leaves it no worse than war, but not less than nothing; the pie always suffices after the drop.
    let later = (0..4000).fold(0.0f64, |next, _| {
        let offer = (war(win - drop) - discount * next).clamp(0.0, 1.0);
        (offer + discount * next).max(war(win - drop))
    });
    war(win) > 1.0 + discount * later
}

proptest! {
    #[test]
    fn the_drop_that_brings_war_vanishes_with_patience_rises_in_the_cost_and_falls_in_the_chance(
        discount in 0.05..0.98f64, win in 0.05..0.9f64, cost in 0.0..0.5f64, more in 0.001..0.1f64
    ) {
        let base = critical_drop(discount, win, cost);
        prop_assert!(critical_drop(discount, win, cost + more) > base && critical_drop(discount, win + more, cost) < base);
        prop_assert!(critical_drop(discount + 0.1 * more, win, cost) < base);
        prop_assert!(critical_drop(1.0 - 1e-9, win, cost) < 2e-9);
    }

    #[test]
    fn no_drop_brings_war_where_the_best_offer_is_worth_more_than_war(
        discount in 0.05..0.98f64, win in 0.05..1.0f64, cost in 0.0..0.5f64, part in 0.0..1.0f64
    ) {
        let (drop, critical) = (part * win, critical_drop(discount, win, cost));
        prop_assume!((drop - critical).abs() > 1e-6 && (win - cost - 1.0 + discount).abs() > 1e-6);
        let second = win - cost > 1.0 - discount;
        prop_assert_eq!(fights(discount, win, cost, drop), drop > critical && second);
        if !second { prop_assert!(!fights(discount, win, cost, win), "not even a drop to nothing") }
    }
}

fn decaying(first: f64, floor: f64, decay: f64, years: u32) -> f64 {
    one("survival.decaying-hazard", "survival", json!({"first": first, "floor": floor, "decay": decay, "years": years}))
}

fn politics(switch: [[f64; 2]; 2], hazard: [f64; 2], years: u32, every: u32) -> f64 {
    let inputs = json!({"switch": switch, "hazard": hazard, "start": [1, 0], "years": years, "every": every});
    one("survival.political", "survival", inputs)
}

proptest! {
    #[test]
    fn peace_lasts_less_long_the_higher_any_hazard_and_a_constant_one_multiplies(
        first in 0.01..0.5f64, floor in 0.01..0.5f64, decay in 0.01..1.0f64, years in 2u32..40, more in 0.01..0.3f64, back in 0.0..1.0f64
    ) {
        let base = decaying(first, floor, decay, years);
        prop_assert!(decaying(first + more, floor, decay, years) < base && decaying(first, floor + more, decay, years) < base);
        let constant = libm::pow(1.0 - first, f64::from(years));
        prop_assert!((decaying(first, first, decay, years) - constant).abs() < 1e-13);
        let switch = [[0.6, 0.4], [back, 1.0 - back]];
        prop_assert!((politics(switch, [first, first], years, 1) - constant).abs() < 1e-13);
        let fickle = politics(switch, [first, floor], years, 1);
        prop_assert!(politics(switch, [first + more, floor], years, 1) < fickle && politics(switch, [first, floor + more], years, 1) < fickle);
    }

    #[test]
    fn politics_summed_over_all_ways_they_can_turn_are_the_matrix_product(
        stay in 0.0..1.0f64, back in 0.0..1.0f64, low in 0.0..0.3f64, high in 0.0..0.6f64, years in 1u32..13, every in 1u32..5
    ) {
        // One bit for each election: in which state it leaves the guarantor.
        let elections = years / every;
        let mut sum = 0.0;
        for ways in 0..1u32 << elections {
            let (mut state, mut chance) = (0, 1.0);
            for year in 1..=years {
                chance *= 1.0 - [low, high][state];
                if year % every == 0 {
                    let next = (ways >> (year / every - 1) & 1) as usize;
                    chance *= match (state, next) { (0, 0) => stay, (0, _) => 1.0 - stay, (_, 0) => back, _ => 1.0 - back };
                    state = next;
                }
            }
            sum += chance;
        }
        let found = politics([[stay, 1.0 - stay], [back, 1.0 - back]], [low, high], years, every);
        prop_assert!((found - sum).abs() < 1e-13, "{found} {sum}");
    }

    #[test]
    fn a_weibull_hazard_passes_through_its_anchor(shape in 0.2..3.0f64, anchor in 0.05..0.95f64) {
        let of = |name: &str| one("survival.weibull", name, json!({"shape": shape, "survival_20": anchor}));
        let at = |t: f64| libm::exp(-libm::pow(t / of("scale"), shape));
        prop_assert!((at(20.0) - anchor).abs() < 1e-12);
        for (t, name) in [(1.0, "survival_1"), (5.0, "survival_5"), (10.0, "survival_10")] { prop_assert!((at(t) - of(name)).abs() < 1e-12); }
    }
}

#[test]
fn politics_played_many_times_end_as_often_as_the_matrix_product_says() {
    let (mut dice, n, mut alive) = (Dice(8), 200_000, 0);
    for _ in 0..n {
        let mut state = 0;
        let lasts = (1..=12).all(|year| {
            let peace = dice.uniform() > [0.01, 0.06][state];
            if year % 4 == 0 {
                state = usize::from(dice.uniform() > [0.6, 0.5][state]);
            }
            peace
        });
        alive += u32::from(lasts);
    }
    share_is(alive, n, politics([[0.6, 0.4], [0.5, 0.5]], [0.01, 0.06], 12, 4));
}

/// A static situation in which an intervention adds `troops` and cost.
fn situation() -> Value {
    json!({"challenger_force": 600, "protege_force": 500, "defence_multiplier": 1.5, "decisiveness": 2, "forward_quality": 1.5,
        "reinforcement_quality": 1.5, "war_days": 90, "cost_alone": 0.2, "status_quo": 0, "precision": 5, "opportunities": 0.25,
        "win_now": 0.55, "challenger_cost_now": 0.15, "protege_cost_now": 0.2, "arms_boost": 0.1, "forward_troops": 50,
        "reinforcements": 50, "reinforcement_days": 60, "cost_added": 0.2, "intervene": 0.5, "provocation": 0})
}

const STATIC: &str = "situation.static";

proptest! {
    #[test]
    fn a_will_that_erodes_makes_each_year_more_dangerous_without_any_shift_of_power(
        q in 0.05..1.0f64, erosion in 0.01..0.3f64, precision in 0.5..10.0f64, added in 0.0..0.5f64
    ) {
        let base = with(with(situation(), "precision", precision), "cost_added", added);
        let hazard = |year: u32| one(STATIC, "attack_per_year", with(base.clone(), "intervene", q * libm::exp(-erosion * f64::from(year))));
        let hazards: Vec<f64> = (0..10).map(hazard).collect();
        prop_assert!(hazards.windows(2).all(|w| w[1] > w[0]), "{hazards:?}");
    }

    #[test]
    fn peace_under_a_constant_attack_is_the_exponential_of_its_rate_not_a_power_of_one_less_the_attack(
        opportunities in 0.05..3.0f64, precision in 0.0..10.0f64, q in 0.0..1.0f64
    ) {
        let base = with(with(with(situation(), "precision", precision), "opportunities", opportunities), "intervene", q);
        let of = |name: &str| one(STATIC, name, base.clone());
        let (attack, hazard, peace) = (of("attack_per_opportunity"), of("attack_per_year"), of("peace_10"));
        prop_assert!((peace - libm::exp(-10.0 * opportunities * attack)).abs() < 1e-13);
        prop_assert!((peace - libm::pow(1.0 - hazard, 10.0)).abs() < 1e-12);
        // A power of 1 − attack is something else, unless the hazard is what is constant.
        let power = libm::pow(1.0 - attack, 10.0);
        if (opportunities - 1.0).abs() > 0.5 { prop_assert!((peace - power).abs() > 1e-12, "{peace} {power}"); }
        prop_assert!((decaying(hazard, hazard, 0.0, 10) - peace).abs() < 1e-12);
    }
}

#[test]
fn opportunities_that_come_at_random_leave_peace_as_often_as_the_exponential_says() {
    // Poisson opportunities: waits are exponential, and each is taken with the attack the form gives.
    let situation = with(situation(), "opportunities", 0.8);
    let [attack, hazard, decade] =
        ["attack_per_opportunity", "attack_per_year", "peace_10"].map(|name| one(STATIC, name, situation.clone()));
    let (mut dice, n, mut first_year, mut ten_years) = (Dice(9), 200_000, 0, 0);
    for _ in 0..n {
        let mut time = 0.0;
        while time <= 10.0 {
            time -= libm::log(dice.uniform()) / 0.8;
            if dice.uniform() < attack {
                break;
            }
        }
        first_year += u32::from(time <= 1.0);
        ten_years += u32::from(time > 10.0);
    }
    share_is(first_year, n, hazard);
    share_is(ten_years, n, decade);
}
