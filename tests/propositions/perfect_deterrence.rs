//! Perfect deterrence: credibility, thresholds, and a protégé that may realign.

use crate::{ask, ask_for, number, refuses, with};
use garant::textbook::{Output, Outputs};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Payoffs in falling order and the shares of the hard.
#[derive(Clone, Debug)]
struct Crisis {
    challenger: [f64; 5],
    defender: [f64; 5],
    hard: [f64; 2],
}

impl Crisis {
    fn inputs(&self) -> Value {
        let (c, d) = (self.challenger, self.defender);
        json!({"challenger": {"concession": c[0], "status_quo": c[1], "conflict_hard": c[2], "back_down": c[3], "conflict_soft": c[4]},
            "defender": {"status_quo": d[0], "back_down": d[1], "conflict_hard": d[2], "concession": d[3], "conflict_soft": d[4]},
            "challenger_hard": self.hard[0], "defender_hard": self.hard[1]})
    }

    fn play(&self) -> Outputs {
        ask("perfect-deterrence.unilateral", self.inputs())
    }

    fn get<const N: usize>(&self, names: [&str; N]) -> [f64; N] {
        ask_for("perfect-deterrence.unilateral", names, self.inputs())
    }

    fn with_hard(&self, challenger: f64, defender: f64) -> Crisis {
        Crisis { hard: [challenger, defender], ..self.clone() }
    }
}

fn falling() -> impl Strategy<Value = [f64; 5]> {
    prop::array::uniform5(0.05..1.0f64).prop_map(|steps| {
        let mut payoff = 1.0;
        steps.map(|step| {
            payoff -= step;
            payoff
        })
    })
}

fn crises() -> impl Strategy<Value = Crisis> {
    (falling(), falling(), prop::array::uniform2(0.001..0.999f64)).prop_map(|(challenger, defender, hard)| Crisis {
        challenger,
        defender,
        hard,
    })
}

fn word(outputs: &Outputs, name: &str) -> &'static str {
    match outputs.get(name) {
        Some(Output::Word(word)) => word,
        other => panic!("{name}: {other:?}"),
    }
}

/// What a player could gain by the other of its two actions, given how often it takes the first.
fn regret(first: f64, worth: [f64; 2]) -> f64 {
    worth[0].max(worth[1]) - first * worth[0] - (1.0 - first) * worth[1]
}

/// The greatest gain by deviating; `takes_for_hard` is the belief after a challenge that should not have come.
fn gain(crisis: &Crisis, outputs: &Outputs, takes_for_hard: f64) -> f64 {
    let (c, d, [p_c, p_d]) = (crisis.challenger, crisis.defender, crisis.hard);
    let of = |name: &str| number(outputs, name);
    let (hard, soft) = (of("challenge_hard").expect("value"), of("challenge_soft").expect("value"));
    // Where nobody challenges, the soft defender does what its belief says; any belief above d* makes it concede.
    let defies = of("defy_soft").unwrap_or(0.0);
    let met = p_d + (1.0 - p_d) * defies;
    let challenges = p_c * hard + (1.0 - p_c) * soft;
    let belief = if challenges > 0.0 { p_c * hard / challenges } else { takes_for_hard };
    let defy = |conflict: f64| belief * conflict + (1.0 - belief) * d[1];
    [
        regret(hard, [(1.0 - met) * c[0] + met * c[2], c[1]]),
        regret(soft, [(1.0 - met) * c[0] + met * c[3], c[1]]),
        regret(1.0, [defy(d[2]), d[3]]),
        if challenges > 0.0 || of("defy_soft").is_some() { regret(defies, [defy(d[4]), d[3]]) } else { 0.0 },
    ]
    .into_iter()
    .fold(0.0, f64::max)
}

