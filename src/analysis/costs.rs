//! What each option costs its guarantors in a year, in billion euro: the same under every model.

use super::line::{self, Line, Lines};
use crate::engine::{Axis, Collector, Column, Fold, Mask, OptionView, Shape, Statistic, Values};
use crate::models::quantities::{ARMS_BUDGET, FORWARD_TROOPS, ROTATION_FACTOR, TROOP_COST};
use crate::quantity::{Block, ZEROS};
use crate::stats::Histogram;

/// The statistic.
pub struct Costs;

impl Statistic for Costs {
    fn name(&self) -> &'static str {
        "costs"
    }

    fn columns(&self, _shape: Shape) -> Vec<Column> {
        line::columns(&[Axis::Option], &[f64::MAX])
    }

    fn histograms(&self, shape: Shape) -> Vec<f64> {
        vec![f64::MAX; shape.options]
    }

    fn collector(&self, shape: Shape) -> Box<dyn Collector> {
        Box::new(CostCollector { lines: Lines::new(shape.options), reference: ZEROS, draws: 0 })
    }

    fn fold(&self, shape: Shape) -> Box<dyn Fold> {
        let (lines, histograms) = (vec![Line::default(); shape.options], vec![Histogram::default(); shape.options]);
        Box::new(CostFold { lines, histograms })
    }
}

struct CostCollector {
    lines: Lines,
    /// What the reference option costs in the block at hand.
    reference: Block,
    /// Draws seen.
    draws: u64,
}

impl Collector for CostCollector {
    fn begin(&mut self) {
        self.lines.clear();
        self.draws = 0;
    }

    fn option(&mut self, view: &OptionView) {
        let of = |spec| view.draws.get(spec);
        let (arms, troops, price, factor) = (of(&ARMS_BUDGET), of(&FORWARD_TROOPS), of(&TROOP_COST), of(&ROTATION_FACTOR));
        let cost: Block = std::array::from_fn(|i| arms[i] + troops[i] * price[i] * factor[i]);
        if view.is_reference {
            self.reference = cost;
            self.draws += view.valid as u64;
        }
        let mask: Mask = std::array::from_fn(|i| if i < view.valid { 1.0 } else { 0.0 });
        self.lines.add(view.option, &cost, &mask, &self.reference, &mask);
        let histogram = &mut self.lines.histograms[view.option];
        cost[..view.valid].iter().filter(|x| x.is_finite()).for_each(|&x| histogram.add(x));
    }

    fn close(&mut self) -> Vec<Values> {
        self.lines.close(|_| [self.draws; 2])
    }

    fn histograms(&self) -> &[Histogram] {
        &self.lines.histograms
    }
}

/// The costs over all replicates so far.
#[derive(Debug)]
pub struct CostFold {
    lines: Vec<Line>,
    histograms: Vec<Histogram>,
}

impl Fold for CostFold {
    fn add(&mut self, _index: u64, columns: &[Values]) {
        line::fold(&mut self.lines, columns);
    }

    fn histograms(&self) -> &[Histogram] {
        &self.histograms
    }

    fn histograms_mut(&mut self) -> &mut [Histogram] {
        &mut self.histograms
    }
}

impl CostFold {
    /// The cost of an option. Of a replicate in which some draw's cost goes beyond numbers it has no mean.
    pub fn line(&self, option: usize) -> &Line {
        &self.lines[option]
    }

    /// All values of it that are numbers.
    pub fn histogram(&self, option: usize) -> &Histogram {
        &self.histograms[option]
    }
}
