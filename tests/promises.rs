//! The promises to a user, kept by the program itself: same bits everywhere, whole files or none, exit codes that mean
//! something, and a committed study that anyone can make again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const GARANT: &str = env!("CARGO_BIN_EXE_garant");

fn garant(arguments: &[&str]) -> Command {
    let mut command = Command::new(GARANT);
    command.args(arguments).env_remove("GARANT_LANES");
    command
}

fn output(command: &mut Command) -> Output {
    let output = command.output().expect("start garant");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(!stderr.contains("panicked at"), "{stderr}");
    output
}

/// All files below a folder with their contents, by name.
fn files(root: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below").to_owned();
                found.push((name, fs::read(&path).expect("file")));
            }
        }
    }
    found.sort();
    found
}

/// The results of a small run of the shipped study on stdout.
fn small(change: impl FnOnce(&mut Command)) -> Vec<u8> {
    let mut command =
        garant(&["compare", "scenarios/ukraine-2025", "--replicates", "8", "--draws", "256", "--format", "json"]);
    change(&mut command);
    let output = output(&mut command);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

#[test]
fn the_committed_study_is_made_again_byte_for_byte() {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("output");
    let out = target.to_str().expect("path");
    let run = output(&mut garant(&["run", "scenarios/ukraine-2025", "-o", out]));
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    // The replicates themselves are too large to be kept beside the sources; the manifest has their digest.
    let (mut made, mut committed) = (files(&target), files(Path::new("output/ukraine-2025")));
    for files in [&mut made, &mut committed] {
        files.retain(|(name, _)| name != Path::new("replicates.bin"));
    }
    let names = |list: &[(PathBuf, Vec<u8>)]| list.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    assert_eq!(names(&made), names(&committed));
    for ((name, ours), (_, theirs)) in made.iter().zip(&committed) {
        assert!(ours == theirs, "{} differs; if that is meant, raise results_version and run garant again", name.display());
    }
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let one = small(|c| _ = c.args(["--threads", "1"]));
    for threads in ["2", "3", "8"] {
        assert!(small(|c| _ = c.args(["--threads", threads])) == one, "{threads} threads");
    }
}

#[test]
fn every_process_gives_the_same_bits() {
    let first = small(|_| ());
    for _ in 0..4 {
        assert!(small(|_| ()) == first);
    }
}

#[test]
fn every_width_of_vectors_gives_the_same_bits() {
    let widest = small(|_| ());
    for level in ["base", "avx2", "avx512"] {
        assert!(small(|c| _ = c.env("GARANT_LANES", level)) == widest, "{level}");
    }
}

#[test]
fn a_c_library_without_fast_instructions_gives_the_same_bits() {
    let plain = small(|_| ());
    let tunables = "glibc.cpu.hwcaps=-AVX2,-FMA,-AVX512F,-FMA4";
    assert!(small(|c| _ = c.env("GLIBC_TUNABLES", tunables)) == plain);
}

#[test]
fn surroundings_do_not_matter() {
    let plain = small(|_| ());
    assert!(small(|c| _ = c.env("TZ", "Asia/Kathmandu").env("LC_ALL", "de_DE.UTF-8").env_remove("HOME")) == plain);
    assert!(small(|c| _ = c.env("RAYON_NUM_THREADS", "5")) == plain);
}

#[test]
fn a_new_option_disturbs_no_draw_of_the_others() {
    let one = |options: &str| {
        let text = String::from_utf8(small(|c| _ = c.args(["--options", options]))).expect("text");
        let results: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let cells = results["cells"].as_array().expect("cells").clone();
        cells.into_iter().filter(|c| c["option"] == "european-troops").map(|c| c["measures"].clone()).collect::<Vec<_>>()
    };
    let alone = one("european-troops");
    assert!(!alone.is_empty());
    assert_eq!(alone, one("european-troops,nato-membership,us-participation"));
}

#[test]
fn the_report_is_made_again_from_the_results_alone() {
    let folder = tempfile::tempdir().expect("folder");
    let first = folder.path().join("first");
    let second = folder.path().join("second");
    let (a, b) = (first.to_str().expect("path"), second.to_str().expect("path"));
    assert!(output(&mut garant(&["run", "--replicates", "8", "--draws", "64", "-o", a])).status.success());
    assert!(output(&mut garant(&["report", a, "-o", b])).status.success());
    let views = |root: &Path| {
        let mut views = files(root);
        // What belongs to the run and not to its results, and the list of what is there.
        views.retain(|(name, _)| !["replicates.bin", "manifest.json", ".garant"].map(Path::new).contains(&name.as_path()));
        views
    };
    assert!(views(&first) == views(&second));
    // In its own language it is another report, and the folder still verifies.
    assert!(output(&mut garant(&["report", a, "--lang", "de"])).status.success());
    assert!(output(&mut garant(&["verify", a])).status.success());
}

#[test]
fn a_foreign_file_in_the_output_folder_is_not_touched() {
    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().to_str().expect("path");
    fs::write(folder.path().join("notes.txt"), "mine").expect("write");
    for models in ["calculus", "calculus,quantal"] {
        let run = garant(&["run", "--models", models, "--replicates", "8", "--draws", "64", "-o", out, "--force"]).output();
        assert!(run.expect("start").status.success());
    }
    assert_eq!(fs::read_to_string(folder.path().join("notes.txt")).expect("read"), "mine");
    let leftovers = files(folder.path()).iter().filter(|(name, _)| name.to_string_lossy().contains(".tmp-")).count();
    assert_eq!(leftovers, 0);
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let mut child = garant(&["compare", "--replicates", "8", "--draws", "64", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("start");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("end");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_behind_stdout_is_an_error_in_one_line() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let output = output(garant(&["models"]).stdout(full));
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("stdout"));
}

#[test]
fn exit_codes_say_what_happened() {
    let code = |arguments: &[&str]| output(&mut garant(arguments)).status.code();
    assert_eq!(code(&["--help"]), Some(0));
    assert_eq!(code(&["models"]), Some(0));
    assert_eq!(code(&["explain", "guarantors.united-states.share"]), Some(0));
    assert_eq!(code(&["completions", "bash"]), Some(0));
    for refused in [
        &["run", "--draws", "1000"][..],
        &["run", "--replicates", "0"],
        &["run", "--seed", "-1"],
        &["run", "--models", "quantel"],
        &["run", "no/such/study"],
        &["run", "--set", "guarantors.united-states.leaves=1.5"],
        &["run", "--set", "us_withdraw=0.5"],
        &["run", "--set", "nobody.guarantors.united-states.leaves=0.5"],
        &["run", "--set", "guarantors.united-states.leaves"],
        &["compare", "--against", "nobody"],
        &["explain", "nothing"],
        &["report", "Cargo.toml"],
        &["frobnicate"],
    ] {
        let output = output(&mut garant(refused));
        assert_eq!(output.status.code(), Some(2), "{refused:?}");
        assert!(output.stdout.is_empty(), "{refused:?}");
        assert!(!output.stderr.is_empty(), "{refused:?}");
    }
}

#[test]
fn an_output_folder_that_cannot_be_is_known_before_the_work() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("file");
    fs::write(&file, "x").expect("write");
    let inside = file.join("out");
    let output =
        output(&mut garant(&["run", "--draws", "65536", "--replicates", "1e6", "-o", inside.to_str().expect("path")]));
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("file"));
}

#[cfg(unix)]
#[test]
fn an_interruption_stops_cleanly_and_says_what_was_kept() {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("out");
    // Without the back-test, what-ifs and swaps, which come before the first draw and have nothing to keep.
    let quick = ["run", "--no-history", "--models", "calculus", "--set", "guarantors.united-states.share=0.3"];
    let long = [&quick[..], &["--draws", "65536", "--replicates", "1e5", "-o"]].concat();
    let child = garant(&long).arg(&target).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let id = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().expect("kill").success());
    let output = child.wait_with_output().expect("end");
    assert_eq!(output.status.code(), Some(130));
    assert!(String::from_utf8_lossy(&output.stderr).contains("replicates were finished"));
    assert!(!target.join("results.json").exists());
}
