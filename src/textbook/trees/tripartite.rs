//! The challenger demands of a protégé, the defender supports it or not, an unsupported protégé yields or realigns.
//!
//! The form gives thresholds, so the game is played where they decide: the probability of realignment is midway between the
//! thresholds of the staunch and the perfidious defender, and the defender is staunch with just the probability that makes
//! the challenger indifferent. Each is moved into [0, 1]. The protégé resists; its payoffs are not part of the form.

use super::{Game, grown, output, sure};
use crate::game::{Concept, TreeBuilder, chance, choice, end};
use crate::textbook::{Inputs, Outputs};

/// The game between the thresholds.
pub fn tripartite(inputs: &Inputs, outputs: &Outputs) -> Game {
    let of = |name| output(outputs, name).unwrap_or(0.0).clamp(0.0, 1.0);
    at(inputs, outputs, 0.5 * (of("support_threshold_staunch") + of("support_threshold_perfidious")))
}

/// The game at a probability of realignment.
fn at(inputs: &Inputs, outputs: &Outputs, realigns: f64) -> Game {
    let supports = ["support_threshold_staunch", "support_threshold_perfidious"]
        .map(|name| sure(output(outputs, name).is_some_and(|threshold| realigns >= threshold)));
    let c = ["win", "realignment", "status_quo", "conflict"].map(|key| payoff(inputs, "challenger", key));
    // Differences first: payoffs that are close to each other keep their digits.
    let over = |other: f64| realigns * (c[1] - other) + (1.0 - realigns) * (c[0] - other);
    let least = over(c[2]) / over(c[3]);
    let staunch = least.clamp(0.0, 1.0);
    let support = staunch * supports[0] + (1.0 - staunch) * supports[1];
    let demands = sure(support < least);
    let mut draft = TreeBuilder::new("Tripartite crisis", &["challenger", "defender"]);
    let mut defender = |staunch: bool| {
        let (name, s) = if staunch { ("staunch", supports[0]) } else { ("perfidious", supports[1]) };
        let fights = payoff(inputs, "defender", if staunch { "conflict_staunch" } else { "conflict_perfidious" });
        let protege = |realigns: bool| {
            let demand = draft.set(0, "challenger", &[("hold", 1.0 - demands), ("demand", demands)]);
            let reply = draft.set(1, name, &[("withhold", 1.0 - s), ("support", s)]);
            let kind = usize::from(realigns);
            let left = payoff(inputs, "defender", ["win", "realignment"][kind]);
            let alone = end(["protege yields", "realignment"][kind], &[c[kind], left]);
            let behind = choice(reply, vec![alone, end("conflict", &[c[3], fights])]);
            // The defender's payoff of the status quo decides nothing and is not asked for.
            choice(demand, vec![end("status quo", &[c[2], 0.0]), behind])
        };
        let [yes, no] = [true, false].map(protege);
        draft.believe(1 + usize::from(!staunch), &[realigns, 1.0 - realigns]);
        chance("protege's type", vec![("realigning", realigns, yes), ("loyal", 1.0 - realigns, no)])
    };
    let [yes, no] = [true, false].map(&mut defender);
    let root = chance("defender's type", vec![("staunch", staunch, yes), ("perfidious", 1.0 - staunch, no)]);
    grown(draft, root, Concept::PerfectBayesian)
}

fn payoff(inputs: &Inputs, player: &str, key: &str) -> f64 {
    inputs.number(&format!("{player}.{key}"))
}
