//! From a draw to the situation of each year: forces, chances, will and gain.
//!
//! Growth, fatigue and erosion are geometric, so they are running products rather than powers; once the guarantee stands,
//! so is what a year does to the odds of a war (see `odds`).

use super::derived::{JointWill, WillParts};
use super::odds::Odds;
use super::slice::Slice;
use crate::models::dispatch::{Work, wide};
use crate::models::quantities::*;
use crate::models::{COMMITTED, Draws, ElectionYears, State, Year};
use crate::quantity::maths::exp;
use crate::quantity::{Block, LANES, ROW, Row};

/// Fills `years` (year 1 first) with the situation of a block of draws. With `starts`, also the situation at the start of each year
/// in which the guarantee is not yet complete; returns how many starts were filled. `joint` derives the will from its parts;
/// without it the will is the option's own quantity. `elections` say which states of US politics a year can reach.
pub fn fill_years(
    draws: Draws,
    joint: Option<&JointWill>,
    elections: ElectionYears,
    years: &mut [Year],
    starts: Option<&mut [Year]>,
) -> usize {
    let mut filled = 0;
    wide(Fill { draws, joint, elections, years, starts, filled: &mut filled });
    filled
}

struct Fill<'a> {
    draws: Draws<'a>,
    joint: Option<&'a JointWill>,
    elections: ElectionYears,
    years: &'a mut [Year],
    starts: Option<&'a mut [Year]>,
    filled: &'a mut usize,
}

impl Work for Fill<'_> {
    #[inline(always)]
    fn run(self) {
        let Fill { draws, joint, elections, years, starts, filled } = self;
        let starts = starts.unwrap_or_default();
        *filled = (0..starts.len()).take_while(|&stood| !complete(&draws, stood)).count();
        // Row by row, so that what grows from year to year stays in the nearest cache.
        for row in 0..LANES / ROW {
            fill_row(&Slice::new(&draws, joint.is_some(), row), joint, elections, years, &mut starts[..*filled]);
        }
    }
}

/// Whether the guarantee of every draw stands after `t` years.
#[inline(always)]
fn complete(draws: &Draws, t: usize) -> bool {
    draws.get(&RAMP_YEARS).iter().all(|&ramp| t as f64 >= ramp)
}

#[inline(always)]
fn fill_row(draws: &Slice, joint: Option<&JointWill>, elections: ElectionYears, years: &mut [Year], starts: &mut [Year]) {
    let mut motion = Motion::start(draws);
    let mut odds = Odds::start(draws);
    for (index, year) in years.iter_mut().enumerate() {
        let t = index + 1;
        if t > 1 {
            motion.pass(draws);
            odds.pass();
        }
        motion.write(draws, t as f64, year);
        alone(draws, odds.alone(draws, t, draws.of(&year.protege)), year);
        for state in COMMITTED..elections.states(t) {
            let guarantors = motion.guarantors(draws, year, state);
            let known = t > 1 && state < elections.states(t - 1);
            let odds = odds.opposed(draws, t, draws.of(&year.protege), &guarantors, (state, known));
            opposed(draws, joint, odds, year, state);
        }
        if let Some(start) = starts.get_mut(index) {
            motion.write(draws, (t - 1) as f64, start);
            at_start(&motion, &odds, draws, joint, (elections.states(t), start));
            keep_complete(draws, t - 1, year, start);
        }
    }
}

/// The situation at the start of a year that can reach so many `states` of US politics, without memory.
#[inline(always)]
fn at_start(motion: &Motion, odds: &Odds, draws: &Slice, joint: Option<&JointWill>, (states, start): (usize, &mut Year)) {
    let mut fresh = [0.0; ROW];
    odds.fresh(draws, draws.of(&start.protege), &mut fresh);
    alone(draws, &fresh, start);
    for state in COMMITTED..states {
        let mut defence = motion.guarantors(draws, start, state);
        defence.iter_mut().zip(draws.of(&start.protege)).for_each(|(defence, protege)| *defence += protege);
        odds.fresh(draws, &defence, &mut fresh);
        opposed(draws, joint, &fresh, start, state);
    }
}

