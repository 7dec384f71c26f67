//! The course of peace: from the probability of an attack in each year to the measures of the whole horizon.
//!
//! Nothing is decided by a coin: years are combined exactly and US politics is marginalised, so every measure is a
//! conditional expectation given the draw.
//!
//! Every term of every sum is rounded. The [`Ledger`] is the one place that keeps the sums to what they are sums of: nothing is
//! booked that is not there, peace does not come back, and no event comes more than once.

use super::dispatch::Work;
use super::model::{Answer, At, Kernel};
use super::quantities::*;
use super::years::COMMITTED;
use super::{Year, Years};
use crate::quantity::maths::approach;
use crate::quantity::{Block, LANES, ZEROS};

/// The measures of one option under one model for a block of draws.
#[derive(Clone, Debug)]
pub struct CourseBlock {
    /// Attack within the horizon.
    pub attack: Block,
    /// Hazard of year 1 with the United States committed.
    pub first_year_hazard: Block,
    /// Expected years of peace.
    pub years_of_peace: Block,
    /// Probability of peace to the end of each year.
    pub survival: Vec<Block>,
    /// War with the guarantors.
    pub war: Block,
    /// Abandonment.
    pub abandonment: Block,
    /// Conquest.
    pub conquest: Block,
    /// Escalation.
    pub escalation: Block,
    /// Incidents per year at peace; meaningless unless the model has incidents.
    pub incidents_per_year: Block,
    /// 1 where both sides would sign, else 0.
    pub signable: Block,
    /// Signable times peace to the end.
    pub durable_peace: Block,
    /// Where the model could not answer: index into [`FAULTS`] plus one, else 0.
    pub faults: [u8; LANES],
}

/// Reasons why a model cannot answer for a draw.
pub const FAULTS: &[&str] = &["not-finite", "not-a-probability"];
/// A measure came out infinite or NaN.
pub const NOT_FINITE: u8 = 1;
/// A probability came out outside [0, 1].
pub const NOT_A_PROBABILITY: u8 = 2;

impl CourseBlock {
    /// A course of `horizon` years, all measures zero.
    pub fn new(horizon: usize) -> CourseBlock {
        CourseBlock {
            attack: ZEROS,
            first_year_hazard: ZEROS,
            years_of_peace: ZEROS,
            survival: vec![ZEROS; horizon],
            war: ZEROS,
            abandonment: ZEROS,
            conquest: ZEROS,
            escalation: ZEROS,
            incidents_per_year: ZEROS,
            signable: ZEROS,
            durable_peace: ZEROS,
            faults: [0; LANES],
        }
    }
}

/// Sums that grow year by year; the building block of every course.
pub struct Ledger {
    /// Survival of the last year that ended.
    peace: Block,
    attack: Block,
    war: Block,
    abandonment: Block,
    conquest: Block,
    escalation: Block,
    years_of_peace: Block,
    incidents: Block,
    years_at_risk: Block,
}

/// What happens in one year to a mass of probability that is still at peace.
pub struct Happening<'a> {
    /// Probability of an attack in the year.
    pub hazard: &'a Block,
    /// Probability that the guarantors fight.
    pub effective_will: &'a Block,
    /// What an attack comes to.
    pub fight: Fight<'a>,
}

/// What an attack comes to, with and without the guarantors.
pub struct Fight<'a> {
    /// Challenger's chance alone.
    pub win_alone: &'a Block,
    /// Challenger's chance against all.
    pub win_opposed: &'a Block,
    /// Risk of escalation at full power.
    pub slope: &'a Block,
}

impl Default for Ledger {
    fn default() -> Ledger {
        Ledger {
            peace: [1.0; LANES],
            attack: ZEROS,
            war: ZEROS,
            abandonment: ZEROS,
            conquest: ZEROS,
            escalation: ZEROS,
            years_of_peace: ZEROS,
            incidents: ZEROS,
            years_at_risk: ZEROS,
        }
    }
}

