//! In how many draws an option is the best one under a model, alone or tied, by each headline measure.

use super::TIE;
use crate::engine::{Axis, BlockView, CellId, Cells, Collector, Column, Fold, HEADLINES, Mask, Shape, Statistic, Values};
use crate::models::dispatch::{Work, wide};
use crate::quantity::{LANES, ZEROS};
use crate::stats::{Better, Scatter};

/// Number of headline measures.
const MEASURES: usize = HEADLINES.len();
static KEYS: [&str; MEASURES] = [HEADLINES[0].0.key, HEADLINES[1].0.key];

/// The statistic.
pub struct Best;

impl Statistic for Best {
    fn name(&self) -> &'static str {
        "best"
    }

    fn columns(&self, _shape: Shape) -> Vec<Column> {
        let axes = [Axis::Option, Axis::Model, Axis::Of(&KEYS)];
        vec![
            Column::counts("alone", &axes),
            Column::counts("tied", &axes),
            // Draws that every option answered.
            Column::counts("compared", &[Axis::Model]),
        ]
    }

    fn can_be(&self, columns: &[Values], _draws: u64) -> bool {
        let [alone, tied, compared] = columns else { return false };
        let compared = compared.as_counts().iter().flat_map(|n| [n; MEASURES]).cycle();
        let best = alone.as_counts().iter().zip(tied.as_counts());
        best.zip(compared).all(|((alone, tied), compared)| alone.saturating_add(*tied) <= *compared)
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        let none = || Cells::new(shape, |_| [0; MEASURES]);
        Box::new(BestCollector { alone: none(), tied: none(), compared: vec![0; shape.models] })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        let none = || Cells::new(shape, |_| <[Scatter; MEASURES]>::default());
        Box::new(BestFold { alone: none(), tied: none(), compared: vec![0; shape.models] })
    }
}

struct BestCollector {
    alone: Cells<[u64; MEASURES]>,
    tied: Cells<[u64; MEASURES]>,
    compared: Vec<u64>,
}

impl Collector for BestCollector {
    fn begin(&mut self) {
        self.alone.as_mut_slice().fill([0; MEASURES]);
        self.tied.as_mut_slice().fill([0; MEASURES]);
        self.compared.fill(0);
    }

    fn block(&mut self, view: &BlockView) {
        wide(Counting { view, out: self });
    }

    fn close(&mut self) -> Vec<Values> {
        let counts = |cells: &Cells<[u64; MEASURES]>| Values::Counts(cells.as_slice().concat());
        vec![counts(&self.alone), counts(&self.tied), Values::Counts(self.compared.clone())]
    }
}

struct Counting<'a> {
    view: &'a BlockView<'a>,
    out: &'a mut BestCollector,
}

impl Work for Counting<'_> {
    #[inline(always)]
    fn run(self) {
        let Counting { view, out } = self;
        let options = view.shape.options;
        for model in 0..view.shape.models {
            let at = |option: usize| CellId { option, model };
            let all = view.answered_by_all((0..options).map(at));
            out.compared[model] += total(&all);
            for (h, (measure, _)) in HEADLINES.iter().enumerate() {
                let sign = if measure.better == Better::High { -1.0 } else { 1.0 };
                let mut best = [f64::INFINITY; LANES];
                for option in 0..options {
                    let x = view.headline(h, at(option));
                    for i in 0..LANES {
                        let value = sign * x[i];
                        best[i] = if value < best[i] { value } else { best[i] };
                    }
                }
                let mut rivals = ZEROS;
                for option in 0..options {
                    let x = view.headline(h, at(option));
                    for i in 0..LANES {
                        rivals[i] += if sign * x[i] - best[i] < TIE { 1.0 } else { 0.0 };
                    }
                }
                for option in 0..options {
                    let x = view.headline(h, at(option));
                    let (mut alone, mut tied) = (ZEROS, ZEROS);
                    for i in 0..LANES {
                        let near = if sign * x[i] - best[i] < TIE { all[i] } else { 0.0 };
                        alone[i] = if rivals[i] == 1.0 { near } else { 0.0 };
                        tied[i] = near - alone[i];
                    }
                    out.alone[at(option)][h] += total(&alone);
                    out.tied[at(option)][h] += total(&tied);
                }
            }
        }
    }
}

/// How many lanes of a mask are set: whole numbers, so the order of the sum does not matter.
#[inline(always)]
fn total(mask: &Mask) -> u64 {
    let mut sums = [0.0; 8];
    for row in 0..LANES / 8 {
        for j in 0..8 {
            sums[j] += mask[row * 8 + j];
        }
    }
    sums.iter().sum::<f64>() as u64
}

/// Shares of draws over all replicates so far.
#[derive(Debug)]
pub struct BestFold {
    /// Replicate shares of draws in which the option is best alone, by headline measure.
    pub alone: Cells<[Scatter; MEASURES]>,
    /// The same for being tied for best.
    pub tied: Cells<[Scatter; MEASURES]>,
    /// Draws compared, by model: those that it answered for every option.
    pub compared: Vec<u64>,
}

impl Fold for BestFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        let [alone, tied, compared] = columns else { return };
        let compared = compared.as_counts();
        let share = |cells: &mut Cells<[Scatter; MEASURES]>, counts: &[u64]| {
            let lists = cells.as_mut_slice().iter_mut().zip(counts.as_chunks::<MEASURES>().0);
            for ((scatters, counts), draws) in lists.zip(compared.iter().cycle()) {
                scatters.iter_mut().zip(counts).for_each(|(scatter, n)| scatter.add(*n as f64 / *draws as f64));
            }
        };
        share(&mut self.alone, alone.as_counts());
        share(&mut self.tied, tied.as_counts());
        self.compared.iter_mut().zip(compared).for_each(|(total, n)| *total += n);
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{block, partly_silent};
    use super::*;

    #[test]
    fn the_best_option_is_counted_as_by_hand_and_no_more_often_than_options_are_compared() {
        let sample = block();
        let mut collector = Best.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        // Option 2 has the lowest risk in each of the 99 draws that all options answer, and never the most durable peace.
        assert_eq!(columns[2].as_counts(), [99, 99]);
        assert_eq!(columns[0].as_counts()[2 * 2 * MEASURES], 99);
        assert!(Best.can_be(&columns, 100));
        let more = |k: usize| {
            let mut changed = columns.clone();
            if let Values::Counts(list) = &mut changed[k] {
                list[0] += 100;
            }
            Best.can_be(&changed, 100)
        };
        assert!(!more(0) && !more(1));
    }

    #[test]
    fn where_a_theory_is_silent_the_others_are_compared_without_it() {
        let sample = partly_silent();
        let mut collector = Best.collector(sample.shape);
        collector.begin();
        collector.block(&sample.view());
        let columns = collector.close();
        // Model 1 answers about options 1 and 2 in 99 draws, and option 2 is better in all of them.
        assert_eq!(columns[2].as_counts(), [99, 99]);
        let alone = |option: usize, model: usize| columns[0].as_counts()[(option * 2 + model) * MEASURES];
        assert_eq!([alone(0, 1), alone(1, 1), alone(2, 1)], [0, 0, 99]);
    }
}
