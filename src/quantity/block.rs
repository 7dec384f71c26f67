//! A block: the values of one quantity for a few hundred draws, laid out for wide vectors.

/// Draws in a block. Several blocks of a situation fit the first-level cache.
pub const LANES: usize = 256;

/// One number for each draw of a block. Of fixed size, so that loops over it carry no bounds checks.
pub type Block = [f64; LANES];

/// A block of zeros.
pub const ZEROS: Block = [0.0; LANES];

/// Draws in a row of a block: few enough that what is computed from them stays in registers.
pub const ROW: usize = 32;

/// Part of a block, for loops that carry several values from one step to the next.
pub type Row = [f64; ROW];

/// The rows of a block.
#[inline(always)]
pub fn rows(block: &Block) -> &[Row] {
    block.as_chunks().0
}

/// The rows of a block, to write.
#[inline(always)]
pub fn rows_mut(block: &mut Block) -> &mut [Row] {
    block.as_chunks_mut().0
}
