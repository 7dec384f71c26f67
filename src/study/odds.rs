//! The odds term (φ·D/A)ᵐ of a war, D the defence and A the challenger's forces, from year to year.
//!
//! Once a guarantee stands the term need not be raised to a power anew. The protégé's own forces and the challenger's grow by
//! constant factors, which change the odds by a constant factor as well; what the guarantors' forces do beyond that is a
//! small step δ, and (1 + δ)ᵐ is the sum of a short binomial series. Error of the series: below 3e-13 of the odds a year.

use super::slice::Slice;
use crate::models::STATES;
use crate::models::quantities::*;
use crate::quantity::maths::{exp, ln};
use crate::quantity::{ROW, Row};

const ZEROS: Row = [0.0; ROW];

/// Terms of the binomial series after the 1.
const TERMS: usize = 9;
/// The series is used where |δ|·max(m, 4) is at most this; the next term is then below 3e-13.
const SMALL: f64 = 0.25;

/// What the odds of a year follow from, for a row of draws.
pub(super) struct Odds {
    /// ln φ − ln A, as the challenger's forces grow.
    log_scale: Row,
    log_growth: Row,
    /// ((1 + g_P)/(1 + g_A))ᵐ: what a year does to the odds once the guarantee stands.
    step: Row,
    /// Binomial coefficients of m over 1 … TERMS.
    series: [Row; TERMS],
    alone: Row,
    /// Odds against all, and the guarantors' part of the defence behind them, by state of politics.
    opposed: [Row; STATES],
    guarantors: [Row; STATES],
}

impl Odds {
    #[inline(always)]
    pub fn start(draws: &Slice) -> Odds {
        let (rearm, grow, m) = (draws.get(&CHALLENGER_GROWTH), draws.get(&PROTEGE_GROWTH), draws.get(&DECISIVENESS));
        let (phi, challenger) = (draws.get(&DEFENCE_MULTIPLIER), draws.get(&CHALLENGER_FORCE));
        let mut odds = Odds {
            log_scale: ZEROS,
            log_growth: ZEROS,
            step: ZEROS,
            series: [ZEROS; TERMS],
            alone: ZEROS,
            opposed: [ZEROS; STATES],
            guarantors: [ZEROS; STATES],
        };
        for i in 0..ROW {
            let log_growth = ln(1.0 + rearm[i]);
            odds.log_growth[i] = log_growth;
            odds.log_scale[i] = ln(phi[i]) - ln(challenger[i]);
            odds.step[i] = exp(m[i] * (ln(1.0 + grow[i]) - log_growth));
        }
        let mut coefficient = [1.0; ROW];
        for (k, term) in odds.series.iter_mut().enumerate() {
            for i in 0..ROW {
                coefficient[i] *= (m[i] - k as f64) / (k as f64 + 1.0);
            }
            *term = coefficient;
        }
        odds
    }

    /// A year passes.
    #[inline(always)]
    pub fn pass(&mut self) {
        for i in 0..ROW {
            self.log_scale[i] -= self.log_growth[i];
        }
    }

    /// The odds of `defence` without memory.
    #[inline(always)]
    pub fn fresh(&self, draws: &Slice, defence: &Row, out: &mut Row) {
        let m = draws.get(&DECISIVENESS);
        for i in 0..ROW {
            let odds = exp(m[i] * (ln(defence[i]) + self.log_scale[i]));
            out[i] = if m[i] == 0.0 { 1.0 } else { odds };
        }
    }

    /// The odds against the protégé alone in a year in which the guarantee stands; `stood` if it did the year before.
    #[inline(always)]
    pub fn alone(&mut self, draws: &Slice, stood: bool, protege: &Row) -> &Row {
        if stood {
            for i in 0..ROW {
                self.alone[i] *= self.step[i];
            }
        } else {
            let mut fresh = ZEROS;
            self.fresh(draws, protege, &mut fresh);
            self.alone = fresh;
        }
        &self.alone
    }

    /// The odds against a protégé of forces `protege` and guarantors that add `guarantors` in a year in which the guarantee
    /// stands; `known` if this was asked for the year before.
    #[inline(always)]
    pub fn opposed(&mut self, draws: &Slice, protege: &Row, guarantors: &Row, state: (usize, bool)) -> &Row {
        let (state, known) = state;
        let (grow, m) = (draws.get(&PROTEGE_GROWTH), draws.get(&DECISIVENESS));
        let (odds, last) = (&mut self.opposed[state], &mut self.guarantors[state]);
        let mut moved = ZEROS;
        let mut all = known;
        if known {
            for i in 0..ROW {
                let grown = last[i] * (1.0 + grow[i]);
                let delta = (guarantors[i] - grown) / (protege[i] + grown);
                let power = if m[i] > 4.0 { m[i] } else { 4.0 };
                let small = delta.abs() * power <= SMALL;
                let mut sum = self.series[TERMS - 1][i];
                for k in (0..TERMS - 1).rev() {
                    sum = self.series[k][i] + delta * sum;
                }
                odds[i] *= self.step[i] * (1.0 + delta * sum);
                moved[i] = if small { 1.0 } else { 0.0 };
            }
            all = moved.iter().all(|&moved| moved > 0.0);
        }
        *last = *guarantors;
        if !all {
            let (mut defence, mut fresh) = (ZEROS, ZEROS);
            for i in 0..ROW {
                defence[i] = protege[i] + guarantors[i];
            }
            self.fresh(draws, &defence, &mut fresh);
            for i in 0..ROW {
                self.opposed[state][i] = if moved[i] > 0.0 { self.opposed[state][i] } else { fresh[i] };
            }
        }
        &self.opposed[state]
    }
}
