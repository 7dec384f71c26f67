//! A whole small run, from draws to tally, with one thread and with two.

#[expect(dead_code, reason = "shared with tests, which use the rest")]
#[path = "../tests/common/mod.rs"]
mod common;

use common::{OPTIONS, Reading, scenario, study};
use divan::Bencher;
use divan::counter::ItemsCount;
use garant::analysis::statistics;
use garant::engine::{Budget, Watch, run};
use garant::models::roster;

fn main() {
    divan::main();
}

fn small(threads: usize) -> Budget {
    Budget { replicates: 16, draws: 256, threads, ..Budget::default() }
}

fn whole(bencher: Bencher, threads: usize, keys: &[&str]) {
    let study = study(scenario(Reading::Belief, |_, _, range| range), keys);
    let budget = small(threads);
    let draws = budget.replicates as usize * budget.draws * OPTIONS.len();
    bencher.counter(ItemsCount::new(draws)).bench_local(|| {
        run::<garant::engine::NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run")
    });
}

/// Every model of the roster. One item is one draw of one option.
#[divan::bench(args = [1, 2], sample_count = 10)]
fn roster_whole(bencher: Bencher, threads: usize) {
    whole(bencher, threads, &roster().iter().map(|m| m.card().key).collect::<Vec<&str>>());
}

/// The quantal model alone.
#[divan::bench(args = [1, 2], sample_count = 20)]
fn quantal(bencher: Bencher, threads: usize) {
    whole(bencher, threads, &["quantal"]);
}
