//! Results files with one thing changed: refused with its place, or drawn without a stumble; never a panic.

use super::common::{done, garant, output, stderr};
use garant::charts;
use garant::language::Language;
use garant::report::{self, Picture, assumptions_csv, comparison_csv, tribunal_csv};
use garant::results::{self, Results};
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

/// A small run with every chart there is.
static TEXT: LazyLock<String> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("folder");
    let models = "calculus,quantal,signalling,perfect-deterrence,denial,coalition";
    let options = ["european-troops", "nato-membership"];
    let options = options.map(|option| format!("scenarios/ukraine-2025/{option}.toml"));
    let run = ["run", "--models", models, "--replicates", "8", "--draws", "64", "-o"];
    done(garant(&run).arg(folder.path()).args(options));
    fs::read_to_string(folder.path().join("results.json")).expect("results")
});

static JSON: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&TEXT).expect("JSON"));

fn changed(pointer: &str, value: Value) -> String {
    let mut json = JSON.clone();
    *json.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not there")) = value;
    json.to_string()
}

/// Takes one entry out of a list.
fn shorter(pointer: &str) -> Value {
    let mut list = JSON.pointer(pointer).and_then(Value::as_array).expect(pointer).clone();
    list.pop();
    Value::Array(list)
}

#[test]
fn an_untouched_file_is_read_and_says_the_same() {
    let read = results::read(&TEXT).expect("in order");
    assert_eq!(garant::report::results_json(&read), *TEXT);
}

