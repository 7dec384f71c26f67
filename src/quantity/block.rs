//! A block: the values of one quantity for a few hundred draws, laid out for wide vectors.

/// Draws in a block. Several blocks of a situation fit the first-level cache.
pub const LANES: usize = 256;

/// One number for each draw of a block. Of fixed size, so that loops over it carry no bounds checks.
pub type Block = [f64; LANES];

/// A block of zeros.
pub const ZEROS: Block = [0.0; LANES];
