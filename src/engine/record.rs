//! What one replicate leaves behind: a fixed number of numbers, whatever the number of draws.

use crate::models::CourseBlock;
use crate::models::measures::*;
use crate::quantity::Block;
use crate::study::Study;

/// The scalar series of a cell, in record order; the survival years follow them.
pub static SCALARS: &[(&Measure, fn(&CourseBlock) -> &Block)] = &[
    (&ATTACK, |c| &c.attack),
    (&FIRST_YEAR_HAZARD, |c| &c.first_year_hazard),
    (&YEARS_OF_PEACE, |c| &c.years_of_peace),
    (&WAR, |c| &c.war),
    (&ABANDONMENT, |c| &c.abandonment),
    (&CONQUEST, |c| &c.conquest),
    (&ESCALATION, |c| &c.escalation),
    (&INCIDENTS_PER_YEAR, |c| &c.incidents_per_year),
    (&SIGNABLE, |c| &c.signable),
    (&DURABLE_PEACE, |c| &c.durable_peace),
];

/// The measures for which the best option of each draw is counted.
pub static HEADLINES: [(&Measure, fn(&CourseBlock) -> &Block); 2] =
    [(&ATTACK, |c| &c.attack), (&DURABLE_PEACE, |c| &c.durable_peace)];

/// How many options, models and years a record covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Options.
    pub options: usize,
    /// Models.
    pub models: usize,
    /// Years of the horizon.
    pub horizon: usize,
}

impl Shape {
    /// The shape of a study's records.
    pub fn of(study: &Study) -> Shape {
        Shape { options: study.options.len(), models: study.models.len(), horizon: study.scenario.horizon_years }
    }

    /// Cells: options × models, options outermost.
    pub fn cells(&self) -> usize {
        self.options * self.models
    }

    /// Series of a cell: scalars, then survival by year.
    pub fn series(&self) -> usize {
        SCALARS.len() + self.horizon
    }

    /// The largest value of a draw, by series of a cell; the smallest is 0.
    pub fn tops(&self) -> impl Iterator<Item = f64> + use<> {
        let horizon = self.horizon;
        let scalars = SCALARS.iter().map(move |(measure, _)| measure.top(horizon).unwrap_or(f64::MAX));
        scalars.chain(std::iter::repeat_n(1.0, horizon))
    }

    /// Pairs of different options.
    pub fn pairs(&self) -> usize {
        self.options * self.options.saturating_sub(1) / 2
    }

    /// The place of the pair (a, b), a < b, among the pairs in rising order.
    pub fn pair(&self, a: usize, b: usize) -> usize {
        a * (2 * self.options - a - 1) / 2 + b - a - 1
    }

    /// Moments of an option's panel: mean and square of the models' mean, then of each model.
    pub fn moments(&self) -> usize {
        2 + 2 * self.models
    }
}

/// One series of one cell in one replicate. NaN where no draw was answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesRecord {
    /// Mean over the answered draws.
    pub mean: f64,
    /// Mean of the squares.
    pub square: f64,
    /// Mean difference to the reference option over the draws both answered.
    pub difference: f64,
    /// Quantiles at [`crate::stats::Spread::LEVELS`].
    pub quantiles: [f64; 5],
}

/// Counts of one cell in one replicate, or of all replicates together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CellCounts {
    /// Draws answered.
    pub answered: u64,
    /// Draws answered for this option and for the reference.
    pub common: u64,
    /// Draws not answered, by reason.
    pub faults: [u64; 2],
    /// Draws in which the option is best alone, per headline measure.
    pub alone: [u64; 2],
    /// Draws in which it is tied for best.
    pub tied: [u64; 2],
    /// Draws compared, per headline measure: all options answered.
    pub compared: u64,
}

/// Everything one replicate leaves behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// Index of the replicate.
    pub index: u64,
    /// Series of all cells, cells outermost.
    pub series: Vec<SeriesRecord>,
    /// Counts of all cells.
    pub counts: Vec<CellCounts>,
    /// Cost to the guarantors, by option.
    pub costs: Vec<SeriesRecord>,
    /// Per model and pair (a, b) of options: draws in which a has the lower attack risk, the higher one, neither.
    pub pair_counts: Vec<u64>,
    /// Per model and pair: mean of attack of a − attack of b over the draws both answered.
    pub pair_differences: Vec<f64>,
    /// Per option: draws that every model answered, its panel.
    pub panel: Vec<u64>,
    /// Per option over its panel: mean and mean square of the models' mean attack risk, then of each model's.
    pub panel_moments: Vec<f64>,
}
