//! The comparison against numbers that the engine finds on other ways.

use super::common::{Reading, scenario, study};
use garant::analysis::{MeansFold, statistics};
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, CellId, Outcome, Watch, run};
use garant::results::Results;
use garant::stats::Interval;
use garant::study::Study;

const MODELS: [&str; 4] = ["calculus", "quantal", "coalition", "commitment"];

fn played(options: usize, models: &[&str], replicates: u64) -> (Results, Outcome) {
    // Every option builds up, so that all models speak of all.
    let mut scenario = scenario(Reading::Belief, |option, quantity, range| match (option, quantity) {
        ("budapest-1994", "ramp_years") => [0.5, 1.0, 2.0],
        _ => range,
    });
    scenario.offers.truncate(options);
    let study: Study = study(scenario, models);
    let budget = Budget { replicates, draws: 512, threads: 2, ..Budget::default() };
    let outcome = run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
    (compose(&study, &budget, &provenance, &outcome.tally).expect("results"), outcome)
}

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-12, "{a} {b}");
}

/// With two options, to beat the other one is to be best alone; and differences to the reference are those of the pair.
#[test]
fn a_pair_of_two_options_is_their_contest_for_the_best() {
    let (results, _) = played(2, &MODELS, 8);
    let pair = &results.comparison.as_ref().expect("four models").pairs[0];
    let (mut lower, n) = (0.0, MODELS.len() as f64);
    for line in &pair.models {
        let cell = |option: &str| results.cell(option, &line.model).expect("cell");
        let (first, second) = (cell(pair.option.as_str()), cell(pair.other.as_str()));
        let best = |c: &garant::results::Cell| c.best["attack"];
        assert_eq!(line.draws.lower, best(first).alone);
        assert_eq!(line.draws.higher, best(second).alone);
        assert_eq!(line.draws.tied, best(first).tied);
        let to_reference = second.measures["attack"].difference.expect("difference").estimate;
        close(line.difference.mean, -to_reference.mean);
        lower += line.draws.lower.mean / n;
    }
    close(pair.draws.expect("draws").lower.mean, lower);
    assert_eq!(pair.models_lower + pair.models_higher + pair.models_open, MODELS.len() as u64);
}

/// A model counts for the option to which it clearly gives the lower risk, and for neither where the interval holds 0.
#[test]
fn a_pair_of_two_options_counts_its_models() {
    let (results, _) = played(7, &MODELS, 8);
    let mut clear = [0, 0];
    for pair in &results.comparison.as_ref().expect("four models").pairs {
        let bounds = pair.models.iter().map(|m| m.difference.interval.bounds().expect("bounds"));
        let count = |of: &dyn Fn((f64, f64)) -> bool| bounds.clone().filter(|&b| of(b)).count() as u64;
        let (lower, higher) = (count(&|(_, hi)| hi < 0.0), count(&|(lo, _)| lo > 0.0));
        assert_eq!([pair.models_lower, pair.models_higher], [lower, higher]);
        assert_eq!(pair.models_open, MODELS.len() as u64 - lower - higher);
        clear = [clear[0] + lower, clear[1] + higher];
    }
    assert!(clear[0] > 0 && clear[1] > clear[0], "later options are the stronger ones: {clear:?}");
}

/// The variance of all answers is known from the means of squares of every cell, that of theory from their means.
#[test]
fn parts_of_the_variance_are_those_of_the_cells() {
    let (results, outcome) = played(7, &MODELS, 12);
    let means = outcome.tally.of::<MeansFold>().expect("means");
    let variances = &results.comparison.as_ref().expect("tribunal").variances;
    assert_eq!(variances.len(), 7);
    for (option, variance) in variances.iter().enumerate() {
        let cells = |model: usize| means.line(CellId { option, model }, 0);
        let over_models = |of: &dyn Fn(usize) -> f64| (0..MODELS.len()).map(of).sum::<f64>() / MODELS.len() as f64;
        let mean = over_models(&|m| cells(m).mean.mean);
        close(variance.total, over_models(&|m| cells(m).square.mean) - mean * mean);
        let parts: f64 = variance.parts.iter().map(|p| p.variance.mean).sum();
        close(variance.total, parts);
        // The variance of means is larger than that of what they estimate, by as much as they scatter.
        let theory = over_models(&|m| (cells(m).mean.mean - mean) * (cells(m).mean.mean - mean));
        let scatter = over_models(&|m| cells(m).mean.squares / 11.0 / 12.0);
        let found = variance.parts[0].variance.mean;
        assert!(found <= theory + 1e-15 && found >= theory - scatter, "{found} {theory} {scatter}");
    }
}

/// One model twice as judge is full agreement; a model that ranks the other way round pulls W down.
#[test]
fn agreement_is_full_among_like_models_and_less_with_an_opponent() {
    let (alike, _) = played(7, &["calculus", "quantal"], 8);
    let (opposed, _) = played(7, &["calculus", "commitment"], 8);
    let comparison = |r: &Results| r.comparison.clone().expect("tribunal");
    assert_eq!(comparison(&alike).concordance.expect("W").value, 1.0);
    assert_eq!(comparison(&alike).tau("quantal", "calculus").expect("tau").value, 1.0);
    assert!(comparison(&alike).dissents.is_empty());
    let (w, tau) = (comparison(&opposed).concordance.expect("W"), comparison(&opposed).tau("calculus", "commitment"));
    assert!(w.value < 0.9 && tau.expect("tau").value < 0.5, "{w:?} {tau:?}");
}

#[test]
fn what_is_not_known_is_absent() {
    let (few, _) = played(3, &MODELS, 4);
    let comparison = few.comparison.expect("tribunal");
    assert!(comparison.variances.is_empty() && comparison.dissents.is_empty());
    assert!(comparison.concordance.expect("W").range.is_none());
    assert!(comparison.ranks.iter().all(|r| (r.best, r.worst) == (1, 3)));
    assert!(comparison.pairs.iter().flat_map(|p| &p.models).all(|m| m.difference.interval == Interval::Unknown));
    assert!(played(3, &["calculus"], 8).0.comparison.is_none());
    assert!(played(1, &MODELS, 8).0.comparison.is_none());
}

/// Results of versions without a comparison can still be read.
#[test]
fn results_without_a_tribunal_are_results() {
    let (mut results, _) = played(2, &["calculus", "quantal"], 8);
    results.comparison = None;
    let text = serde_json::to_string(&results).expect("JSON");
    assert!(!text.contains("tribunal"));
    assert_eq!(serde_json::from_str::<Results>(&text).expect("reads"), results);
}
