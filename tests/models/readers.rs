//! A quantity moves the answers of a model exactly where it is said to be read.

use crate::common::{Reading, belief, scenario};
use crate::table::Table;
use garant::models::{CourseBlock, Will, all_quantities, roster};
use garant::quantity::QuantitySpec;
use garant::scenario::Scenario;
use garant::study::{Study, is_read};

/// Two options that differ in all they can, over so many years.
fn two_options(will: Will, years: usize) -> Scenario {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.retain(|o| ["european-troops-us-backstop", "nato-membership"].contains(&o.key.as_str()));
    (scenario.will, scenario.horizon_years) = (will, years);
    scenario
}

fn bits(course: &CourseBlock) -> Vec<u64> {
    let measures = [
        course.attack,
        course.first_year_hazard,
        course.years_of_peace,
        course.war,
        course.abandonment,
        course.conquest,
        course.escalation,
        course.incidents_per_year,
        course.signable,
        course.durable_peace,
    ];
    measures.iter().chain(&course.survival).flatten().map(|x| x.to_bits()).collect()
}

/// The answers of every model about both options.
fn answers(scenario: Scenario) -> Vec<Vec<u64>> {
    let mut table = Table::new(Study::assemble(scenario, roster()).expect("complete"));
    table.draw(0);
    (0..roster().len()).map(|m| (0..2).flat_map(|option| bits(&table.course(option, m))).collect()).collect()
}

/// The scenario with another belief about a quantity.
fn moved(scenario: &Scenario, spec: &'static QuantitySpec) -> Scenario {
    let mut scenario = scenario.clone();
    for entry in scenario.offers.iter_mut().flat_map(|o| &mut o.entries).filter(|e| e.spec == spec) {
        let (lo, hi) = (entry.belief.distribution.quantile(0.0), entry.belief.distribution.quantile(1.0));
        let towards = if spec.range.hi.is_finite() { 0.5 * (spec.range.lo + spec.range.hi) } else { hi + 1.0 };
        let [a, b] = [lo, hi].map(|x| x + 0.3 * (towards - x));
        entry.belief = belief([a, 0.5 * (a + b) + 1e-3 * (b - a), b + 1e-3], Reading::Belief);
    }
    scenario
}

#[test]
fn a_quantity_moves_a_model_exactly_where_it_is_said_to_be_read() {
    let cost = ["arms_budget", "troop_cost", "rotation_factor"];
    let mut wrong = Vec::new();
    for (will, years) in [(Will::Given, 10), (Will::Derived, 10), (Will::Given, 1), (Will::Given, 5)] {
        let base = two_options(will, years);
        let before = answers(base.clone());
        let alone: Vec<Study> =
            roster().iter().map(|model| Study::assemble(base.clone(), &[*model]).expect("complete")).collect();
        for spec in all_quantities().into_iter().filter(|q| !cost.contains(&q.name)) {
            let after = answers(moved(&base, spec));
            for (m, model) in roster().iter().enumerate() {
                let (said, seen) = (is_read(spec, &alone[m]), before[m] != after[m]);
                if said != seen {
                    wrong.push(format!("{will:?} {years} {} {}: said {said}, seen {seen}", model.card().key, spec.name));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn without_an_election_nothing_reads_us_politics() {
    let read = |scenario: Scenario| {
        let study = Study::assemble(scenario, roster()).expect("complete");
        let all = all_quantities();
        let politics = all.iter().filter(|q| q.name.starts_with("us_"));
        politics.map(|spec| is_read(spec, &study)).collect::<Vec<_>>()
    };
    assert_eq!(read(two_options(Will::Given, 10)), [true; 3]);
    assert_eq!(read(Scenario { elections: None, ..two_options(Will::Given, 10) }), [false; 3]);
}
