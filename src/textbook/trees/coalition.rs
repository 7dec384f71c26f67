//! Attack or hold, then each guarantor turns out to be willing or not.

use super::{Game, MOST_MEMBERS, grown, output, sure};
use crate::game::{Concept, Sprout, TreeBuilder, chance, choice, end};
use crate::textbook::situation::contest;
use crate::textbook::{Inputs, Outputs, Refusal};

/// The attack against independent guarantors.
///
/// # Errors
/// If wills are correlated, or there are too many guarantors for a tree.
pub fn coalition(inputs: &Inputs, outputs: &Outputs) -> Game {
    let members = inputs.list("intervene").len();
    Refusal::unless(members <= MOST_MEMBERS, &["intervene"], "a tree holds at most 6 guarantors")?;
    let independent = inputs.number("correlation") == 0.0;
    Refusal::unless(independent, &["correlation"], "a tree is grown for independent guarantors only, so it must be 0")?;
    let attack = sure(output(outputs, "attack_utility").is_some_and(|utility| utility > 0.0));
    let mut draft = TreeBuilder::new("Attack against several guarantors", &["challenger"]);
    let set = draft.set(0, "challenger", &[("hold", 1.0 - attack), ("attack", attack)]);
    let root = choice(set, vec![end("status quo", &[0.0]), guarantors(inputs, &mut Vec::new())]);
    grown(draft, root, Concept::SubgamePerfect)
}

/// The guarantors behind those that have turned out one way or the other.
fn guarantors(inputs: &Inputs, so_far: &mut Vec<bool>) -> Sprout {
    let next = so_far.len();
    let Some(will) = inputs.list("intervene").get(next) else { return war(inputs, so_far) };
    let mut with = |intervenes| {
        so_far.push(intervenes);
        let behind = guarantors(inputs, so_far);
        so_far.pop();
        behind
    };
    let (yes, no) = (with(true), with(false));
    chance(format!("guarantor {}", next + 1), vec![("intervenes", *will, yes), ("stands aside", 1.0 - will, no)])
}

/// A war against those that intervene.
fn war(inputs: &Inputs, who: &[bool]) -> Sprout {
    let sum = |name| inputs.list(name).iter().zip(who).filter(|(_, in_it)| **in_it).map(|(x, _)| x).sum::<f64>();
    let defence = inputs.number("defence_multiplier") * (inputs.number("protege_force") + sum("guarantor_forces"));
    let win = contest(inputs.number("challenger_force"), defence, inputs.number("decisiveness"));
    let count = who.iter().filter(|in_it| **in_it).count();
    end(format!("war against {count}"), &[win - inputs.number("cost_alone") - sum("guarantor_costs")])
}
