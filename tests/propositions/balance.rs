//! The military balance: contests, the square law, relief, and what a tripwire is worth.

use crate::{ask, ask_for, number, one, with};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The challenger's chance against a defence without guarantors.
fn win(attack: f64, defence: f64, decisiveness: f64, multiplier: f64) -> f64 {
    one(
        "calculus.coalition",
        "attack_utility",
        json!({"challenger_force": attack, "protege_force": defence, "guarantor_forces": [0], "intervene": [0], "cost_alone": 0,
            "guarantor_costs": [0], "decisiveness": decisiveness, "defence_multiplier": multiplier, "correlation": 0}),
    )
}

proptest! {
    #[test]
    fn the_chance_to_win_falls_in_the_defence_and_rises_in_the_attack(
        attack in 50.0..500.0f64, defence in 50.0..500.0f64, m in 0.5..4.0f64, multiplier in 1.0..3.0f64, more in 1.01..2.0f64
    ) {
        let base = win(attack, defence, m, multiplier);
        prop_assert!(win(attack, defence * more, m, multiplier) < base && win(attack * more, defence, m, multiplier) > base);
        // The same as a logit in the logarithm of the balance.
        let logit = 1.0 / (1.0 + libm::exp(-m * libm::log(attack / (multiplier * defence))));
        prop_assert!((base - logit).abs() < 1e-13);
        prop_assert!((win(multiplier * defence, defence, m, multiplier) - 0.5).abs() < 1e-13, "even at A/D = φ");
    }

    #[test]
    fn an_endlessly_decisive_contest_is_a_step_where_attack_over_defence_is_the_multiplier(
        defence in 50.0..500.0f64, multiplier in 1.0..3.0f64, ratio in 0.2..5.0f64
    ) {
        prop_assume!((ratio - 1.0).abs() > 0.01);
        let sharp = win(ratio * multiplier * defence, defence, 1e5, multiplier);
        prop_assert!((sharp - f64::from(ratio > 1.0)).abs() < 1e-12, "{sharp}");
    }
}

fn rates(a: f64, d: f64) -> Value {
    json!({"attacker_kill_rate": a, "defender_kill_rate": d})
}

/// Break time and attackers left; nothing if the defence never breaks.
fn battle(a: f64, d: f64, attackers: f64, defenders: f64, stream: f64) -> Option<[f64; 2]> {
    let inputs = with(with(with(rates(a, d), "attackers", attackers), "defenders", defenders), "reinforcement_rate", stream);
    let outputs = ask("balance.lanchester", inputs);
    Some([number(&outputs, "break_time")?, number(&outputs, "attackers_left")?])
}

fn forward_force(a: f64, d: f64, attackers: f64, day: f64) -> [f64; 2] {
    let inputs = with(with(rates(a, d), "attackers", attackers), "reinforcement_day", day);
    ask_for("balance.forward-force", ["forward_force", "square_law_force"], inputs)
}

/// The state after `days` of fighting, by the fourth-order Runge–Kutta rule.
fn fought(a: f64, d: f64, mut state: [f64; 2], stream: f64, days: f64) -> [f64; 2] {
    let steps = 2000;
    let h = days / f64::from(steps);
    let slope = |[x, y]: [f64; 2]| [-d * y, -a * x + stream];
    let on = |s: [f64; 2], k: [f64; 2], h: f64| [s[0] + h * k[0], s[1] + h * k[1]];
    for _ in 0..steps {
        let k1 = slope(state);
        let k2 = slope(on(state, k1, 0.5 * h));
        let k3 = slope(on(state, k2, 0.5 * h));
        let k4 = slope(on(state, k3, h));
        state = [0, 1].map(|i| state[i] + h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]));
    }
    state
}

