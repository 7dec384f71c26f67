//! The catalogue of messages is complete: every message in every language with the same variables, none unused, none missing.

use garant::language::{Argument, Language, faults, message, variables};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The code below `folder`, without tests.
fn code(folder: &Path, out: &mut String) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            code(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = fs::read_to_string(&path).expect("file");
            out.push_str(text.split("#[cfg(test)]\nmod ").next().unwrap_or(&text));
        }
    }
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
        let apart: BTreeSet<&String> = apart.map(|(id, _)| id).collect();
        assert!(apart.is_empty(), "{language:?}: {apart:?}");
    }
}

#[test]
fn every_message_is_named_by_the_code_and_every_one_it_names_exists() {
    let mut all = String::new();
    code(Path::new("src"), &mut all);
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
