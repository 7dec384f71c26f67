//! Prospect theory for lotteries of any length: what an attack is worth to somebody who measures from a reference.

use super::judgement::{Judgement, mean};
use super::numeric::falling_root;
use super::spec::{FormCard, InputKind, InputSpec, OutputSpec, input, number, output};
use super::{Form, Inputs, Outputs, Refusal};
use crate::language::message;
use crate::quantity::Range;

const REFERENCE: &str = "Tversky & Kahneman, Advances in Prospect Theory, Journal of Risk and Uncertainty 5 (1992) 297–323";

/// Far beyond what anybody estimated; greater powers leave the numbers.
const CURVATURE: Range = Range { lo: 0.0, hi: 10.0, open_lo: true, open_hi: false };
/// Below, the weighting function is not monotone.
const WEIGHTING: Range = Range::closed(0.28, 10.0);

const CURVED: [InputSpec; 5] = [
    number("gain_curvature", CURVATURE, message("form-says-exponent-of-gains-estimated-0-88")),
    number("loss_curvature", CURVATURE, message("form-says-exponent-of-losses-estimated-0-88")),
    number("loss_aversion", Range::POSITIVE, message("form-says-how-much-more-a-loss-weighs-than")),
    number("gain_weighting", WEIGHTING, message("form-says-exponent-of-the-weights-of-gains-estimated")),
    number("loss_weighting", WEIGHTING, message("form-says-exponent-of-the-weights-of-losses-estimated")),
];
const REFERENCE_POINT: InputSpec =
    number("reference", Range::REAL, message("form-says-from-where-gains-and-losses-are-measured")).unit("prize");

fn judgement(inputs: &Inputs) -> Judgement {
    let [gain_curvature, loss_curvature, loss_aversion, gain_weighting, loss_weighting] =
        CURVED.map(|spec| inputs.number(spec.name));
    Judgement { gain_curvature, loss_curvature, loss_aversion, gain_weighting, loss_weighting }
}

static WORTH: [OutputSpec; 2] = [
    output("prospect_value", message("form-says-cumulative-prospect-value-measured-from-the-reference")),
    output("expected_utility", message("form-says-mean-outcome-e-x-the-reference-does")).unit("prize"),
];

fn worth(judgement: Judgement, lottery: &[(f64, f64)], reference: f64) -> Outputs {
    Outputs::new().number("prospect_value", judgement.worth(lottery, reference)).number("expected_utility", mean(lottery))
}

/// Any lottery.
pub struct Lottery;

const fn inputs<const N: usize>(more: [InputSpec; N]) -> [InputSpec; 12] {
    let [a, b, c, d, e] = CURVED;
    // Filled up with the last one; the card takes only the first 5 + N.
    let mut all = [a, b, c, d, e, a, a, a, a, a, a, a];
    let mut i = 0;
    while i < N {
        all[5 + i] = more[i];
        i += 1;
    }
    all
}

static LOTTERY_INPUTS: [InputSpec; 12] = inputs([
    input("outcomes", InputKind::List(Range::REAL, 1000), message("form-says-outcomes")).unit("prize"),
    input("probabilities", InputKind::List(Range::UNIT, 1000), message("form-says-their-probabilities")),
    REFERENCE_POINT,
]);

static LOTTERY: FormCard = FormCard {
    key: "prospect.lottery",
    title: message("form-prospect-lottery"),
    formula: "v(x) = x^a for gains, −λ(−x)^a for losses, x measured from the reference; weights w(p) = p^g/(p^g + (1 − p)^g)^(1/g), \
              cumulated from the best outcome down for gains, from the worst up for losses.",
    reference: REFERENCE,
    notes: message("form-says-as-many-probabilities-as-outcomes-they-sum"),
    inputs: LOTTERY_INPUTS.split_at(8).0,
    outputs: &WORTH,
    example: "--set gain_curvature=0.88 --set loss_curvature=0.88 --set loss_aversion=2.25 --set gain_weighting=0.61 \
              --set loss_weighting=0.69 --set 'outcomes=[0.4, -0.6]' --set 'probabilities=[0.7, 0.3]' --set reference=0",
};

impl Form for Lottery {
    fn card(&self) -> &'static FormCard {
        &LOTTERY
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["outcomes", "probabilities"];
        let [outcomes, probabilities] = names.map(|name| inputs.list(name));
        Refusal::unless(outcomes.len() == probabilities.len(), &names, "must have equal length")?;
        let total: f64 = probabilities.iter().sum();
        Refusal::unless((total - 1.0).abs() < 1e-9, &["probabilities"], "must sum to 1")?;
        let lottery: Vec<(f64, f64)> = outcomes.iter().copied().zip(probabilities.iter().copied()).collect();
        Ok(worth(judgement(inputs), &lottery, inputs.number("reference")))
    }
}

