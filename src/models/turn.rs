//! One year of one course of events: what a theory expects of the year, given the state of politics and what happened so
//! far. The trajectory of a block averages over histories; a turn follows one, for those who tell a single story.

use super::dispatch::Work;
use super::kernel::Kernel;
use super::yearly::Asking;
use super::years::{Year, Years};

/// Where in a course of events a turn is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Year, counted from 1.
    pub year: usize,
    /// State of politics.
    pub state: usize,
    /// Provocations answered so far.
    pub answered: usize,
    /// Provocations left unanswered so far.
    pub unanswered: usize,
}

/// What a theory expects of a year, for the first draw of the block.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    /// Probability of a provocation below the level of an attack; absent where the theory has none.
    pub incident: Option<f64>,
    /// Probability that a provocation is answered; present only where the challenger learns from it. The turn must then be
    /// asked for again with the new history before the attack is decided.
    pub answer: Option<f64>,
    /// Probability of an attack in the year.
    pub hazard: f64,
    /// Probability that the guarantors fight if it comes, as the theory sees it.
    pub effective_will: f64,
    /// Challenger's chance to win against the protégé alone.
    pub win_alone: f64,
    /// Challenger's chance to win against protégé and guarantors.
    pub win_opposed: f64,
}

impl Turn {
    /// A turn in the situation `year`, with what is the same for all theories filled in.
    pub(super) fn in_situation(year: &Year, state: usize, hazard: f64, effective_will: f64) -> Turn {
        let (win_alone, win_opposed) = (year.win_alone[0], year.states[state].win_opposed[0]);
        Turn { incident: None, answer: None, hazard, effective_will, win_alone, win_opposed }
    }
}

/// The turn of a memoryless model, as work for wide vectors, so that it is the same bits as in its trajectory.
pub(super) struct Turning<'a, K: Kernel> {
    pub kernel: &'a K,
    pub years: &'a Years<'a>,
    pub moment: Moment,
    pub out: &'a mut Option<Turn>,
}

impl<K: Kernel> Work for Turning<'_, K> {
    #[inline(always)]
    fn run(self) {
        let Turning { kernel, years, moment: Moment { year: t, state, .. }, out } = self;
        let moments = years.moments(t);
        let mut asking = Asking::new(kernel, years);
        asking.ask(years, t, state);
        let parts = moments.iter().enumerate().map(|(moment, year)| {
            let (share, will) = asking.share(moments.len(), moment, 0);
            Part { share, will, year }
        });
        let turn = Turn::of_parts(parts, state, asking.hazard[0], years.middle(t));
        *out = Some(Turn { incident: K::HAS_PROBES.then(|| asking.probe[0]), ..turn });
    }
}

/// What a moment adds to the attacks of its year.
pub(super) struct Part<'a> {
    /// Its share of them.
    pub share: f64,
    /// Probability that the guarantors fight then.
    pub will: f64,
    /// The situation then.
    pub year: &'a Year,
}

impl Turn {
    /// The turn of a year from its moments: chances are means over where they count, so that the story of a year has the
    /// expectation of its trajectory. Where no attack can come it shows the `middle` of the year.
    pub(super) fn of_parts<'a>(parts: impl Iterator<Item = Part<'a>>, state: usize, hazard: f64, middle: &Year) -> Turn {
        let (mut all, mut fought, mut alone, mut opposed) = (0.0, 0.0, 0.0, 0.0);
        let mut last = 0.0;
        for Part { share, will, year } in parts {
            all += share;
            fought += share * will;
            alone += share * (1.0 - will) * year.win_alone[0];
            opposed += share * will * year.states[state].win_opposed[0];
            last = will;
        }
        let mut turn = Turn::in_situation(middle, state, hazard, last);
        if all > 0.0 {
            turn.effective_will = fought / all;
        }
        if fought > 0.0 {
            turn.win_opposed = opposed / fought;
        }
        if all - fought > 0.0 {
            turn.win_alone = alone / (all - fought);
        }
        turn
    }
}