#[test]
fn every_change_that_cannot_be_is_refused_with_its_place() {
    let huge = json!(9_007_199_254_740_992u64);
    let band = |low: f64, high: f64| json!({ "mean": 0.5, "low": low, "median": 0.5, "high": high });
    // A caution as older versions wrote it: in sentences.
    let older = json!({ "key": "assumptions", "seen": { "en": "x" }, "matters": { "en": "x" }, "advice": { "en": "x" } });
    let known = |mean: f64| json!({ "mean": mean, "interval": { "kind": "between", "lo": mean, "hi": mean } });
    let part = |part: &str, given: f64| {
        let swapped = json!({ "part": part, "given": known(given), "lent": known(0.0), "beyond_half": known(0.1) });
        json!({ "kind": "part", "difference": known(-0.1), "swapped": swapped })
    };
    let dissents = |cause: Value| {
        let (prefers, over) = (&JSON["options"][0]["key"], &JSON["options"][1]["key"]);
        json!([{ "model": "quantal", "prefers": prefers, "over": over, "against": 2, "cause": cause }])
    };
    let cases: Vec<(&str, Value, &str)> = vec![
        ("/schema", json!(6), "schema"),
        ("/schema", json!("1"), "schema"),
        ("/study/sources/0/confidence", json!("sure"), "study.sources[0].confidence"),
        ("/study/sources/0/doi", json!("10.1/\" onclick=\"x"), "study.sources[0].doi"),
        ("/study/sources/2/url", json!("javascript:alert(1)"), "study.sources[2].url"),
        ("/study/sources/1/states", json!("x"), "study.sources[1].states"),
        ("/study/base_rate/sources/0/url", json!("http://example.org"), "study.base_rate.sources[0].url"),
        ("/study/base_rate/course/0/0", json!(2.0), "study.base_rate.course[0].share"),
        ("/study/base_rate/course/0/0", json!(0.9), "study.base_rate"),
        ("/manifest/replicates", json!(u64::MAX), "manifest.replicates"),
        ("/manifest/replicates", json!(0), "manifest.replicates"),
        ("/manifest/draws", json!(1u64 << 63), "manifest.draws"),
        ("/manifest/draws", json!(65), "manifest.draws"),
        ("/manifest/seed", json!(-1), "manifest.seed"),
        ("/manifest/plan", json!("dice"), "manifest.plan"),
        ("/manifest/scenario_sha256", json!("abc"), "manifest.scenario_sha256"),
        ("/manifest/models/0", json!("quantal"), "manifest.models[0]"),
        ("/manifest/settings", json!(["x\u{1b}[31m"]), "manifest.settings[0]"),
        ("/study/horizon_years", huge.clone(), "study.horizon_years"),
        ("/study/horizon_years", json!(20_000_000), "study.horizon_years"),
        ("/study/horizon_years", json!(0), "study.horizon_years"),
        ("/study/horizon_years", json!(9), "cells[0].peace_survival"),
        ("/study/reference", json!("nobody"), "study.reference"),
        ("/study/negligible_attack", json!(-0.5), "study.negligible_attack"),
        ("/study/as_of", json!("yesterday"), "study.as_of"),
        ("/study/title/en", json!("a\u{202e}b"), "study.title.en"),
        ("/study/title", json!("Title"), "study.title"),
        ("/study/name", json!("../x"), "study.name"),
        ("/study/notes/0/source", json!("nobody"), "study.notes[0].source"),
        ("/options", json!([]), "options"),
        ("/options", shorter("/options"), "cells"),
        ("/options/1/key", json!("arms-only"), "options[1].key"),
        ("/options/0/guarantors/0/members", json!(0), "options[0].guarantors[0].members"),
        ("/options/0/guarantors/0/members", json!(u32::MAX), "options[0].guarantors[0].members"),
        ("/options/0/guarantors/0/guarantor", json!("nobody"), "options[0].guarantors[0].guarantor"),
        ("/options/0/politics", json!(["nobody"]), "options[0].politics[0]"),
        ("/options/0/rule", json!({ "pivotal": 7 }), "options[0].rule"),
        ("/study/guarantors", json!([]), "options[0].guarantors[0].guarantor"),
        ("/options/0/rule", json!("dice"), "options[0].rule"),
        ("/world/0/read_by", json!(["nobody"]), "world[0].read_by[0]"),
        ("/world/0/belief/low", json!(1e300), "world[0].belief"),
        ("/models", json!([]), "models"),
        ("/models/0/key", json!(""), "models[0].key"),
        ("/measures/0/key", json!("luck"), "measures[0].key"),
        ("/measures/0/unit", json!("years"), "measures[0]"),
        ("/cells", json!([]), "cells"),
        ("/cells", shorter("/cells"), "cells"),
        ("/cells/3/option", json!("nato-membership"), "cells[3].option"),
        ("/cells/3/model", json!("calculus"), "cells[3].model"),
        ("/cells/3/answered", json!(u64::MAX), "cells[3].answered"),
        ("/cells/3/faults", json!({ "not-finite": 1 }), "cells[3].answered"),
        ("/cells/3/measures/attack/estimate/mean", json!(1e15), "cells[3].measures.attack.estimate.mean"),
        ("/cells/3/measures/attack/estimate/mean", json!(-0.1), "cells[3].measures.attack.estimate.mean"),
        ("/cells/3/measures/attack/estimate/mean", json!(null), "cells[3].measures.attack.estimate.mean"),
        (
            "/cells/3/measures/attack/estimate/interval",
            json!({ "kind": "between", "lo": 0.5, "hi": 0.4 }),
            "cells[3].measures.attack.estimate.interval",
        ),
        (
            "/cells/3/measures/attack/estimate/interval",
            json!({ "kind": "below", "hi": 1e300 }),
            "cells[3].measures.attack.estimate.interval.hi",
        ),
        ("/cells/3/measures/attack/spread/q50", json!(1.5), "cells[3].measures.attack.spread.q50"),
        ("/cells/1/measures/attack/spread/q95", json!(0.0), "cells[1].measures.attack.spread"),
        ("/cells/3/measures/years_of_peace/estimate/mean", json!(1e3), "cells[3].measures.years_of_peace.estimate.mean"),
        (
            "/cells/10/measures/attack/difference/estimate/mean",
            json!(-3.0),
            "cells[10].measures.attack.difference.estimate.mean",
        ),
        ("/cells/10/measures/attack/difference/verdict", json!("splendid"), "cells[10].measures.attack.difference.verdict"),
        ("/cells/3/measures", json!({ "luck": JSON["cells"][3]["measures"]["attack"] }), "cells[3].measures.luck"),
        ("/cells/3/best", json!({ "luck": JSON["cells"][3]["best"]["attack"] }), "cells[3].best.luck"),
        ("/cells/3/peace_survival", shorter("/cells/3/peace_survival"), "cells[3].peace_survival"),
        ("/cells/3/peace_survival", json!([]), "cells[3].peace_survival"),
        ("/guarantor_cost", json!([]), "guarantor_cost"),
        ("/guarantor_cost/1/estimate/mean", json!(1e300), "guarantor_cost[1].estimate.mean"),
        ("/tribunal/ranks/0/best", json!(0), "tribunal.ranks[0]"),
        ("/tribunal/ranks/0/worst", json!(u64::MAX), "tribunal.ranks[0]"),
        ("/tribunal/ranks/0/option", json!("nobody"), "tribunal.ranks[0].option"),
        ("/findings/0/rows/0/option", json!("nobody"), "findings[0].rows[0].option"),
        (
            "/findings/0/rows/0",
            json!({ "model": "nobody", "estimate": JSON["findings"][0]["rows"][0]["estimate"] }),
            "findings[0].rows[0].model",
        ),
        ("/findings", json!([JSON["findings"][0], JSON["findings"][0]]), "findings[0]"),
        ("/findings/0/rows/0/estimate/mean", json!(1e300), "findings[0].rows[0].estimate.mean"),
        ("/tribunal/taus/0/tau/value", json!(7), "tribunal.taus[0].tau.value"),
        ("/tribunal/pairs/0/models_lower", json!(u64::MAX), "tribunal.pairs[0]"),
        ("/tribunal/pairs/0/models/0/model", json!("nobody"), "tribunal.pairs[0].models[0].model"),
        ("/tribunal/pairs/0/draws/lower/mean", json!(1e9), "tribunal.pairs[0].draws.lower.mean"),
        ("/tribunal/variances/0/total", json!(1e300), "tribunal.variances[0].total"),
        ("/tribunal/variances/0/parts/0/share/mean", json!(1e9), "tribunal.variances[0].parts[0].share.mean"),
        ("/cautions/0/key", json!("omens"), "cautions[0].key"),
        ("/cautions/0/facts", json!({}), "cautions[0].facts"),
        ("/cautions/0", older.clone(), "cautions[0]"),
        ("/cautions/2/facts/option", json!({ "option": "nobody" }), "cautions[2].facts.option"),
        ("/cautions/2/facts/option", json!({ "omen": 1 }), "cautions[2].facts.option"),
        ("/cautions/2/facts/lowest/level/mean", json!(1.5), "cautions[2].facts.lowest.mean"),
        ("/cautions/2/facts/factor", json!({ "factor": -1.0 }), "cautions[2].facts.factor"),
        ("/tribunal/dissents", dissents(json!({ "kind": "omen" })), "tribunal.dissents[0].cause"),
        ("/tribunal/dissents", dissents(json!("part")), "tribunal.dissents[0].cause"),
        ("/tribunal/dissents", dissents(part("omen", 0.5)), "tribunal.dissents[0].cause.swapped.part"),
        ("/tribunal/dissents", dissents(part("arms", 1.5)), "tribunal.dissents[0].cause.swapped.given"),
        ("/history/held", json!(21), "history"),
        ("/history/best_code", json!("nobody"), "history.best_code"),
        ("/history/judged/0/key", json!("nobody"), "history.judged[0].key"),
        ("/history/judged/7/key", JSON["history"]["judged"][6]["key"].clone(), "history.judged[6]"),
        ("/history/judged/0/answered", json!(21), "history.judged[0]"),
        ("/history/judged/0/scores/auc/hi", json!(1.5), "history.judged[0].scores.auc.hi"),
        ("/history/judged/0/scores/brier/lo", json!(0.99), "history.judged[0].scores.brier"),
        ("/history/judged/0/scores/against_constant/lo", json!(-1e9), "history.judged[0].scores.against_constant.lo"),
        ("/history/judged/0/corp/points", shorter("/history/judged/0/corp/points"), "history.judged[0].corp.points"),
        ("/history/judged/0/corp/points/0/held", json!(9), "history.judged[0].corp.points[0]"),
        ("/exhibits/draws", json!(0), "exhibits.draws"),
        ("/exhibits/credibility/will", json!([]), "exhibits.credibility.will"),
        ("/exhibits/credibility/options", shorter("/exhibits/credibility/options"), "exhibits.credibility.options"),
        ("/exhibits/credibility/options/0/gain/3/high", json!(1e300), "exhibits.credibility.options[0].gain[3].high"),
        ("/exhibits/credibility/options/0/gain/3/high", json!(1e308), "exhibits.credibility.options[0].gain[3].high"),
        ("/exhibits/half_credible/option", json!("nobody"), "exhibits.half_credible.option"),
        ("/exhibits/half_credible/signalling/war", json!([]), "exhibits.half_credible.signalling.war"),
        ("/exhibits/half_credible/signalling/at", json!([0.0, 0.0]), "exhibits.half_credible.signalling.at"),
        ("/exhibits/forward_force/days", json!([0.0, 1e300]), "exhibits.forward_force.days[1]"),
        ("/exhibits/forward_force/needed", shorter("/exhibits/forward_force/needed"), "exhibits.forward_force.needed"),
        ("/exhibits/tripwire/schools", json!([]), "exhibits.tripwire.schools"),
        ("/exhibits/tripwire/schools/0/calculus", json!([0.5]), "exhibits.tripwire.schools[0].calculus"),
        ("/exhibits/tripwire/options/0/option", json!("nobody"), "exhibits.tripwire.options[0].option"),
        ("/exhibits/decision_rules/options/0/joint", json!([]), "exhibits.decision_rules.options[0].joint"),
        ("/exhibits/decision_rules/options/0/joint/0/1", band(0.6, 0.4), "exhibits.decision_rules.options[0].joint[0]"),
        ("/exhibits/deal_zone/signable", json!([]), "exhibits.deal_zone.signable"),
        ("/exhibits/deal_zone/most/5", band(-2.0, 2.0), "exhibits.deal_zone.most[5].low"),
    ];
    for (pointer, value, place) in cases {
        let shown = format!("{pointer} = {value}");
        match results::read(&changed(pointer, value)) {
            Ok(_) => panic!("{shown} is accepted"),
            Err(wrong) => assert!(wrong.path().starts_with(place), "{shown}: {wrong}"),
        }
    }
}

