//! Forms whose types or moments are a continuum: on a grid of them nobody gains by another choice.

use garant::quantity::maths::{exp, ln, ln_1p, normal_cdf};
use garant::textbook::{GivenInput, GivenInputs, find, solve};

fn solved(key: &str, inputs: &[(&str, f64)], words: &[(&str, &str)]) -> impl Fn(&str) -> f64 + use<> {
    let mut given: GivenInputs = inputs.iter().map(|(n, x)| ((*n).to_owned(), GivenInput::Number(*x))).collect();
    given.extend(words.iter().map(|(n, w)| ((*n).to_owned(), GivenInput::Text((*w).to_owned()))));
    let outputs = solve(find(key).expect("form"), &given).expect("solved");
    move |name| outputs.get(name).and_then(|o| o.as_number()).expect("number")
}

/// Numbers from 0 to 1, in the middle of `n` equal parts.
fn middles(n: u32) -> impl Iterator<Item = f64> {
    (0..n).map(move |i| (f64::from(i) + 0.5) / f64::from(n))
}

#[test]
fn each_guarantor_does_what_is_better_for_it() {
    for [gain, audience, tripwire, location, scale] in [[0.35, 0.1, 0.05, 0.45, 0.1], [0.2, 0.0, 0.0, 0.6, 0.3]] {
        let names = ["protection_gain", "audience_cost", "tripwire_cost", "cost_location", "cost_scale"];
        let mut inputs: Vec<(&str, f64)> = names.into_iter().zip([gain, audience, tripwire, location, scale]).collect();
        inputs.push(("stake", 1.0));
        let says = solved("calculus.will", &inputs, &[]);
        let cost = |u: f64| location + scale * (ln(u) - ln_1p(-u));
        // Intervening is worth the gain less the cost, standing aside costs audience and tripwire.
        let intervene = middles(20_000).filter(|u| gain - cost(*u) >= -audience - tripwire).count();
        assert!((intervene as f64 / 20_000.0 - says("intervene")).abs() < 1e-4);
    }
}

#[test]
fn whenever_a_side_backs_down_it_gets_the_same() {
    for [a1, a2, w1, w2, v1, v2] in
        [[0.6, 0.3, 1.0, 1.0, 1.0, 1.0], [0.2, 0.7, 1.5, 0.8, 0.9, 1.3], [0.5, 0.5, 2.0, 1.0, 1.0, 2.0]]
    {
        let names = ["audience_cost_1", "audience_cost_2", "war_cost_max_1", "war_cost_max_2", "prize_1", "prize_2"];
        let inputs: Vec<(&str, f64)> = names.into_iter().zip([a1, a2, w1, w2, v1, v2]).collect();
        let says = solved("signalling.attrition", &inputs, &[]);
        let horizon = says("horizon");
        let at_once = [says("concede_at_once_1"), says("concede_at_once_2")];
        let in_all = [says("back_down_1"), says("back_down_2")];
        assert!(at_once[0].min(at_once[1]) == 0.0, "somebody concedes nothing at once");
        for (own, other, a, v, w) in [(0, 1, a1, v1, w1), (1, 0, a2, v2, w2)] {
            // Backing down at once or at the horizon, when the other has backed down with that probability.
            let worth = |t: f64, other_gone: f64| v * other_gone - a * t * (1.0 - other_gone);
            assert!((worth(0.0, at_once[other]) - worth(horizon, in_all[other])).abs() < 1e-12);
            // At the horizon those fight to whom war is better than backing down.
            let fight = middles(20_000).filter(|u| -u * w >= -a * horizon).count() as f64 / 20_000.0;
            assert!((fight - (1.0 - in_all[own])).abs() < 1e-4, "{fight}");
        }
    }
}

/// When a side with stake κ·u gives way, for stakes uniform up to κ times the disaster.
fn patience(kappa: f64, u: f64) -> f64 {
    kappa * (-u - ln_1p(-u))
}

#[test]
fn no_other_moment_of_giving_way_is_better() {
    const STEPS: u32 = 2_000;
    for kappa in [0.1, 0.5, 1.0, 2.0] {
        let says = solved("brinkmanship.risk-contest", &[("stake_to_disaster", kappa)], &[("stakes", "uniform")]);
        let calm: Vec<f64> = middles(STEPS).map(|u| exp(-patience(kappa, u))).collect();
        let width = 1.0 / f64::from(STEPS);
        // No disaster before the less patient of two gives way.
        let peace: f64 = middles(STEPS).zip(&calm).map(|(u, calm)| 2.0 * (1.0 - u) * calm * width).sum();
        assert!((1.0 - peace - says("disaster")).abs() < 1e-6, "{kappa}");
        for own in [0.1, 0.35, 0.6, 0.85] {
            let (mut won, mut best) = (0.0, (f64::NEG_INFINITY, 0.0));
            for (u, calm) in middles(STEPS).zip(&calm) {
                won += (own * kappa * calm - (1.0 - calm)) * width;
                let until = u + 0.5 * width;
                let lost = if until < 1.0 { (1.0 - until) * (1.0 - exp(-patience(kappa, until))) } else { 0.0 };
                if won - lost > best.0 {
                    best = (won - lost, until);
                }
            }
            assert!((best.1 - own).abs() < 5e-3, "κ = {kappa}, type {own}: better as {}", best.1);
        }
    }
}

#[test]
fn who_sees_more_than_the_cutoff_acts_and_just_enough_do() {
    for [mean, prior, signal, cost] in [[0.5, 1.0, 25.0, 0.3], [0.5, 1.0, 4.0, 0.3], [0.2, 0.5, 9.0, 0.6]] {
        let names = ["prior_mean", "prior_precision", "signal_precision", "cost"];
        let inputs: Vec<(&str, f64)> = names.into_iter().zip([mean, prior, signal, cost]).collect();
        let says = solved("coalition.global-game", &inputs, &[]);
        let (state, cutoff) = (says("state_cutoff"), says("signal_cutoff"));
        let success = |x: f64| {
            let expected = (prior * mean + signal * x) / (prior + signal);
            normal_cdf((prior + signal).sqrt() * (expected - state))
        };
        for step in middles(500) {
            assert!(success(cutoff + step) > cost && success(cutoff - step) < cost);
        }
        assert!((success(cutoff) - cost).abs() < 1e-9);
        let acting = normal_cdf(signal.sqrt() * (state - cutoff));
        assert!((acting - (1.0 - state)).abs() < 1e-9, "the share that acts at θ* is just enough");
    }
}
