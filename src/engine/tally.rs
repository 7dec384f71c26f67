//! The tally of a run: records folded in index order, histograms added up.

use super::record::{CellCounts, Record, SeriesRecord, Shape};
use super::rivalry::Rivalry;
use crate::stats::{Histogram, Scatter};

/// One series over all replicates so far.
#[derive(Clone, Debug, Default)]
pub struct SeriesTally {
    /// Replicate means.
    pub mean: Scatter,
    /// Replicate means of the squares.
    pub square: Scatter,
    /// Replicate mean differences to the reference.
    pub difference: Scatter,
    /// Replicate quantiles at [`crate::stats::Spread::LEVELS`].
    pub quantiles: [Scatter; 5],
    /// All values.
    pub histogram: Histogram,
}

impl SeriesTally {
    fn add(&mut self, record: &SeriesRecord) {
        self.mean.add(record.mean);
        self.square.add(record.square);
        self.difference.add(record.difference);
        for (scatter, q) in self.quantiles.iter_mut().zip(record.quantiles) {
            scatter.add(q);
        }
    }
}

/// One cell over all replicates so far.
#[derive(Clone, Debug, Default)]
pub struct CellTally {
    /// Summed counts.
    pub counts: CellCounts,
    /// Replicate shares of draws in which the option is best alone, per headline measure.
    pub alone: [Scatter; 2],
    /// The same for being tied for best.
    pub tied: [Scatter; 2],
}

/// All replicates so far, in memory that does not grow with their number.
#[derive(Clone, Debug)]
pub struct Tally {
    /// Shape of the records.
    pub shape: Shape,
    /// Replicates folded in.
    pub replicates: u64,
    /// Series of all cells, cells outermost.
    pub series: Vec<SeriesTally>,
    /// Cells, options outermost.
    pub cells: Vec<CellTally>,
    /// Cost to the guarantors, by option.
    pub costs: Vec<SeriesTally>,
    /// How the models compare the options.
    pub rivalry: Rivalry,
}

impl Tally {
    /// An empty tally.
    pub fn new(shape: Shape) -> Tally {
        Tally {
            shape,
            replicates: 0,
            series: vec![SeriesTally::default(); shape.cells() * shape.series()],
            cells: vec![CellTally::default(); shape.cells()],
            costs: vec![SeriesTally::default(); shape.options],
            rivalry: Rivalry::new(shape),
        }
    }

    /// Folds in the next record. Records must come in rising index order.
    pub fn add(&mut self, record: &Record) {
        self.replicates += 1;
        self.rivalry.add(record);
        self.series.iter_mut().zip(&record.series).for_each(|(tally, line)| tally.add(line));
        self.costs.iter_mut().zip(&record.costs).for_each(|(tally, line)| tally.add(line));
        for (cell, counts) in self.cells.iter_mut().zip(&record.counts) {
            for h in 0..2 {
                cell.alone[h].add(counts.alone[h] as f64 / counts.compared as f64);
                cell.tied[h].add(counts.tied[h] as f64 / counts.compared as f64);
            }
            cell.counts.add(counts);
        }
    }

    /// Adds the histograms of one replicate or one part; in any order.
    pub fn add_histograms(&mut self, series: &[Histogram], costs: &[Histogram]) {
        self.series.iter_mut().zip(series).for_each(|(tally, h)| tally.histogram.merge(h));
        self.costs.iter_mut().zip(costs).for_each(|(tally, h)| tally.histogram.merge(h));
    }
}

impl CellCounts {
    fn add(&mut self, other: &CellCounts) {
        self.answered += other.answered;
        self.common += other.common;
        self.compared += other.compared;
        self.faults.iter_mut().zip(other.faults).for_each(|(a, b)| *a += b);
        self.alone.iter_mut().zip(other.alone).for_each(|(a, b)| *a += b);
        self.tied.iter_mut().zip(other.tied).for_each(|(a, b)| *a += b);
    }
}
