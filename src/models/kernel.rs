//! A memoryless model: what it answers for one year, and the situation it sees.

use super::card::Card;
use super::years::{Year, Years};
use crate::quantity::{Block, QuantitySpec, ZEROS};

/// The answer of a memoryless model for one year and one state of US politics.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Probability of an attack per opportunity.
    pub attack: Block,
    /// Probability that an effective intervention follows an attack, as this theory sees it.
    pub effective_will: Block,
    /// Probability of an incident in the year; read only if the model has incidents.
    pub incident: Block,
}

impl Default for Answer {
    fn default() -> Answer {
        Answer { attack: ZEROS, effective_will: ZEROS, incident: ZEROS }
    }
}

/// The attack of a challenger that attacks if and only if it gains: 1 or 0. A gain that is no number gives NaN, so that the draw
/// becomes a named fault and not a peace nobody worked out.
#[inline(always)]
pub fn attack_if(gain: f64) -> f64 {
    let attack = if gain > 0.0 { 1.0 } else { 0.0 };
    if gain.is_nan() { gain } else { attack }
}

/// Where in the trajectory an answer is asked for.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// The whole situation, for a model's own quantities.
    pub years: &'a Years<'a>,
    /// The situation of the year.
    pub year: &'a Year,
    /// State of US politics.
    pub state: usize,
}

impl<'a> At<'a> {
    /// The values of a quantity.
    pub fn value(&self, spec: &QuantitySpec) -> &'a Block {
        self.years.draws.get(spec)
    }
}

/// A memoryless model: an attack depends on the situation of the year alone. It gets its trajectory for free.
pub trait Kernel: Sync {
    /// What the model says of itself.
    fn card(&self) -> &'static Card;
    /// Quantities it reads beyond the shared situation.
    fn quantities(&self) -> &'static [&'static QuantitySpec];
    /// Whether it tells incidents.
    const HAS_INCIDENTS: bool = false;
    /// Whether it asks how the members come to act together.
    const ASKS_MEMBERS: bool = false;
    /// Whether what breaking the pledge costs moves its answers.
    const READS_PLEDGE: bool = false;
    /// What the answers of all years have in common, worked out once for a block; `()` if nothing.
    type Prepared: Default;
    /// Works out what the answers of all years have in common.
    #[inline(always)]
    fn prepare(&self, _years: &Years, _out: &mut Self::Prepared) {}
    /// Answers for a block of draws. Implementations are `#[inline(always)]` and free of branches on draws, so that the
    /// loop is compiled for wide vectors.
    fn answer(&self, at: &At, prepared: &Self::Prepared, out: &mut Answer);
}
