//! Audience costs as a war of attrition: who backs down, and when fighting begins.

use super::spec::{FormCard, InputSpec, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::{Text, message};
use crate::quantity::Range;

/// Two sides whose audience costs rise until one backs down or fights.
pub struct Attrition;

const fn side(name: &'static str, meaning: Text) -> InputSpec {
    number(name, Range::POSITIVE, meaning).unit("utility")
}

static CARD: FormCard = FormCard {
    key: "signalling.attrition",
    title: message("form-signalling-attrition"),
    formula: "Backing down at t costs a_i·t; the payoff of war is uniform on [−W_i, 0] and private. κ_i(t) = (a_i·t/W_i)(1 + \
              a_j·t/v_j); the horizon t* is the first t with κ_i(t) = 1 for a side. Q_i(0) = 1 − κ_i(t*); side i backs down with 1 \
              − a_i·t*/W_i in all; war = Π a_i·t*/W_i.",
    reference: "Fearon, Domestic Political Audiences and the Escalation of International Disputes, APSR 88 (1994) 577–592 \
                (Fearon-type)",
    notes: message("form-says-the-side-with-the-smaller-root-concedes"),
    inputs: &[
        side("audience_cost_1", message("form-says-audience-cost-of-side-1-per-unit")).unit("utility/time"),
        side("audience_cost_2", message("form-says-audience-cost-of-side-2-per-unit")).unit("utility/time"),
        side("war_cost_max_1", message("form-says-highest-cost-of-war-of-side-1")),
        side("war_cost_max_2", message("form-says-highest-cost-of-war-of-side-2")),
        side("prize_1", message("form-says-what-the-prize-is-worth-to-side")),
        side("prize_2", message("form-says-what-the-prize-is-worth-to-side-2")),
    ],
    outputs: &[
        output("horizon", message("form-says-time-t-after-which-whoever-is-left")).unit("time"),
        output("concede_at_once_1", message("form-says-probability-that-side-1-concedes-at-once")),
        output("concede_at_once_2", message("form-says-probability-that-side-2-concedes-at-once")),
        output("back_down_1", message("form-says-probability-that-side-1-backs-down-by")),
        output("back_down_2", message("form-says-probability-that-side-2-backs-down-by")),
        output("war", message("form-says-probability-of-war")),
    ],
    example: "--set audience_cost_1=0.6 --set audience_cost_2=0.3 --set war_cost_max_1=1 --set war_cost_max_2=1 \
              --set prize_1=1 --set prize_2=1",
};

/// κ of a side at `t`: audience cost `own` and war cost `most` of the side, audience cost and prize of the other.
fn kappa(t: f64, own: f64, most: f64, other: f64, prize: f64) -> f64 {
    (own * t / most) * (1.0 + other * t / prize)
}

/// Where κ reaches 1, written so that nothing cancels.
fn root(own: f64, most: f64, other: f64, prize: f64) -> f64 {
    let alone = most / own;
    2.0 * alone / (1.0 + (1.0 + 4.0 * (other / prize) * alone).sqrt())
}

impl Form for Attrition {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let pair = |one, two| [inputs.number(one), inputs.number(two)];
        let cost = pair("audience_cost_1", "audience_cost_2");
        let most = pair("war_cost_max_1", "war_cost_max_2");
        let prize = pair("prize_1", "prize_2");
        let roots = [0, 1].map(|i| root(cost[i], most[i], cost[1 - i], prize[1 - i]));
        let horizon = roots[0].min(roots[1]);
        // At most 1 but for rounding.
        let fights = [0, 1].map(|i| (cost[i] * horizon / most[i]).min(1.0));
        let concedes = [0, 1].map(|i| {
            let kappa = kappa(horizon, cost[i], most[i], cost[1 - i], prize[1 - i]);
            if roots[i] == horizon { 0.0 } else { (1.0 - kappa).max(0.0) }
        });
        Ok(Outputs::new()
            .number("horizon", horizon)
            .number("concede_at_once_1", concedes[0])
            .number("concede_at_once_2", concedes[1])
            .number("back_down_1", 1.0 - fights[0])
            .number("back_down_2", 1.0 - fights[1])
            .number("war", fights[0] * fights[1]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_horizon_is_where_a_side_is_used_up(a in 0.01..5.0f64, b in 0.01..5.0f64, w in 0.1..3.0f64, x in 0.1..3.0f64, v in 0.1..3.0f64, u in 0.1..3.0f64) {
            let roots = [root(a, w, b, u), root(b, x, a, v)];
            prop_assert!((kappa(roots[0], a, w, b, u) - 1.0).abs() < 1e-12 && (kappa(roots[1], b, x, a, v) - 1.0).abs() < 1e-12);
            let horizon = roots[0].min(roots[1]);
            // The other side keeps quitting as good at the horizon as at the start: Q(t) from indifference is Q(t) from the costs.
            for (own, most, other, prize) in [(a, w, b, u), (b, x, a, v)] {
                let at_once = 1.0 - kappa(horizon, own, most, other, prize);
                let by_indifference = 1.0 - (1.0 - at_once) * prize / (prize + other * horizon);
                prop_assert!((by_indifference - (1.0 - own * horizon / most)).abs() < 1e-12);
            }
        }
    }

    #[test]
    fn with_hardly_any_cost_of_the_other_the_root_is_its_limit() {
        assert_eq!(root(0.5, 1.0, 1e-300, 1.0), 2.0);
    }
}
