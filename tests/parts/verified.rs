//! Results are what they say: computed again bit for bit, and whatever was changed is named.

use super::common::{done, files, garant, refused, small};
use std::fs;
use std::path::Path;

fn verify(folder: &Path) -> std::process::Command {
    let mut command = garant(&["verify"]);
    command.arg(folder);
    command
}

#[test]
fn an_untouched_result_is_verified_whole_and_by_sample() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    small(&folder, &["--set", "guarantors.united-states.leaves=0.3..0.6", "--will", "derived"]);
    let said = |command: &mut std::process::Command| String::from_utf8(done(command).stdout).expect("text");
    assert!(said(&mut verify(&folder)).contains("14 of 14 replicates the same bit for bit"));
    assert!(said(verify(&folder).args(["--sample", "3"])).contains("3 of 14"));
    assert!(said(verify(&folder).args(["--threads", "1", "--sample", "100"])).contains("14 of 14"));
}

#[test]
fn results_whose_replicates_were_not_kept_are_played_again() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    small(&folder, &["scenarios/ukraine-2025/arms-only.toml", "scenarios/ukraine-2025/nato-membership.toml"]);
    done(&mut verify(&folder));
    fs::remove_file(folder.join("replicates.bin")).expect("remove");
    let said = String::from_utf8(done(&mut verify(&folder)).stdout).expect("text");
    assert!(said.contains("the same bit for bit from 14 replicates"), "{said}");
    forge(&folder, "results.json", |text| text.replacen("\"mean\": 0.", "\"mean\": 0.1", 1));
    refused(&mut verify(&folder), 4, &["results.json"]);
    refused(&mut verify(root.path()), 2, &["there is no manifest.json"]);
}

#[test]
fn one_changed_byte_in_any_file_is_named() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    small(&folder, &[]);
    for (name, bytes) in files(&folder).into_iter().filter(|(name, _)| name != ".garant") {
        for place in [bytes.len() / 3, bytes.len() - 1] {
            let mut changed = bytes.clone();
            changed[place] ^= 1;
            fs::write(folder.join(&name), &changed).expect("write");
            // A digest changed in the manifest shows in the file it is of.
            refused(&mut verify(&folder), 4, &[if name == "manifest.json" { "manifest" } else { &name }]);
        }
        fs::write(folder.join(&name), &bytes).expect("write");
    }
    fs::remove_file(folder.join("report.md")).expect("remove");
    refused(&mut verify(&folder), 1, &["report.md"]);
}

/// SHA-256 of a file, in hexadecimal.
fn digest(path: &Path) -> String {
    garant::files::digest(fs::File::open(path).expect("file")).expect("digest")
}

/// Changes a file and the digest that the manifest has of it: a forgery that checksums do not see.
fn forge(folder: &Path, name: &str, change: impl Fn(&str) -> String) {
    let path = folder.join(name);
    let before = digest(&path);
    let text = fs::read_to_string(&path).expect("file");
    let changed = change(&text);
    assert_ne!(text, changed);
    fs::write(&path, changed).expect("write");
    let after = digest(&path);
    let manifest = fs::read_to_string(folder.join("manifest.json")).expect("manifest");
    fs::write(folder.join("manifest.json"), manifest.replace(&before, &after)).expect("write");
}

#[test]
fn forged_results_and_manifests_are_found_out() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    small(&folder, &[]);
    forge(&folder, "results.json", |text| text.replacen("\"mean\": 0.", "\"mean\": 0.1", 1));
    refused(&mut verify(&folder), 4, &["results.json", "the replicates come to"]);
    // What was changed is no longer ours to replace.
    fs::remove_dir_all(&folder).expect("remove");
    small(&folder, &[]);
    let path = folder.join("manifest.json");
    let text = fs::read_to_string(&path).expect("manifest");
    for (from, to, word) in [
        ("\"seed\": 1", "\"seed\": 2", "the seed: 2"),
        ("\"garant\": \"", "\"garant\": \"9", "the version of garant"),
        ("\"replicates_here\": 14", "\"replicates_here\": 13", "13 in the manifest"),
    ] {
        fs::write(&path, text.replacen(from, to, 1)).expect("write");
        refused(&mut verify(&folder), 4, &[word]);
    }
}

#[test]
fn a_changed_study_is_named() {
    let root = tempfile::tempdir().expect("folder");
    let study = root.path().join("mine");
    fs::create_dir(&study).expect("folder");
    for (name, bytes) in files(Path::new("scenarios/ukraine-2025")) {
        fs::write(study.join(name), bytes).expect("write");
    }
    let out = root.path().join("out");
    let run = ["run", "--models", "calculus", "--replicates", "8", "--draws", "64"];
    done(garant(&run).arg(&study).arg("-o").arg(&out));
    done(verify(&out).arg(&study));
    let option = study.join("arms-only.toml");
    let text = fs::read_to_string(&option).expect("option");
    fs::write(&option, text.replacen("Arms only", "Arms alone", 1)).expect("write");
    refused(verify(&out).arg(&study), 4, &["titles, notes or sources"]);
    fs::write(&option, text.replacen("max = 0.6", "max = 0.61", 1)).expect("write");
    refused(verify(&out).arg(&study), 4, &["the beliefs of the study"]);
}
