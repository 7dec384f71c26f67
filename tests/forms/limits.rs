//! Limits give the limit.

use super::{number, one, solved};
use garant::textbook::Output;
use serde_json::{Value, json};

fn quantal(precision: f64) -> [f64; 3] {
    let inputs = json!({"challenger": {"status_quo": 0, "capitulation": 0.8, "war_alone": 0.45, "war_opposed": -0.25},
        "protege": {"capitulation": 0, "war_alone": 0.15, "war_opposed": 0.45},
        "guarantor": {"war_alone": 0.2, "war_opposed": 0.35}, "precision": precision});
    let outputs = solved("quantal.logit", inputs).expect("solved");
    ["attack", "resist", "intervene"].map(|name| number(&outputs, name).expect("number"))
}

#[test]
fn precision_runs_from_a_coin_to_perfection() {
    assert_eq!(quantal(0.0), [0.5; 3]);
    assert!(quantal(200.0)[0] < 1e-12 && quantal(200.0)[2] > 1.0 - 1e-12);
    for precision in [1e6, 1e50] {
        assert_eq!(quantal(precision), [0.0, 1.0, 1.0]);
    }
}

fn coalition(correlation: f64, intervene: Value) -> f64 {
    one(
        "calculus.coalition",
        "attack_utility",
        json!({"challenger_force": 100, "protege_force": 50, "guarantor_forces": [30, 20, 60], "intervene": intervene,
            "cost_alone": 0.25, "guarantor_costs": [0.05, 0.05, 0.15], "decisiveness": 1, "defence_multiplier": 1,
            "correlation": correlation}),
    )
}

#[test]
fn perfect_correlation_is_comonotone() {
    // Unequal wills .8, .6, .5: none, the first, first and third, all.
    let win = |defence: f64| 1.0 / (1.0 + defence / 100.0);
    let exact = 0.2 * (win(50.0) - 0.25) + 0.2 * (win(80.0) - 0.3) + 0.1 * (win(140.0) - 0.45) + 0.5 * (win(160.0) - 0.5);
    assert!((coalition(1.0, json!([0.8, 0.5, 0.6])) - exact).abs() < 1e-15);
    assert!((coalition(0.999_999_999_999, json!([0.8, 0.5, 0.6])) - exact).abs() < 1e-5);
    // Certain wills leave nothing to correlate.
    for rho in [0.0, 0.3, 0.999, 1.0] {
        assert!((coalition(rho, json!([1, 0, 1])) - (win(140.0) - 0.45)).abs() < 1e-12);
    }
}

#[test]
fn attacks_against_many_are_decided_in_time() {
    let many: Vec<f64> = (0..20).map(|j| 0.04 * f64::from(j) + 0.1).collect();
    let value = one(
        "calculus.coalition",
        "attack_utility",
        json!({"challenger_force": 100, "protege_force": 50, "guarantor_forces": many, "intervene": many, "cost_alone": 0.25,
            "guarantor_costs": many, "decisiveness": 2, "defence_multiplier": 1.5, "correlation": 0}),
    );
    assert!(value.is_finite());
}

#[test]
fn one_guarantor_is_its_own_rule() {
    for rho in [0.0, 0.4, 0.999_999, 1.0] {
        let outputs = solved("coalition.rules", json!({"intervene": [0.37], "correlation": rho})).expect("solved");
        for rule in ["unanimity", "majority", "any"] {
            assert!((number(&outputs, rule).expect("number") - 0.37).abs() < 1e-12);
        }
    }
    let act = solved("coalition.threshold", json!({"members": 1, "needed": 1, "cost_to_benefit": 0.3})).expect("solved");
    assert_eq!((number(&act, "act"), number(&act, "success")), (Some(1.0), Some(1.0)));
    assert_eq!(one("coalition.volunteer", "nobody", json!({"members": 1, "cost_to_benefit": 0.3})), 0.0);
    let four = json!({"intervene": [0.5, 0.5, 0.5, 0.5], "correlation": 0});
    assert!((one("coalition.rules", "majority", four) - 5.0 / 16.0).abs() < 1e-12, "3 of 4");
}

fn hybrid(share: f64) -> [f64; 5] {
    let outputs = solved(
        "signalling.hybrid",
        json!({"resist_success": 0.5, "war_cost": 0.3, "stake_max": 1,
        "challenger_gain": 1, "challenger_war_low": -0.8, "challenger_war_high": 0.2, "upfront_share": share}),
    )
    .expect("solved");
    ["cutoff", "signal", "war", "challenge", "guarantor_utility"].map(|name| number(&outputs, name).expect("number"))
}

#[test]
fn the_hybrid_signal_runs_from_tying_hands_to_sinking_costs() {
    let sunk = solved(
        "signalling.sinking-costs",
        json!({"resist_success": 0.5, "war_cost": 0.3, "stake_max": 1,
        "challenger_gain": 1, "challenger_war_low": -0.8, "challenger_war_high": 0.2}),
    )
    .expect("solved");
    for share in [1e9, 1e50] {
        let limit = hybrid(share);
        for (i, name) in ["cutoff", "", "war", "challenge", "guarantor_utility"].into_iter().enumerate() {
            assert!(name.is_empty() || (limit[i] - number(&sunk, name).expect("number")).abs() < 1e-8, "{name}");
        }
    }
    assert!((hybrid(0.1)[4] - 0.368_776).abs() < 1e-6, "what is paid at once counts");
}

