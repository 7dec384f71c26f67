//! What a statistic sees of a block of draws.

use super::block::Mask;
use super::series::HEADLINES;
use super::shape::{CellId, Cells, Shape};
use crate::models::{Draws, Trajectory};
use crate::quantity::{Block, ZEROS};

/// An option under a model in a block of draws.
#[derive(Clone, Copy)]
pub struct CellView<'a> {
    /// Which.
    pub at: CellId,
    /// What the model answers; lanes it does not answer may hold anything.
    pub trajectory: &'a Trajectory,
    /// What it answers for the reference option.
    pub reference: &'a Trajectory,
    /// Lanes that hold a draw.
    pub valid: usize,
    /// Lanes the model answers.
    pub mask: &'a Mask,
    /// Lanes it answers for the reference as well.
    pub common: &'a Mask,
}

/// An option in a block of draws, before any model is asked.
#[derive(Clone, Copy)]
pub struct OptionView<'a> {
    /// Which.
    pub option: usize,
    /// Whether it is the reference. The reference comes first.
    pub is_reference: bool,
    /// What is drawn about it.
    pub draws: Draws<'a>,
    /// Lanes that hold a draw.
    pub valid: usize,
}

/// All options under all models in a block of draws.
#[derive(Clone, Copy)]
pub struct BlockView<'a> {
    /// How many options, models and years.
    pub shape: Shape,
    /// Lanes that hold a draw.
    pub valid: usize,
    /// The headline measures of each cell.
    pub headlines: &'a Cells<[Block; HEADLINES.len()]>,
    /// Lanes that each cell answers.
    pub masks: &'a Cells<Mask>,
    /// Whether a cell's model has something to say of its option.
    pub spoken: &'a Cells<bool>,
}

impl BlockView<'_> {
    /// A headline measure of a cell, by its place among [`HEADLINES`].
    #[inline(always)]
    pub fn headline(&self, measure: usize, at: CellId) -> &Block {
        &self.headlines[at][measure]
    }

    /// Lanes that all of the `cells` answer that are not silent; none if all are.
    #[inline(always)]
    pub fn answered_by_all(&self, cells: impl Iterator<Item = CellId>) -> Mask {
        let mut spoken = cells.filter(|&at| self.spoken[at]).peekable();
        let mut all: Mask = ZEROS;
        if spoken.peek().is_some() {
            all[..self.valid].fill(1.0);
        }
        for at in spoken {
            let mask = &self.masks[at];
            for (all, mask) in all.iter_mut().zip(mask) {
                *all *= mask;
            }
        }
        all
    }
}
