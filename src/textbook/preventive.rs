//! War as a commitment problem: how fast must strength fade to make war now better than peace later.

use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal, trees};
use crate::language::message;
use crate::quantity::Range;

/// A challenger in decline.
pub struct Preventive;

static CARD: FormCard = FormCard {
    key: "commitment.preventive",
    title: message("form-commitment-preventive"),
    formula: "A pie of 1 each period, discount δ; war is a lottery over the whole future with flow cost c. The challenger attacks now \
              iff its chance falls by more than Δ* = ((1 − δ)/δ)(1 − p + c) and p − c > 1 − δ.",
    reference: "Powell, War as a Commitment Problem, International Organization 60 (2006) 169–203",
    notes: message("form-says-alone-does-not-decide-if-p-c"),
    inputs: &[
        number(
            "discount",
            Range { lo: 0.0, hi: 1.0, open_lo: true, open_hi: false },
            message("form-says-worth-of-the-next-period"),
        ),
        number("win", Range::UNIT, message("form-says-p-challenger-s-chance-now")),
        number("flow_cost", Range::NON_NEGATIVE, message("form-says-c-cost-of-war-in-each-period")).unit("pie"),
    ],
    outputs: &[output("critical_drop", message("form-says-fall-of-the-chance-beyond-which-peace"))],
    example: "--set discount=0.9 --set win=0.6 --set flow_cost=0.1",
};

impl Form for Preventive {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [discount, win, cost] = ["discount", "win", "flow_cost"].map(|name| inputs.number(name));
        Ok(Outputs::new().number("critical_drop", (1.0 - discount) / discount * (1.0 - win + cost)))
    }

    fn game(&self, inputs: &Inputs) -> trees::Game {
        trees::preventive(inputs, &self.solve(inputs)?)
    }
}

#[cfg(test)]
mod tests {
    use crate::textbook::{GivenInput, find, solve};
    use proptest::prelude::*;

    /// Backward induction: after the drop the offer that just satisfies C is stationary; now D offers at most the whole pie.
    fn war(discount: f64, win: f64, cost: f64, drop: f64) -> bool {
        let later = ((win - drop - cost) / (1.0 - discount)).max(0.0);
        (win - cost) / (1.0 - discount) > 1.0 + discount * later
    }

    proptest! {
        #[test]
        fn backward_induction_agrees(discount in 0.05..0.99f64, win in 0.05..1.0f64, cost in 0.0..0.5f64, part in 0.0..1.0f64) {
            let given = [("discount", discount), ("win", win), ("flow_cost", cost)].map(|(n, x)| (n.to_owned(), GivenInput::Number(x)));
            let form = find("commitment.preventive").expect("on the roster");
            let outputs = solve(form, &given.into_iter().collect()).expect("in the domain");
            let critical = outputs.get("critical_drop").and_then(|o| o.as_number()).expect("number");
            let drop = part * win;
            prop_assume!((drop - critical).abs() > 1e-9 && (win - cost - 1.0 + discount).abs() > 1e-9);
            prop_assert_eq!(war(discount, win, cost, drop), drop > critical && win - cost > 1.0 - discount);
        }
    }
}
