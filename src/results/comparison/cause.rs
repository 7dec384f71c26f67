//! Which part of the guarantees makes a model put one option before another: found by swapping parts, not by looking at how the
//! model differs from others.

use super::clear_side;
use crate::names::Name;
use crate::stats::{Estimate, Interval};
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
    pub difference: Estimate,
    /// What swapping each part makes of it, in the order of the parts.
    pub parts: Vec<SwappedPart>,
}

/// The difference of two options of which one has a part of the other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SwappedPart {
    /// The part: one of [`SWAP_PARTS`].
    pub part: String,
    /// With `option` given the part of `other`; absent where the model then has nothing to say.
    pub given: Option<Estimate>,
    /// With `other` given the part of `option`.
    pub lent: Option<Estimate>,
    /// How much more than half of the difference the swap takes away, over both ways; below 0 if it takes away less.
    pub beyond_half: Option<Estimate>,
}

/// The parts of a guarantee that options can swap.
pub const SWAP_PARTS: [&str; 12] = [
    "arms",
    "forward-troops",
    "reinforcement",
    "added-cost",
    "will",
    "speed",
    "politics",
    "presence",
    "rule",
    "pledge",
    "escalation-risk",
    "answers",
];

/// Why a model prefers an option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Cause {
    /// One part clearly takes away at least half of the difference, or turns it. Of several that do it takes away most; its
    /// interval is that of a part named beforehand, not of the best of many.
    Part {
        /// The difference, negative: the preferred option has the lower risk.
        difference: Estimate,
        /// The part, with what swapping makes of the difference.
        swapped: SwappedPart,
    },
    /// This part takes away most; whether that is half of the difference, simulation leaves open.
    Open {
        /// The difference, negative.
        difference: Estimate,
        /// The part, with what swapping makes of the difference.
        swapped: SwappedPart,
    },
    /// Clearly no part takes away half; this one comes nearest.
    Several {
        /// The difference, negative.
        difference: Estimate,
        /// The part, with what swapping makes of the difference.
        swapped: SwappedPart,
    },
    /// On the sample of swaps the model does not clearly contradict the others.
    Unknown,
}

impl SwappedPart {
    /// The same, seen from the other option.
    fn turned(&self) -> SwappedPart {
        let turn = |x: &Option<Estimate>| x.as_ref().map(turned);
        SwappedPart { given: turn(&self.lent), lent: turn(&self.given), ..self.clone() }
    }
}

impl SwapRecord {
    /// The cause of `prefers` having the lower risk: the part that takes away most. [`Cause::Unknown`] where the sample does
    /// not clearly say that it has.
    pub fn cause(&self, prefers: &Name) -> Cause {
        let record = if &self.option == prefers { self.clone() } else { self.turned() };
        let difference = record.difference;
        if clear_side(&difference) >= 0.0 {
            return Cause::Unknown;
        }
        let none_takes_half =
            record.parts.iter().all(|part| part.beyond_half.is_some_and(|beyond| clear_side(&beyond) < 0.0));
        let known = record.parts.into_iter().filter_map(|part| Some((part.beyond_half?, part)));
        let Some((beyond, swapped)) = known.max_by(|a, b| a.0.mean.total_cmp(&b.0.mean)) else { return Cause::Unknown };
        match clear_side(&beyond) {
            side if side > 0.0 => Cause::Part { difference, swapped },
            _ if none_takes_half => Cause::Several { difference, swapped },
            _ => Cause::Open { difference, swapped },
        }
    }

    /// The same, seen from the other option.
    fn turned(&self) -> SwapRecord {
        SwapRecord {
            model: self.model.clone(),
            option: self.other.clone(),
            other: self.option.clone(),
            difference: turned(&self.difference),
            parts: self.parts.iter().map(SwappedPart::turned).collect(),
        }
    }
}

/// A difference seen from the other side.
fn turned(difference: &Estimate) -> Estimate {
    let interval = match difference.interval {
        Interval::Between { lo, hi } => Interval::Between { lo: -hi, hi: -lo },
        // Differences have no one-sided intervals.
        other => other,
    };
    Estimate { mean: -difference.mean, interval }
}

