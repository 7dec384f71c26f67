//! The table at the head of main.rs is complete: every id once, every test it names exists, every test here is named.

const MAIN: &str = include_str!("main.rs");

/// Where tests stand, by the first part of their names.
const SOURCES: [(&str, &str); 12] = [
    ("balance", include_str!("balance.rs")),
    ("bargaining", include_str!("bargaining.rs")),
    ("brinkmanship", include_str!("brinkmanship.rs")),
    ("calculus", include_str!("calculus.rs")),
    ("coalition", include_str!("coalition.rs")),
    ("commitment", include_str!("commitment.rs")),
    ("identities", include_str!("identities.rs")),
    ("perfect_deterrence", include_str!("perfect_deterrence.rs")),
    ("probing", include_str!("probing.rs")),
    ("prospect", include_str!("prospect.rs")),
    ("quantal", include_str!("quantal.rs")),
    ("signalling", include_str!("signalling.rs")),
];
const MODELS: &str = include_str!("../models/identities.rs");

/// Id and names of tests of each row.
fn rows() -> Vec<(&'static str, Vec<&'static str>)> {
    let cells = |line: &'static str| line.strip_prefix("//! | ")?.strip_suffix(" |")?.split_once(" | ");
    let rows = MAIN.lines().filter_map(cells).filter(|(id, _)| *id != "id");
    rows.map(|(id, tests)| (id, tests.split(", ").map(|name| name.trim_matches('`')).collect())).collect()
}

/// Names of the tests of a file: the function that follows each mark.
fn tests(module: &str, source: &str) -> Vec<String> {
    let lines: Vec<&str> = source.lines().map(str::trim).collect();
    let marked = lines.windows(2).filter(|pair| pair[0] == "#[test]").map(|pair| pair[1]);
    let name = |line: &str| line.strip_prefix("fn ").and_then(|rest| rest.split('(').next()).expect("a function").to_owned();
    marked.map(|line| format!("{module}::{}", name(line))).collect()
}

/// All ids: identities, propositions by family, corrections.
fn ids() -> Vec<String> {
    let families = ["abcdef", "abcdef", "abcde", "abcde", "abcdef", "abcde", "abcdef", "abcdef", "abcde", "abcd"];
    let propositions =
        (1..).zip(families).flat_map(|(n, letters)| letters.chars().map(move |letter| format!("P{n}{letter}")));
    let numbered = |letter: &'static str| (1..=23).map(move |n| format!("{letter}{n}"));
    numbered("L").chain(propositions).chain(numbered("F")).collect()
}

#[test]
fn every_id_stands_once_in_the_table() {
    let found: Vec<&str> = rows().into_iter().map(|row| row.0).collect();
    assert_eq!(found, ids());
}

#[test]
fn every_test_of_the_table_exists_and_every_test_here_is_in_it() {
    let here: Vec<String> = SOURCES.iter().flat_map(|(module, source)| tests(module, source)).collect();
    let models = tests("models", MODELS);
    let named: Vec<&str> = rows().into_iter().flat_map(|row| row.1).collect();
    for name in &named {
        assert!(here.iter().chain(&models).any(|test| test == name), "the table names `{name}`, which is no test");
    }
    for test in &here {
        assert!(named.contains(&test.as_str()), "`{test}` proves something the table does not tell of");
    }
}

#[test]
fn every_module_here_is_looked_through() {
    let modules: Vec<&str> = MAIN.lines().filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';')).collect();
    let read: Vec<&str> = SOURCES.iter().map(|(module, _)| *module).collect();
    assert_eq!(modules.into_iter().filter(|m| !["solving", "table"].contains(m)).collect::<Vec<_>>(), read);
}
