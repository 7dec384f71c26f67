//! The challenger brings power, the defender submits or resists, and power that is resisted may escalate.
//!
//! Power is a continuum. The menu holds the powers the form names – the one that coerces and the best one if resisted – with
//! none, all, and the middle, so that the tree shows both as best among others.

use super::{Game, grown, label, output, sure};
use crate::game::{Concept, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// The game with a menu of powers.
pub fn power_risk(inputs: &Inputs, outputs: &Outputs) -> Game {
    grow(inputs, outputs, &[0.0, 0.5, 1.0])
}

/// The game with a menu that holds these shares of all power as well.
fn grow(inputs: &Inputs, outputs: &Outputs, shares: &[f64]) -> Game {
    let names = ["escalation_slope", "challenger_disaster", "defender_disaster", "power_max"];
    let [slope, own, other, most] = names.map(|name| inputs.number(name));
    let coerces = output(outputs, "power_that_coerces").unwrap_or(f64::INFINITY);
    let resisted = output(outputs, "power_if_resisted").unwrap_or(0.0);
    let chosen = if coerces <= most { coerces } else { resisted };
    let menu = menu(chosen, &[resisted, coerces], most, shares);
    let mut draft = TreeBuilder::new("Power and risk", &["challenger", "defender"]);
    let powers: Vec<(String, f64)> = menu.iter().map(|p| (format!("power {}", label(*p)), sure(*p == chosen))).collect();
    let root = draft.set(0, "challenger", &powers);
    let reply = |p: f64| {
        let set = draft.set(
            1,
            format!("facing power {}", label(p)),
            &[("submit", sure(p >= coerces)), ("resist", sure(p < coerces))],
        );
        let disaster = end("disaster", &[-own, -other]);
        let resisted =
            vec![("escalation", slope * p, disaster), ("no escalation", 1.0 - slope * p, end("war", &[p, 1.0 - p]))];
        choice(set, vec![end("submission", &[1.0, 0.0]), chance("escalation risk", resisted)])
    };
    let replies = menu.iter().copied().map(reply).collect();
    grown(draft, choice(root, replies), Concept::SubgamePerfect)
}

/// Powers from the least to the greatest, told apart by three digits; the chosen one is kept before all others.
fn menu(chosen: f64, named: &[f64], most: f64, shares: &[f64]) -> Vec<f64> {
    let mut menu = vec![chosen];
    for p in named.iter().copied().chain(shares.iter().map(|share| share * most)) {
        if p <= most && menu.iter().all(|known| label(*known) != label(p)) {
            menu.push(p);
        }
    }
    menu.sort_by(f64::total_cmp);
    menu
}
