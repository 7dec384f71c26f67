//! A results file: read, drawn and told.

use super::{models, play, provenance, shipped, small};
use crate::harness::Target;
use crate::luck::Luck;
use crate::{mutate, sound};
use garant::compare::compose;
use garant::language::Language;
use garant::report::results_json;
use garant::results::{self, Results};
use garant::study::Study;
use serde_json::Value;
use std::sync::LazyLock;

pub static TARGET: Target = Target { name: "results", cases: 60, play: case };

/// Results of small runs: of two models, and of one.
static VALID: LazyLock<Vec<String>> = LazyLock::new(|| {
    let of = |keys: &[&str]| {
        let scenario = shipped();
        let provenance = provenance(&scenario);
        let study = Study::assemble(scenario, &models(keys)).expect("complete");
        results_json(&compose(&study, &small(), &provenance, &play(&study).0).expect("finished replicates"))
    };
    vec![of(&["quantal", "probing"]), of(&["calculus"])]
});

/// The reader of `garant report`.
fn read(text: &str) -> Option<Results> {
    results::read(text).ok()
}

fn case(luck: &mut Luck) {
    let text = if luck.once_in(30) {
        let mut bytes = luck.pick::<String>(&VALID).clone().into_bytes();
        (0..1 + luck.below(4)).for_each(|_| mutate::binary(luck, &mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    } else {
        let mut value: Value = serde_json::from_str(luck.pick::<String>(&VALID)).expect("JSON");
        (0..1 + luck.below(4)).for_each(|_| mutate::json(luck, &mut value));
        value.to_string()
    };
    let Some(results) = read(&text) else { return };
    let language = if luck.once_in(2) { Language::De } else { Language::En };
    sound::views(&results, language, luck.once_in(8));
}
