//! How far the models agree on the order of the options by mean risk of attack: Kendall's W and τ-b, each with where the
//! limited number of replicates leaves it.

use super::resampled::{RESAMPLES, Resampled};
use crate::engine::{Axis, BlockView, CellId, Cells, Collector, Column, Fold, Shape, Statistic, Sums, Values, sums};
use crate::models::dispatch::{Work, wide};
use crate::stats::{LEAST_REPLICATES, Scatter, concordance, tau_b};
use serde::{Deserialize, Serialize};

/// The statistic.
pub struct Agreements;

/// A measure of agreement of the mean risks over all draws, with where simulation leaves it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// From the means over all replicates.
    pub value: f64,
    /// Where the value of infinitely many draws lies, at 95 %: the middle of what resampled replicates give, `value` among it.
    /// Absent with too few replicates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<[f64; 2]>,
}

impl Statistic for Agreements {
    fn name(&self) -> &'static str {
        "agreement"
    }

    fn columns(&self, _shape: Shape) -> Vec<Column> {
        let cell = [Axis::Option, Axis::Model];
        vec![Column::counts("answered", &cell), Column::within("risk", &cell, &[1.0])]
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        Box::new(RiskCollector { risks: Cells::new(shape, |_| (0, 0.0)) })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        let (answered, risks) = (Cells::new(shape, |_| 0), Cells::new(shape, |_| Scatter::default()));
        Box::new(AgreementFold { replicates: 0, answered, risks, resampled: Resampled::new(shape.options * shape.models) })
    }
}

struct RiskCollector {
    /// Draws answered, and the sum of their risks.
    risks: Cells<(u64, f64)>,
}

impl Collector for RiskCollector {
    fn begin(&mut self) {
        self.risks.as_mut_slice().fill((0, 0.0));
    }

    fn block(&mut self, view: &BlockView) {
        wide(Summing { view, risks: &mut self.risks });
    }

    fn close(&mut self) -> Vec<Values> {
        let risks = self.risks.as_slice();
        let means = risks.iter().map(|(answered, sum)| sum / *answered as f64).collect();
        vec![Values::Counts(risks.iter().map(|(answered, _)| *answered).collect()), Values::Numbers(means)]
    }
}

struct Summing<'a> {
    view: &'a BlockView<'a>,
    risks: &'a mut Cells<(u64, f64)>,
}

impl Work for Summing<'_> {
    #[inline(always)]
    fn run(self) {
        let Summing { view, risks } = self;
        for at in view.shape.cells() {
            let (risk, mask) = (view.headline(0, at), &view.masks[at]);
            let Sums { sum, .. } = sums(risk, mask, risk, mask);
            let total = &mut risks[at];
            total.0 += mask.iter().filter(|&&counts| counts > 0.0).count() as u64;
            total.1 += sum;
        }
    }
}

/// Mean risks over all replicates so far.
#[derive(Debug)]
pub struct AgreementFold {
    replicates: u64,
    answered: Cells<u64>,
    risks: Cells<Scatter>,
    resampled: Resampled,
}

impl Fold for AgreementFold {
    fn add(&mut self, index: u64, columns: &[Values]) {
        let [answered, risks] = columns else { return };
        self.replicates += 1;
        self.answered.as_mut_slice().iter_mut().zip(answered.as_counts()).for_each(|(total, n)| *total += n);
        self.risks.as_mut_slice().iter_mut().zip(risks.as_numbers()).for_each(|(scatter, risk)| scatter.add(*risk));
        self.resampled.add(index, risks.as_numbers().iter().copied());
    }
}

/// Risks by model, then option.
type Table = Vec<Vec<f64>>;

impl AgreementFold {
    /// Draws a model answered about an option: a mean over none is no risk of 0.
    pub fn answered(&self, at: CellId) -> u64 {
        self.answered[at]
    }

    /// The replicate means of the risk of attack.
    pub fn risk(&self, at: CellId) -> &Scatter {
        &self.risks[at]
    }

    /// Whether a model answered about every option.
    fn knows_all(&self, model: usize) -> bool {
        self.answered.of_model(model).all(|&n| n > 0)
    }

    /// Kendall's W of the models that answered about every option; absent if there is no order to agree on.
    pub fn concordance(&self) -> Option<Agreement> {
        let known: Vec<usize> = (0..self.risks.models()).filter(|&model| self.knows_all(model)).collect();
        let of = |risks: &[Vec<f64>]| concordance(&known.iter().map(|&model| risks[model].clone()).collect::<Table>());
        Some(ranged(of(&self.means())?, &self.tables(), &of))
    }

    /// Kendall's τ-b of each two models over the options both answered about, in rising order.
    pub fn taus(&self) -> Vec<(usize, usize, Agreement)> {
        let (means, tables) = (self.means(), self.tables());
        let options = 0..self.risks.options();
        let tau = |(a, b): (usize, usize)| {
            let both = |&option: &usize| [a, b].iter().all(|&model| self.answered[CellId { option, model }] > 0);
            let common: Vec<usize> = options.clone().filter(both).collect();
            let risks = |table: &[Vec<f64>], model: usize| common.iter().map(|&o| table[model][o]).collect::<Vec<f64>>();
            let of = |table: &[Vec<f64>]| tau_b(&risks(table, a), &risks(table, b));
            Some((a, b, ranged(of(&means)?, &tables, &of)))
        };
        let models = self.risks.models();
        (0..models).flat_map(|a| (a + 1..models).map(move |b| (a, b))).filter_map(tau).collect()
    }

    fn means(&self) -> Table {
        (0..self.risks.models()).map(|model| self.risks.of_model(model).map(|risk| risk.mean).collect()).collect()
    }

    /// The risks of every resample; none with too few replicates.
    fn tables(&self) -> Vec<Table> {
        if self.replicates < LEAST_REPLICATES as u64 {
            return Vec::new();
        }
        let (models, cells) = (self.risks.models(), self.risks.as_slice().iter().zip(self.answered.as_slice()));
        let cells: Table = cells.enumerate().map(|(c, (mean, draws))| self.resampled.risks(c, mean, *draws)).collect();
        let of_model = |b: usize, m: usize| cells.iter().skip(m).step_by(models).map(|risks| risks[b]).collect();
        (0..RESAMPLES).map(|b| (0..models).map(|m| of_model(b, m)).collect()).collect()
    }
}

/// `value` with the values in the middle 95 % of resamples, its own among them.
fn ranged(value: f64, resamples: &[Table], of: &dyn Fn(&[Vec<f64>]) -> Option<f64>) -> Agreement {
    let mut others: Vec<f64> = resamples.iter().filter_map(|risks| of(risks)).collect();
    others.sort_by(f64::total_cmp);
    // A fortieth of the resamples lies beyond either end.
    let beyond = others.len() / 40;
    let ends = others.get(beyond).zip(others.len().checked_sub(beyond + 1).and_then(|last| others.get(last)));
    Agreement { value, range: ends.map(|(lo, hi)| [lo.min(value), hi.max(value)]) }
}
