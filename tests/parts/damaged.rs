//! One changed bit, one missing byte, one byte too many: a part that is not as it was written is refused.

use super::common::{done, files, garant, refused};
use garant::analysis::statistics;
use garant::store::Sealed;
use std::fs;
use std::path::{Path, PathBuf};

/// A part as small as parts get: one replicate of one option pair under one model.
fn part(root: &Path) -> PathBuf {
    shard(root, "0/2")
}

/// So many of two replicates.
fn shard(root: &Path, which: &str) -> PathBuf {
    let folder = root.join("part");
    let run = ["run", "--models", "calculus", "--replicates", "2", "--draws", "64", "--shard", which, "-o"];
    done(garant(&run).arg(&folder));
    folder
}

#[test]
fn every_changed_byte_and_every_length_is_refused() {
    let root = tempfile::tempdir().expect("folder");
    let path = part(root.path()).join("replicates.bin");
    let bytes = fs::read(&path).expect("part");
    assert!(Sealed::open(&path, statistics()).and_then(|mut sealed| sealed.tally()).is_ok());
    let copy = root.path().join("copy.bin");
    let refuse = |bytes: &[u8], what: &str| {
        fs::write(&copy, bytes).expect("write");
        let error = Sealed::open(&copy, statistics()).and_then(|mut sealed| sealed.tally()).expect_err(what);
        assert!(error.to_string().contains("copy.bin"), "{error}");
    };
    // Every bit of the head, where lengths stand, then one bit in every stretch of the file.
    let places = (0..64).chain((64..bytes.len()).step_by(bytes.len() / 400 + 1)).chain(bytes.len() - 33..bytes.len());
    for at in places {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            refuse(&changed, &format!("byte {at}, bit {bit}"));
            if at >= 64 {
                break;
            }
        }
    }
    for length in (0..80).chain((80..bytes.len()).step_by(bytes.len() / 200 + 1)).chain([bytes.len() - 1]) {
        refuse(&bytes[..length], &format!("cut to {length}"));
    }
    refuse(&[&bytes[..], &[0]].concat(), "one byte more");
    refuse(&[&bytes[..], &bytes[..]].concat(), "twice");
}

#[test]
fn a_forged_checksum_does_not_make_sense_of_nonsense() {
    use sha2::{Digest, Sha256};
    let root = tempfile::tempdir().expect("folder");
    let path = part(root.path()).join("replicates.bin");
    let bytes = fs::read(&path).expect("part");
    let copy = root.path().join("copy.bin");
    let header = u32::from_le_bytes(bytes[40..44].try_into().expect("length")) as usize;
    let columns = u32::from_le_bytes(bytes[44..48].try_into().expect("length")) as usize;
    let first_record = 48 + header + columns;
    // The means follow three columns of counts.
    let layout = Sealed::open(&path, statistics()).expect("part").layout;
    let counts: usize = statistics()[0].columns(layout.shape)[..3].iter().map(|column| column.len(layout.shape)).sum();
    let first_mean = first_record + 8 + 8 * counts;
    let infinite = f64::INFINITY.to_le_bytes();
    // Lengths beyond all bounds, an infinite mean, a count beyond the draws, a histogram with another length.
    for (at, forged, what) in [
        (16, &u32::MAX.to_le_bytes()[..], "absurd"),
        (20, &0u32.to_le_bytes()[..], "absurd"),
        (32, &u64::MAX.to_le_bytes()[..], "too early"),
        (32, &(1u64 << 61).to_le_bytes()[..], "too early"),
        (40, &u32::MAX.to_le_bytes()[..], "absurd"),
        (first_mean, &infinite[..], "makes no sense"),
        (first_record + 8, &u64::MAX.to_le_bytes()[..], "makes no sense"),
        (48 + header, &b"Means"[..], "other columns"),
        (bytes.len() - 40, &[0xff; 8][..], ""),
    ] {
        let mut changed = bytes.clone();
        changed[at..at + forged.len()].copy_from_slice(forged);
        let body = changed.len() - 32;
        let digest = Sha256::digest(&changed[..body]);
        changed[body..].copy_from_slice(&digest);
        fs::write(&copy, &changed).expect("write");
        let error = Sealed::open(&copy, statistics()).and_then(|mut sealed| sealed.tally()).expect_err(what);
        assert!(error.to_string().contains(what), "{what}: {error}");
    }
}

/// Two records that change places keep every number; only their order is wrong.
#[test]
fn records_out_of_order_are_refused_by_merge_as_by_verify() {
    use sha2::{Digest, Sha256};
    let root = tempfile::tempdir().expect("folder");
    let path = shard(root.path(), "0/1").join("replicates.bin");
    let bytes = fs::read(&path).expect("part");
    let length = |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("length")) as usize;
    let first = 48 + length(40) + length(44);
    let layout = Sealed::open(&path, statistics()).expect("part").layout;
    let numbers: usize = layout.columns().flatten().map(|column| column.len(layout.shape)).sum();
    let size = 8 * (1 + numbers);
    let mut changed = bytes.clone();
    changed[first..first + size].copy_from_slice(&bytes[first + size..first + 2 * size]);
    changed[first + size..first + 2 * size].copy_from_slice(&bytes[first..first + size]);
    let body = changed.len() - 32;
    let digest = Sha256::digest(&changed[..body]);
    changed[body..].copy_from_slice(&digest);
    let copy = root.path().join("copy.bin");
    fs::write(&copy, &changed).expect("write");
    let mut sealed = Sealed::open(&copy, statistics()).expect("whole");
    assert!(sealed.next_record().is_ok());
    let error = sealed.next_record().expect_err("the first replicate after the second");
    assert!(error.to_string().contains("out of order"), "{error}");
    sealed.rewind();
    assert!(sealed.next_record().is_ok());
}

#[test]
fn random_bytes_are_refused_without_a_panic() {
    use rand::{RngExt, SeedableRng};
    let root = tempfile::tempdir().expect("folder");
    let path = root.path().join("random.bin");
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(7);
    for length in (0..400).map(|n| n * 7 % 911) {
        let mut bytes: Vec<u8> = (0..length).map(|_| rng.random()).collect();
        if length > 16 && length % 2 == 0 {
            bytes[..16].copy_from_slice(b"garant part   2\n");
        }
        fs::write(&path, &bytes).expect("write");
        assert!(Sealed::open(&path, statistics()).is_err());
    }
}

#[test]
fn a_damaged_part_stops_merge_and_verify_and_is_named() {
    let root = tempfile::tempdir().expect("folder");
    let part = part(root.path());
    let out = root.path().join("out");
    for (name, bytes) in files(&part).into_iter().filter(|(name, _)| !name.starts_with('.')) {
        let mut changed = bytes.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 4;
        fs::write(part.join(&name), &changed).expect("write");
        refused(garant(&["merge"]).arg(&part).args(["--part", "-o"]).arg(&out), 4, &[&name]);
        refused(garant(&["verify"]).arg(&part), 4, &[&name]);
        assert!(!out.join("replicates.bin").exists());
        fs::write(part.join(&name), &bytes).expect("write");
    }
    done(garant(&["verify"]).arg(&part));
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_part_is_refused_and_not_waited_for() {
    let root = tempfile::tempdir().expect("folder");
    let pipe = root.path().join("replicates.bin");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
    assert!(Sealed::open(&pipe, statistics()).is_err());
}
