//! Quantal response: how far choices are from logit responses.

use super::follow::{action_values, continuation};
use super::played::Played;
use crate::quantity::maths::exp;

/// The largest difference between a probability that is played and the logit response of this precision to what follows it.
///
/// With errors in choices nobody plays without regret; the equilibrium is a fixed point of the responses, and this is 0 there.
pub fn residual(played: &Played, precision: f64) -> f64 {
    let values: Vec<Vec<f64>> =
        (0..played.tree.players.len()).map(|player| continuation(&played.tree, &played.moves, player, 0.0)).collect();
    let at = |(id, set): (usize, &super::InformationSet)| {
        let worth = action_values(&played.tree, id, &played.beliefs[id], &values[set.player]);
        let response = logit(&worth, precision);
        played.moves[id].iter().zip(response).map(|(p, wanted)| (p - wanted).abs()).fold(0.0, f64::max)
    };
    played.tree.sets.iter().enumerate().map(at).fold(0.0, f64::max)
}

/// Choice probabilities in proportion to e^(λ·worth).
fn logit(worth: &[f64], precision: f64) -> Vec<f64> {
    let share = |own: &f64| 1.0 / worth.iter().map(|other| exp(precision * (other - own))).sum::<f64>();
    worth.iter().map(share).collect()
}
