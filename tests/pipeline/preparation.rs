//! What happens before the first draw: it is quick for every number of members, and stops when asked.

use super::common::{Reading, scenario};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, SCALARS, Watch, run};
use garant::models::{Model, Rule, Will, find, roster};
use garant::scenario::Scenario;
use garant::study::{AssembleError, Study};
use garant::teaching::{teaching_figures, teaching_figures_unless};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// So many members, one of them of the United States where they take part.
fn split(offer: &garant::scenario::Offer, members: u32) -> garant::models::MemberCounts {
    let united_states = offer.members[1].min(members);
    super::common::members(members - united_states, united_states)
}

/// The shipped ranges with `members` members and `rule` in every option.
fn of(members: u32, rule: Rule, will: Will) -> Scenario {
    let mut scenario = Scenario { will, horizon_years: 2, ..scenario(Reading::Belief, |_, _, range| range) };
    scenario.offers.iter_mut().for_each(|offer| (offer.members, offer.rule) = (split(offer, members), rule));
    scenario
}

#[test]
fn a_thousand_members_are_prepared_and_played_in_moments() {
    for (will, models) in [(Will::Given, "coalition"), (Will::Derived, "coalition"), (Will::Given, "calculus")] {
        let started = Instant::now();
        let study = Study::assemble(of(1000, Rule::Majority, will), &[find(models).expect("model")]).expect("complete");
        let shown = teaching_figures(&study, 1);
        assert_eq!(shown.decision_rules.is_some(), models == "coalition");
        let budget = Budget { replicates: 1, draws: 64, threads: 1, ..Budget::default() };
        let tally =
            run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run").tally;
        let attack = tally.of::<MeansFold>().expect("means").line(CellId { option: 0, model: 0 }, 0).mean.mean;
        assert!(SCALARS[0].0.key == "attack" && (0.0..=1.0).contains(&attack), "{attack}");
        // About a second where nothing else runs; the cube of the members took hours.
        assert!(started.elapsed() < Duration::from_secs(60), "{will:?} {models}: {:?}", started.elapsed());
    }
}

/// A caller who loses patience when asked for the `n`-th time, and how often it was asked.
fn impatient(n: u32, work: impl Fn(&dyn Fn() -> bool) -> bool) -> (bool, u32) {
    let asked = Cell::new(0);
    let stopped = || {
        asked.set(asked.get() + 1);
        asked.get() >= n
    };
    (work(&stopped), asked.get())
}

#[test]
fn whoever_loses_patience_is_asked_often_and_only_once_after_that() {
    let assembled = |stopped: &dyn Fn() -> bool| {
        let outcome = Study::assemble_unless(of(7, Rule::Any, Will::Given), roster(), stopped);
        assert!(matches!(outcome, Ok(_) | Err(AssembleError::Stopped)));
        outcome.is_ok()
    };
    let (done, steps) = impatient(u32::MAX, assembled);
    // At least once for each option, and for each quantity.
    assert!(done && steps > 40, "{steps}");
    for n in [1, 7, steps / 2, steps] {
        assert_eq!(impatient(n, assembled), (false, n));
    }
    let study = Study::assemble(of(7, Rule::Any, Will::Given), roster()).expect("complete");
    let drawn = |stopped: &dyn Fn() -> bool| teaching_figures_unless(&study, 1, stopped).is_some();
    let (done, steps) = impatient(u32::MAX, drawn);
    assert!(done && steps > 100, "{steps}");
    for n in [1, steps / 2] {
        let (done, asked) = impatient(n, drawn);
        // Each teaching figure finds out for itself.
        assert!(!done && asked <= n + 20, "{n}: {asked}");
    }
}

#[test]
fn a_rule_is_prepared_once_for_all_options_that_decide_by_it() {
    let coalition: &[&'static dyn Model] = &[find("coalition").expect("model")];
    let study = Study::assemble(of(30, Rule::Floor, Will::Given), coalition).expect("complete");
    let surfaces: Vec<_> = study.options.iter().filter_map(|o| o.surface.as_ref()).map(std::sync::Arc::as_ptr).collect();
    let mut distinct = surfaces.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert!(surfaces.len() == study.options.len() && distinct.len() < surfaces.len(), "{surfaces:?}");
    let calculus: &[&'static dyn Model] = &[find("calculus").expect("model")];
    let study = Study::assemble(of(30, Rule::Floor, Will::Given), calculus).expect("complete");
    assert!(study.options.iter().all(|o| o.surface.is_none() && o.joint.is_none()), "the calculus reads no rule");
}