#[test]
fn exact_signals_and_late_relief() {
    let exact = json!({"prior_mean": 0.5, "prior_precision": 1, "signal_precision": 1e14, "cost": 0.3});
    assert!((one("coalition.global-game", "state_cutoff", exact) - 0.3).abs() < 1e-6);
    let late = json!({"attacker_kill_rate": 0.01, "defender_kill_rate": 0.02, "attackers": 300, "reinforcement_day": 1e9});
    assert!((one("balance.forward-force", "forward_force", late) - 212.132_034_355_964_27).abs() < 1e-9);
}

#[test]
fn what_has_no_value_says_so() {
    let none = |form, output, inputs| {
        let outputs = solved(form, inputs).expect("solved");
        assert!(matches!(outputs.get(output), Some(Output::Undefined(_))), "{form} {output}");
    };
    let same = json!({"win_alone": 0.5, "win_opposed": 0.5, "cost_alone": 0.3, "cost_opposed": 0.3, "status_quo": 0});
    none("calculus.threshold", "critical_intervention", same);
    none("probing.reputation", "first_probe_remaining", json!({"resolute": 0, "challenger_gain": 0.6}));
    assert_eq!(one("probing.reputation", "first_probe_remaining", json!({"resolute": 0.6, "challenger_gain": 0.6})), 0.0);
    none(
        "probing.learning",
        "resolute_after",
        json!({"resolute": 1, "answer_resolute": 1, "answer_irresolute": 0.2, "unanswered": 1}),
    );
    let lost = json!({"attacker_kill_rate": 0.01, "defender_kill_rate": 0.02, "attackers": 300, "defenders": 50,
        "reinforcement_day": 60});
    none("balance.relief", "relief_needed", lost);
    let plenty = json!({"gain_curvature": 0.88, "loss_curvature": 0.88, "loss_aversion": 2.25, "gain_weighting": 0.61,
        "loss_weighting": 0.69, "gain": 0.4, "loss": 0.6, "reference": 0, "status_quo": 0.5});
    none("prospect.threshold", "critical_intervention", plenty);
}

#[test]
fn the_loss_aversion_cancels_where_all_outcomes_are_losses() {
    let at = |aversion: f64| {
        one(
            "prospect.threshold",
            "critical_intervention",
            json!({"gain_curvature": 0.88, "loss_curvature": 0.88,
            "loss_aversion": aversion, "gain_weighting": 0.61, "loss_weighting": 0.69, "gain": 0.4, "loss": 0.6,
            "reference": 0.9, "status_quo": 0}),
        )
    };
    assert!((at(1.0) - at(2.25)).abs() < 1e-12);
    let plain = json!({"gain_curvature": 1, "loss_curvature": 1, "loss_aversion": 1, "gain_weighting": 1, "loss_weighting": 1,
        "gain": 0.4, "loss": 0.6, "reference": 0.17, "status_quo": 0});
    assert!((one("prospect.threshold", "critical_intervention", plain) - 0.4).abs() < 1e-14);
}

#[test]
fn salami_from_one_slice_to_many() {
    let at = |concealment: f64, slices: u32| {
        one(
            "probing.salami",
            "attack_utility",
            json!({"concealment": concealment, "response_cost": 1, "slice_cost": 0.05, "slices": slices}),
        )
    };
    assert_eq!((at(1.5, 1), at(0.0, 7)), (-1.05, -1.05));
    assert!((at(20.0, 10) - (1.0 - 0.5)).abs() < 1e-12 && (at(1e50, 10) - 0.5).abs() < 1e-12);
    let best = (1..=30).max_by(|&a, &b| at(1.5, a).total_cmp(&at(1.5, b)));
    assert_eq!(best, Some(6));
}

#[test]
fn a_soft_challenger_alone_never_challenges() {
    let inputs = |challenger: f64, defender: f64| {
        json!({"challenger": {"concession": 1, "status_quo": 0.5, "conflict_hard": 0.3, "back_down": 0.1, "conflict_soft": -0.4},
            "defender": {"status_quo": 1, "back_down": 0.8, "conflict_hard": 0.5, "concession": 0.2, "conflict_soft": -0.5},
            "challenger_hard": challenger, "defender_hard": defender})
    };
    let soft = solved("perfect-deterrence.unilateral", inputs(0.0, 0.3)).expect("solved");
    let of = |name| number(&soft, name);
    assert_eq!(
        (of("challenge"), of("war"), of("challenge_soft"), of("defy_soft")),
        (Some(0.0), Some(0.0), Some(0.0), Some(1.0))
    );
    // A hard challenger for sure: the rudimentary game, which is the calculus.
    assert_eq!(one("perfect-deterrence.unilateral", "challenge", inputs(1.0, 0.714)), 1.0);
    assert_eq!(one("perfect-deterrence.unilateral", "challenge", inputs(1.0, 0.715)), 0.0);
    assert_eq!(one("perfect-deterrence.unilateral", "war", inputs(1.0, 1.0)), 0.0);
}

#[test]
fn constant_hazards_and_idle_elections_multiply() {
    let flat = json!({"first": 0.1, "floor": 0.1, "decay": 0.25, "years": 10});
    let exact = (0..10).fold(1.0, |s, _| s * 0.9);
    assert!((one("survival.decaying-hazard", "survival", flat) - exact).abs() < 1e-15);
    let same =
        json!({"switch": [[0.6, 0.4], [0.5, 0.5]], "hazard": [0.1, 0.1], "start": [0.3, 0.7], "years": 10, "every": 3});
    assert!((one("survival.political", "survival", same) - exact).abs() < 1e-15);
    let certain = json!({"first": 1, "floor": 0, "decay": 9, "years": 3});
    assert_eq!(one("survival.decaying-hazard", "survival", certain), 0.0);
    assert_eq!(one("survival.decaying-hazard", "survival", json!({"first": 1, "floor": 1, "decay": 0, "years": 0})), 1.0);
}
