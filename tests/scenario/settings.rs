//! What-if settings, `[option.]quantity=value`, tried on the shipped study, and the study's fingerprints.

use garant::language::Words;
use garant::models::all_quantities;
use garant::scenario::{Basis, Input, Origin, Scenario, load};
use std::process::Command;

fn shipped() -> Scenario {
    load(&Input::Folder("scenarios/ukraine-2025".into()), &all_quantities(), &[]).expect("the shipped study is in order")
}

fn refused(setting: &str) -> String {
    let mut scenario = shipped();
    let error = scenario.set(setting).expect_err(setting);
    assert_eq!(scenario, shipped(), "a refused setting changes nothing");
    format!("{error}; {}", error.hint.as_deref().expect("a hint"))
}

#[test]
fn a_setting_changes_all_options_or_one() {
    let mut scenario = shipped();
    scenario.set("guarantors.united-states.share=0.25").expect("set");
    for offer in &scenario.offers {
        let entry = offer.entry("guarantors.united-states.share").expect("entry");
        assert!(entry.belief.is_fixed() && entry.belief.distribution.mean() == 0.25);
        assert_eq!((entry.basis, entry.origin, &entry.source), (Basis::Assumption, Origin::Command, &None));
    }
    let mut scenario = shipped();
    scenario.set("arms-only.arms_boost = 0.1..0.2..0.6").expect("set");
    let changed = scenario.offers.iter().filter(|o| o.entry("arms_boost").is_some_and(|e| e.origin == Origin::Command));
    assert_eq!(changed.map(|o| o.key.as_str()).collect::<Vec<_>>(), ["arms-only"]);
    scenario.set("status_quo=-1..2").expect("negative bounds");
    assert!(scenario.offers.iter().all(|o| o.entries.is_sorted_by_key(|e| e.spec.dimension)));
}

#[test]
fn a_setting_that_makes_no_sense_says_what_would() {
    for (setting, words) in [
        ("guarantors.united-states.share", "there is no `=`"),
        ("cost_alon=0.5", "did you mean `cost_alone`?"),
        ("guarantors.united-states.shaer=0.5", "did you mean `guarantors.united-states.share`?"),
        ("rule=pivotal(europeans)", "needs a guarantor of one member"),
        ("rule=pivotal(europe)", "it can be `europeans`, `united-states`"),
        ("european-troops.rule=pivotal(united-states)", "is no part of `european-troops`"),
        ("arm-only.guarantors.united-states.share=0.5", "did you mean `arms-only`?"),
        ("guarantors.united-states.share=many", "`many` is not a number"),
        ("guarantors.united-states.share=1.5", "must lie in [0, 1], and this reaches 1.5"),
        ("guarantors.united-states.share=nan", "finite"),
        ("guarantors.united-states.share=0.5..inf", "finite"),
        ("guarantors.united-states.share=0.9..0.1", "min lies above max"),
        ("guarantors.united-states.share=0.1..0.9..0.5", "mode lies above max"),
        ("guarantors.united-states.share=0..0.1..0.2..0.3", "at most three numbers"),
        ("guarantors.united-states.share=", "is not a number"),
        ("guarantors.united-states.share=\u{1b}[31m", "\\u{1b}"),
    ] {
        let said = refused(setting);
        assert!(said.contains(words), "{setting:?}: {said}");
        assert!(!said.contains('\u{1b}'), "{said:?}");
    }
}

#[test]
fn fingerprints_tell_numbers_from_words() {
    let base = shipped();
    assert_eq!(base.hashes(), shipped().hashes());
    let mut words = shipped();
    words.offers[2].title = Words::english("Other");
    assert_eq!(words.hashes().beliefs, base.hashes().beliefs, "a title moves no number");
    assert_ne!(words.hashes().scenario, base.hashes().scenario);
    let mut numbers = shipped();
    numbers.set("guarantors.united-states.share=0.5").expect("set");
    assert_ne!(numbers.hashes().beliefs, base.hashes().beliefs);
    let mut order = shipped();
    order.reference = 0;
    assert_ne!(order.hashes().beliefs, base.hashes().beliefs);
    let mut source = shipped();
    source.sources[0].date = None;
    assert_eq!(source.hashes().beliefs, base.hashes().beliefs);
    assert_ne!(source.hashes().scenario, base.hashes().scenario);
}

#[test]
fn the_study_compiled_in_is_the_study_in_the_folder() {
    let elsewhere = tempfile::tempdir().expect("folder");
    let run = |study: &str, at: &std::path::Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
        let output = command.args(["check", "--format", "json", study]).current_dir(at).output().expect("garant");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let here = std::path::Path::new(".");
    assert_eq!(run("ukraine-2025", elsewhere.path()), run("scenarios/ukraine-2025", here));
    assert_eq!(run("scenarios/ukraine-2025/world.toml", here), run("scenarios/ukraine-2025", here));
}
