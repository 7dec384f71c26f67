//! Growing a tree together with what is played on it.

use super::decimal::rest_at_largest;
use super::played::{Concept, Played};
use super::tree::{InformationSet, Malformed, Node, Tree};
use crate::quantity::unsigned_zero;

/// A part of a tree that is not yet grown.
#[derive(Clone, Debug)]
pub enum Sprout {
    /// Nature moves: name, and label, probability and continuation of each branch.
    Chance(String, Vec<(String, f64, Sprout)>),
    /// A player moves: information set, and what follows each action.
    Choice(usize, Vec<Sprout>),
    /// The end: name and payoffs.
    End(String, Vec<f64>),
}

/// A move of nature.
pub fn chance<L: Into<String>>(name: impl Into<String>, branches: Vec<(L, f64, Sprout)>) -> Sprout {
    Sprout::Chance(name.into(), branches.into_iter().map(|(label, p, sprout)| (label.into(), p, sprout)).collect())
}

/// A choice at an information set of the draft.
pub fn choice(set: usize, branches: Vec<Sprout>) -> Sprout {
    Sprout::Choice(set, branches)
}

/// An end.
pub fn end(name: impl Into<String>, payoffs: &[f64]) -> Sprout {
    Sprout::End(name.into(), payoffs.to_vec())
}

/// A game being written down: information sets with behaviour first, the tree last.
#[derive(Clone, Debug)]
pub struct TreeBuilder {
    tree: Tree,
    moves: Vec<Vec<f64>>,
    beliefs: Vec<Option<Vec<f64>>>,
}

impl TreeBuilder {
    /// A game with these players.
    pub fn new(title: impl Into<String>, players: &[&str]) -> TreeBuilder {
        let players = players.iter().map(|p| (*p).to_owned()).collect();
        let tree = Tree { title: title.into(), players, nodes: Vec::new(), sets: Vec::new() };
        TreeBuilder { tree, moves: Vec::new(), beliefs: Vec::new() }
    }

    /// The information set of that player and name, with its actions and the probability of each. A name that is known gives
    /// the set that has it; the behaviour given first stays.
    pub fn set<L: AsRef<str>>(&mut self, player: usize, name: impl Into<String>, actions: &[(L, f64)]) -> usize {
        let name = name.into();
        if let Some(known) = self.tree.sets.iter().position(|set| set.player == player && set.name == name) {
            return known;
        }
        let labels = actions.iter().map(|(label, _)| label.as_ref().to_owned()).collect();
        self.tree.sets.push(InformationSet { player, name, actions: labels, nodes: Vec::new() });
        self.moves.push(actions.iter().map(|(_, p)| *p).collect());
        self.beliefs.push(None);
        self.tree.sets.len() - 1
    }

    /// What the player believes at a set no play reaches: one probability for each node, from the first to the last.
    pub fn believe(&mut self, set: usize, belief: &[f64]) {
        self.beliefs[set] = Some(belief.to_vec());
    }

    /// Grows the tree and checks it and what is played on it.
    ///
    /// # Errors
    /// If anything does not fit; see [`Malformed`].
    pub fn grow(mut self, root: Sprout, concept: Concept) -> Result<Played, Malformed> {
        let names = self.tree.players.iter().chain([&self.tree.title]);
        let in_sets = self.tree.sets.iter().flat_map(|set| set.actions.iter().chain([&set.name]));
        names.chain(in_sets).try_for_each(|name| plain(name))?;
        if let Some(set) = self.tree.sets.iter().find(|set| !distinct(&set.actions)) {
            return Err(Malformed::Branches(set.name.clone()));
        }
        self.sprout(root)?;
        if let Some(set) = self.tree.sets.iter().find(|set| set.nodes.is_empty()) {
            return Err(Malformed::Empty(set.name.clone()));
        }
        self.tree.check_recall()?;
        Played::checked(self.tree, self.moves, self.beliefs, concept)
    }

    /// The name of a move of nature, with a number behind it if an earlier one has that name.
    fn unlike_others(&self, name: String) -> String {
        let taken =
            |name: &String| self.tree.nodes.iter().any(|n| matches!(n, Node::Chance { name: known, .. } if known == name));
        let numbered = (2..).map(|i| format!("{name} {i}").trim().to_owned());
        std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(name)
    }

    /// Adds a node and all behind it; returns its number.
    fn sprout(&mut self, sprout: Sprout) -> Result<usize, Malformed> {
        let id = self.tree.nodes.len();
        // Holds the place until the children have theirs.
        self.tree.nodes.push(Node::Choice { set: 0, children: Vec::new() });
        self.tree.nodes[id] = match sprout {
            Sprout::Chance(name, branches) => {
                plain(&name)?;
                let name = self.unlike_others(name);
                // Holds the name as well.
                self.tree.nodes[id] = Node::Chance { name: name.clone(), branches: Vec::new() };
                let probabilities = distribution(&branches.iter().map(|b| b.1).collect::<Vec<_>>())
                    .ok_or_else(|| Malformed::Probabilities(name.clone()))?;
                let mut grown = Vec::new();
                for ((label, _, sprout), p) in branches.into_iter().zip(probabilities) {
                    plain(&label)?;
                    grown.push((label, p, self.sprout(sprout)?));
                }
                Node::Chance { name, branches: grown }
            }
            Sprout::Choice(set, branches) => {
                let known = &mut self.tree.sets[set];
                if branches.is_empty() || branches.len() != known.actions.len() {
                    return Err(Malformed::Branches(known.name.clone()));
                }
                known.nodes.push(id);
                let children = branches.into_iter().map(|b| self.sprout(b)).collect::<Result<_, _>>()?;
                Node::Choice { set, children }
            }
            Sprout::End(name, payoffs) => {
                plain(&name)?;
                if payoffs.len() != self.tree.players.len() || payoffs.iter().any(|x| !x.is_finite()) {
                    return Err(Malformed::Payoffs(name));
                }
                Node::End { name, payoffs: payoffs.into_iter().map(unsigned_zero).collect() }
            }
        };
        Ok(id)
    }
}

/// Refuses a name that files could not carry: programs that read them want printable ASCII and single blanks inside.
fn plain(name: &str) -> Result<(), Malformed> {
    let printable = name.chars().all(|c| (' '..='~').contains(&c) && c != '\\');
    let blanks = name.trim() == name && !name.contains("  ");
    if printable && blanks { Ok(()) } else { Err(Malformed::Name(name.to_owned())) }
}

/// Whether no two of these are the same.
fn distinct(names: &[String]) -> bool {
    names.iter().enumerate().all(|(i, name)| !names[..i].contains(name))
}

/// Probabilities whose decimals add up to exactly 1: the largest takes what rounding left over. Taking may make another one
/// the largest, so it is done until nothing changes any more.
fn distribution(given: &[f64]) -> Option<Vec<f64>> {
    let sum: f64 = given.iter().sum();
    if given.iter().any(|p| !(0.0..=1.0).contains(p)) || (sum - 1.0).abs() > 1e-9 {
        return None;
    }
    let mut probabilities = given.to_vec();
    for _ in 0..given.len() + 2 {
        let (largest, rest) = rest_at_largest(&probabilities)?;
        let rest: f64 = rest.parse().ok()?;
        if rest == probabilities[largest] {
            break;
        }
        probabilities[largest] = rest;
    }
    Some(probabilities)
}
