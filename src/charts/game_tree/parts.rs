//! What is drawn: branches with labels, information sets, nodes.

use super::branches::{each_branch, mark_of, probability, words};
use super::chart::GameTree;
use super::layout::{BETWEEN, SLANT, TreeLayout};
use super::table::table;
use crate::charts::figure::{Anchor, Item, MarkShape};
use crate::charts::theme::{Colour, INK, LABEL_SIZE, MUTED, PAPER, fit, text_width};
use crate::game::Node;

/// Branches that are not played.
const PALE: Colour = (0xc3, 0xc9, 0xcf);

/// Everything, back to front.
pub fn items(chart: &GameTree, layout: &TreeLayout) -> Vec<Item> {
    let mut items = Vec::new();
    sets(chart, layout, &mut items);
    for heavy in [false, true] {
        branches(chart, layout, heavy, &mut items);
    }
    labels(chart, layout, &mut items);
    nodes(chart, layout, &mut items);
    table(chart, layout, &mut items);
    items
}

fn branches(chart: &GameTree, layout: &TreeLayout, heavy: bool, items: &mut Vec<Item>) {
    for (parent, child, _, _) in each_branch(chart) {
        if (chart.played.reach[child] > 0.0) == heavy {
            let ((x, y), (to, level)) = (layout.at[parent], layout.at[child]);
            let points = vec![(x, y), (x + SLANT, level), (to, level)];
            let (colour, width) = if heavy { (INK, 2.25) } else { (PALE, 1.25) };
            items.push(Item::Line { points, colour, width });
        }
    }
}

/// Action and probability above the level part of a branch; where that is too long, the probability below it.
fn labels(chart: &GameTree, layout: &TreeLayout, items: &mut Vec<Item>) {
    for (parent, child, label, p) in each_branch(chart) {
        let (x, y) = (layout.at[parent].0 + SLANT + 3.0, layout.at[child].1);
        let room = layout.room[layout.level[parent]];
        let number = probability(p, chart);
        let label = fit(&chart.word(label), LABEL_SIZE, false, room + 1.0);
        let (width, number_width) = (text_width(&label, LABEL_SIZE, false), text_width(&number, LABEL_SIZE, true));
        let colour = if chart.played.reach[child] > 0.0 { INK } else { MUTED };
        let beside = width + BETWEEN + number_width <= room + 1.0;
        let at = if beside { (x + width + BETWEEN, y - 8.0) } else { (x, y + 9.0) };
        for (at, width) in [((x, y - 8.0), width), (at, number_width)] {
            items.push(ground(at, width));
        }
        items.push(words((x, y - 8.0), label, colour, false, Anchor::Start));
        items.push(words(at, number, colour, p > 0.0, Anchor::Start));
    }
}

/// Paper behind a text, so that dashes do not run through it.
fn ground((x, y): (f64, f64), width: f64) -> Item {
    let (right, top, bottom) = (x + width + 1.0, y - 6.0, y + 6.0);
    let points = vec![(x - 1.0, top), (right, top), (right, bottom), (x - 1.0, bottom)];
    Item::Area { points, colour: PAPER, opacity: 1.0 }
}

/// Information sets of several nodes: dashed bows from node to node, wider where sets of one level interlace.
fn sets(chart: &GameTree, layout: &TreeLayout, items: &mut Vec<Item>) {
    let tree = &chart.played.tree;
    let mut drawn: Vec<(usize, usize, usize)> = Vec::new();
    for set in tree.sets.iter().filter(|set| set.nodes.len() > 1) {
        let (first, last) = (set.nodes[0], set.nodes[set.nodes.len() - 1]);
        let level = layout.level[first];
        let interlaced = |other: &&(usize, usize, usize)| other.0 == level && other.1 < last && first < other.2;
        let bow = 11.0 + 9.0 * (drawn.iter().filter(interlaced).count() % 4) as f64;
        drawn.push((level, first, last));
        let (colour, _) = mark_of(set.player);
        for pair in set.nodes.windows(2) {
            dashes(layout.at[pair[0]], layout.at[pair[1]], bow, colour, items);
        }
    }
}

/// A dashed bow to the left of the straight line between two places.
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

fn nodes(chart: &GameTree, layout: &TreeLayout, items: &mut Vec<Item>) {
    for (id, node) in chart.played.tree.nodes.iter().enumerate() {
        let (colour, shape, radius) = match node {
            Node::Chance { .. } => (MUTED, MarkShape::Diamond, 4.0),
            Node::Choice { set, .. } => {
                let (colour, shape) = mark_of(chart.played.tree.sets[*set].player);
                (colour, shape, 5.5)
            }
            Node::End { .. } => continue,
        };
        items.push(Item::Mark { at: layout.at[id], shape, colour, radius });
    }
}
