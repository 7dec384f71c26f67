//! Signals of resolve: tying hands, sinking costs, an inherited treaty, and audience costs as a war of attrition.

use crate::{ask, ask_for, number, one, refuses, with};
use garant::textbook::find;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A guarantor that saves the protégé with `p` at cost `c`; a share `hawks` of challengers fights anyway.
fn game(p: f64, c: f64, hawks: f64) -> Value {
    json!({"resist_success": p, "war_cost": c, "stake_max": 50, "challenger_gain": 1,
        "challenger_war_low": -(1.0 - hawks), "challenger_war_high": hawks})
}

const OUTPUTS: [&str; 5] = ["cutoff", "signal", "war", "challenge", "guarantor_utility"];

fn hybrid(game: &Value, upfront: f64) -> [f64; 5] {
    ask_for("signalling.hybrid", OUTPUTS, with(game.clone(), "upfront_share", upfront))
}

fn sunk(game: &Value) -> [f64; 5] {
    ask_for("signalling.sinking-costs", OUTPUTS, game.clone())
}

/// What a guarantor of stake `v` gets from signal `m`, challenged with `challenged`, paying `upfront` at once and `tied` if it yields.
fn worth(v: f64, challenged: f64, p: f64, c: f64, tied: f64, upfront: f64) -> f64 {
    (1.0 - challenged) * v + challenged * (p * v - c).max(-tied) - upfront
}

proptest! {
    #[test]
    fn nobody_who_ties_its_hands_bluffs(p in 0.1..1.0f64, c in 0.05..1.0f64, hawks in 0.05..0.95f64, kappa in 0.0..10.0f64, more in 0.0..5.0f64) {
        let [cutoff, signal, ..] = hybrid(&game(p, c, hawks), kappa);
        prop_assert!((signal + p * cutoff - c).abs() < 1e-12 * (1.0 + cutoff), "the least type that signals is just ready to resist");
        let v = cutoff + more;
        prop_assert!(p * v - c >= -signal - 1e-12);
        // And just willing to signal at all: silent it would be challenged and yield.
        prop_assert!(worth(cutoff, hawks, p, c, signal, kappa * signal).abs() < 1e-9 * (1.0 + cutoff));
    }

    #[test]
    fn tying_hands_signals_more_often_and_risks_more_war_than_sinking_costs(p in 0.1..1.0f64, c in 0.05..1.0f64, hawks in 0.01..0.99f64) {
        let (tied, sunk) = (hybrid(&game(p, c, hawks), 0.0), sunk(&game(p, c, hawks)));
        prop_assert!(tied[0] < sunk[0] && tied[2] > sunk[2]);
        // Of any distribution of stakes more lies above the lower cutoff: here one that crowds towards 0.
        let above = |cutoff: f64| 1.0 - (cutoff / 50.0).sqrt();
        prop_assert!(above(tied[0]) > above(sunk[0]));
    }

    #[test]
    fn what_is_paid_at_once_makes_signals_smaller_and_rarer(
        p in 0.1..1.0f64, c in 0.05..1.0f64, hawks in 0.01..0.99f64, kappa in 0.0..10.0f64, more in 0.01..5.0f64
    ) {
        let game = game(p, c, hawks);
        let (less, more) = (hybrid(&game, kappa), hybrid(&game, kappa + more));
        prop_assert!(more[0] > less[0] && more[1] < less[1], "fewer types, less tied hands");
    }

    #[test]
    fn the_guarantor_expects_most_from_tied_hands_and_least_from_sunk_costs(
        p in 0.1..1.0f64, c in 0.05..1.0f64, hawks in 0.01..0.99f64, kappa in 0.001..10.0f64, more in 0.01..5.0f64
    ) {
        let game = game(p, c, hawks);
        let utility = [hybrid(&game, 0.0), hybrid(&game, kappa), hybrid(&game, kappa + more), sunk(&game)].map(|o| o[4]);
        prop_assert!(utility.windows(2).all(|w| w[0] > w[1]), "{utility:?}");
    }

    #[test]
    fn without_hawks_all_tie_hands_and_with_only_hawks_signals_are_useless(p in 0.1..1.0f64, c in 0.05..1.0f64) {
        let (doves, only) = (hybrid(&game(p, c, 1e-9), 0.0), hybrid(&game(p, c, 1.0 - 1e-9), 0.0));
        prop_assert!(doves[0] < 1e-7 && doves[2] < 1e-8, "{doves:?}");
        prop_assert!((only[0] - sunk(&game(p, c, 1.0 - 1e-9))[0]).abs() < 1e-6 && only[1] < 1e-6, "{only:?}");
    }

    #[test]
    fn a_firmer_treaty_is_never_challenged_more(
        p in 0.05..1.0f64, c in 0.0..1.0f64, gain in 0.05..2.0f64, low in -2.0..0.5f64, width in 0.01..2.0f64, m in 0.0..1.2f64, more in 0.0..0.5f64
    ) {
        let treaty = json!({"resist_success": p, "war_cost": c, "stake_max": 1, "challenger_gain": gain, "challenger_war_low": low,
            "challenger_war_high": low + width, "audience_cost": m});
        let of = |m: f64| ask_for("signalling.inherited-treaty", ["resist", "challenge", "war"], with(treaty.clone(), "audience_cost", m));
        let (loose, firm) = (of(m), of(m + more));
        prop_assert!(firm[0] >= loose[0] && firm[1] <= loose[1]);
        // Against challengers on a grid of war payoffs, each with its own best reply.
        let n = 2000;
        let fights = |k: u32| (1.0 - loose[0]) * gain + loose[0] * (low + width * (f64::from(k) + 0.5) / f64::from(n)) > 0.0;
        let share = (0..n).filter(|&k| fights(k)).count() as f64 / f64::from(n);
        prop_assert!((share - loose[1]).abs() <= 1.0 / f64::from(n) && (loose[2] - loose[0] * loose[1]).abs() < 1e-15);
    }
}

