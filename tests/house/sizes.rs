//! Files under 250 lines, functions under 40: what is longer holds more than one idea.

use super::code::sources;

const LONGEST_FILE: usize = 250;
const LONGEST_FUNCTION: usize = 40;

/// Files that are longer, with the reason.
const LONG_FILES: &[(&str, &str)] = &[
    ("chance/joe_kuo.rs", "a table of 255 published numbers, one line each"),
    ("scenario/syntax.rs", "one line for each thing the reader of TOML can say"),
    ("models/quantities.rs", "the roster of the situation's quantities, ten lines each"),
];

/// Functions that are longer, with the reason.
const LONG_FUNCTIONS: &[(&str, &str, &str)] = &[
    ("quantity/maths/normal.rs", "normal_quantile_wide", "published coefficients, one line each"),
    ("history/read_cases.rs", "case", "one line for each field of a case, read and taken"),
    ("scenario/syntax.rs", "in_words", "one line for each thing the reader of TOML can say"),
];

#[test]
fn no_file_is_long() {
    let mut wrong = Vec::new();
    for source in sources() {
        let lines = source.text.lines().count();
        let known = LONG_FILES.iter().any(|(path, _)| *path == source.path);
        match (lines > LONGEST_FILE, known) {
            (true, false) => wrong.push(format!("src/{} has {lines} lines", source.path)),
            (false, true) => wrong.push(format!("src/{} is no exception any more", source.path)),
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names and lengths of the functions of a formatted file, from `fn` to the closing brace at the same depth.
fn functions(text: &str) -> Vec<(&str, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let depth = line.len() - line.trim_start().len();
        let words: Vec<&str> = line.trim_start().split(' ').collect();
        let Some(at) = words.iter().position(|word| *word == "fn") else { continue };
        let before = |word: &&str| word.starts_with("pub") || ["const", "unsafe", "async"].contains(word);
        if !words[..at].iter().all(before) {
            continue;
        }
        let name = words.get(at + 1).and_then(|word| word.split(['(', '<']).next()).unwrap_or_default();
        let closes = |line: &&str| line.len() - line.trim_start().len() == depth && line.trim_start().starts_with('}');
        let alone = line.ends_with('}') && line.matches('{').count() == line.matches('}').count();
        let ends = |line: &&str| closes(line) || line.len() - line.trim_start().len() == depth && line.ends_with(';');
        let length = lines[start..].iter().position(|line| alone || ends(line)).map_or(1, |end| end + 1);
        found.push((name, length));
    }
    found
}

#[test]
fn no_function_is_long() {
    let mut wrong = Vec::new();
    let mut exceptions = LONG_FUNCTIONS.to_vec();
    for source in sources() {
        for (name, lines) in functions(source.code()).into_iter().filter(|(_, lines)| *lines > LONGEST_FUNCTION) {
            let known = exceptions.iter().position(|(path, function, _)| *path == source.path && *function == name);
            match known {
                Some(at) => _ = exceptions.swap_remove(at),
                None => wrong.push(format!("{name} in src/{} has {lines} lines", source.path)),
            }
        }
    }
    wrong.extend(exceptions.iter().map(|(path, name, _)| format!("{name} in src/{path} is no exception any more")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_length_of_a_function_is_seen() {
    let text = "fn one() {}\n\nimpl A {\n    pub(super) const fn two(\n        a: u8,\n    ) -> u8 {\n        a\n    }\n\n    fn three();\n}\n";
    assert_eq!(functions(text), [("one", 1), ("two", 5), ("three", 1)]);
}
