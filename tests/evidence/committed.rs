//! Every committed posterior is what its tables give, digit for digit.

use garant::chance::Belief;
use garant::evidence::{FileText, POSTERIORS, Posterior, departures, read_posterior, recompute, shipped, toml_text};
use garant::scenario::shipped_evidence;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn path(key: &str) -> PathBuf {
    Path::new("scenarios/evidence").join(format!("{key}.toml"))
}

fn read(key: &str) -> Posterior {
    read_posterior(&FileText::File(path(key))).unwrap_or_else(|complaints| panic!("{key}:\n{complaints}"))
}

#[test]
fn every_posterior_comes_out_as_it_is_committed() {
    for key in POSTERIORS {
        let posterior = read(key);
        let recomputed = recompute(&posterior).expect(key);
        assert_eq!(departures(&posterior, &recomputed), [], "{key}");
        for stated in &posterior.results {
            let made = recomputed.results.iter().find(|made| made.key == stated.key).expect("made");
            assert_eq!(stated.estimate, Some(made.estimate), "{key}.{}", stated.key);
            assert_eq!(stated.interval, Some(made.interval), "{key}.{}", stated.key);
            let belief = stated.belief.as_ref().map(|belief: &Belief| (belief.family.key, &belief.parameters));
            assert_eq!(belief, Some((made.belief.family.key, &made.belief.parameters)), "{key}.{}", stated.key);
        }
    }
}

#[test]
fn what_is_compiled_in_is_what_stands_in_the_folder() {
    let files: BTreeSet<String> = fs::read_dir("scenarios/evidence")
        .expect("folder")
        .map(|entry| entry.expect("entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(shipped_evidence().iter().map(|(name, _)| (*name).to_owned()).collect::<BTreeSet<_>>(), files);
    let posteriors: BTreeSet<String> = POSTERIORS.iter().map(|key| format!("{key}.toml")).collect();
    assert_eq!(files.into_iter().filter(|name| name.ends_with(".toml")).collect::<BTreeSet<_>>(), posteriors);
    for key in POSTERIORS {
        let (compiled, file) = (shipped(key).expect("known").expect("in order"), read(key));
        assert!(compiled.data == file.data && compiled.title == file.title, "{key}");
    }
}

#[test]
fn tables_name_no_country_and_say_where_they_come_from() {
    for (name, bytes) in shipped_evidence().iter().filter(|(name, _)| name.ends_with(".csv")) {
        let text = std::str::from_utf8(bytes).expect("text");
        assert!(text.starts_with('#') && text.contains("MIT OR Apache-2.0"), "{name}");
        let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
        assert!(rows.flat_map(|row| row.split(',')).all(|cell| cell.parse::<f64>().is_ok()), "{name}");
    }
}

#[test]
fn a_file_written_from_its_recomputation_reads_back_to_the_same() {
    for key in ["renewed-war", "incidents-troops", "forces-after-war", "pledge-endings", "us-returns", "battles"] {
        let text = fs::read_to_string(path(key)).expect("text");
        let posterior = read(key);
        let made = toml_text(&posterior, &recompute(&posterior).expect("made"));
        let head = text.split("[results.").next().expect("head");
        assert_eq!(head.to_owned() + &made, text, "{key}");
    }
}
