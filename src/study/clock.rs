//! The clock of a draw: when in a year its moments lie, how many opportunities they stand for, how far the guarantee stands then,
//! and what foreign troops do to crises.
//!
//! Crises bunch early: Ω_t = ω·(t^κ − (t − 1)^κ) are expected in year t, and the moment at which the share c of them is behind is
//! τ = ((t − 1)^κ + c·(t^κ − (t − 1)^κ))^(1/κ). At τ the share r = min(1, τ/R) of the guarantee stands. Troops T, in thousand, as
//! far as they stand then, multiply opportunities by 1 + (f − 1)·r·T/(T + 5) and the odds of an incident by 1 + (o − 1)·r·T/(T + 5):
//! nothing before they arrive, little for a handful. An incident is an opportunity with probability e.

use super::slice::Slice;
use crate::models::quantities::*;
use crate::models::{BEHIND, Buildup, MOMENTS, WEIGHTS, Year, presence};
use crate::quantity::maths::{exp, ln};
use crate::quantity::{ROW, Row};

/// The clock of a row of draws.
pub(super) struct Clock {
    /// t^κ at the start and at the end of the year.
    before: Row,
    after: Row,
}

impl Clock {
    /// Before year 1.
    pub fn start() -> Clock {
        Clock { before: [0.0; ROW], after: [0.0; ROW] }
    }

    /// Year `t` begins.
    #[inline(always)]
    pub fn pass(&mut self, draws: &Slice, t: usize) {
        let (shape, log) = (draws.get(&OPPORTUNITY_SHAPE), ln(t as f64));
        self.before = self.after;
        for i in 0..ROW {
            // A constant rate keeps its digits.
            self.after[i] = if shape[i] == 1.0 { t as f64 } else { exp(shape[i] * log) };
        }
    }

    /// How far the guarantee stands `later` years after moment `moment` of the year.
    #[inline(always)]
    pub fn stands(&self, draws: &Slice, moment: usize, later: f64) -> Row {
        let (shape, ramp_years) = (draws.get(&OPPORTUNITY_SHAPE), draws.get(&RAMP_YEARS));
        let mut ramp = [1.0; ROW];
        for i in 0..ROW {
            let reached = self.before[i] + BEHIND[moment] * (self.after[i] - self.before[i]);
            let time = if shape[i] == 1.0 { reached } else { exp(ln(reached) / shape[i]) };
            let part = (time + later) / ramp_years[i];
            // A guarantee that needs no time stands at once.
            ramp[i] = if part < 1.0 { part } else { 1.0 };
        }
        ramp
    }

    /// Writes the opportunities of a moment that is `place` among the moments of its year, and the chance of an incident; `fresh`
    /// is what rotation has left of the troops.
    #[inline(always)]
    pub fn write(&self, draws: &Slice, place: Option<usize>, fresh: &Row, year: &mut Year) {
        let (rate, troops) = (draws.get(&OPPORTUNITIES), draws.get(&FORWARD_TROOPS));
        let (factor, odds) = (draws.get(&OPPORTUNITY_FACTOR), draws.get(&INCIDENT_ODDS));
        let (disputes, sparks) = (draws.get(&INCIDENTS), draws.get(&INCIDENT_SPARKS));
        let weight = place.map_or(1.0, |moment| WEIGHTS[moment]);
        let Year { ramp, opportunities, incident, .. } = year;
        let (ramp, opportunities, incident) = (draws.of(ramp), draws.of_mut(opportunities), draws.of_mut(incident));
        for i in 0..ROW {
            let presence = ramp[i] * presence(troops[i] * fresh[i]);
            let more = 1.0 + (odds[i] - 1.0) * presence;
            let p = disputes[i];
            let met = p * more / ((1.0 - p) + p * more);
            // Certain disputes whose odds troops take to nothing.
            incident[i] = if p < 1.0 { met } else { 1.0 };
            let crises = rate[i] * (self.after[i] - self.before[i]) * (1.0 + (factor[i] - 1.0) * presence);
            opportunities[i] = weight * (crises + sparks[i] * incident[i]);
        }
    }
}

/// Places of the moments of year `t` within the year; the only moment of a year that is asked once has none.
pub(super) fn places(buildup: Buildup, t: usize) -> impl Iterator<Item = Option<usize>> {
    let (several, one) = if buildup.contains(t) { (MOMENTS, None) } else { (0, Some(None)) };
    (0..several).map(Some).chain(one)
}
