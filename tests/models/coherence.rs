//! What must hold for every model, option and draw.

use crate::common::{OPTIONS, Reading, row, scenario, study};
use crate::table::Table;
use garant::models::{CourseBlock, Will, roster};
use garant::quantity::LANES;

/// The table's study with every model of the roster.
pub fn everything(will: Will, change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Table {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let mut scenario = scenario(Reading::Belief, change);
    scenario.will = will;
    Table::new(study(scenario, &keys))
}

fn check(course: &CourseBlock, incidents: bool, i: usize, who: &str) {
    let peace = course.survival.last().expect("years")[i];
    let close = |a: f64, b: f64, what: &str| assert!((a - b).abs() < 1e-12, "{who} {i}: {what}: {a} {b}");
    close(course.attack[i], course.war[i] + course.abandonment[i], "attack is war or abandonment");
    close(course.attack[i], 1.0 - peace, "attack is the end of peace");
    close(course.years_of_peace[i], course.survival.iter().map(|s| s[i]).sum(), "years of peace");
    close(course.durable_peace[i], course.signable[i] * peace, "durable peace");
    assert!(incidents || course.incidents_per_year[i] == 0.0, "{who} {i}");
    assert_eq!(course.faults[i], 0, "{who} {i}");
    stays_inside(course, i, who);
}

/// Every measure lies in its range to the last bit, and none exceeds what it is a part of.
pub fn stays_inside(course: &CourseBlock, i: usize, who: &str) {
    let unit = |name: &str, x: f64| assert!((0.0..=1.0).contains(&x) && x.is_sign_positive(), "{who} {i}: {name} {x:e}");
    for (name, x) in [
        ("attack", &course.attack),
        ("first year", &course.first_year_hazard),
        ("war", &course.war),
        ("abandonment", &course.abandonment),
        ("conquest", &course.conquest),
        ("escalation", &course.escalation),
        ("incidents", &course.incidents_per_year),
        ("signable", &course.signable),
        ("durable peace", &course.durable_peace),
    ] {
        unit(name, x[i]);
    }
    course.survival.iter().for_each(|s| unit("survival", s[i]));
    assert!(course.survival.windows(2).all(|w| w[1][i] <= w[0][i]), "{who} {i}: peace cannot come back");
    assert!((0.0..=course.survival.len() as f64).contains(&course.years_of_peace[i]), "{who} {i}");
    assert!(course.escalation[i] <= course.war[i] && course.war[i] <= course.attack[i], "{who} {i}");
    assert!(course.conquest[i] <= course.attack[i] && course.abandonment[i] <= course.attack[i], "{who} {i}");
    assert!(course.first_year_hazard[i] <= course.attack[i], "{who} {i}");
}

fn check_all(mut table: Table, blocks: usize) {
    for block in 0..blocks {
        table.draw(block);
        for (o, option) in OPTIONS.iter().enumerate() {
            for (m, model) in roster().iter().enumerate() {
                let course = table.course(o, m);
                let who = format!("{option}, {}", model.card().key);
                (0..LANES).for_each(|i| check(&course, model.has_incidents(), i, &who));
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
