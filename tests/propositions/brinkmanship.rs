//! Brinkmanship: waiting under a common risk, and the trade-off between power and risk.

use crate::{Dice, ask_for, one, refuses, share_is, with};
use proptest::prelude::*;
use serde_json::{Value, json};

fn uniform(stakes: f64) -> f64 {
    one("brinkmanship.risk-contest", "disaster", json!({"stakes": "uniform", "stake_to_disaster": stakes}))
}

fn exponential(rate: f64) -> f64 {
    one("brinkmanship.risk-contest", "disaster", json!({"stakes": "exponential", "rate": rate}))
}

/// How long a side of stake v waits if stakes are uniform on [0, κ] and disaster costs 1: ∫₀ᵛ x/(κ − x) dx by Simpson's rule.
fn patience(v: f64, kappa: f64) -> f64 {
    let (n, f) = (400, |x: f64| x / (kappa - x));
    let h = v / f64::from(n);
    let inner: f64 = (1..n).map(|k| if k % 2 == 1 { 4.0 } else { 2.0 } * f(h * f64::from(k))).sum();
    h / 3.0 * (f(0.0) + inner + f(v))
}

/// Simpson's rule on [0, 1].
fn simpson(n: u32, f: impl Fn(f64) -> f64) -> f64 {
    let weight = |k: u32| {
        if k == 0 || k == n {
            1.0
        } else if k % 2 == 1 {
            4.0
        } else {
            2.0
        }
    };
    (0..=n).map(|k| weight(k) * f(f64::from(k) / f64::from(n))).sum::<f64>() / (3.0 * f64::from(n))
}

/// 1 − E exp(−t(min)), the lower of two stakes being u with density 2(1 − u); `speed` scales both hazard and patience.
fn disaster(kappa: f64, speed: f64) -> f64 {
    1.0 - simpson(2000, |u| {
        if u == 1.0 { 0.0 } else { 2.0 * (1.0 - u) * libm::exp(-speed * (patience(u * kappa, kappa) / speed)) }
    })
}

/// What a side of stake v gets by waiting as one of stake w would, if hazard and patience have the `speed`.
fn worth(v: f64, w: f64, kappa: f64, speed: f64) -> f64 {
    let time = |x: f64| (-x - kappa * libm::log1p(-x / kappa)) / speed;
    let n = 400;
    let mut sum = 0.0;
    // The other quits first: over its stakes below w, in panels that end at w; else this side quits and may not get so far.
    for k in 0..n {
        let x = w * (f64::from(k) + 0.5) / f64::from(n);
        let alive = libm::exp(-speed * time(x));
        sum += w / kappa / f64::from(n) * (alive * v - (1.0 - alive));
    }
    sum - (1.0 - w / kappa) * (1.0 - libm::exp(-speed * time(w)))
}

proptest! {
    #[test]
    fn nobody_gains_by_waiting_like_another(kappa in 0.05..3.0f64, part in 0.05..0.95f64, speed in 0.1..10.0f64) {
        let v = part * kappa;
        let own = worth(v, v, kappa, speed);
        for k in 0..60 {
            let w = kappa * 0.99 * f64::from(k) / 60.0;
            prop_assert!(worth(v, w, kappa, speed) <= own + 1e-6 * kappa, "{v} as {w}: {} {own}", worth(v, w, kappa, speed));
        }
        // The search for the best reply comes back to the own stake.
        let (mut low, mut high) = (0.0, 0.99 * kappa);
        for _ in 0..60 {
            let (a, b) = (low + (high - low) / 3.0, high - (high - low) / 3.0);
            if worth(v, a, kappa, speed) < worth(v, b, kappa, speed) { low = a } else { high = b }
        }
        prop_assert!((low - v).abs() < 2e-3 * kappa, "{low} {v}");
        // Whoever replies so runs the risk the form tells: the lower of two stakes at the midpoints of even parts.
        let n = 4000;
        let least = |k: u32| (f64::from(k) + 0.5) / f64::from(n);
        let peace: f64 = (0..n).map(|k| 2.0 * (1.0 - least(k)) * libm::exp(-kappa * (-least(k) - libm::log1p(-least(k))))).sum();
        prop_assert!((1.0 - peace / f64::from(n) - uniform(kappa)).abs() < 1e-5);
    }

    #[test]
    fn the_speed_of_the_hazard_does_not_matter(kappa in 0.05..3.0f64, speed in 0.01..100.0f64) {
        prop_assert!((disaster(kappa, speed) - uniform(kappa)).abs() < 1e-5, "{} {}", disaster(kappa, speed), uniform(kappa));
    }

    #[test]
    fn higher_stakes_make_disaster_likelier(kappa in 0.0..20.0f64, more in 0.01..10.0f64, rate in 0.01..20.0f64) {
        prop_assert!(uniform(kappa + more) > uniform(kappa));
        prop_assert!(exponential(rate) > exponential(rate + more));
        prop_assert!(uniform(1e-6 * (1.0 + kappa)) < 1e-5 && exponential(1e6 * (1.0 + rate)) < 1e-5, "no stakes, no disaster");
    }
}

