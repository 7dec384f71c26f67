//! Tests of `lanchester`.

use super::*;
use crate::textbook::{GivenInput, solve};
use proptest::prelude::*;

fn of(form: &dyn Form, inputs: &[(&str, f64)]) -> Outputs {
    let given = inputs.iter().map(|&(name, x)| (name.to_owned(), GivenInput::Number(x))).collect();
    solve(form, &given).expect("in the domain")
}

fn value(outputs: &Outputs, name: &str) -> Option<f64> {
    outputs.get(name).and_then(|output| output.as_number())
}

/// The battle step by step (fourth-order Runge–Kutta) until `days` have passed or the defence is gone.
fn fought(a: f64, d: f64, mut state: [f64; 2], u: f64, days: f64, steps: u32) -> [f64; 2] {
    let h = days / f64::from(steps);
    let slope = |[x, y]: [f64; 2]| [-d * y, -a * x + u];
    let moved = |s: [f64; 2], k: [f64; 2], h: f64| [s[0] + h * k[0], s[1] + h * k[1]];
    for _ in 0..steps {
        let k1 = slope(state);
        let k2 = slope(moved(state, k1, 0.5 * h));
        let k3 = slope(moved(state, k2, 0.5 * h));
        let k4 = slope(moved(state, k3, h));
        state = [0, 1].map(|i| state[i] + h / 6.0 * (k1[i] + 2.0 * k2[i] + 2.0 * k3[i] + k4[i]));
    }
    state
}

proptest! {
    #[test]
    fn fighting_day_by_day_ends_alike(a in 0.004..0.03f64, d in 0.004..0.03f64, defenders in 20.0..200.0f64, u in 0.0..0.5f64) {
        let inputs = [("attacker_kill_rate", a), ("defender_kill_rate", d), ("attackers", 300.0), ("defenders", defenders)];
        let outputs = of(&Lanchester, &[&inputs[..], &[("reinforcement_rate", u)]].concat());
        if let Some(time) = value(&outputs, "break_time").filter(|t| *t < 400.0) {
            let end = fought(a, d, [300.0, defenders], u, time, 4000);
            prop_assert!(end[1].abs() < 1e-6, "{end:?}");
            prop_assert!((end[0] - value(&outputs, "attackers_left").expect("left")).abs() < 1e-6);
        }
    }

    #[test]
    fn a_forward_force_breaks_on_its_day_and_relief_wins(a in 0.004..0.03f64, d in 0.004..0.03f64, day in 1.0..60.0f64, more in 1.001..1.5f64) {
        let base = [("attacker_kill_rate", a), ("defender_kill_rate", d), ("attackers", 300.0)];
        let least = value(&of(&ForwardForce, &[&base[..], &[("reinforcement_day", day)]].concat()), "forward_force").expect("force");
        let broken = of(&Lanchester, &[&base[..], &[("defenders", least), ("reinforcement_rate", 0.0)]].concat());
        let time = value(&broken, "break_time").expect("breaks");
        prop_assert!((time - day).abs() < 1e-6 * day, "{time} {day}");
        let held = of(&Relief, &[&base[..], &[("defenders", least * more), ("reinforcement_day", day)]].concat());
        let [x, y, relief] = ["attackers_then", "defenders_then", "relief_needed"].map(|n| value(&held, n).expect("held"));
        if relief > 0.0 {
            let end = fought(a, d, [300.0, least * more], 0.0, day, 2000);
            prop_assert!((end[0] - x).abs() < 1e-6 && (end[1] - y).abs() < 1e-6, "{end:?} {x} {y}");
            prop_assert!((d * (y + relief) * (y + relief) / (a * x * x) - 1.0).abs() < 1e-9);
        }
    }
}

#[test]
fn edges() {
    let base = [("attacker_kill_rate", 0.01), ("defender_kill_rate", 0.02), ("attackers", 300.0)];
    let with = |more: &[(&'static str, f64)]| [&base[..], more].concat();
    let fought = |more: &[(&'static str, f64)]| of(&Lanchester, &with(more));
    assert_eq!(value(&fought(&[("defenders", 250.0), ("reinforcement_rate", 0.0)]), "break_time"), None);
    assert_eq!(value(&fought(&[("defenders", 1.0), ("reinforcement_rate", 3.0)]), "break_time"), None, "u/a = A");
    assert_eq!(value(&fought(&[("defenders", 0.0), ("reinforcement_rate", 0.0)]), "break_time"), Some(0.0));
    for day in [1e3, 1e9, 1e50] {
        let force = of(&ForwardForce, &with(&[("reinforcement_day", day)]));
        assert!((value(&force, "forward_force").expect("force") - 212.132_034_355_964_27).abs() < 1e-3);
        let lost = of(&Relief, &with(&[("defenders", 120.0), ("reinforcement_day", day)]));
        assert!(lost.iter().all(|(_, output)| output.as_number().is_none()));
        let won = of(&Relief, &with(&[("defenders", 250.0), ("reinforcement_day", day)]));
        assert_eq!((value(&won, "attackers_then"), value(&won, "relief_needed")), (Some(0.0), Some(0.0)));
        assert!((value(&won, "defenders_then").expect("left") - (250.0f64 * 250.0 - 45_000.0).sqrt()).abs() < 1e-9);
    }
    let even = of(
        &Relief,
        &[
            ("attacker_kill_rate", 0.01),
            ("defender_kill_rate", 0.01),
            ("attackers", 9.0),
            ("defenders", 9.0),
            ("reinforcement_day", 1e5),
        ],
    );
    assert_eq!(value(&even, "relief_needed"), Some(0.0));
}
