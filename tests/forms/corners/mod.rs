//! At every corner of its domain a form gives what its own definition asks for, or refuses the inputs by name.
//!
//! Where there is a finite game, nobody gains by deviating: regret is at most 1e-9 of the range of payoffs. Elsewhere the
//! outputs meet the condition that defines them. Every number is finite, and probabilities lie in [0, 1] without any slack.

mod balance;
mod conditions;
mod grid;
mod values;

use crate::agreement::agrees;
use crate::{GivenInputs, PROBABILITIES};
use garant::game::{Concept, regret, residual};
use garant::textbook::{Form, Inputs, Output, Outputs, Refusal, play, roster};

/// What is wrong with a form's answer to these inputs, if anything.
fn wrong(form: &dyn Form, given: &GivenInputs) -> Result<(), String> {
    let (card, named) = (form.card(), |refusal: Refusal| match refusal {
        Refusal::Domain { inputs, .. } if !inputs.is_empty() => Ok(()),
        other => Err(format!("{other:?} names no input")),
    });
    let inputs = match Inputs::check(card, given) {
        Ok(inputs) => inputs,
        Err(refusal) => return named(refusal),
    };
    let outputs = match form.solve(&inputs) {
        Ok(outputs) => outputs,
        Err(refusal) => return named(refusal),
    };
    outputs.iter().try_for_each(|(name, output)| in_domain(name, output))?;
    conditions::met(card.key, &inputs, &outputs)?;
    match play(form, given) {
        Err(refusal) => named(refusal),
        Ok(None) => Ok(()),
        Ok(Some(played)) => {
            let range = played.tree.payoff_range();
            if !range.is_finite() {
                return Err("the payoffs have no range".to_owned());
            }
            if let Concept::Logit { precision } = played.concept {
                let residual = residual(&played, precision);
                let fine = residual <= 1e-9;
                return if fine { agrees(card.key, &outputs, &played) } else { Err(format!("residual {residual}")) };
            }
            let found = regret(&played);
            let all = || found.ex_ante.iter().chain(&found.sequential);
            if !all().all(|x| x.abs() <= 1e-9 * range) {
                return Err(format!("range {range:e}: {found:?}"));
            }
            agrees(card.key, &outputs, &played)
        }
    }
}

/// Whether an output is what it may be at all.
fn in_domain(name: &str, output: Output) -> Result<(), String> {
    let fine = match output {
        Output::Number(x) if PROBABILITIES.contains(&name) => (0.0..=1.0).contains(&x),
        Output::Number(x) => x.is_finite() && (x != 0.0 || x.is_sign_positive()),
        Output::Undefined(why) => !why.is_empty(),
        Output::Count(_) | Output::Word(_) => true,
    };
    if fine { Ok(()) } else { Err(format!("{name} = {output:?}")) }
}

/// The number an output has, if it has one.
fn number(outputs: &Outputs, name: &str) -> Option<f64> {
    outputs.get(name).unwrap_or_else(|| panic!("no output {name}")).as_number()
}

/// How many mixed corners are tried, and which share of all: fewer where an answer takes long.
fn effort(key: &str) -> (usize, usize) {
    match key {
        "calculus.coalition" | "coalition.rules" => (200, 7),
        "bargaining.deal-zone" | "survival.political" | "survival.decaying-hazard" | "probing.salami" => (80, 1),
        _ => (600, 1),
    }
}

#[test]
fn every_form_is_right_or_refuses_at_every_corner() {
    let mut complaints = Vec::new();
    for form in roster() {
        let (mixed, share) = effort(form.card().key);
        for given in grid::cases(*form, mixed).into_iter().step_by(share) {
            if let Err(wrong) = wrong(*form, &given) {
                complaints.push(format!("{}: {wrong}: {given:?}", form.card().key));
            }
        }
    }
    assert!(complaints.is_empty(), "{} wrong, such as {}", complaints.len(), complaints[0]);
}
