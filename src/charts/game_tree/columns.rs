//! The table right of a tree: names of ends, probability, payoffs.

use super::GameTree;
use super::layout::TreeLayout;
use super::parts::{mark_of, words};
use crate::charts::figure::{Anchor, Item};
use crate::charts::theme::{INK, LABEL_SIZE, MARGIN, MUTED, WIDTH, fit, text_width};
use crate::game::Node;
use crate::quantity::show::decimal;
use crate::wording::bare;

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
    let mut right = WIDTH - 2.0 * MARGIN;
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

/// Titles and rows.
pub fn table(chart: &GameTree, layout: &TreeLayout, items: &mut Vec<Item>) {
    for (i, column) in layout.columns.iter().enumerate() {
        let (colour, shape) = i.checked_sub(1).map_or((INK, mark_of(0).1), mark_of);
        items.push(match &column.title {
            Some(title) => words((column.right, 8.0), title.clone(), colour, false, Anchor::End),
            None => Item::Mark { at: (column.right - 6.0, 8.0), shape, colour, radius: 5.5 },
        });
    }
    for (id, node) in chart.played.tree.nodes.iter().enumerate() {
        let Node::End { name, payoffs } = node else { continue };
        let (y, p) = (layout.at[id].1, chart.played.reach[id]);
        let colour = if p > 0.0 { INK } else { MUTED };
        let name = fit(&chart.word(name), LABEL_SIZE, false, 140.0);
        items.push(words((layout.names, y), name, colour, false, Anchor::Start));
        items.push(words((layout.columns[0].right, y), bare(p, chart.language), colour, p > 0.0, Anchor::End));
        for (column, x) in layout.columns[1..].iter().zip(payoffs) {
            let number = decimal(*x, 2, chart.language);
            items.push(words((column.right, y), number, colour, false, Anchor::End));
        }
    }
}
