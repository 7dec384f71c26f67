//! The columns right of a tree: names of ends, probability, payoffs.

use super::chart::GameTree;
use crate::charts::theme::{LABEL_SIZE, MARGIN, text_width};
use crate::charts::width::Width;
use crate::game::Node;

/// Between columns.
const GAP: f64 = 14.0;
/// Most room for the names of all players above their columns; longer ones give way to marks.
const NAMES: f64 = 200.0;

/// A column right of the tree.
pub struct TreeColumn {
    /// Title; none where a mark stands for the player.
    pub title: Option<String>,
    /// Right edge.
    pub right: f64,
}

/// The width of the names of ends.
pub fn name_width(chart: &GameTree) -> f64 {
    let names = chart.played.tree.nodes.iter().filter_map(|node| match node {
        Node::End { name, .. } => Some(text_width(&chart.word(name), LABEL_SIZE, false)),
        _ => None,
    });
    names.fold(30.0, f64::max).min(140.0)
}

/// The columns from left to right, and the right edge of the names left of them.
pub fn columns(chart: &GameTree) -> (Vec<TreeColumn>, f64) {
    let players = &chart.played.tree.players;
    let number = text_width("−0.00", LABEL_SIZE, false);
    let named = players.iter().map(|name| text_width(&chart.word(name), LABEL_SIZE, false)).sum::<f64>() <= NAMES;
    let mut right = Width::Wide.pixels() - 2.0 * MARGIN;
    let mut columns = Vec::new();
    for name in players.iter().rev() {
        let title = named.then(|| chart.word(name));
        let width = title.as_deref().map_or(0.0, |title| text_width(title, LABEL_SIZE, false)).max(number);
        columns.push(TreeColumn { title, right });
        right -= width + GAP;
    }
    columns.push(TreeColumn { title: Some("p".into()), right });
    columns.reverse();
    (columns, right - text_width("<\u{202f}0.001", LABEL_SIZE, true) - GAP + 4.0)
}
