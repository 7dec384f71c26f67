//! The ways into the program, one file each.

pub mod efg;
pub mod journal;
pub mod posterior;
pub mod replicates;
pub mod results;
pub mod settings;
pub mod solve;
pub mod study;

use garant::analysis::statistics;
use garant::compare::Provenance;
use garant::engine::{self, Budget, Record, Tally, Watch};
use garant::models::{Model, all_quantities};
use garant::scenario::{Complaints, Input, Scenario, load};
use garant::study::Study;
use std::path::PathBuf;

/// The shipped study's folder.
fn shipped_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios/ukraine-2025")
}

/// Reads and checks a study as the command line does.
fn load_from(folder: PathBuf) -> Result<Scenario, Complaints> {
    load(&Input::Folder(folder), &all_quantities(), &[])
}

/// The shipped study.
fn shipped() -> Scenario {
    load_from(shipped_folder()).unwrap_or_else(|complaints| panic!("{complaints}"))
}

/// A small budget.
fn small() -> Budget {
    Budget { replicates: 2, draws: 64, threads: 1, ..Budget::default() }
}

/// Plays the small budget; the finished records with the tally.
fn play(study: &Study) -> (Tally, Vec<Record>) {
    let mut records = Vec::new();
    let keep = |record: &Record| {
        records.push(record.clone());
        Ok::<(), engine::NoThreads>(())
    };
    let outcome = engine::run(study, statistics(), &small(), &Watch::new(), keep).expect("threads");
    assert!(outcome.complete);
    (outcome.tally, records)
}

fn provenance(scenario: &Scenario) -> Provenance {
    let hashes = scenario.hashes();
    Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() }
}

/// The models called `keys`.
fn models(keys: &[&str]) -> Vec<&'static dyn Model> {
    keys.iter().filter_map(|key| garant::models::find(key)).collect()
}
