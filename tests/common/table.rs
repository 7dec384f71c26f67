//! The table's study block by block: the situation of an option for one block of draws, as the engine fills it, for tests and
//! benches that ask models directly.

use garant::chance::{Plan, Uniforms};
use garant::models::{Draws, Trajectory, Year, Years};
use garant::quantity::{Block, QuantitySpec, ZEROS};
use garant::study::{Pages, Study, fill_years};

/// A study and the working memory for one block of draws.
pub struct Table {
    /// The study.
    pub study: Study,
    columns: Vec<Block>,
    moments: Vec<Year>,
    ahead: Vec<Year>,
}

impl Table {
    /// Working memory for `study`.
    pub fn new(study: Study) -> Table {
        let columns = vec![ZEROS; study.columns.len()];
        let most = study.options.iter().map(|option| option.buildup.count(study.years_needed())).max().unwrap_or(0);
        Table { columns, moments: vec![Year::default(); most], ahead: vec![Year::default(); most], study }
    }

    /// Draws block `block` of the study's replicate 0 with seed 1.
    pub fn draw(&mut self, block: usize) {
        let uniforms = Uniforms::new(Plan::Plain, 1, 0, 65_536);
        let mut u = ZEROS;
        for (column, out) in self.study.columns.iter().zip(&mut self.columns) {
            uniforms.fill(column.dimension, block, &mut u);
            column.sampler.fill(&u, out);
        }
    }

    /// Moves every value of a quantity of an option by `share` of the way to `towards`; whether the study draws the quantity.
    pub fn move_towards(&mut self, option: usize, spec: &QuantitySpec, towards: f64, share: f64) -> bool {
        let drawn = self.study.columns.iter().any(|column| column.dimension == spec.dimension);
        if drawn {
            let column = usize::from(self.study.options[option].column_of[spec.dimension]);
            self.columns[column].iter_mut().for_each(|x| *x += share * (towards - *x));
        }
        drawn
    }

    /// The situation of an option for the draws at hand.
    pub fn situation(&mut self, option: usize) -> Years<'_> {
        let guarantee = &self.study.options[option];
        let draws = Draws::new(&self.columns, &guarantee.column_of);
        let pages = Pages { years: self.study.years_needed(), moments: &mut self.moments, ahead: &mut self.ahead };
        fill_years(draws, guarantee.joint.as_ref(), guarantee.politics, guarantee.buildup, pages);
        let played = (self.study.scenario.horizon_years, guarantee.politics);
        Years::new(draws, guarantee.design, (&self.moments, &self.ahead), guarantee.buildup, played)
            .with_surface(guarantee.surface.as_deref())
    }

    /// The trajectory of an option under a model for the draws at hand.
    pub fn trajectory(&mut self, option: usize, model: usize) -> Trajectory {
        let model = self.study.models[model];
        let mut out = Trajectory::new(self.study.scenario.horizon_years);
        model.trajectory(&self.situation(option), &mut out);
        out
    }

    /// The values of a quantity of an option for the draws at hand.
    pub fn values(&self, option: usize, spec: &QuantitySpec) -> &Block {
        &self.columns[usize::from(self.study.options[option].column_of[spec.dimension])]
    }
}
