//! The dynamic quantal pipeline against means from an independent program (400,000 plain draws).

use crate::common::{OPTIONS, Reading, scenario, study};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, SCALARS, Watch, run};

const MEASURES: [&str; 6] = ["attack", "years_of_peace", "war", "conquest", "signable", "durable_peace"];
/// What `benches/peers/known_means.py` prints.
const MEANS: [[f64; 6]; 7] = [
    [0.36488, 7.63945, 0.00827, 0.1106, 0.87964, 0.59643],
    [0.29386, 8.08667, 0.00715, 0.06485, 0.88723, 0.65829],
    [0.2019, 8.70532, 0.03872, 0.04484, 0.79992, 0.66188],
    [0.16945, 8.93715, 0.03739, 0.03586, 0.73713, 0.63137],
    [0.11196, 9.32233, 0.0241, 0.02394, 0.28206, 0.25612],
    [0.15228, 9.09272, 0.03534, 0.03363, 0.76414, 0.66546],
    [0.04799, 9.61623, 0.01163, 0.01083, 0.02482, 0.02379],
];

#[test]
fn the_dynamic_pipeline_has_the_means_of_an_independent_program() {
    let study = study(scenario(Reading::Belief, |_, _, range| range), &["quantal"]);
    let outcome =
        run::<garant::engine::NoThreads>(&study, statistics(), &Budget::default(), &Watch::new(), |_| Ok(())).expect("run");
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
