//! `replicates.bin`: read, folded, and brought into results, as `garant merge` does.

use super::{models, play, provenance, shipped, small};
use crate::harness::Target;
use crate::luck::Luck;
use crate::{mutate, sound};
use garant::analysis::statistics;
use garant::compare::{fill, skeleton};
use garant::engine::{Layout, Record, Tally};
use garant::files::{Folder, FolderLock, OutputFolder};
use garant::report::results_json;
use garant::results::{Results, read};
use garant::store::{Journal, REPLICATES, Sealed};
use garant::study::Study;
use sha2::{Digest, Sha256};
use std::sync::{Arc, LazyLock};

pub static TARGET: Target = Target { name: "replicates", cases: 400, play: case };

/// A small run with everything that files of replicates are made from.
pub struct Run {
    pub layout: Layout,
    pub skeleton: Results,
    pub tally: Tally,
    pub records: Vec<Record>,
}

pub static RUN: LazyLock<Run> = LazyLock::new(|| {
    let mut scenario = shipped();
    scenario.offers.truncate(3);
    scenario.reference = 0;
    let provenance = provenance(&scenario);
    let study = Study::assemble(scenario, &models(&["quantal", "probing"])).expect("complete");
    let (tally, records) = play(&study);
    Run { layout: Layout::of(&study, statistics()), skeleton: skeleton(&study, &small(), &provenance), tally, records }
});

/// The journal of the run, in `folder`.
pub fn journal(folder: &Arc<Folder>, header: &str) -> Journal {
    let mut journal = Journal::create(folder, RUN.layout, header).expect("journal");
    RUN.records.iter().for_each(|record| journal.append(record).expect("appended"));
    journal.checkpoint(&RUN.tally).expect("checkpoint");
    journal
}

static VALID: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join(REPLICATES);
    let lock = FolderLock::take(folder.path()).expect("folder").expect("free");
    let mut output = OutputFolder::open(&lock, |_| true).expect("output");
    let draft = output.draft(REPLICATES).expect("draft");
    let journal = journal(lock.folder(), "header");
    journal.seal(draft, &path, 64, "header", &RUN.tally).expect("sealed");
    std::fs::read(&path).expect("bytes")
});

/// Makes the last 32 bytes the checksum of all before them: a forger does the same.
pub fn forge(bytes: &mut Vec<u8>) {
    if let Some(body) = bytes.len().checked_sub(32) {
        let digest = Sha256::digest(&bytes[..body]);
        bytes.truncate(body);
        bytes.extend(digest);
    }
}

/// Results of a tally that was read are sound, or it is of another shape, or they are refused when they are read back, as every
/// command does before it shows them: a forger can make a checksum for numbers that cannot be.
pub fn told(tally: &Tally) {
    let Some(results) = fill(RUN.skeleton.clone(), tally) else { return };
    if let Ok(results) = read(&results_json(&results)) {
        sound::results(&results);
    }
}

fn case(luck: &mut Luck) {
    let mut bytes = VALID.clone();
    (0..1 + luck.below(3)).for_each(|_| mutate::binary(luck, &mut bytes));
    if !luck.once_in(8) {
        forge(&mut bytes);
    }
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join(REPLICATES);
    std::fs::write(&path, &bytes).expect("written");
    let Ok(mut sealed) = Sealed::open(&path, statistics()).map_err(|e| e.to_string()) else { return };
    if let Ok(tally) = sealed.tally().map_err(|e| e.to_string()) {
        told(&tally);
    }
}
