//! Sums over a block in one fixed order, whatever the width of the machine's vectors.

use crate::quantity::{Block, LANES};

/// Lanes summed side by side: as wide as the widest vectors, twice.
pub const SIDE: usize = 16;

/// Sum, sum of squares and sum of differences of a series over the lanes of a block that count.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Sums {
    /// Σ x.
    pub sum: f64,
    /// Σ x².
    pub square: f64,
    /// Σ (x − reference).
    pub difference: f64,
}

/// Which lanes of a block count: 1 or 0.
pub type Mask = Block;

/// Sums `x` over the lanes in `mask`, and its difference to `reference` over the lanes in `common`.
#[inline(always)]
pub fn sums(x: &Block, mask: &Mask, reference: &Block, common: &Mask) -> Sums {
    let (mut sum, mut square, mut difference) = ([0.0; SIDE], [0.0; SIDE], [0.0; SIDE]);
    for row in 0..LANES / SIDE {
        for j in 0..SIDE {
            let i = row * SIDE + j;
            // A lane that does not count may hold NaN: select, do not multiply.
            let value = if mask[i] > 0.0 { x[i] } else { 0.0 };
            let apart = if common[i] > 0.0 { x[i] - reference[i] } else { 0.0 };
            sum[j] += value;
            square[j] += value * value;
            difference[j] += apart;
        }
    }
    Sums { sum: fold(sum), square: fold(square), difference: fold(difference) }
}

/// Adds the side-by-side sums pairwise.
#[inline(always)]
pub fn fold(mut lanes: [f64; SIDE]) -> f64 {
    let mut width = SIDE / 2;
    while width > 0 {
        for j in 0..width {
            lanes[j] += lanes[j + width];
        }
        width /= 2;
    }
    lanes[0]
}
