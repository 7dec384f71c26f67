//! `garant solve … --efg` and `--tree` as people call them.

use crate::reader::{read, same};
use garant::game::{Concept, regret, residual};
use garant::textbook::{GivenInput, GivenInputs, find, play, roster};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

fn given(name: &str, value: &Value, all: &mut GivenInputs) {
    fn plain(value: &Value) -> GivenInput {
        match value {
            Value::String(text) => GivenInput::Text(text.clone()),
            Value::Array(list) => GivenInput::List(list.iter().map(plain).collect()),
            other => GivenInput::Number(other.as_f64().expect("number")),
        }
    }
    match value {
        Value::Object(table) => table.iter().for_each(|(key, value)| given(&format!("{name}.{key}"), value, all)),
        value => drop(all.insert(name.to_owned(), plain(value))),
    }
}

/// The known inputs of every form.
fn known() -> Vec<(String, GivenInputs)> {
    let vectors: Vec<Value> = serde_json::from_str(include_str!("../data/vectors.json")).expect("vectors");
    let of = |vector: &Value| {
        let mut all = GivenInputs::new();
        vector["inputs"].as_object().expect("inputs").iter().for_each(|(name, value)| given(name, value, &mut all));
        (vector["form"].as_str().expect("form").to_owned(), all)
    };
    vectors.iter().map(of).collect()
}

fn toml(value: &GivenInput) -> String {
    match value {
        GivenInput::Number(x) => x.to_string(),
        GivenInput::Text(text) => format!("{text:?}"),
        GivenInput::List(list) => format!("[{}]", list.iter().map(toml).collect::<Vec<_>>().join(", ")),
    }
}

fn solve(form: &str, inputs: &GivenInputs, more: &[&str]) -> Output {
    let settings = inputs.iter().flat_map(|(name, value)| ["--set".to_owned(), format!("{name}={}", toml(value))]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.arg("solve").arg(form).args(settings).args(more).output().expect("runs")
}

fn path_in(folder: &Path, name: &str) -> String {
    folder.join(name).to_str().expect("UTF-8").to_owned()
}

#[test]
fn every_known_game_is_written_and_read_back() {
    let folder = tempfile::tempdir().expect("folder");
    let mut written = BTreeSet::new();
    for (form, inputs) in known() {
        let Ok(Some(played)) = play(find(&form).expect("form"), &inputs) else { continue };
        let range = played.tree.payoff_range();
        match played.concept {
            Concept::Logit { precision } => assert!(residual(&played, precision) <= 1e-12, "{form}"),
            _ => assert!(regret(&played).largest() <= 1e-9 * range, "{form}"),
        }
        // One of each form through the command; it is the same code for all.
        if written.insert(form.clone()) {
            let (efg, svg) = (path_in(folder.path(), "game.efg"), path_in(folder.path(), "tree.svg"));
            let output = solve(&form, &inputs, &["--efg", &efg, "--tree", &svg, "--lang", "de"]);
            assert!(output.status.success(), "{form}: {}", String::from_utf8_lossy(&output.stderr));
            let text = std::fs::read_to_string(&efg).expect("file");
            assert!(text.is_ascii(), "{form}: other programs want ASCII");
            same(&read(&text), &played);
            let picture = std::fs::read_to_string(&svg).expect("file");
            assert!(picture.contains("keine Vorhersage") && !picture.contains("NaN"), "{form}");
        }
    }
    assert_eq!(written.len(), 15, "every finite game");
}

#[test]
fn forms_without_a_finite_game_are_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("folder");
    let efg = path_in(folder.path(), "game.efg");
    let mut refused = 0;
    for form in roster().iter().map(|form| form.card().key) {
        let (_, inputs) = known().into_iter().find(|(key, _)| key == form).expect("known inputs");
        let Ok(None) = play(find(form).expect("form"), &inputs) else { continue };
        let output = solve(form, &inputs, &["--efg", &efg]);
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{form}");
        assert!(message.contains(&format!("`{form}` has no finite game")) && output.stdout.is_empty(), "{message}");
        refused += 1;
    }
    assert_eq!((refused, std::fs::read_dir(folder.path()).expect("folder").count()), (34 - 15, 0));
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is() {
    let folder = tempfile::tempdir().expect("folder");
    let (form, inputs) = known().into_iter().find(|(form, _)| form == "coalition.volunteer").expect("known");
    let efg = path_in(folder.path(), "game.efg");
    let wrong = solve(&form, &inputs, &["--efg", &efg, "--tree", &path_in(folder.path(), "tree.gif")]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&wrong.stderr).contains("must end in .svg or .png"));
    assert_eq!(std::fs::read_dir(folder.path()).expect("folder").count(), 0);
    let nowhere = solve(&form, &inputs, &["--efg", &path_in(folder.path(), "no/such/folder.efg")]);
    assert_eq!(nowhere.status.code(), Some(2));
}
