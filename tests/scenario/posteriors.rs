//! Beliefs that are looked up in the folder `evidence` beside the study.

use crate::study::{OPTION, Study, other};
use crate::verdict::{Expected, assert_accepted, assert_refused};
use garant::models::all_quantities;
use garant::scenario::{Input, Scenario, load};
use std::fs;

const POSTERIOR: &str = r#"title = { en = "Mine" }

[results.rate]
unit = "1/year"
belief = { quantiles = { shares = [0, 0.5, 1], values = [0, 0.2, 3] } }

[results.share]
unit = "1"
belief = { beta = { alpha = 2, beta = 3 } }

[results.factor]
unit = "1"
belief = { lognormal = { median = 2, sigma = 0.2 } }

[results.broken]
unit = "1"
belief = { uniform = { min = 2, max = 1 } }

[results.without]
unit = "1"
"#;

fn case(quantity: &str, unit: &str, belief: &str) -> String {
    other() + &format!("\n[quantities.{quantity}]\nbelief = {belief}\nunit = \"{unit}\"\nbasis = \"assumption\"\n")
}

/// A study with an option whose `quantity` is `belief`, beside a posterior.
fn study(quantity: &str, unit: &str, belief: &str) -> Study {
    let study = Study::new();
    fs::create_dir(study.root().join("evidence")).expect("folder");
    evidence(&study, POSTERIOR);
    study.write("case.toml", case(quantity, unit, belief).as_bytes());
    study
}

fn evidence(study: &Study, text: &str) {
    fs::write(study.root().join("evidence/mine.toml"), text).expect("written");
}

fn scenario(study: &Study) -> Scenario {
    load(&Input::Folder(study.folder()), &all_quantities(), &[]).unwrap_or_else(|complaints| panic!("{complaints}"))
}

fn case_of<'a>(scenario: &'a Scenario, quantity: &str) -> &'a garant::chance::Belief {
    let offer = scenario.offers.iter().find(|offer| offer.key.as_str() == "case").expect("the option");
    &offer.entry(quantity).expect("the quantity").belief
}

#[test]
fn a_posterior_is_the_belief_that_it_holds() {
    let study = study("opportunities", "1/year", "{ posterior = \"mine.rate\" }");
    let scenario = scenario(&study);
    let belief = case_of(&scenario, "opportunities");
    assert_eq!((belief.family.key, belief.distribution.quantile(0.5)), ("quantiles", 0.2));
    assert!((belief.distribution.quantile(0.75) - 1.6).abs() < 1e-12);
    assert_eq!(belief.looked_up.as_ref().map(|place| place.name.as_str()), Some("mine.rate"));
    // The world's belief is not touched.
    assert!(scenario.offers.iter().any(|offer| offer.entry("opportunities").is_some_and(|entry| entry.belief.is_fixed())));
}

#[test]
fn what_a_posterior_says_is_part_of_the_fingerprint_and_how_it_looks_is_not() {
    let study = study("opportunities", "1/year", "{ posterior = \"mine.rate\" }");
    let first = assert_accepted(&study, "posterior");
    evidence(&study, &(String::from("# a remark\n\n") + &POSTERIOR.replace("alpha = 2, beta = 3", "beta = 3, alpha = 2")));
    assert_eq!(assert_accepted(&study, "the same"), first);
    let hashes = scenario(&study).hashes();
    evidence(&study, &POSTERIOR.replace("Mine", "Yours"));
    assert_ne!(assert_accepted(&study, "another title"), first);
    assert_eq!(scenario(&study).hashes().beliefs, hashes.beliefs);
    evidence(&study, &POSTERIOR.replace("0.2, 3", "0.3, 3"));
    assert_ne!(scenario(&study).hashes().beliefs, hashes.beliefs);
    let written = "{ quantiles = { shares = [0, 0.5, 1], values = [0, 0.2, 3] } }";
    study.write("case.toml", case("opportunities", "1/year", written).as_bytes());
    let spelled = scenario(&study).hashes();
    assert_eq!(spelled.beliefs, hashes.beliefs);
    assert_ne!(spelled.scenario, hashes.scenario);
}

/// A study that is copied alone keeps the posteriors that garant ships; a file of its own of that name wins.
#[test]
fn what_is_not_beside_the_study_is_garants_own() {
    let cites = study("opportunities", "1/year", "{ posterior = \"crises.one-pair\" }");
    let median = |study| case_of(&scenario(study), "opportunities").distribution.quantile(0.5);
    assert!((median(&cites) - 0.2001).abs() < 1e-9);
    fs::write(
        cites.root().join("evidence/crises.toml"),
        POSTERIOR.replace("results.rate]", "results.one-pair]").replace("[0, 0.2, 3]", "[0, 0.7, 3]"),
    )
    .expect("written");
    assert_eq!(median(&cites), 0.7);
}

