//! Small challenges: learning, reputation with a last day, and salami tactics.

use crate::{Dice, ask, number, one, share_is};
use proptest::prelude::*;
use serde_json::json;

fn learned(prior: f64, resolute: f64, irresolute: f64, unanswered: u32) -> Option<f64> {
    let inputs =
        json!({"resolute": prior, "answer_resolute": resolute, "answer_irresolute": irresolute, "unanswered": unanswered});
    number(&ask("probing.learning", inputs), "resolute_after")
}

proptest! {
    #[test]
    fn equal_answers_teach_nothing_and_silence_speaks_against_resolve(
        prior in 0.01..0.99f64, answers in 0.0..0.9f64, more in 0.001..0.09f64, n in 1u32..20
    ) {
        prop_assert_eq!(learned(prior, answers, answers, n), Some(prior));
        let after = |n: u32| learned(prior, answers + more, answers, n).expect("possible");
        prop_assert!(after(n + 1) < after(n) && after(n) < prior);
        // Bayes one probe at a time.
        let step = |p: f64| p * (1.0 - answers - more) / (p * (1.0 - answers - more) + (1.0 - p) * (1.0 - answers));
        let by_steps = (0..n).fold(prior, |p, _| step(p));
        prop_assert!((after(n) / by_steps - 1.0).abs() < 1e-11);
    }

    #[test]
    fn a_history_held_impossible_teaches_nothing_that_could_be_said(answers in 0.0..1.0f64, prior in 0.01..0.99f64, n in 1u32..20) {
        prop_assert_eq!([learned(1.0, 1.0, answers, n), learned(0.0, answers, 1.0, n), learned(prior, 1.0, 1.0, n)], [None; 3]);
        prop_assert_eq!(learned(1.0, 1.0, answers, 0), Some(1.0));
        prop_assert_eq!(learned(0.0, 1.0, answers, n), Some(0.0));
    }
}

#[test]
fn among_many_silent_guarantors_as_many_are_resolute_as_bayes_says() {
    let (mut dice, mut silent, mut resolute) = (Dice(12), 0, 0);
    for _ in 0..1_000_000 {
        let firm = dice.uniform() < 0.6;
        if (0..3).all(|_| dice.uniform() > if firm { 0.7 } else { 0.15 }) {
            (silent, resolute) = (silent + 1, resolute + u32::from(firm));
        }
    }
    share_is(resolute, silent, learned(0.6, 0.7, 0.15, 3).expect("possible"));
}

fn first_probe(prior: f64, gain: f64) -> Option<f64> {
    number(&ask("probing.reputation", json!({"resolute": prior, "challenger_gain": gain})), "first_probe_remaining")
}

/// Gain to the power n.
fn level(gain: f64, n: u32) -> f64 {
    (0..n).fold(1.0, |product, _| product * gain)
}

/// How often a weak guarantor of reputation `prior` answers with n probes left, this one included.
fn answers(prior: f64, gain: f64, n: u32) -> f64 {
    let enough = level(gain, n - 1);
    if prior >= enough { 1.0 } else { prior * (1.0 - enough) / ((1.0 - prior) * enough) * f64::from(n > 1) }
}

/// What a weak guarantor expects with n probes left; a quiet period earns it `calm`, an answer costs 1.
fn weak(prior: f64, gain: f64, calm: f64, n: u32) -> f64 {
    if n == 0 {
        return 0.0;
    }
    // The reputations that play leads to are powers of the gain: there the challenger stays away with 1/calm.
    let edge = level(gain, n);
    let away = if (prior - edge).abs() < 1e-12 * edge { 1.0 / calm } else { f64::from(prior > edge) };
    let quiet = if away > 0.0 { calm + weak(prior, gain, calm, n - 1) } else { 0.0 };
    away * quiet + (1.0 - away) * probed(prior, gain, calm, n)
}

/// The better of answering and not, once probed; unanswered, all is over and worth nothing.
fn probed(prior: f64, gain: f64, calm: f64, n: u32) -> f64 {
    answered(prior, gain, calm, n).max(0.0)
}

/// What an answer is worth: it keeps the reputation where the weak always answer, and lifts it where they sometimes do not.
fn answered(prior: f64, gain: f64, calm: f64, n: u32) -> f64 {
    weak(prior.max(level(gain, n - 1)), gain, calm, n - 1) - 1.0
}

