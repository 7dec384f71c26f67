//! Prospect theory: references, losses and small probabilities.

use crate::{ask, ask_for, number, one, refuses, with};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Curvature of gains and losses, loss aversion, weighting of gains and losses.
const ESTIMATED: [f64; 5] = [0.88, 0.88, 2.25, 0.61, 0.69];
const PLAIN: [f64; 5] = [1.0; 5];

fn judge(taste: [f64; 5]) -> Value {
    json!({"gain_curvature": taste[0], "loss_curvature": taste[1], "loss_aversion": taste[2], "gain_weighting": taste[3],
        "loss_weighting": taste[4]})
}

/// Prospect value and mean.
fn lottery(taste: [f64; 5], outcomes: &[f64], probabilities: &[f64], reference: f64) -> [f64; 2] {
    let inputs = with(
        with(with(judge(taste), "outcomes", outcomes.to_vec()), "probabilities", probabilities.to_vec()),
        "reference",
        reference,
    );
    ask_for("prospect.lottery", ["prospect_value", "expected_utility"], inputs)
}

/// The will that deters, and the same for expected utility.
fn deters(taste: [f64; 5], gain: f64, loss: f64, reference: f64, status_quo: f64) -> Option<[f64; 2]> {
    let inputs =
        with(with(with(with(judge(taste), "gain", gain), "loss", loss), "reference", reference), "status_quo", status_quo);
    let outputs = ask("prospect.threshold", inputs);
    Some([number(&outputs, "critical_intervention")?, number(&outputs, "critical_intervention_expected_utility")?])
}

fn tastes() -> impl Strategy<Value = [f64; 5]> {
    (0.4..1.2f64, 0.4..1.2f64, 0.5..4.0f64, 0.4..1.0f64, 0.4..1.0f64).prop_map(|(a, b, l, g, h)| [a, b, l, g, h])
}

fn weight(p: f64, g: f64) -> f64 {
    let own = libm::pow(p, g);
    own / libm::pow(own + libm::pow(1.0 - p, g), 1.0 / g)
}

