//! Which part of the guarantees makes a model put one option before another: found by swapping parts, not by looking at how the
//! model differs from others.

use crate::names::Name;
use serde::{Deserialize, Serialize};

/// Two options under a model, on one sample of draws, and what becomes of their difference when they swap a part.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwapRecord {
    /// The model.
    pub model: String,
    /// One option.
    pub option: Name,
    /// The other.
    pub other: Name,
    /// Mean risk of attack of `option` less that of `other`.
    pub difference: f64,
    /// What swapping each part makes of it, in the order of the parts.
    pub parts: Vec<SwappedPart>,
}

/// The difference of two options of which one has a part of the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwappedPart {
    /// The part: one of [`SWAP_PARTS`].
    pub part: String,
    /// With `option` given the part of `other`; absent where the model then has nothing to say.
    pub given: Option<f64>,
    /// With `other` given the part of `option`.
    pub lent: Option<f64>,
}

/// The parts of a guarantee that options can swap.
pub const SWAP_PARTS: [&str; 12] = [
    "arms",
    "forward-troops",
    "reinforcement",
    "added-cost",
    "will",
    "speed",
    "us-share",
    "presence",
    "rule",
    "pledge",
    "escalation-risk",
    "answers",
];

/// Why a model prefers an option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "kind")]
pub enum Cause {
    /// One part takes away at least half of the difference, or turns it.
    Part {
        /// The difference, negative: the preferred option has the lower risk.
        difference: f64,
        /// The part, with what swapping makes of the difference.
        swapped: SwappedPart,
    },
    /// No part does; this one comes nearest.
    Several {
        /// The difference, negative.
        difference: f64,
        /// The part, with what swapping makes of the difference.
        swapped: SwappedPart,
    },
    /// The two were not swapped: on the sample of swaps the model does not contradict the others.
    Unknown,
}

impl SwappedPart {
    /// Which share of `difference` is left, over both ways of swapping; below 0 if it turns round.
    pub fn left(&self, difference: f64) -> Option<f64> {
        let both = 0.5 * (self.given? + self.lent?);
        (difference != 0.0).then(|| both / difference)
    }

    /// The same, seen from the other option.
    fn turned(&self) -> SwappedPart {
        let turn = |x: Option<f64>| x.map(|x| -x);
        SwappedPart { part: self.part.clone(), given: turn(self.lent), lent: turn(self.given) }
    }
}

/// The cause, by `swaps`, of `model` preferring `prefers` over `over`.
pub fn cause(swaps: &[SwapRecord], model: &str, prefers: &Name, over: &Name) -> Cause {
    let found = swaps.iter().filter(|swap| swap.model == model).find_map(|swap| {
        let straight = (&swap.option, &swap.other) == (prefers, over);
        let turned = (&swap.option, &swap.other) == (over, prefers);
        match (straight, turned) {
            (true, _) => Some((swap.difference, swap.parts.clone())),
            (_, true) => Some((-swap.difference, swap.parts.iter().map(SwappedPart::turned).collect())),
            _ => None,
        }
    });
    // On the sample the model must see the two as it does in the results.
    let Some((difference, parts)) = found.filter(|(difference, _)| *difference < 0.0) else { return Cause::Unknown };
    let left = |part: &SwappedPart| part.left(difference);
    let known = parts.into_iter().filter_map(|part| Some((left(&part)?, part)));
    match known.min_by(|a, b| a.0.total_cmp(&b.0)) {
        None => Cause::Unknown,
        Some((left, swapped)) if left <= 0.5 => Cause::Part { difference, swapped },
        Some((_, swapped)) => Cause::Several { difference, swapped },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swap(parts: &[(&str, f64, f64)]) -> SwapRecord {
        let name = |text: &str| Name::new(text).expect("a name");
        let part = |(part, given, lent): &(&str, f64, f64)| SwappedPart {
            part: (*part).to_owned(),
            given: Some(*given),
            lent: Some(*lent),
        };
        SwapRecord {
            model: "quantal".into(),
            option: name("one"),
            other: name("two"),
            difference: -0.1,
            parts: parts.iter().map(part).collect(),
        }
    }

    #[test]
    fn the_part_that_takes_away_most_is_the_cause_if_it_takes_half() {
        let swaps = [swap(&[("arms", -0.1, -0.1), ("added-cost", 0.02, 0.04), ("will", -0.08, -0.02)])];
        let found = cause(&swaps, "quantal", &swaps[0].option, &swaps[0].other);
        assert!(matches!(&found, Cause::Part { difference: -0.1, swapped } if swapped.part == "added-cost"), "{found:?}");
        let swaps = [swap(&[("arms", -0.1, -0.1), ("will", -0.08, -0.06)])];
        let found = cause(&swaps, "quantal", &swaps[0].option, &swaps[0].other);
        assert!(matches!(&found, Cause::Several { swapped, .. } if swapped.part == "will"), "{found:?}");
    }

    #[test]
    fn a_pair_is_found_either_way_round_and_only_where_the_sample_agrees() {
        let mut swaps = [swap(&[("arms", 0.0, -0.02)])];
        swaps[0].difference = 0.1;
        let (one, two) = (swaps[0].option.clone(), swaps[0].other.clone());
        let found = cause(&swaps, "quantal", &two, &one);
        let turned = SwappedPart { part: "arms".into(), given: Some(0.02), lent: Some(-0.0) };
        assert_eq!(found, Cause::Part { difference: -0.1, swapped: turned });
        assert_eq!(cause(&swaps, "quantal", &one, &two), Cause::Unknown);
        assert_eq!(cause(&swaps, "calculus", &two, &one), Cause::Unknown);
    }
}
