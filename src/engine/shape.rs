//! How many options, models and years a run covers, and tables by option and model.

use super::series::SCALARS;
use crate::study::Study;
use std::ops::{Index, IndexMut};

/// How many options, models and years a run covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Options.
    pub options: usize,
    /// Models.
    pub models: usize,
    /// Years of the horizon.
    pub horizon: usize,
}

/// An option under a model, by their places in the study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellId {
    /// Place of the option.
    pub option: usize,
    /// Place of the model.
    pub model: usize,
}

impl Shape {
    /// The shape of a study.
    pub fn of(study: &Study) -> Shape {
        Shape { options: study.options.len(), models: study.models.len(), horizon: study.scenario.horizon_years }
    }

    /// All options under all models, options outermost.
    pub fn cells(self) -> impl Iterator<Item = CellId> {
        (0..self.options).flat_map(move |option| (0..self.models).map(move |model| CellId { option, model }))
    }

    /// Series of a cell: scalars, then survival by year.
    pub fn series(self) -> usize {
        SCALARS.len() + self.horizon
    }

    /// The largest value of a draw, by series of a cell; the smallest is 0.
    pub fn tops(self) -> impl Iterator<Item = f64> {
        let scalars = SCALARS.iter().map(move |(measure, _)| measure.top(self.horizon).unwrap_or(f64::MAX));
        scalars.chain(std::iter::repeat_n(1.0, self.horizon))
    }

    /// Number of pairs of different options.
    pub fn pairs(self) -> usize {
        self.options * self.options.saturating_sub(1) / 2
    }

    /// The place of the pair (a, b), a < b, among the pairs in rising order.
    pub fn pair(self, a: usize, b: usize) -> usize {
        a * (2 * self.options - a - 1) / 2 + b - a - 1
    }
}

/// One value for each option under each model, options outermost.
#[derive(Clone, Debug, PartialEq)]
pub struct Cells<T> {
    models: usize,
    list: Vec<T>,
}

impl<T> Cells<T> {
    /// The values that `of` gives.
    pub fn new(shape: Shape, of: impl FnMut(CellId) -> T) -> Cells<T> {
        Cells { models: shape.models, list: shape.cells().map(of).collect() }
    }

    /// Number of models.
    pub fn models(&self) -> usize {
        self.models
    }

    /// Number of options.
    pub fn options(&self) -> usize {
        self.list.len() / self.models.max(1)
    }

    /// The values, options outermost.
    pub fn as_slice(&self) -> &[T] {
        &self.list
    }

    /// The same, to be changed.
    pub fn as_mut_slice(&mut self) -> &mut [T] {
        &mut self.list
    }

    /// The values of an option, by model.
    pub fn of_option(&self, option: usize) -> &[T] {
        &self.list[option * self.models..(option + 1) * self.models]
    }

    /// The values under a model, by option.
    pub fn of_model(&self, model: usize) -> impl Iterator<Item = &T> {
        self.list[model..].iter().step_by(self.models.max(1))
    }
}

impl<T> Index<CellId> for Cells<T> {
    type Output = T;

    fn index(&self, at: CellId) -> &T {
        &self.list[at.option * self.models + at.model]
    }
}

impl<T> IndexMut<CellId> for Cells<T> {
    fn index_mut(&mut self, at: CellId) -> &mut T {
        &mut self.list[at.option * self.models + at.model]
    }
}
