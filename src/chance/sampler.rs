//! Quantile functions in the form the engine's inner loop wants: a block of uniforms in, a block of values out.

use crate::quantity::{Block, LANES};

/// A quantile function ready for blocks.
#[derive(Clone, Debug)]
pub enum Sampler {
    /// A known value.
    Fixed(f64),
    /// min + u·width.
    Uniform {
        /// Smallest value.
        min: f64,
        /// Largest less smallest value.
        width: f64,
    },
    /// The two square-root branches of a triangular quantile function.
    Triangular {
        /// Smallest value.
        min: f64,
        /// Largest value.
        max: f64,
        /// Share of the belief below the mode.
        knee: f64,
        /// (max − min)(mode − min).
        rise: f64,
        /// (max − min)(max − mode).
        fall: f64,
    },
}

impl Sampler {
    /// Writes the quantile of every uniform in `u` to `out`.
    #[inline(always)]
    pub fn fill(&self, u: &Block, out: &mut Block) {
        match *self {
            Sampler::Fixed(value) => *out = [value; LANES],
            Sampler::Uniform { min, width } => {
                for i in 0..LANES {
                    out[i] = min + u[i] * width;
                }
            }
            Sampler::Triangular { min, max, knee, rise, fall } => {
                for i in 0..LANES {
                    let below = u[i] < knee;
                    let area = if below { u[i] * rise } else { (1.0 - u[i]) * fall };
                    let side = area.sqrt();
                    out[i] = if below { min + side } else { max - side };
                }
            }
        }
    }
}
