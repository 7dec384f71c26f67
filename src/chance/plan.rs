//! Plans: how the points of a replicate are spread over the unit cube.
//!
//! Every coordinate is a pure function of (seed, replicate, dimension, index); for the Latin hypercube also of the number of
//! draws. The thread or machine that asks does not matter.

use super::sobol;
use crate::quantity::{Block, LANES, ZEROS};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
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

/// Most draws in a replicate; one dimension's draws take this many places in a stream.
const MOST_DRAWS: u128 = 65_536;

/// What a pseudo-random stream is for; streams of different purposes share nothing.
#[derive(Clone, Copy)]
enum Purpose {
    Plain = 1,
    LatinJitter = 2,
    LatinOrder = 3,
    Sobol = 4,
    Stream = 5,
}

/// The uniforms of one replicate.
#[derive(Clone, Debug)]
pub struct Uniforms {
    plan: Plan,
    seed: u64,
    replicate: u64,
    draws: usize,
    /// At the start of the replicate's stream; unused by the Sobol plan.
    stream: ChaCha8Rng,
}

/// SplitMix64's finaliser: every bit of the input moves every bit of the output.
pub fn mix(mut z: u64) -> u64 {
    z = z.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Uniforms {
    /// The uniforms of replicate `replicate` under `seed`, `draws` points in all (a power of two up to 65,536).
    pub fn new(plan: Plan, seed: u64, replicate: u64, draws: usize) -> Uniforms {
        debug_assert!(draws.is_power_of_two() && draws as u128 <= MOST_DRAWS);
        let purpose = if plan == Plan::Latin { Purpose::LatinJitter } else { Purpose::Plain };
        let mut stream = ChaCha8Rng::seed_from_u64(mix(seed ^ mix(purpose as u64)));
        stream.set_stream(replicate);
        Uniforms { plan, seed, replicate, draws, stream }
    }

    /// The uniforms of a stream of their own, independent of these: 0 is these themselves.
    pub fn stream(&self, stream: u64) -> Uniforms {
        if stream == 0 {
            return self.clone();
        }
        Uniforms::new(self.plan, mix(self.seed ^ mix(Purpose::Stream as u64) ^ stream), self.replicate, self.draws)
    }

    /// Writes the coordinates in `dimension` of the draws `block·LANES …` to `out`, each strictly inside (0, 1). Lanes beyond
    /// the number of draws hold values nobody should count.
    #[inline(always)]
    pub fn fill(&self, dimension: usize, block: usize, out: &mut Block) {
        match self.plan {
            Plan::Sobol => sobol::fill(sobol::column(dimension), block, self.key(Purpose::Sobol, dimension), out),
            Plan::Plain => self.plain(dimension, block, out),
            Plan::Latin => self.latin(dimension, block, out),
        }
    }

    /// A key for one dimension and purpose.
    fn key(&self, purpose: Purpose, dimension: usize) -> u64 {
        mix(mix(mix(self.seed ^ mix(purpose as u64)) ^ self.replicate) ^ dimension as u64)
    }

    fn plain(&self, dimension: usize, block: usize, out: &mut Block) {
        let mut stream = self.stream.clone();
        let place = dimension as u128 * MOST_DRAWS + (block * LANES) as u128;
        // Two 32-bit words for each number.
        stream.set_word_pos(2 * place);
        for x in out.iter_mut() {
            let u = ((stream.next_u64() >> 11) as f64 + 0.5) * (1.0 / 9_007_199_254_740_992.0);
            *x = below(u, 1.0);
        }
    }

    fn latin(&self, dimension: usize, block: usize, out: &mut Block) {
        let key = self.key(Purpose::LatinOrder, dimension);
        let bits = self.draws.trailing_zeros();
        let mut jitter = ZEROS;
        self.plain(dimension, block, &mut jitter);
        for i in 0..LANES {
            let stratum = permute((block * LANES + i) as u32, bits, key);
            let stratum = f64::from(stratum);
            out[i] = below(stratum + jitter[i], stratum + 1.0) / self.draws as f64;
        }
    }
}

/// `x`, or the number before `end` where rounding took it there: a uniform lies strictly inside its interval.
#[inline(always)]
fn below(x: f64, end: f64) -> f64 {
    if x < end { x } else { end.next_down() }
}

/// A permutation of the numbers of `bits` bits: rounds of steps each of which can be undone.
fn permute(index: u32, bits: u32, key: u64) -> u32 {
    let mask = ((1u64 << bits) - 1) as u32;
    let mut x = index & mask;
    for round in 0..4 {
        let part = mix(key ^ round);
        x = x.wrapping_mul(part as u32 | 1) & mask;
        x = x.wrapping_add((part >> 32) as u32) & mask;
        x ^= x >> (bits / 2).max(1);
    }
    x & mask
}

#[cfg(test)]
mod tests;
