//! The guide to additions names what is there.

use std::fs;
use std::path::Path;

/// Everything that can be added by a recipe.
const ADDITIONS: &[&str] = &[
    "an option",
    "a quantity",
    "a family of distributions",
    "a model",
    "a measure",
    "a statistic",
    "a textbook form",
    "a section of the report",
    "a command",
    "a chart",
    "a language",
    "a historical case",
];

#[test]
fn every_kind_of_addition_has_its_recipe() {
    let guide = fs::read_to_string("CONTRIBUTING.md").expect("guide");
    let missing: Vec<&&str> =
        ADDITIONS.iter().filter(|what| !guide.lines().any(|line| line == format!("### … {what}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_place_the_guides_name_exists() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for guide in ["CONTRIBUTING.md", "ARCHITECTURE.md", "README.md", "SECURITY.md"] {
        let text = fs::read_to_string(guide).expect("guide");
        for quoted in text.split('`').skip(1).step_by(2) {
            let ours = ["src/", "tests/", "benches/", "scenarios/", "docs/"].iter().any(|folder| quoted.starts_with(folder));
            if !ours || quoted.contains(['*', '[', ' ']) {
                continue;
            }
            seen += 1;
            if !Path::new(quoted).exists() {
                wrong.push(format!("{guide}: {quoted}"));
            }
        }
    }
    assert!(seen > 30, "{seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