/// Where the guarantee stood already, a start is its year to the last bit, whatever the other draws of the block do.
#[inline(always)]
fn keep_complete(draws: &Slice, t: usize, year: &Year, start: &mut Year) {
    let ramp_years = draws.get(&RAMP_YEARS);
    let keep = |from: &Block, to: &mut Block| {
        let (from, to) = (draws.of(from), draws.of_mut(to));
        for i in 0..ROW {
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

/// What grows or fades from year to year, for a row of draws.
struct Motion {
    challenger: Row,
    protege: Row,
    /// (1 − fatigue)^(t−1).
    fresh: Row,
    /// exp(−erosion·(t−1)).
    remains: Row,
    erosion_step: Row,
    /// Share of the reinforcements that arrive in time.
    arrive: Row,
}

impl Motion {
    #[inline(always)]
    fn start(draws: &Slice) -> Motion {
        let (erosion, days, war) = (draws.get(&EROSION), draws.get(&REINFORCEMENT_DAYS), draws.get(&WAR_DAYS));
        let mut motion = Motion {
            challenger: *draws.get(&CHALLENGER_FORCE),
            protege: *draws.get(&PROTEGE_FORCE),
            fresh: [1.0; ROW],
            remains: [1.0; ROW],
            erosion_step: [0.0; ROW],
            arrive: [0.0; ROW],
        };
        for i in 0..ROW {
            motion.erosion_step[i] = exp(-erosion[i]);
            motion.arrive[i] = exp(-(days[i] / war[i]));
        }
        motion
    }

    /// A year passes.
    #[inline(always)]
    fn pass(&mut self, draws: &Slice) {
        let (rearm, grow) = (draws.get(&CHALLENGER_GROWTH), draws.get(&PROTEGE_GROWTH));
        let fatigue = draws.get(&ROTATION_FATIGUE);
        for i in 0..ROW {
            self.challenger[i] *= 1.0 + rearm[i];
            self.protege[i] *= 1.0 + grow[i];
            self.fresh[i] *= 1.0 - fatigue[i];
            self.remains[i] *= self.erosion_step[i];
        }
    }

    /// Writes what both states of US politics share, for a guarantee that has had `stood` years to stand up.
    #[inline(always)]
    fn write(&self, draws: &Slice, stood: f64, year: &mut Year) {
        let (ramp_years, boost) = (draws.get(&RAMP_YEARS), draws.get(&ARMS_BOOST));
        let (troops, pledge) = (draws.get(&FORWARD_TROOPS), draws.get(&AUDIENCE_COST));
        let Year { ramp: ramped, challenger, protege, forward, pledge: pledged, remains, .. } = year;
        let (ramped, challenger, protege) = (draws.of_mut(ramped), draws.of_mut(challenger), draws.of_mut(protege));
        let (forward, pledged, remains) = (draws.of_mut(forward), draws.of_mut(pledged), draws.of_mut(remains));
        for i in 0..ROW {
            let part = stood / ramp_years[i];
            // A guarantee that needs no time stands at once, also at the start of year 1 (0/0 is not below 1).
            let ramp = if part < 1.0 { part } else { 1.0 };
            ramped[i] = ramp;
            challenger[i] = self.challenger[i];
            protege[i] = self.protege[i] * (1.0 + boost[i] * ramp);
            forward[i] = troops[i] * ramp * self.fresh[i];
            pledged[i] = pledge[i] * ramp * self.remains[i];
            remains[i] = self.remains[i];
        }
    }

    /// What the guarantors add to the defence; writes what they could bring.
    #[inline(always)]
    fn guarantors(&self, draws: &Slice, year: &mut Year, state: usize) -> Row {
        let (us_share, design) = (draws.get(&US_SHARE), draws.get(&REINFORCEMENTS));
        let (forward, relief) = (draws.get(&FORWARD_QUALITY), draws.get(&REINFORCEMENT_QUALITY));
        let (ramp, troops) = (draws.of(&year.ramp), draws.of(&year.forward));
        let out = &mut year.states[state];
        let (there, brought) = (draws.of_mut(&mut out.share), draws.of_mut(&mut out.reinforcements));
        let mut added = [0.0; ROW];
        for i in 0..ROW {
            let share = if state == COMMITTED { 1.0 } else { 1.0 - us_share[i] };
            let reinforcements = design[i] * ramp[i] * share;
            there[i] = share;
            brought[i] = reinforcements;
            added[i] = forward[i] * troops[i] + relief[i] * reinforcements * self.arrive[i];
        }
        added
    }
}

/// Writes the war against the protégé alone.
#[inline(always)]
fn alone(draws: &Slice, odds: &Row, year: &mut Year) {
    let cost = draws.get(&COST_ALONE);
    let (win, utility) = (draws.of_mut(&mut year.win_alone), draws.of_mut(&mut year.utility_alone));
    for i in 0..ROW {
        win[i] = 1.0 / (1.0 + odds[i]);
        utility[i] = win[i] - cost[i];
    }
}

/// Writes the war against all, the will and the gain, which depend on whether the United States stand by their commitment.
#[inline(always)]
fn opposed(draws: &Slice, joint: Option<&JointWill>, odds: &Row, year: &mut Year, state: usize) {
    let (cost, added, status_quo) = (draws.get(&COST_ALONE), draws.get(&COST_ADDED), draws.get(&STATUS_QUO));
    let Year { ramp, forward: troops, pledge, remains, win_alone, utility_alone, states, .. } = year;
    let (ramp, remains, win_alone) = (draws.of(ramp), draws.of(remains), draws.of(win_alone));
    let (troops, pledge, utility_alone) = (draws.of(troops), draws.of(pledge), draws.of(utility_alone));
    let State { share, will, win_opposed, utility_opposed, gain, .. } = &mut states[state];
    let (share, will) = (draws.of(share), draws.of_mut(will));
    let (win_opposed, utility_opposed) = (draws.of_mut(win_opposed), draws.of_mut(utility_opposed));
    let gain = draws.of_mut(gain);
    for i in 0..ROW {
        let win = 1.0 / (1.0 + odds[i]);
        win_opposed[i] = win;
        utility_opposed[i] = win - cost[i] - added[i];
    }
    match joint {
        None => {
            let full = draws.get(&INTERVENE);
            for i in 0..ROW {
                will[i] = full[i] * ramp[i] * remains[i] * share[i];
            }
        }
        Some(joint) => {
            joint.fill(draws, &WillParts { pledge, troops, win_alone, win_opposed }, will);
            for i in 0..ROW {
                will[i] *= share[i];
            }
        }
    }
    for i in 0..ROW {
        let q = will[i];
        gain[i] = (1.0 - q) * utility_alone[i] + q * utility_opposed[i] - status_quo[i];
    }
}
