//! Intervals of rare events cover: few hits among many draws, none at all, and the same seen from the other end.

use super::common::{OPTIONS, Reading, scenario, still, study};
use garant::analysis::{MeansFold, statistics};
use garant::engine::{Budget, CellId, Watch, run};
use garant::quantity::maths::{exp_m1, ln};
use garant::stats::{Estimate, Scatter};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const REPLICATES: usize = 16;
const DRAWS: usize = 4096;
const RUNS: usize = 2000;

/// Hits among `n` draws of probability `p`: the gaps between hits are geometric.
fn hits(p: f64, n: usize, rng: &mut ChaCha8Rng) -> usize {
    let mut count = 0;
    let mut at = 0.0;
    loop {
        at += 1.0 + (ln(1.0 - rng.random::<f64>()) / ln(1.0 - p)).floor();
        if at > n as f64 {
            return count;
        }
        count += 1;
    }
}

/// The share of runs whose interval holds the truth, for an event seen `expected` times among all draws on average.
fn coverage(expected: f64, of_peace: bool, rng: &mut ChaCha8Rng) -> f64 {
    let p = expected / (REPLICATES * DRAWS) as f64;
    let truth = if of_peace { 1.0 - p } else { p };
    let covered = (0..RUNS).filter(|_| {
        let means: Vec<f64> = (0..REPLICATES)
            .map(|_| hits(p, DRAWS, rng) as f64 / DRAWS as f64)
            .map(|share| if of_peace { 1.0 - share } else { share })
            .collect();
        let estimate = Estimate::of_probability(&Scatter::of(&means), (REPLICATES * DRAWS) as u64).expect("means");
        let (lo, hi) = estimate.interval.bounds().expect("bounds");
        assert!((0.0..=1.0).contains(&lo) && (0.0..=1.0).contains(&hi), "{lo} {hi}");
        lo <= truth && truth <= hi
    });
    covered.count() as f64 / RUNS as f64
}

#[test]
fn intervals_of_rare_and_of_nearly_certain_events_cover() {
    let mut rng = ChaCha8Rng::seed_from_u64(20_250_818);
    // 0.934 is the lower end of the binomial band of a true 95 % over 2,000 runs; a few hits are covered more often.
    for expected in [0.1, 1.0, 2.5, 3.2, 4.0, 6.0, 10.0, 25.0, 100.0, 1000.0] {
        for of_peace in [false, true] {
            let share = coverage(expected, of_peace, &mut rng);
            assert!(share >= 0.934, "{expected} hits expected, of peace {of_peace}: {share}");
        }
    }
}

#[test]
fn a_hazard_of_a_billionth_keeps_its_digits() {
    // The attack probability per opportunity at the mode, by an independent program; hazards are 1 − exp(−ω·α) every year.
    let (option, attack) = ("us-participation", 0.03945121946922925);
    for opportunities in [1e-6, 1e-9, 1e-300] {
        let change = |option: &str, name: &str, range| match name {
            "opportunities" => [opportunities; 3],
            _ => still(option, name, range),
        };
        let study = study(scenario(Reading::Mode, change), &["quantal"]);
        let budget = Budget { replicates: 8, draws: 64, ..Budget::default() };
        let outcome =
            run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
        let at = OPTIONS.iter().position(|&o| o == option).expect("option");
        let means = outcome.tally.of::<MeansFold>().expect("means");
        let [within, first] = [10.0, 1.0].map(|years: f64| -exp_m1(-years * opportunities * attack));
        for (series, truth) in [(0, within), (1, first)] {
            let mean = means.line(CellId { option: at, model: 0 }, series).mean.mean;
            assert!((mean / truth - 1.0).abs() < 1e-12, "{opportunities}: {mean:e} {truth:e}");
        }
    }
}
