//! Quantile functions in the form the engine's inner loop wants: a block of uniforms in, a block of values out.

use super::closed_form::ClosedForm;
use super::family::Distribution;
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
    form: Form,
    /// Smallest and largest possible value.
    support: (f64, f64),
}

/// How a quantile function is evaluated.
#[derive(Clone, Debug)]
enum Form {
    Closed(ClosedForm),
    /// Any other quantile function, tabulated.
    Table(QuantileTable),
}

/// A quantile function as cubics between equal steps of the logit of u: error below 1e-9 in u, the tails exact.
#[derive(Clone, Debug)]
struct QuantileTable {
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
        let tabulated = || Form::Table(QuantileTable::new(distribution));
        let form = distribution.closed_form().map_or_else(tabulated, Form::Closed);
        Sampler { form, support: distribution.support() }
    }

    /// Writes the quantile of every uniform in `u` to `out`: each inside the support.
    #[inline(always)]
    pub fn fill(&self, u: &Block, out: &mut Block) {
        match &self.form {
            Form::Closed(form) => form.fill(u, out),
            Form::Table(table) => table.fill(u, out),
        }
        for i in 0..LANES {
            out[i] = within(self.support, out[i]);
        }
    }
}
