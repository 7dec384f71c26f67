//! Beliefs as vague as they may be written: no model panics, and what is not a named fault is inside its range.

use crate::coherence::{everything, stays_inside};
use crate::table::Table;
use garant::chance::{Belief, Parameter, Sampler, family};
use garant::engine::{Budget, Record, SCALARS, Scratch, Watch, play};
use garant::models::Will;
use garant::quantity::{LANES, QuantitySpec};
use garant::study::quantities_read;

/// A lognormal belief with a sigma of 4, which only a quantity without an upper bound can have.
fn lognormal(spec: &QuantitySpec) -> Option<Belief> {
    let parameters = [0.25, 4.0].map(Parameter::Number).to_vec();
    (spec.range.hi == f64::INFINITY && spec.range.lo <= 0.0)
        .then(|| Belief::new(family("lognormal").expect("known"), parameters).expect("a belief"))
}

/// A uniform belief over the whole range, as far as numbers go.
fn uniform(spec: &QuantitySpec) -> Option<Belief> {
    let (lo, hi) = (spec.range.lo.max(-0.5 * f64::MAX), spec.range.hi.min(0.5 * f64::MAX));
    let ends = [if spec.range.open_lo { lo.next_up() } else { lo }, if spec.range.open_hi { hi.next_down() } else { hi }];
    Some(Belief::new(family("uniform").expect("known"), ends.map(Parameter::Number).to_vec()).expect("a belief"))
}

/// A belief with nearly all of its mass at the ends of the range, below the smallest normal number.
fn edges(spec: &QuantitySpec) -> Option<Belief> {
    let shape = [0.01, 0.01, spec.range.lo, spec.range.hi];
    let bounded = spec.range.lo.is_finite() && spec.range.hi.is_finite();
    bounded.then(|| Belief::new(family("beta").expect("known"), shape.map(Parameter::Number).to_vec()).expect("a belief"))
}

type Vague = fn(&QuantitySpec) -> Option<Belief>;

/// Puts a belief about a quantity into every option.
fn believe(table: &mut Table, spec: &QuantitySpec, belief: &Belief) {
    let columns = table.study.columns.iter_mut().filter(|c| c.dimension == spec.dimension);
    columns.for_each(|column| column.sampler = belief.sampler());
}

fn check_draws(table: &mut Table, who: &str) {
    table.draw(0);
    for option in 0..table.study.options.len() {
        for model in 0..table.study.models.len() {
            let course = table.course(option, model);
            let who = format!("{who}, {}", table.study.models[model].card().key);
            (0..LANES).filter(|&i| course.faults[i] == 0).for_each(|i| stays_inside(&course, i, &who));
        }
    }
}

/// The record of two blocks: so many that values wait for each other in the histograms.
fn check_record(table: &Table, scratch: &mut Scratch, who: &str) {
    let budget = Budget { replicates: 1, draws: 2 * LANES, ..Budget::default() };
    let record: Record = play(&table.study, &budget, 0, &Watch::new(), scratch).expect("nobody stops it");
    let horizon = table.study.scenario.horizon_years;
    let series = SCALARS.len() + horizon;
    for (at, line) in record.series.iter().enumerate().filter(|(at, _)| record.counts[at / series].answered > 0) {
        let most = if SCALARS.get(at % series).is_some_and(|(spec, _)| spec.unit == "years") { horizon as f64 } else { 1.0 };
        let values = [line.mean, line.square / most].into_iter().chain(line.quantiles);
        values.for_each(|x| assert!((0.0..=most).contains(&x), "{who}: series {at}: {x:e}"));
        assert!(!(line.difference.abs() > most), "{who}: series {at}");
        if at % series > SCALARS.len() {
            let before = &record.series[at - 1];
            assert!(line.mean <= before.mean, "{who}: series {at}");
            assert!(line.quantiles.iter().zip(before.quantiles).all(|(now, before)| *now <= before), "{who}: series {at}");
        }
    }
    assert!(record.costs.iter().all(|line| !line.mean.is_infinite() && !line.difference.is_infinite()), "{who}");
}

fn check_all(will: Will) {
    let mut table = everything(will, |_, _, range| range);
    let mut scratch = Scratch::new(&table.study);
    let read = quantities_read(will, &table.study.models);
    let kinds: [(&str, Vague); 3] = [("lognormal", lognormal), ("uniform", uniform), ("edges", edges)];
    for (kind, vague) in kinds {
        for spec in &read {
            let Some(belief) = vague(spec) else { continue };
            let of_dimension = |column: &&garant::study::Column| column.dimension == spec.dimension;
            let usual: Vec<Sampler> = table.study.columns.iter().filter(of_dimension).map(|c| c.sampler.clone()).collect();
            believe(&mut table, spec, &belief);
            let who = format!("{kind} {}", spec.name);
            check_draws(&mut table, &who);
            check_record(&table, &mut scratch, &who);
            let columns = table.study.columns.iter_mut().filter(|column| column.dimension == spec.dimension);
            columns.zip(usual).for_each(|(column, sampler)| column.sampler = sampler);
        }
    }
    // All at once: the last kind that fits a quantity is believed.
    for (kind, vague) in kinds {
        for spec in &read {
            if let Some(belief) = vague(spec) {
                believe(&mut table, spec, &belief);
            }
        }
        check_draws(&mut table, kind);
        check_record(&table, &mut scratch, kind);
    }
}

#[test]
fn vague_beliefs_give_answers_in_range_or_named_faults() {
    check_all(Will::Given);
}

#[test]
fn vague_beliefs_give_answers_in_range_when_the_will_is_derived() {
    check_all(Will::Derived);
}