impl Ledger {
    /// Books one year of a mass still at peace: attacks leave it, the rest stays.
    #[inline(always)]
    pub fn book(&mut self, mass: &mut Block, happening: &Happening) {
        let Happening { hazard, effective_will, ref fight } = *happening;
        for i in 0..LANES {
            let hit = mass[i] * hazard[i];
            self.enter(i, hit, hit * effective_will[i], fight);
            mass[i] -= hit;
        }
    }

    /// Books one year of a mass still at peace of which `hit` is attacked, with the guarantors fighting in `fought` of it. Sums
    /// over histories may come to a last digit more than there is.
    #[inline(always)]
    pub fn settle(&mut self, mass: &mut Block, hit: &Block, fought: &Block, fight: &Fight) {
        for i in 0..LANES {
            let hit = at_most(hit[i], mass[i]);
            self.enter(i, hit, at_most(fought[i], hit), fight);
            mass[i] -= hit;
        }
    }

    /// Enters the attacks of one draw.
    #[inline(always)]
    fn enter(&mut self, i: usize, hit: f64, fought: f64, fight: &Fight) {
        let left = hit - fought;
        self.attack[i] += hit;
        self.war[i] += fought;
        self.abandonment[i] += left;
        self.conquest[i] += fought * fight.win_opposed[i] + left * fight.win_alone[i];
        self.escalation[i] += fought * fight.slope[i] * fight.win_opposed[i];
    }

    /// Books the incidents of one year among a mass at peace.
    #[inline(always)]
    pub fn book_incidents(&mut self, mass: &Block, incident: &Block) {
        for i in 0..LANES {
            self.incidents[i] += mass[i] * incident[i];
            self.years_at_risk[i] += mass[i];
        }
    }

    /// Books one year of a mass at peace of which `met` sees an incident, a sum over histories as in [`Ledger::settle`].
    #[inline(always)]
    pub fn count_incidents(&mut self, mass: &Block, met: &Block) {
        for i in 0..LANES {
            self.incidents[i] += at_most(met[i], mass[i]);
            self.years_at_risk[i] += mass[i];
        }
    }

    /// Ends a year with these masses at peace, one for each state of US politics, and writes its survival. Elections round what
    /// they move from state to state, so the sum may have grown by a last digit.
    #[inline(always)]
    pub fn end_year(&mut self, masses: &[Block; 2], survival: &mut Block) {
        let [committed, uncommitted] = masses;
        for i in 0..LANES {
            let left = at_most(committed[i] + uncommitted[i], self.peace[i]);
            survival[i] = left;
            self.peace[i] = left;
            self.years_of_peace[i] += left;
        }
    }

    /// Writes the sums to `out`, settles the deal, names the faults and takes off what rounding added.
    #[inline(always)]
    pub fn close(&self, years: &Years, out: &mut CourseBlock) {
        out.attack = self.attack;
        out.war = self.war;
        out.abandonment = self.abandonment;
        out.conquest = self.conquest;
        out.escalation = self.escalation;
        out.years_of_peace = self.years_of_peace;
        for i in 0..LANES {
            // Zero years at risk: the model has no incidents, or no year began in peace.
            let rate = self.incidents[i] / self.years_at_risk[i];
            out.incidents_per_year[i] = if self.years_at_risk[i] > 0.0 { rate } else { 0.0 };
        }
        deal(years, out);
        judge(out);
        bound(out);
    }
}

/// `x`, or `bound` if it lies above; NaN stays.
#[inline(always)]
fn at_most(x: f64, bound: f64) -> f64 {
    if x > bound { bound } else { x }
}

