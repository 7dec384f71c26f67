//! The stage: the only place where a block of draws becomes the situation that models see.

use super::situation::{Pages, fill_years};
use super::{SampledColumn, Study};
use crate::chance::Uniforms;
use crate::models::dispatch::{Work, wide};
use crate::models::{Buildup, Draws, Year, Years};
use crate::quantity::{Block, ZEROS};

/// A study and the working memory for one block of draws.
pub struct Stage<'s> {
    study: &'s Study,
    columns: Vec<Block>,
    /// The moments of all years of an option.
    moments: Vec<Year>,
    /// What they look ahead to; empty unless a model does.
    ahead: Vec<Year>,
}

impl<'s> Stage<'s> {
    /// Working memory for `study`.
    pub fn new(study: &'s Study) -> Stage<'s> {
        let most = |of: &dyn Fn(Buildup) -> usize| study.options.iter().map(|option| of(option.buildup)).max().unwrap_or(0);
        let ahead = most(&|buildup| buildup.count(buildup.outgrown()));
        Stage {
            study,
            columns: vec![ZEROS; study.columns.len()],
            moments: vec![Year::default(); most(&|buildup| buildup.count(study.years_needed()))],
            ahead: vec![Year::default(); if study.looks_ahead() { ahead } else { 0 }],
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

    /// Gives every column the values that `of` writes for it, instead of drawing them.
    pub fn set(&mut self, mut of: impl FnMut(&SampledColumn, &mut Block)) {
        self.study.columns.iter().zip(&mut self.columns).for_each(|(column, out)| of(column, out));
    }

    /// Works out the situation of an option for the draws at hand.
    pub fn prepare(&mut self, option: usize) {
        let prepared = &self.study.options[option];
        let draws = Draws::new(&self.columns, &prepared.column_of);
        let pages = Pages { years: self.study.years_needed(), moments: &mut self.moments, ahead: &mut self.ahead };
        fill_years(draws, prepared.joint.as_ref(), prepared.politics, prepared.buildup, pages);
    }

    /// The situation of the option that was prepared last.
    pub fn prepared(&self, option: usize) -> Years<'_> {
        let prepared = &self.study.options[option];
        let draws = Draws::new(&self.columns, &prepared.column_of);
        let played = (self.study.scenario.horizon_years, prepared.politics);
        Years::new(draws, prepared.design, (&self.moments, &self.ahead), prepared.buildup, played)
            .with_surface(prepared.surface.as_deref())
    }

    /// The situation of an option for the draws at hand.
    pub fn situation(&mut self, option: usize) -> Years<'_> {
        self.prepare(option);
        self.prepared(option)
    }
}

/// Draws every column of a block: one uniform per quantity, shared by all options through their own quantile functions.
fn draw(columns: &[SampledColumn], uniforms: &Uniforms, block: usize, out: &mut [Block]) {
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
            let place = (column.dimension, column.stream);
            if filled != Some(place) {
                match column.stream {
                    0 => self.uniforms.fill(column.dimension, self.block, &mut u),
                    own => self.uniforms.stream(own).fill(column.dimension, self.block, &mut u),
                }
                filled = Some(place);
            }
            column.sampler.fill(&u, out);
        }
    }
}
