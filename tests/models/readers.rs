//! What moves the answers of a model is said to be read by it, and what is said to be read moves a model.

use crate::common::{Reading, members, roster as quantities, scenario};
use crate::table::Table;
use garant::models::quantities::CHALLENGER_FORCE;
use garant::models::{Trajectory, Will, roster};
use garant::quantity::QuantitySpec;
use garant::scenario::{Day, Elections, Scenario};
use garant::study::{Study, is_read};

/// One option of three members that has something of everything, over so many years with an election in each.
fn one_option(will: Will, years: usize) -> Scenario {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.retain(|o| o.key.as_str() == "european-troops-us-backstop");
    scenario.offers.iter_mut().for_each(|offer| offer.members = members(2, 1));
    (scenario.will, scenario.horizon_years) = (will, years);
    scenario.guarantors[1].elections = Some(Elections { first: Day { year: 2026, month: 1, day: 1 }, every_years: 1 });
    scenario
}

fn bits(trajectory: &Trajectory) -> Vec<u64> {
    let measures = [
        trajectory.attack,
        trajectory.first_year_hazard,
        trajectory.years_of_peace,
        trajectory.war,
        trajectory.abandonment,
        trajectory.conquest,
        trajectory.escalation,
        trajectory.incidents_per_year,
        trajectory.probes_per_year,
        trajectory.signable,
        trajectory.durable_peace,
    ];
    measures.iter().chain(&trajectory.survival).flatten().map(|x| x.to_bits()).collect()
}

/// The answers of every model for a block of draws with challengers of `force`, `moved` being another one in them.
fn answers(table: &mut Table, force: f64, moved: Option<&QuantitySpec>) -> Vec<Vec<u64>> {
    table.draw(0);
    table.move_towards(0, &CHALLENGER_FORCE, force, 0.5);
    if let Some(spec) = moved {
        let (lo, hi) = table.study.scenario.offers[0].entry(spec.name).expect("entry").belief.distribution.support();
        table.move_towards(0, spec, lo + 0.4 * (hi - lo), 0.5);
    }
    (0..roster().len()).map(|model| bits(&table.trajectory(0, model))).collect()
}

#[test]
fn what_moves_a_model_is_read_by_it_and_what_is_read_moves_one() {
    let cost = ["arms_budget", "troop_cost", "rotation_factor"];
    let mut wrong = Vec::new();
    // Weak challengers never attack under some models, strong ones always: between them everything matters somewhere.
    let (weak, strong) = (600.0, 4_000.0);
    for (will, years, forces) in
        [(Will::Given, 2, &[weak, strong][..]), (Will::Derived, 2, &[weak, strong]), (Will::Given, 1, &[weak])]
    {
        let base = one_option(will, years);
        let alone: Vec<Study> =
            roster().iter().map(|model| Study::assemble(base.clone(), &[*model]).expect("complete")).collect();
        let mut table = Table::new(Study::assemble(base, roster()).expect("complete"));
        let mut all = |moved| forces.iter().map(|&force| answers(&mut table, force, moved)).collect::<Vec<_>>();
        let before = all(None);
        for spec in quantities().into_iter().filter(|q| !cost.contains(&q.name)) {
            let after = all(Some(spec));
            let seen = |m: usize| (0..forces.len()).any(|f| before[f][m] != after[f][m]);
            for (m, model) in roster().iter().enumerate().filter(|(m, _)| seen(*m) && !is_read(spec, &alone[*m])) {
                wrong.push(format!("{will:?}, {years} years: {} moves {} ({m})", spec.name, model.card().key));
            }
            // In a single year too little happens to see everything that is read.
            let read = years > 1 && alone.iter().any(|study| is_read(spec, study));
            if read && !(0..roster().len()).any(seen) {
                wrong.push(format!("{will:?}, {years} years: {} moves nothing", spec.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn without_an_election_nothing_reads_politics() {
    let read = |scenario: Scenario| {
        let study = Study::assemble(scenario, roster()).expect("complete");
        let politics = study.scenario.guarantors[1].quantities.politics.expect("politics");
        [politics.share, politics.leaves, politics.returns].map(|spec| is_read(spec, &study))
    };
    assert_eq!(read(one_option(Will::Given, 10)), [true; 3]);
    let mut silent = one_option(Will::Given, 10);
    silent.guarantors[1].elections = None;
    assert_eq!(read(silent), [false; 3]);
}
