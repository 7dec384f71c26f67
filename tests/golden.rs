//! Golden digests: the same study gives the same bits in debug and release, with the library alone and with all features.
//!
//! The digests stand in `tests/data/golden.txt`. They change only together with the results version; then
//! `GOLDEN=write cargo test --test golden` writes them anew.

use garant::analysis::statistics;
use garant::chance::Plan;
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, Watch, run};
use garant::models::{Will, all_quantities, roster};
use garant::results::RESULTS_VERSION;
use garant::scenario::{Input, load};
use garant::study::Study;
use sha2::{Digest, Sha256};
use std::fmt::Write;

const PATH: &str = "tests/data/golden.txt";

/// SHA-256 of every number of a small run of the shipped study. Words are left out: they move no number.
fn digest(plan: Plan, will: Will, seed: u64) -> String {
    let input = Input::Folder("scenarios/ukraine-2025".into());
    let mut scenario = load(&input, &all_quantities(), &[]).expect("the shipped study");
    scenario.will = will;
    let study = Study::assemble(scenario, roster()).expect("complete");
    let budget = Budget { plan, seed, replicates: 8, draws: 256, threads: 2 };
    let outcome = run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    let results = compose(&study, &budget, &provenance, &outcome.tally).expect("results");
    let comparison = results.comparison.as_ref().expect("ten models");
    let rivals = (&comparison.taus, &comparison.ranks, &comparison.pairs, &comparison.variances);
    let numbers = serde_json::to_vec(&(&results.cells, &results.guarantor_cost, rivals)).expect("JSON");
    Sha256::digest(numbers).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[test]
fn the_shipped_study_has_its_golden_digests() {
    let mut found = format!("results version {RESULTS_VERSION}\n");
    for (plan, will, seed) in [
        (Plan::Sobol, Will::Given, 1),
        (Plan::Sobol, Will::Derived, 1),
        (Plan::Plain, Will::Given, u64::MAX),
        (Plan::Latin, Will::Given, 0),
    ] {
        let _ = writeln!(found, "{plan:?} {will:?} seed {seed}: {}", digest(plan, will, seed));
    }
    if std::env::var_os("GOLDEN").is_some_and(|what| what == "write") {
        std::fs::write(PATH, &found).expect("write");
    }
    let golden = std::fs::read_to_string(PATH).expect(PATH);
    assert!(found == golden, "a result bit moved: raise results_version, say so in the changelog, and\n{found}");
}
