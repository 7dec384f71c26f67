//! Where two theories must say the same, form against form; tests/models/identities.rs sets model against model.

use crate::{ask_for, one, solved, with};
use garant::textbook::Output;
use proptest::prelude::*;
use serde_json::json;

/// The will that deters by the calculus, for utilities of an attack alone and opposed.
fn threshold(u0: f64, u1: f64, status_quo: f64) -> f64 {
    one(
        "calculus.threshold",
        "critical_intervention",
        json!({"win_alone": 1, "win_opposed": 1, "cost_alone": 1.0 - u0, "cost_opposed": 1.0 - u1, "status_quo": status_quo}),
    )
}

proptest! {
    #[test]
    fn the_rudimentary_game_has_the_threshold_of_the_calculus(
        status_quo in -0.5..0.5f64, stake in 0.05..1.0f64, risk in 0.05..1.0f64, p_d in 0.0..1.0f64
    ) {
        let (u0, u1) = (status_quo + stake, status_quo - risk);
        let critical = threshold(u0, u1, status_quo);
        let game = json!({"challenger": {"concession": u0, "status_quo": status_quo, "conflict_hard": u1, "back_down": u1 - 1.0,
            "conflict_soft": u1 - 2.0}, "defender": {"status_quo": 1, "back_down": 0.8, "conflict_hard": 0.5, "concession": 0.2,
            "conflict_soft": -0.5}, "challenger_hard": 1, "defender_hard": p_d});
        let [hard, challenge] = ask_for("perfect-deterrence.unilateral", ["threshold_hard", "challenge"], game);
        prop_assert!((hard - critical).abs() < 1e-12, "{hard} {critical}");
        if (p_d - critical).abs() > 1e-9 { prop_assert_eq!(challenge, f64::from(p_d < critical)) }
    }

    #[test]
    fn a_treaty_before_one_type_of_challenger_has_the_threshold_of_the_calculus(
        u0 in 0.05..1.0f64, loss in 0.05..1.0f64, p in 0.1..1.0f64, c in 0.05..1.0f64, m in 0.0..1.0f64
    ) {
        // Utilities over the status quo: all challengers have the same payoff of war.
        let critical = threshold(u0, -loss, 0.0);
        let treaty = json!({"resist_success": p, "war_cost": c, "stake_max": 1, "challenger_gain": u0, "challenger_war_low": -loss - 1e-12,
            "challenger_war_high": -loss + 1e-12, "audience_cost": m});
        let [resist, challenge] = ask_for("signalling.inherited-treaty", ["resist", "challenge"], treaty);
        if (resist - critical).abs() > 1e-9 { prop_assert_eq!(challenge, f64::from(resist < critical)) }
    }

    #[test]
    fn a_choice_without_noise_is_a_step_at_the_threshold_of_the_calculus(
        cost in 0.0..0.15f64, added in 0.45..1.0f64, q in 0.0..1.0f64, s in -0.05..0.0f64
    ) {
        let situation = json!({"challenger_force": 600, "protege_force": 500, "defence_multiplier": 1.5, "decisiveness": 2,
            "forward_quality": 1, "reinforcement_quality": 1, "war_days": 90, "cost_alone": cost, "status_quo": s, "precision": 1e9,
            "opportunities": 1e6, "win_now": 0.5, "challenger_cost_now": 0.1, "protege_cost_now": 0.1, "arms_boost": 0,
            "forward_troops": 50, "reinforcements": 0, "reinforcement_days": 0, "cost_added": added, "intervene": q, "provocation": 0});
        let names = ["utility_alone", "utility_opposed", "critical_intervention", "attack_per_opportunity", "attack_per_year"];
        let [u0, u1, critical, attack, hazard] = ask_for("situation.static", names, situation.clone());
        prop_assert!((critical - threshold(u0, u1, s)).abs() < 1e-12 && critical > 0.0 && critical < 1.0);
        prop_assume!((q - critical).abs() > 1e-6);
        // Endless opportunity makes a certain year of it.
        prop_assert_eq!([attack, hazard], [f64::from(q < critical); 2]);
        let coin = ask_for("situation.static", ["attack_per_opportunity"], with(situation, "precision", 0));
        prop_assert_eq!(coin, [0.5]);
    }

    #[test]
    fn a_part_paid_at_once_runs_from_tying_hands_to_sinking_costs(p in 0.1..1.0f64, c in 0.05..1.0f64, hawks in 0.01..0.99f64) {
        let game = json!({"resist_success": p, "war_cost": c, "stake_max": 50, "challenger_gain": 1, "challenger_war_low": hawks - 1.0,
            "challenger_war_high": hawks});
        let names = ["cutoff", "signal", "war", "challenge", "guarantor_utility"];
        let hybrid = |kappa: f64| ask_for("signalling.hybrid", names, with(game.clone(), "upfront_share", kappa));
        let tied = hybrid(0.0);
        let scale = 1.0 - hawks + hawks * p;
        prop_assert!((tied[0] - hawks * c / scale).abs() < 1e-12 && (tied[1] - c * (1.0 - hawks) / scale).abs() < 1e-12);
        let (much, sunk) = (hybrid(1e9), ask_for("signalling.sinking-costs", names, game.clone()));
        for i in [0, 2, 3, 4] { prop_assert!((much[i] - sunk[i]).abs() < 1e-6 * (1.0 + sunk[i].abs()), "{}", names[i]); }
        prop_assert!((1e9 * much[1] - sunk[1]).abs() < 1e-6 * (1.0 + sunk[1]), "what is paid at once is the sunk signal");
        // Where all are hawks the two have one cutoff.
        let all = with(with(game.clone(), "challenger_war_low", -1e-9), "challenger_war_high", 1.0);
        let ends = [0.0, 1e9].map(|kappa| one("signalling.hybrid", "cutoff", with(all.clone(), "upfront_share", kappa)));
        prop_assert!((ends[0] - ends[1]).abs() < 1e-6 * ends[1]);
    }

    #[test]
    fn without_risk_of_escalation_all_power_is_used_and_worth_its_chance(own in 0.0..5.0f64, other in 0.0..5.0f64, most in 0.01..1.0f64) {
        let inputs = json!({"escalation_slope": 0, "challenger_disaster": own, "defender_disaster": other, "power_max": most});
        let [power, value] = ask_for("brinkmanship.power-risk", ["power_if_resisted", "value_if_resisted"], inputs);
        prop_assert_eq!([power, value], [most, most]);
    }

    #[test]
    fn an_attack_against_one_guarantor_is_worth_what_the_calculus_says(
        protege in 5.0..200.0f64, force in 0.0..100.0f64, q in 0.0..1.0f64, added in 0.0..0.5f64, m in 0.2..4.0f64, rho in 0.0..1.0f64
    ) {
        let worth = |q: f64, rho: f64| one("calculus.coalition", "attack_utility",
            json!({"challenger_force": 100, "protege_force": protege, "guarantor_forces": [force], "intervene": [q], "cost_alone": 0.25,
                "guarantor_costs": [added], "decisiveness": m, "defence_multiplier": 1.5, "correlation": rho}));
        let win = |defence: f64| 1.0 / (1.0 + libm::pow(1.5 * defence / 100.0, m));
        let (u0, u1) = (win(protege) - 0.25, win(protege + force) - 0.25 - added);
        prop_assert!((worth(q, rho) - ((1.0 - q) * u0 + q * u1)).abs() < 1e-10);
        if u0 - u1 > 0.01 {
            let s = 0.5 * (u0 + u1);
            prop_assert!((worth(threshold(u0, u1, s), 0.0) - s).abs() < 1e-12, "at the threshold it is worth the status quo");
        }
    }
}

#[test]
fn a_guarantee_that_changes_nothing_has_no_threshold() {
    let same = solved(
        "calculus.threshold",
        json!({"win_alone": 0.5, "win_opposed": 0.5, "cost_alone": 0.3, "cost_opposed": 0.3, "status_quo": 0}),
    );
    let critical = same.expect("in the domain").get("critical_intervention");
    assert!(matches!(critical, Some(Output::Undefined(why)) if why.contains("changes nothing")), "{critical:?}");
}
