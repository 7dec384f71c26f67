//! The journal of an unfinished run: found, folded and gone on with, as `garant run --resume` does.

use super::replicates::{RUN, forge, journal, told};
use super::small;
use crate::harness::Target;
use crate::luck::Luck;
use crate::mutate;
use garant::files::Folder;
use garant::store::Journal;
use std::sync::{Arc, LazyLock};

pub static TARGET: Target = Target { name: "journal", cases: 400, play: case };

const NAMES: [&str; 2] = [".journal.checkpoint", ".journal.records"];

/// Checkpoint and records.
static VALID: LazyLock<[Vec<u8>; 2]> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("folder");
    let _journal = journal(&Arc::new(Folder::open(folder.path()).expect("folder")), "header");
    NAMES.map(|name| std::fs::read(folder.path().join(name)).expect("bytes"))
});

fn case(luck: &mut Luck) {
    let mut files = VALID.clone();
    for _ in 0..1 + luck.below(3) {
        let which = luck.below(2);
        mutate::binary(luck, &mut files[which]);
    }
    if !luck.once_in(8) {
        // The checkpoint holds the digest of the records behind its count; the records follow sixteen bytes that name the format.
        let records = files[1].get(16..).unwrap_or_default();
        let digest: [u8; 32] = sha2::Digest::finalize(sha2::Digest::chain_update(sha2::Sha256::default(), records)).into();
        if luck.once_in(2) && files[0].len() > 56 {
            files[0][24..56].copy_from_slice(&digest);
        }
        forge(&mut files[0]);
    }
    let folder = tempfile::tempdir().expect("folder");
    NAMES.iter().zip(&files).for_each(|(name, bytes)| std::fs::write(folder.path().join(name), bytes).expect("written"));
    let folder = Arc::new(Folder::open(folder.path()).expect("folder"));
    let _ = Journal::header(&folder);
    let Ok(Some(standing)) = Journal::find(&folder, RUN.layout, small().draws as u64, Some).map_err(|e| e.to_string())
    else {
        return;
    };
    told(&standing.tally);
    let _ = Journal::resume(&folder, &standing).map(|_| ()).map_err(|e| e.to_string());
}
