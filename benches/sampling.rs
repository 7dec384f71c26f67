//! What a value costs: uniforms of each plan, and the quantile function of each family of the roster.

use divan::{Bencher, counter::ItemsCount};
use garant::chance::{Belief, FAMILIES, Family, Parameter, ParameterKind, Plan, Uniforms};
use garant::models::dispatch::{Work, wide};
use garant::quantity::{Block, LANES, ZEROS};

fn main() {
    divan::main();
}

struct Uniform<'a>(&'a Uniforms, usize, &'a mut Block);

impl Work for Uniform<'_> {
    #[inline(always)]
    fn run(self) {
        self.0.fill(self.1, 5, self.2);
    }
}

#[divan::bench(args = [Plan::Sobol, Plan::Plain, Plan::Latin])]
fn uniforms(bencher: Bencher, plan: Plan) {
    let uniforms = Uniforms::new(plan, 1, 0, 4096);
    let mut out = ZEROS;
    bencher.counter(ItemsCount::new(LANES)).bench_local(|| {
        wide(Uniform(&uniforms, divan::black_box(7), &mut out));
        out[3]
    });
}

struct Quantiles<'a>(&'a garant::chance::Sampler, &'a Block, &'a mut Block);

impl Work for Quantiles<'_> {
    #[inline(always)]
    fn run(self) {
        self.0.fill(self.1, self.2);
    }
}

/// Some parameters that every family accepts in its own way.
fn belief(family: &'static Family) -> Belief {
    let numbers = [[0.2, 0.4, 0.9, 4.0], [2.0, 3.0, 0.0, 1.0], [0.4, 0.2, 0.0, 1.0]];
    let lists = vec![Parameter::List(vec![1.0, 2.0, 3.0]); family.parameters.len()];
    let tries = numbers.iter().map(|n| n.iter().take(family.parameters.len()).map(|x| Parameter::Number(*x)).collect());
    let all_lists = family.parameters.iter().all(|p| p.kind == ParameterKind::List);
    let mut tries = tries.chain(all_lists.then_some(lists));
    tries.find_map(|parameters| Belief::new(family, parameters).ok()).expect("a belief of every family")
}

#[divan::bench(args = FAMILIES.iter().map(|f| f.key))]
fn quantiles(bencher: Bencher, key: &str) {
    let sampler = belief(garant::chance::family(key).expect("known")).sampler();
    let (mut u, mut out) = (ZEROS, ZEROS);
    Uniforms::new(Plan::Sobol, 1, 0, 4096).fill(2, 3, &mut u);
    bencher.counter(ItemsCount::new(LANES)).bench_local(|| {
        wide(Quantiles(&sampler, divan::black_box(&u), &mut out));
        out[3]
    });
}