#[test]
fn a_posterior_that_cannot_be_looked_up_is_refused_where_it_is_cited() {
    let opportunities = ("opportunities", "1/year");
    let intervene = ("intervene", "1");
    let cases = [
        (
            opportunities,
            "{ posterior = \"mine.rates\" }",
            "cannot look up `mine.rates` in evidence/mine.toml: there is no result `rates`",
        ),
        (
            opportunities,
            "{ posterior = \"absent.rate\" }",
            "cannot look up `absent.rate` in evidence/absent.toml: there is no such file",
        ),
        (opportunities, "{ posterior = \"mine\" }", "`mine` names no posterior"),
        (opportunities, "{ posterior = \"../mine.rate\" }", "`../mine.rate` names no posterior"),
        (opportunities, "{ posterior = \"a/b.rate\" }", "`a/b.rate` names no posterior"),
        (opportunities, "{ posterior = \"\" }", "`posterior` is empty"),
        (opportunities, "{ posterior = 3 }", "`posterior` must be text, not a whole number"),
        (opportunities, "{ posterior = \"mine.share\" }", "`mine.share` is measured in `1`, `opportunities` in `1/year`"),
        (intervene, "{ posterior = \"mine.factor\" }", "`intervene` must lie in [0, 1], and this belief reaches inf"),
        (intervene, "{ posterior = \"mine.broken\" }", "line 17: min lies above max"),
        (intervene, "{ posterior = \"mine.without\" }", "line 19: missing key `belief` of a result"),
    ];
    for ((quantity, unit), belief, message) in cases {
        let study = study(quantity, unit, belief);
        // The complaint stands at the name.
        let column = "belief = { posterior = ".len() + 1;
        let expected = Expected { file: "case.toml".into(), place: Some((11, column)), message: message.into() };
        assert_refused(&study, &[expected], belief);
    }
    let near = study("intervene", "1", "{ posteriour = \"mine.share\" }");
    let expected = Expected {
        file: "case.toml".into(),
        place: Some((11, 12)),
        message: "unknown family of beliefs `posteriour`".into(),
    };
    assert_refused(&near, &[expected], "misspelt");
}

#[cfg(unix)]
#[test]
fn a_folder_of_evidence_that_is_a_link_and_a_file_that_leads_out_are_refused() {
    let elsewhere = Study::new();
    fs::write(elsewhere.root().join("mine.toml"), POSTERIOR).expect("written");
    let expected = |message: &str| [Expected { file: "case.toml".into(), place: Some((11, 24)), message: message.into() }];
    let study = study("intervene", "1", "{ posterior = \"mine.share\" }");
    let folder = study.root().join("evidence");
    fs::remove_file(folder.join("mine.toml")).expect("removed");
    std::os::unix::fs::symlink(elsewhere.root().join("mine.toml"), folder.join("mine.toml")).expect("link");
    assert_refused(&study, &expected("this link leads out"), "file");
    fs::remove_dir_all(&folder).expect("removed");
    std::os::unix::fs::symlink(elsewhere.root(), &folder).expect("link");
    assert_refused(&study, &expected("the folder is a link"), "folder");
}

#[test]
fn endless_citations_end() {
    let study = study("intervene", "1", "{ posterior = \"mine.share\" }");
    let quantities = all_quantities().into_iter().filter(|spec| spec.unit == "1").take(20);
    for option in 0..40 {
        let mut text = other().replace("Case", &format!("Case {option}")).replace("Fall", &format!("Fall {option}"));
        for (at, spec) in quantities.clone().enumerate() {
            let belief = format!("{{ posterior = \"absent-{option}-{at}.share\" }}");
            text += &format!("\n[quantities.{}]\nbelief = {belief}\nunit = \"1\"\nbasis = \"assumption\"\n", spec.name);
        }
        study.write(&format!("case-{option}.toml"), text.as_bytes());
    }
    let complaints = load(&Input::Folder(study.folder()), &all_quantities(), &[]).map(|_| ()).expect_err("refused").0;
    assert!(complaints.iter().any(|complaint| complaint.message().contains("no such file")));
    assert!(complaints.iter().any(|complaint| complaint.message().contains("cites too many posteriors")));
}

#[test]
fn a_study_that_is_compiled_in_looks_up_what_is_compiled_in() {
    let study = Study::new();
    let whole = String::from_utf8(study.read("world.toml")).expect("text");
    let known = "[quantities.opportunities]\nbelief = { fixed = 0.5 }";
    let cited = whole.replace(known, "[quantities.opportunities]\nbelief = { posterior = \"crises.one-pair\" }");
    assert_ne!(cited, whole);
    let world: &'static str = cited.leak();
    let files: &'static [(&'static str, &'static [u8])] =
        vec![("world.toml", world.as_bytes()), ("base.toml", OPTION.as_bytes())].leak();
    let input = Input::Embedded { name: "study", files };
    let scenario = load(&input, &all_quantities(), &[]).unwrap_or_else(|complaints| panic!("{complaints}"));
    let belief = &scenario.offers[0].entry("opportunities").expect("given").belief;
    let median = belief.distribution.quantile(0.5);
    assert!((median - 0.2).abs() < 0.02, "{median}");
}

#[test]
fn every_shipped_posterior_can_be_believed() {
    for (name, bytes) in garant::scenario::shipped_evidence().iter().filter(|(name, _)| name.ends_with(".toml")) {
        let tables: toml::Table = std::str::from_utf8(bytes).expect("text").parse().expect("TOML");
        let results = tables["results"].as_table().expect("results");
        for (key, result) in results {
            let feeds = result.get("feeds").and_then(|name| name.as_str());
            // Quantities of later studies have no range here yet.
            let Some(spec) = all_quantities().into_iter().find(|spec| Some(spec.name) == feeds) else { continue };
            let unit = result["unit"].as_str().expect("unit");
            assert_eq!(unit, spec.unit, "{name} {key}");
            let study = Study::new();
            fs::create_dir(study.root().join("evidence")).expect("folder");
            fs::write(study.root().join("evidence").join(name), bytes).expect("written");
            let stem = name.trim_end_matches(".toml");
            let belief = format!("{{ posterior = \"{stem}.{key}\" }}");
            study.write("case.toml", case(spec.name, unit, &belief).as_bytes());
            assert_accepted(&study, &belief);
        }
    }
}
