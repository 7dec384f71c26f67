//! Does a guarantee make the protégé reckless?

use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;

/// The protégé demands, the challenger with a private cost of war accepts or fights.
pub struct MoralHazard;

static CARD: FormCard = FormCard {
    key: "bargaining.moral-hazard",
    title: message("form-bargaining-moral-hazard"),
    formula: "The challenger's cost of war is uniform on [l, l + w] and private. The protégé demands t* = (l + w − c_P)/2, at most p; \
              war = clip((min(t*, p) − l)/w, 0, 1), in the interior (w − l − c_P)/(2w). A guarantee pacifies iff it adds more to l \
              than it takes from c_P.",
    reference: "Benson, Meirowitz & Ramsay, Inducing Deterrence through Moral Hazard in Alliance Contracts, Journal of Conflict \
                Resolution 58 (2014); normalised as written here",
    notes: message("form-says-nobody-can-ask-for-more-than-everything"),
    inputs: &[
        number("challenger_cost_low", Range::NON_NEGATIVE, message("form-says-l-least-cost-of-war-of-the")).unit("prize"),
        number("challenger_cost_width", Range::POSITIVE, message("form-says-w-how-far-that-cost-reaches-above"))
            .unit("prize"),
        number("protege_cost", Range::NON_NEGATIVE, message("form-says-c-p-protege-s-cost-of-war")).unit("prize"),
        number("win", Range::UNIT, message("form-says-p-challenger-s-chance-in-a-war")).or(1.0),
    ],
    outputs: &[output("war", message("form-says-probability-of-war"))],
    example: "--set challenger_cost_low=0.05 --set challenger_cost_width=0.4 --set protege_cost=0.15",
};

impl Form for MoralHazard {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost", "win"];
        let [low, width, own, win] = names.map(|name| inputs.number(name));
        let demand = (0.5 * (low + width - own)).min(win);
        Ok(Outputs::new().number("war", ((demand - low) / width).clamp(0.0, 1.0)))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::moral_hazard(inputs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::textbook::{GivenInput, solve};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_demand_on_a_grid_is_better(low in 0.0..0.5f64, width in 0.05..1.0f64, own in 0.0..0.5f64, win in 0.0..1.0f64) {
            let names = ["challenger_cost_low", "challenger_cost_width", "protege_cost", "win"];
            let given = names.into_iter().zip([low, width, own, win]).map(|(n, x)| (n.to_owned(), GivenInput::Number(x))).collect();
            let war = solve(&MoralHazard, &given).expect("domain").get("war").and_then(|o| o.as_number()).expect("number");
            // The demand t takes t from the challenger's p; it fights with probability (t − l)/w.
            let chance = |t: f64| ((t - low) / width).clamp(0.0, 1.0);
            let worth = |t: f64| (1.0 - chance(t)) * (1.0 - win + t) + chance(t) * (1.0 - win - own);
            let best = (0..=20_000).map(|k| win * f64::from(k) / 20_000.0).max_by(|a, b| worth(*a).total_cmp(&worth(*b))).expect("grid");
            prop_assert!((chance(best) - war).abs() < 1e-3 + 1e-4 / width, "{} {war}", chance(best));
        }
    }
}
