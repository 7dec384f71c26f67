//! Inputs outside their domain are refused by name; inside it, no output is ever NaN or a wrong probability.

use super::{GivenInputs, add, number, solved, vectors};
use garant::textbook::{Absent, GivenInput, InputKind, Inputs, Output, Refusal, find, roster, solve};
use proptest::prelude::*;
use serde_json::{Value, json};

fn known(form: &str) -> GivenInputs {
    let vector = vectors().into_iter().find(|v| v.form == form).expect("a vector");
    let mut inputs = GivenInputs::new();
    add(&mut inputs, "", &Value::Object(vector.inputs));
    inputs
}

fn refused(form: &str, inputs: Value) -> Vec<String> {
    match solved(form, inputs) {
        Err(Refusal::Domain { inputs, .. }) => inputs.into_iter().map(str::to_owned).collect(),
        other => panic!("{form}: {other:?}"),
    }
}

#[test]
fn every_number_is_refused_outside_its_range() {
    for form in roster() {
        let card = form.card();
        for spec in card.inputs {
            let InputKind::Number(range) = spec.kind else { continue };
            let mut outside = vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY];
            outside.extend([range.lo - 1.0, range.hi + 1.0]);
            outside.extend(range.open_lo.then_some(range.lo));
            outside.extend(range.open_hi.then_some(range.hi));
            for x in outside {
                let mut inputs = known(card.key);
                inputs.insert(spec.name.into(), GivenInput::Number(x));
                let refusal = solve(*form, &inputs);
                let named = matches!(&refusal, Err(Refusal::Domain { inputs, .. }) if inputs.contains(&spec.name));
                assert!(named, "{} {} = {x}: {refusal:?}", card.key, spec.name);
            }
        }
    }
}

#[test]
fn every_missing_input_is_named_at_once() {
    for form in roster() {
        let card = form.card();
        let required: Vec<&str> =
            card.inputs.iter().filter(|i| i.absent == Absent::Refused && i.when.is_none()).map(|i| i.name).collect();
        assert_eq!(solve(*form, &GivenInputs::new()), Err(Refusal::Missing { inputs: required }), "{}", card.key);
        let mut inputs = known(card.key);
        inputs.insert("no_such_input".into(), GivenInput::Number(1.0));
        assert!(matches!(solve(*form, &inputs), Err(Refusal::Unknown { .. })));
    }
}

#[test]
fn inputs_that_do_not_go_together_are_named() {
    let orders = json!({
        "challenger": {"concession": 1, "status_quo": 0.5, "conflict_hard": 0.1, "back_down": 0.1, "conflict_soft": -0.4},
        "defender": {"status_quo": 1, "back_down": 0.8, "conflict_hard": 0.5, "concession": 0.2, "conflict_soft": -0.5},
        "challenger_hard": 0.6, "defender_hard": 0.8});
    assert_eq!(refused("perfect-deterrence.unilateral", orders).len(), 5);
    let several = json!({"prior_mean": 0.5, "prior_precision": 9, "signal_precision": 1, "cost": 0.3});
    assert_eq!(refused("coalition.global-game", several), ["prior_precision", "signal_precision"]);
    assert_eq!(refused("coalition.threshold", json!({"members": 3, "needed": 4, "cost_to_benefit": 0.3})).len(), 2);
    let rows = json!({"switch": [[0.6, 0.3], [0.5, 0.5]], "hazard": [0.1, 0.2], "start": [1, 0], "years": 3, "every": 2});
    assert_eq!(refused("survival.political", rows), ["switch"]);
    let nobody = json!({"resist_success": 0.25, "war_cost": 0.3, "stake_max": 1, "challenger_gain": 1,
        "challenger_war_low": -0.8, "challenger_war_high": 0.2});
    assert!(refused("signalling.sinking-costs", nobody).contains(&"stake_max".to_owned()));
    let other = json!({"stakes": "exponential", "rate": 1, "stake_to_disaster": 1});
    assert_eq!(refused("brinkmanship.risk-contest", other), ["stake_to_disaster"]);
    assert!(matches!(solved("brinkmanship.risk-contest", json!({"stakes": "uniform"})), Err(Refusal::Missing { .. })));
    let lengths = json!({"challenger_force": 1, "protege_force": 1, "guarantor_forces": [1, 2], "intervene": [0.5],
        "cost_alone": 0, "guarantor_costs": [0, 0], "decisiveness": 1, "defence_multiplier": 1, "correlation": 0});
    assert_eq!(refused("calculus.coalition", lengths).len(), 3);
}

/// Outputs that are probabilities, in every form.
pub const PROBABILITIES: [&str; 30] = [
    "intervene",
    "war",
    "challenge",
    "resist",
    "attack",
    "challenge_hard",
    "challenge_soft",
    "defy_hard",
    "defy_soft",
    "disaster",
    "power_if_resisted",
    "power_that_coerces",
    "unanimity",
    "majority",
    "any",
    "nobody",
    "act",
    "success",
    "survival",
    "survival_1",
    "resolute_after",
    "attack_per_year",
    "peace_10",
    "back_down_1",
    "back_down_2",
    "concede_at_once_1",
    "concede_at_once_2",
    "state_cutoff",
    "state_cutoff_in",
    "state_cutoff_out",
];