#[test]
fn the_command_says_the_place_and_ends_in_order() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("results.json");
    let deep = "[".repeat(1 << 20);
    let twice = TEXT.replacen("\"schema\": 5,", "\"schema\": 5, \"schema\": 5,", 1);
    let cases = [
        (changed("/study/horizon_years", json!(9_007_199_254_740_992u64)), "study.horizon_years"),
        (
            changed("/exhibits/credibility/options/0/gain/0/high", json!(1e300)),
            "exhibits.credibility.options[0].gain[0].high",
        ),
        (TEXT.replacen("\"mean\": 0.", "\"mean\": 1e999, \"x\": 0.", 1), "mean"),
        (twice, "schema"),
        (deep, "recursion"),
        (TEXT[..TEXT.len() / 2].to_owned(), "EOF"),
        (String::new(), "EOF"),
        ("{}".into(), "missing field"),
        (changed("/schema", json!(1)), "make the results anew"),
    ];
    for (text, words) in cases {
        fs::write(&path, text).expect("write");
        let refused = output(garant(&["report"]).arg(&path));
        assert_eq!(refused.status.code(), Some(2), "{words}: {}", stderr(&refused));
        assert!(stderr(&refused).contains(words), "{words}: {}", stderr(&refused));
        assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 1, "{words}: nothing is written");
    }
}

