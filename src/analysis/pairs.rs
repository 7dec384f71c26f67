//! Option against option under each model: in how many draws one has the lower risk of attack, and by how much on average.

use super::TIE;
use crate::engine::{Axis, BlockView, CellId, Collector, Column, Fold, Mask, SIDE, Shape, Statistic, Values, fold};
use crate::models::dispatch::{Work, wide};
use crate::quantity::{Block, LANES};
use crate::stats::Scatter;

/// What the counts of a pair say: draws in which the first option has the lower risk, the higher one, neither.
const SIDES: [&str; 3] = ["lower", "higher", "tied"];

/// The statistic.
pub struct Pairs;

impl Statistic for Pairs {
    fn name(&self) -> &'static str {
        "pairs"
    }

    fn columns(&self, _shape: Shape) -> Vec<Column> {
        vec![
            Column::counts("draws", &[Axis::Model, Axis::Pair, Axis::Of(&SIDES)]),
            // Mean of attack of the first − attack of the second over the draws both answered.
            Column::numbers("difference", &[Axis::Model, Axis::Pair]),
        ]
    }

    fn can_be(&self, columns: &[Values], draws: u64) -> bool {
        let [sides, _] = columns else { return false };
        let sides = sides.as_counts().as_chunks::<{ SIDES.len() }>().0;
        sides.iter().all(|counts| counts.iter().fold(0, |sum: u64, n| sum.saturating_add(*n)) <= draws)
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        let pairs = shape.models * shape.pairs();
        Box::new(PairCollector { draws: vec![[0; SIDES.len()]; pairs], differences: vec![0.0; pairs] })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        let (each, average) =
            (vec![PairLine::default(); shape.models * shape.pairs()], vec![PairLine::default(); shape.pairs()]);
        Box::new(PairFold { shape, each, average })
    }
}

struct PairCollector {
    draws: Vec<[u64; SIDES.len()]>,
    /// Σ (attack of a − attack of b) over the draws both answered.
    differences: Vec<f64>,
}

impl Collector for PairCollector {
    fn begin(&mut self) {
        self.draws.fill([0; SIDES.len()]);
        self.differences.fill(0.0);
    }

    fn block(&mut self, view: &BlockView) {
        wide(Pairing { view, out: self });
    }

    fn close(&mut self) -> Vec<Values> {
        let answered = self.draws.iter().map(|draws| draws.iter().sum::<u64>() as f64);
        let means = self.differences.iter().zip(answered).map(|(sum, n)| sum / n).collect();
        vec![Values::Counts(self.draws.concat()), Values::Numbers(means)]
    }
}

struct Pairing<'a> {
    view: &'a BlockView<'a>,
    out: &'a mut PairCollector,
}

impl Work for Pairing<'_> {
    #[inline(always)]
    fn run(self) {
        let Pairing { view, out } = self;
        let shape = view.shape;
        for model in 0..shape.models {
            let risk = |option: usize| view.headline(0, CellId { option, model });
            let mask = |option: usize| &view.masks[CellId { option, model }];
            for a in 0..shape.options {
                for b in a + 1..shape.options {
                    let [both, lower, higher, apart] = compare(risk(a), risk(b), mask(a), mask(b));
                    let at = model * shape.pairs() + shape.pair(a, b);
                    out.draws[at][0] += lower as u64;
                    out.draws[at][1] += higher as u64;
                    out.draws[at][2] += (both - lower - higher) as u64;
                    out.differences[at] += apart;
                }
            }
        }
    }
}

/// Lanes both answered, lanes in which x is less, in which it is more, and Σ (x − y). Counts are whole, hence exact.
#[inline(always)]
fn compare(x: &Block, y: &Block, x_mask: &Mask, y_mask: &Mask) -> [f64; 4] {
    let (mut both, mut lower, mut higher, mut apart) = ([0.0; SIDE], [0.0; SIDE], [0.0; SIDE], [0.0; SIDE]);
    for row in 0..LANES / SIDE {
        for j in 0..SIDE {
            let i = row * SIDE + j;
            let counts = x_mask[i] * y_mask[i];
            // A lane that does not count may hold NaN: select, do not multiply.
            let difference = if counts > 0.0 { x[i] - y[i] } else { 0.0 };
            both[j] += counts;
            lower[j] += if difference < -TIE { 1.0 } else { 0.0 };
            higher[j] += if difference > TIE { 1.0 } else { 0.0 };
            apart[j] += difference;
        }
    }
    [fold(both), fold(lower), fold(higher), fold(apart)]
}

