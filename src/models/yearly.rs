//! The one yearly loop: from what a theory says of the moments of a year to the trajectory of the whole horizon.
//!
//! Nothing is decided by a coin: years are combined exactly and politics is marginalised, so every measure is a
//! conditional expectation given the draw.

use super::dispatch::Work;
use super::kernel::{Answer, At, Kernel};
use super::ledger::{Fight, Ledger};
use super::moments::{MOMENTS, mean};
use super::politics::{COMMITTED, STATES, is_away};
use super::quantities::ESCALATION_SLOPE;
use super::trajectory::Trajectory;
use super::years::{Year, Years};
use crate::quantity::maths::approach;
use crate::quantity::{Block, LANES, ZEROS};

/// A year of a mass of probability that is at peace at its start, in one state of politics.
pub struct Passing<'a> {
    /// Year, from 1.
    pub t: usize,
    /// State of politics.
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

    /// Books incidents, the same for every theory, and the part of the mass that is probed.
    #[inline(always)]
    pub fn count(&mut self, moments: &[Year], probed: &Block) {
        let mut incident = ZEROS;
        for i in 0..LANES {
            incident[i] = mean(moments, |year| year.incident[i]);
        }
        self.ledger.count(self.mass, &incident, probed);
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
    let mut masses = [ZEROS; STATES];
    masses[COMMITTED] = [1.0; LANES];
    for t in 1..=years.horizon() {
        for state in COMMITTED..years.reachable(t) {
            let passing = Passing { t, state, mass: &mut masses[state], ledger: &mut ledger, slope };
            let hazard = theory.pass(years, passing);
            if t == 1 {
                out.first_year_hazard = hazard;
            }
        }
        elections(years, t, &mut masses, elect);
        ledger.end_year(&masses, &mut out.survival[t - 1]);
    }
    ledger.close(years, out);
}

/// The elections at the end of year `t`: for every guarantor that votes then, `elect` moves what stands by its commitment and what
/// has turned away, in each state of the other one's politics.
#[inline(always)]
pub fn elections<T>(
    years: &Years,
    t: usize,
    states: &mut [T; STATES],
    mut elect: impl FnMut(&mut T, &mut T, &Block, &Block),
) {
    let reached = years.reachable(t + 1);
    for (bit, chain) in years.politics().voting(t) {
        let (leaves, returns) = (years.draws.get(chain.quantities.leaves), years.draws.get(chain.quantities.returns));
        for state in (0..reached).filter(|&state| !is_away(state, bit)) {
            let (by, away) = states.split_at_mut(state | 1 << bit);
            elect(&mut by[state], &mut away[0], leaves, returns);
        }
    }
}

/// An election moves masses between standing by a commitment and having turned away from it.
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

/// A memoryless model with what its answers have in common, and what it expects of the moments of the year asked for last.
pub(super) struct Asking<'a, K: Kernel> {
    kernel: &'a K,
    prepared: K::Prepared,
    answers: [Answer; MOMENTS],
    /// Expected attacks of each moment: its opportunities times the probability that one is taken.
    attacks: [Block; MOMENTS],
    /// Hazard of the year: 1 − exp(−expected attacks), without losing the digits of a small one.
    pub hazard: Block,
    /// Probability of a probe in the year.
    pub probe: Block,
}

impl<'a, K: Kernel> Asking<'a, K> {
    /// Nothing asked yet.
    #[inline(always)]
    pub fn new(kernel: &'a K, years: &Years) -> Asking<'a, K> {
        let mut prepared = K::Prepared::default();
        kernel.prepare(years, &mut prepared);
        let answers = [(); MOMENTS].map(|()| Answer::default());
        Asking { kernel, prepared, answers, attacks: [ZEROS; MOMENTS], hazard: ZEROS, probe: ZEROS }
    }

    /// Asks about every moment of year `t` in a state of politics.
    #[inline(always)]
    pub fn ask(&mut self, years: &Years, t: usize, state: usize) {
        let (mut attacks, mut probes) = (ZEROS, ZEROS);
        for (moment, year) in years.moments(t).iter().enumerate() {
            let (answer, expected) = (&mut self.answers[moment], &mut self.attacks[moment]);
            self.kernel.answer(&At { years, year, t, moment, state }, &self.prepared, answer);
            for i in 0..LANES {
                expected[i] = year.opportunities[i] * answer.attack[i];
                attacks[i] += expected[i];
                probes[i] += if K::HAS_PROBES { year.opportunities[i] * answer.probe[i] } else { 0.0 };
            }
        }
        for i in 0..LANES {
            self.hazard[i] = approach(attacks[i]);
            self.probe[i] = if K::HAS_PROBES { approach(probes[i]) } else { 0.0 };
        }
    }

    /// What each of the `moments` of the year asked about adds to its attacks, and the will of the guarantors then, for draw `i`;
    /// as shares, which sum to 1 where an attack can come.
    #[inline(always)]
    pub fn share(&self, moments: usize, moment: usize, i: usize) -> (f64, f64) {
        let will = self.answers[moment].effective_will[i];
        if moments == 1 {
            return (1.0, will);
        }
        let sum = self.attacks[0][i] + self.attacks[1][i] + self.attacks[2][i];
        (if sum > 0.0 { self.attacks[moment][i] / sum } else { 0.0 }, will)
    }
}

impl<K: Kernel> Yearly for Asking<'_, K> {
    #[inline(always)]
    fn pass(&mut self, years: &Years, mut passing: Passing) -> Block {
        let moments = years.moments(passing.t);
        self.ask(years, passing.t, passing.state);
        let (start, mut probed) = (*passing.mass, ZEROS);
        for i in 0..LANES {
            probed[i] = start[i] * self.probe[i];
        }
        passing.count(moments, &probed);
        for (moment, year) in moments.iter().enumerate() {
            let (mut hit, mut fought) = (ZEROS, ZEROS);
            for i in 0..LANES {
                let (share, will) = self.share(moments.len(), moment, i);
                hit[i] = start[i] * self.hazard[i] * share;
                fought[i] = hit[i] * will;
            }
            let fight = passing.fight(year);
            passing.ledger.settle(passing.mass, &hit, &fought, &fight);
        }
        self.hazard
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
        play(&mut Asking::new(kernel, years), years, out);
    }
}
