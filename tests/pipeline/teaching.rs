//! TeachingFigures against the engine: what a curve shows at a point is what the models answer when the study is set to that point.

use super::common::{OPTIONS, Reading, row, scenario, still, study};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, SCALARS, Watch, run};
use garant::models::{Rule, Will, roster};
use garant::scenario::Scenario;
use garant::study::Study;
use garant::teaching::{Crises, DRAWS, teaching_figures};

const SEED: u64 = 1;
/// So many opportunities that a year sees an attack if and only if there is a chance of one at each.
const CERTAIN: [f64; 3] = [1e4; 3];
/// So few that the hazard of a year is the chance of an attack at one opportunity times this.
const RARE: f64 = 1e-6;
const EXAMPLE: &str = "european-troops";

fn set(quantity: &str, range: [f64; 3], changes: &[(&str, f64)]) -> [f64; 3] {
    changes.iter().find(|(name, _)| *name == quantity).map_or(range, |(_, value)| [*value; 3])
}

/// The static study with some quantities fixed.
fn fixed(will: Will, changes: &[(&str, f64)]) -> Scenario {
    let scenario =
        scenario(Reading::Belief, |option, quantity, range| set(quantity, still(option, quantity, range), changes));
    Scenario { will, horizon_years: 1, ..scenario }
}

/// Mean of a measure over the teaching figures' draws, under the one model of `study`.
fn mean(study: &Study, option: &str, measure: &str) -> f64 {
    mean_of(study, option, measure, DRAWS)
}

