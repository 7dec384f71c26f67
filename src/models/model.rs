//! The contract of a model: one theory of deterrence, without state, that sees numbers and answers with a trajectory of peace.

use super::dispatch::wide;
use super::trajectory::Trajectory;
use super::turn::{Moment, Turn, Turning};
use super::yearly::Memoryless;
use super::{Year, Years};
use crate::language::Text;
use crate::quantity::{Block, QuantitySpec, ZEROS};

/// How far a model is proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maturity {
    /// Reproduces a published number.
    Reproduced,
    /// Derived here and checked by a second method.
    Derived,
    /// Not yet checked by a second method.
    Draft,
}

impl Maturity {
    /// The word shown to readers.
    pub fn key(self) -> &'static str {
        match self {
            Maturity::Reproduced => "reproduced",
            Maturity::Derived => "derived",
            Maturity::Draft => "draft",
        }
    }
}

/// What a model says of itself.
#[derive(Debug)]
pub struct Card {
    /// Key on the command line and in results.
    pub key: &'static str,
    /// Title.
    pub title: Text,
    /// The idea, in two or three sentences.
    pub idea: Text,
    /// The formula for the probability of an attack per opportunity.
    pub formula: &'static str,
    /// Which equilibrium is played where there are several, or `none needed`.
    pub selection: &'static str,
    /// What the model leaves out.
    pub leaves_out: &'static str,
    /// References.
    pub references: &'static [&'static str],
    /// How far it is proven …
    pub maturity: Maturity,
    /// … and by which checks.
    pub proof: &'static str,
    /// Textbook forms it rests on.
    pub forms: &'static [&'static str],
}

/// One theory of deterrence.
pub trait Model: Sync {
    /// What the model says of itself.
    fn card(&self) -> &'static Card;
    /// Quantities it reads beyond the shared situation.
    fn quantities(&self) -> &'static [&'static QuantitySpec];
    /// Whether it decides at the start of a year, before that year's share of the guarantee stands, and looks one year
    /// ahead: it then reads [`Years::start`], up to one year beyond the horizon.
    fn looks_ahead(&self) -> bool {
        false
    }
    /// Whether it asks how the members of a guarantee come to act together: it then reads [`Years::surface`].
    fn asks_members(&self) -> bool {
        false
    }
    /// Whether what breaking the pledge costs moves its answers, even where the will is given.
    fn reads_pledge(&self) -> bool {
        false
    }
    /// Whether it tells incidents below the level of an attack.
    fn has_incidents(&self) -> bool {
        false
    }
    /// The trajectory of peace of a block of draws: years in, measures out.
    fn trajectory(&self, years: &Years, out: &mut Trajectory);
    /// One year of one course of events, for the first draw of the block; folded over all histories it is the trajectory.
    fn turn(&self, years: &Years, moment: Moment) -> Turn;
}

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

impl<K: Kernel> Model for K {
    fn card(&self) -> &'static Card {
        Kernel::card(self)
    }

    fn quantities(&self) -> &'static [&'static QuantitySpec] {
        Kernel::quantities(self)
    }

    fn asks_members(&self) -> bool {
        K::ASKS_MEMBERS
    }

    fn reads_pledge(&self) -> bool {
        K::READS_PLEDGE
    }

    fn has_incidents(&self) -> bool {
        K::HAS_INCIDENTS
    }

    fn trajectory(&self, years: &Years, out: &mut Trajectory) {
        wide(Memoryless { kernel: self, years, out });
    }

    fn turn(&self, years: &Years, moment: Moment) -> Turn {
        let mut turn = None;
        wide(Turning { kernel: self, years, moment, out: &mut turn });
        turn.unwrap_or_else(|| Turn::in_situation(years.year(moment.year), moment.state, f64::NAN, f64::NAN))
    }
}