proptest! {
    #[test]
    fn the_force_that_holds_rises_in_the_day_of_relief_ever_more_slowly_up_to_the_square_law(
        a in 0.004..0.03f64, d in 0.004..0.03f64, day in 1.0..80.0f64, step in 0.5..20.0f64
    ) {
        let at = |day: f64| forward_force(a, d, 300.0, day)[0];
        let (low, middle, high) = (at(day), at(day + step), at(day + 2.0 * step));
        prop_assert!(low < middle && middle < high && middle - low > high - middle, "{low} {middle} {high}");
        let law = 300.0 * (a / d).sqrt();
        prop_assert!(high < law && (at(1e6) - law).abs() < 1e-9 && at(0.0) == 0.0);
        // By bisection of battles fought day by day.
        let (mut least, mut most) = (0.0, law);
        for _ in 0..20 {
            let force = 0.5 * (least + most);
            if fought(a, d, [300.0, force], 0.0, day)[1] > 0.0 { most = force } else { least = force }
        }
        prop_assert!((least - low).abs() < 1e-3, "{least} {low}");
    }

    #[test]
    fn a_stream_of_reinforcements_is_worth_just_so_many_attackers(
        a in 0.004..0.03f64, d in 0.004..0.03f64, defenders in 20.0..150.0f64, stream in 0.0..1.0f64
    ) {
        let worth = stream / a;
        let (with_stream, fewer) = (battle(a, d, 400.0, defenders, stream), battle(a, d, (400.0 - worth).max(0.0), defenders, 0.0));
        prop_assert_eq!(with_stream.is_some(), fewer.is_some());
        if let (Some([time, left]), Some([same, less])) = (with_stream, fewer) && time < 400.0 {
            prop_assert!((time - same).abs() < 1e-9 * time && (left - less - worth).abs() < 1e-9 * left);
            let end = fought(a, d, [400.0, defenders], stream, time);
            prop_assert!(end[1].abs() < 1e-5 && (end[0] - left).abs() < 1e-5, "{end:?}");
        }
    }

    #[test]
    fn twice_as_many_are_worth_four_times_as_good(
        a in 0.004..0.03f64, d in 0.001..0.02f64, attackers in 100.0..400.0f64, defenders in 10.0..300.0f64
    ) {
        let (many, good) = (battle(a, d, attackers, 2.0 * defenders, 0.0), battle(a, 4.0 * d, attackers, defenders, 0.0));
        let single = battle(a, d, attackers, defenders, 0.0);
        prop_assert_eq!(many.is_some(), good.is_some());
        if let (Some(many), Some(good)) = (many, good) {
            prop_assert!((many[1] - good[1]).abs() < 1e-6 * attackers, "as many attackers are left");
            prop_assert!(many[1] < single.expect("breaks sooner")[1]);
        }
    }

    #[test]
    fn relief_is_the_lead_of_the_attacker_grown_and_nothing_once_the_front_is_gone_or_holds(
        a in 0.004..0.03f64, d in 0.004..0.03f64, part in 0.0..2.0f64, day in 1.0..80.0f64
    ) {
        let [least, law] = forward_force(a, d, 300.0, day);
        let defenders = part * law;
        prop_assume!((defenders - least).abs() > 1e-6 && (defenders - law).abs() > 1e-6);
        let inputs = with(with(with(rates(a, d), "attackers", 300), "defenders", defenders), "reinforcement_day", day);
        let outputs = ask("balance.relief", inputs);
        let needed = number(&outputs, "relief_needed");
        prop_assert_eq!(needed.is_none(), defenders < least);
        if let Some(relief) = needed {
            let grown = (law - defenders) * libm::exp((a * d).sqrt() * day);
            prop_assert!((relief - grown.max(0.0)).abs() < 1e-9 * (1.0 + grown.abs()), "{relief} {grown}");
            if defenders > law {
                prop_assert_eq!(relief, 0.0);
            } else {
                // With hardly more the attackers are used up first, with hardly less the defence is.
                let [x, y] = ["attackers_then", "defenders_then"].map(|name| number(&outputs, name).expect("value"));
                prop_assert!(battle(a, d, x, y + relief * 1.0001 + 1e-6, 0.0).is_none());
                prop_assert!(battle(a, d, x, y + relief * 0.9999 - 1e-6, 0.0).is_some());
            }
        }
    }

    #[test]
    fn a_defence_that_holds_by_the_square_law_never_breaks(a in 0.004..0.03f64, d in 0.004..0.03f64, more in 0.001..1.0f64, stream in 0.0..1.0f64) {
        let excess: f64 = 300.0 - stream / a;
        let enough = excess.max(0.0) * (a / d).sqrt() * (1.0 + more) + 1e-6;
        prop_assert_eq!(battle(a, d, 300.0, enough, stream), None);
        if excess > 1.0 { prop_assert!(battle(a, d, 300.0, excess * (a / d).sqrt() / (1.0 + more), stream).is_some()); }
    }

    #[test]
    fn without_a_tripwire_effect_few_troops_matter_only_by_their_share_of_the_defence(
        protege in 200.0..800.0f64, troops in 0.0..100.0f64, quality in 0.5..2.0f64, m in 1.0..4.0f64, multiplier in 1.0..3.0f64, q in 0.0..1.0f64
    ) {
        let outputs = ["win_alone", "win_opposed", "attack_utility"];
        let at = |troops: f64| ask_for("situation.static", outputs, json!({"challenger_force": 600, "protege_force": protege,
            "defence_multiplier": multiplier, "decisiveness": m, "forward_quality": quality, "reinforcement_quality": 1, "war_days": 90,
            "cost_alone": 0.3, "status_quo": 0, "precision": 5, "opportunities": 0.25, "win_now": 0.5, "challenger_cost_now": 0.1,
            "protege_cost_now": 0.1, "arms_boost": 0, "forward_troops": troops, "reinforcements": 0, "reinforcement_days": 0,
            "cost_added": 0, "intervene": q, "provocation": 0}));
        let (with_troops, without) = (at(troops), at(0.0));
        prop_assert_eq!(with_troops[0], without[0], "nothing changes for the protégé alone");
        // A defence grown by the share, and nothing else.
        let share = quality * troops / protege;
        prop_assert!((with_troops[1] - win(600.0, protege * (1.0 + share), m, multiplier)).abs() < 1e-13);
        let moved = q * (with_troops[1] - without[1]);
        prop_assert!((with_troops[2] - without[2] - moved).abs() < 1e-13);
        // Of first order in the share: no more than m/4 of it.
        prop_assert!(-moved <= q * m / 4.0 * share + 1e-12, "{moved} {share}");
    }
}
