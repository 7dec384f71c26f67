//! The dynamic quantal pipeline against means from an independent program (400,000 plain draws).

use crate::common::{OPTIONS, Reading, scenario, study};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, SCALARS, Watch, run};

const MEASURES: [&str; 6] = ["attack", "years_of_peace", "war", "conquest", "signable", "durable_peace"];
const MEANS: [[f64; 6]; 7] = [
    [0.57285, 6.39864, 0.01227, 0.19886, 0.57427, 0.32897],
    [0.46743, 7.15591, 0.01337, 0.11594, 0.64192, 0.4199],
    [0.39049, 7.79171, 0.09056, 0.09514, 0.54476, 0.40041],
    [0.32883, 8.27432, 0.08759, 0.07558, 0.53577, 0.41589],
    [0.21413, 9.05985, 0.05537, 0.04928, 0.22144, 0.18897],
    [0.29339, 8.50682, 0.07695, 0.07295, 0.593, 0.47186],
    [0.05019, 9.76557, 0.0236, 0.01014, 0.02515, 0.02424],
];

#[test]
fn the_dynamic_pipeline_has_the_means_of_an_independent_program() {
    let study = study(scenario(Reading::Belief, |_, _, range| range), &["quantal"]);
    let outcome = run::<rayon::ThreadPoolBuildError>(&study, statistics(), &Budget::default(), &Watch::new(), |_| Ok(()))
        .expect("run");
    let tallied = outcome.tally.of::<MeansFold>().expect("means");
    for (o, means) in MEANS.iter().enumerate() {
        for (key, expected) in MEASURES.iter().zip(means) {
            let s = SCALARS.iter().position(|(spec, _)| spec.key == *key).expect("measure");
            let line = tallied.line(CellId { option: o, model: 0 }, s);
            let variance = line.square.mean - line.mean.mean * line.mean.mean;
            // Both sides err: theirs over 400,000 draws, ours over 65,536; the last printed digit is rounded.
            let error = (variance * (1.0 / 400_000.0 + 1.0 / 65_536.0)).sqrt();
            let apart = (line.mean.mean - expected).abs();
            assert!(apart < 5.0 * error + 5e-6, "{} {key}: {} {expected} ± {error}", OPTIONS[o], line.mean.mean);
        }
    }
}
