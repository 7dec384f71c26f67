//! From a draw to the situation at each moment of each year: forces, chances, will and gain.
//!
//! Growth, fatigue and erosion are geometric, so they are running products; so is what a year does to the odds of a war (`odds`).

use super::clock::{Clock, places};
use super::derived::{JointWill, WillParts};
use super::odds::Odds;
use super::present::present;
use super::slice::Slice;
use crate::models::dispatch::{Work, wide};
use crate::models::quantities::*;
use crate::models::{Buildup, COMMITTED, Draws, Politics, State, Year};
use crate::quantity::maths::exp;
use crate::quantity::{LANES, ROW, Row};

/// Fills the situation of a block of draws at the moments of all years of `pages`. `joint` derives the will from its parts; without
/// it the will is the option's own quantity.
pub fn fill_years(draws: Draws, joint: Option<&JointWill>, politics: Politics, buildup: Buildup, pages: Pages) {
    wide(Fill { draws, joint, politics, buildup, pages });
}

/// Where the situation is written.
pub struct Pages<'a> {
    /// Years whose situation is needed.
    pub years: usize,
    /// The moments of these years, as [`Buildup`] numbers them.
    pub moments: &'a mut [Year],
    /// The situation a year after the moments of years at whose end more will stand; empty unless it is needed.
    pub ahead: &'a mut [Year],
}

struct Fill<'a> {
    draws: Draws<'a>,
    joint: Option<&'a JointWill>,
    politics: Politics,
    buildup: Buildup,
    pages: Pages<'a>,
}

impl Work for Fill<'_> {
    #[inline(always)]
    fn run(self) {
        let Fill { draws, joint, politics, buildup, mut pages } = self;
        // Row by row, so that what grows from year to year stays in the nearest cache.
        for row in 0..LANES / ROW {
            let shares = politics.chains().map(|(_, chain)| chain.quantities.share);
            let besides = shares.chain(joint.into_iter().flat_map(JointWill::quantities));
            let draws = Slice::new(&draws, besides, row);
            Filling { draws: &draws, joint, politics: &politics, buildup }.fill(&mut pages);
        }
    }
}

/// The situation of a row of draws, as it is filled.
struct Filling<'a> {
    draws: &'a Slice,
    joint: Option<&'a JointWill>,
    politics: &'a Politics,
    buildup: Buildup,
}

impl Filling<'_> {
    #[inline(always)]
    fn fill(&self, pages: &mut Pages) {
        let Filling { draws, buildup, .. } = *self;
        let (mut motion, mut odds, mut clock) = (Motion::start(draws), Odds::start(draws), Clock::start());
        for t in 1..=pages.years {
            if t > 1 {
                motion.pass(draws);
                odds.pass();
            }
            // The year before looks ahead to this one, at its own moments.
            if t > 1 && t - 1 <= buildup.outgrown() && !pages.ahead.is_empty() {
                for (moment, place) in buildup.moments(t - 1).enumerate() {
                    motion.write(draws, &clock.stands(draws, moment, 1.0), &mut pages.ahead[place]);
                    self.afresh(&motion, &odds, t, &mut pages.ahead[place]);
                }
            }
            clock.pass(draws, t);
            for (page, moment) in buildup.moments(t).zip(places(buildup, t)) {
                let (year, ramp) = (&mut pages.moments[page], moment.map(|moment| clock.stands(draws, moment, 0.0)));
                motion.write(draws, &ramp.unwrap_or([1.0; ROW]), year);
                clock.write(draws, moment, &motion.fresh, year);
                match moment {
                    Some(_) => self.afresh(&motion, &odds, t, year),
                    None => self.onward(&motion, &mut odds, t, year),
                }
            }
        }
    }

    /// Wars of a moment of year `t` without memory.
    #[inline(always)]
    fn afresh(&self, motion: &Motion, odds: &Odds, t: usize, year: &mut Year) {
        let draws = self.draws;
        let mut fresh = [0.0; ROW];
        odds.fresh(draws, draws.of(&year.protege), &mut fresh);
        alone(draws, &fresh, year);
        for state in COMMITTED..self.politics.states(t) {
            let mut defence = motion.guarantors(draws, self.politics, year, state);
            defence.iter_mut().zip(draws.of(&year.protege)).for_each(|(defence, protege)| *defence += protege);
            odds.fresh(draws, &defence, &mut fresh);
            opposed(draws, self.joint, &fresh, year, state);
        }
    }

    /// Wars of a year in which the whole guarantee stands, from those of the year before if it stood then.
    #[inline(always)]
    fn onward(&self, motion: &Motion, odds: &mut Odds, t: usize, year: &mut Year) {
        let Filling { draws, politics, .. } = *self;
        let stood = t > 1 && !self.buildup.contains(t - 1);
        alone(draws, odds.alone(draws, stood, draws.of(&year.protege)), year);
        for state in COMMITTED..politics.states(t) {
            let guarantors = motion.guarantors(draws, politics, year, state);
            let known = stood && state < politics.states(t - 1);
            let odds = odds.opposed(draws, draws.of(&year.protege), &guarantors, (state, known));
            opposed(draws, self.joint, odds, year, state);
        }
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

    /// Writes what all states of politics share, for a guarantee of which the share `ramp` stands.
    #[inline(always)]
    fn write(&self, draws: &Slice, ramp: &Row, year: &mut Year) {
        let (baseline, boost) = (draws.get(&ARMS_BASELINE), draws.get(&ARMS_BOOST));
        let (troops, pledge) = (draws.get(&FORWARD_TROOPS), draws.get(&AUDIENCE_COST));
        let Year { ramp: ramped, challenger, protege, forward, pledge: pledged, remains, .. } = year;
        let (ramped, challenger, protege) = (draws.of_mut(ramped), draws.of_mut(challenger), draws.of_mut(protege));
        let (forward, pledged, remains) = (draws.of_mut(forward), draws.of_mut(pledged), draws.of_mut(remains));
        for i in 0..ROW {
            let ramp = ramp[i];
            ramped[i] = ramp;
            challenger[i] = self.challenger[i];
            protege[i] = self.protege[i] * (1.0 + baseline[i]) * (1.0 + boost[i] * ramp);
            forward[i] = troops[i] * ramp * self.fresh[i];
            pledged[i] = pledge[i] * ramp * self.remains[i];
            remains[i] = self.remains[i];
        }
    }

    /// What the guarantors add to the defence; writes what they could bring.
    #[inline(always)]
    fn guarantors(&self, draws: &Slice, politics: &Politics, year: &mut Year, state: usize) -> Row {
        let (there_is, design) = (present(draws, politics, state), draws.get(&REINFORCEMENTS));
        let (forward, relief) = (draws.get(&FORWARD_QUALITY), draws.get(&REINFORCEMENT_QUALITY));
        let (ramp, troops) = (draws.of(&year.ramp), draws.of(&year.forward));
        let out = &mut year.states[state];
        *draws.of_mut(&mut out.share) = there_is;
        let brought = draws.of_mut(&mut out.reinforcements);
        let mut added = [0.0; ROW];
        for i in 0..ROW {
            let reinforcements = design[i] * ramp[i] * there_is[i];
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

/// Writes the war against all, the will and the gain, which depend on who stands by its commitment.
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
