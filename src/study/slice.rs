//! A row of the draws of a block: few enough values that what grows from year to year stays in the nearest cache.

use crate::models::Draws;
use crate::models::quantities::SITUATION;
use crate::quantity::{Block, QuantitySpec, ROW, Row, rows, rows_mut};

/// Room for the quantities of a situation, by dimension.
const QUANTITIES: usize = 84;

/// A row of the draws of a block, copied: blocks lie a power of two apart, and rows of many of them would push each other out
/// of the nearest cache.
pub(super) struct Slice {
    row: usize,
    values: [Row; QUANTITIES],
}

impl Slice {
    /// Row `row` of the situation's quantities, as far as they are drawn, and of what is read besides.
    pub fn new<'s>(draws: &Draws, besides: impl Iterator<Item = &'s QuantitySpec>, row: usize) -> Slice {
        let mut values = [[0.0; ROW]; QUANTITIES];
        let mut copy = |spec: &QuantitySpec| {
            if draws.has(spec) {
                values[spec.dimension] = rows(draws.get(spec))[row];
            }
        };
        SITUATION.iter().for_each(|spec| copy(spec));
        besides.for_each(copy);
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
