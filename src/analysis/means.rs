//! Every series of every option under every model: how many draws were answered, means, differences, quantiles.

use super::line::{self, Line, Lines};
use crate::engine::{Axis, CellId, CellView, Cells, Collector, Column, Fold, SCALARS, Shape, Statistic, Values, series};
use crate::models::FAULTS;
use crate::models::dispatch::{Work, wide};
use crate::models::measures::{Measure, PEACE_SURVIVAL};
use crate::quantity::LANES;
use crate::stats::{Batch, Estimate, Histogram};

/// The statistic.
pub struct Means;

/// Draws of one cell in one replicate, or in all together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellCounts {
    /// Draws answered.
    pub answered: u64,
    /// Draws answered for this option and for the reference.
    pub common: u64,
    /// Draws not answered, by reason, see [`FAULTS`].
    pub faults: [u64; FAULTS.len()],
}

impl Statistic for Means {
    fn name(&self) -> &'static str {
        "means"
    }

    fn columns(&self, shape: Shape) -> Vec<Column> {
        let cell = [Axis::Option, Axis::Model];
        let mut columns = vec![
            Column::counts("answered", &cell),
            Column::counts("common", &cell),
            Column::counts("faults", &[Axis::Option, Axis::Model, Axis::Of(FAULTS)]),
        ];
        let tops: Vec<f64> = shape.tops().collect();
        columns.extend(line::columns(&[Axis::Option, Axis::Model, Axis::Series], &tops));
        columns
    }

    fn histograms(&self, shape: Shape) -> Vec<f64> {
        let tops: Vec<f64> = shape.tops().collect();
        tops.repeat(shape.options * shape.models)
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        let series = shape.options * shape.models * shape.series();
        Box::new(MeansCollector {
            shape,
            counts: Cells::new(shape, |_| CellCounts::default()),
            lines: Lines::new(series),
            batches: vec![Batch::default(); series],
        })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        let series = shape.options * shape.models * shape.series();
        let (lines, histograms) = (vec![Line::default(); series], vec![Histogram::default(); series]);
        Box::new(MeansFold { shape, counts: Cells::new(shape, |_| CellCounts::default()), lines, histograms })
    }

    fn can_be(&self, columns: &[Values], draws: u64) -> bool {
        let [answered, _, faults, ..] = columns else { return false };
        let faults = faults.as_counts().chunks_exact(FAULTS.len());
        answered.as_counts().iter().zip(faults).all(|(answered, faults)| answered + faults.iter().sum::<u64>() == draws)
    }
}

struct MeansCollector {
    shape: Shape,
    counts: Cells<CellCounts>,
    lines: Lines,
    /// Values that wait to be counted in the histograms.
    batches: Vec<Batch>,
}

impl Collector for MeansCollector {
    fn begin(&mut self) {
        self.counts.as_mut_slice().fill(CellCounts::default());
        self.lines.clear();
        self.batches.iter_mut().for_each(Batch::clear);
    }

    fn cell(&mut self, view: &CellView) {
        self.counts[view.at].see(view);
        wide(Adding { first: first(self.shape, view.at), view, lines: &mut self.lines, batches: &mut self.batches });
    }

    fn close(&mut self) -> Vec<Values> {
        let waiting = self.batches.iter_mut().zip(&mut self.lines.histograms);
        waiting.for_each(|(batch, histogram)| batch.settle(histogram));
        let (series, counts) = (self.shape.series(), self.counts.as_slice());
        let mut columns = vec![
            Values::Counts(counts.iter().map(|c| c.answered).collect()),
            Values::Counts(counts.iter().map(|c| c.common).collect()),
            Values::Counts(counts.iter().flat_map(|c| c.faults).collect()),
        ];
        columns.extend(self.lines.close(|at| [counts[at / series].answered, counts[at / series].common]));
        columns
    }

