//! Regret: what a player could gain by another plan. An equilibrium leaves none.

use super::follow::continuation;
use super::played::Played;
use super::tree::{Node, Tree};
use std::collections::BTreeMap;

/// What the best deviation gains, in units of payoff; never below 0 but for rounding.
#[derive(Clone, Debug, PartialEq)]
pub struct Regret {
    /// For each player: by another plan for the whole game, before it starts.
    pub ex_ante: Vec<f64>,
    /// For each information set: by another plan from there on, given the beliefs there. Sets no play reaches count as well.
    pub sequential: Vec<f64>,
}

impl Regret {
    /// The largest of them.
    pub fn largest(&self) -> f64 {
        self.ex_ante.iter().chain(&self.sequential).copied().fold(0.0, f64::max)
    }
}

/// What could be gained by deviating from what is played.
pub fn regret(played: &Played) -> Regret {
    let Played { tree, moves, beliefs, .. } = played;
    // Counted from a player's least payoff nothing is rounded that is large beside what is at stake.
    let levels: Vec<f64> = (0..tree.players.len()).map(|player| tree.payoffs_of(player).0).collect();
    let values: Vec<Vec<f64>> = levels.iter().enumerate().map(|(p, level)| continuation(tree, moves, p, *level)).collect();
    let gain = |player: usize, start: &[(usize, f64)]| {
        let kept: f64 = start.iter().map(|(node, p)| p * values[player][*node]).sum();
        best_plan(tree, moves, (player, levels[player]), start) - kept
    };
    let sequential = tree.sets.iter().zip(beliefs).map(|(set, belief)| {
        let start: Vec<(usize, f64)> = set.nodes.iter().copied().zip(belief.iter().copied()).collect();
        gain(set.player, &start)
    });
    Regret { sequential: sequential.collect(), ex_ante: (0..tree.players.len()).map(|p| gain(p, &[(0, 1.0)])).collect() }
}

/// What `player` gets at most, counted from a level of payoff, if it starts at these nodes with these weights and all others behave as given.
///
/// The walk stops at the player's next information sets. As nobody forgets own moves, all nodes of a set are met in the same
/// walk, so the best action there is found for all of them together.
fn best_plan(tree: &Tree, moves: &[Vec<f64>], (player, level): (usize, f64), start: &[(usize, f64)]) -> f64 {
    let mut total = 0.0;
    let mut own: BTreeMap<usize, Vec<(usize, f64)>> = BTreeMap::new();
    let mut open: Vec<(usize, f64)> = start.iter().rev().copied().collect();
    while let Some((id, weight)) = open.pop() {
        match &tree.nodes[id] {
            Node::End { payoffs, .. } => total += weight * (payoffs[player] - level),
            Node::Chance { branches, .. } => open.extend(branches.iter().rev().map(|(_, p, child)| (*child, weight * p))),
            Node::Choice { set, .. } if tree.sets[*set].player == player => own.entry(*set).or_default().push((id, weight)),
            Node::Choice { set, children } => {
                open.extend(children.iter().zip(&moves[*set]).rev().map(|(child, p)| (*child, weight * p)));
            }
        }
    }
    for (set, nodes) in own {
        let after = |action: usize| -> Vec<(usize, f64)> {
            nodes.iter().filter_map(|(id, weight)| Some((*tree.children(*id).get(action)?, *weight))).collect()
        };
        let worth = |action: usize| best_plan(tree, moves, (player, level), &after(action));
        total += (0..tree.sets[set].actions.len()).map(worth).fold(f64::NEG_INFINITY, f64::max);
    }
    total
}
