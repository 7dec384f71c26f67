//! The largest regret of each option over the theories: by how much its risk of attack exceeds that of the best option, in the
//! theory where this is most; draw by draw, then on average.
//!
//! An option of small regret is never far from the best, whichever theory is right. Source: L. J. Savage, "The theory of
//! statistical decision", *Journal of the American Statistical Association* 46 (1951).

use crate::engine::{
    Axis, BlockView, CellId, Collector, Column, FindingLine, Fold, Mask, Shape, Statistic, Sums, Values, sums,
};
use crate::models::dispatch::{Work, wide};
use crate::quantity::{Block, LANES, ZEROS};
use crate::stats::{Estimate, Scatter};

/// The statistic.
pub struct LargestRegret;

impl Statistic for LargestRegret {
    fn name(&self) -> &'static str {
        "regret"
    }

    fn columns(&self, _shape: Shape) -> Vec<Column> {
        // Draws that every model answered about every option, and the mean regret over them.
        vec![Column::counts("answered", &[]), Column::within("regret", &[Axis::Option], &[1.0])]
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        Box::new(RegretCollector { answered: 0, sums: vec![0.0; shape.options] })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        Box::new(RegretFold { theories: shape.models, answered: 0, regrets: vec![Scatter::default(); shape.options] })
    }
}

struct RegretCollector {
    answered: u64,
    /// Σ regret, by option.
    sums: Vec<f64>,
}

impl Collector for RegretCollector {
    fn begin(&mut self) {
        self.answered = 0;
        self.sums.fill(0.0);
    }

    fn block(&mut self, view: &BlockView) {
        wide(Regretting { view, out: self });
    }

    fn close(&mut self) -> Vec<Values> {
        let means = self.sums.iter().map(|sum| sum / self.answered as f64).collect();
        vec![Values::Counts(vec![self.answered]), Values::Numbers(means)]
    }
}

struct Regretting<'a> {
    view: &'a BlockView<'a>,
    out: &'a mut RegretCollector,
}

impl Work for Regretting<'_> {
    #[inline(always)]
    fn run(self) {
        let Regretting { view, out } = self;
        let Shape { options, models, .. } = view.shape;
        let all: Mask = view.answered_by_all(view.shape.cells());
        let risk = |option: usize, model: usize| view.headline(0, CellId { option, model });
        let mut least = vec![[f64::INFINITY; LANES]; models];
        for at in view.shape.cells() {
            let (least, x) = (&mut least[at.model], risk(at.option, at.model));
            for i in 0..LANES {
                least[i] = if x[i] < least[i] { x[i] } else { least[i] };
            }
        }
        for option in 0..options {
            let mut regret: Block = ZEROS;
            for (model, least) in least.iter().enumerate() {
                let x = risk(option, model);
                for i in 0..LANES {
                    let own = x[i] - least[i];
                    regret[i] = if own > regret[i] { own } else { regret[i] };
                }
            }
            let Sums { sum, .. } = sums(&regret, &all, &regret, &all);
            out.sums[option] += sum;
        }
        out.answered += all.iter().filter(|&&counts| counts > 0.0).count() as u64;
    }
}

/// Regrets over all replicates so far.
#[derive(Debug)]
struct RegretFold {
    theories: usize,
    answered: u64,
    /// Replicate means, by option.
    regrets: Vec<Scatter>,
}

impl Fold for RegretFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        let [answered, regrets] = columns else { return };
        self.answered += answered.as_counts().iter().sum::<u64>();
        self.regrets.iter_mut().zip(regrets.as_numbers()).for_each(|(scatter, regret)| scatter.add(*regret));
    }

    /// One line for each option; none where there is nothing to choose from, or one theory alone to be wrong about.
    fn conclude(&self) -> Vec<FindingLine> {
        if self.regrets.len() < 2 || self.theories < 2 {
            return Vec::new();
        }
        let line = |(option, scatter): (usize, &Scatter)| {
            Some(FindingLine::of_option(option, Estimate::of_probability(scatter, self.answered)?))
        };
        self.regrets.iter().enumerate().filter_map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{block, partly_silent};
    use super::*;

    #[test]
    fn regrets_are_those_worked_by_hand() {
        let sample = block();
        let mut collector = LargestRegret.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        assert_eq!(columns[0].as_counts(), [98]);
        // Option 2 is the best in every draw that both models answer, by most in model 0, where its risk is i/512.
        let lanes = || (0..100).filter(|i| ![3, 5].contains(i));
        let mean = |of: &dyn Fn(i32) -> f64| lanes().map(of).sum::<f64>() / 98.0;
        let first = mean(&|i| 0.5 - f64::from(i) / 512.0);
        let second = mean(&|i| 0.5 + if i % 2 == 0 { 1e-13 } else { 0.1 } - f64::from(i) / 512.0);
        let found = columns[1].as_numbers();
        assert!((found[0] - first).abs() < 1e-14 && (found[1] - second).abs() < 1e-14, "{found:?} {first} {second}");
        assert_eq!(found[2], 0.0);
    }

    #[test]
    fn a_single_option_or_theory_has_nothing_to_regret() {
        for (options, models) in [(1, 2), (2, 1)] {
            let mut fold = LargestRegret.fold(Shape { options, models, horizon: 1 });
            (0..9).for_each(|index| fold.add(index, &[Values::Counts(vec![64]), Values::Numbers(vec![0.1; options])]));
            assert_eq!(fold.conclude(), [], "{options} options, {models} models");
        }
        let mut fold = LargestRegret.fold(Shape { options: 2, models: 2, horizon: 1 });
        (0..9).for_each(|index| fold.add(index, &[Values::Counts(vec![64]), Values::Numbers(vec![0.1, 0.0])]));
        assert_eq!(fold.conclude().len(), 2);
    }

    #[test]
    fn a_silent_theory_has_no_regret() {
        let sample = partly_silent();
        let mut collector = LargestRegret.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        assert_eq!(columns[0].as_counts(), [98]);
        // Model 1 has nothing to say of option 0: what is left is its regret under model 0.
        let lanes = (0..100).filter(|i| ![3, 5].contains(i));
        let expected = lanes.map(|i| 0.5 - f64::from(i) / 512.0).sum::<f64>() / 98.0;
        assert!((columns[1].as_numbers()[0] - expected).abs() < 1e-14);
    }
}
