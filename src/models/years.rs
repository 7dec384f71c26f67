//! What a model sees: one option's situation, year by year and per state of politics, for a block of draws.
//!
//! A model sees numbers, never which option is being tried.

use super::design::Design;
use super::moments::Buildup;
use super::politics::{Politics, STATES};
use super::rule_surface::RuleSurface;
use crate::quantity::{Block, QuantitySpec, ZEROS};
use std::ops::Range;

/// The column of a quantity that is not drawn.
pub const NOT_DRAWN: u16 = u16::MAX;

/// The values of a block of draws: for each quantity of one option, a block.
#[derive(Clone, Copy, Debug)]
pub struct Draws<'a> {
    columns: &'a [Block],
    /// Column of each dimension.
    column_of: &'a [u16],
}

impl<'a> Draws<'a> {
    /// Values in `columns`, where the quantity of dimension d stands in column `column_of[d]`.
    pub fn new(columns: &'a [Block], column_of: &'a [u16]) -> Draws<'a> {
        Draws { columns, column_of }
    }

    /// Whether a quantity is drawn: those of a part that the study leaves out are not.
    pub fn has(&self, spec: &QuantitySpec) -> bool {
        self.column_of.get(spec.dimension).is_some_and(|column| *column != NOT_DRAWN)
    }

    /// The values of a quantity. A model reads only what it lists in its `quantities`.
    pub fn get(&self, spec: &QuantitySpec) -> &'a Block {
        &self.columns[usize::from(self.column_of[spec.dimension])]
    }
}

/// What differs between the states of politics in one year.
#[derive(Clone, Debug)]
pub struct State {
    /// Share of will and reinforcements that is there: 1 less the shares of those who have turned away.
    pub share: Block,
    /// Reinforcements, thousand soldiers.
    pub reinforcements: Block,
    /// Probability that an effective intervention follows an attack.
    pub will: Block,
    /// Challenger's chance to win against protégé and guarantors.
    pub win_opposed: Block,
    /// Challenger's utility of attacking if the guarantors fight, in prizes.
    pub utility_opposed: Block,
    /// Expected gain of attacking over the status quo, in prizes.
    pub gain: Block,
}

/// The situation of a year at one of its moments: what grows or fades does so from year to year, and only the guarantee builds
/// up within one.
#[derive(Clone, Debug)]
pub struct Year {
    /// How far the guarantee stands: 0 to 1.
    pub ramp: Block,
    /// How many opportunities to attack the moment stands for, on average; those of its year are the sum over its moments.
    pub opportunities: Block,
    /// Probability of an incident below the level of an attack, as if the whole year were like this moment.
    pub incident: Block,
    /// Challenger's forces, thousand soldiers.
    pub challenger: Block,
    /// Protégé's forces with arms from outside, thousand soldiers.
    pub protege: Block,
    /// Forward troops, thousand soldiers.
    pub forward: Block,
    /// Audience cost of the pledge as it stands this year.
    pub pledge: Block,
    /// What remains of the will after erosion: exp(−erosion·(t − 1)).
    pub remains: Block,
    /// Challenger's chance to win against the protégé alone.
    pub win_alone: Block,
    /// Challenger's utility of attacking if the guarantors stay out, in prizes.
    pub utility_alone: Block,
    /// The states of politics. Only those are filled that can be reached.
    pub states: [State; STATES],
}

impl Default for State {
    fn default() -> State {
        State { share: ZEROS, reinforcements: ZEROS, will: ZEROS, win_opposed: ZEROS, utility_opposed: ZEROS, gain: ZEROS }
    }
}

impl Default for Year {
    fn default() -> Year {
        Year {
            ramp: ZEROS,
            opportunities: ZEROS,
            incident: ZEROS,
            challenger: ZEROS,
            protege: ZEROS,
            forward: ZEROS,
            pledge: ZEROS,
            remains: ZEROS,
            win_alone: ZEROS,
            utility_alone: ZEROS,
            states: std::array::from_fn(|_| State::default()),
        }
    }
}

/// All years of one option for a block of draws.
#[derive(Clone, Copy, Debug)]
pub struct Years<'a> {
    /// The draws behind the situation, for a model's own quantities.
    pub draws: Draws<'a>,
    /// Composition of the guarantee.
    pub design: Design,
    /// What equal wills come to under the decision rule; present if a model asks its members and the will of a year is not
    /// already that of all.
    pub surface: Option<&'a RuleSurface>,
    moments: &'a [Year],
    ahead: &'a [Year],
    buildup: Buildup,
    horizon: usize,
    politics: Politics,
}

impl<'a> Years<'a> {
    /// The situation at the `moments` of all years, as `buildup` numbers them, of which the first `horizon` are played. `ahead` holds, for the moments of years after which more of the guarantee will stand, the situation
    /// a year on; filled only if a model looks ahead.
    pub fn new(
        draws: Draws<'a>,
        design: Design,
        (moments, ahead): (&'a [Year], &'a [Year]),
        buildup: Buildup,
        (horizon, politics): (usize, Politics),
    ) -> Years<'a> {
        debug_assert!(moments.len() >= buildup.count(horizon));
        Years { draws, design, surface: None, moments, ahead, buildup, horizon, politics }
    }

    /// The same with the surface of the option's decision rule, if there is one.
    pub fn with_surface(self, surface: Option<&'a RuleSurface>) -> Years<'a> {
        Years { surface, ..self }
    }

    /// Years played.
    pub fn horizon(&self) -> usize {
        self.horizon
    }

    /// The situation at each moment of year `t`, counted from 1.
    pub fn moments(&self, t: usize) -> &'a [Year] {
        &self.moments[self.buildup.moments(t)]
    }

    /// Where the moments of year `t` stand among those of all years.
    pub fn places(&self, t: usize) -> Range<usize> {
        self.buildup.moments(t)
    }

    /// The situation in the middle of year `t`, for those who show one.
    pub fn middle(&self, t: usize) -> &'a Year {
        let moments = self.moments(t);
        &moments[moments.len() / 2]
    }

    /// The situation a year after moment `moment` of year `t`: the guarantee a year on, all else as in year `t` + 1. Filled only
    /// if a model looks ahead.
    pub fn ahead(&self, t: usize, moment: usize) -> &'a Year {
        if t <= self.buildup.outgrown() {
            &self.ahead[self.buildup.moments(t).start + moment]
        } else {
            &self.moments(t + 1)[0]
        }
    }

    /// How many states of politics can be reached in year `t`: they are the first ones.
    pub fn reachable(&self, t: usize) -> usize {
        self.politics.states(t)
    }

    /// The politics that the option depends on.
    pub fn politics(&self) -> &Politics {
        &self.politics
    }
}
