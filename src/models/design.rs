//! Who decides, and by which rule: what the rule comes to once it is known how likely each member acts.

use super::Rule;
use crate::quantity::maths::{at_least, exactly};

/// The composition of the guarantee that is no belief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// Number of guarantors.
    pub members: u32,
    /// How many of them are American: 0 or 1.
    pub american: u32,
    /// Decision rule.
    pub rule: Rule,
    /// Whether the will of a year already contains the decision rule (will mode `derived`).
    pub will_is_joint: bool,
}

impl Design {
    /// Members that are not American.
    pub(super) fn europeans(&self) -> u32 {
        self.members - self.american
    }

    /// How many Europeans must act, without the American and with it: more than there are if they alone cannot do it.
    pub(super) fn europeans_needed(&self) -> [u32; 2] {
        let never = self.europeans() + 1;
        let needed = match self.rule {
            Rule::Any => 1,
            Rule::Floor => self.members.div_ceil(2),
            Rule::Majority => self.members / 2 + 1,
            Rule::Unanimity => self.members,
            Rule::UsPivotal if self.american == 0 => return [never, never],
            Rule::UsPivotal => return [never, self.europeans().min(1)],
        };
        if self.american == 0 { [needed, needed] } else { [needed, needed - 1] }
    }

    /// Whether there is one member and the rule is met iff it acts.
    pub fn decides_alone(&self) -> bool {
        self.members == 1 && (self.rule != Rule::UsPivotal || self.american == 1)
    }

    /// Probability that the rule is met if Europeans act independently with probability `european`, the American with
    /// `american`. Error below 1e-13.
    pub fn met(&self, european: f64, american: f64) -> f64 {
        let [without, with] = self.europeans_needed().map(|needed| at_least(needed, self.europeans(), european));
        if self.american == 0 { without } else { american * with + (1.0 - american) * without }
    }
}

/// Pr(K ≥ needed) among `members` and its derivative in `p`.
pub(super) fn tail(needed: u32, members: u32, p: f64) -> (f64, f64) {
    let open = (1..=members).contains(&needed);
    let slope = if open { f64::from(members) * exactly(needed - 1, members - 1, p) } else { 0.0 };
    (at_least(needed, members, p), slope)
}
