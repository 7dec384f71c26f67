//! Coalitions: decision rules with correlated wills, volunteers, and the global game of intervention.

use crate::{Dice, ask_for, one, refuses, share_is};
use garant::quantity::maths::{normal_cdf, normal_quantile};
use proptest::prelude::*;
use serde_json::json;

const RULES: [&str; 3] = ["unanimity", "majority", "any"];

fn rules(wills: &[f64], correlation: f64) -> [f64; 3] {
    ask_for("coalition.rules", RULES, json!({"intervene": wills, "correlation": correlation}))
}

/// Which rules so many of n meet.
fn meets(acting: usize, n: usize) -> [bool; 3] {
    [acting == n, 2 * acting > n, acting > 0]
}

fn wills() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(0.01..0.99f64, 1..6)
}

proptest! {
    #[test]
    fn with_more_members_unanimity_is_rarer_and_a_single_willing_one_likelier(
        mut wills in wills(), newcomer in 0.01..0.99f64, correlation in 0.0..0.99f64
    ) {
        let before = rules(&wills, correlation);
        wills.push(newcomer);
        let after = rules(&wills, correlation);
        prop_assert!(after[0] <= before[0] + 1e-10 && after[2] >= before[2] - 1e-10);
        if correlation < 0.5 { prop_assert!(after[0] < before[0] && after[2] > before[2]); }
    }

    #[test]
    fn wills_that_go_together_make_unanimity_likelier_and_a_single_willing_one_rarer(
        wills in wills(), correlation in 0.0..0.95f64, part in 0.05..1.0f64
    ) {
        let (loose, close) = (rules(&wills, correlation), rules(&wills, correlation + part * (1.0 - correlation)));
        prop_assert!(close[0] >= loose[0] - 1e-10 && close[2] <= loose[2] + 1e-10, "{loose:?} {close:?}");
        if wills.len() > 1 && wills.iter().all(|q| (0.2..0.8).contains(q)) { prop_assert!(close[0] > loose[0] && close[2] < loose[2]); }
    }

    #[test]
    fn a_single_reluctant_member_caps_unanimity(wills in wills(), correlation in 0.0..1.0f64) {
        let [unanimity, majority, any] = rules(&wills, correlation);
        let least = wills.iter().copied().fold(1.0, f64::min);
        let most = wills.iter().copied().fold(0.0, f64::max);
        prop_assert!(unanimity <= least + 1e-10 && any >= most - 1e-10 && unanimity <= majority + 1e-10 && majority <= any + 1e-10);
    }

    #[test]
    fn strangers_are_products_and_one_mind_is_ordered(wills in wills()) {
        let n = wills.len();
        let mut sums = [0.0; 3];
        for set in 0..1u32 << n {
            let joins = |j: usize| set >> j & 1 == 1;
            let chance: f64 = (0..n).map(|j| if joins(j) { wills[j] } else { 1.0 - wills[j] }).product();
            let met = meets((0..n).filter(|&j| joins(j)).count(), n);
            (0..3).filter(|&rule| met[rule]).for_each(|rule| sums[rule] += chance);
        }
        let found = rules(&wills, 0.0);
        (0..3).try_for_each(|rule| { prop_assert!((found[rule] - sums[rule]).abs() < 1e-12); Ok(()) })?;
        // Of one mind: j acts iff a common number lies below its will. Count over the intervals between the wills.
        let mut levels = wills.clone();
        levels.extend([0.0, 1.0]);
        levels.sort_by(f64::total_cmp);
        let mut common = [0.0; 3];
        for pair in levels.windows(2) {
            let met = meets(wills.iter().filter(|&&q| q > 0.5 * (pair[0] + pair[1])).count(), n);
            (0..3).filter(|&rule| met[rule]).for_each(|rule| common[rule] += pair[1] - pair[0]);
        }
        let found = rules(&wills, 1.0);
        (0..3).try_for_each(|rule| { prop_assert!((found[rule] - common[rule]).abs() < 1e-12); Ok(()) })?;
        // And the integral runs into that branch without a cap on the correlation.
        let near = rules(&wills, 1.0 - 1e-9);
        (0..3).try_for_each(|rule| { prop_assert!((near[rule] - common[rule]).abs() < 1e-4); Ok(()) })?;
    }

    #[test]
    fn one_member_is_its_own_rule(q in 0.0..1.0f64, correlation in 0.0..1.0f64) {
        for met in rules(&[q], correlation) { prop_assert!((met - q).abs() < 1e-10); }
    }
}

