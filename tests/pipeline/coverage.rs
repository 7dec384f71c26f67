//! Intervals cover: over 2,000 small runs, the 95 % interval of a mean that is known exactly holds it in 93.4 to 96.6 % of
//! them (the binomial band of a true 95 %).

use super::common::{Reading, row, scenario, study};
use garant::chance::Plan;
use garant::engine::{Budget, Watch, run};
use garant::stats::{Estimate, Interval};

/// Mean of a triangular belief.
fn mean(option: &str, quantity: &str) -> f64 {
    row(option, quantity).expect("row").iter().sum::<f64>() / 3.0
}

#[test]
fn a_ninety_five_percent_interval_covers_in_ninety_five_percent_of_runs() {
    // The cost to the guarantors is a sum and product of independent quantities: its mean is known in closed form.
    let option = "european-troops";
    let truth = mean(option, "arms_budget")
        + mean(option, "forward_troops") * mean(option, "troop_cost") * mean(option, "rotation_factor");
    let mut table = scenario(Reading::Belief, |_, _, range| range);
    table.offers.retain(|o| o.key.as_str() == option);
    table.horizon_years = 1;
    let study = study(table, &["calculus"]);
    for plan in [Plan::Plain, Plan::Sobol, Plan::Latin] {
        let mut hits = 0;
        for seed in 0..2000 {
            let budget = Budget { plan, seed, replicates: 16, draws: 64, threads: 1 };
            let outcome = run::<rayon::ThreadPoolBuildError>(&study, &budget, &Watch::new(), |_| Ok(())).expect("run");
            let estimate = Estimate::of(&outcome.tally.costs[0].mean).expect("estimate");
            let Interval::Between { lo, hi } = estimate.interval else { panic!("two-sided") };
            hits += u32::from(lo <= truth && truth <= hi);
        }
        let share = f64::from(hits) / 2000.0;
        assert!((0.934..=0.966).contains(&share), "{plan:?}: {share}");
    }
}
