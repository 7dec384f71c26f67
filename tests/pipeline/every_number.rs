//! Every number that is told with an interval covers: each measure, difference, share of draws, pair of options, measure of
//! agreement and part of a variance, rare events included.
//!
//! A study is run with many seeds and few draws. The truth of a mean is the mean over all runs, which is many times as exact as
//! one of them; the truth of agreement and of parts of a variance is what they are of those means. `GARANT_LONG=1` plays the
//! whole table with every model; the coverage of every number is then written to `coverage.csv` in the folder for temporary
//! files of the tests.

use super::common::{Reading, scenario};
use garant::analysis::{MeansFold, statistics};
use garant::compare::{Provenance, fill, skeleton};
use garant::engine::{Budget, CellId, Layout, Record, Shape, Tally, Watch, run};
use garant::results::{Agreement, Results};
use garant::stats::{Estimate, Interval, ReplicateParts, Scatter, concordance, tau_b};
use garant::study::Study;
use std::collections::BTreeMap;

/// How much is played, and what is asked of it.
struct Trial {
    options: &'static [usize],
    models: &'static [&'static str],
    seeds: u64,
    draws: usize,
    /// The least share of runs whose interval may hold the truth: of any one number, and of any kind of number on average.
    least: [f64; 2],
}

const REPLICATES: u64 = 8;

/// Models in which events are rare under some of the options, and one that tells of no agreement with the others.
const SHORT: Trial = Trial {
    options: &[1, 2, 5, 6],
    models: &["calculus", "commitment", "prospect"],
    seeds: 80,
    draws: 128,
    // A true 95 % falls below 86 % in one of 1,500 sets of 80 runs.
    least: [0.85, 0.93],
};

const LONG: Trial = Trial {
    options: &[0, 1, 2, 3, 4, 5, 6],
    models: &[
        "calculus",
        "quantal",
        "signalling",
        "perfect-deterrence",
        "brinkmanship",
        "denial",
        "coalition",
        "commitment",
        "prospect",
        "probing",
    ],
    seeds: 300,
    draws: 256,
    least: [0.88, 0.94],
};

