//! A study on stage: one block of draws and the situations that follow from it, for those who ask models directly instead of
//! running replicates.

use super::{SampledColumn, Study, fill_years};
use crate::chance::Uniforms;
use crate::models::dispatch::{Work, wide};
use crate::models::{Draws, Year, Years};
use crate::quantity::{Block, ZEROS};

/// A study and the working memory for one block of draws.
pub struct Stage<'s> {
    study: &'s Study,
    columns: Vec<Block>,
    years: Vec<Year>,
    /// The years as they start; empty unless a model looks ahead.
    starts: Vec<Year>,
}

impl<'s> Stage<'s> {
    /// Working memory for `study`.
    pub fn new(study: &'s Study) -> Stage<'s> {
        let needed = study.years_needed();
        Stage {
            study,
            columns: vec![ZEROS; study.columns.len()],
            years: vec![Year::default(); needed],
            starts: vec![Year::default(); if study.looks_ahead() { needed } else { 0 }],
        }
    }

    /// Draws block `block`: one uniform per quantity, shared by all options through their own quantile functions.
    pub fn draw(&mut self, uniforms: &Uniforms, block: usize) {
        draw(&self.study.columns, uniforms, block, &mut self.columns);
    }

    /// What the draws at hand hold about an option.
    pub fn draws(&self, option: usize) -> Draws<'_> {
        Draws::new(&self.columns, &self.study.options[option].column_of)
    }

    /// The situation of an option for the draws at hand.
    pub fn situation(&mut self, option: usize) -> Years<'_> {
        let (guarantee, calendar) = (&self.study.options[option], self.study.calendar);
        let draws = Draws::new(&self.columns, &guarantee.column_of);
        let filled =
            fill_years(draws, guarantee.joint.as_ref(), calendar.elections, &mut self.years, Some(&mut self.starts));
        Years::new(draws, guarantee.design, &self.years, &self.starts[..filled], calendar)
            .with_surface(guarantee.surface.as_deref())
    }
}

/// Draws every column of a block: one uniform per quantity, shared by all options through their own quantile functions.
pub fn draw(columns: &[SampledColumn], uniforms: &Uniforms, block: usize, out: &mut [Block]) {
    wide(Drawing { columns, uniforms, block, out });
}

struct Drawing<'a> {
    columns: &'a [SampledColumn],
    uniforms: &'a Uniforms,
    block: usize,
    out: &'a mut [Block],
}

impl Work for Drawing<'_> {
    #[inline(always)]
    fn run(self) {
        let mut u = ZEROS;
        let mut filled = None;
        for (column, out) in self.columns.iter().zip(self.out) {
            if filled != Some(column.dimension) {
                self.uniforms.fill(column.dimension, self.block, &mut u);
                filled = Some(column.dimension);
            }
            column.sampler.fill(&u, out);
        }
    }
}