#[test]
fn a_half_credible_treaty_can_be_the_most_dangerous() {
    let treaty = json!({"resist_success": 0.5, "war_cost": 0.3, "stake_max": 1, "challenger_gain": 1, "challenger_war_low": -0.8,
        "challenger_war_high": 0.2});
    let war = |m: f64| one("signalling.inherited-treaty", "war", with(treaty.clone(), "audience_cost", m));
    for (m, known) in [(0.0, 0.4), (0.1, 0.52), (0.2, 0.36), (0.25, 0.28), (0.29, 0.216)] {
        assert!((war(m) - known).abs() < 1e-12, "{m}: {}", war(m));
    }
    assert!(war(0.1) > war(0.0) && war(0.1) > war(0.3), "neither none nor a firm one");
    let worst = (0..=300).max_by(|&a, &b| war(f64::from(a) / 1e3).total_cmp(&war(f64::from(b) / 1e3)));
    assert!(worst.is_some_and(|k| (50..250).contains(&k)), "{worst:?}");
}

#[test]
fn no_type_gains_by_any_other_signal_on_a_fine_grid() {
    let (p, c, hawks) = (0.5, 0.3, 0.2);
    let game = with(game(p, c, hawks), "stake_max", 1);
    for kappa in [0.0, 0.1, 1.0, 10.0, f64::INFINITY] {
        let (share, tied) = if kappa.is_finite() { (kappa, 1.0) } else { (1.0, 0.0) };
        let [cutoff, signal, war, challenge, utility] = if kappa.is_finite() { hybrid(&game, kappa) } else { sunk(&game) };
        // Whatever is less than the signal is taken for weakness.
        let get = |v: f64, m: f64| worth(v, if m < signal { 1.0 } else { hawks }, p, c, tied * m, share * m);
        let (mut mean, mut wars, mut challenges) = (0.0, 0.0, 0.0);
        for i in 0..2001 {
            let v = (f64::from(i) + 0.5) / 2001.0;
            let signals = v >= cutoff;
            let own = if signals { get(v, signal) } else { get(v, 0.0) };
            for k in 0..1200 {
                assert!(get(v, 2.0 * signal * f64::from(k) / 1200.0) <= own + 1e-12, "κ = {kappa}, stake {v}, signal {k}");
            }
            let challenged = if signals { hawks } else { 1.0 };
            let resists = p * v - c >= -(if signals { tied * signal } else { 0.0 }) - 1e-12;
            assert!(resists == signals || kappa == f64::INFINITY && v >= c / p, "who signals resists: {v}");
            (mean, challenges) = (mean + own / 2001.0, challenges + challenged / 2001.0);
            wars += if resists { challenged / 2001.0 } else { 0.0 };
        }
        assert!(
            (mean - utility).abs() < 1e-3 && (wars - war).abs() < 1e-3 && (challenges - challenge).abs() < 1e-3,
            "{kappa}"
        );
    }
}

