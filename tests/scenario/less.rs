//! Studies that say less than the shipped one: what is refused, what is passed over, and which numbers are absent.

use crate::study::Study;
use crate::verdict::check;
use std::fs;
use std::process::{Command, Output};

fn garant(study: &Study, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(arguments).args(["--replicates", "2", "--draws", "64"]).current_dir(study.root()).output().expect("garant")
}

fn compare(study: &Study, arguments: &[&str]) -> Output {
    garant(study, &[&["compare", "study", "--models", "calculus"], arguments].concat())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Measures that a model tells of an option.
fn told(output: &Output, option: &str) -> Vec<String> {
    let results: serde_json::Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", text(&output.stderr)));
    let cells = results["cells"].as_array().expect("cells");
    let cell = cells.iter().find(|cell| cell["option"] == option).expect("a cell");
    cell["measures"].as_object().expect("measures").keys().cloned().collect()
}

/// An option beside `base` that nobody guarantees.
fn add_nobody(study: &Study) {
    let option = "schema = 1\nextends = \"world.toml\"\ntitle = { en = \"Nobody\", de = \"Niemand\" }\n\n[guarantee]\nguarantors = []\n";
    study.write("nobody.toml", option.as_bytes());
}

/// Takes a quantity out of the world file.
fn forget(study: &Study, name: &str) {
    let world = text(&study.read("world.toml"));
    let (before, after) = world.split_once(&format!("[quantities.{name}]")).expect("the quantity");
    let (_, after) = after.split_once("\n\n").expect("more quantities");
    study.write("world.toml", format!("{before}{after}").as_bytes());
}

#[test]
fn a_will_that_cannot_be_derived_is_refused_with_what_is_missing() {
    let study = Study::new();
    assert_eq!(compare(&study, &["--will", "derived"]).status.code(), Some(0));
    forget(&study, "guarantors.europeans.stake");
    let given = compare(&study, &[]);
    assert_eq!(given.status.code(), Some(0), "{}", text(&given.stderr));
    let refused = compare(&study, &["--will", "derived"]);
    let said = text(&refused.stderr);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0), "{said}");
    assert!(said.contains("a will that is derived cannot be found: the study says nothing of"), "{said}");
    assert!(said.contains("guarantors.europeans.stake") && said.contains("garant explain stake"), "{said}");
}

#[test]
fn where_nobody_guarantees_no_number_speaks_of_guarantors() {
    let study = Study::new();
    add_nobody(&study);
    let output = compare(&study, &["--format", "json"]);
    let (base, nobody) = (told(&output, "base"), told(&output, "nobody"));
    for measure in ["war", "abandonment", "escalation"] {
        assert!(base.iter().any(|known| known == measure), "{measure} of {base:?}");
        assert!(nobody.iter().all(|known| known != measure), "{measure} of {nobody:?}");
    }
    assert!(nobody.iter().any(|known| known == "attack"), "{nobody:?}");
}

#[test]
fn a_what_if_for_all_options_passes_over_those_without_its_guarantors() {
    let study = Study::new();
    add_nobody(&study);
    let set = |setting: &str| compare(&study, &["--will", "derived", "--set", setting]);
    let output = set("guarantors.europeans.stake=0.5");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let refused = set("nobody.guarantors.europeans.stake=0.5");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("is about guarantors that `nobody` does not have"), "{}", text(&refused.stderr));
}

/// What one option states of a theory of its own, every option must state: a theory plays all or none.
#[test]
fn a_quantity_given_in_some_options_only_is_asked_of_all() {
    let study = Study::new();
    forget(&study, "discount");
    let own = "\n[quantities.discount]\nbelief = { fixed = 0.5 }\nunit = \"1\"\nbasis = \"assumption\"\n";
    study.write("other.toml", &study.read("base.toml"));
    study.write("base.toml", &[study.read("base.toml"), own.into()].concat());
    let output = check(&study, &["study"]);
    assert_eq!(output.code, 2, "{}", output.stdout);
    assert!(output.stderr.contains("discount") && output.stderr.contains("other"), "{}", output.stderr);
}

#[test]
fn an_option_cannot_bear_the_word_that_begins_settings_of_guarantors() {
    let study = Study::new();
    study.write("guarantors.toml", &study.read("base.toml"));
    let output = check(&study, &["study"]);
    assert_eq!(output.code, 2, "{}", output.stdout);
    assert!(output.stderr.contains("an option cannot be called `guarantors`"), "{}", output.stderr);
}

/// Neither over the output of the study it extends, nor into a folder named after none.
#[test]
fn an_option_beside_a_study_has_an_output_folder_of_its_own() {
    let study = Study::new();
    fs::create_dir(study.root().join("mine")).expect("folder");
    let option = "schema = 1\nextends = \"../study/base.toml\"\ntitle = { en = \"More\", de = \"Mehr\" }\n";
    fs::write(study.root().join("mine/more.toml"), option).expect("write");
    for asked in ["study", "mine"] {
        let output = garant(&study, &["run", asked, "--models", "calculus"]);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    }
    let mut folders: Vec<String> = fs::read_dir(study.root().join("output")).expect("output").map(name).collect();
    folders.sort();
    assert_eq!(folders.len(), 2, "{folders:?}");
    assert_eq!(folders, ["study+models=calculus", "study+options=mine-more+models=calculus"]);
}

fn name(entry: std::io::Result<fs::DirEntry>) -> String {
    entry.expect("entry").file_name().to_string_lossy().into_owned()
}
