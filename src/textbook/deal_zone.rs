//! Will they sign? The strengths of a guarantee that both sides accept.

use super::numeric::{falling_root, panels};
use super::spec::{FormCard, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;
use crate::quantity::maths::{exp, exp_m1};

/// A guarantee of strength g: more deters better and provokes more.
pub(super) struct DealZone;

static CARD: FormCard = FormCard {
    key: "bargaining.deal-zone",
    title: message("form-bargaining-deal-zone"),
    formula: "S(g) = 1 − h0·e^(−κg) is the chance that the deal holds. The challenger signs from x_min = p − c_C + ψg − Ω0·e^(−μg) on, \
              the protégé up to x_max = 1 − [1 − p − c_P − (1 − S)L]/S. Zone: all g in [0, 1] with max(0, x_min) ≤ min(1, x_max).",
    reference: "Fearon, Rationalist Explanations for War, International Organization 49 (1995); strength and provocation derived here",
    notes: message("form-says-shares-lie-in-0-1-the-zone"),
    inputs: &[
        number("win", Range::UNIT, message("form-says-p-challenger-s-chance-in-the-current")),
        number("challenger_cost", Range::NON_NEGATIVE, message("form-says-c-c-its-cost-of-fighting-on")).unit("prize"),
        number("protege_cost", Range::NON_NEGATIVE, message("form-says-c-p-protege-s-cost-of-fighting")).unit("prize"),
        number("provocation", Range::REAL, message("form-says-how-much-the-challenger-dislikes-strength-1")).unit("prize"),
        number("first_break", BELOW_ONE, message("form-says-h0-probability-that-a-deal-without-guarantee")),
        number("strength_effect", Range::NON_NEGATIVE, message("form-says-how-fast-strength-lowers-that")),
        number("break_payoff", Range::REAL, message("form-says-l-protege-s-payoff-if-the-deal")).unit("prize"),
        number("option_value", Range::NON_NEGATIVE, message("form-says-0-what-a-later-attack-is-worth")).unit("prize"),
        number("option_decay", Range::NON_NEGATIVE, message("form-says-how-fast-strength-lowers-that-2")),
    ],
    outputs: &[
        output("strength_low", message("form-says-least-strength-both-sign")),
        output("strength_high", message("form-says-greatest-strength-both-sign")),
        output("gap_low", message("form-says-only-if-the-zone-has-a-gap")),
        output("gap_high", message("form-says-only-if-the-zone-has-a-gap-2")),
    ],
    example: "--set win=0.55 --set challenger_cost=0.15 --set protege_cost=0.2 --set provocation=0.4 --set first_break=0.7 \
              --set strength_effect=3 --set break_payoff=0 --set option_value=0.1 --set option_decay=3",
};

const BELOW_ONE: Range = Range { lo: 0.0, hi: 1.0, open_lo: false, open_hi: true };

/// How far the sides may miss each other by rounding alone.
const ROUNDING: f64 = 1e-12;

/// How much room there is between what both sides accept, as a function of the strength.
fn room(inputs: &Inputs) -> impl Fn(f64) -> f64 {
    let of = |name| inputs.number(name);
    let (first, effect, value, decay) = (of("first_break"), of("strength_effect"), of("option_value"), of("option_decay"));
    let (win, own, other) = (of("win"), of("challenger_cost"), of("protege_cost"));
    let (provocation, broken) = (of("provocation"), of("break_payoff"));
    move |g| {
        let breaks = first * exp(-effect * g);
        // 1 − breaks without loss where the deal hardly holds.
        let holds = (1.0 - first) - first * exp_m1(-effect * g);
        let later = value * exp(-decay * g);
        let least = win - own + provocation * g - later;
        let most = 1.0 - (1.0 - win - other - breaks * broken) / holds;
        most.min(1.0) - least.max(0.0) + ROUNDING
    }
}

/// The parts of the zone, in order.
fn parts(room: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let even = (0..=4096).map(|k| f64::from(k) / 4096.0);
    // An option value that decays fast turns close to 0.
    let near = (12..60).map(|k| exp(-0.7 * f64::from(k)));
    let points = panels(0.0, 1.0, even.chain(near));
    let mut parts: Vec<(f64, f64)> = Vec::new();
    let mut before = room(0.0) >= 0.0;
    let mut start = before.then_some(0.0);
    for pair in points.windows(2) {
        let after = room(pair[1]) >= 0.0;
        if before && !after {
            let end = falling_root(pair[0], pair[1], &room);
            parts.extend(start.take().map(|start| (start, end)));
        } else if after && !before {
            start = Some(falling_root(pair[0], pair[1], |g| -room(g)));
        }
        before = after;
    }
    parts.extend(start.map(|start| (start, 1.0)));
    parts
}

impl Form for DealZone {
    fn card(&self) -> &'static FormCard {
        &CARD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let parts = parts(room(inputs));
        let (first, last) = (parts.first(), parts.last());
        let empty = "no strength is signed by both";
        let outputs = Outputs::new().number_or("strength_low", first.map(|part| part.0), empty).number_or(
            "strength_high",
            last.map(|part| part.1),
            empty,
        );
        match (first, last) {
            (Some(first), Some(last)) if parts.len() > 1 => {
                Ok(outputs.number("gap_low", first.1).number("gap_high", last.0))
            }
            _ => Ok(outputs),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::textbook::{GivenInput, solve};

    const CHECK: [(&str, f64); 9] = [
        ("win", 0.55),
        ("challenger_cost", 0.15),
        ("protege_cost", 0.2),
        ("provocation", 0.4),
        ("first_break", 0.7),
        ("strength_effect", 3.0),
        ("break_payoff", 0.0),
        ("option_value", 0.1),
        ("option_decay", 3.0),
    ];

    fn ends(changes: &[(&str, f64)]) -> [Option<f64>; 4] {
        let mut given: crate::textbook::GivenInputs =
            CHECK.iter().map(|&(name, x)| (name.to_owned(), GivenInput::Number(x))).collect();
        given.extend(changes.iter().map(|&(name, x)| (name.to_owned(), GivenInput::Number(x))));
        let outputs = solve(&DealZone, &given).expect("in the domain");
        ["strength_low", "strength_high", "gap_low", "gap_high"].map(|n| outputs.get(n).and_then(|o| o.as_number()))
    }

    fn near(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|x| (x - expected).abs() < 1e-3)
    }

    #[test]
    fn shares_stay_between_nothing_and_everything() {
        let first = ends(&[("win", 0.85), ("protege_cost", 0.3), ("provocation", 0.8), ("option_value", 0.0)]);
        assert!(first[0] == Some(0.0) && near(first[1], 0.375), "{first:?}");
        let second = ends(&[("win", 0.1), ("challenger_cost", 0.5), ("first_break", 0.9), ("option_value", 0.0)]);
        assert!(near(second[0], 0.366) && second[1] == Some(1.0), "{second:?}");
    }

    #[test]
    fn a_zone_may_have_a_gap_or_be_empty_or_be_all() {
        let gap = [
            ("protege_cost", 0.1),
            ("first_break", 0.5),
            ("provocation", 0.2),
            ("option_value", 0.2),
            ("option_decay", 60.0),
        ];
        let ends_of_gap = ends(&gap);
        assert!(ends_of_gap.iter().all(Option::is_some), "{ends_of_gap:?}");
        assert!(ends_of_gap[0] < ends_of_gap[2] && ends_of_gap[2] < ends_of_gap[3] && ends_of_gap[3] < ends_of_gap[1]);
        assert_eq!(ends(&[("provocation", 50.0), ("option_value", 0.0), ("first_break", 0.9)]), [None; 4]);
        let plain = ends(&[("provocation", 0.0), ("first_break", 0.0), ("option_value", 0.0)]);
        assert_eq!(plain, [Some(0.0), Some(1.0), None, None]);
        let costless = [
            ("challenger_cost", 0.0),
            ("protege_cost", 0.0),
            ("provocation", 0.0),
            ("first_break", 0.0),
            ("option_value", 0.0),
        ];
        assert_eq!(ends(&costless), [Some(0.0), Some(1.0), None, None], "a range of one point");
    }
}
