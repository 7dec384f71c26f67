//! The branches of a tree with what stands on them, and how players are told apart.

use super::chart::GameTree;
use crate::charts::figure::{Anchor, Item, MarkShape};
use crate::charts::theme::{CATEGORIES, Colour};
use crate::game::Node;
use crate::wording::bare;

/// Colour and shape of a player's nodes.
pub fn mark_of(player: usize) -> (Colour, MarkShape) {
    const SHAPES: [MarkShape; 3] = [MarkShape::Disc, MarkShape::Square, MarkShape::Triangle];
    (CATEGORIES[player % CATEGORIES.len()], SHAPES[player % SHAPES.len()])
}

/// Each branch of the tree: parent, child, label, probability.
pub fn each_branch<'a>(chart: &'a GameTree) -> impl Iterator<Item = (usize, usize, &'a str, f64)> {
    let played = chart.played;
    played.tree.nodes.iter().enumerate().flat_map(move |(id, node)| -> Vec<(usize, usize, &'a str, f64)> {
        match node {
            Node::Chance { branches, .. } => {
                branches.iter().map(|(label, p, child)| (id, *child, label.as_str(), *p)).collect()
            }
            Node::Choice { set, children } => {
                let actions = &played.tree.sets[*set].actions;
                let moves = &played.moves[*set];
                children.iter().enumerate().map(|(i, child)| (id, *child, actions[i].as_str(), moves[i])).collect()
            }
            Node::End { .. } => Vec::new(),
        }
    })
}

/// A probability with up to three digits, as short as it is.
pub fn probability(p: f64, chart: &GameTree) -> String {
    let text = bare(p, chart.language);
    if p == 0.0 { text } else { text.trim_end_matches('0').to_owned() }
}

/// A text at its place.
pub fn words(at: (f64, f64), text: String, colour: Colour, strong: bool, anchor: Anchor) -> Item {
    Item::Label { at, offset: (0.0, 0.0), text, colour, strong, anchor }
}
