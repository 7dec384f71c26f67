//! Identities between models: where two theories must say the same, and where a theorem says which way an answer moves.

use crate::coherence::everything;
use crate::common::{OPTIONS, Reading, members, scenario, still, study};
use crate::second::{Draw, Politics};
use crate::table::Table;
use garant::models::{MOST_GUARANTORS, Model, Prospect, Rule, Trajectory, Will, roster};
use garant::quantity::{Block, LANES};

const BLOCKS: usize = 4;

/// The trajectory of every option and block of `table` under the model called `key`.
fn trajectories(table: &mut Table, key: &str) -> Vec<Trajectory> {
    let model = roster().iter().position(|m| m.card().key == key).expect("model");
    let mut all = Vec::new();
    for block in 0..BLOCKS {
        table.draw(block);
        (0..OPTIONS.len()).for_each(|o| all.push(table.trajectory(o, model)));
    }
    all
}

fn given(change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Table {
    everything(Will::Given, change)
}

/// The table with some quantities set to a value.
fn set(values: &'static [(&'static str, f64)]) -> Table {
    given(|_, quantity, range| values.iter().find(|v| v.0 == quantity).map_or(range, |v| [v.1; 3]))
}

/// The same, with opportunities that come at a constant rate, whatever the troops, and guarantees that stand at once: each year
/// is then a single opportunity rate.
fn steady(values: &'static [(&'static str, f64)]) -> Table {
    given(|_, quantity, range| match quantity {
        "ramp_years" | "incident_sparks" => [0.0; 3],
        "opportunity_shape" | "opportunity_factor" => [1.0; 3],
        _ => values.iter().find(|v| v.0 == quantity).map_or(range, |v| [v.1; 3]),
    })
}

/// Every measure of a trajectory that does not name incidents.
fn measures(trajectory: &Trajectory) -> Vec<&Block> {
    let mut all = vec![
        &trajectory.attack,
        &trajectory.first_year_hazard,
        &trajectory.years_of_peace,
        &trajectory.war,
        &trajectory.abandonment,
        &trajectory.conquest,
        &trajectory.escalation,
        &trajectory.signable,
        &trajectory.durable_peace,
    ];
    all.extend(&trajectory.survival);
    all
}

/// Asserts that two trajectories agree in every measure and draw.
fn same(a: &[Trajectory], b: &[Trajectory], tolerance: f64) {
    assert_eq!(a.len(), b.len());
    let mut attacks = 0.0;
    for (k, (a, b)) in a.iter().zip(b).enumerate() {
        for (m, (x, y)) in measures(a).into_iter().zip(measures(b)).enumerate() {
            for i in 0..LANES {
                assert!((x[i] - y[i]).abs() <= tolerance, "trajectory {k}, measure {m}, draw {i}: {} {}", x[i], y[i]);
            }
        }
        attacks += a.attack.iter().sum::<f64>();
    }
    assert!(attacks > 0.0, "two theories that both say nothing agree about nothing");
}

/// Asserts that two theories agree about attacks; their guarantors may differ.
fn same_attacks(a: &[Trajectory], b: &[Trajectory], tolerance: f64) {
    for (k, (a, b)) in a.iter().zip(b).enumerate() {
        for i in 0..LANES {
            assert!(
                (a.attack[i] - b.attack[i]).abs() <= tolerance,
                "trajectory {k}, draw {i}: {} {}",
                a.attack[i],
                b.attack[i]
            );
        }
    }
    assert!(a.iter().any(|trajectory| trajectory.attack.iter().any(|&x| x > 0.0)));
}

#[test]
fn a_surely_hard_challenger_that_never_backs_down_is_the_calculus() {
    let mut table = set(&[("challenger_hard", 1.0), ("back_down_cost", 1e3)]);
    let hard = trajectories(&mut table, "perfect-deterrence");
    same(&hard, &trajectories(&mut table, "calculus"), 1e-12);
}