/// One pair (a, b) of options under one model, or over all models.
#[derive(Clone, Debug, Default)]
pub struct PairLine {
    /// Draws both answered.
    pub answered: u64,
    /// Replicate shares of draws in which a has the lower risk, the higher one, neither.
    pub shares: [Scatter; SIDES.len()],
    /// Replicate means of risk of a − risk of b; unused over all models.
    pub difference: Scatter,
}

impl PairLine {
    fn add(&mut self, shares: [f64; SIDES.len()], answered: u64) {
        self.answered += answered;
        self.shares.iter_mut().zip(shares).for_each(|(scatter, share)| scatter.add(share));
    }
}

/// Pairs over all replicates so far.
#[derive(Debug)]
pub struct PairFold {
    shape: Shape,
    /// Models outermost, then pairs of options.
    each: Vec<PairLine>,
    /// Pairs of options, shares averaged over the models.
    average: Vec<PairLine>,
}

impl Fold for PairFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        let [draws, differences] = columns else { return };
        let pairs = self.shape.pairs();
        let mut totals = vec![([0.0; SIDES.len()], 0u64, 0.0); pairs];
        let lists = draws.as_counts().as_chunks::<{ SIDES.len() }>().0.iter().zip(differences.as_numbers());
        for (at, (counts, difference)) in lists.enumerate() {
            let answered: u64 = counts.iter().sum();
            let shares = counts.map(|n| n as f64 / answered as f64);
            self.each[at].add(shares, answered);
            self.each[at].difference.add(*difference);
            if answered > 0 {
                let (sum, draws, models) = &mut totals[at % pairs];
                sum.iter_mut().zip(shares).for_each(|(total, share)| *total += share);
                *draws += answered;
                *models += 1.0;
            }
        }
        for (line, (sum, draws, models)) in self.average.iter_mut().zip(totals) {
            line.add(sum.map(|total| total / models), draws);
        }
    }
}

impl PairFold {
    /// The options `a` < `b` under a model.
    pub fn line(&self, model: usize, a: usize, b: usize) -> &PairLine {
        &self.each[model * self.shape.pairs() + self.shape.pair(a, b)]
    }

    /// The options `a` < `b`, shares averaged over the models.
    pub fn average(&self, a: usize, b: usize) -> &PairLine {
        &self.average[self.shape.pair(a, b)]
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::block;
    use super::*;

    #[test]
    fn pairs_are_counted_as_by_hand() {
        let sample = block();
        let mut collector = Pairs.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        let counts = |m: usize, a: usize, b: usize| {
            let at = SIDES.len() * (m * sample.shape.pairs() + sample.shape.pair(a, b));
            columns[0].as_counts()[at..at + SIDES.len()].to_vec()
        };
        // Every second lane differs by less than a tie.
        assert_eq!(counts(0, 0, 1), [50, 0, 50]);
        // Both models answer 99 lanes. Model 0: i/512 reaches 0.5 nowhere below lane 100: option 2 always beats option 0.
        assert_eq!(counts(0, 0, 2), [0, 99, 0]);
        // Model 1: i/512 + ¼ stays below ½ as well.
        assert_eq!(counts(1, 0, 2), [0, 99, 0]);
        let mean = columns[1].as_numbers()[sample.shape.pairs() + sample.shape.pair(0, 2)];
        let by_hand = (0..100).filter(|&i| i != 3).map(|i| 0.25 - f64::from(i) / 512.0).sum::<f64>() / 99.0;
        assert!((mean - by_hand).abs() < 1e-15, "{mean} {by_hand}");
    }
}
