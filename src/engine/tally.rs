//! The tally of a run: the columns of all replicates folded in index order, histograms added up.

use super::layout::{Layout, Record};
use super::replicate::Scratch;
use super::shape::Shape;
use super::statistic::{Fold, Statistic};
use crate::stats::Histogram;
use std::any::Any;

/// All replicates so far, in memory that does not grow with their number.
#[derive(Debug)]
pub struct Tally {
    /// Which columns its records have.
    pub layout: Layout,
    /// Replicates folded in.
    pub replicates: u64,
    /// One for each statistic of the layout.
    folds: Vec<Box<dyn Fold>>,
}

impl Tally {
    /// An empty tally.
    pub fn new(layout: Layout) -> Tally {
        let folds = layout.statistics.iter().map(|statistic| statistic.fold(layout.shape)).collect();
        Tally { layout, replicates: 0, folds }
    }

    /// How many options, models and years.
    pub fn shape(&self) -> Shape {
        self.layout.shape
    }

    /// Folds in the next record. Records must come in rising index order.
    pub fn add(&mut self, record: &Record) {
        self.replicates += 1;
        self.folds.iter_mut().zip(&record.columns).for_each(|(fold, columns)| fold.add(record.index, columns));
    }

    /// Adds the histograms of the replicate played last in `scratch`; in any order.
    pub fn add_histograms(&mut self, scratch: &Scratch) {
        self.histograms_mut().zip(scratch.histograms()).for_each(|((all, _), histogram)| all.merge(histogram));
    }

    /// What the statistic with this kind of fold knows; absent if it was not asked.
    pub fn of<F: Fold>(&self) -> Option<&F> {
        self.folds.iter().find_map(|fold| (&**fold as &dyn Any).downcast_ref())
    }

    /// The statistics with what they know.
    pub fn folds(&self) -> impl Iterator<Item = (&'static dyn Statistic, &dyn Fold)> {
        self.layout.statistics.iter().zip(&self.folds).map(|(statistic, fold)| (*statistic, &**fold))
    }

    /// The histograms of all statistics.
    pub fn histograms(&self) -> impl Iterator<Item = &Histogram> {
        self.folds.iter().flat_map(|fold| fold.histograms())
    }

    /// The same to be added to, each with the largest value it can hold.
    pub fn histograms_mut(&mut self) -> impl Iterator<Item = (&mut Histogram, f64)> {
        let shape = self.layout.shape;
        let folds = self.layout.statistics.iter().zip(&mut self.folds);
        folds.flat_map(move |(statistic, fold)| fold.histograms_mut().iter_mut().zip(statistic.histograms(shape)))
    }
}
