//! Intervals cover: over 2,000 small runs, the 95 % interval of a mean that is known exactly holds it in 93.4 to 96.6 % of
//! them (the binomial band of a true 95 %).

use super::common::{Reading, row, scenario, study};
use garant::analysis::{CostFold, statistics};
use garant::chance::Plan;
use garant::engine::{Budget, Keeper, Layout, Record, Shard, Tally, Watch, proceed, run};
use garant::stats::{Estimate, Interval, Scatter, WAVE, standing};

/// What `play` says of every seed below 2,000, on two threads. (A run waits for a pool of its own; rayon's threads would take up
/// other runs while they wait, and theirs again, until the stack is full.)
fn all_seeds<T: Send>(play: impl Fn(u64) -> T + Sync) -> Vec<T> {
    std::thread::scope(|scope| {
        let halves = [0..1000u64, 1000..2000].map(|seeds| scope.spawn(|| seeds.map(&play).collect::<Vec<T>>()));
        halves.into_iter().flat_map(|half| half.join().expect("a run")).collect()
    })
}

/// Mean of a triangular belief.
fn mean(option: &str, quantity: &str) -> f64 {
    row(option, quantity).expect("row").iter().sum::<f64>() / 3.0
}

/// The replicate means of the first option's cost.
fn cost(tally: &Tally) -> &Scatter {
    &tally.of::<CostFold>().expect("costs").line(0).mean
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
        let covers = |seed: u64| {
            let budget = Budget { plan, seed, replicates: 16, draws: 64, threads: 1 };
            let outcome =
                run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
            let estimate = Estimate::of(cost(&outcome.tally)).expect("estimate");
            let Interval::Between { lo, hi } = estimate.interval else { panic!("two-sided") };
            lo <= truth && truth <= hi
        };
        let share = all_seeds(covers).into_iter().filter(|&covers| covers).count() as f64 / 2000.0;
        assert!((0.934..=0.966).contains(&share), "{plan:?}: {share}");
    }
}

/// Ends a run as soon as the cost of the first option is known to `asked`.
struct UntilKnown {
    asked: f64,
}

impl Keeper<garant::engine::NoThreads> for UntilKnown {
    fn keep(&mut self, _record: &Record) -> Result<(), garant::engine::NoThreads> {
        Ok(())
    }

    fn wave(&mut self, tally: &Tally) -> Result<bool, garant::engine::NoThreads> {
        let estimate = Estimate::of(cost(tally)).expect("estimate");
        Ok(standing(&estimate, tally.replicates, self.asked).reached)
    }

    fn wave_size(&self) -> Option<u64> {
        Some(WAVE)
    }
}

#[test]
fn intervals_of_a_run_to_a_precision_cover_as_well() {
    let option = "european-troops";
    let truth = mean(option, "arms_budget")
        + mean(option, "forward_troops") * mean(option, "troop_cost") * mean(option, "rotation_factor");
    let mut table = scenario(Reading::Belief, |_, _, range| range);
    table.offers.retain(|o| o.key.as_str() == option);
    table.horizon_years = 1;
    let study = study(table, &["calculus"]);
    // Precisions at which a run needs two waves or a few.
    for asked in [0.8, 0.55] {
        let play = |seed: u64| {
            let budget = Budget { plan: Plan::Plain, seed, replicates: 4096, draws: 64, threads: 1 };
            let nothing = Tally::new(Layout::of(&study, statistics()));
            let mut keeper = UntilKnown { asked };
            let outcome = proceed(&study, &budget, Shard::WHOLE, nothing, &Watch::new(), &mut keeper).expect("run");
            let estimate = Estimate::of(cost(&outcome.tally)).expect("estimate");
            let Interval::Between { lo, hi } = estimate.interval else { panic!("two-sided") };
            assert!(0.5 * (hi - lo) <= asked);
            [lo <= truth && truth <= hi, (estimate.mean - truth).abs() <= asked]
        };
        let hits: Vec<[bool; 2]> = all_seeds(play);
        let share = |which: usize| hits.iter().filter(|hit| hit[which]).count() as f64 / 2000.0;
        assert!((0.934..=0.966).contains(&share(0)), "±{asked}: {}", share(0));
        assert!(share(1) >= 0.95, "±{asked}: {}", share(1));
    }
}
