//! The list of planted bugs stays usable: each still applies to the sources exactly once and names a test that exists.
//! `tests/planted/run` plants them, one after the other, and sees the tests fail.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const LIST: &str = include_str!("bugs.toml");

fn bugs() -> Vec<toml::Table> {
    let list: toml::Table = LIST.parse().expect("TOML");
    let bugs = list["bug"].as_array().expect("a list");
    bugs.iter().map(|bug| bug.as_table().expect("a table").clone()).collect()
}

fn text<'a>(bug: &'a toml::Table, key: &str) -> &'a str {
    bug[key].as_str().unwrap_or_else(|| panic!("`{key}` of {bug:?}"))
}

/// Every Rust file of a test target, or of the library.
fn sources(target: &str) -> Vec<PathBuf> {
    let alone = Path::new("tests").join(target).with_extension("rs");
    let mut folders = match target {
        _ if alone.is_file() => return vec![alone],
        "lib" => vec![PathBuf::from("src")],
        _ => vec![Path::new("tests").join(target)],
    };
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
        for path in entries.map(|e| e.expect("entry").path()) {
            match path.extension() {
                Some(extension) if extension == "rs" => found.push(path),
                _ if path.is_dir() => folders.push(path),
                _ => {}
            }
        }
    }
    found
}

#[test]
fn every_planted_bug_applies_exactly_once() {
    for bug in bugs() {
        let source = fs::read_to_string(text(&bug, "file")).expect("a source file");
        let (old, new) = (text(&bug, "old"), text(&bug, "new"));
        assert_eq!(source.matches(old).count(), 1, "`{}` in {}: {old}", text(&bug, "name"), text(&bug, "file"));
        assert_ne!(old, new);
    }
}

#[test]
fn every_planted_bug_names_a_test() {
    for bug in bugs() {
        let filter = text(&bug, "filter");
        let is_there = |path: &PathBuf| {
            let source = fs::read_to_string(path).expect("a source file");
            let module = filter.strip_suffix("::").is_some_and(|module| path.starts_with(Path::new("src").join(module)));
            module || source.contains(&format!("fn {filter}()"))
        };
        assert!(sources(text(&bug, "target")).iter().any(is_there), "`{}`: no test {filter}", text(&bug, "name"));
    }
}

#[test]
fn bugs_are_planted_all_over() {
    let bugs = bugs();
    let names: BTreeSet<&str> = bugs.iter().map(|bug| text(bug, "name")).collect();
    assert!(names.len() == bugs.len() && names.len() >= 25, "{}", names.len());
    for part in ["engine", "stats", "chance", "models", "results", "store"] {
        let folder = format!("src/{part}/");
        assert!(bugs.iter().any(|bug| text(bug, "file").starts_with(&folder)), "none in {folder}");
    }
}
