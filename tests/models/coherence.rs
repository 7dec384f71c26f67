//! What must hold for every model, option and draw.

use crate::common::{OPTIONS, Reading, row, scenario, study};
use crate::table::Table;
use garant::models::{Trajectory, Will, roster};
use garant::quantity::LANES;

/// The table's study with every model of the roster.
pub fn everything(will: Will, change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Table {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let mut scenario = scenario(Reading::Belief, change);
    scenario.will = will;
    Table::new(study(scenario, &keys))
}

fn check(trajectory: &Trajectory, probes: bool, i: usize, who: &str) {
    let peace = trajectory.survival.last().expect("years")[i];
    let close = |a: f64, b: f64, what: &str| assert!((a - b).abs() < 1e-12, "{who} {i}: {what}: {a} {b}");
    close(trajectory.attack[i], trajectory.war[i] + trajectory.abandonment[i], "attack is war or abandonment");
    close(trajectory.attack[i], 1.0 - peace, "attack is the end of peace");
    close(trajectory.years_of_peace[i], trajectory.survival.iter().map(|s| s[i]).sum(), "years of peace");
    close(trajectory.durable_peace[i], trajectory.signable[i] * peace, "durable peace");
    assert!(probes || trajectory.probes_per_year[i] == 0.0, "{who} {i}");
    assert_eq!(trajectory.faults[i], 0, "{who} {i}");
    stays_inside(trajectory, i, who);
}

/// Every measure lies in its range to the last bit, and none exceeds what it is a part of.
pub fn stays_inside(trajectory: &Trajectory, i: usize, who: &str) {
    let unit = |name: &str, x: f64| assert!((0.0..=1.0).contains(&x) && x.is_sign_positive(), "{who} {i}: {name} {x:e}");
    for (name, x) in [
        ("attack", &trajectory.attack),
        ("first year", &trajectory.first_year_hazard),
        ("war", &trajectory.war),
        ("abandonment", &trajectory.abandonment),
        ("conquest", &trajectory.conquest),
        ("escalation", &trajectory.escalation),
        ("incidents", &trajectory.incidents_per_year),
        ("probes", &trajectory.probes_per_year),
        ("signable", &trajectory.signable),
        ("durable peace", &trajectory.durable_peace),
    ] {
        unit(name, x[i]);
    }
    trajectory.survival.iter().for_each(|s| unit("survival", s[i]));
    assert!(trajectory.survival.windows(2).all(|w| w[1][i] <= w[0][i]), "{who} {i}: peace cannot come back");
    assert!((0.0..=trajectory.survival.len() as f64).contains(&trajectory.years_of_peace[i]), "{who} {i}");
    assert!(trajectory.escalation[i] <= trajectory.war[i] && trajectory.war[i] <= trajectory.attack[i], "{who} {i}");
    assert!(
        trajectory.conquest[i] <= trajectory.attack[i] && trajectory.abandonment[i] <= trajectory.attack[i],
        "{who} {i}"
    );
    assert!(trajectory.first_year_hazard[i] <= trajectory.attack[i], "{who} {i}");
}

fn check_all(mut table: Table, blocks: usize) {
    for block in 0..blocks {
        table.draw(block);
        for (o, option) in OPTIONS.iter().enumerate() {
            for (m, model) in roster().iter().enumerate() {
                let trajectory = table.trajectory(o, m);
                let who = format!("{option}, {}", model.card().key);
                (0..LANES).for_each(|i| check(&trajectory, model.has_probes(), i, &who));
            }
        }
    }
}

#[test]
fn outcomes_add_up_for_every_model_option_and_draw() {
    check_all(everything(Will::Given, |_, _, range| range), 8);
}

#[test]
fn outcomes_add_up_when_the_will_is_derived() {
    check_all(everything(Will::Derived, |_, _, range| range), 1);
}

#[test]
fn outcomes_add_up_at_the_ends_of_the_ranges() {
    for end in [0, 2] {
        check_all(everything(Will::Given, |option, quantity, _| [row(option, quantity).expect("row")[end]; 3]), 1);
    }
}

#[test]
fn outcomes_add_up_for_certain_and_impossible_wills() {
    for will in [0.0, 1.0] {
        let set = |_: &str, quantity: &str, range: [f64; 3]| match quantity {
            "intervene" => [will; 3],
            "erosion" | "ramp_years" => [0.0; 3],
            "answer_resolute" => [1.0; 3],
            "answer_irresolute" => [0.0; 3],
            _ => range,
        };
        check_all(everything(Will::Given, set), 1);
    }
}
