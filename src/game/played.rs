//! A tree with what is played on it: behaviour at every information set, and beliefs where play never comes.

use super::follow::{beliefs, continuation, reach};
use super::tree::{Malformed, Tree};

/// In which sense the behaviour is an equilibrium.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Concept {
    /// No player gains by another plan.
    Nash,
    /// The same in every subgame.
    SubgamePerfect,
    /// No player gains by another plan at any of its information sets, given beliefs that follow Bayes' rule where play comes.
    PerfectBayesian,
    /// Every choice is the logit response of this precision to what follows it: with quantal errors, not without regret.
    Logit {
        /// λ, in 1 per unit of payoff.
        precision: f64,
    },
}

/// A tree and the equilibrium played on it.
#[derive(Clone, Debug, PartialEq)]
pub struct Played {
    /// The game.
    pub tree: Tree,
    /// For each information set the probability of each action.
    pub moves: Vec<Vec<f64>>,
    /// For each information set the probability of being at each of its nodes.
    pub beliefs: Vec<Vec<f64>>,
    /// For each node the probability that play comes there.
    pub reach: Vec<f64>,
    /// In which sense it is an equilibrium.
    pub concept: Concept,
}

impl Played {
    /// Checks behaviour and completes beliefs by Bayes' rule.
    pub(super) fn checked(
        tree: Tree,
        moves: Vec<Vec<f64>>,
        stated: Vec<Option<Vec<f64>>>,
        concept: Concept,
    ) -> Result<Played, Malformed> {
        for (set, probabilities) in tree.sets.iter().zip(&moves) {
            if probabilities.len() != set.actions.len() || !is_distribution(probabilities) {
                return Err(Malformed::Probabilities(set.name.clone()));
            }
        }
        let reach = reach(&tree, &moves);
        let beliefs = beliefs(&tree, &reach, &stated)?;
        for (set, belief) in tree.sets.iter().zip(&beliefs) {
            if belief.len() != set.nodes.len() || !is_distribution(belief) {
                return Err(Malformed::Probabilities(set.name.clone()));
            }
        }
        Ok(Played { tree, moves, beliefs, reach, concept })
    }

    /// The same game with other behaviour.
    ///
    /// # Errors
    /// If the behaviour does not fit the tree. Beliefs stay where the new play does not come.
    pub fn with_moves(self, moves: Vec<Vec<f64>>) -> Result<Played, Malformed> {
        let stated = self.beliefs.into_iter().map(Some).collect();
        Played::checked(self.tree, moves, stated, self.concept)
    }

    /// What each player expects to get.
    pub fn payoffs(&self) -> Vec<f64> {
        (0..self.tree.players.len()).map(|player| continuation(&self.tree, &self.moves, player, 0.0)[0]).collect()
    }

    /// Probability that play ends in ends of that name.
    pub fn ends_in(&self, wanted: impl Fn(&str) -> bool) -> f64 {
        let ends = self.tree.nodes.iter().zip(&self.reach);
        ends.filter(|(node, _)| matches!(node, super::Node::End { name, .. } if wanted(name))).map(|(_, p)| p).sum()
    }
}

fn is_distribution(probabilities: &[f64]) -> bool {
    let sum: f64 = probabilities.iter().sum();
    probabilities.iter().all(|p| (0.0..=1.0).contains(p)) && (sum - 1.0).abs() <= 1e-9
}