/// The lottery of an attack.
pub struct War;

static WAR_INPUTS: [InputSpec; 12] = inputs([
    number("intervene", Range::UNIT, message("form-says-probability-that-the-guarantors-intervene-q")),
    number("win_alone", Range::UNIT, message("form-says-probability-that-the-challenger-wins-against-the-2")),
    number("win_opposed", Range::UNIT, message("form-says-probability-that-it-wins-if-they-intervene")),
    number("cost_alone", Range::REAL, message("form-says-cost-of-a-war-against-the-protege-2")).unit("prize"),
    number("cost_opposed", Range::REAL, message("form-says-cost-of-a-war-against-all-k1")).unit("prize"),
    REFERENCE_POINT,
]);

static WAR: FormCard = FormCard {
    key: "prospect.war",
    title: message("form-prospect-war"),
    formula: "The lottery 1 − k0 with (1 − q)p0, −k0 with (1 − q)(1 − p0), 1 − k1 with q·p1, −k1 with q(1 − p1), valued as in \
              prospect.lottery.",
    reference: REFERENCE,
    notes: message("form-says-the-value-is-that-of-outcome-reference"),
    inputs: WAR_INPUTS.split_at(11).0,
    outputs: &WORTH,
    example: "--set gain_curvature=0.88 --set loss_curvature=0.88 --set loss_aversion=2.25 --set gain_weighting=0.61 \
              --set loss_weighting=0.69 --set intervene=0.5 --set win_alone=0.7 --set win_opposed=0.35 \
              --set cost_alone=0.25 --set cost_opposed=0.6 --set reference=0",
};

impl Form for War {
    fn card(&self) -> &'static FormCard {
        &WAR
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let names = ["intervene", "win_alone", "win_opposed", "cost_alone", "cost_opposed"];
        let [q, win0, win1, cost0, cost1] = names.map(|name| inputs.number(name));
        let lottery = [
            (1.0 - cost0, (1.0 - q) * win0),
            (-cost0, (1.0 - q) * (1.0 - win0)),
            (1.0 - cost1, q * win1),
            (-cost1, q * (1.0 - win1)),
        ];
        Ok(worth(judgement(inputs), &lottery, inputs.number("reference")))
    }
}

/// The will that deters somebody who judges like this.
pub(super) struct Threshold;

static THRESHOLD_INPUTS: [InputSpec; 12] = inputs([
    number("gain", Range::REAL, message("form-says-outcome-of-an-attack-without-intervention-g")).unit("prize"),
    number("loss", Range::REAL, message("form-says-loss-of-an-attack-with-intervention-the")).unit("prize"),
    REFERENCE_POINT,
    number("status_quo", Range::REAL, message("form-says-value-of-not-attacking-s")).unit("prize"),
]);

static THRESHOLD: FormCard = FormCard {
    key: "prospect.threshold",
    title: message("form-prospect-threshold"),
    formula: "q* solves CPT(G with 1 − q, −L with q) = v(s − R); for expected utility q* = (G − s)/(G + L).",
    reference: REFERENCE,
    notes: message("form-says-unique-for-l-s-g-otherwise-there"),
    inputs: THRESHOLD_INPUTS.split_at(9).0,
    outputs: &[
        output("critical_intervention", message("form-says-probability-of-intervention-at-which-attacking-is")),
        output("critical_intervention_expected_utility", message("form-says-the-same-for-expected-utility")),
    ],
    example: "--set gain_curvature=0.88 --set loss_curvature=0.88 --set loss_aversion=2.25 --set gain_weighting=0.61 \
              --set loss_weighting=0.69 --set gain=0.4 --set loss=0.6 --set reference=0.2 --set status_quo=0",
};

impl Form for Threshold {
    fn card(&self) -> &'static FormCard {
        &THRESHOLD
    }

    fn solve(&self, inputs: &Inputs) -> Result<Outputs, Refusal> {
        let [gain, loss, reference, status_quo] =
            ["gain", "loss", "reference", "status_quo"].map(|name| inputs.number(name));
        Refusal::unless(gain > -loss, &["gain", "loss"], "the gain must exceed the loss taken negative")?;
        let judge = judgement(inputs);
        let rest = judge.value(status_quo - reference);
        let attack = |q: f64| judge.worth(&[(gain, 1.0 - q), (-loss, q)], reference) - rest;
        let inside = -loss < status_quo && status_quo < gain;
        let why = if status_quo >= gain { "an attack never pays" } else { "an attack pays at any probability" };
        let critical = inside.then(|| falling_root(0.0, 1.0, attack));
        let expected = inside.then(|| (gain - status_quo) / (gain + loss));
        Ok(Outputs::new().number_or("critical_intervention", critical, why).number_or(
            "critical_intervention_expected_utility",
            expected,
            why,
        ))
    }
}
