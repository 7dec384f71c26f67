//! Who decides, and by which rule: what the rule comes to once it is known how likely each member acts.

use super::Rule;
use super::guarantor::MOST_GUARANTORS;
use crate::quantity::maths::{at_least, exactly, whole_power};

/// Numbers of members by the places of the guarantors in their study; 0 for one that takes no part.
pub type MemberCounts = [u32; MOST_GUARANTORS];

/// A number for each guarantor of a study, by its place; what stands at places that take no part means nothing.
pub type PerGuarantor = [f64; MOST_GUARANTORS];

/// The composition of the guarantee that is no belief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Design {
    /// Who takes part, with how many members.
    pub members: MemberCounts,
    /// Decision rule.
    pub rule: Rule,
    /// Whether the will of a year already contains the decision rule (will mode `derived`).
    pub will_is_joint: bool,
}

impl Design {
    /// Number of all members.
    pub fn all_members(&self) -> u32 {
        self.members.iter().sum()
    }

    /// Whether nobody guarantees.
    pub fn has_nobody(&self) -> bool {
        self.all_members() == 0
    }

    /// Places of the guarantors that take part.
    pub fn places(&self) -> impl Iterator<Item = usize> + use<> {
        let members = self.members;
        (0..MOST_GUARANTORS).filter(move |&place| members[place] > 0)
    }

    /// Whether there is one member and the rule is met iff it acts.
    pub fn decides_alone(&self) -> bool {
        self.all_members() == 1 && self.rule.pivot().is_none_or(|pivot| self.members[pivot] == 1)
    }

    /// Probability that the rule is met if members act independently, those of each guarantor with its probability in `wills`.
    /// Error below 1e-13.
    pub fn met(&self, wills: &PerGuarantor) -> f64 {
        if let Some(pivot) = self.rule.pivot() {
            return self.met_with_pivot(wills, pivot);
        }
        let all = self.all_members();
        let Some(largest) = self.places().max_by_key(|&place| self.members[place]) else { return 0.0 };
        let needed = self.rule.needed(all);
        let others = self.others(wills, largest);
        let acts = |k: usize| at_least(needed.saturating_sub(k as u32), self.members[largest], wills[largest]);
        others.iter().enumerate().map(|(k, chance)| chance * acts(k)).sum::<f64>().min(1.0)
    }

    /// How likely so many members act besides those of the guarantor at `largest`.
    fn others(&self, wills: &PerGuarantor, largest: usize) -> Vec<f64> {
        let mut counts = vec![1.0];
        for place in self.places().filter(|&place| place != largest) {
            let own: Vec<f64> = (0..=self.members[place]).map(|k| exactly(k, self.members[place], wills[place])).collect();
            let mut sums = vec![0.0; counts.len() + own.len() - 1];
            for (i, count) in counts.iter().enumerate() {
                own.iter().enumerate().for_each(|(k, chance)| sums[i + k] += count * chance);
            }
            counts = sums;
        }
        counts
    }

    /// The one member of `pivot` acts, and if there are others at least one of them.
    fn met_with_pivot(&self, wills: &PerGuarantor, pivot: usize) -> f64 {
        if self.members[pivot] == 0 {
            return 0.0;
        }
        let others = self.places().filter(|&place| place != pivot);
        let nobody: f64 = others.map(|place| whole_power(1.0 - wills[place], self.members[place].into())).product();
        let alone = self.all_members() == 1;
        if alone { wills[pivot] } else { wills[pivot] * (1.0 - nobody) }
    }
}

/// Pr(K ≥ needed) among `members` and its derivative in `p`.
pub(super) fn tail(needed: u32, members: u32, p: f64) -> (f64, f64) {
    let open = (1..=members).contains(&needed);
    let slope = if open { f64::from(members) * exactly(needed - 1, members - 1, p) } else { 0.0 };
    (at_least(needed, members, p), slope)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way in which members may act or not, one by one.
    fn enumerated(design: &Design, wills: &PerGuarantor) -> f64 {
        let members: Vec<usize> =
            design.places().flat_map(|place| std::iter::repeat_n(place, design.members[place] as usize)).collect();
        let mut sum = 0.0;
        for acts in 0u32..1 << members.len() {
            let does = |m: usize| acts >> m & 1 == 1;
            let chance: f64 =
                members.iter().enumerate().map(|(m, &p)| if does(m) { wills[p] } else { 1.0 - wills[p] }).product();
            let of = |place: usize| members.iter().enumerate().filter(|&(m, &p)| p == place && does(m)).count();
            let met = match design.rule.pivot() {
                Some(pivot) => of(pivot) == 1 && (acts.count_ones() >= 2 || members.len() == 1),
                None => acts.count_ones() >= design.rule.needed(members.len() as u32),
            };
            sum += if met { chance } else { 0.0 };
        }
        sum
    }

    #[test]
    fn every_rule_is_the_sum_over_all_ways_to_act() {
        let wills = [0.3, 0.8, 0.55, 0.0, 0.0, 0.0, 0.0, 0.0];
        for members in [[3, 1, 0], [1, 0, 0], [2, 1, 4], [5, 1, 1], [0, 1, 1]] {
            let mut all: MemberCounts = [0; MOST_GUARANTORS];
            all[..3].copy_from_slice(&members);
            for rule in Rule::COUNTING.into_iter().chain((members[1] == 1).then_some(Rule::Pivotal(1))) {
                let design = Design { members: all, rule, will_is_joint: true };
                assert!((design.met(&wills) - enumerated(&design, &wills)).abs() < 1e-13, "{members:?} {rule:?}");
            }
        }
    }
}