/// The cause, by `swaps`, of `model` preferring `prefers` over `over`.
pub fn cause(swaps: &[SwapRecord], model: &str, prefers: &Name, over: &Name) -> Cause {
    let these = |swap: &&SwapRecord| [(&swap.option, &swap.other), (&swap.other, &swap.option)].contains(&(prefers, over));
    let found = swaps.iter().filter(|swap| swap.model == model).find(these);
    found.map_or(Cause::Unknown, |swap| swap.cause(prefers))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(mean: f64, half: f64) -> Estimate {
        Estimate { mean, interval: Interval::Between { lo: mean - half, hi: mean + half } }
    }

    /// Each part: the difference given and lent, by how much it takes away more than half, the error of that.
    fn swap(parts: &[(&str, f64, f64, f64, f64)]) -> SwapRecord {
        let name = |text: &str| Name::new(text).expect("a name");
        let part = |(part, given, lent, beyond, half): &(&str, f64, f64, f64, f64)| SwappedPart {
            part: (*part).to_owned(),
            given: Some(around(*given, 0.001)),
            lent: Some(around(*lent, 0.001)),
            beyond_half: Some(around(*beyond, *half)),
        };
        SwapRecord {
            model: "quantal".into(),
            option: name("one"),
            other: name("two"),
            difference: around(-0.1, 0.02),
            parts: parts.iter().map(part).collect(),
        }
    }

    #[test]
    fn the_part_that_takes_away_most_is_the_cause_if_it_clearly_takes_half() {
        let arms = ("arms", -0.1, -0.1, -0.05, 0.001);
        let record = swap(&[arms, ("added-cost", 0.02, 0.04, 0.08, 0.01), ("will", -0.08, -0.02, 0.0, 0.01)]);
        let found = record.cause(&record.option);
        assert!(matches!(&found, Cause::Part { swapped, .. } if swapped.part == "added-cost"), "{found:?}");
        let record = swap(&[arms, ("will", -0.08, -0.06, -0.02, 0.01)]);
        let found = record.cause(&record.option);
        assert!(matches!(&found, Cause::Several { swapped, .. } if swapped.part == "will"), "{found:?}");
        // A part that comes less near may still be half, as far as simulation can tell.
        let record = swap(&[("arms", -0.08, -0.08, -0.03, 0.05), ("will", -0.08, -0.06, -0.02, 0.001)]);
        let found = record.cause(&record.option);
        assert!(matches!(&found, Cause::Open { swapped, .. } if swapped.part == "will"), "{found:?}");
        // Half, but not beyond what simulation leaves open.
        for beyond in [0.005, -0.005] {
            let record = swap(&[arms, ("will", -0.05, -0.05, beyond, 0.01)]);
            let found = record.cause(&record.option);
            assert!(matches!(&found, Cause::Open { swapped, .. } if swapped.part == "will"), "{found:?}");
        }
    }

    #[test]
    fn a_pair_is_found_either_way_round_and_only_where_the_sample_clearly_agrees() {
        let mut swaps = [swap(&[("arms", 0.0, -0.02, 0.04, 0.001)])];
        swaps[0].difference = around(0.1, 0.02);
        let (one, two) = (swaps[0].option.clone(), swaps[0].other.clone());
        let found = cause(&swaps, "quantal", &two, &one);
        let expected =
            SwappedPart { given: Some(around(0.02, 0.001)), lent: Some(around(-0.0, 0.001)), ..swaps[0].parts[0].clone() };
        assert_eq!(found, Cause::Part { difference: around(-0.1, 0.02), swapped: expected });
        assert_eq!(cause(&swaps, "quantal", &one, &two), Cause::Unknown);
        assert_eq!(cause(&swaps, "calculus", &two, &one), Cause::Unknown);
        swaps[0].difference = around(0.1, 0.2);
        assert_eq!(cause(&swaps, "quantal", &two, &one), Cause::Unknown);
    }
}
