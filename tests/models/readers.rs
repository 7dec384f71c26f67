//! A quantity moves the answers of a model exactly where it is said to be read.

use crate::common::{Reading, scenario};
use crate::table::Table;
use garant::models::{CourseBlock, Will, all_quantities, roster};
use garant::quantity::QuantitySpec;
use garant::scenario::Scenario;
use garant::study::{Study, is_read};

/// One option of three members that has something of everything, over so many years.
fn one_option(will: Will, years: usize) -> Scenario {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.retain(|o| o.key.as_str() == "european-troops-us-backstop");
    scenario.offers.iter_mut().for_each(|offer| offer.members = 3);
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

/// The answers of every model for a block of draws, `moved` being another one in them.
fn answers(table: &mut Table, moved: Option<&QuantitySpec>) -> Vec<Vec<u64>> {
    table.draw(0);
    if let Some(spec) = moved {
        let (lo, hi) = table.study.scenario.offers[0].entry(spec.name).expect("entry").belief.distribution.support();
        table.move_towards(0, spec, 0.5 * (lo + hi), 0.3);
    }
    (0..roster().len()).map(|model| bits(&table.course(0, model))).collect()
}

#[test]
fn a_quantity_moves_a_model_exactly_where_it_is_said_to_be_read() {
    let cost = ["arms_budget", "troop_cost", "rotation_factor"];
    let mut wrong = Vec::new();
    for (will, years) in [(Will::Given, 9), (Will::Derived, 9), (Will::Given, 1), (Will::Given, 5)] {
        let base = one_option(will, years);
        let alone: Vec<Study> =
            roster().iter().map(|model| Study::assemble(base.clone(), &[*model]).expect("complete")).collect();
        let mut table = Table::new(Study::assemble(base, roster()).expect("complete"));
        let before = answers(&mut table, None);
        for spec in all_quantities().into_iter().filter(|q| !cost.contains(&q.name)) {
            let after = answers(&mut table, Some(spec));
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
    assert_eq!(read(one_option(Will::Given, 10)), [true; 3]);
    assert_eq!(read(Scenario { elections: None, ..one_option(Will::Given, 10) }), [false; 3]);
}
