//! The catalogue of messages is complete: every message in every language with the same variables, none unused, none missing.

use garant::language::{Argument, Language, faults, message, variables};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The files of code below `folder` with their code, without tests and comments.
fn files(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") && path.file_name().is_some_and(|n| n != "tests.rs") {
            let text = fs::read_to_string(&path).expect("file");
            found.push((path.display().to_string(), code_of(&text)));
        }
    }
}

/// A file's code without the tests at its end and without lines of comment.
fn code_of(text: &str) -> String {
    let code = text.split("\nmod tests").next().unwrap_or(text);
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    files(Path::new("src"), &mut found);
    assert!(found.len() > 200, "{} files", found.len());
    found
}

/// The texts in quotation marks that could be identifiers: small letters, digits, hyphens, and braces for what is filled in.
fn quoted(code: &str) -> BTreeSet<&str> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-{}_".contains(c);
    code.split('"').filter(|text| !text.is_empty() && text.chars().all(fits)).collect()
}

/// Whether an identifier is a text of the code, or one with something filled in: `caution-{key}-seen`.
fn is_named(identifier: &str, texts: &BTreeSet<&str>) -> bool {
    let fits = |pattern: &&str| {
        let (head, rest) = pattern.split_once('{').unwrap_or((pattern, ""));
        let tail = rest.rsplit('}').next().unwrap_or_default();
        let long = identifier.len() > head.len() + tail.len();
        !head.is_empty() && head.ends_with('-') && long && identifier.starts_with(head) && identifier.ends_with(tail)
    };
    texts.contains(identifier) || texts.iter().filter(|text| text.contains('{')).any(fits)
}

/// The identifiers of the messages in a file.
fn textbook(file: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(file).expect("file");
    let identifier = |line: &str| Some(line.split_once(" =")?.0.to_owned()).filter(|id| !id.starts_with([' ', '-', '#']));
    text.lines().filter_map(identifier).collect()
}

#[test]
fn every_file_holds_messages_alone_and_each_once() {
    for &language in Language::ALL {
        assert_eq!(faults(language), Vec::<String>::new(), "{language:?}");
    }
}

#[test]
fn every_message_is_there_in_every_language_with_the_same_variables() {
    let english = variables(Language::En);
    assert!(english.len() > 250, "{}", english.len());
    for &language in Language::ALL {
        let others = variables(language);
        let apart = english
            .iter()
            .chain(&others)
            .filter(|(id, taken)| english.get(*id) != Some(taken) || others.get(*id) != Some(taken));
        // The games of the textbook are told in English where they are not translated.
        let textbook = textbook(Path::new("src/language/en/textbook.ftl"));
        let told_in_english = |id: &String| !others.contains_key(id) && textbook.contains(id);
        let apart: BTreeSet<&String> = apart.map(|(id, _)| id).filter(|id| !told_in_english(id)).collect();
        assert!(apart.is_empty(), "{language:?}: {apart:?}");
    }
}

#[test]
fn every_message_is_named_by_the_code_and_every_one_it_names_exists() {
    let all: String = sources().into_iter().map(|(_, code)| code).collect();
    let texts = quoted(&all);
    let messages = variables(Language::En);
    let unused: Vec<&String> = messages.keys().filter(|id| !is_named(id, &texts)).collect();
    assert!(unused.is_empty(), "no line of code names {unused:?}");
    let named = all.split("message(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let missing: BTreeSet<&str> = named.filter(|id| !id.contains('{') && !messages.contains_key(*id)).collect();
    assert!(missing.is_empty(), "no file of messages has {missing:?}");
}

#[test]
fn no_message_loses_what_it_is_filled_with() {
    for &language in Language::ALL {
        for (id, taken) in variables(language) {
            let id: &'static str = id.leak();
            let filled: Vec<(&'static str, Argument)> =
                taken.iter().map(|name| (&*name.clone().leak(), Argument::Count(3))).collect();
            let text = message(id).with(language, &filled);
            assert!(text != id && !text.contains('{'), "{id}: {text}");
        }
    }
}

/// Where foreign marks are no speech: quotation marks that a study file must not use.
const MARKS: &str = "src/scenario/syntax.rs";

/// Lines that name a language or hold German.
fn spoken(code: &str) -> impl Iterator<Item = &str> {
    let german = |c: char| "äöüÄÖÜß„«»".contains(c);
    let names = |line: &str| Language::ALL.iter().any(|language| line.contains(&format!("Language::{language:?}")));
    code.lines().filter(move |line| names(line) || line.contains(german))
}

#[test]
fn no_code_speaks_and_none_tells_languages_apart() {
    let silent = |path: &str| path.starts_with("src/language/") || path == MARKS;
    let sources = sources();
    let found = sources.iter().filter(|(path, _)| !silent(path));
    let found: Vec<String> =
        found.flat_map(|(path, code)| spoken(code).map(move |line| format!("{path}: {}", line.trim()))).collect();
    assert!(found.is_empty(), "say it in a message:\n{}", found.join("\n"));
}

#[test]
fn speech_in_code_is_seen() {
    let seen = |text: &str| spoken(&code_of(text)).count();
    assert_eq!(seen("let x = match language {\n    Language::En => 1,\n    Language::De => 2,\n};"), 2);
    assert_eq!(seen("let x = \"Schützling\";"), 1);
    assert_eq!(seen("// Language::En\nlet x = message(\"tree-protege\");\n#[cfg(test)]\nmod tests { Language::De }"), 0);
}
