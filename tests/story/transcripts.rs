//! A transcript per theory, read by people and kept as a snapshot.

use garant::models::roster;
use std::process::Command;

fn transcript(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_garant")).arg("play").args(arguments).output().expect("start garant");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn every_theory_has_a_transcript() {
    for model in roster() {
        let key = model.card().key;
        // A situation in which the theory has something to say: a paper assurance, drawn.
        let text = transcript(&["scenarios/ukraine-2025", "--option", "budapest-1994", "--model", key, "--seed", "4"]);
        insta::assert_snapshot!(key, text);
    }
}

#[test]
fn a_transcript_is_told_in_german_and_with_all_numbers() {
    let arguments = ["scenarios/ukraine-2025", "--model", "signalling", "--seed", "2", "--lang", "de", "--numbers"];
    insta::assert_snapshot!("german-with-numbers", transcript(&arguments));
}

#[test]
fn the_same_seed_tells_the_same_story_and_other_luck_another() {
    let base = ["--model", "quantal", "--option", "arms-only", "--seed", "9"];
    assert_eq!(transcript(&base), transcript(&base));
    let others: Vec<String> = (0..8).map(|luck| transcript(&[&base[..], &["--luck", &luck.to_string()]].concat())).collect();
    let situation = |text: &str| text.lines().find(|l| l.starts_with("Year 1")).map(str::to_owned);
    assert!(others.iter().all(|text| situation(text) == situation(&others[0])));
    let endings = |text: &String| text.split("The end").nth(1).map(str::to_owned);
    assert!(others.iter().any(|text| endings(text) != endings(&others[0])));
}

#[test]
fn wrong_names_are_met_with_a_suggestion() {
    for (arguments, hint) in [(["--option", "arms-onyl"], "arms-only"), (["--model", "quantel"], "quantal")] {
        let output = Command::new(env!("CARGO_BIN_EXE_garant")).arg("play").args(arguments).output().expect("start");
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
        assert!(String::from_utf8_lossy(&output.stderr).contains(&format!("did you mean `{hint}`?")));
    }
}
