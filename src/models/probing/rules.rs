//! What stays the same from year to year in a row of draws of probing: rates, stakes, and what each history says of the guarantors.

use super::quantities::{ANSWER_IRRESOLUTE, ANSWER_RESOLUTE, PROBE_GAIN, PROBE_LOSS};
use crate::models::Years;
use crate::models::quantities::STATUS_QUO;
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

/// How much less likely a history is if the guarantors are resolute: factors I/R of every number of answered and of unanswered
/// probes, for a row of draws. A history that resolute guarantors cannot make has an infinite factor, one that none can make NaN;
/// factors of histories that can be end at the smallest and the largest number.
pub(super) struct Odds {
    answered: Vec<Row>,
    unanswered: Vec<Row>,
}

impl Odds {
    #[inline(always)]
    pub fn new(resolute: &Row, irresolute: &Row, horizon: usize) -> Odds {
        let mut odds = Odds { answered: vec![[1.0; ROW]; horizon + 1], unanswered: vec![[1.0; ROW]; horizon + 1] };
        for n in 1..=horizon {
            for j in 0..ROW {
                odds.answered[n][j] = times(odds.answered[n - 1][j], irresolute[j] / resolute[j]);
                odds.unanswered[n][j] = times(odds.unanswered[n - 1][j], (1.0 - irresolute[j]) / (1.0 - resolute[j]));
            }
        }
        odds
    }

    /// After so many answered and unanswered probes.
    #[inline(always)]
    pub fn of(&self, answered: usize, unanswered: usize) -> (&Row, &Row) {
        (&self.answered[answered], &self.unanswered[unanswered])
    }
}

/// A product that leaves the numbers only if a factor does: what is possible stays possible.
#[inline(always)]
fn times(odds: f64, step: f64) -> f64 {
    let product = odds * step;
    let possible = step > 0.0 && step < f64::INFINITY && odds > 0.0 && odds < f64::INFINITY;
    if possible { product.clamp(f64::MIN_POSITIVE, f64::MAX) } else { product }
}

/// π: the belief that the guarantors are resolute, from a prior and the odds I/R of the history. Of a history that cannot be
/// under the prior Bayes' rule says nothing, and the prior stays; it meets such histories where the prior has moved since.
#[inline(always)]
pub(super) fn belief(prior: f64, odds: f64) -> f64 {
    let belief = prior / (prior + (1.0 - prior) * odds);
    if belief.is_nan() { prior } else { belief }
}

/// The answer rate below which a probe pays: (1 − Ans)·b > Ans·k_p. Without gain none pays.
#[inline(always)]
pub(super) fn worthwhile(gain: f64, loss: f64) -> f64 {
    let limit = gain / (gain + loss);
    if gain > 0.0 { limit } else { 0.0 }
}

/// Ans: how likely a probe is answered under a belief.
#[inline(always)]
pub(super) fn answered(belief: f64, resolute: f64, irresolute: f64) -> f64 {
    belief * resolute + (1.0 - belief) * irresolute
}

/// The rules of a row of draws that stay the same from year to year.
pub(super) struct Rules {
    /// Answer rates of resolute guarantors, never below those of irresolute ones.
    pub resolute: Row,
    pub irresolute: Row,
    pub odds: Odds,
    /// The answer rate below which a probe pays.
    pub worthwhile: Row,
    pub status_quo: Row,
}

impl Rules {
    /// Of the draws at `places`.
    #[inline(always)]
    pub fn new(years: &Years, places: &Places) -> Rules {
        let get = |spec: &QuantitySpec| gather(years.draws.get(spec), places);
        let (rate, irresolute) = (get(&ANSWER_RESOLUTE), get(&ANSWER_IRRESOLUTE));
        let mut resolute = [0.0; ROW];
        for j in 0..ROW {
            resolute[j] = if rate[j] > irresolute[j] { rate[j] } else { irresolute[j] };
        }
        let odds = Odds::new(&resolute, &irresolute, years.horizon());
        let (gain, loss) = (get(&PROBE_GAIN), get(&PROBE_LOSS));
        let mut worthwhile = [0.0; ROW];
        for j in 0..ROW {
            // Where nobody guarantees there is nobody to probe.
            let pays = self::worthwhile(gain[j], loss[j]);
            worthwhile[j] = if years.design.has_nobody() { 0.0 } else { pays };
        }
        Rules { resolute, irresolute, odds, worthwhile, status_quo: get(&STATUS_QUO) }
    }
}