/// Pointers to all numbers by what they are: positions in lists left out.
fn numbers(value: &Value, at: &str, kind: &str, found: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Number(_) => found.entry(kind.to_owned()).or_default().push(at.to_owned()),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, v)| numbers(v, &format!("{at}/{i}"), &format!("{kind}/*"), found));
        }
        Value::Object(map) => {
            map.iter().for_each(|(k, v)| numbers(v, &format!("{at}/{k}"), &format!("{kind}/{k}"), found));
        }
        _ => {}
    }
}

/// Everything that is made from results.
fn views(results: &Results, pictures: bool) {
    for language in [Language::En, Language::De] {
        let figures = charts::figures(results, language);
        for figure in &figures {
            let drawn = charts::svg(figure);
            assert!(!drawn.contains("NaN") && drawn.len() < 50_000_000, "{}", figure.key);
            if pictures && language == Language::En {
                charts::drawn(figure);
            }
        }
        let picture = |f: &charts::Figure| Picture {
            key: f.key.clone(),
            description: f.title.clone(),
            svg: charts::svg(f),
            narrow: None,
        };
        let pictures: Vec<Picture> = figures.iter().map(picture).collect();
        let document = report::study(results, language, &pictures);
        assert!(!report::html(&document, &pictures).is_empty() && !report::markdown(&document).is_empty());
        for document in [document, report::comparison(results, language)] {
            assert!(!report::terminal(&document, report::WIDTH).is_empty());
        }
    }
    assert!(!comparison_csv(results).is_empty() && !tribunal_csv(results).is_empty());
    assert!(!assumptions_csv(results).is_empty());
}

#[test]
fn whatever_is_accepted_is_drawn() {
    let mut found = BTreeMap::new();
    numbers(&JSON, "", "", &mut found);
    let kinds: Vec<&Vec<String>> = found.values().collect();
    assert!(kinds.len() > 100, "{}", kinds.len());
    let extremes = [
        json!(0),
        json!(-0.0),
        json!(1),
        json!(0.5),
        json!(5e-324),
        json!(1e-300),
        json!(-1),
        json!(7),
        json!(1e9),
        json!(1e99),
        json!(-1e99),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
    ];
    let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(12);
    let (mut accepted, mut refused) = (0, 0);
    // These few are for every day; GARANT_TURNS=5000 asks for more.
    let turns = std::env::var("GARANT_TURNS").ok().and_then(|n| n.parse().ok()).unwrap_or(60);
    for turn in 0..turns {
        let mut json = JSON.clone();
        for _ in 0..rng.random_range(1..=3) {
            let pointer = kinds.choose(&mut rng).and_then(|kind| kind.choose(&mut rng)).expect("a number");
            *json.pointer_mut(pointer).expect("there") = extremes.choose(&mut rng).expect("one").clone();
        }
        match results::read(&json.to_string()) {
            Err(_) => refused += 1,
            Ok(results) => {
                accepted += 1;
                views(&results, turn % 16 == 0);
            }
        }
    }
    assert!(accepted > 0 && refused > 0, "{accepted} accepted, {refused} refused");
}
