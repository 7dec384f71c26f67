//! Assembling a study: which quantities are drawn, how often, and who shares them.

use super::error::{MOST_OPTIONS, MOST_SERIES};
use super::rules::Rules;
use super::{AssembleError, JointWill, dimensions};
use crate::chance::{Belief, Sampler};
use crate::models::quantities::*;
use crate::models::{Buildup, Calendar, Design, Model, RuleSurface, Trajectory, Will, Years};
use crate::quantity::{QuantitySpec, Scope};
use crate::scenario::{Coupling, Offer, Scenario};
use std::sync::Arc;

/// One option, ready to be played.
#[derive(Debug)]
pub struct PreparedOption {
    /// Column of each dimension.
    pub column_of: Vec<u16>,
    /// Composition of the guarantee.
    pub design: Design,
    /// How the members' wills become one, if the study derives the will.
    pub joint: Option<JointWill>,
    /// How many years it can still be building up.
    pub buildup: Buildup,
    /// Whether in some draw more of it stands later than at the start.
    pub builds_up: bool,
    /// What equal wills come to under the decision rule, if a model asks the members and the study gives the will.
    pub surface: Option<Arc<RuleSurface>>,
}

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
    /// The years looked ahead, and when elections fall in them.
    pub calendar: Calendar,
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
                rules.keep(prepared.design, correlations(offer)?, surface);
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
        let (columns, column_of) = columns(&scenario, &quantities_read(scenario.will, models), known, &go_on)?;
        let asked = models.iter().any(|m| m.asks_members());
        let needed = scenario.horizon_years + usize::from(models.iter().any(|m| m.looks_ahead()));
        let mut options = Vec::with_capacity(scenario.offers.len());
        for (offer, column_of) in scenario.offers.iter().zip(column_of) {
            go_on()?;
            let design = design(offer, scenario.will);
            let joint = design.will_is_joint.then(|| JointWill::new(rules.table(design)));
            let surface = if asked && joint.is_none() { Some(surface(offer, design, &mut rules)?) } else { None };
            let longest = belief_of(offer, &RAMP_YEARS)?.distribution.support().1;
            let buildup = Buildup::new(longest, needed);
            let builds_up = longest > 0.0 && parts(scenario.will).iter().any(|part| is_there(offer, part));
            options.push(PreparedOption { column_of, design, joint, buildup, builds_up, surface });
        }
        let calendar = Calendar { horizon: scenario.horizon_years, elections: scenario.elections_ahead() };
        Ok(Study { models: models.to_vec(), columns, options, calendar, scenario })
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

/// The parts of a guarantee that build up.
fn parts(will: Will) -> [&'static QuantitySpec; 4] {
    match will {
        Will::Given => [&ARMS_BOOST, &FORWARD_TROOPS, &REINFORCEMENTS, &INTERVENE],
        Will::Derived => [&ARMS_BOOST, &FORWARD_TROOPS, &REINFORCEMENTS, &AUDIENCE_COST],
    }
}

/// Whether some draw has any of a part.
fn is_there(offer: &Offer, part: &'static QuantitySpec) -> bool {
    belief_of(offer, part).is_ok_and(|belief| belief.distribution.support().1 > 0.0)
}

/// Every quantity that the situation or one of the models reads, by dimension.
pub fn quantities_read(will: Will, models: &[&'static dyn Model]) -> Vec<&'static QuantitySpec> {
    let mut read: Vec<&'static QuantitySpec> = SITUATION.to_vec();
    if will == Will::Derived {
        read.extend(DERIVED_WILL);
    }
    read.extend(models.iter().flat_map(|m| m.quantities().iter().copied()));
    read.sort_by_key(|q| q.dimension);
    read.dedup_by_key(|q| q.dimension);
    read
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
    let mut column_of = vec![vec![0u16; dimensions]; scenario.offers.len()];
    for &spec in read {
        let first = columns.len();
        let apart = scenario.coupling == Coupling::Independent && spec.scope == Scope::Option;
        for (option, (offer, map)) in scenario.offers.iter().zip(&mut column_of).enumerate() {
            let belief = belief_of(offer, spec)?;
            let stream = if apart { option as u64 + 1 } else { 0 };
            let same = |c: &usize| columns[*c].stream == stream && columns[*c].belief == *belief;
            let known = (first..columns.len()).find(same);
            let column = match known {
                Some(column) => column,
                None => {
                    go_on()?;
                    let sampler = sampler(spec.dimension, belief);
                    columns.push(SampledColumn { dimension: spec.dimension, stream, sampler, belief: belief.clone() });
                    columns.len() - 1
                }
            };
            map[spec.dimension] = column as u16;
        }
    }
    Ok((columns, column_of))
}

fn design(offer: &Offer, will: Will) -> Design {
    Design {
        members: offer.members,
        american: offer.american_members(),
        rule: offer.rule,
        will_is_joint: will == Will::Derived,
    }
}

/// The decision rule of an offer over the correlations believed possible.
fn surface(offer: &Offer, design: Design, rules: &mut Rules) -> Result<Arc<RuleSurface>, AssembleError> {
    let (lo, hi) = correlations(offer)?;
    Ok(rules.surface(design, lo, hi))
}

/// The correlations of an offer's members believed possible.
fn correlations(offer: &Offer) -> Result<(f64, f64), AssembleError> {
    let (lo, hi) = belief_of(offer, &CORRELATION)?.distribution.support();
    Ok((lo.max(0.0), hi.min(1.0)))
}

fn belief_of<'a>(offer: &'a Offer, spec: &'static QuantitySpec) -> Result<&'a Belief, AssembleError> {
    offer
        .entry(spec.name)
        .map(|entry| &entry.belief)
        .ok_or_else(|| AssembleError::Missing { option: offer.key.to_string(), quantity: spec.name })
}