#[test]
fn correlated_members_asked_many_times_meet_the_rules_as_often_as_the_integral_says() {
    for (wills, rho, seed) in [(vec![0.7, 0.7, 0.7, 0.7, 0.7], 0.6f64, 5), (vec![0.9, 0.3, 0.5, 0.6], 0.99, 6)] {
        let places: Vec<f64> = wills.iter().map(|&q| normal_quantile(q)).collect();
        let (mut dice, tries, mut hits) = (Dice(seed), 200_000, [0; 3]);
        for _ in 0..tries {
            let common = rho.sqrt() * dice.normal();
            let acting = places.iter().filter(|x| *x + common + (1.0 - rho).sqrt() * dice.normal() > 0.0).count();
            let met = meets(acting, wills.len());
            (0..3).for_each(|rule| hits[rule] += u32::from(met[rule]));
        }
        let found = rules(&wills, rho);
        (0..3).for_each(|rule| share_is(hits[rule], tries, found[rule]));
    }
}

fn nobody(members: u32, cost: f64) -> f64 {
    one("coalition.volunteer", "nobody", json!({"members": members, "cost_to_benefit": cost}))
}

fn threshold(members: u32, needed: u32, cost: f64) -> [f64; 2] {
    ask_for(
        "coalition.threshold",
        ["act", "success"],
        json!({"members": members, "needed": needed, "cost_to_benefit": cost}),
    )
}

/// Pr(exactly k of n act), each with x.
fn exactly(k: u32, n: u32, x: f64) -> f64 {
    let choose = (0..k).fold(1.0, |c, i| c * f64::from(n - i) / f64::from(i + 1));
    choose * libm::pow(x, f64::from(k)) * libm::pow(1.0 - x, f64::from(n - k))
}

proptest! {
    #[test]
    fn the_more_volunteers_the_likelier_that_nobody_acts_up_to_cost_over_benefit(members in 2u32..200, cost in 0.01..0.99f64) {
        let (few, many) = (nobody(members, cost), nobody(members + 1, cost));
        prop_assert!(few < many && many < cost && nobody(1, cost) == 0.0);
        prop_assert!((nobody(1_000_000, cost) - cost).abs() < 1e-5);
        // A volunteer is indifferent: acting costs what waiting loses if none of the others acts.
        let abstains = libm::pow(few, 1.0 / f64::from(members));
        prop_assert!((libm::pow(abstains, f64::from(members - 1)) - cost).abs() < 1e-12);
    }

    #[test]
    fn two_volunteers_abstain_with_cost_over_benefit(cost in 0.01..0.99f64) {
        prop_assert!((nobody(2, cost) - cost * cost).abs() < 1e-14 && (threshold(2, 1, cost)[0] - (1.0 - cost)).abs() < 1e-14);
    }

    #[test]
    fn the_threshold_game_is_played_at_its_larger_stable_root(members in 1u32..12, part in 0u32..12, cost in 0.01..0.99f64) {
        let needed = 1 + part % members;
        let [act, success] = threshold(members, needed, cost);
        let pivotal = |x: f64| exactly(needed - 1, members - 1, x);
        let sum: f64 = (needed..=members).map(|k| exactly(k, members, act)).sum();
        prop_assert!((success - sum).abs() < 1e-12);
        if needed == members {
            prop_assert_eq!([act, success], [1.0, 1.0], "all are needed: all act, also the single member");
        } else if act == 0.0 {
            prop_assert!((1..1000).all(|k| pivotal(f64::from(k) / 1000.0) < cost + 1e-6), "acting never pays");
        } else {
            prop_assert!((pivotal(act) - cost).abs() < 1e-9);
            // Stable: whoever acts a little less often than the others finds acting worth more than it costs.
            prop_assert!(pivotal(act - 1e-4) >= pivotal(act + 1e-4));
            prop_assert!((1..1000).map(|k| act + (1.0 - act) * f64::from(k) / 1000.0).all(|x| pivotal(x) <= cost + 1e-9), "the largest");
        }
    }
}

const GLOBAL: [&str; 3] = ["state_cutoff", "signal_cutoff", "success"];

