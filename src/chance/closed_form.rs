//! Quantile functions that the engine's inner loop evaluates without calls.

use crate::quantity::{Block, LANES};
use std::sync::Arc;

/// A quantile function in a form without calls, up to rounding.
#[derive(Clone, Debug)]
pub enum ClosedForm {
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
        /// A power of two near max − min: what is squared is measured in it, so that no square overflows.
        scale: f64,
        /// (max − min)(mode − min), in squares of the scale.
        rise: f64,
        /// (max − min)(max − mode), in squares of the scale.
        fall: f64,
    },
    /// Rising values with the share of the belief below each.
    Steps(Arc<[(f64, f64)]>),
    /// Rising values with straight lines between them, each line of equal weight.
    Lines(Arc<[f64]>),
    /// Shares of the belief from 0 to 1, each with the value below which it lies; straight lines between them.
    Pieces(Arc<[(f64, f64)]>),
}

impl ClosedForm {
    /// Writes the quantile of every uniform in `u` to `out`, up to rounding.
    #[inline(always)]
    pub fn fill(&self, u: &Block, out: &mut Block) {
        match self {
            ClosedForm::Steps(steps) => {
                for i in 0..LANES {
                    let index = steps.iter().filter(|(_, below)| u[i] >= *below).count();
                    out[i] = steps[index.max(1) - 1].0;
                }
            }
            ClosedForm::Lines(values) => {
                let last = values.len() - 1;
                for i in 0..LANES {
                    let place = u[i] * last as f64;
                    let index = (place as usize).min(last - 1);
                    let (a, b) = (values[index], values[index + 1]);
                    out[i] = a + (place - index as f64) * (b - a);
                }
            }
            ClosedForm::Pieces(nodes) => {
                for i in 0..LANES {
                    let next = nodes.iter().filter(|(share, _)| u[i] >= *share).count().clamp(1, nodes.len() - 1);
                    let ((from, a), (to, b)) = (nodes[next - 1], nodes[next]);
                    out[i] = a + (u[i] - from) / (to - from) * (b - a);
                }
            }
            &ClosedForm::Fixed(value) => *out = [value; LANES],
            &ClosedForm::Uniform { min, width } => {
                for i in 0..LANES {
                    out[i] = min + u[i] * width;
                }
            }
            &ClosedForm::Triangular { min, max, knee, scale, rise, fall } => {
                for i in 0..LANES {
                    let below = u[i] < knee;
                    let area = if below { u[i] * rise } else { (1.0 - u[i]) * fall };
                    let side = scale * area.sqrt();
                    out[i] = if below { min + side } else { max - side };
                }
            }
        }
    }
}
