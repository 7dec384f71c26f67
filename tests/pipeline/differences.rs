//! What a replicate says of a difference, and what the tally makes of replicates, each worked out anew from plain numbers.

use super::common::{OPTIONS, Reading, scenario, study};
use garant::engine::{Budget, Record, SCALARS, Shape, Tally, Watch, run};
use garant::language::literal;
use garant::models::{Answer, At, Card, Kernel, Maturity, Model};
use garant::quantity::maths::exp_m1;
use garant::quantity::{LANES, QuantitySpec};
use garant::scenario::Scenario;
use garant::stats::Scatter;
use garant::study::Study;

/// The finished run and all its records.
fn recorded(study: &Study, replicates: u64, draws: usize) -> (Tally, Vec<Record>) {
    let budget = Budget { replicates, draws, threads: 2, ..Budget::default() };
    let mut records = Vec::new();
    let keep = |record: &Record| {
        records.push(record.clone());
        Ok(())
    };
    let outcome = run::<rayon::ThreadPoolBuildError>(study, &budget, &Watch::new(), keep).expect("run");
    (outcome.tally, records)
}

fn with_reference(option: usize) -> Scenario {
    let mut table = scenario(Reading::Belief, |_, _, range| range);
    table.horizon_years = 3;
    table.reference = option;
    table
}

/// The reference option has to be known before any other is compared with it, in whichever place of the order it stands.
#[test]
fn a_difference_is_to_the_reference_wherever_it_stands() {
    for reference in [0, 3, OPTIONS.len() - 1] {
        let study = study(with_reference(reference), &["calculus", "commitment"]);
        let shape = Shape::of(&study);
        let (_, records) = recorded(&study, 2, 512);
        for record in &records {
            for cell in 0..shape.cells() {
                let of = |option: usize, s: usize| record.series[(option * 2 + cell % 2) * shape.series() + s];
                for s in 0..shape.series() {
                    let (own, base) = (of(cell / 2, s), of(reference, s));
                    let apart = own.mean - base.mean;
                    let limit = 1e-12 * (1.0 + own.mean.abs());
                    assert!((own.difference - apart).abs() <= limit, "reference {reference}, cell {cell}, series {s}");
                }
            }
            for (o, cost) in record.costs.iter().enumerate() {
                let apart = cost.mean - record.costs[reference].mean;
                assert!((cost.difference - apart).abs() < 1e-9, "reference {reference}, cost of option {o}");
            }
        }
    }
}

/// The same attack in every draw of an option, and no answer where the guarantors are more likely to fight than not.
struct HalfBlind;

const ATTACK: f64 = 0.25;

static HALF_BLIND: Card = Card {
    key: "half-blind",
    title: literal("Half blind", "Halb blind"),
    idea: literal("No answer where the will is strong.", "Keine Antwort, wo der Wille stark ist."),
    formula: "attack = 1/4, or nothing",
    selection: "none needed",
    leaves_out: "everything",
    references: &[],
    maturity: Maturity::Draft,
    proof: "none",
    forms: &[],
};

impl Kernel for HalfBlind {
    fn card(&self) -> &'static Card {
        &HALF_BLIND
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        &[]
    }

    type Prepared = ();

    #[inline(always)]
    fn answer(&self, at: &At, (): &(), out: &mut Answer) {
        let state = &at.year.states[at.state];
        for i in 0..LANES {
            out.attack[i] = if state.will[i] > 0.5 { f64::NAN } else { ATTACK };
        }
        out.effective_will = state.will;
    }
}

/// Every draw that both options answer differs by the same amount, so the mean difference is that amount, however many draws
/// only one of the two answers.
#[test]
fn a_difference_counts_the_draws_that_both_options_answer() {
    let opportunities = |option: &str| if option == OPTIONS[2] { 0.1 } else { 0.3 };
    let mut table = scenario(Reading::Belief, |option, name, range| match name {
        "opportunities" => [opportunities(option); 3],
        _ => range,
    });
    table.horizon_years = 1;
    table.reference = 2;
    let models: [&'static dyn Model; 1] = [&HalfBlind];
    let study = Study::assemble(table, &models).expect("complete");
    let shape = Shape::of(&study);
    let (_, records) = recorded(&study, 3, 512);
    let risk = |option: &str| -exp_m1(-opportunities(option) * ATTACK);
    let mut told_apart = 0;
    for record in &records {
        for (o, option) in OPTIONS.iter().enumerate() {
            let counts = record.counts[o];
            if counts.common == 0 {
                continue;
            }
            let (found, right) = (record.series[o * shape.series()].difference, risk(option) - risk(OPTIONS[2]));
            assert!((found - right).abs() < 1e-12, "{option}: {found} {right}, {counts:?}");
            told_apart += usize::from(counts.common < counts.answered && right != 0.0);
        }
    }
    assert!(told_apart > 0, "no option answers draws that the reference does not");
}

fn same(tallied: &Scatter, values: impl Iterator<Item = f64>) {
    let values: Vec<f64> = values.filter(|x| !x.is_nan()).collect();
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|x| (x - mean) * (x - mean)).sum();
    assert_eq!(tallied.count, values.len() as u64);
    assert!((tallied.mean - mean).abs() <= 1e-12 * mean.abs(), "{tallied:?} {mean}");
    assert!((tallied.squares - squares).abs() <= 1e-9 * squares + 1e-28, "{tallied:?} {squares}");
}

/// More replicates than a wave has, so that none is left out at its edges either.
#[test]
fn the_tally_holds_every_replicate_once() {
    let study = study(with_reference(1), &["calculus", "quantal"]);
    let (tally, records) = recorded(&study, 37, 64);
    assert_eq!((tally.replicates, records.len()), (37, 37));
    let shape = tally.shape;
    for (s, line) in tally.series.iter().enumerate() {
        same(&line.mean, records.iter().map(|r| r.series[s].mean));
        same(&line.square, records.iter().map(|r| r.series[s].square));
        same(&line.difference, records.iter().map(|r| r.series[s].difference));
        for (k, quantile) in line.quantiles.iter().enumerate() {
            same(quantile, records.iter().map(|r| r.series[s].quantiles[k]));
        }
        assert_eq!(line.histogram.total(), 37 * 64, "series {s} of {}", SCALARS.len());
    }
    for (o, cost) in tally.costs.iter().enumerate() {
        same(&cost.mean, records.iter().map(|r| r.costs[o].mean));
    }
    for (c, cell) in tally.cells.iter().enumerate() {
        assert_eq!(cell.counts.answered, records.iter().map(|r| r.counts[c].answered).sum::<u64>());
        assert_eq!(cell.counts.common, records.iter().map(|r| r.counts[c].common).sum::<u64>());
        for h in 0..2 {
            let share = |r: &Record, of: u64| of as f64 / r.counts[c].compared as f64;
            same(&cell.alone[h], records.iter().map(|r| share(r, r.counts[c].alone[h])));
            same(&cell.tied[h], records.iter().map(|r| share(r, r.counts[c].tied[h])));
        }
    }
    for (p, pair) in tally.rivalry.pairs.iter().enumerate() {
        same(&pair.difference, records.iter().map(|r| r.pair_differences[p]));
        assert_eq!(pair.answered, 37 * 64, "pair {p} of {}", shape.pairs());
    }
}
