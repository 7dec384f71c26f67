//! What-ifs on the command line: which are told to move nothing, and that their order says nothing.

use std::process::{Command, Output};

/// `garant compare` of the shipped study with few draws.
fn compare(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(["compare", "scenarios/ukraine-2025", "--replicates", "8", "--draws", "64"]);
    let format: &[&str] = if arguments.contains(&"--format") { &[] } else { &["--format", "json"] };
    command.args(format).args(arguments).output().expect("garant")
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn unread(output: &Output) -> Vec<String> {
    let results: serde_json::Value = serde_json::from_slice(&output.stdout).expect("results");
    let unread = results["manifest"]["unread"].as_array().cloned().unwrap_or_default();
    unread.iter().map(|text| text.as_str().expect("text").to_owned()).collect()
}

#[test]
fn a_what_if_that_nothing_played_reads_is_said_first_marked_and_ends_with_3() {
    let calculus = ["--models", "calculus"];
    for (arguments, idle) in [
        (&["--will", "derived", "--set", "intervene=0.99"][..], "intervene=0.99"),
        (&["--set", "guarantors.united-states.stake=9"], "guarantors.united-states.stake=9"),
        (&["--set", "audience_cost=0.9"], "audience_cost=0.9"),
        (&["--set", "rule=any"], "rule=any"),
        (
            &["--options", "european-troops", "--set", "nato-membership.guarantors.united-states.share=0.5"],
            "nato-membership.guarantors.united-states.share=0.5",
        ),
        (
            &[
                "--options",
                "budapest-1994",
                "--set",
                "guarantors.united-states.share=0.1",
                "--set",
                "arms-only.guarantors.united-states.share=0.5",
                "--set",
                "budapest-1994.guarantors.united-states.share=0.5",
            ],
            "guarantors.united-states.share=0.1",
        ),
    ] {
        let output = compare(&[&calculus, arguments].concat());
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(3), "{arguments:?}: {said}");
        assert!(said.starts_with(&format!("warning: nothing you play reads `{idle}`")), "{arguments:?}: {said}");
        assert_eq!(unread(&output), [idle], "{arguments:?}");
    }
}

#[test]
fn a_what_if_that_is_read_passes_in_silence() {
    for arguments in [
        &["--models", "calculus", "--set", "intervene=0.9"][..],
        &["--models", "coalition", "--set", "rule=any"],
        &["--models", "calculus", "--will", "derived", "--set", "guarantors.united-states.stake=0.9"],
        &["--models", "signalling", "--set", "tripwire_scale=10"],
    ] {
        let output = compare(arguments);
        assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""), "{arguments:?}");
        assert!(unread(&output).is_empty());
    }
}

#[test]
fn the_order_of_settings_says_nothing() {
    let [general, specific] = ["guarantors.united-states.share=0.9", "european-troops.guarantors.united-states.share=0.1"];
    let one = compare(&["--models", "calculus", "--set", general, "--set", specific]);
    let other = compare(&["--models", "Rational calculus", "--set", specific, "--set", general]);
    assert!(one.status.success() && other.status.success(), "{}{}", stderr(&one), stderr(&other));
    assert!(one.stdout == other.stdout);
    let results: serde_json::Value = serde_json::from_slice(&one.stdout).expect("results");
    assert_eq!(results["manifest"]["settings"], serde_json::json!([general, specific]));
    let share = |key: &str| {
        let options = results["options"].as_array().expect("options");
        let option = options.iter().find(|o| o["key"] == key).expect("option").clone();
        let quantities = option["quantities"].as_array().expect("quantities").clone();
        let entry = quantities.into_iter().find(|q| q["name"] == "guarantors.united-states.share").expect("quantity");
        entry["belief"]["median"].as_f64().expect("number")
    };
    assert_eq!((share("european-troops"), share("arms-only")), (0.1, 0.9));
}

