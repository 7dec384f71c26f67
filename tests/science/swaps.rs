//! Dissents are explained by swapping parts: what a swap does not confirm is not named.

use crate::common::{Reading, row, scenario, study};
use garant::analysis::statistics;
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, Watch, run};
use garant::results::{Cause, Results};

/// The two options that some models order unlike the rest, with `change` applied to their beliefs: three that put troops with a
/// backstop before a pledge, and one that does the opposite.
fn results(loner: &str, change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Results {
    let mut scenario = scenario(Reading::Belief, change);
    let kept = ["european-troops-us-backstop", "article-5-like"];
    scenario.offers.retain(|offer| kept.contains(&offer.key.as_str()));
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
            Some(Cause::TooLarge) => panic!("two options are not too many"),
        };
        assert!(left.abs() <= 0.5 * difference.mean.abs(), "{model} still dissents: {left} of {}", difference.mean);
        named.push(model);
    }
    assert!(named.len() >= 3, "{named:?}");
}
