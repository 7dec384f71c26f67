//! Where the variance of the risk of attack comes from, option by option; the formulas stand in [`VarianceSplit`].

use crate::engine::{Axis, BlockView, CellId, Cells, Collector, Column, Fold, Mask, SIDE, Shape, Statistic, Values, fold};
use crate::models::dispatch::{Work, wide};
use crate::quantity::{Block, LANES, ZEROS};
use crate::stats::{Split, VarianceSplit};

/// The statistic.
pub struct Variances;

impl Statistic for Variances {
    fn name(&self) -> &'static str {
        "variance"
    }

    /// All over the draws that every model answered for the option, its panel.
    fn columns(&self, _shape: Shape) -> Vec<Column> {
        vec![
            Column::counts("panel", &[Axis::Option]),
            // Mean and mean square of the models' mean.
            Column::numbers("average", &[Axis::Option, Axis::Of(&MOMENTS)]),
            // Of each model.
            Column::numbers("models", &[Axis::Option, Axis::Model, Axis::Of(&MOMENTS)]),
        ]
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        Box::new(VarianceCollector {
            panel: vec![0; shape.options],
            average: vec![[0.0; 2]; shape.options],
            models: Cells::new(shape, |_| [0.0; 2]),
        })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        Box::new(VarianceFold { models: shape.models, splits: vec![VarianceSplit::default(); shape.options] })
    }
}

const MOMENTS: [&str; 2] = ["mean", "square"];

struct VarianceCollector {
    panel: Vec<u64>,
    /// Σ and Σ² of the mean over models.
    average: Vec<[f64; 2]>,
    /// The same of each model.
    models: Cells<[f64; 2]>,
}

impl Collector for VarianceCollector {
    fn begin(&mut self) {
        self.panel.fill(0);
        self.average.fill([0.0; 2]);
        self.models.as_mut_slice().fill([0.0; 2]);
    }

    fn block(&mut self, view: &BlockView) {
        wide(Summing { view, out: self });
    }

    fn close(&mut self) -> Vec<Values> {
        let mean = |sums: &[f64; 2], option: usize| sums.map(|sum| sum / self.panel[option] as f64);
        let average = self.average.iter().enumerate().flat_map(|(option, sums)| mean(sums, option));
        let models = self.models.as_slice().iter().enumerate();
        let models = models.flat_map(|(at, sums)| mean(sums, at / self.models.models().max(1)));
        vec![Values::Counts(self.panel.clone()), Values::Numbers(average.collect()), Values::Numbers(models.collect())]
    }
}

struct Summing<'a> {
    view: &'a BlockView<'a>,
    out: &'a mut VarianceCollector,
}

impl Work for Summing<'_> {
    #[inline(always)]
    fn run(self) {
        let Summing { view, out } = self;
        let models = view.shape.models;
        for option in 0..view.shape.options {
            let at = |model: usize| CellId { option, model };
            // A NaN would spoil every sum: it is left out by the mask, and a silent model altogether.
            let all = view.answered_by_all((0..models).map(at));
            let speaking = || (0..models).filter(|&model| view.spoken[at(model)]);
            let mut average = ZEROS;
            for model in speaking() {
                let risk = view.headline(0, at(model));
                for i in 0..LANES {
                    average[i] += risk[i];
                }
                add(&mut out.models[at(model)], two(risk, &all));
            }
            for silent in (0..models).filter(|&model| !view.spoken[at(model)]) {
                out.models[at(silent)] = [f64::NAN; 2];
            }
            for x in &mut average {
                *x /= speaking().count() as f64;
            }
            add(&mut out.average[option], two(&average, &all));
            out.panel[option] += all.iter().filter(|&&counts| counts > 0.0).count() as u64;
        }
    }
}

#[inline(always)]
fn add(sums: &mut [f64; 2], part: [f64; 2]) {
    sums[0] += part[0];
    sums[1] += part[1];
}

/// Σ x and Σ x² over the lanes in `mask`.
#[inline(always)]
fn two(x: &Block, mask: &Mask) -> [f64; 2] {
    let (mut sum, mut square) = ([0.0; SIDE], [0.0; SIDE]);
    for row in 0..LANES / SIDE {
        for j in 0..SIDE {
            let i = row * SIDE + j;
            let value = if mask[i] > 0.0 { x[i] } else { 0.0 };
            sum[j] += value;
            square[j] += value * value;
        }
    }
    [fold(sum), fold(square)]
}

/// The variance of each option's risk over all replicates so far.
#[derive(Debug)]
pub struct VarianceFold {
    models: usize,
    splits: Vec<VarianceSplit>,
}

impl Fold for VarianceFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        let [panel, average, models] = columns else { return };
        let models = models.as_numbers().chunks_exact(2 * self.models.max(1));
        let averages = average.as_numbers().as_chunks::<2>().0;
        let panels = panel.as_counts().iter().zip(averages).zip(models);
        for (split, ((draws, average), models)) in self.splits.iter_mut().zip(panels) {
            // A silent model has no moments in any replicate.
            let spoken: Vec<f64> = models.iter().copied().filter(|moment| !moment.is_nan()).collect();
            split.add(*average, &spoken, *draws);
        }
    }
}

impl VarianceFold {
    /// The parts of the variance of an option's risk; absent with too few replicates or where nothing varies.
    pub fn split(&self, option: usize) -> Option<Split> {
        self.splits[option].split()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{block, partly_silent};
    use super::*;

    #[test]
    fn moments_are_over_draws_that_all_models_answered() {
        let sample = block();
        let mut collector = Variances.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        assert_eq!(columns[0].as_counts(), [100, 100, 98]);
        let moments = [&columns[1].as_numbers()[4..], &columns[2].as_numbers()[8..]].concat();
        let lanes: Vec<f64> = (0..100).filter(|&i| i != 3 && i != 5).map(|i| f64::from(i) / 512.0).collect();
        let mean = |of: &dyn Fn(f64) -> f64| lanes.iter().map(|&x| of(x)).sum::<f64>() / 98.0;
        let expected = [
            mean(&|x| x + 0.125),
            mean(&|x| (x + 0.125) * (x + 0.125)),
            mean(&|x| x),
            mean(&|x| x * x),
            mean(&|x| x + 0.25),
            mean(&|x| (x + 0.25) * (x + 0.25)),
        ];
        assert_eq!(moments.len(), expected.len());
        moments.iter().zip(expected).for_each(|(a, b)| assert!((a - b).abs() < 1e-14, "{a} {b}"));
    }

    #[test]
    fn a_silent_theory_has_no_part_in_the_variance() {
        let sample = partly_silent();
        let mut collector = Variances.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        assert_eq!(columns[0].as_counts()[0], 100);
        // Option 0 has the risk ½ in every draw of the model that speaks.
        assert_eq!(columns[1].as_numbers()[..2], [0.5, 0.25]);
        assert_eq!(columns[2].as_numbers()[..2], [0.5, 0.25]);
        assert!(columns[2].as_numbers()[2..4].iter().all(|moment| moment.is_nan()));
    }
}
