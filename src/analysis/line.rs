//! A series of numbers over the draws of a run: means, differences to the reference, quantiles.

use crate::engine::{Axis, Column, Holds, Mask, Sums, Values, sums};
use crate::models::measures::Measure;
use crate::quantity::Block;
use crate::stats::{Estimate, Histogram, Paired, Scatter, Spread};

/// Names of [`Spread::LEVELS`].
const LEVELS: [&str; 5] = ["q05", "q25", "q50", "q75", "q95"];

/// The columns of several series with these axes and these largest values, which repeat.
pub fn columns(axes: &[Axis], tops: &[f64]) -> Vec<Column> {
    let quantiles = [axes, &[Axis::Of(&LEVELS)]].concat();
    let each = tops.iter().flat_map(|&top| [top; LEVELS.len()]).collect();
    vec![
        Column::within("mean", axes, tops),
        Column::numbers("square", axes),
        Column::numbers("difference", axes),
        Column { name: "quantiles", axes: quantiles, holds: Holds::Within(each) },
    ]
}

/// Several series within one replicate.
pub struct Lines {
    sums: Vec<Sums>,
    /// All values of each.
    pub histograms: Vec<Histogram>,
}

impl Lines {
    /// No draw yet of `n` series.
    pub fn new(n: usize) -> Lines {
        Lines { sums: vec![Sums::default(); n], histograms: vec![Histogram::default(); n] }
    }

    /// Forgets all draws.
    pub fn clear(&mut self) {
        self.sums.fill(Sums::default());
        self.histograms.iter_mut().for_each(Histogram::clear);
    }

    /// Adds a block to series `at`: the lanes in `mask`, and their difference to `reference` in those in `common`. The
    /// histogram is the caller's.
    #[inline(always)]
    pub fn add(&mut self, at: usize, x: &Block, mask: &Mask, reference: &Block, common: &Mask) {
        let part = sums(x, mask, reference, common);
        let total = &mut self.sums[at];
        total.sum += part.sum;
        total.square += part.square;
        total.difference += part.difference;
    }

    /// The columns, from the draws answered, and answered for the reference too, of each series.
    pub fn close(&self, draws: impl Fn(usize) -> [u64; 2]) -> Vec<Values> {
        // What is no number is unknown: a mean over no draw, and a cost of which some draw goes beyond numbers.
        let known = |x: f64| if x.is_finite() { x } else { f64::NAN };
        let means = |of: &dyn Fn(&Sums) -> f64, which: usize| {
            let mean = |(at, sums)| known(of(sums) / draws(at)[which] as f64);
            Values::Numbers(self.sums.iter().enumerate().map(mean).collect())
        };
        let quantiles = self.histograms.iter().flat_map(|h| h.quantiles(Spread::LEVELS).unwrap_or([f64::NAN; 5]));
        vec![
            means(&|sums| sums.sum, 0),
            means(&|sums| sums.square, 0),
            means(&|sums| sums.difference, 1),
            Values::Numbers(quantiles.collect()),
        ]
    }
}

/// One series over all replicates so far.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// Replicate means.
    pub mean: Scatter,
    /// Replicate means of the squares.
    pub square: Scatter,
    /// Replicate mean differences to the reference.
    pub difference: Scatter,
    /// Replicate quantiles at [`Spread::LEVELS`].
    pub quantiles: [Scatter; 5],
}

/// Takes in the columns of the next replicate.
pub fn fold(lines: &mut [Line], columns: &[Values]) {
    let [mean, square, difference, quantiles] = columns else { return };
    let quantiles = quantiles.as_numbers().as_chunks::<5>().0;
    let numbers = mean.as_numbers().iter().zip(square.as_numbers()).zip(difference.as_numbers()).zip(quantiles);
    for (line, (((mean, square), difference), quantiles)) in lines.iter_mut().zip(numbers) {
        line.mean.add(*mean);
        line.square.add(*square);
        line.difference.add(*difference);
        line.quantiles.iter_mut().zip(quantiles).for_each(|(scatter, q)| scatter.add(*q));
    }
}

impl Line {
    /// The mean of `measure` over `answered` draws, with the interval its scale asks for.
    pub fn estimate(&self, measure: &Measure, horizon: usize, answered: u64) -> Option<Estimate> {
        match measure.top(horizon) {
            Some(_) if measure.unit == "probability" => Estimate::of_probability(&self.mean, answered),
            Some(top) => Estimate::of_bounded(&self.mean, answered, top),
            None => Estimate::of(&self.mean),
        }
    }

    /// The mean difference of `measure` to the line of the reference over the `common` draws both answered. Of a measure
    /// without an end nothing is known of what no draw showed: equal in every draw is told as equal.
    pub fn to_reference(&self, measure: &Measure, horizon: usize, reference: &Line, common: u64) -> Option<Estimate> {
        let Some(top) = measure.top(horizon) else { return Estimate::of(&self.difference) };
        let (option, reference) = (&self.mean, &reference.mean);
        Paired { difference: &self.difference, option, reference, draws: common, top }.estimate()
    }
}
