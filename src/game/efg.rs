//! Export of a tree as `.efg`, version 2: the text format for extensive games that Gambit and others read.
//!
//! Numbers are exact decimals: a payoff is the shortest one that reads back as the same number, and the chance probabilities
//! of a node add up to exactly 1. What is played is not part of the format.

use super::decimal::{decimal, rest_at_largest};
use super::tree::{Node, Tree};

/// The tree as text. `comment` is for readers.
pub fn efg(tree: &Tree, comment: &str) -> String {
    let players: Vec<String> = tree.players.iter().map(|name| quoted(name)).collect();
    let mut text = format!("EFG 2 R {} {{ {} }}\n{}\n\n", quoted(&tree.title), players.join(" "), quoted(comment));
    let (mut chances, mut ends) = (0, 0);
    for node in &tree.nodes {
        let line = match node {
            Node::Chance { name, branches } => {
                chances += 1;
                format!("c \"\" {chances} {} {{ {} }} 0", quoted(name), chance_branches(branches))
            }
            Node::Choice { set, .. } => choice(tree, *set),
            Node::End { name, payoffs } => {
                ends += 1;
                let payoffs: Vec<String> = payoffs.iter().map(|x| decimal(*x)).collect();
                format!("t \"\" {ends} {} {{ {} }}", quoted(name), payoffs.join(", "))
            }
        };
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// A personal node; sets are counted for each player from 1.
fn choice(tree: &Tree, id: usize) -> String {
    let set = &tree.sets[id];
    let number = tree.sets[..=id].iter().filter(|other| other.player == set.player).count();
    let actions: Vec<String> = set.actions.iter().map(|action| quoted(action)).collect();
    format!("p \"\" {} {number} {} {{ {} }} 0", set.player + 1, quoted(&set.name), actions.join(" "))
}

/// Labels and probabilities; the largest is written as the exact rest to 1.
fn chance_branches(branches: &[(String, f64, usize)]) -> String {
    let rest = rest_at_largest(&branches.iter().map(|(_, p, _)| *p).collect::<Vec<_>>());
    let written = branches.iter().enumerate().map(|(i, (label, p, _))| match &rest {
        Some((largest, rest)) if i == *largest => format!("{} {rest}", quoted(label)),
        _ => format!("{} {}", quoted(label), decimal(*p)),
    });
    written.collect::<Vec<_>>().join(" ")
}

/// A name between quotes. Names of a tree are printable ASCII without backslashes; whatever else a comment holds becomes a blank.
fn quoted(name: &str) -> String {
    let plain = name.replace(|c: char| c == '\\' || !(' '..='~').contains(&c), " ");
    format!("\"{}\"", plain.replace('"', "\\\""))
}
