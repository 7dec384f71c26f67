//! Members act or abstain at the same time; all gain if enough act, those who act pay.

use super::{Game, MOST_MEMBERS, grown, output};
use crate::game::{Concept, Sprout, TreeBuilder, choice, end};
use crate::quantity::maths::pow;
use crate::textbook::{Inputs, Outputs, Refusal};

/// The volunteer's dilemma: one is enough.
///
/// # Errors
/// If there are too many members for a tree.
pub fn volunteer(inputs: &Inputs, outputs: &Outputs) -> Game {
    let members = inputs.number("members");
    let nobody = output(outputs, "nobody").unwrap_or(0.0);
    let abstains = if nobody > 0.0 { pow(nobody, 1.0 / members) } else { 0.0 };
    Members::of(inputs, 1, 1.0 - abstains)?.grow("Volunteer's dilemma")
}

/// The threshold game: several must act.
///
/// # Errors
/// If there are too many members for a tree.
pub fn threshold(inputs: &Inputs, outputs: &Outputs) -> Game {
    let needed = inputs.count("needed") as usize;
    Members::of(inputs, needed, output(outputs, "act").unwrap_or(0.0))?.grow("Threshold game")
}

struct Members {
    members: usize,
    needed: usize,
    cost: f64,
    act: f64,
    sets: Vec<usize>,
}

impl Members {
    fn of(inputs: &Inputs, needed: usize, act: f64) -> Result<Members, Refusal> {
        let members = inputs.count("members") as usize;
        Refusal::unless(members <= MOST_MEMBERS, &["members"], "a tree holds at most 6 members")?;
        Ok(Members { members, needed, cost: inputs.number("cost_to_benefit"), act, sets: Vec::new() })
    }

    fn grow(mut self, title: &str) -> Game {
        let names: Vec<String> = (1..=self.members).map(|i| format!("member {i}")).collect();
        let mut draft = TreeBuilder::new(title, &names.iter().map(String::as_str).collect::<Vec<_>>());
        for (i, name) in names.iter().enumerate() {
            self.sets.push(draft.set(i, name.clone(), &[("act", self.act), ("abstain", 1.0 - self.act)]));
        }
        let root = self.next(&mut Vec::new());
        grown(draft, root, Concept::Nash)
    }

    /// The members behind those that have moved; none sees what they did.
    fn next(&self, so_far: &mut Vec<bool>) -> Sprout {
        let Some(set) = self.sets.get(so_far.len()) else { return self.over(so_far) };
        let behind = [true, false].map(|acts| {
            so_far.push(acts);
            let behind = self.next(so_far);
            so_far.pop();
            behind
        });
        choice(*set, behind.into())
    }

    fn over(&self, acted: &[bool]) -> Sprout {
        let enough = acted.iter().filter(|acts| **acts).count() >= self.needed;
        let benefit = if enough { 1.0 } else { 0.0 };
        let payoffs: Vec<f64> = acted.iter().map(|acts| if *acts { benefit - self.cost } else { benefit }).collect();
        end(if enough { "success" } else { "failure" }, &payoffs)
    }
}
