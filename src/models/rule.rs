//! Decision rules: how many guarantors must act for an intervention to be effective.

use crate::language::{Argument, Speech, Text, message};
use serde::{Deserialize, Serialize};

/// A rule on K, the number of members that act, out of n.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// K ≥ 1: whoever is willing.
    Any,
    /// K ≥ ⌈n/2⌉: equal contributions, at least half of the pledged force.
    Floor,
    /// K > n/2.
    Majority,
    /// K = n.
    Unanimity,
    /// The one member of the guarantor at this place of the study acts and, if there are others, at least one of them.
    Pivotal(u8),
}

impl Rule {
    /// The rules that count all members alike, in the order help shows them.
    pub const COUNTING: [Rule; 4] = [Rule::Any, Rule::Floor, Rule::Majority, Rule::Unanimity];

    /// The word for it in scenario files.
    pub fn key(self) -> &'static str {
        match self {
            Rule::Any => "any",
            Rule::Floor => "floor",
            Rule::Majority => "majority",
            Rule::Unanimity => "unanimity",
            Rule::Pivotal(_) => "pivotal",
        }
    }

    /// The place of the guarantor that must act.
    pub fn pivot(self) -> Option<usize> {
        if let Rule::Pivotal(place) = self { Some(usize::from(place)) } else { None }
    }

    /// How many of `members` must act; of a rule with a pivot, this one not counted, at least one if there is one.
    pub fn needed(self, members: u32) -> u32 {
        match self {
            Rule::Any => 1,
            Rule::Floor => members.div_ceil(2),
            Rule::Majority => members / 2 + 1,
            Rule::Unanimity => members,
            Rule::Pivotal(_) => members.saturating_sub(1).min(1),
        }
    }

    /// What the rule asks for; a pivot is called what `name` says.
    pub fn title(self, language: Speech, name: impl FnOnce(usize) -> String) -> String {
        let text: Text = match self {
            Rule::Any => message("rule-any-member-acts"),
            Rule::Floor => message("rule-at-least-half-act"),
            Rule::Majority => message("rule-a-majority-acts"),
            Rule::Unanimity => message("rule-all-act"),
            Rule::Pivotal(place) => {
                let name = name(usize::from(place));
                return message("rule-pivotal").with(language, &[("guarantor", Argument::from(name))]);
            }
        };
        text.get(language).to_owned()
    }
}

impl Will {
    /// The other way.
    pub fn other(self) -> Will {
        if self == Will::Given { Will::Derived } else { Will::Given }
    }

    /// The word for it on the command line and in files.
    pub fn key(self) -> &'static str {
        if self == Will::Given { "given" } else { "derived" }
    }
}

/// How the will to intervene is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Will {
    /// The will is a quantity of the option.
    Given,
    /// The will follows from the parts of the guarantee: stakes, pledge, tripwire, costs, and the decision rule.
    Derived,
}
