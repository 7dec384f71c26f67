//! What is odd and in order: told with its place, and played.

use crate::study::{Study, other};
use crate::verdict::check;
use garant::models::all_quantities;
use garant::scenario::{Input, load_with_warnings};

fn quantity(name: &str, belief: &str, unit: &str) -> String {
    format!("\n[quantities.{name}]\nbelief = {belief}\nunit = \"{unit}\"\nbasis = \"assumption\"\n")
}

/// What is said about a study with `more` in an option.
fn warnings_about(more: &str) -> String {
    let study = Study::new();
    study.write("case.toml", format!("{}{more}", other()).as_bytes());
    let output = check(&study, &["study"]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    assert!(output.stdout.starts_with("study: 2 options"), "{}", output.stdout);
    output.stderr
}

#[test]
fn fifty_million_soldiers_are_asked_about() {
    let more = quantity("challenger_force", "{ uniform = { min = 400, max = 50000 } }", "thousand soldiers");
    insta::assert_snapshot!(warnings_about(&more), @r#"
    warning: `challenger_force` reaches 50000 thousand soldiers; nobody would wonder at 1 to 5000
      --> study/case.toml:11:41
       |
    11 | belief = { uniform = { min = 400, max = 50000 } }
       |                                         ^^^^^
       |
       = help: check number and unit (thousand soldiers); if it is meant, nothing stands in its way
    "#);
}

#[test]
fn tails_of_an_unbounded_family_are_no_news() {
    let lognormal = |sigma: f64| {
        let belief = format!("{{ lognormal = {{ median = 600, sigma = {sigma} }} }}");
        warnings_about(&quantity("challenger_force", &belief, "thousand soldiers"))
    };
    assert_eq!(lognormal(0.5), "");
    assert!(lognormal(2.0).contains("study/case.toml:11:"), "{}", lognormal(2.0));
}

#[test]
fn every_difference_called_negligible_is_asked_about() {
    let study = Study::new();
    let world = String::from_utf8(study.read("world.toml")).expect("text");
    study.write("world.toml", world.replace("attack = 0.01", "attack = 1").as_bytes());
    let text = check(&study, &["study"]);
    assert_eq!(text.code, 0);
    assert!(text.stderr.contains("warning: differences in the probability of attack up to 1 are called negligible"));
    assert!(text.stderr.contains("--> study/world.toml:8:25"), "{}", text.stderr);
    let json = check(&study, &["--format", "json", "study"]);
    let line: serde_json::Value = serde_json::from_str(&json.stderr).expect("one line");
    assert_eq!((line["severity"].as_str(), line["line"].as_u64()), (Some("warning"), Some(8)));
}

#[test]
fn the_shipped_study_gives_no_reason_to_wonder() {
    let input = Input::Folder("scenarios/ukraine-2025".into());
    let (_, warnings) = load_with_warnings(&input, &all_quantities(), &[]).expect("in order");
    assert_eq!(warnings.to_string(), "");
}

#[test]
fn plausible_values_are_possible_ones() {
    for spec in all_quantities() {
        let (lo, hi) = (spec.plausible.lo, spec.plausible.hi);
        assert!(lo < hi && lo.is_finite() && hi.is_finite(), "{}", spec.name);
        let inside = |x: f64| spec.range.contains(x) || x == spec.range.lo || x == spec.range.hi;
        assert!(inside(lo) && inside(hi), "{}: {} within {}", spec.name, spec.plausible, spec.range);
    }
}
