//! Quantile functions in the form the engine's inner loop wants: a block of uniforms in, a block of values out.

use super::Distribution;
use super::support::within;
use crate::quantity::maths::{exp, ln};
use crate::quantity::{Block, LANES};
use std::sync::Arc;

/// Nodes of a table: 64 KiB with value and slope.
const NODES: usize = 4096;
/// The table spans uniforms from 2⁻¹² to 1 − 2⁻¹²; outside the exact quantile is asked.
const EDGE: f64 = 1.0 / 4096.0;

/// A quantile function ready for blocks.
#[derive(Clone, Debug)]
pub struct Sampler {
    form: QuantileForm,
    /// Smallest and largest possible value.
    support: (f64, f64),
}

/// A quantile function in a form without calls, up to rounding.
#[derive(Clone, Debug)]
pub enum QuantileForm {
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
    /// Any other quantile function, tabulated.
    QuantileTable(QuantileTable),
}

/// A quantile function as cubics between equal steps of the logit of u: error below 1e-9 in u, the tails exact.
#[derive(Clone, Debug)]
pub struct QuantileTable {
    /// Value, and slope times the step, at each node.
    nodes: Arc<[(f64, f64)]>,
    exact: Arc<dyn Distribution>,
    from: f64,
    step: f64,
}

impl QuantileTable {
    fn new(exact: &Arc<dyn Distribution>) -> QuantileTable {
        let from = ln(EDGE / (1.0 - EDGE));
        let step = -2.0 * from / (NODES - 1) as f64;
        let value = |k: i64| {
            let t = from + k as f64 * step;
            exact.quantile(1.0 / (1.0 + exp(-t)))
        };
        let values: Vec<f64> = (-2..NODES as i64 + 2).map(value).collect();
        // The slope by differences of fourth order.
        let slope = |k: usize| (values[k] - 8.0 * values[k + 1] + 8.0 * values[k + 3] - values[k + 4]) / 12.0;
        let nodes = (0..NODES).map(|k| (values[k + 2], slope(k))).collect();
        QuantileTable { nodes, exact: Arc::clone(exact), from, step }
    }

    #[inline(always)]
    fn fill(&self, u: &Block, out: &mut Block) {
        let mut places = [0.0; LANES];
        for i in 0..LANES {
            places[i] = (ln(u[i] / (1.0 - u[i])) - self.from) / self.step;
        }
        for i in 0..LANES {
            let place = places[i].clamp(0.0, (NODES - 2) as f64);
            let index = place as usize;
            let x = places[i] - index as f64;
            let ((a, da), (b, db)) = (self.nodes[index], self.nodes[index + 1]);
            let (rise, bend) = (b - a, da + db - 2.0 * (b - a));
            out[i] = a + x * (da + x * ((rise - da - bend) + x * bend));
        }
        for i in 0..LANES {
            if u[i] < EDGE || u[i] > 1.0 - EDGE {
                out[i] = self.exact.quantile(u[i]);
            }
        }
    }
}

impl Sampler {
    /// The closed form of `distribution`, or the table of its quantiles if it has none.
    pub fn new(distribution: &Arc<dyn Distribution>) -> Sampler {
        let form =
            distribution.closed_form().unwrap_or_else(|| QuantileForm::QuantileTable(QuantileTable::new(distribution)));
        Sampler { form, support: distribution.support() }
    }

    /// Writes the quantile of every uniform in `u` to `out`: each inside the support.
    #[inline(always)]
    pub fn fill(&self, u: &Block, out: &mut Block) {
        self.form.fill(u, out);
        for i in 0..LANES {
            out[i] = within(self.support, out[i]);
        }
    }
}

impl QuantileForm {
    #[inline(always)]
    fn fill(&self, u: &Block, out: &mut Block) {
        match self {
            QuantileForm::Steps(steps) => {
                for i in 0..LANES {
                    let index = steps.iter().filter(|(_, below)| u[i] >= *below).count();
                    out[i] = steps[index.max(1) - 1].0;
                }
            }
            QuantileForm::Lines(values) => {
                let last = values.len() - 1;
                for i in 0..LANES {
                    let place = u[i] * last as f64;
                    let index = (place as usize).min(last - 1);
                    let (a, b) = (values[index], values[index + 1]);
                    out[i] = a + (place - index as f64) * (b - a);
                }
            }
            QuantileForm::QuantileTable(table) => table.fill(u, out),
            &QuantileForm::Fixed(value) => *out = [value; LANES],
            &QuantileForm::Uniform { min, width } => {
                for i in 0..LANES {
                    out[i] = min + u[i] * width;
                }
            }
            &QuantileForm::Triangular { min, max, knee, scale, rise, fall } => {
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
