//! Decision rules: how many guarantors must act for an intervention to be effective.

use crate::language::{Text, message};
use serde::{Deserialize, Serialize};

/// A rule on K, the number of guarantors that act, out of n.
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
    /// The American acts and, if there are others, at least one of them.
    UsPivotal,
}

impl Rule {
    /// Every rule, in the order help shows them.
    pub const ALL: [Rule; 5] = [Rule::Any, Rule::Floor, Rule::Majority, Rule::Unanimity, Rule::UsPivotal];

    /// The key in scenario files.
    pub fn key(self) -> &'static str {
        match self {
            Rule::Any => "any",
            Rule::Floor => "floor",
            Rule::Majority => "majority",
            Rule::Unanimity => "unanimity",
            Rule::UsPivotal => "us-pivotal",
        }
    }

    /// What the rule asks for.
    pub fn title(self) -> Text {
        match self {
            Rule::Any => message("rule-any-member-acts"),
            Rule::Floor => message("rule-at-least-half-act"),
            Rule::Majority => message("rule-a-majority-acts"),
            Rule::Unanimity => message("rule-all-act"),
            Rule::UsPivotal => message("rule-the-us-and-at-least"),
        }
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