#[test]
fn the_more_resolute_waits_longer_and_wins_unless_disaster_comes_first() {
    for (kappa, seed) in [(0.5, 1), (1.0, 2), (4.0, 3)] {
        let waits = |u: f64| kappa * (-u - libm::log1p(-u));
        let (mut dice, n, mut ends) = (Dice(seed), 200_000, 0);
        for _ in 0..n {
            let (u, v) = (dice.uniform(), dice.uniform());
            assert!(u == v || (waits(u) > waits(v)) == (u > v), "whoever quits first had less at stake");
            ends += u32::from(-libm::log(dice.uniform()) < waits(u).min(waits(v)));
        }
        share_is(ends, n, uniform(kappa));
    }
    // Exponential stakes wait μv²/2.
    let (mut dice, n, mut ends) = (Dice(4), 200_000, 0);
    for _ in 0..n {
        let stake = |u: f64| -libm::log(u) / 2.0;
        let least = stake(dice.uniform()).min(stake(dice.uniform()));
        ends += u32::from(-libm::log(dice.uniform()) < least * least);
    }
    share_is(ends, n, exponential(2.0));
}

const POWER: [&str; 3] = ["power_if_resisted", "value_if_resisted", "power_that_coerces"];

fn inputs(slope: f64, own: f64, other: f64) -> Value {
    json!({"escalation_slope": slope, "challenger_disaster": own, "defender_disaster": other})
}

fn power(slope: f64, own: f64, other: f64) -> [f64; 3] {
    ask_for("brinkmanship.power-risk", POWER, inputs(slope, own, other))
}

/// What power p is worth to the challenger if it is resisted.
fn fought(p: f64, slope: f64, own: f64) -> f64 {
    (1.0 - slope * p) * p - slope * p * own
}

proptest! {
    #[test]
    fn the_likelier_a_resolute_defender_the_less_power_the_challenger_brings(
        slope in 0.05..1.0f64, own in 0.0..3.0f64, other in 0.05..5.0f64
    ) {
        // A share σ never submits; the rest submits from p̂ on. The best power on a grid that holds p° and p̂.
        let [fights, _, coerces] = power(slope, own, other);
        let mut grid: Vec<f64> = (0..=400).map(|k| f64::from(k) / 400.0).chain([fights, coerces]).collect();
        grid.sort_by(f64::total_cmp);
        let best = |resolute: f64| {
            let worth = |p: f64| {
                let resisted = fought(p, slope, own);
                if p >= coerces { 1.0 - resolute + resolute * resisted } else { resisted }
            };
            grid.iter().copied().fold(0.0, |best, p| if worth(p) > worth(best) + 1e-12 { p } else { best })
        };
        let powers: Vec<f64> = (1..=20).map(|k| best(f64::from(k) / 20.0)).collect();
        prop_assert!(powers.windows(2).all(|w| w[1] <= w[0] + 1e-5), "{powers:?}");
        prop_assert!((powers[19] - fights).abs() < 1e-5, "against one that surely resists it brings p°");
    }

    #[test]
    fn a_steeper_risk_makes_the_challenger_bring_and_expect_less(slope in 0.01..0.9f64, own in 0.0..3.0f64, more in 0.01..0.1f64) {
        let (flat, steep) = (power(slope, own, 1.0), power(slope + more, own, 1.0));
        prop_assert!(steep[0] <= flat[0] && steep[1] <= flat[1]);
        if flat[0] > 0.0 && flat[0] < 1.0 { prop_assert!(steep[0] < flat[0] && steep[1] < flat[1]) }
        let grid = (0..=1000).map(|k| fought(f64::from(k) / 1000.0, slope, own)).fold(0.0, f64::max);
        prop_assert!(flat[1] >= grid - 1e-12 && flat[1] <= grid + 1e-5, "no power on a grid is worth more");
    }

    #[test]
    fn the_same_steeper_risk_also_coerces_the_defender_with_less_power(
        slope in 0.01..0.9f64, other in 0.01..5.0f64, more in 0.01..0.1f64
    ) {
        let coerces = |slope: f64| power(slope, 1.0, other)[2];
        prop_assert!(coerces(slope + more) < coerces(slope));
        // By bisection of the defender's own comparison.
        let (mut low, mut high) = (0.0, 1.0);
        for _ in 0..60 {
            let p = 0.5 * (low + high);
            if (1.0 - slope * p) * (1.0 - p) > slope * p * other { low = p } else { high = p }
        }
        prop_assert!((coerces(slope) - low).abs() < 1e-12);
        // A challenger that can bring just so much coerces at the steeper slope only: the risk protects nobody.
        let reach = 0.5 * (coerces(slope) + coerces(slope + more));
        prop_assert!(reach < coerces(slope) && reach > coerces(slope + more));
    }

    #[test]
    fn risk_is_a_probability_and_its_limits_are_exact(own in 0.0..5.0f64, other in 0.0..5.0f64, beyond in 0.001..5.0f64) {
        prop_assert!(refuses("brinkmanship.power-risk", "escalation_slope", inputs(1.0 + beyond, own, other)));
        prop_assert_eq!(power(0.0, own, other), [1.0, 1.0, 1.0]);
        prop_assert!((power(1e-9, own, other)[2] - (1.0 - 1e-9 * other)).abs() < 1e-15, "no digits lost near 0");
        // βn_C ≥ 1: no power is worth it. A bound that binds is obeyed.
        prop_assert_eq!(power(1.0, 1.0 + own, other)[..2].to_vec(), vec![0.0, 0.0]);
        let bound = ask_for("brinkmanship.power-risk", POWER, with(inputs(0.1, 0.2, other), "power_max", 0.3));
        prop_assert!(bound[0] == 0.3 && (bound[1] - fought(0.3, 0.1, 0.2)).abs() < 1e-15);
        let all = power(0.1, 0.2, 1.0);
        prop_assert!(all[0] == 1.0 && (all[1] - 0.88).abs() < 1e-12 && all[0] > all[2], "clipped at 1, beyond p̂");
    }
}
