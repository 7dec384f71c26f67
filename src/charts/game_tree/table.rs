//! The table right of a tree: titles and rows.

use super::branches::{mark_of, words};
use super::chart::GameTree;
use super::layout::TreeLayout;
use crate::charts::figure::{Anchor, Item};
use crate::charts::theme::{INK, LABEL_SIZE, MUTED, fit};
use crate::game::Node;
use crate::quantity::show::decimal;
use crate::wording::bare;

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
