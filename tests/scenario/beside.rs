//! Options in a folder beside the study's, and commands inside a study's folder.

use crate::study::Study;
use crate::verdict::check;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// An option that extends that of the study, in a folder of its own.
fn beside(study: &Study, extends: &str) {
    let text = format!("schema = 1\nextends = \"{extends}\"\ntitle = {{ en = \"More\", de = \"Mehr\" }}\n");
    fs::create_dir_all(study.root().join("mine")).expect("folder");
    fs::write(study.root().join("mine/more.toml"), text).expect("write");
}

fn compare(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    let small = ["--models", "calculus", "--draws", "64", "--replicates", "2"];
    command.arg("compare").args(arguments).args(small).current_dir(folder).output().expect("garant runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn an_option_may_stand_in_a_folder_beside_the_study() {
    let study = Study::new();
    for extends in ["../study/base.toml", "./../study/base.toml"] {
        beside(&study, extends);
        for named in ["mine/more.toml", "mine"] {
            let output = check(&study, &["--format", "json", named]);
            assert_eq!(output.code, 0, "{extends} {named}: {}", output.stderr);
            assert!(
                output.stdout.contains("\"options\":2") && output.stdout.contains("\"study\":\"study\""),
                "{}",
                output.stdout
            );
        }
        let shown = text(&compare(study.root(), &["mine"]).stdout);
        assert!(shown.contains("Base") && shown.contains("More"), "{shown}");
        // Inside the folder the same words mean the same.
        let shown = text(&compare(&study.root().join("mine"), &["more.toml"]).stdout);
        assert!(shown.contains("Base") && shown.contains("More"), "{shown}");
    }
}

#[test]
fn an_option_beside_a_study_that_leads_nowhere_is_told_so_at_its_line() {
    let study = Study::new();
    for (extends, said) in [
        ("../study/bse.toml", "cannot extend `../study/bse.toml`: there is no such file"),
        ("../../other/base.toml", "leads out of the folder of the studies"),
        ("../stdy/world.toml", "there is no such file"),
    ] {
        beside(&study, extends);
        let output = check(&study, &["mine/more.toml"]);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{extends}: {}", output.stderr);
        assert!(output.stderr.contains(said), "{extends}: {}", output.stderr);
    }
}

#[test]
fn two_options_of_one_name_are_refused() {
    let study = Study::new();
    beside(&study, "../study/base.toml");
    fs::rename(study.root().join("mine/more.toml"), study.root().join("mine/base.toml")).expect("rename");
    let output = check(&study, &["mine/base.toml"]);
    assert!(output.code == 2 && output.stderr.contains("has an option of this name as well"), "{}", output.stderr);
}

#[test]
fn inside_a_study_s_folder_a_command_plays_that_study() {
    let study = Study::new();
    let output = compare(&study.folder(), &[]);
    let shown = text(&output.stdout);
    assert!(output.status.success() && shown.contains("Base"), "{shown}{}", text(&output.stderr));
}

/// A theory that a study says too little for is left out and told, and refused where it was asked for.
#[test]
fn a_theory_that_the_study_says_too_little_for_is_told() {
    let study = Study::new();
    let world = String::from_utf8(study.read("world.toml")).expect("text");
    let (before, after) = world.split_once("[quantities.discount]").expect("the quantity of one theory");
    let (_, after) = after.split_once("\n\n").expect("more quantities");
    study.write("world.toml", format!("{before}{after}").as_bytes());
    let output = check(&study, &["study"]);
    assert!(output.stdout.contains("commitment cannot be played without `discount`"), "{}{}", output.stdout, output.stderr);
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    let asked =
        command.args(["compare", "study", "--models", "commitment"]).current_dir(study.root()).output().expect("runs");
    let said = text(&asked.stderr);
    assert!(asked.status.code() == Some(2) && said.contains("commitment cannot be played"), "{said}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    let small = ["compare", "study", "--draws", "64", "--replicates", "2", "--format", "csv"];
    let all = command.args(small).current_dir(study.root()).output().expect("runs");
    let said = text(&all.stderr);
    assert!(said.contains("commitment is not played: the study says nothing of `discount`"), "{said}");
    assert!(text(&all.stdout).contains(",calculus,"), "{}", text(&all.stdout));
}