/// A number inside a range: often an end, tiny or huge.
fn inside(kind: InputKind, choice: u8, u: f64) -> Option<GivenInput> {
    let InputKind::Number(range) = kind else { return None };
    let (lo, hi) = (range.lo.max(-1e6), range.hi.min(1e6));
    let x = match choice {
        0 => range.lo,
        1 => range.hi,
        2 => lo + (hi - lo) * 1e-12,
        3 => hi - (hi - lo) * 1e-12,
        4 => 1e-12,
        5 => 1e12,
        6 => lo + (hi - lo) * u,
        _ => u,
    };
    range.contains(x).then_some(GivenInput::Number(x))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]
    #[test]
    fn no_answer_is_nonsense(which in 0usize..34, choices in prop::collection::vec((0u8..14, 0.0..1.0f64), 22)) {
        let form = roster()[which % roster().len()];
        let card = form.card();
        let mut inputs = known(card.key);
        for (spec, (choice, u)) in card.inputs.iter().zip(choices) {
            if inputs.contains_key(spec.name) && choice < 8 {
                inputs.extend(inside(spec.kind, choice, u).map(|x| (spec.name.to_owned(), x)));
            }
        }
        match solve(form, &inputs) {
            Err(Refusal::Domain { .. }) => {}
            Err(other) => prop_assert!(false, "{} {inputs:?}: {other:?}", card.key),
            Ok(outputs) => for (name, output) in outputs.iter() {
                prop_assert!(!matches!(output, Output::Number(x) if !x.is_finite()));
                // Only far from 1 may a value leave the numbers.
                let far = |x: f64| x.abs() > 1e5 || (x != 0.0 && x.abs() < 1e-5);
                let huge = inputs.values().any(|v| matches!(v, GivenInput::Number(x) if far(*x)));
                prop_assert!(huge || output != Output::Undefined("too large or too small for a number"), "{} {name}: {inputs:?}", card.key);
                if PROBABILITIES.contains(&name) && let Some(x) = output.as_number() {
                    prop_assert!((-1e-12..=1.0 + 1e-12).contains(&x), "{} {name} = {x}: {inputs:?}", card.key);
                }
            },
        }
    }
}

#[test]
fn defaults_are_what_the_card_says() {
    for (form, name, value) in [
        ("brinkmanship.power-risk", "power_max", json!(1)),
        ("bargaining.moral-hazard", "win", json!(1)),
        ("situation.static", "break_payoff", json!(0)),
        ("perfect-deterrence.unilateral", "selection", json!("d1")),
    ] {
        let spec = find(form).expect("form").card().inputs.iter().find(|i| i.name == name).expect("input");
        assert_ne!(spec.absent, Absent::Refused);
        let (without, mut with) = (known(form), known(form));
        add(&mut with, name, &value);
        let form = find(form).expect("form");
        assert_eq!(solve(form, &without), solve(form, &with));
    }
    let bounded = json!({"challenger_cost_low": 0.1, "challenger_cost_width": 0.8, "protege_cost": 0.1, "win": 0.2});
    assert!(
        (number(&solved("bargaining.moral-hazard", bounded).expect("solved"), "war").expect("war") - 0.125).abs() < 1e-12
    );
}

#[test]
fn zero_has_no_sign_at_any_door() {
    // A power that is resisted is best at all that there is where nothing escalates, whichever zero says so.
    let of = |zero: f64| {
        let inputs =
            json!({"escalation_slope": zero, "challenger_disaster": 1, "defender_disaster": 0.5, "power_max": 0.49});
        number(&solved("brinkmanship.power-risk", inputs).expect("solved"), "power_if_resisted")
    };
    assert_eq!((of(0.0), of(-0.0)), (Some(0.49), Some(0.49)));
    // Where resisting saves nobody, nobody resists; with −0 the cost over it was −∞, and everybody did.
    let treaty = json!({"resist_success": -0.0, "war_cost": 0.3, "stake_max": 1, "challenger_gain": 1,
        "challenger_war_low": -0.8, "challenger_war_high": 0.2, "audience_cost": 0});
    assert_eq!(number(&solved("signalling.inherited-treaty", treaty).expect("solved"), "resist"), Some(0.0));
    // Lists and matrices as well.
    let card = find("survival.political").expect("form").card();
    let zeros = json!({"switch": [[-0.0, 1], [0, 1]], "hazard": [-0.0, 0], "start": [1, -0.0], "years": -0.0, "every": 1});
    let mut given = GivenInputs::new();
    add(&mut given, "", &zeros);
    let inputs = Inputs::check(card, &given).expect("in the domain");
    let numbers =
        [inputs.list("hazard"), inputs.list("start"), &inputs.matrix("switch")[0], &[inputs.number("years")]].concat();
    assert!(numbers.iter().all(|x| x.is_sign_positive()), "{numbers:?}");
}

#[test]
fn resisting_must_be_able_to_save() {
    let at_zero = json!({"resist_success": 0, "war_cost": 0.3, "stake_max": 9, "challenger_gain": 1,
        "challenger_war_low": -0.8, "challenger_war_high": 0.2});
    let mut hybrid = at_zero.clone();
    hybrid["upfront_share"] = json!(0.1);
    assert_eq!(refused("signalling.hybrid", hybrid), ["resist_success"]);
    assert_eq!(refused("signalling.sinking-costs", at_zero), ["resist_success"]);
}

#[test]
fn numbers_without_all_their_digits_are_refused_by_name() {
    for (prior, told) in [(5e-324, "= 5e-324 is too close to 0"), (1e-51, "= 1e-51 is too close to 0")] {
        let refusal = solved("probing.reputation", json!({"resolute": prior, "challenger_gain": 0.6})).expect_err("refused");
        assert!(refusal.to_string().contains(&format!("`resolute` {told}")), "{refusal}");
    }
    let large = json!({"stakes": "uniform", "stake_to_disaster": 1e51});
    let refusal = solved("brinkmanship.risk-contest", large).expect_err("refused");
    assert!(refusal.to_string().contains("`stake_to_disaster` = 1e51 is too large"), "{refusal}");
    assert!(solved("brinkmanship.risk-contest", json!({"stakes": "uniform", "stake_to_disaster": 1e50})).is_ok());
}
