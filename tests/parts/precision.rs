//! Running to a precision: the rule keeps coverage, the command stops when it should and says so when it could not.

use super::common::{done, garant, output, refused, same, stderr};
use std::fs;
use std::path::Path;

fn results(folder: &Path) -> serde_json::Value {
    serde_json::from_slice(&fs::read(folder.join("results.json")).expect("results")).expect("JSON")
}

fn half_width(estimate: &serde_json::Value) -> f64 {
    let interval = &estimate["interval"];
    let end = |name: &str| interval[name].as_f64();
    match interval["kind"].as_str() {
        Some("between") => 0.5 * (end("hi").expect("hi") - end("lo").expect("lo")),
        Some("below") => end("hi").expect("hi"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_run_stops_when_every_asked_interval_is_narrow_enough() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    let run =
        ["run", "--models", "quantal,calculus", "--draws", "64", "--until", "attack+-0.01", "--until", "difference±0.02"];
    done(garant(&run).arg("-o").arg(&folder));
    let found = results(&folder);
    let replicates = found["manifest"]["replicates"].as_u64().expect("replicates");
    assert!(replicates >= 32 && replicates.is_multiple_of(16), "{replicates}");
    for cell in found["cells"].as_array().expect("cells") {
        let attack = &cell["measures"]["attack"];
        assert!(half_width(&attack["estimate"]) <= 0.01);
        if attack.get("difference").is_some() {
            assert!(half_width(&attack["difference"]["estimate"]) <= 0.02);
        }
    }
    let precision = found["manifest"]["precision"].as_array().expect("precision");
    assert!(precision.len() == 2 && precision.iter().all(|p| p["reached"] == true));
    // The same on other threads, and to be verified like any other.
    let other = root.path().join("other");
    done(garant(&run).args(["--threads", "1", "-o"]).arg(&other));
    same(&folder, &other);
    done(garant(&["verify"]).arg(&folder));
    // A wave less would not have done: the rule does not stop late either.
    let narrower = root.path().join("narrower");
    done(
        garant(&["run", "--models", "quantal", "--draws", "64", "--until", "arms-only.quantal.attack+-0.0005", "-o"])
            .arg(&narrower),
    );
    assert!(results(&narrower)["manifest"]["replicates"].as_u64() > Some(replicates));
}

#[test]
fn a_precision_that_nobody_will_reach_is_not_reached() {
    for asked in ["attack+-1e-12", "attack+-1e-300"] {
        let folder = tempfile::tempdir().expect("folder");
        let run = ["run", "--models", "commitment", "--draws", "64", "--until", asked, "--max-time", "0.2s", "-o"];
        let ended = output(garant(&run).arg(folder.path()));
        assert_eq!(ended.status.code(), Some(3), "{asked}: {}", stderr(&ended));
    }
}

#[test]
fn time_that_runs_out_is_said_and_flagged() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    let run = ["run", "--models", "calculus", "--draws", "64", "--until", "attack+-1e-9", "--max-time", "0.2s", "-o"];
    let ended = output(garant(&run).arg(&folder));
    assert_eq!(ended.status.code(), Some(3), "{}", stderr(&ended));
    assert!(stderr(&ended).contains("NOT reached"));
    let found = results(&folder);
    assert_eq!(found["manifest"]["precision"][0]["reached"], false);
    let cautions = found["cautions"].as_array().expect("cautions");
    assert!(cautions.iter().any(|c| c["key"] == "precision-not-reached"));
    assert!(fs::read_to_string(folder.join("report.md")).expect("report").contains("attack+-1e-9"));
    done(garant(&["verify", "--sample", "2"]).arg(&folder));
}

#[test]
fn wrong_targets_are_met_with_a_hint() {
    for (target, words) in [
        ("attack", &["there is no `+-`"][..]),
        ("attack+-0", &["above 0"]),
        ("attack+-nan", &["above 0"]),
        ("attack+-x", &["not a number"]),
        ("atack+-0.1", &["unknown measure `atack`", "did you mean `attack`?"]),
        ("quantel.attack+-0.1", &["unknown option or model `quantel`", "did you mean `quantal`?"]),
        ("calculus.probes_per_year+-0.1", &["no option and model of this run has that"]),
        ("arms-only.difference+-0.1", &["no option and model of this run has that"]),
    ] {
        refused(&mut garant(&["run", "--until", target]), 2, words);
    }
    refused(&mut garant(&["run", "--max-time", "5m"]), 2, &["--until"]);
    refused(&mut garant(&["run", "--until", "attack+-0.1", "--max-time", "5"]), 2, &["90s"]);
    refused(&mut garant(&["run", "--until", "attack+-0.1", "--replicates", "9"]), 2, &["cannot be used with"]);
}
