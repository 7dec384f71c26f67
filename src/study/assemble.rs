//! Assembling a study: which quantities are drawn, how often, and who shares them.

use super::beliefs::{Held, held, may_be_read};
use super::error::{MOST_OPTIONS, MOST_SERIES};
use super::prepare::{PreparedOption, correlations, prepare};
use super::rules::Rules;
use super::{AssembleError, dimensions};
use crate::chance::{Belief, Sampler};
use crate::models::measures::Measure;
use crate::models::{Model, NOT_DRAWN, PARTS, Trajectory, Years};
use crate::quantity::{QuantitySpec, Scope};
use crate::scenario::{Coupling, Scenario};
use std::borrow::Cow;

/// One sampled column: a belief about the quantity of a dimension, shared by all options that hold the same belief.
#[derive(Debug)]
pub struct SampledColumn {
    /// Dimension of the quantity.
    pub dimension: usize,
    /// The stream of uniforms it is drawn from: 0 if all options share them, else the option's own.
    pub stream: u64,
    /// How it is drawn.
    pub sampler: Sampler,
    /// What is believed.
    belief: Belief,
}

/// The columns of a study, ordered by dimension.
pub type Columns = Vec<SampledColumn>;

/// A scenario and the models it is played with.
pub struct Study {
    /// The scenario.
    pub scenario: Scenario,
    /// The models, in roster order.
    pub models: Vec<&'static dyn Model>,
    /// Everything that is drawn.
    pub columns: Columns,
    /// The options, in the scenario's order.
    pub options: Vec<PreparedOption>,
}