/// What one run tells: by kind and name, a value and its interval.
type Told = BTreeMap<(&'static str, String), (f64, Option<(f64, f64)>)>;

struct Played {
    told: Told,
    records: Vec<Record>,
}

impl Trial {
    fn study(&self) -> Study {
        let mut table = scenario(Reading::Belief, |_, _, range| range);
        let mut offers = table.offers.into_iter().enumerate();
        table.offers = offers.by_ref().filter(|(o, _)| self.options.contains(o)).map(|(_, offer)| offer).collect();
        super::common::study(table, self.models)
    }

    /// All runs; each waits for a pool of its own, so they are played on plain threads.
    fn play(&self, study: &Study) -> Vec<Played> {
        let provenance = Provenance { scenario_sha256: String::new(), beliefs_sha256: String::new(), settings: Vec::new() };
        let budget = |seed| Budget { replicates: REPLICATES, draws: self.draws, seed, threads: 1, ..Budget::default() };
        let empty = skeleton(study, &budget(0), &provenance);
        let one = |seed: u64| {
            let mut records = Vec::new();
            let keep = |record: &Record| {
                records.push(record.clone());
                Ok(())
            };
            let outcome =
                run::<garant::engine::NoThreads>(study, statistics(), &budget(seed), &Watch::new(), keep).expect("run");
            let results = fill(empty.clone(), &outcome.tally).expect("results");
            Played { told: told(&results), records }
        };
        let half = self.seeds / 2;
        std::thread::scope(|scope| {
            let halves = [0..half, half..self.seeds].map(|seeds| scope.spawn(|| seeds.map(one).collect::<Vec<Played>>()));
            halves.into_iter().flat_map(|half| half.join().expect("a run")).collect()
        })
    }
}

fn told(results: &Results) -> Told {
    let mut told = Told::new();
    let mut tell = |kind, name: String, e: &Estimate| {
        told.insert((kind, name), (e.mean, e.interval.bounds()));
    };
    for cell in &results.cells {
        let named = |what: &str| format!("{}/{}/{what}", cell.option, cell.model);
        let years = cell.peace_survival.iter().enumerate().map(|(y, v)| (format!("peace_survival/{}", y + 1), v));
        for (key, value) in cell.measures.iter().map(|(key, v)| (key.clone(), v)).chain(years) {
            tell("mean", named(&key), &value.estimate);
            value.difference.iter().for_each(|d| tell("difference", named(&key), &d.estimate));
        }
        for (key, share) in &cell.best {
            tell("best alone", named(key), &share.alone);
            tell("tied for best", named(key), &share.tied);
        }
    }
    let comparison = results.comparison.as_ref().expect("several models");
    for pair in &comparison.pairs {
        let by_model = pair.models.iter().map(|m| (m.model.as_str(), Some(m.draws), Some(m.difference)));
        for (model, draws, difference) in by_model.chain([("all", pair.draws, None)]) {
            let name = format!("{}/{}/{model}", pair.option, pair.other);
            difference.iter().for_each(|d| tell("pair", name.clone(), d));
            if let Some(duel) = draws {
                tell("draws lower", name.clone(), &duel.lower);
                tell("draws higher", name.clone(), &duel.higher);
                tell("draws tied", name.clone(), &duel.tied);
            }
        }
    }
    for variance in &comparison.variances {
        for part in &variance.parts {
            tell("part", format!("{}/{}", variance.option, part.key), &part.variance);
            tell("share", format!("{}/{}", variance.option, part.key), &part.share);
        }
    }
    let mut agree = |kind, name, Agreement { value, range }: Agreement| {
        told.insert((kind, name), (value, range.map(|[lo, hi]| (lo, hi))));
    };
    comparison.concordance.into_iter().for_each(|w| agree("W", "W".to_owned(), w));
    comparison.taus.iter().for_each(|t| agree("tau", format!("{}/{}", t.model, t.other), t.tau));
    told
}

/// The truth of agreement and of parts, from all records; that of everything else is the mean of what the runs told.
fn truths(study: &Study, played: &[Played]) -> BTreeMap<(&'static str, String), f64> {
    let records: Vec<&Record> = played.iter().flat_map(|p| &p.records).collect();
    let mean = |of: &dyn Fn(&Record) -> f64| Scatter::of(&records.iter().map(|r| of(r)).collect::<Vec<f64>>());
    let mut truths = BTreeMap::new();
    let (shape, layout) = (Shape::of(study), Layout::of(study, statistics()));
    let number = |r: &Record, statistic: &str, column: &str, at: usize| {
        layout.column(r, statistic, column).expect(column).as_numbers()[at]
    };
    let risk = |o: usize, m: usize| mean(&|r| number(r, "agreement", "risk", o * shape.models + m)).mean;
    let risks: Vec<Vec<f64>> = (0..shape.models).map(|m| (0..shape.options).map(|o| risk(o, m)).collect()).collect();
    concordance(&risks).into_iter().for_each(|w| _ = truths.insert(("W", "W".to_owned()), w));
    let key = |m: usize| study.models[m].card().key;
    for (a, b) in (0..shape.models).flat_map(|a| (a + 1..shape.models).map(move |b| (a, b))) {
        let tau = tau_b(&risks[a], &risks[b]);
        tau.into_iter().for_each(|tau| _ = truths.insert(("tau", format!("{}/{}", key(a), key(b))), tau));
    }
    for (o, offer) in study.scenario.offers.iter().enumerate() {
        let average = [0, 1].map(|k| mean(&|r| number(r, "variance", "average", 2 * o + k)).mean);
        let moment = |k: usize| mean(&|r| number(r, "variance", "models", 2 * o * shape.models + k));
        let models: Vec<f64> = (0..2 * shape.models).map(|k| moment(k).mean).collect();
        let Some(parts) = ReplicateParts::of(average, &models) else { continue };
        let variance = |m: usize| moment(2 * m);
        let simulation = (0..shape.models).map(|m| variance(m).squares / (records.len() - 1) as f64).sum::<f64>();
        let simulation = simulation / shape.models as f64;
        let parts = [
            ("theory", parts.theory, parts.total()),
            ("parameters", parts.parameters, parts.total()),
            ("interaction", parts.interaction, parts.total()),
            ("simulation", simulation, parts.total()),
        ];
        for (part, size, total) in parts {
            truths.insert(("part", format!("{}/{part}", offer.key)), size);
            truths.insert(("share", format!("{}/{part}", offer.key)), size / total);
        }
    }
    for name in played.iter().flat_map(|p| p.told.keys()) {
        if !truths.contains_key(name) {
            let values: Vec<f64> = played.iter().filter_map(|p| Some(p.told.get(name)?.0)).collect();
            truths.insert(name.clone(), Scatter::of(&values).mean);
        }
    }
    truths
}

/// By number, in which share of runs its interval held the truth, and that truth.
fn coverage(study: &Study, played: &[Played]) -> BTreeMap<(&'static str, String), (f64, f64)> {
    let share = |(name, truth): ((&'static str, String), f64)| {
        // An end is a rounded sum, and so is the truth: 1e-12 of either is no difference.
        let near = 1e-12 * (1.0 + truth.abs());
        let intervals: Vec<(f64, f64)> = played.iter().filter_map(|p| p.told.get(&name)?.1).collect();
        let covers = intervals.iter().filter(|(lo, hi)| lo - near <= truth && truth <= hi + near).count();
        (!intervals.is_empty()).then(|| (name, (covers as f64 / intervals.len() as f64, truth)))
    };
    truths(study, played).into_iter().filter_map(share).collect()
}

fn by_kind(found: &BTreeMap<(&'static str, String), (f64, f64)>) -> BTreeMap<&'static str, Scatter> {
    let mut kinds: BTreeMap<&'static str, Scatter> = BTreeMap::new();
    found.iter().for_each(|((kind, _), (share, _))| kinds.entry(kind).or_default().add(*share));
    kinds
}

fn write_down(found: &BTreeMap<(&'static str, String), (f64, f64)>) {
    let row = |((kind, name), (share, truth)): (&(&str, String), &(f64, f64))| format!("{kind},{name},{truth},{share}\n");
    let rows: String = found.iter().map(row).collect();
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("coverage.csv");
    std::fs::write(path, format!("kind,name,truth,coverage\n{rows}")).expect("written");
}

#[test]
fn every_number_with_an_interval_covers() {
    let long = std::env::var_os("GARANT_LONG").is_some();
    let trial = if long { LONG } else { SHORT };
    let study = trial.study();
    let played = trial.play(&study);
    let found = coverage(&study, &played);
    if long {
        write_down(&found);
    }
    let kinds = by_kind(&found);
    let expected = ["mean", "difference", "best alone", "tied for best", "pair", "draws lower", "part", "share", "W", "tau"];
    assert!(expected.iter().all(|kind| kinds.contains_key(kind)), "{kinds:?}");
    let [least, on_average] = trial.least;
    let low: Vec<_> = found.iter().filter(|(_, (share, _))| *share < least).collect();
    assert!(low.is_empty(), "{} of {} numbers below {least}: {low:#?}", low.len(), found.len());
    let low: Vec<_> = kinds.iter().filter(|(_, scatter)| scatter.mean < on_average).collect();
    assert!(low.is_empty(), "kinds of numbers below {on_average}: {low:?}");
}

/// A risk of a few in a million, for one option and for none of the others: runs that see nothing must not call it negligible.
#[test]
fn a_difference_that_no_draw_shows_is_bounded_and_not_negligible() {
    let trial = Trial { options: &[5, 6], models: &["calculus", "commitment"], seeds: 32, draws: 16, ..SHORT };
    let study = trial.study();
    let bound = 3.0 / (REPLICATES * trial.draws as u64) as f64;
    let mut unseen = 0;
    for Played { told, records } in trial.play(&study) {
        let mut tally = Tally::new(Layout::of(&study, statistics()));
        records.iter().for_each(|r| tally.add(r));
        let at = CellId { option: 1, model: 1 };
        let war = tally.of::<MeansFold>().expect("means").line(at, 3).difference;
        let name = ("difference", "nato-membership/commitment/war".to_owned());
        let (mean, bounds) = told[&name];
        assert_eq!(mean, war.mean);
        if war.least == 0.0 && war.most == 0.0 {
            unseen += 1;
            let (lo, hi) = bounds.expect("bounds");
            assert!(lo <= -bound && hi >= bound, "{lo} {hi}");
            let interval = Interval::Between { lo, hi };
            let verdict = |margin| garant::stats::verdict(interval, garant::stats::Better::Low, margin);
            assert_eq!(verdict(0.0), garant::stats::Verdict::Unclear);
            assert_eq!(verdict(10.0 * bound), garant::stats::Verdict::Negligible);
        }
    }
    assert!(unseen > 0, "every run saw a war");
}
