//! What the challenger finds in one year and state of politics, and what it makes of a history there: a row of draws.

use super::rules::{Places, Rules, belief, gather};
use crate::models::moments::WEIGHTS;
use crate::models::{State, Year, attack_if};
use crate::quantity::maths::approach;
use crate::quantity::{Block, Row};

/// A moment of a year.
pub(super) struct Scene {
    /// Belief that the guarantors are resolute before any probe.
    prior: Row,
    /// Utility of an attack if they stay out, and if they fight.
    alone: Row,
    opposed: Row,
    /// Opportunities the moment stands for, and the hazard of a challenger that takes every one.
    opportunities: Row,
    hazard: Row,
}

impl Scene {
    /// For the draws at `places`.
    #[inline(always)]
    pub fn new(year: &Year, state: usize, places: &Places) -> Scene {
        let State { will, utility_opposed, .. } = &year.states[state];
        let of = |block: &Block| gather(block, places);
        let opportunities = of(&year.opportunities);
        Scene {
            prior: of(will),
            alone: of(&year.utility_alone),
            opposed: of(utility_opposed),
            hazard: opportunities.map(approach),
            opportunities,
        }
    }
}

/// What a history comes to at the moments of a year.
pub(super) struct Outlook<const N: usize> {
    /// Belief that the guarantors are resolute, at each moment.
    pub beliefs: [f64; N],
    /// Hazard of the year.
    pub hazard: f64,
    /// Which share of the attacks comes at each moment.
    pub shares: [f64; N],
}

/// The beliefs at each moment after a history of odds I/R `odds`.
#[inline(always)]
fn beliefs<const N: usize>(scenes: &[Scene; N], odds: f64, j: usize) -> [f64; N] {
    std::array::from_fn(|m| belief(scenes[m].prior[j], odds))
}

/// The belief by which the challenger decides once a year whether to probe: the mean over the moments.
#[inline(always)]
pub(super) fn mean_belief<const N: usize>(scenes: &[Scene; N], odds: f64, j: usize) -> f64 {
    let beliefs = beliefs(scenes, odds, j);
    if N == 1 { beliefs[0] } else { beliefs.iter().zip(WEIGHTS).fold(0.0, |sum, (belief, weight)| sum + weight * belief) }
}

impl<const N: usize> Outlook<N> {
    /// After a history of odds I/R `odds`, for draw `j` of the row.
    #[inline(always)]
    pub fn new(rules: &Rules, scenes: &[Scene; N], odds: f64, j: usize) -> Outlook<N> {
        let beliefs = beliefs(scenes, odds, j);
        let (mut hazard, mut sum) = (0.0, 0.0);
        let mut shares = [1.0; N];
        for m in 0..N {
            let (scene, belief) = (&scenes[m], beliefs[m]);
            let net = (1.0 - belief) * scene.alone[j] + belief * scene.opposed[j] - rules.status_quo[j];
            let attack = attack_if(net);
            // 1 − exp(−Σ) moment by moment, so that a small hazard keeps its digits.
            hazard += (1.0 - hazard) * (scene.hazard[j] * attack);
            shares[m] = scene.opportunities[j] * attack;
            sum += shares[m];
        }
        for share in &mut shares {
            let part = if sum > 0.0 { *share / sum } else { 0.0 };
            *share = if N == 1 { 1.0 } else { part };
        }
        Outlook { beliefs, hazard, shares }
    }
}