proptest! {
    #[test]
    fn reputation_deters_early_and_unravels_at_the_end(prior in 0.001..0.99f64, gain in 0.2..0.9f64, calm in 1.1..5.0f64) {
        let first = first_probe(prior, gain).expect("finite") as u32;
        for n in 1..=14 {
            prop_assume!((prior / level(gain, n) - 1.0).abs() > 1e-9);
            // The challenger probes iff an answer is less likely than what silence gains it.
            let answer = prior + (1.0 - prior) * answers(prior, gain, n);
            prop_assert_eq!(answer < gain, n <= first, "{} probes left, first at {}", n, first);
            // The weak are indifferent where they mix and content where they answer.
            let worth = answered(prior, gain, calm, n);
            match answers(prior, gain, n) {
                y if y == 1.0 && n > 1 => prop_assert!(worth >= -1e-9, "{n}: {worth}"),
                y if y > 0.0 => prop_assert!(worth.abs() < 1e-9, "{n}: {worth}"),
                _ => prop_assert!(worth <= 0.0),
            }
        }
    }

    #[test]
    fn with_one_probe_left_the_threshold_is_the_gain(prior in 0.001..0.999f64, gain in 0.01..0.99f64) {
        prop_assume!((prior - gain).abs() > 1e-9);
        // One round of the calculus: unanswered gains b, answered loses 1 − b, so q* = b.
        let critical = one("calculus.threshold", "critical_intervention",
            json!({"win_alone": gain, "win_opposed": gain, "cost_alone": 0, "cost_opposed": 1, "status_quo": 0}));
        prop_assert!((critical - gain).abs() < 1e-14);
        prop_assert_eq!(first_probe(prior, gain).expect("finite") >= 1.0, prior < critical);
    }

    #[test]
    fn the_first_probe_is_found_by_comparing_powers_also_at_ties(gain in 0.1..0.95f64, n in 0u32..40) {
        // At exactly the power the challenger is counted as staying away; a hair below it probes.
        let edge = level(gain, n + 1);
        prop_assert!(first_probe(edge * (1.0 - 1e-9), gain) == Some(f64::from(n + 1)));
        prop_assert!(first_probe(edge * (1.0 + 1e-9), gain) == Some(f64::from(n)));
        prop_assert!(first_probe(gain, gain) == Some(0.0) && first_probe(0.0, gain).is_none() && first_probe(1.0, gain) == Some(0.0));
    }
}

fn salami(concealment: f64, response: f64, slice: f64, slices: u32) -> f64 {
    let inputs = json!({"concealment": concealment, "response_cost": response, "slice_cost": slice, "slices": slices});
    one("probing.salami", "attack_utility", inputs)
}

#[test]
fn thin_slices_get_everything_iff_they_hide_faster_than_they_shrink() {
    // All slices pass with Σⁿ: what a response costs beyond it.
    let passes =
        |concealment: f64| 1.0 - (salami(concealment, 0.0, 0.0, 1_000_000) - salami(concealment, 1.0, 0.0, 1_000_000));
    assert!(passes(1.5) > 0.998 && passes(0.6) < 1e-12);
    assert!((passes(1.0) - libm::exp(-1.0)).abs() < 1e-6);
    let gets = |concealment: f64, slices: u32| salami(concealment, 0.0, 0.0, slices);
    assert!(gets(1.5, 1_000_000) > 0.999 && gets(0.6, 1_000_000) < 0.01);
    assert!((gets(1.0, 1_000_000) - (1.0 - libm::exp(-1.0))).abs() < 1e-5);
    assert!((2..1000).all(|n| gets(1.5, n) > gets(1.5, n - 1)), "thinner is better without a cost of slices");
    let best = (1..=200).max_by(|&a, &b| salami(1.5, 1.0, 0.05, a).total_cmp(&salami(1.5, 1.0, 0.05, b)));
    assert_eq!(best, Some(6), "a cost of slices makes an end of slicing");
}

proptest! {
    #[test]
    fn slices_taken_one_by_one_are_worth_what_the_sum_says(
        concealment in 0.0..30.0f64, response in 0.0..2.0f64, slice in 0.0..0.2f64, slices in 1u32..40
    ) {
        // From the last slice back: take it at its cost; answered, it ends; else a share is won and the rest follows.
        let answered = libm::pow(f64::from(slices), -concealment);
        let worth = (0..slices).fold(0.0, |rest, _| -slice - answered * response + (1.0 - answered) * (1.0 / f64::from(slices) + rest));
        prop_assert!((salami(concealment, response, slice, slices) - worth).abs() < 1e-12);
    }

    #[test]
    fn a_single_slice_or_an_open_one_is_surely_answered(concealment in 0.0..30.0f64, response in 0.0..2.0f64, slice in 0.0..0.2f64, slices in 1u32..40) {
        prop_assert_eq!(salami(concealment, response, slice, 1), -response - slice);
        prop_assert_eq!(salami(0.0, response, slice, slices), -response - slice);
    }
}
