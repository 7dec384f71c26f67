//! Every known value through the library, and the roster against them.

use super::{Vector, agrees, solved, vectors};
use garant::textbook::{find, roster};
use serde_json::Value;
use std::collections::BTreeSet;

fn complaints(vector: &Vector) -> Vec<String> {
    let outputs = match solved(&vector.form, Value::Object(vector.inputs.clone())) {
        Ok(outputs) => outputs,
        Err(refusal) => return vec![format!("{}: {refusal}", vector.form)],
    };
    let wrong = |(name, expected): (&String, &Value)| match outputs.get(name) {
        Some(output) if agrees(output, expected, vector.tolerance) => None,
        found => Some(format!("{} {name}: {found:?}, not {expected}", vector.form)),
    };
    vector.outputs.iter().filter_map(wrong).collect()
}

#[test]
fn all_known_values_are_met() {
    let all = vectors();
    assert_eq!(all.len(), 80);
    let wrong: Vec<String> = all.iter().flat_map(complaints).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_wrong_value_is_seen() {
    let mut vector = vectors().swap_remove(0);
    vector.outputs.insert("critical_intervention".into(), 0.642_858.into());
    assert_eq!(complaints(&vector).len(), 1);
}

#[test]
fn forms_and_known_values_cover_each_other() {
    let known: BTreeSet<String> = vectors().into_iter().map(|v| v.form).collect();
    let listed: BTreeSet<String> = roster().iter().map(|form| form.card().key.to_owned()).collect();
    assert_eq!(known, listed);
    assert_eq!(listed.len(), roster().len(), "no key twice");
}

#[test]
fn every_form_named_by_a_model_exists() {
    for model in garant::models::roster() {
        let card = model.card();
        assert!(card.forms.iter().all(|key| find(key).is_some()), "{}: {:?}", card.key, card.forms);
    }
}

#[test]
fn outputs_are_those_of_the_card_in_its_order() {
    for vector in vectors() {
        let card = find(&vector.form).expect("on the roster").card();
        let outputs = solved(&vector.form, Value::Object(vector.inputs.clone())).expect("solved");
        let given: Vec<&str> = outputs.iter().map(|(name, _)| name).collect();
        let listed: Vec<&str> = card.outputs.iter().map(|spec| spec.name).collect();
        assert!(listed.starts_with(&given), "{}: {given:?} {listed:?}", vector.form);
        assert!(card.formula.len() > 20 && card.reference.len() > 10 && card.notes.english().len() > 20, "{}", card.key);
    }
}
