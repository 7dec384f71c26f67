//! Runs that are killed, stopped, or get in each other's way.

use super::common::{done, garant, output, refused, same, stderr};
use rand::{RngExt, SeedableRng};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// A run long enough to be killed anywhere in it; without the back-test and the what-ifs of the study, which come before the first draw.
const RUN: &[&str] = &[
    "run",
    "--no-history",
    "--set",
    "guarantors.united-states.share=0.3",
    "--models",
    "quantal,coalition",
    "--replicates",
    "96",
    "--draws",
    "256",
    "--threads",
    "2",
];

#[test]
fn a_run_killed_at_any_moment_goes_on_to_the_same_files() {
    let root = tempfile::tempdir().expect("folder");
    let whole = root.path().join("whole");
    let started = Instant::now();
    done(garant(RUN).arg("-o").arg(&whole));
    let length = started.elapsed().as_millis() as u64;
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(11);
    let (mut kills, mut finished) = (0, 0);
    while kills < 50 {
        let folder = root.path().join(format!("run{finished}"));
        loop {
            let mut child = garant(RUN)
                .args(["--resume", "-o"])
                .arg(&folder)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("start");
            sleep(Duration::from_millis(rng.random_range(0..length.max(20) * 4 / 5)));
            // SIGKILL: nothing in the process can prepare for it.
            let ended = child.try_wait().expect("status");
            child.kill().expect("kill");
            let status = child.wait().expect("end");
            if ended.is_some() {
                assert!(status.success());
                break;
            }
            kills += 1;
            assert!(kills < 400, "a killed run makes no progress");
        }
        same(&whole, &folder);
        finished += 1;
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_keeps_what_is_finished_and_names_the_way_on() {
    let root = tempfile::tempdir().expect("folder");
    let (whole, folder) = (root.path().join("whole"), root.path().join("out"));
    let long = ["run", "--models", "probing", "--replicates", "400", "--draws", "256", "--threads", "2", "-o"];
    done(garant(&long).arg(&whole));
    let child = garant(&long).arg(&folder).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
    let checkpoint = folder.join(".journal.checkpoint");
    let begun = Instant::now();
    let first = loop {
        let size = fs::metadata(&checkpoint).map(|m| m.len()).unwrap_or(0);
        // Beyond the empty checkpoint: a wave is kept.
        if fs::metadata(folder.join(".journal.records")).is_ok_and(|m| m.len() > 0) && size > 0 {
            break size;
        }
        assert!(begun.elapsed() < Duration::from_secs(60));
        sleep(Duration::from_millis(5));
    };
    assert!(first > 0);
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill").success());
    let stopped = child.wait_with_output().expect("end");
    assert_eq!(stopped.status.code(), Some(130), "{}", stderr(&stopped));
    assert!(stderr(&stopped).contains("of 400 replicates were finished") && stderr(&stopped).contains("--resume"));
    assert!(!folder.join("results.json").exists());
    // Another run does not wipe it out by accident, nor go on with it under other arguments.
    refused(garant(&long).arg(&folder), 2, &["--resume", "--fresh"]);
    let other = [&["run", "--resume", "--seed", "2"][..], &long[1..]].concat();
    refused(garant(&other).arg(&folder), 4, &["the seed: 2 here, 1 there"]);
    let shard = [&["run", "--resume", "--shard", "0/2"][..], &long[1..]].concat();
    refused(garant(&shard).arg(&folder), 4, &["the shard: 0/2 here, 0/1 there"]);
    done(garant(&[&["run", "--resume"][..], &long[1..]].concat()).arg(&folder));
    same(&whole, &folder);
}

#[test]
fn a_damaged_journal_is_refused_and_can_be_forgotten() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path();
    fs::write(folder.join(".journal.checkpoint"), "garant journal2\nwhatever").expect("write");
    fs::write(folder.join(".journal.records"), "").expect("write");
    refused(garant(RUN).args(["--resume", "-o"]).arg(folder), 4, &[".journal.checkpoint"]);
    done(garant(RUN).args(["--fresh", "-o"]).arg(folder));
    assert!(!folder.join(".journal.checkpoint").exists() && folder.join("results.json").exists());
}

#[test]
fn two_runs_into_one_folder_are_one_run_and_one_clear_error() {
    let root = tempfile::tempdir().expect("folder");
    let (whole, folder) = (root.path().join("whole"), root.path().join("out"));
    done(garant(RUN).arg("-o").arg(&whole));
    for _ in 0..5 {
        let _ = fs::remove_dir_all(&folder);
        let start =
            || garant(RUN).arg("-o").arg(&folder).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
        let children = [start(), start(), start()];
        let outputs = children.map(|child| child.wait_with_output().expect("end"));
        let won = outputs.iter().filter(|o| o.status.success()).count();
        assert!(won >= 1);
        for lost in outputs.iter().filter(|o| !o.status.success()) {
            assert_eq!(lost.status.code(), Some(1), "{}", stderr(lost));
            assert!(stderr(lost).contains("is writing there"), "{}", stderr(lost));
        }
        same(&whole, &folder);
    }
}

/// Runs garant under a limit of the size of files, which stands for a full disk.
#[cfg(unix)]
fn limited(blocks: u32, folder: &Path) -> std::process::Output {
    let script = format!("ulimit -f {blocks}; exec \"$0\" \"$@\"");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_garant")]).args(RUN).args(["--resume", "-o"]).arg(folder);
    output(&mut command)
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_one_clear_error_and_nothing_is_lost() {
    let root = tempfile::tempdir().expect("folder");
    let (whole, folder) = (root.path().join("whole"), root.path().join("out"));
    done(garant(RUN).arg("-o").arg(&whole));
    // From hardly anything to nearly enough, in blocks of 512 bytes.
    for blocks in [1, 40, 300, 2000, 3000] {
        let failed = limited(blocks, &folder);
        assert!(!failed.status.success(), "{blocks}");
        assert_eq!(failed.status.code(), Some(1), "{blocks}: {}", stderr(&failed));
        assert!(stderr(&failed).contains("out"), "{}", stderr(&failed));
        assert!(!folder.join("manifest.json").exists());
    }
    done(garant(RUN).args(["--resume", "-o"]).arg(&folder));
    same(&whole, &folder);
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_cannot_be_written_is_known_before_the_work() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    // A file in the place of the folder's list cannot be replaced by anyone.
    fs::create_dir_all(folder.join(".garant.lock")).expect("folder");
    refused(garant(RUN).arg("-o").arg(&folder), 1, &[".garant.lock"]);
    assert!(!folder.join(".journal.records").exists());
}