fn mean_of(study: &Study, option: &str, measure: &str, draws: usize) -> f64 {
    let budget = Budget { replicates: 1, draws, seed: SEED, threads: 1, ..Budget::default() };
    let outcome = run::<garant::engine::NoThreads>(study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let o = OPTIONS.iter().position(|&x| x == option).expect("option");
    let m = SCALARS.iter().position(|(spec, _)| spec.key == measure).expect("measure");
    outcome.tally.of::<MeansFold>().expect("means").line(CellId { option: o, model: 0 }, m).mean.mean
}

fn full(will: Will) -> Study {
    let scenario = Scenario { horizon_years: 10, ..fixed(will, &[]) };
    Study::assemble(scenario, roster()).expect("complete")
}

#[test]
fn the_calculus_attacks_in_as_many_draws_as_the_gain_is_above_zero() {
    for will in [Will::Given, Will::Derived] {
        let shown = teaching_figures(&full(will), SEED).credibility.expect("credibility");
        let attacks = |changes: &[(&str, f64)], option: &str| {
            let all = [&[("opportunities", CERTAIN[0])], changes].concat();
            mean(&study(fixed(will, &all), &["calculus"]), option, "first_year_hazard")
        };
        for option in &shown.options {
            assert!((option.attack - attacks(&[], &option.option)).abs() < 1e-12, "{}", option.option);
            if will == Will::Given {
                let unguarded = attacks(&[("intervene", 0.0)], &option.option);
                assert!((1.0 - option.nothing_to_gain - unguarded).abs() < 1e-12, "{}", option.option);
                let opposed = attacks(&[("intervene", 1.0)], &option.option);
                assert!((option.undeterrable - opposed).abs() < 1e-12, "{}", option.option);
                let all = option.nothing_to_gain + option.undeterrable + option.separable;
                assert!((all - 1.0).abs() < 1e-12 && option.separable > 0.0);
            }
        }
    }
}

#[test]
fn challenge_and_war_are_what_the_models_answer() {
    let shown = teaching_figures(&full(Will::Given), SEED).half_credible.expect("half-credible");
    assert_eq!(shown.option, EXAMPLE);
    let check = |crises: &Crises, model: &str, quantity: &str, at: usize| {
        let x = crises.at[at];
        let changes = [(quantity, x), ("tripwire_max", 0.0), ("opportunities", RARE)];
        let study = study(fixed(Will::Given, &changes), &[model]);
        let of = |measure: &str| mean_of(&study, EXAMPLE, measure, shown.draws as usize) / RARE;
        let called = if model == "signalling" { 0.0 } else { of("probes_per_year") };
        let (challenge, war) = (of("attack") + called, of("war"));
        assert!((shown.at_stake * crises.challenge[at].mean - challenge).abs() < 2e-6, "{model} {x}: {challenge}");
        assert!((shown.at_stake * crises.war[at].mean - war).abs() < 2e-6, "{model} {x}: {war}");
    };
    let (tied, perfect) = (shown.signalling.clone().expect("played"), shown.perfect_deterrence.clone().expect("played"));
    for at in [0, 11, 40] {
        check(&tied, "signalling", "audience_cost", at);
        check(&perfect, "perfect-deterrence", "intervene", at);
    }
}

#[test]
fn the_front_holds_in_as_many_draws_as_denial_says() {
    // Attacking is worth it if and only if the front breaks: relief is certain, overwhelming and free.
    let changes = [
        ("opportunities", CERTAIN[0]),
        ("cost_alone", 0.0),
        ("cost_added", 0.0),
        ("status_quo", 0.0),
        ("intervene", 1.0),
        ("reinforcements", 1e9),
    ];
    let shown = teaching_figures(&full(Will::Given), SEED).forward_force.expect("forward force");
    let study = study(fixed(Will::Given, &changes), &["denial"]);
    for option in &shown.options {
        let breaks = mean(&study, &option.option, "first_year_hazard");
        assert!((1.0 - option.holds - breaks).abs() < 1e-12, "{}: {} {breaks}", option.option, option.holds);
    }
    assert!(shown.options.iter().any(|o| o.holds > 0.0 && o.holds < 1.0));
    assert!(shown.needed.windows(2).all(|w| w[0].median < w[1].median), "more days, more defenders");
}

#[test]
fn every_school_of_the_tripwire_is_the_derived_will() {
    let shown = teaching_figures(&full(Will::Given), SEED).tripwire.expect("tripwire");
    assert_eq!(shown.option, EXAMPLE);
    let strengths: Vec<f64> = shown.schools.iter().map(|s| s.strength).collect();
    assert_eq!(strengths, row(EXAMPLE, "tripwire_strength").expect("row"));
    for school in &shown.schools {
        for at in [0, 4, 11] {
            let parts = [("forward_troops", shown.troops[at]), ("tripwire_strength", school.strength)];
            let with = |opportunities: f64, model: &str| {
                let changes = [&parts[..], &[("opportunities", opportunities)]].concat();
                mean(&study(fixed(Will::Derived, &changes), &[model]), EXAMPLE, "first_year_hazard")
            };
            let calculus = school.calculus.as_ref().expect("played")[at];
            assert!((calculus - with(CERTAIN[0], "calculus")).abs() < 1e-12, "{parts:?}");
            let quantal = school.quantal.as_ref().expect("played")[at].mean;
            assert!((quantal - with(RARE, "quantal") / RARE).abs() < 2e-6, "{parts:?}");
        }
    }
}

#[test]
fn every_decision_rule_is_what_the_coalition_plays() {
    // Every opportunity is taken, so that wars are joint wills.
    let changes = [("opportunities", CERTAIN[0]), ("cost_alone", 0.0), ("cost_added", 0.0), ("status_quo", -1.0)];
    let shown = teaching_figures(&full(Will::Given), SEED).decision_rules.expect("rules");
    for rule in Rule::COUNTING.into_iter().chain([Rule::Pivotal(1)]) {
        let mut scenario = fixed(Will::Given, &changes);
        scenario.offers.iter_mut().for_each(|offer| offer.rule = rule);
        let study = study(scenario, &["coalition"]);
        for option in &shown.options {
            let joint = option.joint.iter().find(|(r, _)| *r == rule).map(|(_, band)| band.mean);
            assert_eq!(joint.is_none(), rule == Rule::Pivotal(1) && option.option == EXAMPLE, "{}", option.option);
            let war = mean(&study, &option.option, "war");
            assert!((joint.unwrap_or(0.0) - war).abs() < 1e-8, "{} {rule:?}: {joint:?} {war}", option.option);
        }
    }
}

#[test]
fn a_share_of_the_strongest_guarantee_is_signed_as_often_as_quantal_says() {
    let shown = teaching_figures(&full(Will::Given), SEED).deal_zone.expect("deal zone");
    assert_eq!((shown.option.as_str(), shown.model.as_str()), ("nato-membership", "quantal"));
    let parts = ["arms_boost", "forward_troops", "reinforcements", "cost_added", "intervene", "provocation"];
    for at in [0, 10, 25, 40] {
        let share = shown.strength[at];
        let scenario = scenario(Reading::Belief, |option, quantity, range| {
            let part = if parts.contains(&quantity) { share } else { 1.0 };
            still(option, quantity, range).map(|x| part * x)
        });
        let signable = mean(&study(scenario, &["quantal"]), "nato-membership", "signable");
        // Scaled ranges round differently; a draw on the very edge may fall either way.
        assert!((shown.signable[at] - signable).abs() < 1.5 / DRAWS as f64, "{share}: {signable}");
    }
}

#[test]
fn an_exhibit_is_absent_where_the_study_lacks_what_it_needs() {
    let with = |keys: &[&str]| teaching_figures(&study(fixed(Will::Given, &[]), keys), SEED);
    let calculus = with(&["calculus"]);
    assert!(calculus.credibility.is_some() && calculus.tripwire.is_some() && calculus.deal_zone.is_some());
    assert!(calculus.half_credible.is_none() && calculus.forward_force.is_none() && calculus.decision_rules.is_none());
    let school = &calculus.tripwire.as_ref().expect("tripwire").schools[0];
    assert!(school.quantal.is_none() && school.calculus.is_some());
    let denial = with(&["denial"]);
    assert!(denial.forward_force.is_some() && denial.tripwire.is_none() && denial.deal_zone.is_none());
    let signalling = with(&["signalling"]).half_credible.expect("half-credible");
    assert!(signalling.signalling.is_some() && signalling.perfect_deterrence.is_none());
    let mut poor = fixed(Will::Given, &[]);
    poor.offers.iter_mut().for_each(|o| o.entries.retain(|e| e.spec.name != "tripwire_strength"));
    let poor = teaching_figures(&study(poor, &["quantal", "coalition"]), SEED);
    assert!(poor.tripwire.is_none() && poor.decision_rules.is_some());
    let unwilling = teaching_figures(&study(fixed(Will::Given, &[("intervene", 0.0)]), &["quantal"]), SEED);
    assert!(unwilling.deal_zone.is_none(), "no strongest guarantee");
    let text = serde_json::to_string(&poor).expect("json");
    assert!(!text.contains("tripwire") && !text.contains("null"), "absent, not empty");
}