proptest! {
    #[test]
    fn plain_judgement_is_expected_utility_whatever_the_reference(
        x in prop::array::uniform3(-2.0..2.0f64), p in prop::array::uniform2(0.0..0.5f64), reference in -2.0..2.0f64, q in 0.0..1.0f64,
        gain in 0.1..1.0f64, loss in 0.1..1.0f64, part in 0.05..0.95f64
    ) {
        let [value, mean] = lottery(PLAIN, &x, &[p[0], p[1], 1.0 - p[0] - p[1]], reference);
        prop_assert!((value - mean + reference).abs() < 1e-13);
        let status_quo = -loss + part * (gain + loss);
        let [plain, expected] = deters(PLAIN, gain, loss, reference, status_quo).expect("a threshold");
        prop_assert!((plain - expected).abs() < 1e-12);
        let calculus = one("calculus.threshold", "critical_intervention",
            json!({"win_alone": 1, "win_opposed": 0, "cost_alone": 1.0 - gain, "cost_opposed": loss, "status_quo": status_quo}));
        prop_assert!((expected - calculus).abs() < 1e-12);
        let war = with(judge(PLAIN), "intervene", q);
        let war = [("win_alone", 0.7), ("win_opposed", 0.35), ("cost_alone", 0.25), ("cost_opposed", 0.6), ("reference", reference)]
            .into_iter().fold(war, |war, (name, x)| with(war, name, x));
        prop_assert!((one("prospect.war", "prospect_value", war) - ((1.0 - q) * 0.45 - q * 0.25 - reference)).abs() < 1e-13);
    }

    #[test]
    fn the_choquet_integral_on_a_fine_grid_agrees(
        taste in tastes(), x in prop::array::uniform4(-1.0..1.0f64), p in prop::array::uniform3(0.01..0.33f64), reference in -0.5..0.5f64
    ) {
        // ∫ w⁺(Pr(v > t)) dt over gains less ∫ w⁻(Pr(v < −t)) dt over losses, by the midpoint rule.
        let p = [p[0], p[1], p[2], 1.0 - p[0] - p[1] - p[2]];
        let value = |x: f64| if x >= 0.0 { libm::pow(x, taste[0]) } else { -taste[2] * libm::pow(-x, taste[1]) };
        let worth = x.map(|x| value(x - reference));
        let n = 10_000;
        let top = worth.iter().fold(0.0f64, |top, v| top.max(v.abs()));
        let mut sum = 0.0;
        for k in 0..n {
            let t = top * (f64::from(k) + 0.5) / f64::from(n);
            let chance = |side: &dyn Fn(f64) -> bool| (0..4).filter(|&i| side(worth[i])).map(|i| p[i]).sum::<f64>().min(1.0);
            sum += weight(chance(&|v| v > t), taste[3]) - weight(chance(&|v| v < -t), taste[4]);
        }
        let found = lottery(taste, &x, &p, reference)[0];
        prop_assert!((found - sum * top / f64::from(n)).abs() < 8.0 * top / f64::from(n), "{found} {}", sum * top / f64::from(n));
    }

    #[test]
    fn measured_from_the_status_quo_more_loss_aversion_makes_deterrence_easier(
        taste in tastes(), gain in 0.05..1.0f64, loss in 0.05..1.0f64, more in 0.05..2.0f64
    ) {
        let averse = [taste[0], taste[1], taste[2] + more, taste[3], taste[4]];
        let (less, more) = (deters(taste, gain, loss, 0.0, 0.0).expect("a threshold"), deters(averse, gain, loss, 0.0, 0.0).expect("a threshold"));
        prop_assert!(more[0] < less[0], "{more:?} {less:?}");
        // Alone, without curvature and weights, it needs less will than expected utility: G/(G + λL).
        let alone = [1.0, 1.0, averse[2].max(1.01), 1.0, 1.0];
        let [critical, expected] = deters(alone, gain, loss, 0.0, 0.0).expect("a threshold");
        prop_assert!(critical < expected && (critical - gain / (gain + alone[2] * loss)).abs() < 1e-12);
    }

    #[test]
    fn the_threshold_is_where_both_choices_are_worth_the_same_and_the_only_one(
        taste in tastes(), gain in 0.05..1.0f64, loss in 0.05..1.0f64, reference in -1.0..1.0f64, part in 0.05..0.95f64
    ) {
        let status_quo = -loss + part * (gain + loss);
        let [critical, _] = deters(taste, gain, loss, reference, status_quo).expect("a threshold");
        let net = |q: f64| lottery(taste, &[gain, -loss], &[1.0 - q, q], reference)[0] - lottery(taste, &[status_quo], &[1.0], reference)[0];
        for k in 0..=50 {
            let q = f64::from(k) / 50.0;
            if (q - critical).abs() > 1e-6 { prop_assert_eq!(net(q) > 0.0, q < critical, "{}", q); }
        }
        prop_assert_eq!(deters(taste, gain, loss, reference, gain + 0.01), None);
        prop_assert_eq!(deters(taste, gain, loss, reference, -loss - 0.01), None);
        // Where all are losses the loss aversion cancels.
        let indifferent = |aversion: f64| deters([taste[0], taste[1], aversion, taste[3], taste[4]], gain, loss, gain + 0.1, status_quo).expect("one")[0];
        prop_assert!((indifferent(1.0) - indifferent(3.0)).abs() < 1e-9);
    }

    #[test]
    fn weights_too_curved_to_be_monotone_are_refused(exponent in 0.01..0.279f64) {
        let inputs = with(with(with(judge([0.88, 0.88, 2.25, exponent, 0.69]), "outcomes", vec![1.0]), "probabilities", vec![1.0]), "reference", 0.0);
        prop_assert!(refuses("prospect.lottery", "gain_weighting", inputs));
        let monotone = |g: f64| (1..10_000).all(|k| weight(f64::from(k) / 1e4, g) >= weight(f64::from(k - 1) / 1e4, g) - 1e-15);
        prop_assert!(monotone(0.28) && !monotone(0.25));
    }

    #[test]
    fn small_probabilities_weigh_more_and_larger_ones_less_than_they_are(small in 0.001..0.3f64, large in 0.42..0.999f64) {
        let gain = |p: f64| lottery(ESTIMATED, &[1.0, 0.0], &[p, 1.0 - p], 0.0)[0];
        let loss = |p: f64| -lottery(ESTIMATED, &[-1.0, 0.0], &[p, 1.0 - p], 0.0)[0] / 2.25;
        prop_assert!(gain(small) > small && loss(small) > small && gain(large) < large && loss(large) < large);
    }

    #[test]
    fn a_small_risk_of_catastrophe_deters_more_than_expected_utility_says(gain in 0.1..1.0f64, loss in 3.0..100.0f64) {
        let [critical, expected] = deters(ESTIMATED, gain, loss, 0.0, 0.0).expect("a threshold");
        prop_assert!(critical < expected, "{critical} {expected}");
    }

    #[test]
    fn a_challenger_in_the_domain_of_losses_is_harder_to_deter(gain in 0.1..1.0f64, ratio in 0.5..3.0f64, low in 0.0..1.0f64, high in 0.0..1.0f64) {
        let loss = gain * ratio;
        let at = |part: f64| deters(ESTIMATED, gain, loss, part * gain, 0.0).expect("a threshold");
        let (near, far) = (at(low.min(high)), at(low.max(high)));
        prop_assert!(far[0] >= near[0] - 1e-12, "{near:?} {far:?}");
        prop_assert!(at(1.0)[0] > at(0.0)[0]);
    }
}

#[test]
fn raising_the_reference_carries_the_threshold_from_below_expected_utility_to_beyond_it() {
    let at = |reference: f64| deters(ESTIMATED, 0.4, 0.6, reference, 0.0).expect("a threshold");
    for (reference, known) in [(0.0, 0.138_828_9), (0.1, 0.257_922_0), (0.2, 0.351_579_6), (0.4, 0.488_016_0)] {
        assert!((at(reference)[0] - known).abs() < 1e-7 && (at(reference)[1] - 0.4).abs() < 1e-14);
    }
}

#[test]
fn measured_from_the_status_quo_the_estimated_taste_need_not_be_easier_to_deter() {
    // A large gain against a small loss: near certainty weights outdo loss aversion.
    let [critical, expected] = deters(ESTIMATED, 0.95, 0.01, 0.0, 0.0).expect("a threshold");
    assert!(critical > expected, "{critical} {expected}");
    let [critical, expected] = deters(ESTIMATED, 0.4, 0.6, 0.0, 0.0).expect("a threshold");
    assert!(critical < expected);
}
