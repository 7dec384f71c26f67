//! Backward induction: a subgame perfect equilibrium of a tree in which everybody always knows where play is.

use super::played::{Concept, Played};
use super::tree::{Malformed, Node};

/// The subgame perfect equilibrium in which a player who does not mind takes the first of its best actions; none if moves are
/// hidden. It reads nothing of what is played: a second route to an equilibrium that came as a formula.
///
/// # Errors
/// Never for a tree that was grown; the type says that behaviour is checked.
pub fn solve_backwards(played: &Played) -> Result<Option<Played>, Malformed> {
    let tree = &played.tree;
    if !tree.has_perfect_information() {
        return Ok(None);
    }
    let mut value: Vec<Vec<f64>> = vec![vec![0.0; tree.players.len()]; tree.nodes.len()];
    let mut moves: Vec<Vec<f64>> = tree.sets.iter().map(|set| vec![0.0; set.actions.len()]).collect();
    for (id, node) in tree.nodes.iter().enumerate().rev() {
        value[id] = match node {
            Node::End { payoffs, .. } => payoffs.clone(),
            Node::Chance { branches, .. } => {
                (0..tree.players.len()).map(|p| branches.iter().map(|(_, q, c)| q * value[*c][p]).sum()).collect()
            }
            Node::Choice { set, children } => {
                let player = tree.sets[*set].player;
                let mut best = 0;
                for action in 1..children.len() {
                    if value[children[action]][player] > value[children[best]][player] {
                        best = action;
                    }
                }
                moves[*set][best] = 1.0;
                value[children[best]].clone()
            }
        };
    }
    let mut solved = played.clone().with_moves(moves)?;
    solved.concept = Concept::SubgamePerfect;
    Ok(Some(solved))
}