#[test]
fn a_surely_hard_challenger_attacks_iff_the_will_is_below_its_threshold() {
    let mut table = steady(&[("challenger_hard", 1.0)]);
    let key = roster().iter().position(|m| m.card().key == "perfect-deterrence").expect("model");
    table.draw(0);
    for o in 0..OPTIONS.len() {
        let trajectory = table.trajectory(o, key);
        first_years(&mut table, o, |i, draw, politics, u0| {
            let stake = u0 - draw("status_quo");
            let fight = (politics.u1 - draw("status_quo")).max(-draw("back_down_cost"));
            let attacks = stake > 0.0 && politics.will < stake / (stake - fight);
            let hazard = if attacks { 1.0 - libm::exp(-draw("opportunities")) } else { 0.0 };
            assert!((trajectory.first_year_hazard[i] - hazard).abs() < 1e-12);
        });
    }
}

/// Calls `check` for every draw at hand with its values, and the first year's politics and U₀ by the second implementation.
fn first_years(table: &mut Table, option: usize, check: impl Fn(usize, &dyn Fn(&str) -> f64, Politics, f64)) {
    for i in 0..LANES {
        let values = |name: &str| {
            table.values(option, crate::common::roster().into_iter().find(|q| q.name == name).expect("known"))[i]
        };
        let draw = Draw::of(&values, &table.study, option);
        let s = draw.situation(1, 1.0, 1e9);
        check(i, &values, s.politics[0], s.u0);
    }
}

#[test]
fn signalling_to_a_challenger_of_one_type_has_the_threshold_of_the_calculus() {
    let mut table = steady(&[("war_payoff_halfwidth", 1e-13)]);
    let key = roster().iter().position(|m| m.card().key == "signalling").expect("model");
    table.draw(0);
    let (mut attacks, mut peace) = (0, 0);
    for o in 0..OPTIONS.len() {
        let situation = table.situation(o);
        let year = situation.middle(1).clone();
        let status_quo = *situation.draws.get(&garant::models::quantities::STATUS_QUO);
        let omega = *situation.draws.get(&garant::models::quantities::OPPORTUNITIES);
        let trajectory = table.trajectory(o, key);
        first_years(&mut table, o, |i, draw, politics, u0| {
            let tripwire =
                draw("tripwire_max") * (1.0 - libm::exp(-draw("forward_troops") * year.ramp[i] / draw("tripwire_scale")));
            let needed = (draw("guarantor_war_cost") * (1.0 - draw("audience_cost") * year.ramp[i] - tripwire)).max(0.0);
            let resolve = 1.0 - (needed / (1.0 - politics.p1)).min(1.0);
            let net = (1.0 - resolve) * (u0 - status_quo[i]) + resolve * (politics.u1 - status_quo[i]);
            if u0 > status_quo[i] && net.abs() > 1e-9 {
                let hazard = if net > 0.0 { 1.0 - libm::exp(-omega[i]) } else { 0.0 };
                assert!((trajectory.first_year_hazard[i] - hazard).abs() < 1e-12, "{o} {i}");
            }
        });
        attacks += trajectory.first_year_hazard.iter().filter(|&&h| h > 0.0).count();
        peace += trajectory.first_year_hazard.iter().filter(|&&h| h == 0.0).count();
    }
    assert!(attacks > 20 && peace > 100, "{attacks} {peace}");
}

#[test]
fn a_choice_without_noise_is_the_calculus() {
    let mut table = set(&[("precision", 1e12)]);
    let sharp = trajectories(&mut table, "quantal");
    same(&sharp, &trajectories(&mut table, "calculus"), 1e-12);
}

#[test]
fn a_choice_of_pure_noise_is_a_coin() {
    let mut table = steady(&[("precision", 0.0), ("opportunities", 0.25)]);
    for trajectory in trajectories(&mut table, "quantal") {
        assert!(trajectory.attack.iter().all(|a| (a - (1.0 - libm::exp(-1.25))).abs() < 1e-14));
    }
}

#[test]
fn without_noise_and_with_endless_opportunity_peace_hangs_on_the_sign_of_the_gain() {
    let mut table = steady(&[("precision", 1e12), ("opportunities", 1e6)]);
    let mut seen = [0; 2];
    for block in 0..BLOCKS {
        table.draw(block);
        for o in 0..OPTIONS.len() {
            let gain = table.situation(o).middle(1).states[0].gain;
            let hazard = table.trajectory(o, 1).first_year_hazard;
            for i in 0..LANES {
                assert_eq!(hazard[i], if gain[i] > 0.0 { 1.0 } else { 0.0 });
                seen[usize::from(gain[i] > 0.0)] += 1;
            }
        }
    }
    assert!(seen.iter().all(|&n| n > 100));
}

