//! The trade-off between power and risk: more conventional power wins more and risks more.

use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;

/// The challenger chooses how much power to bring, the defender submits or resists.
pub struct PowerRisk;

static CARD: FormCard = FormCard {
    key: "brinkmanship.power-risk",
    title: message("form-brinkmanship-power-risk"),
    formula: "Power p wins with p and, if resisted, escalates with β·p. Resisted, it is worth (1 − βp)p − βp·n_C; the best is p° = \
              clip((1 − β·n_C)/(2β), 0, power_max). The defender submits from p̂ = 2/(S + √(S² − 4β)) on, S = 1 + β + β·n_D.",
    reference: "Powell, Nuclear Brinkmanship, Limited War, and Military Power, International Organization 69 (2015); normalised as \
                written here (Powell-type)",
    notes: message("form-says-is-a-probability-at-p-1-so"),
    inputs: &[
        number("escalation_slope", Range::UNIT, message("form-says-probability-of-escalation-per-unit-of-power")),
        number("challenger_disaster", Range::NON_NEGATIVE, message("form-says-n-c-cost-of-disaster-to-the")),
        number("defender_disaster", Range::NON_NEGATIVE, message("form-says-n-d-cost-of-disaster-to-the")),
        number("power_max", Range::UNIT, message("form-says-most-power-the-challenger-can-bring")).or(1.0),
    ],
    outputs: &[
        output("power_if_resisted", message("form-says-p-power-it-brings-against-a-defender")),
        output("value_if_resisted", message("form-says-what-that-is-worth-to-it")).unit("prize"),
        output("power_that_coerces", message("form-says-p-power-at-which-the-defender-submits")),
    ],
    example: "--set escalation_slope=0.4 --set challenger_disaster=1 --set defender_disaster=0.5",
};

/// p̂, written so that it holds at β = 0 and loses no digits near it.
pub fn power_that_coerces(slope: f64, disaster: f64) -> f64 {
    let burden = slope * disaster;
    let root = ((1.0 - slope) * (1.0 - slope) + burden * (2.0 + 2.0 * slope + burden)).sqrt();
    2.0 / (1.0 + slope + burden + root)
}

/// Value of power `p` if it is resisted.
fn value(p: f64, slope: f64, disaster: f64) -> f64 {
    (1.0 - slope * p) * p - slope * p * disaster
}

impl Form for PowerRisk {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["escalation_slope", "challenger_disaster", "defender_disaster", "power_max"];
        let [slope, own, other, most] = names.map(|name| inputs.number(name));
        let power = ((1.0 - slope * own) / (2.0 * slope)).clamp(0.0, most);
        Ok(Outputs::new()
            .number("power_if_resisted", power)
            .number("value_if_resisted", value(power, slope, own))
            .number("power_that_coerces", power_that_coerces(slope, other)))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::power_risk(inputs, &self.solve(inputs)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn at_the_coercing_power_the_defender_is_indifferent(slope in 1e-6..1.0f64, disaster in 0.0..20.0f64) {
            let p = power_that_coerces(slope, disaster);
            prop_assert!(((1.0 - slope * p) * (1.0 - p) - slope * p * disaster).abs() < 1e-12);
        }

        #[test]
        fn no_power_on_a_grid_is_worth_more(slope in 0.0..1.0f64, own in 0.0..5.0f64, most in 0.0..1.0f64) {
            let best = value(((1.0 - slope * own) / (2.0 * slope)).clamp(0.0, most), slope, own);
            let grid = (0..=500).map(|k| value(most * f64::from(k) / 500.0, slope, own));
            prop_assert!(grid.into_iter().all(|v| v <= best + 1e-12));
        }
    }

    #[test]
    fn limits() {
        assert_eq!(power_that_coerces(0.0, 3.0), 1.0);
        assert_eq!(power_that_coerces(1.0, 0.0), 1.0);
        assert!((power_that_coerces(1e-9, 2.0) - (1.0 - 2e-9)).abs() < 1e-15);
    }
}