fn global(mean: f64, prior: f64, signal: f64, cost: f64) -> [f64; 3] {
    let inputs = json!({"prior_mean": mean, "prior_precision": prior, "signal_precision": signal, "cost": cost});
    ask_for("coalition.global-game", GLOBAL, inputs)
}

/// The best reply to a signal cutoff: the state in which just enough act, then the signal at which acting breaks even.
fn reply(cutoff: f64, mean: f64, prior: f64, signal: f64, cost: f64) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..100 {
        let state = 0.5 * (low + high);
        // Too few act where the share of signals above the cutoff is below 1 − θ.
        if normal_cdf(signal.sqrt() * (state - cutoff)) < 1.0 - state { low = state } else { high = state }
    }
    // Pr(θ ≥ state | x) = cost.
    let belief = low + normal_quantile(cost) / (prior + signal).sqrt();
    ((prior + signal) * belief - prior * mean) / signal
}

proptest! {
    #[test]
    fn replying_to_replies_leads_to_the_one_cutoff_from_either_side(
        mean in -0.5..1.5f64, prior in 0.1..1.5f64, signal in 2.0..50.0f64, cost in 0.05..0.95f64
    ) {
        let [_, cutoff, _] = global(mean, prior, signal, cost);
        for start in [-5.0, 5.0] {
            let end = (0..200).fold(start, |x, _| reply(x, mean, prior, signal, cost));
            prop_assert!((end - cutoff).abs() < 1e-5, "{end} {cutoff}");
        }
    }

    #[test]
    fn a_better_prior_helps_twice(mean in -0.5..1.5f64, more in 0.01..0.5f64, prior in 0.1..1.5f64, signal in 2.0..50.0f64, cost in 0.05..0.95f64) {
        let (poor, rich) = (global(mean, prior, signal, cost), global(mean + more, prior, signal, cost));
        prop_assert!(rich[0] < poor[0], "less is needed for success");
        let directly = normal_cdf(prior.sqrt() * (mean + more - poor[0]));
        prop_assert!((poor[2] - normal_cdf(prior.sqrt() * (mean - poor[0]))).abs() < 1e-12);
        prop_assert!(directly > poor[2] && rich[2] > directly, "{} {directly} {}", poor[2], rich[2]);
    }

    #[test]
    fn with_exact_signals_success_hangs_on_the_cost_alone(mean in -0.5..1.5f64, prior in 0.1..1.5f64, cost in 0.05..0.95f64) {
        prop_assert!((global(mean, prior, 1e14, cost)[0] - cost).abs() < 1e-6);
    }

    #[test]
    fn several_equilibria_are_refused(signal in 0.1..20.0f64, beyond in 1.0..3.0f64, cost in 0.05..0.95f64) {
        let prior = (std::f64::consts::TAU * signal).sqrt() * beyond;
        let inputs = json!({"prior_mean": 0.5, "prior_precision": prior * 1.000001, "signal_precision": signal, "cost": cost});
        prop_assert!(refuses("coalition.global-game", "prior_precision", inputs));
    }

    #[test]
    fn what_a_large_guarantor_moves_is_its_weight_whatever_the_cost(weight in 0.0..1.0f64, cost in 0.01..0.99f64) {
        let large = json!({"weight": weight, "cost": cost});
        let [inside, outside] = ask_for("coalition.large-player", ["state_cutoff_in", "state_cutoff_out"], large);
        prop_assert!((outside - inside - weight).abs() < 1e-14);
        // Signals with an error of 1e-4 and a flat prior: among the small a share 1 − θ* of the whole must act.
        for (state, held) in [(inside, weight), (outside, 0.0)] {
            // The marginal one holds success to be as likely as it costs; the states are uniform around its signal.
            let n = 20_000;
            let succeeds = |k: u32| {
                // With rank u among the small, a share 1 − u of them has higher signals, in the state where it is marginal.
                let above = (f64::from(k) + 0.5) / f64::from(n);
                held + (1.0 - weight) * above >= 1.0 - state
            };
            let chance = (0..n).filter(|&k| succeeds(k)).count() as f64 / f64::from(n);
            if weight < 0.99 { prop_assert!((chance - cost).abs() < 1e-4 + 1e-3 / (1.0 - weight) / 10.0, "{chance} {cost}"); }
        }
    }
}