/// Takes off what rounding added to the sums of a whole course: an attack comes once at most, and only an attack conquers. The
/// other measures lie below these, or are no sums over years and sides.
#[inline(always)]
fn bound(out: &mut CourseBlock) {
    for i in 0..LANES {
        out.attack[i] = at_most(out.attack[i], 1.0);
        out.war[i] = at_most(out.war[i], out.attack[i]);
        out.abandonment[i] = at_most(out.abandonment[i], out.attack[i]);
        out.conquest[i] = at_most(out.conquest[i], out.attack[i]);
        out.escalation[i] = at_most(out.escalation[i], out.war[i]);
    }
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

/// Whether both sides would sign: some share of the prize lies above what the challenger and below what the protégé asks.
#[inline(always)]
fn deal(years: &Years, out: &mut CourseBlock) {
    let draws = years.draws;
    let (win, cost) = (draws.get(&WIN_NOW), draws.get(&CHALLENGER_COST_NOW));
    let (protege_cost, provocation) = (draws.get(&PROTEGE_COST_NOW), draws.get(&PROVOCATION));
    let gain = &years.year(1).states[COMMITTED].gain;
    let Some(peace) = out.survival.last() else { return };
    for i in 0..LANES {
        let option = if gain[i] > 0.0 { gain[i] } else { 0.0 };
        let least = win[i] - cost[i] + provocation[i] - option;
        let most = 1.0 - (1.0 - win[i] - protege_cost[i]) / peace[i];
        let least = if least > 0.0 { least } else { 0.0 };
        let most = if most < 1.0 { most } else { 1.0 };
        // With no peace left to buy (S = 0) the protégé concedes nothing that lasts.
        let sign = if least <= most && peace[i] > 0.0 { 1.0 } else { 0.0 };
        out.signable[i] = sign;
        out.durable_peace[i] = sign * peace[i];
    }
}

/// Names the draws whose measures make no sense.
#[inline(always)]
fn judge(out: &mut CourseBlock) {
    // Sums of at most a few hundred rounded terms: a probability may miss its bound by this much and no more.
    const SLACK: f64 = 1e-9;
    for i in 0..LANES {
        let sum = out.attack[i]
            + out.conquest[i]
            + out.escalation[i]
            + out.years_of_peace[i]
            + out.first_year_hazard[i]
            + out.incidents_per_year[i];
        let low = out.attack[i] < -SLACK || out.war[i] < -SLACK || out.abandonment[i] < -SLACK || out.conquest[i] < -SLACK;
        let high = out.attack[i] > 1.0 + SLACK || out.conquest[i] > 1.0 + SLACK || out.escalation[i] > 1.0 + SLACK;
        let finite = sum.abs() < f64::INFINITY;
        let wrong = if low || high { NOT_A_PROBABILITY } else { 0 };
        out.faults[i] = if finite { wrong } else { NOT_FINITE };
    }
}

/// The course of a memoryless model, as work for wide vectors.
pub(super) struct Memoryless<'a, K: Kernel> {
    pub kernel: &'a K,
    pub years: &'a Years<'a>,
    pub out: &'a mut CourseBlock,
}

impl<K: Kernel> Work for Memoryless<'_, K> {
    #[inline(always)]
    fn run(self) {
        let Memoryless { kernel, years, out } = self;
        let draws = years.draws;
        let (omega, slope) = (draws.get(&OPPORTUNITIES), draws.get(&ESCALATION_SLOPE));
        let mut prepared = K::Prepared::default();
        kernel.prepare(years, &mut prepared);
        let mut ledger = Ledger::default();
        let mut answer = Answer::default();
        let mut risk = ZEROS;
        let mut masses = [[1.0; LANES], ZEROS];
        for t in 1..=years.horizon() {
            let year: &Year = years.year(t);
            for state in COMMITTED..years.reachable(t) {
                let mass = &mut masses[state];
                kernel.answer(&At { years, year, state }, &prepared, &mut answer);
                hazard(omega, &answer.attack, &mut risk);
                if t == 1 {
                    out.first_year_hazard = risk;
                }
                if K::HAS_INCIDENTS {
                    ledger.book_incidents(mass, &answer.incident);
                }
                let fight = Fight { win_alone: &year.win_alone, win_opposed: &year.states[state].win_opposed, slope };
                ledger.book(mass, &Happening { hazard: &risk, effective_will: &answer.effective_will, fight });
            }
            if years.election(t) {
                let [committed, uncommitted] = &mut masses;
                elect(committed, uncommitted, draws.get(&US_WITHDRAWS), draws.get(&US_RETURNS));
            }
            ledger.end_year(&masses, &mut out.survival[t - 1]);
        }
        ledger.close(years, out);
    }
}
