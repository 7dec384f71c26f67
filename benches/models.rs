//! Draws a second of every model of the roster, and of filling the situation they share, on a study like the shipped one.
//!
//! `GARANT_LANES=base|avx2|avx512` limits the vectors. One item is one draw of one option over ten years.

#[expect(dead_code, reason = "shared with tests, which use the rest")]
#[path = "../tests/common/mod.rs"]
mod common;
#[expect(dead_code, reason = "shared with tests, which use the rest")]
#[path = "../tests/common/table.rs"]
mod table;

use common::{OPTIONS, Reading, scenario, study};
use divan::Bencher;
use divan::counter::ItemsCount;
use garant::models::dispatch::{Level, limit};
use garant::models::{Trajectory, Will, roster};
use garant::quantity::LANES;
use table::Table;

fn main() {
    if let Some(level) = std::env::var("GARANT_LANES").ok().and_then(|name| Level::named(&name)) {
        limit(level);
    }
    divan::main();
}

fn everything(will: Will) -> Table {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.will = will;
    Table::new(study(scenario, &roster().iter().map(|m| m.card().key).collect::<Vec<&str>>()))
}

fn keys() -> impl Iterator<Item = &'static str> {
    roster().iter().map(|m| m.card().key)
}

/// One model on the situation of a block, averaged over the options.
#[divan::bench(args = keys())]
fn trajectory(bencher: Bencher, key: &str) {
    let model = garant::models::find(key).expect("model");
    let mut tables: Vec<Table> = OPTIONS.iter().map(|_| everything(Will::Given)).collect();
    tables.iter_mut().for_each(|table| table.draw(0));
    let situations: Vec<_> = tables.iter_mut().enumerate().map(|(o, table)| table.situation(o)).collect();
    let mut out = Trajectory::new(10);
    bencher.counter(ItemsCount::new(LANES * OPTIONS.len())).bench_local(|| {
        for situation in &situations {
            model.trajectory(divan::black_box(situation), &mut out);
            divan::black_box(&out);
        }
    });
}

fn fill(bencher: Bencher, will: Will) {
    let mut table = everything(will);
    table.draw(0);
    bencher.counter(ItemsCount::new(LANES * OPTIONS.len())).bench_local(|| {
        for option in 0..OPTIONS.len() {
            divan::black_box(table.situation(option));
        }
    });
}

/// The situation with the will given, what years look ahead to included.
#[divan::bench]
fn situation_given(bencher: Bencher) {
    fill(bencher, Will::Given);
}

/// The situation with the will derived from the parts of each guarantee.
#[divan::bench(sample_count = 10)]
fn situation_derived(bencher: Bencher) {
    fill(bencher, Will::Derived);
}

/// Bringing the study together, tables of decision rules included.
#[divan::bench(args = [Will::Given, Will::Derived], sample_count = 10)]
fn assemble(bencher: Bencher, will: Will) {
    bencher.bench_local(|| everything(will));
}
