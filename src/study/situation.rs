//! From a draw to the situation of each year: forces, chances, will and gain.
//!
//! Growth, fatigue and erosion are geometric, so they are running products rather than powers; once the guarantee stands,
//! so is what a year does to the odds of a war (see `odds`).

use super::derived::{JointWill, Parts};
use super::odds::Odds;
use crate::models::dispatch::{Work, wide};
use crate::models::quantities::*;
use crate::models::{COMMITTED, Draws, Year, Years};
use crate::quantity::maths::exp;
use crate::quantity::{Block, LANES, ZEROS};

/// Fills `years` (year 1 first) with the situation of a block of draws. With `starts`, also the situation at the start of
/// each year in which the guarantee is not yet complete; returns how many starts were filled. `joint` derives the will from
/// the parts of the guarantee; without it the will is the option's own quantity.
pub fn fill_years(draws: Draws, joint: Option<&JointWill>, years: &mut [Year], starts: Option<&mut [Year]>) -> usize {
    let mut filled = 0;
    wide(Fill { draws, joint, years, starts, filled: &mut filled });
    filled
}

struct Fill<'a> {
    draws: Draws<'a>,
    joint: Option<&'a JointWill>,
    years: &'a mut [Year],
    starts: Option<&'a mut [Year]>,
    filled: &'a mut usize,
}

impl Work for Fill<'_> {
    #[inline(always)]
    fn run(self) {
        let Fill { draws, joint, years, mut starts, filled } = self;
        let mut motion = Motion::start(&draws);
        let mut odds = Odds::start(&draws);
        for (index, year) in years.iter_mut().enumerate() {
            let t = index + 1;
            if t > 1 {
                motion.pass(&draws);
                odds.pass();
            }
            motion.write(&draws, t as f64, year);
            alone(&draws, odds.alone(&draws, t, &year.protege), year);
            for state in COMMITTED..Years::reachable(t) {
                let guarantors = motion.guarantors(&draws, year, state);
                let known = t > 1 && state < Years::reachable(t - 1);
                let odds = odds.opposed(&draws, t, &year.protege, &guarantors, (state, known));
                opposed(&draws, joint, odds, year, state);
            }
            if let Some(start) = starts.as_deref_mut().and_then(|s| s.get_mut(index))
                && *filled == index
                && !complete(&draws, t - 1)
            {
                *filled = t;
                motion.write(&draws, (t - 1) as f64, start);
                at_start(&motion, &odds, &draws, joint, (t, start));
                keep_complete(&draws, t - 1, year, start);
            }
        }
    }
}

/// The situation at the start of year `t`, without memory.
#[inline(always)]
fn at_start(motion: &Motion, odds: &Odds, draws: &Draws, joint: Option<&JointWill>, (t, start): (usize, &mut Year)) {
    let mut fresh = ZEROS;
    odds.fresh(draws, &start.protege, &mut fresh);
    alone(draws, &fresh, start);
    for state in COMMITTED..Years::reachable(t) {
        let mut defence = motion.guarantors(draws, start, state);
        for i in 0..LANES {
            defence[i] += start.protege[i];
        }
        odds.fresh(draws, &defence, &mut fresh);
        opposed(draws, joint, &fresh, start, state);
    }
}

/// Whether the guarantee of every draw stands after `t` years.
#[inline(always)]
fn complete(draws: &Draws, t: usize) -> bool {
    draws.get(&RAMP_YEARS).iter().all(|&ramp| t as f64 >= ramp)
}

/// Where the guarantee stood already, a start is its year to the last bit, whatever the other draws of the block do.
#[inline(always)]
fn keep_complete(draws: &Draws, t: usize, year: &Year, start: &mut Year) {
    let ramp_years = draws.get(&RAMP_YEARS);
    let keep = |from: &Block, to: &mut Block| {
        for i in 0..LANES {
            to[i] = if t as f64 >= ramp_years[i] { from[i] } else { to[i] };
        }
    };
    keep(&year.win_alone, &mut start.win_alone);
    keep(&year.utility_alone, &mut start.utility_alone);
    for (from, to) in year.states.iter().zip(&mut start.states) {
        keep(&from.will, &mut to.will);
        keep(&from.win_opposed, &mut to.win_opposed);
        keep(&from.utility_opposed, &mut to.utility_opposed);
        keep(&from.gain, &mut to.gain);
    }
}

/// What grows or fades from year to year.
struct Motion {
    challenger: Block,
    protege: Block,
    /// (1 − fatigue)^(t−1).
    fresh: Block,
    /// exp(−erosion·(t−1)).
    remains: Block,
    erosion_step: Block,
    /// Share of the reinforcements that arrive in time.
    arrive: Block,
}

