//! Where the nodes of a tree stand: one level behind the other, ends in rows, each node in the middle of what follows it.

use super::GameTree;
use crate::charts::theme::{LABEL_SIZE, MARGIN, WIDTH, text_width};
use crate::game::Node;
use crate::quantity::show::decimal;

/// Height of the line of column titles.
pub const TITLES: f64 = 24.0;
/// Between columns.
const GAP: f64 = 14.0;

/// A column right of the tree, with its right edge.
pub struct Column {
    /// Title.
    pub title: String,
    /// Right edge.
    pub right: f64,
}

/// Places in CSS pixels, from the top left corner of the panel.
pub struct Layout {
    /// Place of each node.
    pub at: Vec<(f64, f64)>,
    /// Level of each node, from 0.
    pub level: Vec<usize>,
    /// Left edge of the names of ends.
    pub names: f64,
    /// Probability and payoffs.
    pub columns: Vec<Column>,
    /// Distance between levels.
    pub step: f64,
    /// Height of the tree with the titles of the columns.
    pub height: f64,
}

impl Layout {
    /// Lays the tree out.
    pub fn of(chart: &GameTree) -> Layout {
        let tree = &chart.played.tree;
        let level = levels(chart);
        let depth = level.iter().copied().max().unwrap_or(0).max(1);
        let (columns, left) = columns(chart);
        let names = left - GAP - name_width(chart);
        let step = (names - 8.0 - 10.0) / depth as f64;
        let ends = tree.nodes.iter().filter(|node| matches!(node, Node::End { .. })).count();
        let row = if ends <= 12 { 34.0 } else { 26.0 };
        let mut at = vec![(0.0, 0.0); tree.nodes.len()];
        let mut next = TITLES + 0.5 * row;
        for (id, node) in tree.nodes.iter().enumerate() {
            if matches!(node, Node::End { .. }) {
                at[id] = (10.0 + step * depth as f64, next);
                next += row;
            }
        }
        // Children stand behind their parents.
        for id in (0..tree.nodes.len()).rev() {
            let children = tree.children(id);
            if let (Some(first), Some(last)) = (children.first(), children.last()) {
                at[id] = (10.0 + step * level[id] as f64, 0.5 * (at[*first].1 + at[*last].1));
            }
        }
        Layout { at, level, names, columns, step, height: TITLES + row * ends as f64 }
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

fn name_width(chart: &GameTree) -> f64 {
    let names = chart.played.tree.nodes.iter().filter_map(|node| match node {
        Node::End { name, .. } => Some(text_width(&chart.word(name), LABEL_SIZE, false)),
        _ => None,
    });
    names.fold(30.0, f64::max).min(140.0)
}

/// The columns from left to right, and the left edge of the first.
fn columns(chart: &GameTree) -> (Vec<Column>, f64) {
    let mut right = WIDTH - 2.0 * MARGIN;
    let mut columns = Vec::new();
    for player in (0..chart.played.tree.players.len()).rev() {
        let title = chart.word(&chart.played.tree.players[player]);
        let width = text_width(&title, LABEL_SIZE, false).max(text_width("−0.00", LABEL_SIZE, false));
        columns.push(Column { title, right });
        right -= width + GAP;
    }
    columns.push(Column { title: "p".into(), right });
    columns.reverse();
    (columns, right - text_width(">0.999", LABEL_SIZE, true))
}

/// A probability with three digits, so that something rare never looks impossible.
pub fn probability(p: f64, chart: &GameTree) -> String {
    if p == 0.0 || p == 1.0 {
        decimal(p, 0, chart.language)
    } else if p < 0.001 {
        format!("<{}", decimal(0.001, 3, chart.language))
    } else if p > 0.999 {
        format!(">{}", decimal(0.999, 3, chart.language))
    } else {
        shortest(p, 3, chart)
    }
}

/// A number without zeros at its end.
pub fn shortest(x: f64, digits: usize, chart: &GameTree) -> String {
    let text = decimal(x, digits, chart.language);
    text.trim_end_matches('0').trim_end_matches(['.', ',']).to_owned()
}