#[test]
fn brinkmanship_without_risk_is_the_calculus_without_added_cost() {
    let brink = trajectories(&mut set(&[("escalation_slope", 0.0)]), "brinkmanship");
    let plain = trajectories(&mut set(&[("escalation_slope", 0.0), ("cost_added", 0.0)]), "calculus");
    same_attacks(&brink, &plain, 1e-12);
}

#[test]
fn a_coalition_of_one_is_the_calculus() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.iter_mut().for_each(|offer| (offer.members, offer.rule) = (members(1, 0), Rule::Any));
    let mut table = Table::new(study(scenario, &keys));
    let alone = trajectories(&mut table, "coalition");
    same(&alone, &trajectories(&mut table, "calculus"), 0.0);
}

#[test]
fn a_coalition_of_one_mind_is_the_calculus() {
    let mut table = set(&[("correlation", 1.0)]);
    let one_mind = trajectories(&mut table, "coalition");
    same(&one_mind, &trajectories(&mut table, "calculus"), 5e-9);
}

#[test]
fn a_coalition_of_strangers_is_a_product() {
    let mut table = steady(&[("correlation", 0.0)]);
    let key = roster().iter().position(|m| m.card().key == "coalition").expect("model");
    table.draw(0);
    for o in 0..OPTIONS.len() {
        let design = table.study.options[o].design;
        let omega = *table.situation(o).draws.get(&garant::models::quantities::OPPORTUNITIES);
        let year = table.situation(o).middle(1).clone();
        let status_quo = *table.situation(o).draws.get(&garant::models::quantities::STATUS_QUO);
        let trajectory = table.trajectory(o, key);
        for i in 0..LANES {
            let q = year.states[0].will[i];
            let met = design.met(&[q; MOST_GUARANTORS]);
            let gain = (1.0 - met) * year.utility_alone[i] + met * year.states[0].utility_opposed[i] - status_quo[i];
            let hazard = if gain > 0.0 { 1.0 - libm::exp(-omega[i]) } else { 0.0 };
            assert!(gain.abs() < 1e-8 || (trajectory.first_year_hazard[i] - hazard).abs() < 1e-12, "{o} {i}");
        }
    }
}

#[test]
fn a_coalition_whose_will_is_derived_is_the_calculus() {
    let mut table = everything(Will::Derived, |_, _, range| range);
    table.draw(0);
    let find = |key| roster().iter().position(|m| m.card().key == key).expect("model");
    let mut of = |key| (0..OPTIONS.len()).map(|o| table.trajectory(o, find(key))).collect::<Vec<Trajectory>>();
    same(&of("coalition"), &of("calculus"), 0.0);
}

#[test]
fn probing_for_nothing_is_the_calculus() {
    let mut table = set(&[("probe_gain", 0.0)]);
    let probing = trajectories(&mut table, "probing");
    assert!(probing.iter().all(|trajectory| trajectory.probes_per_year.iter().all(|&x| x == 0.0)));
    same(&probing, &trajectories(&mut table, "calculus"), 1e-12);
}

#[test]
fn probes_that_all_guarantors_answer_alike_teach_nothing() {
    let mut table = set(&[("answer_resolute", 0.2), ("answer_irresolute", 0.2), ("probe_gain", 10.0)]);
    let probing = trajectories(&mut table, "probing");
    assert!(probing.iter().all(|trajectory| trajectory.probes_per_year.iter().all(|&x| (x - 1.0).abs() < 1e-12)));
    same(&probing, &trajectories(&mut table, "calculus"), 1e-12);
}

