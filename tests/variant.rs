//! A variant of a model, judged before it is proposed: the worked example of CONTRIBUTING.md, played for real.

use garant::engine::{Budget, Watch};
use garant::history::{CASES, MAPPING, read_cases, read_mapping};
use garant::language::Language;
use garant::models::{Model, roster};
use garant::report::{self, scorecard_csv};
use garant::scenario::{Input, load};
use garant::scorecard::{Materials, bench};
use std::cell::Cell;
use wary::Wary;

#[path = "variant/wary.rs"]
mod wary;

fn materials() -> Materials {
    let quantities = garant::models::all_quantities();
    let shipped = load(&Input::Folder("scenarios/ukraine-2025".into()), &quantities, &[]).expect("in order");
    let cases = read_cases(&CASES).expect("in order");
    Materials { cases, mapping: read_mapping(&MAPPING).expect("in order"), shipped }
}

#[test]
fn a_variant_gets_its_row_beside_the_roster() {
    let mut models: Vec<&'static dyn Model> = roster().iter().copied().filter(|m| m.card().key == "calculus").collect();
    models.push(&Wary);
    // A clock that goes on by a thousand nanoseconds whenever it is read.
    let time = Cell::new(0);
    let clock = || {
        time.set(time.get() + 1_000);
        time.get()
    };
    let budget = Budget { replicates: 8, draws: 64, ..Budget::default() };
    let scorecard = bench(&models, materials(), &budget, &Watch::new(), &clock).expect("judged").expect("not stopped");
    let row = |key: &str| scorecard.rows.iter().find(|r| r.key == key).expect("a row");
    let (wary, calculus) = (row("wary-calculus"), row("calculus"));
    assert_eq!((wary.maturity, wary.faults), (Some("draft"), 0));
    // It rests on no form; the calculus does.
    assert!(wary.textbook.is_none() && calculus.textbook.is_some_and(|t| t.known == 4));
    // 20 cases of 512 draws, and a block of 256 of each of seven options.
    assert_eq!(wary.asked, 20 * 512 + 7 * 256);
    // A round takes a thousand nanoseconds for each of seven options.
    assert_eq!(wary.cost.expect("measured").median, 7_000.0 / (7.0 * 256.0));
    for language in [Language::En, Language::De] {
        let screen = report::terminal(&report::scorecard(&scorecard, language), 100);
        assert!(
            screen.lines().all(|line| line.chars().count() <= 100) && screen.contains(wary.title.get(language)),
            "{screen}"
        );
        let figure = garant::charts::scorecard(&scorecard, language);
        assert!(!garant::charts::svg(&figure).contains("NaN") && figure.description.contains(wary.title.get(language)));
    }
    assert_eq!(scorecard_csv(&scorecard).lines().count(), 1 + scorecard.rows.len());
    let brier = |r: &garant::scorecard::ScoreRow| r.brier.expect("scored").value;
    assert!(brier(wary) != brier(calculus) && row("climatology").cost.is_none());
}

/// Whoever wants more before attacking attacks less: the variant gives no case less peace than the calculus.
#[test]
fn the_variant_is_what_it_says() {
    let Materials { cases, mapping, shipped } = materials();
    let models: Vec<&'static dyn Model> = vec![roster()[0], &Wary];
    let back_test = garant::history::BackTest::assemble(cases, &mapping, &shipped, &models, false).expect("complete");
    let budget = Budget { replicates: 2, draws: 256, ..Budget::default() };
    let history = back_test.run(&budget, &Watch::new()).expect("played").expect("not stopped");
    let given = |key: &str| -> Vec<f64> {
        history.judged(key).expect("judged").answers.iter().map(|a| a.probability.expect("answered")).collect()
    };
    let (calculus, wary) = (given("calculus"), given("wary-calculus"));
    assert!(calculus.iter().zip(&wary).all(|(a, b)| a <= b) && calculus != wary);
}

#[test]
fn the_example_in_the_contributing_guide_is_this_one() {
    let guide = include_str!("../CONTRIBUTING.md");
    let example = include_str!("variant/wary.rs");
    assert!(guide.contains(example.trim_end()), "the example in CONTRIBUTING.md differs from tests/variant/wary.rs");
}
