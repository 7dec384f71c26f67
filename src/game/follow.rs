//! Following play through a tree: where it comes with what probability, what it is worth, what players then believe.

use super::tree::{Malformed, Node, Tree};

/// Probability that play comes to each node.
pub fn reach(tree: &Tree, moves: &[Vec<f64>]) -> Vec<f64> {
    let mut reach = vec![0.0; tree.nodes.len()];
    reach[0] = 1.0;
    for (id, node) in tree.nodes.iter().enumerate() {
        match node {
            Node::Chance { branches, .. } => branches.iter().for_each(|(_, p, child)| reach[*child] = reach[id] * p),
            Node::Choice { set, children } => {
                children.iter().zip(&moves[*set]).for_each(|(child, p)| reach[*child] = reach[id] * p);
            }
            Node::End { .. } => {}
        }
    }
    reach
}

/// What `player` expects at each node, counted from `level`, if all behave as given from there on.
pub fn continuation(tree: &Tree, moves: &[Vec<f64>], player: usize, level: f64) -> Vec<f64> {
    let mut value = vec![0.0; tree.nodes.len()];
    // Children stand behind their parents.
    for (id, node) in tree.nodes.iter().enumerate().rev() {
        value[id] = match node {
            Node::Chance { branches, .. } => branches.iter().map(|(_, p, child)| p * value[*child]).sum(),
            Node::Choice { set, children } => children.iter().zip(&moves[*set]).map(|(c, p)| p * value[*c]).sum(),
            Node::End { payoffs, .. } => payoffs[player] - level,
        };
    }
    value
}

/// Beliefs at every information set: Bayes' rule where play comes, what is stated elsewhere.
pub fn beliefs(tree: &Tree, reach: &[f64], stated: &[Option<Vec<f64>>]) -> Result<Vec<Vec<f64>>, Malformed> {
    let at = |(set, stated): (&super::InformationSet, &Option<Vec<f64>>)| {
        let total: f64 = set.nodes.iter().map(|node| reach[*node]).sum();
        match stated {
            _ if set.nodes.len() == 1 => Ok(vec![1.0]),
            _ if total > 0.0 => Ok(set.nodes.iter().map(|node| reach[*node] / total).collect()),
            Some(belief) => Ok(belief.clone()),
            None => Err(Malformed::Belief(set.name.clone())),
        }
    };
    tree.sets.iter().zip(stated).map(at).collect()
}

/// What each action at `set` is worth to the player who moves there, given its beliefs.
pub fn action_values(tree: &Tree, set: usize, belief: &[f64], value: &[f64]) -> Vec<f64> {
    let set = &tree.sets[set];
    let worth = |action: usize| {
        let nodes = set.nodes.iter().zip(belief);
        nodes.map(|(node, p)| tree.children(*node).get(action).map_or(0.0, |child| p * value[*child])).sum()
    };
    (0..set.actions.len()).map(worth).collect()
}
