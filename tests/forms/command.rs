//! `garant solve` as people call it.

use super::{Vector, vectors};
use garant::textbook::{find, roster};
use serde_json::Value;
use std::fmt::Write;
use std::process::{Command, Output};

fn solve(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_garant")).arg("solve").args(arguments).output().expect("runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

fn json(output: &Output) -> Value {
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// A JSON value as TOML.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(table) => {
            let parts: Vec<String> = table.iter().map(|(name, value)| format!("{name} = {}", toml(value))).collect();
            format!("{{ {} }}", parts.join(", "))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

fn settings(vector: &Vector) -> Vec<String> {
    vector.inputs.iter().flat_map(|(name, value)| ["--set".to_owned(), format!("{name}={}", toml(value))]).collect()
}

/// Whether the object has exactly the outputs of the form, those of the vector with the values of the vector.
fn check(vector: &Vector, solved: &Value) {
    let solved = solved.as_object().expect("an object");
    for (name, expected) in &vector.outputs {
        let found = solved.get(name).unwrap_or_else(|| panic!("{}: no {name}", vector.form));
        let same = match (found.as_f64(), expected.as_f64()) {
            (Some(x), Some(y)) => (x - y).abs() <= vector.tolerance,
            _ => found == expected,
        };
        assert!(same, "{} {name}: {found}, not {expected}", vector.form);
    }
    let listed = find(&vector.form).expect("on the roster").card().outputs;
    assert!(solved.keys().all(|name| listed.iter().any(|spec| spec.name == name)), "{}: {solved:?}", vector.form);
}

#[test]
fn every_known_value_comes_from_the_command() {
    for vector in vectors() {
        let settings = settings(&vector);
        let mut arguments = vec![vector.form.as_str(), "--format", "json"];
        arguments.extend(settings.iter().map(String::as_str));
        check(&vector, &json(&solve(&arguments)));
    }
}

#[test]
fn a_file_of_many_inputs_is_solved_one_by_one() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("cases.toml");
    for form in roster().iter().map(|form| form.card().key) {
        let mine: Vec<Vector> = vectors().into_iter().filter(|v| v.form == form).collect();
        let mut file = String::new();
        for vector in &mine {
            file.push_str(if mine.len() > 1 { "[[inputs]]\n" } else { "" });
            vector.inputs.iter().for_each(|(name, value)| writeln!(file, "{name} = {}", toml(value)).expect("written"));
        }
        std::fs::write(&path, file).expect("written");
        let solved = json(&solve(&[form, "--file", path.to_str().expect("UTF-8"), "--format", "json"]));
        let list = if mine.len() > 1 { solved.as_array().expect("a list").clone() } else { vec![solved] };
        assert_eq!(list.len(), mine.len());
        mine.iter().zip(&list).for_each(|(vector, solved)| check(vector, solved));
    }
}

#[test]
fn settings_overrule_the_file() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("cases.toml");
    std::fs::write(&path, "members = 5\ncost_to_benefit = 0.3\n").expect("written");
    let file = path.to_str().expect("UTF-8");
    let solved = json(&solve(&["coalition.volunteer", "--file", file, "--set", "members=2", "--format", "json"]));
    assert!((solved["nobody"].as_f64().expect("number") - 0.09).abs() < 1e-12);
}

#[test]
fn the_example_of_every_form_runs_and_its_page_names_everything() {
    for card in roster().iter().map(|form| form.card()) {
        let example = shell(card.example);
        let mut arguments = vec![card.key];
        arguments.extend(example.iter().map(String::as_str));
        let table = solve(&arguments);
        assert!(table.status.success(), "{}: {}", card.key, text(&table.stderr));
        let page = text(&solve(&[card.key, "--help"]).stdout);
        let names = card.inputs.iter().map(|i| i.name).chain(card.outputs.iter().map(|o| o.name));
        names.for_each(|name| assert!(page.contains(name), "{}: {name}", card.key));
        let long = page.lines().filter(|line| !line.contains("--set")).find(|line| line.chars().count() > 100);
        assert_eq!(long, None, "{}", card.key);
        let shown = text(&table.stdout);
        card.outputs
            .iter()
            .filter(|o| !o.meaning.english().starts_with("Only"))
            .for_each(|o| assert!(shown.contains(o.name)));
    }
}

/// Words as a shell splits them: at spaces outside of single quotes.
fn shell(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for c in line.chars() {
        match c {
            '\'' => quoted = !quoted,
            ' ' if !quoted => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn lists_name_every_form() {
    let table = text(&solve(&["--list"]).stdout);
    let list = json(&solve(&["--list", "--format", "json"]));
    assert_eq!(list.as_array().map(Vec::len), Some(roster().len()));
    for card in roster().iter().map(|form| form.card()) {
        assert!(table.lines().any(|line| line.starts_with(card.key)), "{}", card.key);
    }
}

/// The message of a refused call: exit code 2, nothing on stdout.
fn refused(arguments: &[&str]) -> String {
    let output = solve(arguments);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    text(&output.stderr)
}

#[test]
fn refusals_name_what_is_wrong() {
    assert!(refused(&["calculus.treshold"]).contains("did you mean `calculus.threshold`?"));
    assert!(refused(&["coalition.volunteer", "--set", "member=3"]).contains("did you mean `members`?"));
    let missing = refused(&["coalition.large-player"]);
    assert!(missing.contains("`weight`, `cost`"), "{missing}");
    let outside = refused(&["coalition.large-player", "--set", "weight=1.5", "--set", "cost=0"]);
    assert!(outside.contains("`weight` = 1.5 lies outside [0, 1]; `cost` = 0 lies outside (0, 1)"), "{outside}");
    for wrong in ["weight", "weight=", "weight=nan", "weight=inf", "weight=[1]", "weight=\"much\"", "weight=true"] {
        refused(&["coalition.large-player", "--set", "cost=0.3", "--set", wrong]);
    }
    refused(&[]);
    refused(&["coalition.large-player", "--file", "absent.toml"]);
    refused(&["--list", "coalition.large-player"]);
}

#[test]
fn numbers_come_back_as_they_were_solved() {
    let output = solve(&[
        "balance.forward-force",
        "--format",
        "json",
        "--set",
        "attacker_kill_rate=0.01",
        "--set",
        "defender_kill_rate=0.02",
        "--set",
        "attackers=300",
        "--set",
        "reinforcement_day=1e50",
    ]);
    let exact = 300.0 * (0.01f64 / 0.02).sqrt();
    assert_eq!(json(&output)["forward_force"].as_f64(), Some(exact));
    assert!(text(&output.stdout).contains(&format!("{exact}")));
}