proptest! {
    #[test]
    fn no_type_gains_by_deviating_in_any_region(crisis in crises(), p_d in 0.0..1.0f64, selection in 0usize..2) {
        let crisis = crisis.with_hard(crisis.hard[0], p_d);
        let [threshold, believes] = crisis.get(["threshold_hard", "threshold_defender"]);
        let steadfast = selection == 1 && p_d < threshold;
        let outputs = ask("perfect-deterrence.unilateral", with(crisis.inputs(), "selection", ["d1", "steadfast"][selection]));
        prop_assert_eq!(word(&outputs, "region") == "steadfast", steadfast);
        // The steadfast defender takes any challenger for soft; to mix it must be just indifferent.
        let belief = if steadfast { believes } else { 1.0 };
        let worst = gain(&crisis, &outputs, belief);
        prop_assert!(worst < 1e-12, "{} {worst}", word(&outputs, "region"));
    }

    #[test]
    fn credibility_is_needed_for_no_deterrence_and_suffices_only_above_the_threshold(crisis in crises(), part in 0.0..0.999f64) {
        let [threshold] = crisis.get(["threshold_hard"]);
        let challenge = |p_c: f64, p_d: f64| crisis.with_hard(p_c, p_d).get(["challenge"])[0];
        prop_assert_eq!(challenge(0.0, 0.0), 0.0, "no credibility, and yet no challenge");
        prop_assert!(challenge(crisis.hard[0], part * threshold) > 0.0, "some, and yet a challenge");
        let above = threshold + (1.0 - threshold) * (0.001 + 0.999 * part);
        prop_assert_eq!(challenge(crisis.hard[0], above), 0.0);
    }

    #[test]
    fn the_most_dangerous_guarantee_is_the_one_just_below_the_threshold(crisis in crises()) {
        let [hard, soft, bluffs] = crisis.get(["threshold_hard", "threshold_soft", "threshold_defender"]);
        let p_c = crisis.hard[0];
        let war = |p_d: f64| crisis.with_hard(p_c, p_d).get(["war"])[0];
        for k in 0..40 {
            let p_d = (f64::from(k) + 0.5) / 40.0;
            let known = match p_d {
                p_d if p_d >= hard => 0.0,
                p_d if p_d >= soft || p_c >= bluffs => p_c * p_d,
                _ => p_c * soft,
            };
            prop_assert!((war(p_d) - known).abs() < 1e-15 && war(p_d) <= war(hard - 1e-9) + 1e-9, "{p_d}");
        }
        prop_assert!((war(soft - 1e-9) - war(soft + 1e-9)).abs() < 1e-8, "no jump at c_S");
        prop_assert!((war(hard - 1e-9) - p_c * hard).abs() < 1e-8 && war(hard + 1e-9) == 0.0, "all of it at c_H");
    }

    #[test]
    fn a_better_status_quo_for_the_challenger_lowers_both_thresholds(crisis in crises(), part in 0.01..0.99f64) {
        let mut better = crisis.clone();
        better.challenger[1] += part * (crisis.challenger[0] - crisis.challenger[1]);
        let names = ["threshold_hard", "threshold_soft"];
        let (before, after) = (crisis.get(names), better.get(names));
        prop_assert!(after[0] < before[0] && after[1] < before[1] && before[1] < before[0], "{before:?} {after:?}");
    }

    #[test]
    fn soft_defenders_resist_only_where_soft_challengers_bluff(crisis in crises()) {
        let outputs = crisis.play();
        match number(&outputs, "defy_soft") {
            Some(defies) => prop_assert_eq!(defies > 0.0, word(&outputs, "region") == "bluff"),
            None => prop_assert_eq!(number(&outputs, "challenge"), Some(0.0)),
        }
    }

    #[test]
    fn under_attack_war_is_in_proportion_to_credibility_and_the_soft_abandon(crisis in crises(), part in 0.01..0.99f64) {
        let [soft, bluffs] = crisis.get(["threshold_soft", "threshold_defender"]);
        let p_c = bluffs + (1.0 - bluffs) * part;
        let weak = crisis.with_hard(p_c, 0.25 * soft);
        prop_assert_eq!(word(&weak.play(), "region"), "attack");
        let names = ["challenge", "war", "defy_soft"];
        let (one, two) = (weak.get(names), crisis.with_hard(p_c, 0.5 * soft).get(names));
        prop_assert!((two[1] - 2.0 * one[1]).abs() < 1e-15 && one[0] == 1.0 && one[2] == 0.0 && two[2] == 0.0);
    }

    #[test]
    fn a_surely_hard_challenger_attacks_below_the_threshold_and_only_there(crisis in crises(), p_d in 0.0..1.0f64) {
        let sure = crisis.with_hard(1.0, p_d);
        let c = sure.challenger;
        let attacks = (1.0 - p_d) * c[0] + p_d * c[2] > c[1];
        prop_assume!(((1.0 - p_d) * c[0] + p_d * c[2] - c[1]).abs() > 1e-9);
        prop_assert_eq!(sure.get(["challenge", "war"]), if attacks { [1.0, p_d] } else { [0.0, 0.0] });
    }

    #[test]
    fn payoffs_out_of_order_are_refused_and_certain_types_are_not(crisis in crises(), player in 0usize..2, place in 0usize..4) {
        for p_c in [0.0, 1.0] {
            let certain = crisis.with_hard(p_c, crisis.hard[1]);
            // A challenge that nobody expects may be taken for either type's.
            let worst = [0.0, 1.0].map(|belief| gain(&certain, &certain.play(), belief));
            prop_assert!(worst[0].min(worst[1]) < 1e-12, "{worst:?}");
        }
        let bluff = crisis.with_hard(0.0, 0.5 * crisis.get(["threshold_soft"])[0]);
        prop_assert_eq!(bluff.get(["challenge_hard", "challenge_soft", "challenge", "war", "defy_soft"]), [0.0, 0.0, 0.0, 0.0, 1.0]);
        let mut wrong = crisis.clone();
        let payoffs = if player == 0 { &mut wrong.challenger } else { &mut wrong.defender };
        payoffs[place + 1] = payoffs[place];
        let named = ["challenger.concession", "defender.concession"][player];
        prop_assert!(refuses("perfect-deterrence.unilateral", named, wrong.inputs()));
    }
}