#[test]
fn a_target_that_is_set_twice_is_refused() {
    let output = compare(&[
        "--set",
        "guarantors.united-states.share=0.9",
        "--set",
        "guarantors.united-states.leaves=0.1",
        "--set",
        "guarantors.united-states.share = 0.8",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("`guarantors.united-states.share` is set twice"), "{}", stderr(&output));
}

#[test]
fn a_percentage_is_a_share() {
    let of = |value: &str| compare(&["--models", "calculus", "--set", &format!("guarantors.united-states.leaves={value}")]);
    assert!(of("60%..80 %").stdout == of("0.6..0.8").stdout);
    let output = compare(&["--set", "arms_boost=15%"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("0.15"), "{}", stderr(&output));
    for (wrong, words) in [("20..40%", "write 20%..40%"), ("1e-400", "too small for a number")] {
        let refused = compare(&["--set", &format!("guarantors.united-states.leaves={wrong}")]);
        assert!(refused.status.code() == Some(2) && stderr(&refused).contains(words), "{}", stderr(&refused));
    }
}

#[test]
fn a_setting_beyond_what_is_plausible_is_asked_about_and_played() {
    let output = compare(&["--models", "calculus", "--set", "challenger_force=50000"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).starts_with("warning: --set challenger_force=50000: `challenger_force` reaches 50000"));
}

#[test]
fn many_faults_are_the_first_line_and_end_with_3() {
    let faulty = ["--models", "quantal", "--set", "decisiveness=1e30"];
    let output = compare(&[&faulty[..], &["--format", "table"]].concat());
    let table = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(table.starts_with("! Models could not answer "), "{table}");
    assert!(stderr(&output).contains("warning: Models could not answer "), "{}", stderr(&output));
}

#[test]
fn one_study_is_compared_at_a_time() {
    let output = compare(&["scenarios/ukraine-2025"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("are not the files of one study"), "{}", stderr(&output));
}

#[test]
fn the_largest_numbers_are_played_and_told_and_larger_ones_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().join("out");
    let budget = ["--replicates", "2", "--draws", "64", "-o"];
    let names = ["forward_troops", "reinforcement_days", "arms_budget", "challenger_force", "troop_cost"];
    for chosen in names.iter().map(std::slice::from_ref).chain([&names[..]]) {
        let mut run = Command::new(env!("CARGO_BIN_EXE_garant"));
        run.args(["run", "--force", "--models", "calculus,denial"]).args(budget).arg(&out);
        chosen.iter().for_each(|name| _ = run.args(["--set", &format!("{name}=1e30")]));
        let played = run.output().expect("run");
        assert!(matches!(played.status.code(), Some(0 | 3)), "{chosen:?}: {}", stderr(&played));
        let told = Command::new(env!("CARGO_BIN_EXE_garant")).arg("report").arg(&out).output().expect("report");
        assert_eq!(told.status.code(), Some(0), "{chosen:?}: {}", stderr(&told));
    }
    let larger = compare(&["--set", "troop_cost=1.1e30"]);
    assert_eq!(larger.status.code(), Some(2));
    assert!(stderr(&larger).contains("is too large: at most 1e30 in size"), "{}", stderr(&larger));
}

#[test]
fn a_comparison_tells_what_a_what_if_changes_and_its_numbers_are_those_after() {
    let small = ["--models", "calculus,quantal", "--options", "arms-only,european-troops"];
    let output = compare(&[&small[..], &["--format", "table", "--set", "arms-only.arms_boost=1"]].concat());
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(told.starts_with("What-if: arms-only.arms_boost=1."), "{told}");
    let row = |start: &str| told.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned();
    assert!(row(" Arms only").contains("lower 2\u{a0}of\u{a0}2"), "{told}");
    assert!(row(" European troops").contains("unchanged 2\u{a0}of\u{a0}2"), "{told}");
    let plain = compare(&[&small[..], &["--format", "table"]].concat());
    assert!(!String::from_utf8_lossy(&plain.stdout).contains("before"), "nothing was changed");
    let own = compare(&[&small[..], &["--format", "table", "--will", "given"]].concat());
    assert_eq!(own.stdout, plain.stdout, "the will is given in the study as it is written");
    let derived = compare(&[&small[..], &["--format", "table", "--will", "derived"]].concat());
    assert!(String::from_utf8_lossy(&derived.stdout).starts_with("What-if: will=derived."));
    let after = compare(&[&small[..], &["--set", "arms-only.arms_boost=1"]].concat());
    let results: serde_json::Value = serde_json::from_slice(&after.stdout).expect("results");
    assert_eq!(results["manifest"]["settings"][0], "arms-only.arms_boost=1");
}

#[test]
fn every_theory_is_shown_if_all_are_asked_for() {
    let told = |more: &[&str]| {
        let output = compare(&[&["--format", "table", "--options", "arms-only,european-troops"], more].concat());
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let (short, all) = (told(&[]), told(&["--wide"]));
    assert!(short.contains(" median ") && short.contains("--wide"), "{short}");
    assert!(!all.contains("--wide") && all.contains("Brinkmanship") && all.contains("Probing"), "{all}");
}
