//! Rival models over all replicates: shares of draws won, paired differences, resampled risks, parts of the variance.

use super::pairs::PAIR_COUNTS;
use super::record::{Record, Shape};
use super::resampled::Resampled;
use crate::analysis::SplitTally;
use crate::stats::Scatter;

/// One pair (a, b) of options under one model, or over all models.
#[derive(Clone, Debug, Default)]
pub struct PairTally {
    /// Draws both answered.
    pub answered: u64,
    /// Replicate shares of draws in which a has the lower risk, the higher one, neither.
    pub shares: [Scatter; PAIR_COUNTS],
    /// Replicate means of risk of a − risk of b; unused over all models.
    pub difference: Scatter,
}

impl PairTally {
    fn add(&mut self, shares: [f64; PAIR_COUNTS], answered: u64) {
        self.answered += answered;
        self.shares.iter_mut().zip(shares).for_each(|(scatter, share)| scatter.add(share));
    }
}

/// Rival models over all replicates so far, in memory that does not grow with their number.
#[derive(Clone, Debug)]
pub struct Rivalry {
    shape: Shape,
    /// Models outermost, then pairs of options.
    pub pairs: Vec<PairTally>,
    /// Pairs of options, shares averaged over the models.
    pub average: Vec<PairTally>,
    /// The mean risks of all cells as other replicates might have given them.
    pub resampled: Resampled,
    /// The variance of attack risk, by option.
    pub splits: Vec<SplitTally>,
}

impl Rivalry {
    /// No replicate yet.
    pub fn new(shape: Shape) -> Rivalry {
        Rivalry {
            shape,
            pairs: vec![PairTally::default(); shape.models * shape.pairs()],
            average: vec![PairTally::default(); shape.pairs()],
            resampled: Resampled::new(shape.cells()),
            splits: vec![SplitTally::default(); shape.options],
        }
    }

    /// Folds in the next record.
    pub fn add(&mut self, record: &Record) {
        self.add_pairs(record);
        self.resampled.add(record.index, record.series.iter().step_by(self.shape.series()).map(|line| line.mean));
        let moments = record.panel_moments.chunks_exact(self.shape.moments());
        let panels = moments.zip(&record.panel);
        self.splits.iter_mut().zip(panels).for_each(|(split, (moments, &draws))| split.add(moments, draws));
    }

    fn add_pairs(&mut self, record: &Record) {
        let pairs = self.shape.pairs();
        let mut totals = vec![([0.0; PAIR_COUNTS], 0u64, 0.0); pairs];
        for (at, counts) in record.pair_counts.chunks_exact(PAIR_COUNTS).enumerate() {
            let answered: u64 = counts.iter().sum();
            let shares = [0, 1, 2].map(|k| counts[k] as f64 / answered as f64);
            self.pairs[at].add(shares, answered);
            self.pairs[at].difference.add(record.pair_differences[at]);
            if answered > 0 {
                let (sum, draws, models) = &mut totals[at % pairs];
                sum.iter_mut().zip(shares).for_each(|(total, share)| *total += share);
                *draws += answered;
                *models += 1.0;
            }
        }
        for (tally, (sum, draws, models)) in self.average.iter_mut().zip(totals) {
            tally.add(sum.map(|total| total / models), draws);
        }
    }
}

/// Pairs of models in rising order.
pub fn model_pairs(models: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..models).flat_map(move |a| (a + 1..models).map(move |b| (a, b)))
}

/// Attack risks as a table, models outermost, from the risk of a cell.
pub fn risks(shape: Shape, risk: impl Fn(usize) -> f64) -> Vec<Vec<f64>> {
    (0..shape.models).map(|m| (0..shape.options).map(|o| risk(o * shape.models + m)).collect()).collect()
}
