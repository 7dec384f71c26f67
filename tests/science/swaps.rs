//! Dissents are explained by swapping parts: what a swap does not confirm is not named.

use crate::common::{Reading, row, scenario, study};
use garant::analysis::statistics;
use garant::compare::{Provenance, compose, swaps_of_pair};
use garant::engine::{Budget, Watch, run};
use garant::models::{Model, Will, all_quantities, roster};
use garant::results::{Cause, Results, SWAP_PARTS};
use garant::scenario::{Input, load};
use garant::study::{Study, lacking, lacking_for_will};

/// The two options that some models order unlike the rest, with `change` applied to their beliefs: three that put troops with a
/// backstop before a pledge, and one that does the opposite.
fn results(loner: &str, change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Results {
    let mut scenario = scenario(Reading::Belief, change);
    let kept = ["european-troops-us-backstop", "article-5-like"];
    scenario.offers.retain(|offer| kept.contains(&offer.key.as_str()));
    // Some of them differ by less than a point, which a study calls negligible.
    scenario.negligible_attack = 0.0;
    let study = study(scenario, &[loner, "perfect-deterrence", "denial", "coalition"]);
    let budget = Budget { replicates: 8, draws: 2048, ..Budget::default() };
    let outcome = run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    compose(&study, &budget, &provenance, &outcome.tally).expect("finished")
}

/// The part that is named as the cause of a model's dissent; absent if it does not dissent.
fn cause(results: &Results, model: &str) -> Option<Cause> {
    let dissents = &results.comparison.as_ref().expect("four models").dissents;
    dissents.iter().find(|dissent| dissent.model == model).map(|dissent| dissent.cause.clone())
}

/// Four theories prefer the pledge because fighting its guarantors costs more: once the added costs are equal, each of them
/// follows the others, or nearly so.
#[test]
fn what_makes_models_prefer_the_pledge_is_its_added_cost() {
    let mut named = Vec::new();
    for model in ["calculus", "quantal", "signalling", "brinkmanship", "prospect"] {
        let Some(found) = cause(&results(model, |_, _, range| range), model) else { continue };
        let Cause::Part { swapped, difference } = found else { continue };
        if swapped.part != "added-cost" {
            continue;
        }
        let equal = results(model, |option, quantity, range| match (option, quantity) {
            ("article-5-like", "cost_added") => row("european-troops-us-backstop", "cost_added").expect("row"),
            _ => range,
        });
        // It no longer dissents, or by less than half of what it did: the swap promised no more.
        let left = match cause(&equal, model) {
            None | Some(Cause::Unknown) => 0.0,
            Some(Cause::Part { difference, .. } | Cause::Open { difference, .. } | Cause::Several { difference, .. }) => {
                difference.mean
            }
        };
        assert!(left.abs() <= 0.5 * difference.mean.abs(), "{model} still dissents: {left} of {}", difference.mean);
        named.push(model);
    }
    assert!(named.len() >= 3, "{named:?}");
}

/// The longest horizon with every model: all swaps at once would be more than a study may hold.
#[test]
fn swaps_fit_whatever_the_horizon() {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.truncate(2);
    scenario.horizon_years = 100;
    let all: Vec<&str> = garant::models::roster().iter().map(|model| model.card().key).collect();
    let study = study(scenario, &all);
    let swaps = swaps_of_pair(&study, (0, 1), 1, &|| false).expect("a study");
    // One theory is silent about an option on which nothing builds up.
    assert!(swaps.len() >= all.len() - 1, "{}", swaps.len());
    assert!(swaps.iter().all(|swap| swap.parts.iter().map(|part| part.part.as_str()).eq(SWAP_PARTS)));
}

/// Also of options that nobody guarantees, of guarantors that take part in one of the two alone, and of what a study leaves out.
#[test]
fn any_two_options_of_any_study_can_be_swapped() {
    for folder in ["scenarios/taiwan-2025", "tests/studies/few-soldiers", "tests/studies/late-help"] {
        for will in [Will::Given, Will::Derived] {
            let mut scenario = load(&Input::Folder(folder.into()), &all_quantities(), &[]).expect("in order");
            if !lacking_for_will(&scenario, will).is_empty() {
                continue;
            }
            scenario.will = will;
            // What has to be stated for a derived will is the same under every model.
            let models = roster().iter().copied().filter(|model| lacking(&scenario, *model).is_empty());
            let models: Vec<&'static dyn Model> = models.take(if will == Will::Derived { 1 } else { 10 }).collect();
            let study = Study::assemble(scenario, &models).expect("complete");
            for pair in (0..study.options.len()).flat_map(|a| (0..a).map(move |b| (a, b))) {
                let swaps = swaps_of_pair(&study, pair, 1, &|| false);
                let swaps = swaps.unwrap_or_else(|error| panic!("{folder} {pair:?}: {error}"));
                let speaking = |m: &usize| study.speaks(pair.0, *m) && study.speaks(pair.1, *m);
                assert_eq!(swaps.len(), (0..models.len()).filter(speaking).count(), "{folder} {pair:?}");
            }
        }
    }
}

/// Where nobody guarantees nobody is believed to fight: an option that is lent those who guarantee it is as it was.
#[test]
fn a_guarantee_without_guarantors_deters_by_its_arms_alone() {
    let scenario = load(&Input::Folder("scenarios/taiwan-2025".into()), &all_quantities(), &[]).expect("in order");
    let place = |key: &str| scenario.offers.iter().position(|offer| offer.key.as_str() == key).expect("known");
    let pair = (place("us-pledge"), place("arms-only"));
    let calculus = roster().iter().copied().find(|model| model.card().key == "calculus").expect("known");
    let study = Study::assemble(scenario, &[calculus]).expect("complete");
    let swaps = swaps_of_pair(&study, pair, 1, &|| false).expect("a study");
    let lent = |part: &str| swaps[0].parts.iter().find(|swapped| swapped.part == part).expect("a part");
    // The rule decides nothing without a will, and without a will the pledge with its fewer arms deters less.
    let [whole, rule, will] = [swaps[0].difference, lent("rule").lent.expect("told"), lent("will").given.expect("told")];
    assert!((rule.mean - whole.mean).abs() < 1e-12, "{rule:?} {whole:?}");
    assert!(whole.mean < -0.01 && will.mean > 0.0, "{will:?} {whole:?}");
}

/// `garant why`: a row for every model, the same part that a run names, and one clear error for what it cannot compare.
#[test]
fn any_two_options_can_be_asked_about() {
    let garant = |arguments: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_garant")).arg("why").args(arguments).output().expect("garant")
    };
    let pair = ["european-troops-us-backstop", "article-5-like"];
    for (language, part) in [("en", "the cost that fighting the guarantors adds"), ("de", "der Preis")] {
        let said = garant(&[pair[0], pair[1], "--lang", language]);
        let text = String::from_utf8(said.stdout).expect("text");
        assert!(said.status.success() && text.contains(part), "{text}");
    }
    let json = garant(&[pair[0], pair[1], "--format", "json"]);
    let records: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let turned = garant(&[pair[1], pair[0], "--format", "json"]);
    let others: serde_json::Value = serde_json::from_slice(&turned.stdout).expect("JSON");
    let [records, others] = [&records, &others].map(|json| json.as_array().expect("a list"));
    assert!(records.len() >= 9 && records.len() == others.len());
    for (one, two) in records.iter().zip(others) {
        // Whoever is named first, the cause is the same, and the difference has the other sign.
        assert_eq!(one["cause"], two["cause"], "{}", one["model"]);
        let mean = |json: &serde_json::Value| json["difference"]["mean"].as_f64().expect("a number");
        assert!((mean(one) + mean(two)).abs() < 1e-12);
        let parts = one["parts"].as_array().expect("parts");
        assert!(parts.len() == SWAP_PARTS.len() && parts.iter().all(|part| part["beyond_half"]["interval"]["lo"].is_f64()));
    }
    for (arguments, word) in
        [(["arms-only", "arms-only"], "named twice"), (["arms-only", "arms-onyl"], "did you mean `arms-only`")]
    {
        let refused = garant(&arguments);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && said.contains(word) && refused.stdout.is_empty(), "{said}");
    }
}

/// What a study of single files has no option for is told, not dropped.
#[test]
fn a_what_if_that_cannot_be_played_is_told_with_its_reason() {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    let shipped = garant::scenario::load(
        &garant::scenario::Input::Folder("scenarios/ukraine-2025".into()),
        &garant::models::all_quantities(),
        &[],
    );
    scenario.variants = shipped.expect("in order").variants;
    scenario.offers.retain(|offer| offer.key.as_str().ends_with("troops") || offer.key.as_str() == "arms-only");
    scenario.reference = 0;
    let all = scenario.variants.len();
    let study = study(scenario, &["calculus", "quantal"]);
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    let budget = Budget { replicates: 8, draws: 64, ..Budget::default() };
    let skeleton = garant::compare::skeleton(&study, &budget, &provenance);
    assert_eq!(skeleton.variants.len() + skeleton.unplayed.len(), all);
    let record = skeleton.unplayed.iter().find(|variant| variant.key.as_str() == "record").expect("speaks of other options");
    assert!(record.why.contains("article-5-like"), "{}", record.why);
    assert!(skeleton.variants.iter().any(|variant| variant.key.as_str() == "derived-will"));
}
