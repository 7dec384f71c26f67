//! Studies that give their texts in one language: they are played and told in it, and the report says so.

use crate::study::Study;
use std::fs;
use std::process::{Command, Output};

fn garant(study: &Study, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(arguments).current_dir(study.root()).output().expect("garant")
}

/// The study of the tests with its texts in one language alone.
fn alone(language: &str) -> Study {
    let study = Study::new();
    for name in ["world.toml", "base.toml"] {
        let text = String::from_utf8(study.read(name)).expect("text");
        let lines = text.lines().map(|line| match line.split_once("{ en = \"") {
            None => line.to_owned(),
            Some((before, rest)) => {
                let words: Vec<&str> = rest.split('"').collect();
                let told = if language == "de" { words.get(2).unwrap_or(&words[0]) } else { &words[0] };
                format!("{before}{{ {language} = \"{told}\" }}")
            }
        });
        study.write(name, lines.map(|line| line + "\n").collect::<String>().as_bytes());
    }
    study
}

#[test]
fn a_study_in_one_language_is_told_in_it_and_the_report_says_so_once() {
    for (own, other, title, said) in [
        ("de", "en", "Welt", "in another language"),
        ("de", "uk", "Welt", "іншою мовою"),
        ("en", "de", "World", "auf Englisch"),
        ("uk", "de", "World", "in einer anderen Sprache"),
    ] {
        let study = alone(own);
        let arguments =
            ["run", "study", "--replicates", "2", "--draws", "64", "--models", "calculus", "--no-history", "-o", "out"];
        for (language, times) in [(own, 0), (other, 1)] {
            let output = garant(&study, &[&arguments[..], &["--force", "--lang", language]].concat());
            assert_eq!(output.status.code(), Some(0), "{own}: {}", String::from_utf8_lossy(&output.stderr));
            let report = fs::read_to_string(study.root().join("out/report.md")).expect("a report");
            assert!(report.contains(title), "{own} in {language}");
            assert_eq!(report.matches(said).count(), times, "{own} in {language}");
        }
    }
}
