//! What is believed about a guarantor: quantities that belong to one of a study's guarantors and bear its key in their name,
//! `guarantors.some-state.stake`.
//!
//! The dimension of such a quantity follows from the place of the guarantor in the study, that of a quantity of its politics
//! from its seat among those that have politics: so no two of a study collide.

use crate::language::{Argument, Language, Text, Words, kept, kept_words, message};
use crate::quantity::{QuantitySpec, Range, Scope, interned};

/// Most guarantors of a study.
pub const MOST_GUARANTORS: usize = 8;
/// Most guarantors of a study that have politics.
pub const MOST_POLITICS: usize = 2;

/// The first word of the name of a guarantor's quantity.
pub const GUARANTORS: &str = "guarantors";

/// Dimensions by place: stake and war cost.
const PLACES: [[usize; 2]; MOST_GUARANTORS] =
    [[36, 38], [37, 39], [70, 71], [72, 73], [74, 75], [76, 77], [78, 79], [80, 81]];
/// Dimensions by seat: share, leaves and returns.
const SEATS: [[usize; 3]; MOST_POLITICS] = [[16, 17, 18], [67, 68, 69]];

/// The quantities of a guarantor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GuarantorQuantities {
    /// What the protégé's survival is worth to one of its members.
    pub stake: &'static QuantitySpec,
    /// What intervening typically costs one of its members.
    pub war_cost: &'static QuantitySpec,
    /// Those of its politics, if it has any.
    pub politics: Option<PoliticsQuantities>,
}

/// The quantities of a guarantor's politics.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PoliticsQuantities {
    /// Which share of the will and of the reinforcements goes when it turns away.
    pub share: &'static QuantitySpec,
    /// Probability that an election ends its commitment.
    pub leaves: &'static QuantitySpec,
    /// Probability that an election renews a commitment that had ended.
    pub returns: &'static QuantitySpec,
}

/// One kind of quantity that every guarantor has.
struct Kind {
    name: &'static str,
    unit: &'static str,
    range: Range,
    plausible: Range,
    scope: Scope,
    title: Text,
    meaning: Text,
}

static STAKE: Kind = Kind {
    name: "stake",
    unit: "guarantor stake",
    range: Range::NON_NEGATIVE,
    plausible: Range::closed(0.0, 10.0),
    scope: Scope::World,
    title: message("quantity-guarantor-stake"),
    meaning: message("quantity-guarantor-stake-meaning"),
};

static WAR_COST: Kind = Kind {
    name: "war_cost",
    unit: "guarantor stake",
    range: Range::REAL,
    plausible: Range::closed(-10.0, 10.0),
    scope: Scope::World,
    title: message("quantity-guarantor-war-cost-of"),
    meaning: message("quantity-guarantor-war-cost-of-meaning"),
};

static SHARE: Kind = Kind {
    name: "share",
    unit: "share of will and reinforcement",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::Option,
    title: message("quantity-guarantor-share"),
    meaning: message("quantity-guarantor-share-meaning"),
};

static LEAVES: Kind = Kind {
    name: "leaves",
    unit: "1 per election",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-guarantor-leaves"),
    meaning: message("quantity-guarantor-leaves-meaning"),
};

static RETURNS: Kind = Kind {
    name: "returns",
    unit: "1 per election",
    range: Range::UNIT,
    plausible: Range::UNIT,
    scope: Scope::World,
    title: message("quantity-guarantor-returns"),
    meaning: message("quantity-guarantor-returns-meaning"),
};

/// The last words of the names of a guarantor's quantities, and of those of its politics.
pub static OWN: [&str; 2] = ["stake", "war_cost"];
/// See [`OWN`].
pub static OF_POLITICS: [&str; 3] = ["share", "leaves", "returns"];

impl GuarantorQuantities {
    /// Those of the guarantor called `key`, named `name` in each language, at `place` among a study's guarantors and, if it has
    /// politics, in the seat `seat` among those that do.
    pub fn new(key: &str, name: impl Fn(Language) -> String, place: usize, seat: Option<usize>) -> GuarantorQuantities {
        let of = |kind: &'static Kind, dimension: usize| kind.of(key, &name, dimension);
        let [stake, war_cost] = PLACES[place];
        GuarantorQuantities {
            stake: of(&STAKE, stake),
            war_cost: of(&WAR_COST, war_cost),
            politics: seat.map(|seat| {
                let [share, leaves, returns] = SEATS[seat];
                PoliticsQuantities { share: of(&SHARE, share), leaves: of(&LEAVES, leaves), returns: of(&RETURNS, returns) }
            }),
        }
    }

    /// Those of any guarantor, for glossary and help: its key is a placeholder.
    pub fn pattern() -> GuarantorQuantities {
        GuarantorQuantities::new("KEY", |language| message("quantity-any-guarantor").get(language).to_owned(), 0, Some(0))
    }

    /// All of them.
    pub fn all(&self) -> Vec<&'static QuantitySpec> {
        let politics = self.politics.map(|p| [p.share, p.leaves, p.returns]);
        [self.stake, self.war_cost].into_iter().chain(politics.into_iter().flatten()).collect()
    }
}

impl Kind {
    fn of(&self, key: &str, name: impl Fn(Language) -> String, dimension: usize) -> &'static QuantitySpec {
        let title = |language| self.title.with(language, &[("guarantor", Argument::from(name(language)))]);
        interned(QuantitySpec {
            name: kept(&format!("{GUARANTORS}.{key}.{}", self.name)),
            dimension,
            unit: self.unit,
            range: self.range,
            plausible: self.plausible,
            scope: self.scope,
            title: kept_words(&Words::of(title)),
            meaning: self.meaning,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::all_quantities;
    use std::collections::BTreeSet;

    #[test]
    fn no_quantity_of_a_guarantor_stands_in_the_dimension_of_another_one() {
        let fixed: BTreeSet<usize> = all_quantities().iter().map(|spec| spec.dimension).collect();
        let mut seen = BTreeSet::new();
        let of = |place: usize| GuarantorQuantities::new(&format!("g{place}"), |_| "G".into(), place, Some(place % 2)).all();
        for spec in (0..MOST_GUARANTORS).flat_map(|place| of(place).into_iter().take(2)).chain(of(0)).chain(of(1)) {
            assert!(!fixed.contains(&spec.dimension), "{}", spec.name);
            seen.insert(spec.dimension);
        }
        assert_eq!(seen.len(), 2 * MOST_GUARANTORS + 3 * MOST_POLITICS);
    }

    #[test]
    fn the_same_guarantor_has_the_same_quantities() {
        let of = || GuarantorQuantities::new("a", |_| "A".into(), 0, Some(0));
        assert!(std::ptr::eq(of().stake, of().stake));
        assert_eq!(of().stake.name, "guarantors.a.stake");
    }
}
