//! From a draw to the situation of each year: forces, chances, will and gain.
//!
//! Growth, fatigue and erosion are geometric, so they are running products rather than powers; once the guarantee stands,
//! so is the odds term (φ·P/A)ᵐ of the war against the protégé alone.

use crate::models::dispatch::{Work, wide};
use crate::models::quantities::*;
use crate::models::{COMMITTED, Design, Draws, Year, Years};
use crate::quantity::maths::{exp, ln, pow};
use crate::quantity::{Block, LANES, ZEROS};

/// Fills `years` (year 1 first) with the situation of a block of draws, the will as given by the option.
pub fn fill_years(draws: Draws, years: &mut [Year], _design: &Design) {
    wide(Fill { draws, years });
}

struct Fill<'a> {
    draws: Draws<'a>,
    years: &'a mut [Year],
}

/// What grows or fades from year to year, as it stands in the year before.
struct Motion {
    challenger: Block,
    protege: Block,
    /// (1 − fatigue)^(t−1).
    fresh: Block,
    /// exp(−erosion·(t−1)).
    remains: Block,
    erosion_step: Block,
    /// ((1 + g_P)/(1 + g_A))ᵐ: what a year does to the odds once the guarantee stands.
    odds_step: Block,
    /// (φ·P/A)ᵐ of the year before.
    odds: Block,
    /// Share of the reinforcements that arrive in time.
    arrive: Block,
}

impl Work for Fill<'_> {
    #[inline(always)]
    fn run(self) {
        let mut motion = Motion::start(&self.draws);
        for (index, year) in self.years.iter_mut().enumerate() {
            motion.year(&self.draws, index + 1, year);
            for state in COMMITTED..Years::reachable(index + 1) {
                opposed(&self.draws, &motion.arrive, year, state);
            }
        }
    }
}

impl Motion {
    #[inline(always)]
    fn start(draws: &Draws) -> Motion {
        let (rearm, grow, m) = (draws.get(&CHALLENGER_GROWTH), draws.get(&PROTEGE_GROWTH), draws.get(&DECISIVENESS));
        let (erosion, days, war) = (draws.get(&EROSION), draws.get(&REINFORCEMENT_DAYS), draws.get(&WAR_DAYS));
        let mut motion = Motion {
            challenger: *draws.get(&CHALLENGER_FORCE),
            protege: *draws.get(&PROTEGE_FORCE),
            fresh: [1.0; LANES],
            remains: [1.0; LANES],
            erosion_step: ZEROS,
            odds_step: ZEROS,
            odds: ZEROS,
            arrive: ZEROS,
        };
        for i in 0..LANES {
            motion.erosion_step[i] = exp(-erosion[i]);
            motion.odds_step[i] = exp(m[i] * (ln(1.0 + grow[i]) - ln(1.0 + rearm[i])));
            motion.arrive[i] = exp(-(days[i] / war[i]));
        }
        motion
    }

    /// Moves to year `t` and writes what is the same in both states of US politics.
    #[inline(always)]
    fn year(&mut self, draws: &Draws, t: usize, year: &mut Year) {
        if t > 1 {
            self.pass(draws);
        }
        let (ramp_years, boost, phi) = (draws.get(&RAMP_YEARS), draws.get(&ARMS_BOOST), draws.get(&DEFENCE_MULTIPLIER));
        let (m, troops, pledge) = (draws.get(&DECISIVENESS), draws.get(&FORWARD_TROOPS), draws.get(&AUDIENCE_COST));
        let cost = draws.get(&COST_ALONE);
        let now = t as f64;
        for i in 0..LANES {
            let part = now / ramp_years[i];
            let ramp = if part < 1.0 { part } else { 1.0 };
            // A ramp of 0 years gives 0/0 only for t = 0, which is no year: now / 0 is ∞ and the ramp 1.
            year.ramp[i] = ramp;
            year.challenger[i] = self.challenger[i];
            year.protege[i] = self.protege[i] * (1.0 + boost[i] * ramp);
            year.forward[i] = troops[i] * ramp * self.fresh[i];
            year.pledge[i] = pledge[i] * ramp * self.remains[i];
            year.remains[i] = self.remains[i];
            let standing = t > 1 && now - 1.0 >= ramp_years[i];
            let fresh_odds = pow(phi[i] * year.protege[i] / year.challenger[i], m[i]);
            let odds = if standing { self.odds[i] * self.odds_step[i] } else { fresh_odds };
            self.odds[i] = odds;
            year.win_alone[i] = 1.0 / (1.0 + odds);
            year.utility_alone[i] = year.win_alone[i] - cost[i];
        }
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
}

/// Writes what depends on whether the United States stand by their commitment.
#[inline(always)]
fn opposed(draws: &Draws, arrive: &Block, year: &mut Year, state: usize) {
    let (us_share, design) = (draws.get(&US_SHARE), draws.get(&REINFORCEMENTS));
    let (phi, m) = (draws.get(&DEFENCE_MULTIPLIER), draws.get(&DECISIVENESS));
    let (forward, relief) = (draws.get(&FORWARD_QUALITY), draws.get(&REINFORCEMENT_QUALITY));
    let (cost, added, status_quo) = (draws.get(&COST_ALONE), draws.get(&COST_ADDED), draws.get(&STATUS_QUO));
    let will = draws.get(&INTERVENE);
    let Year { ramp, challenger, protege, forward: troops, remains, utility_alone, states, .. } = year;
    let out = &mut states[state];
    for i in 0..LANES {
        let share = if state == COMMITTED { 1.0 } else { 1.0 - us_share[i] };
        let reinforcements = design[i] * ramp[i] * share;
        let defence = protege[i] + forward[i] * troops[i] + relief[i] * reinforcements * arrive[i];
        let win = 1.0 / (1.0 + pow(phi[i] * defence / challenger[i], m[i]));
        let q = will[i] * ramp[i] * remains[i] * share;
        let utility = win - cost[i] - added[i];
        out.share[i] = share;
        out.reinforcements[i] = reinforcements;
        out.will[i] = q;
        out.win_opposed[i] = win;
        out.utility_opposed[i] = utility;
        out.gain[i] = (1.0 - q) * utility_alone[i] + q * utility - status_quo[i];
    }
}
