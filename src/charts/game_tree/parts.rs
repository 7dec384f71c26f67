//! What is drawn: branches with labels, information sets, nodes, and the table at the right.

use super::GameTree;
use super::layout::{Layout, probability, shortest};
use crate::charts::figure::{Anchor, Item, Shape};
use crate::charts::theme::{CATEGORIES, Colour, INK, LABEL_SIZE, MUTED, fit, text_width};
use crate::game::Node;

/// Branches that are not played.
const PALE: Colour = (0xc3, 0xc9, 0xcf);
/// How far a branch runs aslant before it turns level.
const SLANT: f64 = 20.0;

/// Colour and shape of a player's nodes.
pub fn mark_of(player: usize) -> (Colour, Shape) {
    const SHAPES: [Shape; 3] = [Shape::Disc, Shape::Square, Shape::Triangle];
    (CATEGORIES[player % CATEGORIES.len()], SHAPES[player % SHAPES.len()])
}

/// Everything, back to front: pale branches, heavy ones, sets, nodes, words.
pub fn items(chart: &GameTree, layout: &Layout) -> Vec<Item> {
    let mut items = Vec::new();
    for heavy in [false, true] {
        branches(chart, layout, heavy, &mut items);
    }
    sets(chart, layout, &mut items);
    nodes(chart, layout, &mut items);
    labels(chart, layout, &mut items);
    table(chart, layout, &mut items);
    items
}

/// Each branch of the tree: parent, child, label, probability.
fn each_branch<'a>(chart: &'a GameTree) -> impl Iterator<Item = (usize, usize, &'a str, f64)> {
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

fn branches(chart: &GameTree, layout: &Layout, heavy: bool, items: &mut Vec<Item>) {
    for (parent, child, _, _) in each_branch(chart) {
        if (chart.played.reach[child] > 0.0) == heavy {
            let ((x, y), (to, level)) = (layout.at[parent], layout.at[child]);
            let points = vec![(x, y), (x + SLANT, level), (to, level)];
            let (colour, width) = if heavy { (INK, 2.25) } else { (PALE, 1.25) };
            items.push(Item::Line { points, colour, width });
        }
    }
}

/// Action and probability above the level part of a branch; what is played for sure or not at all needs few words.
fn labels(chart: &GameTree, layout: &Layout, items: &mut Vec<Item>) {
    for (parent, child, label, p) in each_branch(chart) {
        let (x, y) = (layout.at[parent].0 + SLANT, layout.at[child].1);
        let number = probability(p, chart);
        let room = layout.step - SLANT - 14.0;
        let number_width = text_width(&number, LABEL_SIZE, true);
        let label = fit(&chart.word(label), LABEL_SIZE, false, room - number_width - 5.0);
        let colour = if chart.played.reach[child] > 0.0 { INK } else { MUTED };
        let at = (x + 2.0, y - 8.0);
        let behind = at.0 + text_width(&label, LABEL_SIZE, false) + 5.0;
        items.push(words(at, label, colour, false, Anchor::Start));
        items.push(words((behind, at.1), number, colour, p > 0.0, Anchor::Start));
    }
}

fn words(at: (f64, f64), text: String, colour: Colour, strong: bool, anchor: Anchor) -> Item {
    Item::Label { at, offset: (0.0, 0.0), text, colour, strong, anchor }
}

/// Information sets of several nodes: dashed bows from node to node, wider where sets of one level interlace.
fn sets(chart: &GameTree, layout: &Layout, items: &mut Vec<Item>) {
    let tree = &chart.played.tree;
    let mut lanes: Vec<usize> = Vec::new();
    for set in tree.sets.iter().filter(|set| set.nodes.len() > 1) {
        let level = layout.level[set.nodes[0]];
        lanes.resize(lanes.len().max(level + 1), 0);
        let bow = 11.0 + 9.0 * (lanes[level] % 4) as f64;
        lanes[level] += 1;
        let (colour, _) = mark_of(set.player);
        for pair in set.nodes.windows(2) {
            dashes(layout.at[pair[0]], layout.at[pair[1]], bow, colour, items);
        }
    }
}

/// A dashed bow to the right of the straight line between two places.
fn dashes(from: (f64, f64), to: (f64, f64), bow: f64, colour: Colour, items: &mut Vec<Item>) {
    let length = (to.1 - from.1).abs().max(1.0);
    let count = (length / 8.0).ceil().max(2.0) as usize;
    let point = |t: f64| {
        let swing = 4.0 * t * (1.0 - t);
        (from.0 + t * (to.0 - from.0) - bow * swing, from.1 + t * (to.1 - from.1))
    };
    for i in 0..count {
        let (start, end) = (i as f64 / count as f64, (i as f64 + 0.55) / count as f64);
        items.push(Item::Line { points: vec![point(start), point(end)], colour, width: 1.25 });
    }
}

fn nodes(chart: &GameTree, layout: &Layout, items: &mut Vec<Item>) {
    for (id, node) in chart.played.tree.nodes.iter().enumerate() {
        let (colour, shape, radius) = match node {
            Node::Chance { .. } => (MUTED, Shape::Diamond, 4.0),
            Node::Choice { set, .. } => {
                let (colour, shape) = mark_of(chart.played.tree.sets[*set].player);
                (colour, shape, 5.5)
            }
            Node::End { .. } => continue,
        };
        items.push(Item::Mark { at: layout.at[id], shape, colour, radius });
    }
}

/// Names of ends, their probabilities and payoffs.
fn table(chart: &GameTree, layout: &Layout, items: &mut Vec<Item>) {
    for (i, column) in layout.columns.iter().enumerate() {
        let colour = i.checked_sub(1).map_or(INK, |player| mark_of(player).0);
        items.push(words((column.right, 8.0), column.title.clone(), colour, false, Anchor::End));
    }
    let room = layout.columns[0].right - layout.names - 44.0;
    for (id, node) in chart.played.tree.nodes.iter().enumerate() {
        let Node::End { name, payoffs } = node else { continue };
        let (y, p) = (layout.at[id].1, chart.played.reach[id]);
        let colour = if p > 0.0 { INK } else { MUTED };
        items.push(words((layout.names, y), fit(&chart.word(name), LABEL_SIZE, false, room), colour, false, Anchor::Start));
        items.push(words((layout.columns[0].right, y), probability(p, chart), colour, p > 0.0, Anchor::End));
        for (column, x) in layout.columns[1..].iter().zip(payoffs) {
            items.push(words((column.right, y), shortest(*x, 2, chart), colour, false, Anchor::End));
        }
    }
}
