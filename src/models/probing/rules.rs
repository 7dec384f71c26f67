//! What stays the same from year to year in a row of draws of probing: rates, stakes, and how likely each history is.

use super::{ANSWER_IRRESOLUTE, ANSWER_RESOLUTE, PROBE_GAIN, PROBE_LOSS};
use crate::models::Years;
use crate::models::quantities::{OPPORTUNITIES, STATUS_QUO};
use crate::quantity::maths::approach;
use crate::quantity::{Block, QuantitySpec, ROW, Row};

/// Places of a row of draws in their block.
pub(super) type Places = [usize; ROW];

/// The values of a row of draws.
#[inline(always)]
pub(super) fn gather(block: &Block, places: &Places) -> Row {
    let mut out = [0.0; ROW];
    for (out, &place) in out.iter_mut().zip(places) {
        *out = block[place];
    }
    out
}

/// αⁿ and (1 − α)ⁿ of one type for every number of probes, for a row of draws.
pub(super) struct Likelihoods {
    pub answered: Vec<Row>,
    pub unanswered: Vec<Row>,
}

impl Likelihoods {
    #[inline(always)]
    fn new(rate: &Row, horizon: usize) -> Likelihoods {
        let mut out = Likelihoods { answered: vec![[1.0; ROW]; horizon + 1], unanswered: vec![[1.0; ROW]; horizon + 1] };
        for n in 1..=horizon {
            for j in 0..ROW {
                out.answered[n][j] = out.answered[n - 1][j] * rate[j];
                out.unanswered[n][j] = out.unanswered[n - 1][j] * (1.0 - rate[j]);
            }
        }
        out
    }
}

/// π: the belief that the guarantors are resolute, from a prior and the likelihoods of the history under both types.
#[inline(always)]
pub(super) fn belief(prior: f64, resolute: f64, irresolute: f64) -> f64 {
    let joint = prior * resolute;
    let all = joint + (1.0 - prior) * irresolute;
    let belief = joint / all;
    if all > 0.0 { belief } else { 0.0 }
}

/// The rules of a row of draws that stay the same from year to year.
pub(super) struct Rules {
    /// Answer rates of resolute guarantors, never below those of irresolute ones.
    pub resolute: Row,
    pub irresolute: Row,
    /// Likelihoods of histories for resolute and for irresolute guarantors.
    pub likelihoods: [Likelihoods; 2],
    pub gain: Row,
    pub loss: Row,
    pub status_quo: Row,
    /// 1 − exp(−ω): hazard of a year in which the challenger wants to attack.
    pub hazard: Row,
}

impl Rules {
    /// Of the draws at `places`.
    #[inline(always)]
    pub fn new(years: &Years, places: &Places) -> Rules {
        let get = |spec: &QuantitySpec| gather(years.draws.get(spec), places);
        let (rate, irresolute, opportunities) = (get(&ANSWER_RESOLUTE), get(&ANSWER_IRRESOLUTE), get(&OPPORTUNITIES));
        let (mut resolute, mut hazard) = ([0.0; ROW], [0.0; ROW]);
        for j in 0..ROW {
            resolute[j] = if rate[j] > irresolute[j] { rate[j] } else { irresolute[j] };
            hazard[j] = approach(opportunities[j]);
        }
        let horizon = years.horizon();
        let likelihoods = [Likelihoods::new(&resolute, horizon), Likelihoods::new(&irresolute, horizon)];
        let (gain, loss, status_quo) = (get(&PROBE_GAIN), get(&PROBE_LOSS), get(&STATUS_QUO));
        Rules { resolute, irresolute, likelihoods, gain, loss, status_quo, hazard }
    }
}
