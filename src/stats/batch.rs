//! Counting in batches: the same counts as [`Histogram::add_all`], for a fraction of the time.
//!
//! A run keeps more histograms than a cache holds. Values therefore wait as 16-bit codes of their bins, written one after
//! the other, and are counted a thousand at a time while the one histogram is at hand. What has no code is counted at once.

use super::Histogram;
use super::histogram::code;
use crate::quantity::{Block, LANES};

/// Values that wait.
const BATCH: usize = 4 * LANES;
/// Lanes worked on side by side: as wide as the widest vectors, twice.
const SIDE: usize = 16;

/// The codes of values still to be counted in one histogram.
#[derive(Clone, Debug)]
pub struct Batch {
    waiting: Box<[u16; BATCH]>,
    filled: usize,
}

/// What the values of a block have in common.
struct Profile {
    least: f64,
    most: f64,
    /// Values that are zero.
    zeros: u64,
    /// Values equal to the largest.
    tops: u64,
    /// Whether some value other than zero has no code.
    strays: bool,
}

impl Default for Batch {
    fn default() -> Batch {
        Batch { waiting: Box::new([0; BATCH]), filled: 0 }
    }
}

impl Batch {
    /// Forgets the values that wait.
    pub fn clear(&mut self) {
        self.filled = 0;
    }

    /// Counts the values that wait. Until then what stands in `histogram` means nothing.
    pub fn settle(&mut self, histogram: &mut Histogram) {
        histogram.count_codes(&self.waiting[..self.filled]);
        self.filled = 0;
    }

    /// Counts a whole block in `histogram`, now or later. NaN is not a value and must not be among them.
    #[inline(always)]
    pub fn add(&mut self, x: &Block, histogram: &mut Histogram) {
        if self.filled == BATCH {
            self.settle(histogram);
        }
        let codes = &mut self.waiting[self.filled..self.filled + LANES];
        let Profile { least, most, zeros, tops, strays } = profile(x, codes);
        if strays {
            histogram.add_all(x);
            return;
        }
        histogram.reach(least, most);
        histogram.count(0.0, zeros);
        if most > 0.0 && zeros + tops == LANES as u64 {
            histogram.count(most, tops);
        } else if most > 0.0 {
            // Zeros wait with the code of the largest value, so that counting asks nothing: they are taken back here.
            histogram.count(most, zeros.wrapping_neg());
            self.filled += LANES;
        }
    }
}

/// Looks a block over and writes its codes, those of zeros being that of the largest value.
#[inline(always)]
fn profile(x: &Block, codes: &mut [u16]) -> Profile {
    let (mut least, mut most) = ([f64::INFINITY; SIDE], [f64::NEG_INFINITY; SIDE]);
    for row in x.as_chunks::<SIDE>().0 {
        for j in 0..SIDE {
            least[j] = if row[j] < least[j] { row[j] } else { least[j] };
            most[j] = if row[j] > most[j] { row[j] } else { most[j] };
        }
    }
    let least = least.iter().fold(f64::INFINITY, |a, &b| if b < a { b } else { a });
    let most = most.iter().fold(f64::NEG_INFINITY, |a, &b| if b > a { b } else { a });
    let (mut zeros, mut tops, mut beyond) = ([0u64; SIDE], [0u64; SIDE], [0u64; SIDE]);
    let top = code(most);
    for (row, codes) in x.as_chunks::<SIDE>().0.iter().zip(codes.as_chunks_mut::<SIDE>().0) {
        for j in 0..SIDE {
            let zero = row[j] == 0.0;
            let code = if zero { top } else { code(row[j]) };
            // Checked sums would keep the loop from being vectorised; these are small.
            zeros[j] = zeros[j].wrapping_add(u64::from(zero));
            tops[j] = tops[j].wrapping_add(u64::from(row[j] == most));
            beyond[j] |= code;
            codes[j] = code as u16;
        }
    }
    let strays = most != 0.0 && beyond.iter().any(|&b| b > u64::from(u16::MAX)) || least < 0.0;
    Profile { least, most, zeros: zeros.iter().sum(), tops: tops.iter().sum(), strays }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A cheap stream of numbers in [0, 1).
    fn stream(seed: u64) -> impl FnMut() -> f64 {
        let mut state = seed;
        move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / 9_007_199_254_740_992.0
        }
    }

    #[test]
    fn batches_count_what_single_values_count() {
        let makers: [(&str, fn(f64) -> f64); 9] = [
            ("smooth", |u| u),
            ("all zero", |_| 0.0),
            ("negative zero", |u| if u < 0.5 { -0.0 } else { 0.0 }),
            ("constant", |_| 0.7),
            ("two values", |u| if u < 0.3 { 0.0 } else { 1.0 }),
            ("some zeros", |u| if u < 0.3 { 0.0 } else { u * 9.0 }),
            ("many sizes", |u| 1e-140 / (u * u * u + 1e-140)),
            ("negative", |u| u - 0.5),
            ("beyond the codes", |u| if u < 0.01 { 1e-200 } else { 5e3 * u }),
        ];
        for (name, make) in makers {
            let (mut batch, mut batched, mut single) = (Batch::default(), Histogram::default(), Histogram::default());
            let mut next = stream(7);
            for _ in 0..11 {
                let block: Block = std::array::from_fn(|_| make(next()));
                batch.add(&block, &mut batched);
                block.iter().for_each(|&x| single.add(x));
            }
            batch.settle(&mut batched);
            assert_eq!(batched, single, "{name}");
            let levels = [0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0];
            assert_eq!(batched.quantiles(levels), single.quantiles(levels), "{name}");
        }
    }

    #[test]
    fn kinds_of_blocks_may_follow_each_other() {
        let (mut batch, mut batched, mut single) = (Batch::default(), Histogram::default(), Histogram::default());
        let mut next = stream(3);
        for k in 0..40 {
            let block: Block = std::array::from_fn(|_| match k % 5 {
                0 => next(),
                1 => 0.0,
                2 => (next() * 3.0).floor(),
                3 => next() - 0.01,
                _ => 0.25,
            });
            batch.add(&block, &mut batched);
            batched.add_all(&block[..k]);
            block.iter().chain(&block[..k]).for_each(|&x| single.add(x));
        }
        batch.settle(&mut batched);
        assert_eq!(batched, single);
    }
}
