//! Noisy choices: what holds at any precision, at none, and without noise.

use crate::{Dice, ask_for, share_is, with};
use proptest::prelude::*;
use serde_json::{Value, json};

const NODES: [&str; 3] = ["attack", "resist", "intervene"];

/// Payoffs of the challenger (hold, capitulation, alone, opposed), the protégé (capitulation, alone, opposed) and the guarantor
/// (alone, opposed).
#[derive(Clone, Debug)]
struct Game {
    challenger: [f64; 4],
    protege: [f64; 3],
    guarantor: [f64; 2],
}

impl Game {
    fn inputs(&self) -> Value {
        let (c, p, g) = (self.challenger, self.protege, self.guarantor);
        json!({"challenger": {"status_quo": c[0], "capitulation": c[1], "war_alone": c[2], "war_opposed": c[3]},
            "protege": {"capitulation": p[0], "war_alone": p[1], "war_opposed": p[2]},
            "guarantor": {"war_alone": g[0], "war_opposed": g[1]}})
    }

    fn logit(&self, precision: f64) -> [f64; 3] {
        ask_for("quantal.logit", NODES, with(self.inputs(), "precision", precision))
    }

    fn probit(&self, noise: f64) -> [f64; 3] {
        ask_for("quantal.probit", NODES, with(self.inputs(), "noise", noise))
    }

    /// What each choice is worth more than its alternative, given how the later ones are made.
    fn edges(&self, r: f64, q: f64) -> [f64; 3] {
        let (c, p, g) = (self.challenger, self.protege, self.guarantor);
        let mix = |alone: f64, opposed: f64| q * opposed + (1.0 - q) * alone;
        [(1.0 - r) * c[1] + r * mix(c[2], c[3]) - c[0], mix(p[1], p[2]) - p[0], g[1] - g[0]]
    }
}

fn games() -> impl Strategy<Value = Game> {
    let payoff = || -1.0..1.0f64;
    (prop::array::uniform4(payoff()), prop::array::uniform3(payoff()), prop::array::uniform2(payoff()))
        .prop_map(|(challenger, protege, guarantor)| Game { challenger, protege, guarantor })
}

/// Games in which an intervention helps the protégé and hurts the challenger, whom a capitulation suits best.
fn ordered() -> impl Strategy<Value = Game> {
    games().prop_map(|mut game| {
        game.challenger[1..].sort_by(|a, b| b.total_cmp(a));
        game.protege[1..].sort_by(f64::total_cmp);
        game
    })
}

const TEXTBOOK: Game = Game { challenger: [0.0, 0.8, 0.45, -0.25], protege: [0.0, 0.15, 0.45], guarantor: [0.2, 0.35] };

