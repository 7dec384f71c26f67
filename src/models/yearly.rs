//! The one yearly loop: from what a theory says of one year to the trajectory of the whole horizon.
//!
//! Nothing is decided by a coin: years are combined exactly and US politics is marginalised, so every measure is a
//! conditional expectation given the draw.

use super::dispatch::Work;
use super::kernel::{Answer, At, Kernel};
use super::ledger::{Fight, Happening, Ledger};
use super::quantities::{ESCALATION_SLOPE, OPPORTUNITIES, US_RETURNS, US_WITHDRAWS};
use super::trajectory::Trajectory;
use super::years::{COMMITTED, Year, Years};
use crate::quantity::maths::approach;
use crate::quantity::{Block, LANES, ZEROS};

/// A year of a mass of probability that is at peace at its start, in one state of US politics.
pub struct Passing<'a> {
    /// Year, from 1.
    pub t: usize,
    /// State of US politics.
    pub state: usize,
    /// The mass; attacks leave it.
    pub mass: &'a mut Block,
    /// Where what happens is booked.
    pub ledger: &'a mut Ledger,
    /// What an escalation at full power risks.
    pub slope: &'a Block,
}

impl<'a> Passing<'a> {
    /// What an attack comes to in the situation `year`.
    #[inline(always)]
    pub fn fight(&self, year: &'a Year) -> Fight<'a> {
        Fight { win_alone: &year.win_alone, win_opposed: &year.states[self.state].win_opposed, slope: self.slope }
    }
}

/// What a theory says of one year.
pub trait Yearly {
    /// Books what happens in the year and returns the hazard of an attack in it.
    fn pass(&mut self, years: &Years, passing: Passing) -> Block;
}

/// Plays all years of a theory.
#[inline(always)]
pub fn play(theory: &mut impl Yearly, years: &Years, out: &mut Trajectory) {
    let draws = years.draws;
    let slope = draws.get(&ESCALATION_SLOPE);
    let mut ledger = Ledger::default();
    let mut masses = [[1.0; LANES], ZEROS];
    for t in 1..=years.horizon() {
        for state in COMMITTED..years.reachable(t) {
            let passing = Passing { t, state, mass: &mut masses[state], ledger: &mut ledger, slope };
            let hazard = theory.pass(years, passing);
            if t == 1 {
                out.first_year_hazard = hazard;
            }
        }
        if years.election(t) {
            let [committed, uncommitted] = &mut masses;
            elect(committed, uncommitted, draws.get(&US_WITHDRAWS), draws.get(&US_RETURNS));
        }
        ledger.end_year(&masses, &mut out.survival[t - 1]);
    }
    ledger.close(years, out);
}

/// An election moves masses between the two states of US politics.
#[inline(always)]
pub fn elect<const N: usize>(
    committed: &mut [f64; N],
    uncommitted: &mut [f64; N],
    withdraws: &[f64; N],
    returns: &[f64; N],
) {
    for i in 0..N {
        let (stay, away) = (committed[i], uncommitted[i]);
        committed[i] = stay * (1.0 - withdraws[i]) + away * returns[i];
        uncommitted[i] = stay * withdraws[i] + away * (1.0 - returns[i]);
    }
}

/// The hazard of a year: 1 − exp(−ω·α), without losing the digits of a small one.
#[inline(always)]
pub fn hazard(opportunities: &Block, attack: &Block, out: &mut Block) {
    for i in 0..LANES {
        out[i] = approach(opportunities[i] * attack[i]);
    }
}

/// The trajectory of a memoryless model, as work for wide vectors.
pub(super) struct Memoryless<'a, K: Kernel> {
    pub kernel: &'a K,
    pub years: &'a Years<'a>,
    pub out: &'a mut Trajectory,
}

impl<K: Kernel> Work for Memoryless<'_, K> {
    #[inline(always)]
    fn run(self) {
        let Memoryless { kernel, years, out } = self;
        let mut prepared = K::Prepared::default();
        kernel.prepare(years, &mut prepared);
        play(&mut Asking { kernel, prepared, answer: Answer::default() }, years, out);
    }
}

/// A memoryless model with what its answers have in common.
struct Asking<'a, K: Kernel> {
    kernel: &'a K,
    prepared: K::Prepared,
    answer: Answer,
}

impl<K: Kernel> Yearly for Asking<'_, K> {
    #[inline(always)]
    fn pass(&mut self, years: &Years, passing: Passing) -> Block {
        let Asking { kernel, prepared, answer } = self;
        let year = years.year(passing.t);
        kernel.answer(&At { years, year, state: passing.state }, prepared, answer);
        let mut risk = ZEROS;
        hazard(years.draws.get(&OPPORTUNITIES), &answer.attack, &mut risk);
        if K::HAS_INCIDENTS {
            passing.ledger.book_incidents(passing.mass, &answer.incident);
        }
        let fight = passing.fight(year);
        let happening = Happening { hazard: &risk, effective_will: &answer.effective_will, fight };
        passing.ledger.book(passing.mass, &happening);
        risk
    }
}
