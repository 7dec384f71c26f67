//! Any number of parts, in any order and any grouping.

use super::common::{done, garant, refused, same, small};
use std::path::{Path, PathBuf};

/// Plays all parts of `k` into folders below `root`.
fn parts(root: &Path, k: usize) -> Vec<PathBuf> {
    let part = |i: usize| {
        let folder = root.join(format!("{i}-of-{k}"));
        small(&folder, &["--shard", &format!("{i}/{k}")]);
        folder
    };
    (0..k).map(part).collect()
}

fn merge<'a>(parts: impl IntoIterator<Item = &'a PathBuf>, out: &Path, more: &[&str]) {
    done(garant(&["merge"]).args(parts).args(more).arg("-o").arg(out));
}

#[test]
fn any_number_of_parts_in_any_order_is_the_run() {
    let folder = tempfile::tempdir().expect("folder");
    let whole = folder.path().join("whole");
    small(&whole, &[]);
    // More parts than replicates, so that some are empty; one part; uneven ones.
    for k in [1, 2, 3, 7, 20] {
        let mut parts = parts(folder.path(), k);
        let out = folder.path().join("merged");
        for turn in 0..3.min(k) {
            parts.rotate_left(1 + turn * k / 3);
            merge(&parts, &out, &[]);
            same(&whole, &out);
        }
    }
}

#[cfg(unix)]
#[test]
fn many_parts_need_few_open_files() {
    let folder = tempfile::tempdir().expect("folder");
    let (whole, out) = (folder.path().join("whole"), folder.path().join("out"));
    small(&whole, &[]);
    let parts = parts(folder.path(), 20);
    let mut command = std::process::Command::new("sh");
    command.args(["-c", "ulimit -n 16; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_garant"), "merge"]);
    done(command.args(&parts).arg("-o").arg(&out));
    same(&whole, &out);
}

#[test]
fn trees_and_chains_of_merges_are_the_run() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    let whole = root.join("whole");
    small(&whole, &["--threads", "1"]);
    let parts = parts(root, 4);
    let (left, right, chain) = (root.join("left"), root.join("right"), root.join("chain"));
    merge([&parts[3], &parts[0]], &left, &["--part"]);
    merge([&parts[1], &parts[2]], &right, &["--part"]);
    merge([&right, &left], &root.join("tree"), &[]);
    same(&whole, &root.join("tree"));
    merge([&parts[2]], &chain, &["--part"]);
    for (i, part) in [&parts[0], &parts[3]].into_iter().enumerate() {
        let next = root.join(format!("chain{i}"));
        merge([&chain, part], &next, &["--part"]);
        std::fs::rename(&next, root.join("next")).expect("rename");
        std::fs::remove_dir_all(&chain).expect("remove");
        std::fs::rename(root.join("next"), &chain).expect("rename");
    }
    merge([&parts[1], &chain], &root.join("end"), &[]);
    same(&whole, &root.join("end"));
}

#[test]
fn gaps_duplicates_and_other_runs_are_refused_by_name() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    let parts = parts(root, 3);
    let out = root.join("out");
    let merged = |parts: &[&Path], code: i32, words: &[&str]| {
        refused(garant(&["merge"]).args(parts).arg("-o").arg(&out), code, words);
        assert!(!out.join("results.json").exists());
    };
    merged(&[&parts[0], &parts[2]], 4, &["5 of 14 replicates are missing", "number 1"]);
    merged(&[&parts[0], &parts[1], &parts[2], &parts[1]], 4, &["replicate 1 is in", "1-of-3"]);
    let other = root.join("other");
    for (more, what) in [
        (&["--seed", "2"][..], "the seed: 2 here, 1 there"),
        (&["--plan", "plain"], "the plan: plain here, sobol there"),
        (&["--set", "guarantors.united-states.leaves=0.5"], "the beliefs"),
        (&["--will", "derived"], "the beliefs"),
    ] {
        small(&other, &[&["--shard", "1/3", "--force"], more].concat());
        merged(&[&parts[0], &other, &parts[2]], 4, &[what]);
    }
    for (more, what) in [
        (&["--models", "calculus", "--replicates", "14", "--draws", "64"][..], "the models: calculus here"),
        (&["--models", "calculus,probing", "--replicates", "15", "--draws", "64"], "the number of replicates: 15 here, 14"),
        (&["--models", "calculus,probing", "--replicates", "14", "--draws", "128"], "the draws of a replicate: 128 here"),
    ] {
        done(garant(&["run"]).args(more).args(["--shard", "1/3", "--force", "-o"]).arg(&other));
        merged(&[&parts[0], &other, &parts[2]], 4, &[what]);
    }
    merged(&[&parts[0], Path::new("no-such-part")], 1, &["no-such-part"]);
    merged(&[&parts[0], &whole_with_wrong_file(root)], 4, &["is not a file of replicates"]);
    refused(garant(&["merge"]).args(&parts).arg("-o").arg(&parts[1]), 2, &["is one of the parts"]);
    refused(garant(&["run", "--shard", "3/3"]).arg("-o").arg(&out), 2, &["counted from 0"]);
    refused(garant(&["run", "--shard", "0/0"]).arg("-o").arg(&out), 2, &["I/K"]);
    refused(&mut garant(&["run", "--shard", "0/2", "--until", "attack+-0.1"]), 2, &["cannot be used with"]);
}

/// A folder whose replicates are something else.
fn whole_with_wrong_file(root: &Path) -> PathBuf {
    let folder = root.join("wrong");
    std::fs::create_dir_all(&folder).expect("folder");
    std::fs::write(folder.join("replicates.bin"), "results, honestly, and quite a lot of them").expect("write");
    folder
}
