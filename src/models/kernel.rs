//! A memoryless model: what it answers for one moment of a year, and the situation it sees.

use super::card::Card;
use super::years::{Year, Years};
use crate::quantity::{Block, QuantitySpec, ZEROS};

/// The answer of a memoryless model for one moment of a year and one state of politics.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Probability of an attack per opportunity.
    pub attack: Block,
    /// Probability that an effective intervention follows an attack, as this theory sees it.
    pub effective_will: Block,
    /// Probability of a probe per opportunity; read only if the model has probes.
    pub probe: Block,
}

impl Default for Answer {
    fn default() -> Answer {
        Answer { attack: ZEROS, effective_will: ZEROS, probe: ZEROS }
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
    /// The situation of the year at the moment asked about.
    pub year: &'a Year,
    /// The year, from 1.
    pub t: usize,
    /// Place of the moment in the year.
    pub moment: usize,
    /// State of politics.
    pub state: usize,
}

impl<'a> At<'a> {
    /// The values of a quantity.
    pub fn value(&self, spec: &QuantitySpec) -> &'a Block {
        self.years.draws.get(spec)
    }

    /// The situation a year on; filled only for a model that looks ahead.
    pub fn ahead(&self) -> &'a Year {
        self.years.ahead(self.t, self.moment)
    }
}

/// A memoryless model: an attack depends on the situation of the moment alone, and on the one it looks ahead to. It gets its trajectory for free.
pub trait Kernel: Sync {
    /// What the model says of itself.
    fn card(&self) -> &'static Card;
    /// Quantities it reads beyond the shared situation.
    fn quantities(&self) -> &'static [&'static QuantitySpec];
    /// Quantities of the shared situation that a study may leave out and this theory cannot do without.
    const NEEDS: &'static [&'static QuantitySpec] = &[];
    /// Whether its challenger probes before it attacks.
    const HAS_PROBES: bool = false;
    /// Whether it looks one year ahead: it then reads [`At::ahead`].
    const LOOKS_AHEAD: bool = false;
    /// Whether it speaks of guarantees alone that are more complete a year on in some draw.
    const OF_BUILDUP: bool = false;
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
