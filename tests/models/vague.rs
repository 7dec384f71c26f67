//! Beliefs as vague as they may be written: no model panics, and what is not a named fault is inside its range.

use crate::coherence::stays_inside;
use crate::common::{Reading, guarantors, scenario, study};
use crate::table::Table;
use garant::analysis::statistics;
use garant::chance::{Belief, LARGEST, Parameter, family};
use garant::engine::{Budget, Layout, Record, SCALARS, Scratch, Watch, play};
use garant::models::quantities::DERIVED_WILL;
use garant::models::{Trajectory, Will, roster};
use garant::quantity::{LANES, QuantitySpec};
use garant::study::quantities_read;

/// A lognormal belief with a sigma of 4, which only a quantity without an upper bound can have.
fn lognormal(spec: &QuantitySpec) -> Option<Belief> {
    let parameters = [0.25, 4.0].map(Parameter::Number).to_vec();
    (spec.range.hi == f64::INFINITY && spec.range.lo <= 0.0)
        .then(|| Belief::new(family("lognormal").expect("known"), parameters).expect("a belief"))
}

/// A uniform belief over the whole range, as far as beliefs go.
fn uniform(spec: &QuantitySpec) -> Option<Belief> {
    let (lo, hi) = (spec.range.lo.max(-LARGEST), spec.range.hi.min(LARGEST));
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

fn check_draws(table: &mut Table, who: &str) {
    table.draw(0);
    let mut trajectory = Trajectory::new(table.study.scenario.horizon_years);
    let years = table.situation(0);
    for model in roster() {
        model.trajectory(&years, &mut trajectory);
        let who = format!("{who}, {}", model.card().key);
        (0..LANES).filter(|&i| trajectory.faults[i] == 0).for_each(|i| stays_inside(&trajectory, i, &who));
    }
}

/// The record of two blocks: so many that values wait for each other in the histograms.
fn check_record(table: &Table, who: &str) {
    let budget = Budget { replicates: 1, draws: 2 * LANES, ..Budget::default() };
    let layout = Layout::of(&table.study, statistics());
    let mut scratch = Scratch::new(&table.study, layout);
    let record: Record = play(&budget, 0, &Watch::new(), &mut scratch).expect("nobody stops it");
    let horizon = table.study.scenario.horizon_years;
    let series = layout.shape.series();
    let numbers = |statistic: &str, column: &str| layout.column(&record, statistic, column).expect(column).as_numbers();
    let answered = layout.column(&record, "means", "answered").expect("answered").as_counts();
    let [mean, square, difference, quantiles] =
        ["mean", "square", "difference", "quantiles"].map(|column| numbers("means", column));
    let quantiles = quantiles.as_chunks::<5>().0;
    for at in (0..mean.len()).filter(|at| answered[at / series] > 0) {
        let most = if SCALARS.get(at % series).is_some_and(|(spec, _)| spec.unit == "years") { horizon as f64 } else { 1.0 };
        let values = [mean[at], square[at] / most].into_iter().chain(quantiles[at]);
        values.for_each(|x| assert!((0.0..=most).contains(&x), "{who}: series {at}: {x:e}"));
        assert!(difference[at].is_nan() || difference[at].abs() <= most, "{who}: series {at}");
        if at % series > SCALARS.len() {
            assert!(mean[at] <= mean[at - 1], "{who}: series {at}");
            assert!(quantiles[at].iter().zip(quantiles[at - 1]).all(|(now, before)| *now <= before), "{who}: series {at}");
        }
    }
    let costs = numbers("costs", "mean").iter().chain(numbers("costs", "difference"));
    assert!(costs.into_iter().all(|x| !x.is_infinite()), "{who}");
}

const KINDS: [(&str, Vague); 3] = [("lognormal", lognormal), ("uniform", uniform), ("edges", edges)];

/// The study of one option with a guarantor that votes.
fn single(will: Will) -> Table {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.retain(|offer| offer.key.as_str() == "us-participation");
    scenario.will = will;
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    Table::new(study(scenario, &keys))
}

/// Each of some quantities vague in turn, the others as the table has them.
fn one_by_one(will: Will, read: &[&QuantitySpec]) {
    let mut table = single(will);
    for (kind, vague) in KINDS {
        for spec in read {
            let Some(belief) = vague(spec) else { continue };
            let column = table.study.columns.iter().position(|c| c.dimension == spec.dimension).expect("a column");
            let usual = std::mem::replace(&mut table.study.columns[column].sampler, belief.sampler());
            let who = format!("{kind} {}", spec.name);
            check_draws(&mut table, &who);
            if kind == "lognormal" {
                check_record(&table, &who);
            }
            table.study.columns[column].sampler = usual;
        }
    }
}

/// All quantities vague at once; what a kind does not fit stays as it was.
fn all_at_once(will: Will) {
    let mut table = single(will);
    for (kind, vague) in KINDS {
        for spec in quantities_read(&table.study.scenario, &table.study.models) {
            let column = table.study.columns.iter_mut().find(|c| c.dimension == spec.dimension).expect("a column");
            column.sampler = vague(spec).map_or_else(|| column.sampler.clone(), |belief| belief.sampler());
        }
        check_draws(&mut table, kind);
        check_record(&table, kind);
    }
}

#[test]
fn vague_beliefs_give_answers_in_range_or_named_faults() {
    one_by_one(Will::Given, &quantities_read(&single(Will::Given).study.scenario, roster()));
    all_at_once(Will::Given);
}

#[test]
fn vague_beliefs_give_answers_in_range_when_the_will_is_derived() {
    let own = guarantors().into_iter().flat_map(|guarantor| [guarantor.quantities.stake, guarantor.quantities.war_cost]);
    one_by_one(Will::Derived, &DERIVED_WILL.iter().copied().chain(own).collect::<Vec<_>>());
    all_at_once(Will::Derived);
}
