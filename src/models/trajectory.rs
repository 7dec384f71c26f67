//! The trajectory of peace of one option under one model: the measures of the whole horizon.

use super::moments::mean;
use super::politics::COMMITTED;
use super::quantities::{CHALLENGER_COST_NOW, PROTEGE_COST_NOW, PROVOCATION, WIN_NOW};
use super::years::Years;
use crate::quantity::{Block, LANES, ZEROS};

/// The measures of one option under one model for a block of draws.
#[derive(Clone, Debug)]
pub struct Trajectory {
    /// Attack within the horizon.
    pub attack: Block,
    /// Hazard of year 1, in which every guarantor stands by its commitment.
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
    /// Incidents per year at peace.
    pub incidents_per_year: Block,
    /// Probes per year at peace; meaningless unless the model has probes.
    pub probes_per_year: Block,
    /// 1 where both sides would sign, else 0; meaningless in a study without a deal.
    pub signable: Block,
    /// Signable times peace to the end; meaningless in a study without a deal.
    pub durable_peace: Block,
    /// Where the model could not answer: index into [`FAULTS`] plus one, else 0.
    pub faults: [u8; LANES],
}

/// Reasons why a model cannot answer for a draw.
pub const FAULTS: &[&str] = &["not-finite", "not-a-probability", "silent"];
/// A measure came out infinite or NaN.
pub const NOT_FINITE: u8 = 1;
/// A probability came out outside [0, 1].
pub const NOT_A_PROBABILITY: u8 = 2;
/// The model has nothing to say of the option: no fault of the draw, and told apart from one.
pub const SILENT: u8 = 3;

impl Trajectory {
    /// A trajectory of `horizon` years, all measures zero.
    pub fn new(horizon: usize) -> Trajectory {
        Trajectory {
            attack: ZEROS,
            first_year_hazard: ZEROS,
            years_of_peace: ZEROS,
            survival: vec![ZEROS; horizon],
            war: ZEROS,
            abandonment: ZEROS,
            conquest: ZEROS,
            escalation: ZEROS,
            incidents_per_year: ZEROS,
            probes_per_year: ZEROS,
            signable: ZEROS,
            durable_peace: ZEROS,
            faults: [0; LANES],
        }
    }
}

impl Trajectory {
    /// No answer about any draw, because the model has nothing to say of the option.
    pub fn fall_silent(&mut self) {
        self.faults = [SILENT; LANES];
        self.attack = [f64::NAN; LANES];
        self.durable_peace = [f64::NAN; LANES];
    }

    /// Settles the deal, names the faults and takes off what rounding added; the last step of every trajectory.
    #[inline(always)]
    pub(super) fn close(&mut self, years: &Years) {
        deal(years, self);
        judge(self);
        bound(self);
    }
}

/// `x`, or `bound` if it lies above; NaN stays.
#[inline(always)]
pub(super) fn at_most(x: f64, bound: f64) -> f64 {
    if x > bound { bound } else { x }
}

/// Takes off what rounding added to the sums of a whole trajectory: an attack comes once at most, and only an attack conquers. The
/// other measures lie below these, or are no sums over years and sides.
#[inline(always)]
fn bound(out: &mut Trajectory) {
    for i in 0..LANES {
        out.attack[i] = at_most(out.attack[i], 1.0);
        out.first_year_hazard[i] = at_most(out.first_year_hazard[i], out.attack[i]);
        out.war[i] = at_most(out.war[i], out.attack[i]);
        out.abandonment[i] = at_most(out.abandonment[i], out.attack[i]);
        out.conquest[i] = at_most(out.conquest[i], out.attack[i]);
        out.escalation[i] = at_most(out.escalation[i], out.war[i]);
    }
}

/// Whether both sides would sign: some share of the prize lies above what the challenger and below what the protégé asks.
#[inline(always)]
fn deal(years: &Years, out: &mut Trajectory) {
    let draws = years.draws;
    if !draws.has(&WIN_NOW) {
        // What a silent theory left there is no number.
        (out.signable, out.durable_peace) = (ZEROS, ZEROS);
        return;
    }
    let (win, cost) = (draws.get(&WIN_NOW), draws.get(&CHALLENGER_COST_NOW));
    let (protege_cost, provocation) = (draws.get(&PROTEGE_COST_NOW), draws.get(&PROVOCATION));
    let first = years.moments(1);
    let Some(peace) = out.survival.last() else { return };
    for i in 0..LANES {
        let gain = mean(first, |moment| moment.states[COMMITTED].gain[i]);
        let option = if gain > 0.0 { gain } else { 0.0 };
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
fn judge(out: &mut Trajectory) {
    // Sums of at most a few hundred rounded terms: a probability may miss its bound by this much and no more.
    const SLACK: f64 = 1e-9;
    for i in 0..LANES {
        let sum = out.attack[i]
            + out.conquest[i]
            + out.escalation[i]
            + out.years_of_peace[i]
            + out.first_year_hazard[i]
            + out.incidents_per_year[i]
            + out.probes_per_year[i];
        let low = out.attack[i] < -SLACK || out.war[i] < -SLACK || out.abandonment[i] < -SLACK || out.conquest[i] < -SLACK;
        let high = out.attack[i] > 1.0 + SLACK || out.conquest[i] > 1.0 + SLACK || out.escalation[i] > 1.0 + SLACK;
        let finite = sum.abs() < f64::INFINITY;
        let wrong = if low || high { NOT_A_PROBABILITY } else { 0 };
        out.faults[i] = if finite { wrong } else { NOT_FINITE };
    }
}
