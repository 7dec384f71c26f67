//! How complaints look on a terminal. These texts are read by people who have made a slip: every word counts.

use crate::study::{OPTION, Study};
use crate::verdict::check;

/// What is said about an option with `more` below the usual lines.
fn complaints_about(more: &str) -> String {
    let study = Study::new();
    study.write("case.toml", format!("{OPTION}{more}").as_bytes());
    check(&study, &["study"]).stderr
}

#[test]
fn a_mode_below_its_bounds() {
    let more = r#"
[quantities.us_share]
belief = { triangular = { min = 0.5, mode = 0.4, max = 0.6 } }
unit = "share"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @"");
}

#[test]
fn misspellings() {
    let more = r#"alternativ_rule = "anny"

[quantities.us_shaer]
belief = { fixed = 0.5 }
unit = "share"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @"");
}

#[test]
fn a_number_that_is_no_probability_and_has_no_source() {
    let more = r#"
[quantities.intervene]
belief = { uniform = { min = 0.5, max = 80 } }
unit = "percent"
basis = "published"
"#;
    insta::assert_snapshot!(complaints_about(more), @"");
}

#[test]
fn a_comma_and_an_open_bracket() {
    let more = r#"
[quantities.intervene]
belief = { fixed = 0,5 }
unit = "1"
basis = "assumption"

[quantities.us_share]
belief = { uniform = { min = 0, max = 1 }
unit = "share"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @"");
}

#[test]
fn a_study_without_a_world() {
    let study = Study::new();
    study.remove("world.toml");
    insta::assert_snapshot!(check(&study, &["study"]).stderr, @"");
}
