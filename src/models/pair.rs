//! The composition that most guarantees have: a crowd of members with one will, and perhaps a single one with a will of its own.

use super::{Design, Rule};
use crate::quantity::maths::at_least;

/// A crowd of members with one will, and perhaps a single member more; and how many must act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrowdRule {
    /// Members of the crowd.
    pub crowd: u32,
    /// Whether there is a single member besides.
    pub single: bool,
    /// How many of the crowd must act, without the single member and with it: more than there are if they alone cannot do it.
    pub needed: [u32; 2],
}

/// Places of the guarantors that are the crowd and the single member of a pair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Of the crowd.
    pub crowd: Option<usize>,
    /// Of the single member.
    pub single: Option<usize>,
}

impl CrowdRule {
    /// A crowd of `crowd` members that all count alike under `rule`, with the pivot if it has one.
    pub fn of_rule(crowd: u32, single: bool, rule: Rule) -> CrowdRule {
        let never = crowd + 1;
        let needed = match rule {
            Rule::Pivotal(_) if single => [never, crowd.min(1)],
            Rule::Pivotal(_) => [never, never],
            _ => {
                let needed = rule.needed(crowd + u32::from(single));
                if single { [needed, needed - 1] } else { [needed, needed] }
            }
        };
        CrowdRule { crowd, single, needed }
    }

    /// What `design` comes to if all its members have one will: only a pivot is told apart from the others.
    pub fn of_equals(design: &Design) -> CrowdRule {
        let single = design.rule.pivot().is_some_and(|pivot| design.members[pivot] == 1);
        CrowdRule::of_rule(design.all_members() - u32::from(single), single, design.rule)
    }

    /// `design` as a pair, and who is who; absent if it has more wills than a pair. Of two guarantors of one member each, the
    /// pivot is the single one, else the latter.
    pub fn of(design: &Design) -> Option<(CrowdRule, Places)> {
        let all: Vec<usize> = design.places().collect();
        let lone = |place: &usize| design.members[*place] == 1;
        let single = design.rule.pivot().filter(lone).or_else(|| all.iter().copied().rfind(lone));
        let crowd = all.iter().copied().find(|place| Some(*place) != single);
        if all.len() > usize::from(single.is_some()) + 1 {
            return None;
        }
        let members = crowd.map_or(0, |place| design.members[place]);
        Some((CrowdRule::of_rule(members, single.is_some(), design.rule), Places { crowd, single }))
    }

    /// Probability that the rule is met if members of the crowd act independently with probability `crowd`, the single one with
    /// `single`. Error below 1e-13.
    pub fn met(&self, crowd: f64, single: f64) -> f64 {
        let [without, with] = self.needed.map(|needed| at_least(needed, self.crowd, crowd));
        if self.single { single * with + (1.0 - single) * without } else { without }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::models::MOST_GUARANTORS;

    fn design(members: &[u32], rule: Rule) -> Design {
        let mut all = [0; MOST_GUARANTORS];
        all[..members.len()].copy_from_slice(members);
        Design { members: all, rule, will_is_joint: true }
    }

    #[test]
    fn who_is_the_crowd_and_who_is_alone() {
        let places =
            |members: &[u32], rule| CrowdRule::of(&design(members, rule)).map(|(_, places)| (places.crowd, places.single));
        assert_eq!(places(&[8, 1], Rule::Floor), Some((Some(0), Some(1))));
        assert_eq!(places(&[1, 8], Rule::Floor), Some((Some(1), Some(0))));
        assert_eq!(places(&[1, 1], Rule::Floor), Some((Some(0), Some(1))));
        assert_eq!(places(&[1, 1], Rule::Pivotal(0)), Some((Some(1), Some(0))));
        assert_eq!(places(&[7], Rule::Floor), Some((Some(0), None)));
        assert_eq!(places(&[0, 1], Rule::Pivotal(1)), Some((None, Some(1))));
        assert_eq!((places(&[2, 2], Rule::Any), places(&[8, 1, 1], Rule::Any)), (None, None));
    }

    #[test]
    fn a_pair_meets_the_rule_as_its_design_does() {
        let wills = [0.3, 0.8, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0];
        for members in [[8, 1], [1, 1], [7, 0], [0, 1]] {
            for rule in Rule::COUNTING.into_iter().chain((members[1] == 1).then_some(Rule::Pivotal(1))) {
                let design = design(&members, rule);
                let (pair, places) = CrowdRule::of(&design).expect("a pair");
                let will = |place: Option<usize>| place.map_or(0.0, |place| wills[place]);
                let met = pair.met(will(places.crowd), will(places.single));
                assert!((met - design.met(&wills)).abs() < 1e-13, "{members:?} {rule:?}");
            }
        }
    }
}
