//! A theory that has nothing to say of an option has no number for it, and nothing else changes for that.

use crate::common::{OPTIONS, Reading, scenario, study};
use garant::analysis::statistics;
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, Watch, run};
use garant::results::Results;
use garant::study::Study;

/// The table's study with two options that stand at once and one that builds up.
fn results(keys: &[&str]) -> (Study, Results) {
    let mut scenario = scenario(Reading::Belief, |option, quantity, range| match (option, quantity) {
        ("budapest-1994" | "arms-only", "ramp_years") => [0.0; 3],
        _ => range,
    });
    scenario.offers.retain(|offer| OPTIONS[..3].contains(&offer.key.as_str()));
    let study = study(scenario, keys);
    let budget = Budget { replicates: 8, draws: 512, ..Budget::default() };
    let outcome = run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    let results = compose(&study, &budget, &provenance, &outcome.tally).expect("finished");
    (study, results)
}

#[test]
fn a_theory_of_build_ups_is_silent_where_nothing_builds_up() {
    let (study, results) = results(&["calculus", "quantal", "commitment"]);
    assert_eq!([0, 1, 2].map(|option| study.speaks(option, 2)), [false, false, true]);
    for cell in &results.cells {
        let silent = cell.model == "commitment" && cell.option.as_str() != "european-troops";
        assert_eq!(cell.silent, silent, "{} {}", cell.option, cell.model);
        assert_eq!(cell.measures.is_empty() && cell.peace_survival.is_empty() && cell.answered == 0, silent);
        assert!(cell.faults.is_empty(), "silence is no fault");
    }
}

#[test]
fn a_silent_theory_changes_no_number_of_the_others() {
    let (_, with) = results(&["calculus", "quantal", "commitment"]);
    let (_, without) = results(&["calculus", "quantal"]);
    for cell in &without.cells {
        assert_eq!(with.cell(cell.option.as_str(), &cell.model), Some(cell));
    }
    let comparison = |results: &Results| results.comparison.clone().expect("two models");
    let (with, without) = (comparison(&with), comparison(&without));
    assert_eq!(with.concordance, without.concordance, "W counts the theories that speak of every option");
    assert!(with.ranks.iter().filter(|rank| rank.model == "commitment").count() == 1);
    let pair = |comparison: &garant::results::ModelComparison| {
        comparison.pairs.iter().map(|pair| (pair.models_lower, pair.models_higher, pair.models_open)).collect::<Vec<_>>()
    };
    assert_eq!(pair(&with), pair(&without));
}
