//! Results for tests of views: a small run of the shipped study, made once.

use super::{Provenance, compose};
use crate::analysis::statistics;
use crate::engine::{Budget, NoThreads, Watch, run};
use crate::history::{BackTest, CASES, MAPPING, read_cases, read_mapping};
use crate::models;
use crate::results::Results;
use crate::scenario::{Input, load};
use crate::study::Study;
use crate::teaching::teaching_figures;
use std::sync::LazyLock;

static SAMPLE: LazyLock<Results> = LazyLock::new(|| {
    let input = Input::Folder("scenarios/ukraine-2025".into());
    let scenario = load(&input, &models::all_quantities(), &[]).expect("the shipped study");
    let hashes = scenario.hashes();
    let provenance = Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() };
    let three: Vec<_> = ["calculus", "quantal", "signalling"].map(|k| models::find(k).expect("model")).to_vec();
    let every = Study::assemble(scenario.clone(), models::roster()).expect("complete");
    let cases = read_cases(&CASES).expect("the shipped cases");
    let mapping = read_mapping(&MAPPING).expect("the shipped mapping");
    let cases = BackTest::assemble(cases, &mapping, &scenario, &three, false).expect("complete");
    let study = Study::assemble(scenario, &three).expect("complete");
    let budget = Budget { replicates: 8, draws: 64, threads: 1, ..Budget::default() };
    let outcome = run::<NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let results = compose(&study, &budget, &provenance, &outcome.tally).expect("results");
    let history = cases.run(&budget, &Watch::new()).expect("threads").map(|history| history.record());
    Results { history, teaching: Some(teaching_figures(&every, budget.seed)), ..results }
});

/// A small run of the shipped study: seven options, three models with their back-test, and the teaching figures of all models.
pub fn sample() -> Results {
    SAMPLE.clone()
}
