//! The sums of a trajectory, grown year by year.
//!
//! Every term of every sum is rounded. The [`Ledger`] is the one place that keeps the sums to what they are sums of: nothing is
//! booked that is not there, peace does not come back, and no event comes more than once.

use super::politics::STATES;
use super::trajectory::{Trajectory, at_most};
use super::years::Years;
use crate::quantity::{Block, LANES, ZEROS};

/// Sums that grow year by year; the building block of every trajectory.
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
    probes: Block,
    years_at_risk: Block,
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
            probes: ZEROS,
            years_at_risk: ZEROS,
        }
    }
}

impl Ledger {
    /// Books a moment of a year: of a mass still at peace `hit` is attacked, with the guarantors fighting in `fought` of it, and
    /// leaves it. Sums over moments or histories may come to a last digit more than there is.
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

    /// Books what a year of a mass at peace sees short of an attack: incidents with probability `incident`, and probes in `probed`
    /// of the mass, a sum over histories as in [`Ledger::settle`].
    #[inline(always)]
    pub fn count(&mut self, mass: &Block, incident: &Block, probed: &Block) {
        for i in 0..LANES {
            self.incidents[i] += mass[i] * incident[i];
            self.probes[i] += at_most(probed[i], mass[i]);
            self.years_at_risk[i] += mass[i];
        }
    }

    /// Ends a year with these masses at peace, one for each state of politics, and writes its survival. Elections round what they
    /// move from state to state, so the sum may have grown by a last digit.
    #[inline(always)]
    pub fn end_year(&mut self, masses: &[Block; STATES], survival: &mut Block) {
        for i in 0..LANES {
            let all = masses[1..].iter().fold(masses[0][i], |all, mass| all + mass[i]);
            let left = at_most(all, self.peace[i]);
            survival[i] = left;
            self.peace[i] = left;
            self.years_of_peace[i] += left;
        }
    }

    /// Writes the sums to `out` and closes it.
    #[inline(always)]
    pub fn close(&self, years: &Years, out: &mut Trajectory) {
        out.attack = self.attack;
        out.war = self.war;
        out.abandonment = self.abandonment;
        out.conquest = self.conquest;
        out.escalation = self.escalation;
        out.years_of_peace = self.years_of_peace;
        for i in 0..LANES {
            // Zero years at risk: no year began in peace.
            let (at_risk, years) = (self.years_at_risk[i] > 0.0, self.years_at_risk[i]);
            out.incidents_per_year[i] = if at_risk { self.incidents[i] / years } else { 0.0 };
            out.probes_per_year[i] = if at_risk { self.probes[i] / years } else { 0.0 };
        }
        out.close(years);
    }
}
