//! A row of the draws of a block: few enough values that what grows from year to year stays in the nearest cache.

use crate::models::Draws;
use crate::models::quantities::{DERIVED_WILL, SITUATION};
use crate::quantity::{Block, QuantitySpec, ROW, Row, rows, rows_mut};

/// Room for the quantities of a situation, by dimension.
const QUANTITIES: usize = 72;

/// A row of the draws of a block, copied: blocks lie a power of two apart, and rows of many of them would push each other out
/// of the nearest cache.
pub(super) struct Slice {
    row: usize,
    values: [Row; QUANTITIES],
}

impl Slice {
    /// Row `row` of the situation's quantities; with `derived` also of those the derived will reads.
    pub fn new(draws: &Draws, derived: bool, row: usize) -> Slice {
        let mut values = [[0.0; ROW]; QUANTITIES];
        let more: &[&QuantitySpec] = if derived { DERIVED_WILL } else { &[] };
        for spec in SITUATION.iter().chain(more) {
            values[spec.dimension] = rows(draws.get(spec))[row];
        }
        Slice { row, values }
    }

    /// The values of a quantity of the situation.
    #[inline(always)]
    pub fn get(&self, spec: &QuantitySpec) -> &Row {
        &self.values[spec.dimension]
    }

    /// This row of a block.
    #[inline(always)]
    pub fn of<'b>(&self, block: &'b Block) -> &'b Row {
        &rows(block)[self.row]
    }

    /// This row of a block, to write.
    #[inline(always)]
    pub fn of_mut<'b>(&self, block: &'b mut Block) -> &'b mut Row {
        &mut rows_mut(block)[self.row]
    }
}