impl Motion {
    #[inline(always)]
    fn start(draws: &Draws) -> Motion {
        let (erosion, days, war) = (draws.get(&EROSION), draws.get(&REINFORCEMENT_DAYS), draws.get(&WAR_DAYS));
        let mut motion = Motion {
            challenger: *draws.get(&CHALLENGER_FORCE),
            protege: *draws.get(&PROTEGE_FORCE),
            fresh: [1.0; LANES],
            remains: [1.0; LANES],
            erosion_step: ZEROS,
            arrive: ZEROS,
        };
        for i in 0..LANES {
            motion.erosion_step[i] = exp(-erosion[i]);
            motion.arrive[i] = exp(-(days[i] / war[i]));
        }
        motion
    }

    /// A year passes.
    #[inline(always)]
    fn pass(&mut self, draws: &Draws) {
        let (rearm, grow) = (draws.get(&CHALLENGER_GROWTH), draws.get(&PROTEGE_GROWTH));
        let fatigue = draws.get(&ROTATION_FATIGUE);
        for i in 0..LANES {
            self.challenger[i] *= 1.0 + rearm[i];
            self.protege[i] *= 1.0 + grow[i];
            self.fresh[i] *= 1.0 - fatigue[i];
            self.remains[i] *= self.erosion_step[i];
        }
    }

    /// Writes what both states of US politics share, for a guarantee that has had `stood` years to stand up.
    #[inline(always)]
    fn write(&self, draws: &Draws, stood: f64, year: &mut Year) {
        let (ramp_years, boost) = (draws.get(&RAMP_YEARS), draws.get(&ARMS_BOOST));
        let (troops, pledge) = (draws.get(&FORWARD_TROOPS), draws.get(&AUDIENCE_COST));
        for i in 0..LANES {
            let part = stood / ramp_years[i];
            // A guarantee that needs no time stands at once, also at the start of year 1 (0/0 is not below 1).
            let ramp = if part < 1.0 { part } else { 1.0 };
            year.ramp[i] = ramp;
            year.challenger[i] = self.challenger[i];
            year.protege[i] = self.protege[i] * (1.0 + boost[i] * ramp);
            year.forward[i] = troops[i] * ramp * self.fresh[i];
            year.pledge[i] = pledge[i] * ramp * self.remains[i];
            year.remains[i] = self.remains[i];
        }
    }

    /// What the guarantors add to the defence; writes what they could bring.
    #[inline(always)]
    fn guarantors(&self, draws: &Draws, year: &mut Year, state: usize) -> Block {
        let (us_share, design) = (draws.get(&US_SHARE), draws.get(&REINFORCEMENTS));
        let (forward, relief) = (draws.get(&FORWARD_QUALITY), draws.get(&REINFORCEMENT_QUALITY));
        let out = &mut year.states[state];
        let mut added = ZEROS;
        for i in 0..LANES {
            let share = if state == COMMITTED { 1.0 } else { 1.0 - us_share[i] };
            let reinforcements = design[i] * year.ramp[i] * share;
            out.share[i] = share;
            out.reinforcements[i] = reinforcements;
            added[i] = forward[i] * year.forward[i] + relief[i] * reinforcements * self.arrive[i];
        }
        added
    }
}

/// Writes the war against the protégé alone.
#[inline(always)]
fn alone(draws: &Draws, odds: &Block, year: &mut Year) {
    let cost = draws.get(&COST_ALONE);
    for i in 0..LANES {
        year.win_alone[i] = 1.0 / (1.0 + odds[i]);
        year.utility_alone[i] = year.win_alone[i] - cost[i];
    }
}

/// Writes the war against all, the will and the gain, which depend on whether the United States stand by their commitment.
#[inline(always)]
fn opposed(draws: &Draws, joint: Option<&JointWill>, odds: &Block, year: &mut Year, state: usize) {
    let (cost, added, status_quo) = (draws.get(&COST_ALONE), draws.get(&COST_ADDED), draws.get(&STATUS_QUO));
    let Year { ramp, forward: troops, pledge, remains, win_alone, utility_alone, states, .. } = year;
    let out = &mut states[state];
    for i in 0..LANES {
        let win = 1.0 / (1.0 + odds[i]);
        out.win_opposed[i] = win;
        out.utility_opposed[i] = win - cost[i] - added[i];
    }
    match joint {
        None => {
            let will = draws.get(&INTERVENE);
            for i in 0..LANES {
                out.will[i] = will[i] * ramp[i] * remains[i] * out.share[i];
            }
        }
        Some(joint) => {
            joint.fill(draws, &Parts { pledge, troops, win_alone, win_opposed: &out.win_opposed }, &mut out.will);
            for i in 0..LANES {
                out.will[i] *= out.share[i];
            }
        }
    }
    for i in 0..LANES {
        let q = out.will[i];
        out.gain[i] = (1.0 - q) * utility_alone[i] + q * out.utility_opposed[i] - status_quo[i];
    }
}
