//! How complaints look on a terminal. These texts are read by people who have made a slip: every word counts.

use crate::study::{Study, other};
use crate::verdict::check;

/// What is said about an option with `more` below the usual lines.
fn complaints_about(more: &str) -> String {
    let study = Study::new();
    study.write("case.toml", format!("{}{more}", other()).as_bytes());
    check(&study, &["study"]).stderr
}

#[test]
fn a_mode_below_its_bounds() {
    let more = r#"
[quantities.intervene]
belief = { triangular = { min = 0.5, mode = 0.4, max = 0.6 } }
unit = "1"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @r#"
    error: mode lies below min
      --> study/case.toml:11:45
       |
    11 | belief = { triangular = { min = 0.5, mode = 0.4, max = 0.6 } }
       |                                             ^^^
       |
       = help: choose a mode in [0.5, 0.6]

    1 complaint; nothing was played and nothing written
    "#);
}

#[test]
fn misspellings() {
    let more = r#"alternativ_rule = "anny"

[quantities.cost_alon]
belief = { fixed = 0.5 }
unit = "share"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @r#"
    error: unknown key `alternativ_rule` of the guarantee
     --> study/case.toml:9:1
      |
    9 | alternativ_rule = "anny"
      | ^^^^^^^^^^^^^^^
      |
    help: did you mean `alternative_rule`?
      |
    9 | alternative_rule = "anny"
      |           +

    error: unknown quantity `cost_alon`
      --> study/case.toml:11:13
       |
    11 | [quantities.cost_alon]
       |             ^^^^^^^^^
       |
    help: did you mean `cost_alone`?
       |
    11 | [quantities.cost_alone]
       |                      +

    2 complaints; nothing was played and nothing written
    "#);
}

#[test]
fn a_number_that_is_no_probability_and_has_no_source() {
    let more = r#"
[quantities.intervene]
belief = { uniform = { min = 0.5, max = 80 } }
unit = "percent"
basis = "published"
"#;
    insta::assert_snapshot!(complaints_about(more), @r#"
    error: `intervene` must lie in [0, 1], and this belief reaches 80
      --> study/case.toml:11:41
       |
    11 | belief = { uniform = { min = 0.5, max = 80 } }
       |                                         ^^
       |
       = help: a probability or share is written as a number from 0 to 1: 80 % is `0.8` or `"80%"`

    error: `intervene` is a pure number, not in `percent`
      --> study/case.toml:12:8
       |
    12 | unit = "percent"
       |        ^^^^^^^^^
       |
    help: convert the belief and write `1`
       |
    12 - unit = "percent"
    12 + unit = "1"
       |

    error: this basis needs a source
      --> study/case.toml:13:9
       |
    13 | basis = "published"
       |         ^^^^^^^^^^^
       |
       = help: add `source = "…"` with a key of [sources] in the world file

    3 complaints; nothing was played and nothing written
    "#);
}

#[test]
fn a_comma_and_an_open_bracket() {
    let more = r#"
[quantities.intervene]
belief = { fixed = 0,5 }
unit = "1"
basis = "assumption"

[quantities.guarantors.united-states.share]
belief = { uniform = { min = 0, max = 1 }
unit = "share"
basis = "assumption"
"#;
    insta::assert_snapshot!(complaints_about(more), @r#"
    error: a comma in a number
      --> study/case.toml:11:21
       |
    11 | belief = { fixed = 0,5 }
       |                     ^
       |
       = help: write a decimal point: `0.95`; thousands have no separator or `_`: `1_000`

    error: this table is never closed
      --> study/case.toml:16:10
       |
    16 | belief = { uniform = { min = 0, max = 1 }
       |          ^
       |
       = help: add `}`

    2 complaints; nothing was played and nothing written
    "#);
}

#[test]
fn a_study_without_a_world() {
    let study = Study::new();
    study.remove("world.toml");
    insta::assert_snapshot!(check(&study, &["study"]).stderr, @r#"
    error: there is no such file
    --> study/world.toml
     = help: a study is a folder with a world.toml and one file per option

    1 complaint; nothing was played and nothing written
    "#);
}

#[test]
fn a_check_sums_up_in_the_language_asked_for_and_says_once_what_stays_english() {
    let study = Study::new();
    let fine = check(&study, &["study", "--lang", "de"]);
    assert!(fine.stdout.starts_with("study: ") && fine.stdout.contains(" Einschätzungen, "), "{}", fine.stdout);
    assert!(check(&study, &["study", "--lang", "uk"]).stdout.contains("оцін"));
    study.write("case.toml", format!("{}[quantities.intervene]\n", other()).as_bytes());
    let wrong = check(&study, &["study", "--lang", "de"]).stderr;
    assert_eq!(wrong.matches("auf Englisch").count(), 1, "{wrong}");
    assert!(wrong.trim_end().ends_with("nichts wurde gespielt und nichts geschrieben"), "{wrong}");
    assert!(!check(&study, &["study"]).stderr.contains("in English"));
}
