//! The shipped study: complete, honest about its sources, and equal to the table of ranges number by number.

use super::common::{OPTIONS, Reading, belief, row};
use garant::language::Language;
use garant::models::all_quantities;
use garant::scenario::{Basis, Entry, Input, Scenario, load};
use std::fs;
use std::path::Path;

const FOLDER: &str = "scenarios/ukraine-2025";

fn shipped() -> Scenario {
    read(Path::new(FOLDER))
}

fn read(folder: &Path) -> Scenario {
    let required: Vec<&str> = all_quantities().iter().map(|q| q.name).collect();
    match load(&Input::Folder(folder.to_owned()), &all_quantities(), &required) {
        Ok(scenario) => scenario,
        Err(complaints) => panic!("{complaints}"),
    }
}

#[test]
fn the_study_has_seven_options_and_a_belief_for_everything() {
    let scenario = shipped();
    let keys: Vec<&str> = scenario.offers.iter().map(|o| o.key.as_str()).collect();
    assert_eq!(keys, OPTIONS);
    for offer in &scenario.offers {
        for spec in scenario.roster() {
            assert!(offer.entry(spec.name).is_some(), "{} {}", offer.key, spec.name);
        }
    }
    assert_eq!((scenario.as_of.as_str(), scenario.horizon_years), ("2025-08-18", 10));
}

#[test]
fn every_range_is_that_of_the_table() {
    for offer in &shipped().offers {
        assert_eq!(f64::from(offer.members.iter().sum::<u32>()), row(offer.key.as_str(), "members").expect("members")[1]);
        // What was revised since the table was written rests on records and sources, see the notes in the study, or is one of
        // these.
        let revised = ["arms_baseline", "arms_boost", "intervene", "opportunity_factor", "ramp_years"];
        let as_it_was = |entry: &&Entry| entry.basis == Basis::Assumption && !revised.contains(&entry.spec.name);
        for entry in offer.entries.iter().filter(as_it_was) {
            let range = row(offer.key.as_str(), entry.spec.name).expect("a row for every quantity");
            assert_eq!(entry.belief, belief(range, Reading::Belief), "{} {}", offer.key, entry.spec.name);
        }
    }
}

#[test]
fn every_number_and_fact_says_where_it_comes_from() {
    let scenario = shipped();
    let listed = |key: &Option<String>| key.as_ref().is_some_and(|k| scenario.sources.iter().any(|s| s.key == *k));
    for offer in &scenario.offers {
        for entry in &offer.entries {
            let cited = listed(&entry.source);
            assert_eq!(cited, entry.basis != Basis::Assumption, "{} {}", offer.key, entry.spec.name);
        }
        assert!(offer.title.given(Language::De).is_some() && offer.summary.is_some(), "{}", offer.key);
    }
    let notes = scenario.notes.iter().chain(scenario.offers.iter().flat_map(|o| &o.notes));
    for note in notes {
        assert!(note.basis == Basis::Assumption || listed(&note.source), "{}", note.text.get(Language::En));
        assert!(note.text.given(Language::De).is_some(), "{}", note.text.get(Language::En));
    }
}

#[test]
fn none_of_the_stated_facts_is_lost() {
    let scenario = shipped();
    let notes = scenario.notes.iter().chain(scenario.offers.iter().flat_map(|o| &o.notes));
    let text: String = notes.map(|n| n.text.get(Language::En).to_lowercase() + "\n").collect();
    for fact in [
        "50 to 60 thousand",
        "every few months",
        "2014",
        "2022",
        "lithuania",
        "kremlin",
        "article 5",
        "territor",
        "ceasefire",
        "coalition of the willing",
        "macron",
        "trump",
        "rubio",
        "merz",
        "1994",
    ] {
        assert!(text.contains(fact), "{fact}");
    }
}

/// The study's files copied with every text changed by `change`.
fn rewritten(change: impl Fn(&str) -> Vec<u8>) -> Scenario {
    let folder = tempfile::tempdir().expect("folder");
    let target = folder.path().join("ukraine-2025");
    fs::create_dir(&target).expect("folder");
    for entry in fs::read_dir(FOLDER).expect("folder") {
        let path = entry.expect("entry").path();
        let text = fs::read_to_string(&path).expect("text");
        fs::write(target.join(path.file_name().expect("name")), change(&text)).expect("write");
    }
    read(&target)
}

#[test]
fn how_a_file_is_written_changes_no_bit() {
    let hashes = shipped().hashes();
    assert_eq!(rewritten(|t| t.replace('\n', "\r\n").into_bytes()).hashes(), hashes, "line ends");
    assert_eq!(rewritten(|t| format!("\u{feff}{t}").into_bytes()).hashes(), hashes, "byte-order mark");
    assert_eq!(rewritten(|t| t.trim_end().as_bytes().to_vec()).hashes(), hashes, "last line end");
    assert_eq!(rewritten(|t| format!("# more\n{t}\n# words\n").into_bytes()).hashes(), hashes, "comments");
    // Tables in reverse order: what comes before the first header stays in front.
    let reversed = rewritten(|text| {
        let mut parts: Vec<String> = Vec::new();
        for line in text.lines() {
            if line.starts_with("[quantities.") || line.starts_with("[sources.") || parts.is_empty() {
                parts.push(String::new());
            }
            if line.starts_with("[[notes]]") || line.starts_with("[guarantee]") {
                parts.push(String::new());
            }
            let last = parts.last_mut().expect("a part");
            last.push_str(line);
            last.push('\n');
        }
        let (notes, rest): (Vec<String>, Vec<String>) =
            parts.split_off(1).into_iter().partition(|p| p.starts_with("[[notes]]"));
        let tables: String = rest.into_iter().rev().collect();
        format!("{}{tables}{}", parts[0], notes.concat()).into_bytes()
    });
    assert_eq!(reversed.hashes(), hashes, "order of tables");
    let changed = rewritten(|t| t.replace("mode = 600", "mode = 601").into_bytes());
    assert_ne!(changed.hashes().beliefs, hashes.beliefs);
    let retold = rewritten(|t| t.replace("European troops", "Europe's troops").into_bytes());
    assert_eq!(retold.hashes().beliefs, hashes.beliefs);
    assert_ne!(retold.hashes().scenario, hashes.scenario);
}
