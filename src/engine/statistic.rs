//! What can be asked of the draws of a run: the socket that every analysis plugs into.
//!
//! A statistic has three parts. A [`Collector`] sees the blocks of one replicate and closes it with named columns of fixed
//! length. A [`Fold`] takes in these columns replicate by replicate, in index order, and concludes. The statistic itself makes
//! both and says what its columns are, so that files, resumed runs, merged parts and checks know none by name.

use super::column::{Column, Values};
use super::shape::{CellId, Shape};
use super::view::{BlockView, CellView, OptionView};
use crate::stats::{Estimate, Histogram};
use std::any::Any;
use std::fmt::Debug;

/// Statistics in the order in which their columns stand in a record.
pub type Roster = &'static [&'static dyn Statistic];

/// A question asked of every replicate of a run.
pub trait Statistic: Send + Sync {
    /// Its name, unique in a roster.
    fn name(&self) -> &'static str;

    /// Unit of what it concludes.
    fn unit(&self) -> &'static str {
        "probability"
    }

    /// The columns it leaves of a replicate.
    fn columns(&self, shape: Shape) -> Vec<Column>;

    /// Its histograms over all replicates, each by the largest value it can hold; the smallest is 0.
    fn histograms(&self, _shape: Shape) -> Vec<f64> {
        Vec::new()
    }

    /// Working memory for the replicates that one thread plays, one after the other.
    fn collector(&self, shape: Shape) -> Box<dyn Collector>;

    /// No replicate yet.
    fn fold(&self, shape: Shape) -> Box<dyn Fold>;

    /// Whether columns whose every number can be what it should also fit together after a replicate of so many draws.
    fn can_be(&self, _columns: &[Values], _draws: u64) -> bool {
        true
    }
}

/// What a statistic gathers of one replicate.
pub trait Collector: Send {
    /// Forgets the last replicate.
    fn begin(&mut self);

    /// Sees an option in a block, before any model is asked; the reference comes first.
    fn option(&mut self, _view: &OptionView) {}

    /// Sees an option under a model in a block.
    fn cell(&mut self, _view: &CellView) {}

    /// Sees a block when all options were played under all models.
    fn block(&mut self, _view: &BlockView) {}

    /// The columns of the replicate.
    fn close(&mut self) -> Vec<Values>;

    /// The histograms of the replicate that was closed last.
    fn histograms(&self) -> &[Histogram] {
        &[]
    }
}

/// What a statistic knows of all replicates so far, in memory that does not grow with their number.
pub trait Fold: Any + Debug + Send + Sync {
    /// Takes in the columns of the next replicate; they come in index order.
    fn add(&mut self, index: u64, columns: &[Values]);

    /// The histograms over all replicates.
    fn histograms(&self) -> &[Histogram] {
        &[]
    }

    /// The same, to be added to.
    fn histograms_mut(&mut self) -> &mut [Histogram] {
        &mut []
    }

    /// What it comes to, line by line. Empty for statistics whose conclusions have a place of their own in the results.
    fn conclude(&self) -> Vec<FindingLine> {
        Vec::new()
    }
}

/// One number that a statistic comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingLine {
    /// Place of the option it is about.
    pub option: Option<usize>,
    /// Place of the model it is about.
    pub model: Option<usize>,
    /// The number.
    pub estimate: Estimate,
}

impl FindingLine {
    /// A number about an option under every model together.
    pub fn of_option(option: usize, estimate: Estimate) -> FindingLine {
        FindingLine { option: Some(option), model: None, estimate }
    }

    /// A number about an option under a model.
    pub fn of_cell(at: CellId, estimate: Estimate) -> FindingLine {
        FindingLine { option: Some(at.option), model: Some(at.model), estimate }
    }
}