    fn histograms(&self) -> &[Histogram] {
        &self.lines.histograms
    }
}

/// Place of the first series of a cell.
fn first(shape: Shape, at: CellId) -> usize {
    (at.option * shape.models + at.model) * shape.series()
}

impl CellCounts {
    fn see(&mut self, view: &CellView) {
        for &fault in &view.trajectory.faults[..view.valid] {
            match fault {
                0 => self.answered += 1,
                fault => self.faults[usize::from(fault) - 1] += 1,
            }
        }
        self.common += view.common.iter().filter(|&&counts| counts > 0.0).count() as u64;
    }
}

/// Adds the series of a cell to its sums and histograms.
struct Adding<'a> {
    first: usize,
    view: &'a CellView<'a>,
    lines: &'a mut Lines,
    batches: &'a mut [Batch],
}

impl Work for Adding<'_> {
    #[inline(always)]
    fn run(self) {
        let Adding { first, view, lines, batches } = self;
        let CellView { trajectory, reference, mask, common, .. } = *view;
        let whole = mask.iter().all(|&counts| counts > 0.0);
        for (at, (x, base)) in (first..).zip(series(trajectory).zip(series(reference))) {
            lines.add(at, x, mask, base, common);
            let histogram = &mut lines.histograms[at];
            if whole {
                batches[at].add(x, histogram);
            } else {
                (0..LANES).filter(|&i| mask[i] > 0.0).for_each(|i| histogram.add(x[i]));
            }
        }
    }
}

/// Every series over all replicates so far.
#[derive(Debug)]
pub struct MeansFold {
    shape: Shape,
    counts: Cells<CellCounts>,
    /// Series of all cells, cells outermost.
    lines: Vec<Line>,
    histograms: Vec<Histogram>,
}

impl Fold for MeansFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        let [answered, common, faults, lines @ ..] = columns else { return };
        let faults = faults.as_counts().as_chunks::<{ FAULTS.len() }>().0;
        let counts = answered.as_counts().iter().zip(common.as_counts()).zip(faults);
        for (total, ((answered, common), faults)) in self.counts.as_mut_slice().iter_mut().zip(counts) {
            total.answered += answered;
            total.common += common;
            total.faults.iter_mut().zip(faults).for_each(|(total, n)| *total += n);
        }
        line::fold(&mut self.lines, lines);
    }

    fn histograms(&self) -> &[Histogram] {
        &self.histograms
    }

    fn histograms_mut(&mut self) -> &mut [Histogram] {
        &mut self.histograms
    }
}

impl MeansFold {
    /// How many options, models and years.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// Draws of a cell.
    pub fn counts(&self, at: CellId) -> &CellCounts {
        &self.counts[at]
    }

    /// A series of a cell, by its place among the series.
    pub fn line(&self, at: CellId, series: usize) -> &Line {
        &self.lines[first(self.shape, at) + series]
    }

    /// All its values.
    pub fn histogram(&self, at: CellId, series: usize) -> &Histogram {
        &self.histograms[first(self.shape, at) + series]
    }

    /// The measure of a series.
    fn measure(series: usize) -> &'static Measure {
        SCALARS.get(series).map_or(&PEACE_SURVIVAL, |(measure, _)| measure)
    }

    /// The mean of a series; absent if no draw was answered.
    pub fn estimate(&self, at: CellId, series: usize) -> Option<Estimate> {
        self.line(at, series).estimate(MeansFold::measure(series), self.shape.horizon, self.counts[at].answered)
    }

    /// Its mean difference to the option `reference` under the same model; absent if no draw was answered for both.
    pub fn to_reference(&self, at: CellId, series: usize, reference: usize) -> Option<Estimate> {
        let base = self.line(CellId { option: reference, ..at }, series);
        let (measure, common) = (MeansFold::measure(series), self.counts[at].common);
        self.line(at, series).to_reference(measure, self.shape.horizon, base, common)
    }
}