impl Study {
    /// Brings a scenario and models together.
    ///
    /// # Errors
    /// If there is no model, an option lacks a quantity that is read, or a model's own quantity stands in a dimension that is
    /// not its own.
    pub fn assemble(scenario: Scenario, models: &[&'static dyn Model]) -> Result<Study, AssembleError> {
        Study::assemble_unless(scenario, models, &|| false)
    }

    /// The same, which a caller can stop: `stopped` is asked before every column and option, a few times in a tenth of a
    /// second.
    ///
    /// # Errors
    /// As [`Study::assemble`], and [`AssembleError::Stopped`] once `stopped` says so.
    pub fn assemble_unless(
        scenario: Scenario,
        models: &[&'static dyn Model],
        stopped: &dyn Fn() -> bool,
    ) -> Result<Study, AssembleError> {
        Study::from_parts(scenario, models, (Rules::default(), &[]), stopped)
    }

    /// A study of `scenario` with `models` that takes over prepared rules and samplers of this one where they are the same:
    /// preparing them takes most of the time that bringing a study together takes.
    ///
    /// # Errors
    /// As [`Study::assemble_unless`].
    pub fn assemble_alike(
        &self,
        scenario: Scenario,
        models: &[&'static dyn Model],
        stopped: &dyn Fn() -> bool,
    ) -> Result<Study, AssembleError> {
        let mut rules = Rules::default();
        for (prepared, offer) in self.options.iter().zip(&self.scenario.offers) {
            if let Some(surface) = &prepared.surface {
                rules.keep(prepared.design, correlations(&self.scenario, offer)?, surface);
            }
        }
        Study::from_parts(scenario, models, (rules, &self.columns), stopped)
    }

    /// Brings a scenario and models together, where some rules and samplers are prepared.
    fn from_parts(
        scenario: Scenario,
        models: &[&'static dyn Model],
        (mut rules, known): (Rules, &[SampledColumn]),
        stopped: &dyn Fn() -> bool,
    ) -> Result<Study, AssembleError> {
        if models.is_empty() {
            return Err(AssembleError::NoModel);
        }
        let (options, models_chosen, years) = (scenario.offers.len(), models.len(), scenario.horizon_years);
        if options > MOST_OPTIONS || options * models_chosen * (years + 20) > MOST_SERIES {
            return Err(AssembleError::TooLarge { options, models: models_chosen, years });
        }
        dimensions::check(models)?;
        let go_on = || if stopped() { Err(AssembleError::Stopped) } else { Ok(()) };
        let (columns, column_of) = columns(&scenario, &may_be_read(&scenario, models), known, &go_on)?;
        let asked = models.iter().any(|m| m.asks_members());
        let needed = scenario.horizon_years + usize::from(models.iter().any(|m| m.looks_ahead()));
        let mut options = Vec::with_capacity(scenario.offers.len());
        for (offer, column_of) in scenario.offers.iter().zip(column_of) {
            go_on()?;
            options.push(prepare(&scenario, offer, column_of, (&mut rules, asked, needed))?);
        }
        Ok(Study { models: models.to_vec(), columns, options, scenario })
    }

    /// Whether the study has numbers of a measure: those that hang on a part it leaves out have none.
    pub fn tells(&self, measure: &Measure) -> bool {
        let part = PARTS.iter().find(|part| part.measures.iter().any(|own| **own == *measure));
        part.is_none_or(|part| part.quantities.iter().any(|(spec, _)| self.scenario.states(spec)))
    }

    /// Whether a model has numbers of a measure for an option, both by their places.
    pub fn tells_of(&self, (option, model): (usize, usize), measure: &Measure) -> bool {
        let is_guaranteed = !self.scenario.offers[option].has_nobody();
        measure.can_be_told(self.models[model].has_probes(), is_guaranteed) && self.tells(measure)
    }

    /// What is held about a quantity of an option: what it believes, or the value at which the quantity moves nothing where the study
    /// leaves it out. Absent where nobody asks.
    pub fn belief(&self, option: usize, spec: &'static QuantitySpec) -> Option<Cow<'_, Belief>> {
        match held(&self.scenario, &self.scenario.offers[option], spec) {
            Ok(Held::Belief(belief)) => Some(belief),
            _ => None,
        }
    }

    /// Whether a model, by its place, has something to say of an option.
    pub fn speaks(&self, option: usize, model: usize) -> bool {
        self.models[model].speaks(self.options[option].builds_up)
    }

    /// The trajectory of an option under a model, both by their places; no answer where the model is silent.
    pub fn ask(&self, (option, model): (usize, usize), years: &Years, out: &mut Trajectory) {
        if self.speaks(option, model) {
            self.models[model].trajectory(years, out);
        } else {
            out.fall_silent();
        }
    }

    /// Whether a model looks a year ahead.
    pub fn looks_ahead(&self) -> bool {
        self.models.iter().any(|m| m.looks_ahead())
    }

    /// Years whose situation is needed.
    pub fn years_needed(&self) -> usize {
        self.scenario.horizon_years + usize::from(self.looks_ahead())
    }
}

/// What is drawn, and for each option the column of each dimension.
fn columns(
    scenario: &Scenario,
    read: &[&'static QuantitySpec],
    prepared: &[SampledColumn],
    go_on: &dyn Fn() -> Result<(), AssembleError>,
) -> Result<(Columns, Vec<Vec<u16>>), AssembleError> {
    let dimensions = read.iter().map(|q| q.dimension + 1).max().unwrap_or(0);
    let mut columns = Columns::new();
    let sampler = |dimension: usize, belief: &Belief| {
        let same = prepared.iter().find(|c| c.dimension == dimension && c.belief == *belief);
        same.map_or_else(|| belief.sampler(), |column| column.sampler.clone())
    };
    let mut column_of = vec![vec![NOT_DRAWN; dimensions]; scenario.offers.len()];
    for &spec in read {
        let first = columns.len();
        let apart = scenario.coupling == Coupling::Independent && spec.scope == Scope::Option;
        for (option, (offer, map)) in scenario.offers.iter().zip(&mut column_of).enumerate() {
            let Held::Belief(belief) = held(scenario, offer, spec)? else { continue };
            let stream = if apart { option as u64 + 1 } else { 0 };
            let same = |c: &usize| columns[*c].stream == stream && columns[*c].belief == *belief;
            let known = (first..columns.len()).find(same);
            let column = match known {
                Some(column) => column,
                None => {
                    go_on()?;
                    let sampler = sampler(spec.dimension, &belief);
                    let belief = belief.into_owned();
                    columns.push(SampledColumn { dimension: spec.dimension, stream, sampler, belief });
                    columns.len() - 1
                }
            };
            map[spec.dimension] = column as u16;
        }
    }
    Ok((columns, column_of))
}
