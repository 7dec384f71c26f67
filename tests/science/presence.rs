//! What troops in the country do to crises and incidents.

use crate::common::{OPTIONS, Reading, scenario, study};
use crate::table::Table;
use garant::models::{Trajectory, presence, roster};
use garant::quantity::LANES;

/// The mean over `blocks` blocks of draws of `of` the trajectory of European troops under a model.
fn mean(key: &str, change: &dyn Fn(&str, [f64; 3]) -> [f64; 3], of: &dyn Fn(&Trajectory) -> f64) -> f64 {
    let mut scenario = scenario(Reading::Belief, |_, quantity, range| change(quantity, range));
    scenario.offers.retain(|offer| offer.key.as_str() == OPTIONS[2]);
    let mut table = Table::new(study(scenario, &[key]));
    let blocks = 32;
    (0..blocks).map(|block| (table.draw(block), of(&table.trajectory(0, 0))).1).sum::<f64>() / blocks as f64
}

fn attack(trajectory: &Trajectory) -> f64 {
    trajectory.attack.iter().sum::<f64>() / LANES as f64
}

fn first_hazard(trajectory: &Trajectory) -> f64 {
    trajectory.first_year_hazard.iter().sum::<f64>() / LANES as f64
}

#[test]
fn a_factor_of_one_is_no_presence_and_no_troops_have_none() {
    for model in roster().iter().filter(|m| m.card().key != "commitment") {
        let key = model.card().key;
        let neutral = |troops: f64, factor: f64| {
            mean(
                key,
                &move |quantity, range| match quantity {
                    "forward_troops" => [troops; 3],
                    "opportunity_factor" => [factor; 3],
                    "incident_sparks" => [0.0; 3],
                    _ => range,
                },
                &attack,
            )
        };
        assert_eq!(neutral(0.0, 0.3), neutral(0.0, 1.0), "{key}: without troops the factor says nothing");
        assert!(neutral(50.0, 0.3) < neutral(50.0, 1.0), "{key}");
    }
}

/// A rate that is small enough turns the hazard into the rate, so that the effect of presence can be read off exactly.
#[test]
fn presence_multiplies_the_rate_by_what_the_formula_says() {
    let rate = |factor: f64| {
        mean(
            "quantal",
            &move |quantity, range| match quantity {
                "forward_troops" => [45.0; 3],
                "opportunity_factor" => [factor; 3],
                "incident_sparks" | "ramp_years" | "precision" => [0.0; 3],
                "opportunities" => [1e-9; 3],
                _ => range,
            },
            &first_hazard,
        )
    };
    let expected = 1.0 + (0.4 - 1.0) * presence(45.0);
    assert!((rate(0.4) / rate(1.0) - expected).abs() < 1e-9, "{} {expected}", rate(0.4) / rate(1.0));
}

/// Troops change the decision at a crisis as well. Together the two must stay inside what the record of peacekeeping allows:
/// hazard ratio 0.51 [0.28, 0.94] (Fortna 2004). European troops against arms alone, over ten years.
#[test]
fn the_whole_effect_of_troops_lies_inside_the_record() {
    for key in ["calculus", "quantal"] {
        let mut table = Table::new(study(scenario(Reading::Belief, |_, _, range| range), &[key]));
        let blocks = 32;
        let mut risks = [0.0; 2];
        for block in 0..blocks {
            table.draw(block);
            [1, 2]
                .into_iter()
                .zip(&mut risks)
                .for_each(|(o, risk)| *risk += attack(&table.trajectory(o, 0)) / blocks as f64);
        }
        let [arms, troops] = risks.map(|risk| -libm::log(1.0 - risk));
        assert!((0.28..0.94).contains(&(troops / arms)), "{key}: {}", troops / arms);
    }
}

#[test]
fn incidents_rise_with_troops_as_the_odds_say_and_are_the_same_in_every_theory() {
    let rate = |key: &str, troops: f64| {
        mean(
            key,
            &move |quantity, range| match quantity {
                "forward_troops" => [troops; 3],
                "ramp_years" | "rotation_fatigue" | "incident_sparks" => [0.0; 3],
                "incidents" => [0.2; 3],
                "incident_odds" => [2.0; 3],
                _ => range,
            },
            &|trajectory| trajectory.incidents_per_year[7],
        )
    };
    for model in roster().iter().filter(|m| m.card().key != "commitment") {
        let key = model.card().key;
        // Odds 1/4 without troops; times 1.5 with five thousand.
        for (troops, odds) in [(0.0, 0.25), (5.0, 0.375)] {
            assert!((rate(key, troops) - odds / (1.0 + odds)).abs() < 1e-12, "{key} {troops}");
        }
    }
}

#[test]
fn an_incident_that_grows_is_an_opportunity_more() {
    let risk = |sparks: f64| {
        mean(
            "quantal",
            &move |quantity, range| match quantity {
                "incident_sparks" => [sparks; 3],
                "forward_troops" | "opportunities" | "precision" => [0.0; 3],
                "incidents" => [0.2; 3],
                _ => range,
            },
            &first_hazard,
        )
    };
    assert_eq!(risk(0.0), 0.0);
    assert!((risk(0.5) - (1.0 - libm::exp(-0.05))).abs() < 1e-12, "{}", risk(0.5));
}
