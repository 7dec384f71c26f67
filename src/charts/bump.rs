//! Roads of options through the places that theories give them: nodes with numbers, lines between, bars over shared places.

use super::figure::{Anchor, Item, MarkShape};
use super::theme::{Colour, GRID, PAPER};
use crate::results::{ModelComparison, Rank, Results};

/// Where an option stands under one theory.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankPlace {
    /// The option, from 0.
    pub option: usize,
    /// Its place, from 1; options of equal rank stand side by side.
    pub at: f64,
    /// Best and worst place that simulation leaves open.
    pub open: [u64; 2],
}

/// The places that a theory gives, from the lowest risk on.
pub fn places(results: &Results, comparison: &ModelComparison, model: &str) -> Vec<RankPlace> {
    let rank = |(o, option): (usize, &crate::results::OptionRecord)| Some((o, comparison.rank(option.key.as_str(), model)?));
    let mut ranked: Vec<(usize, &Rank)> = results.options.iter().enumerate().filter_map(rank).collect();
    ranked.sort_by(|a, b| a.1.rank.total_cmp(&b.1.rank));
    let place = |(i, (option, rank)): (usize, (usize, &Rank))| RankPlace {
        option,
        at: i as f64 + 1.0,
        open: [rank.best, rank.worst],
    };
    ranked.into_iter().enumerate().map(place).collect()
}

/// The bar over the places that an option may have; absent if it is only one.
pub fn bar(place: &RankPlace, y: f64) -> Option<Item> {
    let [best, worst] = place.open.map(|n| n as f64);
    let points = vec![(best, y), (worst, y)];
    (best < worst).then_some(Item::Line { points, colour: GRID, width: 15.0 })
}

/// The lines of an option from each theory to the next that ranks it too.
pub fn road(option: usize, placed: &[Vec<RankPlace>], heights: &[f64], (colour, width): (Colour, f64)) -> Vec<Item> {
    let at = |row: &[RankPlace]| row.iter().find(|p| p.option == option).map(|p| p.at);
    let line = |pair: (&[Vec<RankPlace>], &[f64])| {
        let points = vec![(at(&pair.0[0])?, pair.1[0]), (at(&pair.0[1])?, pair.1[1])];
        Some(Item::Line { points, colour, width })
    };
    placed.windows(2).zip(heights.windows(2)).filter_map(line).collect()
}

/// The option's number in a disc at its place.
pub fn node(option: usize, row: &[RankPlace], y: f64, colour: Colour, radius: f64) -> Vec<Item> {
    let Some(place) = row.iter().find(|p| p.option == option) else { return Vec::new() };
    let at = (place.at, y);
    let text = (option + 1).to_string();
    vec![
        Item::Mark { at, shape: MarkShape::Disc, colour, radius },
        Item::Label { at, offset: (0.0, 0.0), text, colour: PAPER, strong: true, anchor: Anchor::Middle },
    ]
}
