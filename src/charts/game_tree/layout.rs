//! Where the nodes of a tree stand: one level behind the other, ends in rows, each node in the middle of what follows it.

use super::branches::{each_branch, probability};
use super::chart::GameTree;
use super::columns::{TreeColumn, columns, name_width};
use crate::charts::theme::{LABEL_SIZE, text_width};
use crate::game::Node;

/// Height of the line of column titles.
pub const TITLES: f64 = 24.0;
/// How far a branch runs aslant before it turns level.
pub const SLANT: f64 = 15.0;
/// Around a label on its branch: before it, and behind it, where the next node stands.
const BESIDE: f64 = 14.0;
/// Between a label and its probability.
pub const BETWEEN: f64 = 7.0;
/// Left of the root.
const LEFT: f64 = 8.0;

/// Places in CSS pixels, from the top left corner of the panel.
pub struct TreeLayout {
    /// Place of each node.
    pub at: Vec<(f64, f64)>,
    /// Level of each node, from 0.
    pub level: Vec<usize>,
    /// For each level the room for labels on the branches that lead to the next.
    pub room: Vec<f64>,
    /// Left edge of the names of ends.
    pub names: f64,
    /// Probability and payoffs.
    pub columns: Vec<TreeColumn>,
    /// Height of the tree with the titles of the columns.
    pub height: f64,
}

impl TreeLayout {
    /// Lays the tree out.
    pub fn of(chart: &GameTree) -> TreeLayout {
        let tree = &chart.played.tree;
        let level = levels(chart);
        let (columns, left) = columns(chart);
        let names = left - name_width(chart);
        let (room, two_lines) = rooms(chart, &level, names - 8.0 - LEFT);
        let starts: Vec<f64> = std::iter::once(LEFT)
            .chain(room.iter().scan(LEFT, |x, room| {
                *x += room + SLANT + BESIDE;
                Some(*x)
            }))
            .collect();
        let is_end = |node: &Node| matches!(node, Node::End { .. });
        let ends = tree.nodes.iter().filter(|node| is_end(node)).count();
        let row = if ends <= 12 { 34.0 } else { 26.0 + if two_lines { 10.0 } else { 0.0 } };
        let mut at: Vec<(f64, f64)> = level.iter().map(|level| (starts[*level], 0.0)).collect();
        let mut next = TITLES + 0.5 * row;
        for (id, _) in tree.nodes.iter().enumerate().filter(|(_, node)| is_end(node)) {
            at[id] = (names - 8.0, next);
            next += row;
        }
        // Children stand behind their parents.
        for id in (0..tree.nodes.len()).rev() {
            let children = tree.children(id);
            if let (Some(first), Some(last)) = (children.first(), children.last()) {
                at[id].1 = 0.5 * (at[*first].1 + at[*last].1);
            }
        }
        TreeLayout { at, level, room, names, columns, height: TITLES + row * ends as f64 }
    }
}

fn levels(chart: &GameTree) -> Vec<usize> {
    let tree = &chart.played.tree;
    let mut level = vec![0; tree.nodes.len()];
    for id in 0..tree.nodes.len() {
        for child in tree.children(id) {
            level[child] = level[id] + 1;
        }
    }
    level
}

/// Room for labels on each level, and whether some need two lines: the probability then stands below the branch.
///
/// If not all have room on one line, levels from the last to the first get it while it lasts. What is left over is shared out
/// equally; what is lacking is taken from each in proportion.
fn rooms(chart: &GameTree, level: &[usize], width: f64) -> (Vec<f64>, bool) {
    let depth = level.iter().copied().max().unwrap_or(0).max(1);
    let width = width - depth as f64 * (SLANT + BESIDE);
    let (mut one, mut two) = (vec![0.0_f64; depth], vec![0.0_f64; depth]);
    for (parent, _, label, p) in each_branch(chart) {
        let label = text_width(&chart.word(label), LABEL_SIZE, false);
        let number = text_width(&probability(p, chart), LABEL_SIZE, true);
        let at = level[parent];
        (one[at], two[at]) = (one[at].max(label + BETWEEN + number), two[at].max(label.max(number)));
    }
    let two_lines = one.iter().sum::<f64>() > width;
    let mut rooms = if two_lines { two } else { one.clone() };
    for at in (0..depth).rev() {
        let needed: f64 = rooms.iter().sum();
        if needed - rooms[at] + one[at] <= width {
            rooms[at] = one[at];
        }
    }
    let needed: f64 = rooms.iter().sum();
    let (factor, extra) = if needed > width { (width / needed, 0.0) } else { (1.0, (width - needed) / depth as f64) };
    rooms.iter_mut().for_each(|room| *room = *room * factor + extra);
    (rooms, two_lines)
}
