//! Dissents are explained by swapping parts: what a swap does not confirm is not named.

use crate::common::{Reading, scenario, study};
use garant::analysis::statistics;
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, Watch, run};
use garant::models::roster;
use garant::results::{Cause, Results};

/// The two options that four models order unlike the rest, with `change` applied to their beliefs.
fn results(change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Results {
    let mut scenario = scenario(Reading::Belief, change);
    let kept = ["european-troops-us-backstop", "article-5-like"];
    scenario.offers.retain(|offer| kept.contains(&offer.key.as_str()));
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let study = study(scenario, &keys);
    let budget = Budget { replicates: 8, draws: 2048, ..Budget::default() };
    let outcome = run::<rayon::ThreadPoolBuildError>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    compose(&study, &budget, &provenance, &outcome.tally).expect("finished")
}

/// The models that contradict the majority, with the part that is named as the cause.
fn causes(results: &Results) -> Vec<(String, Option<String>)> {
    let dissents = &results.comparison.as_ref().expect("ten models").dissents;
    let part = |cause: &Cause| match cause {
        Cause::Part { swapped, .. } => Some(swapped.part.clone()),
        Cause::Several { .. } | Cause::Unknown => None,
    };
    dissents.iter().map(|dissent| (dissent.model.clone(), part(&dissent.cause))).collect()
}

#[test]
fn what_makes_models_prefer_the_pledge_is_its_added_cost() {
    let found = causes(&results(|_, _, range| range));
    println!("{found:?}");
    assert!(!found.is_empty());
    let named = found.iter().filter(|(_, part)| part.as_deref() == Some("added-cost")).count();
    assert!(named > 0, "{found:?}");
}

/// The two routes meet: once the added costs are equal, a model whose dissent they were said to cause no longer dissents.
#[test]
fn a_dissent_goes_with_its_cause() {
    let before = causes(&results(|_, _, range| range));
    let after = causes(&results(|option, quantity, range| match (option, quantity) {
        ("article-5-like", "cost_added") => crate::common::row("european-troops-us-backstop", "cost_added").expect("row"),
        _ => range,
    }));
    for (model, _) in before.iter().filter(|(_, part)| part.as_deref() == Some("added-cost")) {
        assert!(!after.iter().any(|(other, _)| other == model), "{model} still dissents: {after:?}");
    }
}
