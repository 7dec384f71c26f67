//! Ten-year risks against the table of an independent program (20,000 plain draws), which printed them in whole or tenths of
//! percent. It let arms come with the guarantee and troops act on crises in full from the first day, as the study's beliefs did
//! then; so does this test.

use crate::common::{OPTIONS, Reading, row, scenario, study};
use garant::analysis::{MeansFold, statistics};
use garant::chance::{Belief, Parameter, family};
use garant::engine::{Budget, CellId, Watch, run};
use garant::scenario::Scenario;

/// Percent under the calculus and under quantal response, by option.
const RISKS: [[f64; 2]; 7] = [[19.5, 37.0], [10.1, 31.0], [5.4, 20.0], [3.9, 17.0], [2.6, 12.0], [3.0, 15.0], [1.0, 4.8]];

/// The table's study with a share of the opportunities that does not wait for troops.
fn beliefs() -> Scenario {
    let mut scenario = scenario(Reading::Belief, |_, quantity, range| match quantity {
        "arms_baseline" | "incident_sparks" => [0.0; 3],
        "opportunity_factor" => [1.0; 3],
        _ => range,
    });
    for offer in &mut scenario.offers {
        let troops = row(offer.key.as_str(), "forward_troops").expect("row")[2] > 1.0;
        let parameters = [0.85, 7.0, 0.0, if troops { 3.0 * 0.7 } else { 3.0 }].map(Parameter::Number).to_vec();
        let crises = Belief::new(family("beta").expect("known"), parameters).expect("ordered");
        let entry = offer.entries.iter_mut().find(|entry| entry.spec.name == "opportunities").expect("given");
        entry.belief = crises;
        let shape = offer.entries.iter_mut().find(|entry| entry.spec.name == "opportunity_shape").expect("given");
        let parameters = [0.5, 0.76, 1.0, 4.0].map(Parameter::Number).to_vec();
        shape.belief = Belief::new(family("pert").expect("known"), parameters).expect("ordered");
    }
    scenario
}

#[test]
fn the_new_clock_gives_the_risks_of_an_independent_program() {
    let study = study(beliefs(), &["calculus", "quantal"]);
    let outcome =
        run::<garant::engine::NoThreads>(&study, statistics(), &Budget::default(), &Watch::new(), |_| Ok(())).expect("run");
    let means = outcome.tally.of::<MeansFold>().expect("means");
    for (option, risks) in RISKS.iter().enumerate() {
        for (model, expected) in risks.iter().enumerate() {
            let estimate = means.estimate(CellId { option, model }, 0).expect("answered");
            let apart = (100.0 * estimate.mean - expected).abs();
            // Their simulation error (a standard deviation of up to 0.45 over 20,000 draws, twice), and what they rounded away.
            let rounding = if expected.fract() == 0.0 { 0.5 } else { 0.05 };
            let spread = (means.line(CellId { option, model }, 0).square.mean - estimate.mean * estimate.mean).sqrt();
            let error = 2.6 * 100.0 * spread / 20_000f64.sqrt();
            assert!(apart < error + rounding, "{} {model}: {} {expected} ± {error}", OPTIONS[option], 100.0 * estimate.mean);
        }
    }
}
