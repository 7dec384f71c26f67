//! The protégé demands, the challenger with a private cost of war accepts or fights.
//!
//! The cost is a continuum and the demand depends on all of it, so here something is lost: the tree has a few equally likely
//! costs, the middles of equal classes, and the demands that just buy off each of them. It is solved backwards; with more
//! classes its probability of war comes to that of the form.

use super::{Game, grown, label};
use crate::game::{Concept, TreeBuilder, chance, choice, end, solve_backwards};
use crate::textbook::{Inputs, Refusal};

/// The game with three classes of costs.
pub fn moral_hazard(inputs: &Inputs) -> Game {
    with_classes(inputs, 3)
}

fn with_classes(inputs: &Inputs, classes: usize) -> Game {
    let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost", "win"];
    let [low, width, own, win] = names.map(|name| inputs.number(name));
    let costs: Vec<f64> = (0..classes).map(|i| low + width * (i as f64 + 0.5) / classes as f64).collect();
    // Nobody can ask for more than everything.
    let mut demands: Vec<f64> = costs.iter().map(|cost| cost.min(win)).collect();
    demands.dedup_by(|a, b| label(*a) == label(*b));
    let mut draft = TreeBuilder::new("Moral hazard of a protege", &["challenger", "protege"]);
    let share = 1.0 / demands.len() as f64;
    let labels: Vec<(String, f64)> = demands.iter().map(|t| (format!("demand {}", label(*t)), share)).collect();
    let root = draft.set(1, "protege", &labels);
    let mut reply = |demand: f64| {
        let mut class = |i: usize| {
            let name = format!("cost {}, facing demand {} ({i})", label(costs[i]), label(demand));
            let set = draft.set(0, name, &[("accept", 0.5), ("fight", 0.5)]);
            let deal = end("deal", &[win - demand, 1.0 - win + demand]);
            let war = end("war", &[win - costs[i], 1.0 - win - own]);
            (format!("cost {}", label(costs[i])), 1.0 / classes as f64, choice(set, vec![deal, war]))
        };
        chance("cost of war", (0..classes).map(&mut class).collect())
    };
    let replies = demands.iter().map(|t| reply(*t)).collect();
    let Some(drafted) = grown(draft, choice(root, replies), Concept::SubgamePerfect)? else { return Ok(None) };
    solve_backwards(&drafted).map_err(|wrong| Refusal::Domain { inputs: Vec::new(), reason: wrong.to_string() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::textbook::{GivenInput, find};

    #[test]
    fn with_many_classes_war_is_as_likely_as_in_the_continuum() {
        for [low, width, own] in [[0.05, 0.4, 0.15], [0.15, 0.4, 0.15], [0.05, 0.4, 0.05], [0.3, 0.4, 0.15]] {
            let form = find("bargaining.moral-hazard").expect("form");
            let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost"];
            let given = names.iter().zip([low, width, own]).map(|(n, x)| ((*n).to_owned(), GivenInput::Number(x))).collect();
            let inputs = Inputs::check(form.card(), &given).expect("inputs");
            let war = form.solve(&inputs).expect("solved").get("war").and_then(|o| o.as_number()).expect("war");
            let far = |classes| {
                let played = with_classes(&inputs, classes).expect("tree").expect("game");
                (played.ends_in(|name| name == "war") - war).abs()
            };
            assert!(far(40) <= 1.5 / 40.0, "{low} {width} {own}: {} {}", far(40), war);
        }
    }
}
