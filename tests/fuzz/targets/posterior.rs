//! A posterior and its tables: read, computed again, written out and read back.

use crate::harness::Target;
use crate::luck::Luck;
use crate::mutate;
use garant::evidence::{FileText, POSTERIORS, departures, read_posterior, recompute, toml_text};
use std::path::PathBuf;

pub static TARGET: Target = Target { name: "posterior", cases: 24, play: case };

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("scenarios/evidence")
}

fn case(luck: &mut Luck) {
    let name = *luck.pick(POSTERIORS);
    let copy = tempfile::tempdir().expect("folder");
    let spoilt = luck.below(3);
    for entry in std::fs::read_dir(folder()).expect("the shipped evidence") {
        let path = entry.expect("entry").path();
        let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut text = std::fs::read_to_string(&path).expect("text");
        let (table, own) = (file.ends_with(".csv"), file == format!("{name}.toml"));
        // The file, its tables, or both.
        if (own && spoilt != 1) || (table && spoilt != 0) {
            mutate::text(luck, &mut text);
        }
        if own {
            // As few resamples as there may be.
            text = text.replace("resamples = 1000", "resamples = 200");
        }
        std::fs::write(copy.path().join(&file), text).expect("written");
    }
    let path = copy.path().join(format!("{name}.toml"));
    let Ok(posterior) = read_posterior(&FileText::File(path.clone())).map_err(|complaints| complaints.rendered()) else {
        return;
    };
    let Ok(made) = recompute(&posterior) else { return };
    for result in &made.results {
        let [lo, hi] = result.interval;
        assert!(result.estimate.is_finite() && lo <= hi, "{name}.{}: {} [{lo}, {hi}]", result.key, result.estimate);
    }
    // What is written out says what came out.
    let text = std::fs::read_to_string(&path).expect("text");
    let head = text.split("[results.").next().unwrap_or_default();
    std::fs::write(&path, format!("{head}{}", toml_text(&posterior, &made))).expect("written");
    let again = read_posterior(&FileText::File(path)).unwrap_or_else(|complaints| panic!("{}", complaints.rendered()));
    assert_eq!(departures(&again, &recompute(&again).expect("made before")), []);
}
