//! What a replicate says of a difference, and what the tally makes of replicates, each worked out anew from plain numbers.

use super::common::{OPTIONS, Reading, scenario, study};
use garant::analysis::{BestFold, CostFold, MeansFold, PairFold, statistics};
use garant::engine::{Budget, Layout, Record, Tally, Watch, run};
use garant::language::{Language, literal};
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
    let outcome = run::<garant::engine::NoThreads>(study, statistics(), &budget, &Watch::new(), keep).expect("run");
    (outcome.tally, records)
}

fn with_reference(option: usize) -> Scenario {
    let mut table = scenario(Reading::Belief, |_, _, range| range);
    table.horizon_years = 3;
    table.reference = option;
    table
}

fn numbers<'r>(layout: &Layout, record: &'r Record, statistic: &str, column: &str) -> &'r [f64] {
    layout.column(record, statistic, column).expect(column).as_numbers()
}

fn counts<'r>(layout: &Layout, record: &'r Record, statistic: &str, column: &str) -> &'r [u64] {
    layout.column(record, statistic, column).expect(column).as_counts()
}

/// The reference option has to be known before any other is compared with it, in whichever place of the order it stands.
#[test]
fn a_difference_is_to_the_reference_wherever_it_stands() {
    for reference in [0, 3, OPTIONS.len() - 1] {
        let study = study(with_reference(reference), &["calculus", "quantal"]);
        let layout = Layout::of(&study, statistics());
        let (_, records) = recorded(&study, 2, 512);
        for record in &records {
            let [mean, difference] = ["mean", "difference"].map(|column| numbers(&layout, record, "means", column));
            let each = layout.shape.models * layout.shape.series();
            for (at, (own, found)) in mean.iter().zip(difference).enumerate() {
                let apart = own - mean[reference * each + at % each];
                assert!((found - apart).abs() <= 1e-12 * (1.0 + own.abs()), "reference {reference}, number {at}");
            }
            let [mean, difference] = ["mean", "difference"].map(|column| numbers(&layout, record, "costs", column));
            for (o, found) in difference.iter().enumerate() {
                assert!((found - (mean[o] - mean[reference])).abs() < 1e-9, "reference {reference}, cost of option {o}");
            }
        }
    }
}

/// The same attack in every draw of an option, and no answer where the guarantors are more likely to fight than not.
struct HalfBlind;

const ATTACK: f64 = 0.25;

static HALF_BLIND: Card = Card {
    key: "half-blind",
    title: literal(&[(Language::En, "Half blind"), (Language::De, "Halb blind")]),
    idea: literal(&[
        (Language::En, "No answer where the will is strong."),
        (Language::De, "Keine Antwort, wo der Wille stark ist."),
    ]),
    formula: "attack = 1/4, or nothing",
    selection: literal(&[(Language::En, "none needed"), (Language::De, "keine nötig")]),
    leaves_out: literal(&[(Language::En, "everything"), (Language::De, "alles")]),
    references: &[],
    maturity: Maturity::Draft,
    proof: literal(&[(Language::En, "none"), (Language::De, "keiner")]),
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
        "opportunity_shape" | "opportunity_factor" => [1.0; 3],
        "incident_sparks" => [0.0; 3],
        _ => range,
    });
    table.horizon_years = 1;
    table.reference = 2;
    let models: [&'static dyn Model; 1] = [&HalfBlind];
    let study = Study::assemble(table, &models).expect("complete");
    let layout = Layout::of(&study, statistics());
    let (_, records) = recorded(&study, 3, 512);
    let risk = |option: &str| -exp_m1(-opportunities(option) * ATTACK);
    let mut told_apart = 0;
    for record in &records {
        let [answered, common] = ["answered", "common"].map(|column| counts(&layout, record, "means", column));
        let difference = numbers(&layout, record, "means", "difference");
        for (o, option) in OPTIONS.iter().enumerate() {
            if common[o] == 0 {
                continue;
            }
            let (found, right) = (difference[o * layout.shape.series()], risk(option) - risk(OPTIONS[2]));
            assert!((found - right).abs() < 1e-12, "{option}: {found} {right}, {} of {}", common[o], answered[o]);
            told_apart += usize::from(common[o] < answered[o] && right != 0.0);
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
    let layout = tally.layout;
    let (shape, means) = (layout.shape, tally.of::<MeansFold>().expect("means"));
    let all = |statistic: &'static str, column: &'static str, at: usize| {
        records.iter().map(move |r| numbers(&layout, r, statistic, column)[at])
    };
    let sum = |statistic: &str, column: &str, at: usize| -> u64 {
        records.iter().map(|r| counts(&layout, r, statistic, column)[at]).sum()
    };
    for (c, at) in shape.cells().enumerate() {
        for series in 0..shape.series() {
            let (line, s) = (means.line(at, series), c * shape.series() + series);
            same(&line.mean, all("means", "mean", s));
            same(&line.square, all("means", "square", s));
            same(&line.difference, all("means", "difference", s));
            for (k, quantile) in line.quantiles.iter().enumerate() {
                same(quantile, all("means", "quantiles", 5 * s + k));
            }
            assert_eq!(means.histogram(at, series).total(), 37 * 64, "{at:?}, series {series}");
        }
        assert_eq!(means.counts(at).answered, sum("means", "answered", c));
        assert_eq!(means.counts(at).common, sum("means", "common", c));
        let best = tally.of::<BestFold>().expect("best");
        for h in 0..2 {
            let share = |r: &Record, column: &str| {
                let compared = counts(&layout, r, "best", "compared")[at.model];
                counts(&layout, r, "best", column)[2 * c + h] as f64 / compared as f64
            };
            same(&best.alone[at][h], records.iter().map(|r| share(r, "alone")));
            same(&best.tied[at][h], records.iter().map(|r| share(r, "tied")));
        }
    }
    let (costs, pairs) = (tally.of::<CostFold>().expect("costs"), tally.of::<PairFold>().expect("pairs"));
    (0..shape.options).for_each(|o| same(&costs.line(o).mean, all("costs", "mean", o)));
    for model in 0..shape.models {
        for (a, b) in (0..shape.options).flat_map(|a| (a + 1..shape.options).map(move |b| (a, b))) {
            let pair = pairs.line(model, a, b);
            same(&pair.difference, all("pairs", "difference", model * shape.pairs() + shape.pair(a, b)));
            assert_eq!(pair.answered, 37 * 64, "{a} and {b}");
        }
    }
}
