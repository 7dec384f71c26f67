//! `garant evidence` as people call it.

use garant::evidence::POSTERIORS;
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

fn evidence(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.arg("evidence").args(arguments).current_dir(folder).output().expect("runs")
}

fn here(arguments: &[&str]) -> Output {
    evidence(Path::new("."), arguments)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn the_list_names_every_posterior_in_both_languages() {
    for language in ["en", "de"] {
        let output = here(&["--lang", language]);
        let said = text(&output.stdout);
        assert_eq!((output.status.code(), text(&output.stderr).as_str()), (Some(0), ""));
        assert!(POSTERIORS.iter().all(|key| said.contains(&format!("{key}."))), "{said}");
    }
}

#[test]
fn a_page_tells_data_model_estimates_and_how_far_the_study_lies() {
    let output = here(&["crises"]);
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let words =
        ["48 of 118 rows", "139 crises", "80 crises in the first 10 years", "z·ω·t^κ", "study: opportunities", "the same"];
    for word in words {
        assert!(said.contains(word), "{word}\n{said}");
    }
    assert_eq!(said.matches("the same").count(), 4, "{said}");
    let german = text(&here(&["peacekeeping", "--lang", "de"]).stdout);
    assert!(german.contains("Die Zahlen sind die der Quelle") && german.contains("0,51"), "{german}");
}

#[test]
fn the_compiled_posterior_is_the_same_as_the_file() {
    let elsewhere = TempDir::new().expect("folder");
    let (there, here) =
        (evidence(elsewhere.path(), &["renewed-war", "--format", "json"]), here(&["renewed-war", "--format", "json"]));
    assert_eq!(text(&there.stdout), text(&here.stdout));
    let record: Value = serde_json::from_slice(&here.stdout).expect("JSON");
    assert_eq!((&record["stated"]["key"], record["departures"].as_array().map(Vec::len)), (&"renewed-war".into(), Some(0)));
    assert_eq!(record["computed"][0]["estimate"], record["stated"]["results"][0]["estimate"]);
}

#[test]
fn a_file_of_ones_own_is_computed_and_told_where_it_states_something_else() {
    let folder = TempDir::new().expect("folder");
    let shipped = fs::read_to_string("scenarios/evidence/renewed-war.toml").expect("text");
    fs::copy("scenarios/evidence/peace-spells.csv", folder.path().join("peace-spells.csv")).expect("table");
    fs::write(folder.path().join("mine.toml"), shipped.replace("at_years = 10", "at_years = 20")).expect("written");
    let output = evidence(folder.path(), &["--file", "mine.toml"]);
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("differs"));
    assert!(text(&output.stderr).contains("`mine.risk` states another estimate than comes out"), "{}", text(&output.stderr));
    let made = evidence(folder.path(), &["--file", "mine.toml", "--format", "toml"]);
    let head = shipped.split("[results.").next().expect("head").replace("at_years = 10", "at_years = 20");
    fs::write(folder.path().join("mine.toml"), head + &text(&made.stdout)).expect("written");
    assert_eq!(evidence(folder.path(), &["--file", "mine.toml"]).status.code(), Some(0));
}

#[test]
fn what_is_no_posterior_is_refused_with_what_to_do() {
    let unknown = here(&["crisis"]);
    assert_eq!((unknown.status.code(), text(&unknown.stdout).as_str()), (Some(2), ""));
    assert!(text(&unknown.stderr).contains("crises"), "{}", text(&unknown.stderr));
    for arguments in
        [&["--file", "absent.toml"][..], &["--format", "toml"], &["--file", "scenarios/ukraine-2025/world.toml"]]
    {
        let output = here(arguments);
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""), "{arguments:?}");
        assert!(text(&output.stderr).contains("help"), "{}", text(&output.stderr));
    }
}
