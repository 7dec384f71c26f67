//! The static quantal pipeline against its table: twelve digits at the mode of every belief, means over the beliefs within
//! ±.004. The table was made by an independent program.

use super::common::{OPTIONS, Reading, scenario, still, study};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, Tally, Watch, run};

fn tally(study: &garant::study::Study, budget: &Budget) -> Tally {
    let outcome = run::<garant::engine::NoThreads>(study, statistics(), budget, &Watch::new(), |_| Ok(())).expect("run");
    assert!(outcome.complete);
    outcome.tally
}

/// First-year hazard and ten-year survival at the mode, as an independent double-precision program gives them.
const AT_THE_MODE: [(&str, f64, f64); 4] = [
    ("budapest-1994", 0.12809058969060172, 0.2539297875114819),
    ("arms-only", 0.09618758311243569, 0.36373327692326785),
    ("european-troops", 0.06463853869682878, 0.5126190267031775),
    ("us-participation", 0.009814326914483584, 0.9060796628871713),
];

#[test]
fn the_static_pipeline_has_twelve_digits_at_the_mode() {
    let study = study(scenario(Reading::Mode, still), &["quantal"]);
    let budget = Budget { replicates: 1, draws: 64, ..Budget::default() };
    let tally = tally(&study, &budget);
    let (means, series) = (tally.of::<MeansFold>().expect("means"), tally.shape().series());
    let mean = |option: usize, series: usize| means.line(CellId { option, model: 0 }, series).mean;
    for (option, hazard, peace) in AT_THE_MODE {
        let at = OPTIONS.iter().position(|&o| o == option).expect("option");
        assert!((mean(at, 1).mean - hazard).abs() < 1e-12, "{option}");
        assert!((mean(at, series - 1).mean - peace).abs() < 1e-12, "{option}");
        assert!((1.0 - mean(at, 0).mean - peace).abs() < 1e-12, "{option}");
    }
}

/// The same for all seven options, to the six digits of the printed table.
const PRINTED: [(f64, f64); 7] = [
    (0.128091, 0.253930),
    (0.096188, 0.363733),
    (0.064639, 0.512619),
    (0.040802, 0.659300),
    (0.009814, 0.906080),
    (0.038801, 0.673180),
    (0.001208, 0.987990),
];

#[test]
fn every_option_has_its_printed_digits_at_the_mode() {
    let study = study(scenario(Reading::Mode, still), &["quantal"]);
    let tally = tally(&study, &Budget { replicates: 1, draws: 64, ..Budget::default() });
    let (means, series) = (tally.of::<MeansFold>().expect("means"), tally.shape().series());
    let mean = |option: usize, series: usize| means.line(CellId { option, model: 0 }, series).mean;
    for (o, (hazard, peace)) in PRINTED.into_iter().enumerate() {
        assert!((mean(o, 1).mean - hazard).abs() < 6e-7, "{}", OPTIONS[o]);
        assert!((mean(o, series - 1).mean - peace).abs() < 6e-7, "{}", OPTIONS[o]);
    }
}

/// E[h], E[S(10)] and the share signable over independent triangular draws (400,000 draws, ±.004), static variant.
const OVER_THE_BELIEFS: [(f64, f64, f64); 7] = [
    (0.0859, 0.471, 0.65),
    (0.0627, 0.573, 0.70),
    (0.0391, 0.705, 0.67),
    (0.0243, 0.802, 0.69),
    (0.0074, 0.933, 0.31),
    (0.0219, 0.820, 0.73),
    (0.0016, 0.985, 0.03),
];

#[test]
fn means_over_the_beliefs_agree_with_the_table() {
    let study = study(scenario(Reading::Belief, still), &["quantal"]);
    let tally = tally(&study, &Budget::default());
    let (means, series) = (tally.of::<MeansFold>().expect("means"), tally.shape().series());
    let mean = |option: usize, series: usize| means.line(CellId { option, model: 0 }, series).mean;
    for (o, (hazard, peace, signable)) in OVER_THE_BELIEFS.into_iter().enumerate() {
        let line = |s: usize| mean(o, s);
        let own = |s: usize| {
            let scatter = line(s);
            2.13 * (scatter.squares / 15.0 / 16.0).sqrt()
        };
        // The simulation's own error is part of what is stated, and an order of magnitude below the tolerance.
        assert!(own(1) < 0.0004 && own(series - 1) < 0.0004 && own(9) < 0.004, "{}", OPTIONS[o]);
        assert!((line(1).mean - hazard).abs() < 0.004, "{}", OPTIONS[o]);
        assert!((line(series - 1).mean - peace).abs() < 0.004, "{}", OPTIONS[o]);
        // The table gives the share signable to two digits.
        assert!((line(9).mean - signable).abs() < 0.009, "{}", OPTIONS[o]);
    }
}