#[test]
fn signals_are_refused_where_the_separating_equilibrium_says_nothing() {
    let with = |name, value: f64| with(with(game(0.5, 0.3, 0.2), "upfront_share", 0), name, value);
    for (name, value) in
        [("challenger_gain", 0.0), ("challenger_gain", -1.0), ("challenger_war_low", 0.0), ("challenger_war_high", 0.0)]
    {
        assert!(refuses("signalling.hybrid", name, with(name, value)), "{name} = {value}");
    }
    assert!(refuses("signalling.hybrid", "stake_max", with("stake_max", 0.06)), "the cutoff is .0667");
    let notes = find("signalling.hybrid").expect("form").card().notes.english();
    assert!(notes.contains("D1 is not proved"), "{notes}");
}

/// Time at which κ of side `i` reaches 1, by bisection.
fn used_up(cost: [f64; 2], most: [f64; 2], prize: [f64; 2], i: usize) -> f64 {
    let kappa = |t: f64| (cost[i] * t / most[i]) * (1.0 + cost[1 - i] * t / prize[1 - i]);
    let (mut low, mut high) = (0.0, most[i] / cost[i]);
    for _ in 0..200 {
        let middle = 0.5 * (low + high);
        if kappa(middle) < 1.0 { low = middle } else { high = middle }
    }
    low
}

proptest! {
    #[test]
    fn the_side_that_is_used_up_first_concedes_nothing_at_once_and_quitting_is_worth_the_same_at_any_time(
        cost in prop::array::uniform2(0.05..3.0f64), most in prop::array::uniform2(0.2..3.0f64), prize in prop::array::uniform2(0.2..3.0f64)
    ) {
        let crisis = ask("signalling.attrition", json!({"audience_cost_1": cost[0], "audience_cost_2": cost[1],
            "war_cost_max_1": most[0], "war_cost_max_2": most[1], "prize_1": prize[0], "prize_2": prize[1]}));
        let of = |name: &str| number(&crisis, name).expect("value");
        let (horizon, at_once) = (of("horizon"), [of("concede_at_once_1"), of("concede_at_once_2")]);
        let backs_down = [of("back_down_1"), of("back_down_2")];
        let roots = [0, 1].map(|i| used_up(cost, most, prize, i));
        prop_assert!((horizon - roots[0].min(roots[1])).abs() < 1e-10 * horizon);
        let first = usize::from(roots[1] < roots[0]);
        prop_assert!(at_once[first].abs() < 1e-12);
        for (i, j) in [(0, 1), (1, 0)] {
            // How likely j has quit by t is what makes i wait: dQ/(1 − Q) = a dt/(v + a t), here in steps.
            let steps = 2000;
            let h = horizon / f64::from(steps);
            let rate = |t: f64| cost[i] / (prize[i] + cost[i] * t);
            let mut stays = 1.0 - at_once[j];
            let start = prize[i] * at_once[j];
            for k in 0..steps {
                let t = h * f64::from(k);
                stays *= libm::exp(-h / 6.0 * (rate(t) + 4.0 * rate(t + 0.5 * h) + rate(t + h)));
                let quits_now = prize[i] * (1.0 - stays) - cost[i] * (t + h) * stays;
                prop_assert!((quits_now - start).abs() < 1e-10, "side {i} at {t}: {quits_now} {start}");
            }
            // Those that are left are those that would rather fight.
            prop_assert!((stays - (1.0 - backs_down[j])).abs() < 1e-10);
            prop_assert!((1.0 - backs_down[j] - cost[j] * horizon / most[j]).abs() < 1e-12);
        }
        prop_assert!((of("war") - (1.0 - backs_down[0]) * (1.0 - backs_down[1])).abs() < 1e-14);
    }

    #[test]
    fn a_steeper_audience_cost_prevails_at_equal_prizes_and_war_costs(low in 0.05..2.0f64, more in 0.01..2.0f64, most in 0.2..3.0f64, prize in 0.2..3.0f64) {
        let crisis = json!({"audience_cost_1": low + more, "audience_cost_2": low, "war_cost_max_1": most, "war_cost_max_2": most,
            "prize_1": prize, "prize_2": prize});
        let of = |name: &str| one("signalling.attrition", name, crisis.clone());
        prop_assert!(of("concede_at_once_1") == 0.0 && of("concede_at_once_2") > 0.0 && of("back_down_1") < of("back_down_2"));
    }
}

#[test]
fn a_steeper_audience_cost_need_not_prevail_where_war_costs_differ() {
    let crisis = json!({"audience_cost_1": 0.6, "audience_cost_2": 0.3, "war_cost_max_1": 3, "war_cost_max_2": 0.5, "prize_1": 1,
        "prize_2": 1});
    let of = |name: &str| one("signalling.attrition", name, crisis.clone());
    assert!(of("concede_at_once_1") > 0.0 && of("concede_at_once_2") == 0.0);
}