#[test]
fn a_derived_will_set_to_the_given_one_changes_nothing() {
    // Without stake, pledge and tripwire every member's will is Λ(−cost/scale); of one mind, any rule gives it back.
    let change = |option: &str, quantity: &str, range: [f64; 3]| match quantity {
        "guarantors.europeans.stake" | "guarantors.united-states.stake" | "audience_cost" | "tripwire_strength" => [0.0; 3],
        "guarantors.europeans.war_cost" | "guarantors.united-states.war_cost" => [0.3; 3],
        "will_scale" => [0.5; 3],
        "correlation" => [1.0; 3],
        "intervene" => [1.0 / (1.0 + libm::exp(0.6)); 3],
        _ => still(option, quantity, range),
    };
    let (mut given, mut derived) = (everything(Will::Given, change), everything(Will::Derived, change));
    for key in ["calculus", "quantal", "brinkmanship", "denial", "prospect", "probing"] {
        same(&trajectories(&mut given, key), &trajectories(&mut derived, key), 1e-11);
    }
}

#[test]
fn without_a_shift_of_power_commitment_sees_no_war() {
    for trajectory in trajectories(&mut given(still), "commitment") {
        assert!(trajectory.attack.iter().all(|&a| a == 0.0));
    }
    let moving = trajectories(&mut given(|_, _, range| range), "commitment");
    assert!(moving.iter().any(|trajectory| trajectory.attack.iter().any(|&a| a > 0.0)));
}

#[test]
fn a_guarantee_that_stands_at_once_opens_no_window_in_year_one() {
    for trajectory in trajectories(&mut set(&[("ramp_years", 0.0), ("protege_growth", 0.0), ("erosion", 0.0)]), "commitment")
    {
        assert!(trajectory.first_year_hazard.iter().all(|&a| a == 0.0));
    }
}

#[test]
fn prospects_judged_plainly_are_the_calculus() {
    let plain = Prospect { curvature: 1.0, loss_aversion: 1.0, gain_weight: 1.0, loss_weight: 1.0 };
    let mut table = set(&[]);
    let calculus = trajectories(&mut table, "calculus");
    let mut judged = Vec::new();
    for block in 0..BLOCKS {
        table.draw(block);
        for o in 0..OPTIONS.len() {
            let mut out = Trajectory::new(10);
            plain.trajectory(&table.situation(o), &mut out);
            judged.push(out);
        }
    }
    same(&judged, &calculus, 1e-12);
}

/// Asserts that no draw of `more` has a lower attack than in `less`, and some a higher one.
fn rises(less: &[Trajectory], more: &[Trajectory], what: &str) {
    let pairs = || less.iter().zip(more).flat_map(|(a, b)| a.attack.iter().zip(&b.attack));
    for (k, (a, b)) in pairs().enumerate() {
        assert!(*b >= a - 1e-12, "{what} {k}: {a} {b}");
    }
    assert!(pairs().any(|(a, b)| *b > a + 1e-6), "{what}");
}

/// Peace is the expectation of exp(−ω·Σα) over politics and answers, neither of which depends on ω.
#[test]
fn more_opportunity_never_makes_peace_safer_in_any_theory() {
    let (mut few, mut many) = (set(&[("opportunities", 0.2)]), set(&[("opportunities", 0.3)]));
    for model in roster() {
        let key = model.card().key;
        rises(&trajectories(&mut few, key), &trajectories(&mut many, key), key);
    }
}

#[test]
fn a_weaker_will_never_deters_better_where_only_the_expected_gain_counts() {
    let mut weak = given(|_, quantity, range| if quantity == "intervene" { range.map(|x| 0.7 * x) } else { range });
    let mut strong = given(|_, _, range| range);
    for key in ["calculus", "quantal", "coalition"] {
        rises(&trajectories(&mut strong, key), &trajectories(&mut weak, key), key);
    }
}

#[test]
fn a_cheaper_war_never_deters_better_where_only_the_expected_gain_counts() {
    let mut cheap = given(|_, quantity, range| if quantity == "cost_alone" { range.map(|x| x - 0.1) } else { range });
    let mut dear = given(|_, _, range| range);
    for key in ["calculus", "quantal", "brinkmanship", "denial", "coalition"] {
        rises(&trajectories(&mut dear, key), &trajectories(&mut cheap, key), key);
    }
}

#[test]
fn more_patience_makes_a_closing_window_more_tempting() {
    let patience = |x: f64| given(move |_, quantity, range| if quantity == "discount" { [x; 3] } else { range });
    let (hasty, patient) =
        (trajectories(&mut patience(0.86), "commitment"), trajectories(&mut patience(0.96), "commitment"));
    rises(&hasty, &patient, "discount");
}
