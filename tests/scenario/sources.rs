//! `garant sources`: in both languages and every format, for the shipped study and for one's own.

use crate::bibtex::{BibEntry, plain, read};
use crate::study::Study;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Output};

fn sources(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_garant")).arg("sources").args(arguments).output().expect("garant")
}

fn said(arguments: &[&str]) -> String {
    let output = sources(arguments);
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Words with single blanks between them.
fn unwrapped(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn json(arguments: &[&str]) -> Vec<Value> {
    let text = said(&[arguments, &["--format", "json"]].concat());
    let list: Value = serde_json::from_str(&text).expect("JSON");
    list["sources"].as_array().expect("a list").clone()
}

/// A study whose world has `more`.
fn study(more: &str) -> Study {
    let study = Study::new();
    let world = std::fs::read_to_string(study.folder().join("world.toml")).expect("world");
    study.write("world.toml", world.replacen("[sources.", &format!("{more}\n[sources."), 1).as_bytes());
    study
}

fn path(study: &Study) -> String {
    study.folder().display().to_string()
}

#[test]
fn a_reader_is_told_what_a_source_states_where_and_what_rests_on_it() {
    let english = unwrapped(&said(&[]));
    for words in [
        "Gibler, Steven V. Miller and Erin K. Little, An Analysis of the Militarized",
        "https://doi.org/10.1093/isq/sqw045",
        "Where in it: ch. 1",
        "Seen: we saw the passage",
        "Rests on it: Opportunities a year; How crises bunch early",
        "Reinforcements (US troops take part, NATO membership)",
        "posterior renewed-war",
        "one stated fact",
    ] {
        assert!(english.contains(words), "{words}\n{english}");
    }
    assert!(!english.contains("Historical cases") && !english.contains("munich-1938"));
    let german = unwrapped(&said(&["--lang", "de", "--all"]));
    for words in ["Quellen: ", "Darauf beruhen: ", "Historische Fälle", "Stelle: § 23", "eine angeführte Tatsache"] {
        assert!(german.contains(words), "{words}\n{german}");
    }
}

#[test]
fn every_source_stands_once_with_what_rests_on_it() {
    let (cited, all) = (json(&[]), json(&["--all"]));
    assert!(cited.len() >= 12 && all.len() > cited.len() + 15, "{} {}", cited.len(), all.len());
    for field in ["key", "title"] {
        let different: BTreeSet<&str> = all.iter().filter_map(|source| source[field].as_str()).collect();
        assert_eq!(different.len(), all.len(), "{field}");
    }
    for source in &all {
        let texts = [&source["states"]["en"], &source["states"]["de"], &source["confidence"]];
        assert!(texts.iter().all(|text| text.is_string()), "{source}");
        assert!(source["used_by"].as_array().is_some_and(|uses| !uses.is_empty()), "{source}");
    }
    let of = |key: &str| all.iter().find(|source| source["key"] == key).expect(key).clone();
    let uses = of("berkemeier-fuhrmann-2018")["used_by"].clone();
    let kinds: BTreeSet<&str> = uses.as_array().into_iter().flatten().filter_map(|one| one["kind"].as_str()).collect();
    assert_eq!(kinds, BTreeSet::from(["belief", "fact", "posterior"]));
    let kinds: Vec<Value> = of("budapest-memorandum")["used_by"].as_array().into_iter().flatten().cloned().collect();
    assert!(kinds.iter().any(|one| one["kind"] == "case" && one["name"] == "ukraine-1994"), "{kinds:?}");
}

#[test]
fn the_table_says_the_same_as_the_list() {
    let text = said(&["--all", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heads: Vec<String> = reader.headers().expect("heads").iter().map(str::to_owned).collect();
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let list = json(&["--all"]);
    assert_eq!(rows.len(), list.len());
    for (row, source) in rows.iter().zip(&list) {
        for field in ["key", "title", "doi", "url", "confidence"] {
            let column = heads.iter().position(|head| head == field).expect(field);
            assert_eq!(&row[column], source[field].as_str().unwrap_or_default(), "{row:?}");
        }
    }
}

#[test]
fn references_are_read_by_a_strict_reader() {
    let entries = read(&said(&["--all", "--format", "bibtex"])).unwrap_or_else(|wrong| panic!("{wrong}"));
    let list = json(&["--all"]);
    assert_eq!(entries.len(), list.len());
    for (entry, source) in entries.iter().zip(&list) {
        assert_eq!(
            (entry.key.as_str(), plain(&entry.fields["title"])),
            (source["key"].as_str().expect("key"), source["title"].as_str().expect("title").to_owned())
        );
    }
    let of = |key: &str| entries.iter().find(|entry| entry.key == key).expect(key);
    let field = |key: &str, field: &str| of(key).fields[field].clone();
    assert_eq!(of("berkemeier-fuhrmann-2018").kind, "article");
    assert_eq!(field("berkemeier-fuhrmann-2018", "volume"), "5");
    assert_eq!(field("berkemeier-fuhrmann-2018", "journal"), "Research \\& Politics");
    assert_eq!((of("fortna-2004").kind.as_str(), of("bruegel-2025").kind.as_str()), ("book", "techreport"));
    assert_eq!(field("bruegel-2025", "author"), "Alexandr Burilkov and Guntram B. Wolff");
    assert_eq!(field("rand-2018", "author"), "Angela O'Mahony and Miranda Priebe and Bryan Frederick and others");
    let states = "{Ukraine} and {Russian Federation} and {United Kingdom} and {United States}";
    assert_eq!(
        (of("budapest-memorandum").kind.as_str(), field("budapest-memorandum", "author")),
        ("misc", states.to_owned())
    );
    assert_eq!(field("pism-2022", "author"), "Przemysław Biskup and Kinga Dudzińska");
}

#[test]
fn nothing_in_a_source_breaks_its_reference() {
    let odd = r##"
[sources.odd]
kind = "paper"
author = "NATO, Jane Doe and the European Commission"
title = "100 % {of} 5 \\ & $1 #2 a_b ~ ^ } {{ é „q“"
publisher = "C & D {"
date = "2025-08-18"
url = "https://example.org/a_b?c=%C3%A9&d=(e)#f~g$"
states.en = "50 % } of _it_"
confidence = "cited"
"##;
    let study = study(odd);
    let entries = read(&said(&[&path(&study), "--format", "bibtex"])).unwrap_or_else(|wrong| panic!("{wrong}"));
    let entry: &BibEntry = entries.iter().find(|entry| entry.key == "odd").expect("the entry");
    assert_eq!(plain(&entry.fields["title"]), "100 % {of} 5 \\ & $1 #2 a_b ~ ^ } {{ é „q“");
    assert_eq!(plain(&entry.fields["annote"]), "50 % } of _it_");
    assert_eq!(entry.fields["author"], "{NATO} and Jane Doe and {the European Commission}");
    assert_eq!(entry.fields["url"], "https://example.org/a_b?c=%C3%A9&d=(e)#f~g$");
    assert_eq!([&entry.fields["year"], &entry.fields["month"]], ["2025", "aug"]);
    assert!(unwrapped(&said(&[&path(&study)])).contains("No belief and no fact rests on it."));
}

#[test]
fn two_sources_of_one_key_are_told_apart() {
    let mine = "[sources.fortna-2008]\nkind = \"book\"\ntitle = \"Mine\"\nstates.en = \"x\"\nconfidence = \"seen\"\n";
    let study = study(mine);
    let entries = read(&said(&[&path(&study), "--all", "--format", "bibtex"])).unwrap_or_else(|wrong| panic!("{wrong}"));
    let titles = |key: &str| entries.iter().find(|entry| entry.key == key).map(|entry| plain(&entry.fields["title"]));
    assert_eq!(titles("fortna-2008").as_deref(), Some("Mine"));
    assert!(titles("peacekeeping-fortna-2008").is_some_and(|title| title.starts_with("Does Peacekeeping Work?")));
}

#[test]
fn a_study_out_of_order_is_refused_and_so_is_a_format_there_is_not() {
    let study = study("[sources.bare]\nkind = \"web\"\ntitle = \"x\"\n");
    let output = sources(&[&path(&study)]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true));
    for words in ["needs an address", "missing key `states`", "missing key `confidence`", "if another source cites it"] {
        assert!(unwrapped(&told).contains(words), "{words}\n{told}");
    }
    assert_eq!(sources(&["--format", "ris"]).status.code(), Some(2));
    assert_eq!(sources(&["no-such-study"]).status.code(), Some(2));
}

#[test]
fn a_posterior_beside_the_study_is_read_for_its_sources() {
    let study = Study::new();
    let evidence = study.root().join("evidence");
    std::fs::create_dir(&evidence).expect("folder");
    let shipped = Path::new("scenarios/evidence");
    for file in ["peacekeeping.toml", "incidents-troops.toml"] {
        std::fs::copy(shipped.join(file), evidence.join(file)).expect("copied");
    }
    let case = "schema = 1\nextends = \"base.toml\"\ntitle = { en = \"Case\", de = \"Fall\" }\n\n[quantities.opportunity_factor]\n\
                belief = { posterior = \"peacekeeping.ratio\" }\nunit = \"1\"\nbasis = \"published\"\nsource = \"some-report\"\n";
    study.write("case.toml", case.as_bytes());
    let list = json(&[&path(&study)]);
    let keys: Vec<&str> = list.iter().filter_map(|source| source["key"].as_str()).collect();
    assert_eq!(keys, ["some-report", "fortna-2008"]);
    std::fs::write(
        evidence.join("peacekeeping.toml"),
        std::fs::read_to_string(shipped.join("peacekeeping.toml")).expect("text").replace("confidence", "confidense"),
    )
    .expect("written");
    let output = sources(&[&path(&study)]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("confidense"));
}