proptest! {
    #[test]
    fn a_guarantor_that_gains_more_by_fighting_never_invites_attack(game in ordered(), more in 0.0..2.0f64, precision in 0.0..50.0f64) {
        let mut firm = game.clone();
        firm.guarantor[1] += more;
        prop_assert!(firm.logit(precision)[0] <= game.logit(precision)[0] + 1e-14);
        prop_assert!(firm.probit(0.02 + 1.0 / (1.0 + precision))[2] >= game.probit(0.02 + 1.0 / (1.0 + precision))[2]);
    }

    #[test]
    fn without_noise_choices_are_perfect_and_with_only_noise_they_are_coins(game in games()) {
        prop_assert_eq!(game.logit(0.0), [0.5; 3]);
        let q = f64::from(game.guarantor[1] > game.guarantor[0]);
        let r = f64::from(game.edges(0.0, q)[1] > 0.0);
        let edges = game.edges(r, q);
        prop_assume!(edges.iter().all(|edge| edge.abs() > 1e-6));
        prop_assert_eq!(game.logit(1e12), edges.map(|edge| f64::from(edge > 0.0)));
        for (x, edge) in game.probit(1e-12).into_iter().zip(edges) { prop_assert!((x - f64::from(edge > 0.0)).abs() < 1e-12); }
        for x in game.probit(1e12) { prop_assert!((x - 0.5).abs() < 1e-11); }
    }

    #[test]
    fn attacked_guarantors_are_less_reliable_than_all_guarantors(game in ordered(), precision in 0.1..20.0f64) {
        // Will spread evenly, seen by the challenger: E[q·α]/E[α] by the midpoint rule.
        let (mut attacked, mut attacks, mut all, n) = (0.0, 0.0, 0.0, 50);
        let (mut least, mut most) = (1.0f64, 0.0f64);
        for k in 0..n {
            let q = 0.02 + 0.96 * (f64::from(k) + 0.5) / f64::from(n);
            let mut at = game.clone();
            at.guarantor[1] = at.guarantor[0] + libm::log(q / (1.0 - q)) / precision;
            let [attack, _, will] = at.logit(precision);
            prop_assert!((will - q).abs() < 1e-9);
            (attacked, attacks, all) = (attacked + q * attack, attacks + attack, all + q);
            (least, most) = (least.min(attack), most.max(attack));
        }
        prop_assert!(attacked / attacks <= all / f64::from(n) + 1e-12);
        if most - least > 1e-6 { prop_assert!(attacked / attacks < all / f64::from(n)); }
    }

    #[test]
    fn outcomes_sum_to_one_and_no_payoff_makes_them_jump(game in games(), precision in 0.0..20.0f64, which in 0usize..9) {
        let ends = |[a, r, q]: [f64; 3]| [1.0 - a, a * (1.0 - r), a * r * (1.0 - q), a * r * q];
        let before = ends(game.logit(precision));
        prop_assert!((before.iter().sum::<f64>() - 1.0).abs() < 1e-14 && before.iter().all(|p| (0.0..=1.0).contains(p)));
        let mut moved = game.clone();
        let payoffs = moved.challenger.iter_mut().chain(&mut moved.protege).chain(&mut moved.guarantor);
        *payoffs.into_iter().nth(which).expect("a payoff") += 1e-9;
        for (x, y) in before.into_iter().zip(ends(moved.logit(precision))) { prop_assert!((x - y).abs() < 1e-5); }
    }

    #[test]
    fn every_choice_is_the_logit_of_what_it_is_worth(game in games(), precision in 0.0..20.0f64) {
        let [a, r, q] = game.logit(precision);
        for (x, edge) in [a, r, q].into_iter().zip(game.edges(r, q)) {
            prop_assert!((x - 1.0 / (1.0 + libm::exp(-precision * edge))).abs() < 1e-14);
        }
    }
}

#[test]
fn without_its_conditions_a_firmer_guarantor_can_invite_attack() {
    // Here the challenger likes a war with the protégé better than its capitulation, and help makes the protégé resist.
    let game = Game { challenger: [0.5, 0.0, 1.0, 0.9], protege: [0.0, -0.3, 0.5], guarantor: [0.0, 0.0] };
    let firm = Game { guarantor: [0.0, 1.0], ..game.clone() };
    assert!(firm.logit(5.0)[0] > game.logit(5.0)[0] + 0.1, "{:?} {:?}", game.logit(5.0), firm.logit(5.0));
}

#[test]
fn more_precision_need_not_mean_less_attack() {
    let [low, middle, high] = [1.0, 5.0, 20.0].map(|precision| TEXTBOOK.logit(precision)[0]);
    assert!(low < middle && middle > high, "{low} {middle} {high}");
}

#[test]
fn choices_under_private_shocks_come_as_often_as_both_forms_say() {
    // Each player knows its own shocks and only the chances of what later players do.
    let (mut dice, n) = (Dice(11), 400_000);
    let [a, r, q] = TEXTBOOK.probit(0.5);
    let (mut hits, mut gumbel_hits) = ([0; 3], [0; 3]);
    let logit = TEXTBOOK.logit(5.0);
    let edges = TEXTBOOK.edges(logit[1], logit[2]);
    for _ in 0..n {
        let mut shock = || 0.5 * dice.normal();
        let (c, p, g) = (
            TEXTBOOK.challenger.map(|u| u + shock()),
            TEXTBOOK.protege.map(|u| u + shock()),
            TEXTBOOK.guarantor.map(|u| u + shock()),
        );
        let known = Game { challenger: c, protege: p, guarantor: g };
        for (hits, edge) in hits.iter_mut().zip(known.edges(r, q)) {
            *hits += u32::from(edge > 0.0);
        }
        let mut gumbel = || -libm::log(-libm::log(dice.uniform())) / 5.0;
        for (hits, edge) in gumbel_hits.iter_mut().zip(edges) {
            *hits += u32::from(edge + gumbel() > gumbel());
        }
    }
    hits.into_iter().zip([a, r, q]).for_each(|(hits, p)| share_is(hits, n, p));
    gumbel_hits.into_iter().zip(logit).for_each(|(hits, p)| share_is(hits, n, p));
}