const THRESHOLDS: [&str; 4] =
    ["support_threshold_staunch", "support_threshold_perfidious", "demand_threshold_loyal", "demand_threshold_realigning"];

fn triangle(challenger: [f64; 4], defender: [f64; 4]) -> Value {
    let (c, d) = (challenger, defender);
    json!({"challenger": {"win": c[0], "realignment": c[1], "status_quo": c[2], "conflict": c[3]},
        "defender": {"win": d[0], "realignment": d[1], "conflict_staunch": d[2], "conflict_perfidious": d[3]}})
}

proptest! {
    #[test]
    fn the_threat_to_realign_can_bolster_or_undermine_deterrence(
        win in 0.5..1.0f64, realign in 0.2..1.5f64, hold in 0.0..0.5f64, conflict in -1.0..-0.1f64,
        d_win in 0.0..0.5f64, lost in 0.1..1.0f64, staunch in -1.0..0.5f64, less in 0.0..0.5f64, sigma in 0.0..1.0f64, z in 0.0..1.0f64
    ) {
        let d = [d_win, d_win - lost, staunch, staunch - less];
        let [support, reluctant, loyal, realigning] =
            ask_for("perfect-deterrence.tripartite", THRESHOLDS, triangle([win, realign, hold, conflict], d));
        // Each compares what its two choices are worth.
        for (threshold, conflict) in [(support, d[2]), (reluctant, d[3])] {
            let supports = conflict >= sigma * d[1] + (1.0 - sigma) * d[0];
            if (sigma - threshold).abs() > 1e-9 { prop_assert_eq!(supports, sigma >= threshold) }
        }
        for (threshold, yields) in [(loyal, win), (realigning, realign)] {
            let demands = z * conflict + (1.0 - z) * yields > hold;
            if (z - threshold).abs() > 1e-9 { prop_assert_eq!(demands, z < threshold) }
        }
        // Through the defender it bolsters: a likelier realignment never makes support rarer. Through the prize it may do either.
        prop_assert!(reluctant >= support);
        prop_assert_eq!(realigning > loyal, realign > win);
    }
}

#[test]
fn thresholds_of_the_crisis_of_three_may_lie_beyond_probability_and_impossible_orders_are_refused() {
    let ask = |c, d| ask_for("perfect-deterrence.tripartite", THRESHOLDS, triangle(c, d));
    let known = ask([1.0, 0.8, 0.3, -0.4], [0.2, -0.6, 0.0, -0.3]);
    for (found, known) in known.into_iter().zip([0.25, 0.625, 0.5, 0.5 / 1.2]) {
        assert!((found - known).abs() < 1e-15);
    }
    assert!(ask([1.0, 0.8, 0.3, -0.4], [0.2, -0.6, 0.3, -0.9])[0] < 0.0, "always supports");
    assert!(ask([1.0, 0.8, 0.3, -0.4], [0.2, -0.6, 0.3, -0.9])[1] > 1.0, "never supports");
    assert!(ask([1.0, 0.2, 0.3, -0.4], [0.2, -0.6, 0.0, -0.3])[3] < 0.0, "never demands");
    let refused = |named, c, d| refuses("perfect-deterrence.tripartite", named, triangle(c, d));
    assert!(refused("defender.win", [1.0, 0.8, 0.3, -0.4], [0.2, 0.2, 0.0, -0.3]));
    assert!(refused("challenger.conflict", [1.0, 0.8, 0.3, 0.9], [0.2, -0.6, 0.0, -0.3]));
}
