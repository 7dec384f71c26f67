//! A strict reader of BibTeX: it refuses what some program that reads it would stumble over.

use std::collections::{BTreeMap, BTreeSet};

/// An entry.
#[derive(Debug, PartialEq)]
pub struct BibEntry {
    /// Its type: `article`.
    pub kind: String,
    /// Its key.
    pub key: String,
    /// Its fields, without the braces around a value.
    pub fields: BTreeMap<String, String>,
}

/// Fields that stand as they are.
const VERBATIM: [&str; 2] = ["doi", "url"];

/// All entries of a text; what is wrong with it otherwise.
pub fn read(text: &str) -> Result<Vec<BibEntry>, String> {
    let mut rest = text.trim_start();
    let (mut entries, mut keys) = (Vec::new(), BTreeSet::new());
    while !rest.is_empty() {
        let (entry, after) = entry(rest)?;
        if !keys.insert(entry.key.to_lowercase()) {
            return Err(format!("the key {} is there twice", entry.key));
        }
        complete(&entry)?;
        entries.push(entry);
        rest = after.trim_start();
    }
    Ok(entries)
}

/// One entry, and what stands behind it.
fn entry(text: &str) -> Result<(BibEntry, &str), String> {
    let text = text.strip_prefix('@').ok_or(format!("no entry: {}", &text[..text.len().min(40)]))?;
    let (kind, text) = text.split_once('{').ok_or("no brace opens the entry")?;
    let (key, mut text) = text.split_once(',').ok_or("no comma ends the key")?;
    let is_key = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if key.is_empty() || !key.chars().all(is_key) || !kind.chars().all(|c| c.is_ascii_lowercase()) {
        return Err(format!("type {kind} or key {key}"));
    }
    let mut fields = BTreeMap::new();
    loop {
        text = text.trim_start();
        if let Some(after) = text.strip_prefix('}') {
            return Ok((BibEntry { kind: kind.into(), key: key.into(), fields }, after));
        }
        let (name, after) = text.split_once(" = ").ok_or(format!("no field in {key}: {text}"))?;
        let (value, after) = if after.starts_with('{') { in_braces(after)? } else { month(after)? };
        if !VERBATIM.contains(&name) && bare(value) {
            return Err(format!("a special character is not escaped: {value}"));
        }
        if fields.insert(name.to_owned(), value.to_owned()).is_some() {
            return Err(format!("{key} has {name} twice"));
        }
        text = after.strip_prefix(',').ok_or(format!("no comma behind {name} of {key}"))?;
    }
}

/// What stands in the braces that open a text, and what stands behind them. BibTeX counts every brace.
fn in_braces(text: &str) -> Result<(&str, &str), String> {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        depth += match c {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        if depth == 0 {
            return Ok((&text[1..at], &text[at + 1..]));
        }
    }
    Err(format!("no brace closes {text}"))
}

fn month(text: &str) -> Result<(&str, &str), String> {
    const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec";
    let word = text.split(',').next().unwrap_or_default();
    if MONTHS.split(' ').any(|month| month == word) {
        Ok((word, &text[word.len()..]))
    } else {
        Err(format!("no value: {word}"))
    }
}

/// Whether a special character stands there that no backslash precedes.
fn bare(value: &str) -> bool {
    let named =
        ["\\textbackslash{}", "\\textbraceleft{}", "\\textbraceright{}", "\\textasciitilde{}", "\\textasciicircum{}"];
    let left = named.iter().fold(value.to_owned(), |left, name| left.replace(name, ""));
    let left = ["\\&", "\\%", "\\$", "\\#", "\\_"].iter().fold(left, |left, name| left.replace(name, ""));
    left.contains(['&', '%', '$', '#', '_', '~', '^', '\\'])
}

/// The words of a value as a reader sees them.
pub fn plain(value: &str) -> String {
    const NAMES: [(&str, char); 10] = [
        ("\\textbackslash{}", '\\'),
        ("\\textbraceleft{}", '{'),
        ("\\textbraceright{}", '}'),
        ("\\textasciitilde{}", '~'),
        ("\\textasciicircum{}", '^'),
        ("\\&", '&'),
        ("\\%", '%'),
        ("\\$", '$'),
        ("\\#", '#'),
        ("\\_", '_'),
    ];
    let (mut out, mut rest) = (String::new(), value);
    while let Some(c) = rest.chars().next() {
        if let Some((name, meant)) = NAMES.iter().find(|(name, _)| rest.starts_with(name)) {
            out.push(*meant);
            rest = &rest[name.len()..];
        } else {
            out.extend((!"{}".contains(c)).then_some(c));
            rest = &rest[c.len_utf8()..];
        }
    }
    out
}

/// Whether an entry has what its type requires.
fn complete(entry: &BibEntry) -> Result<(), String> {
    let required: &[&str] = match entry.kind.as_str() {
        "article" => &["author", "title", "journal", "year"],
        "book" => &["author", "title", "publisher", "year"],
        "techreport" => &["author", "title", "institution", "year"],
        "misc" => &["title"],
        other => return Err(format!("{} has the unknown type {other}", entry.key)),
    };
    match required.iter().find(|field| entry.fields.get(**field).is_none_or(|value| value.trim().is_empty())) {
        Some(field) => Err(format!("{} lacks {field}", entry.key)),
        None => Ok(()),
    }
}

#[test]
fn slips_are_seen() {
    let sound = "@article{a,\n  author = {Jane Doe and {NATO}},\n  title = {{A \\& B}},\n  journal = {C},\n  year = {2025},\n  month = aug,\n}\n";
    assert_eq!(read(sound).map(|entries| entries.len()), Ok(1));
    let slips = [
        ("{{A \\& B}}", "{{A \\& B}"),
        ("\\&", "&"),
        ("\\&", "\\{"),
        ("\\&", "50 %"),
        ("\\&", "~"),
        ("  journal = {C},\n", ""),
        ("aug", "august"),
        ("article", "paper"),
        ("},\n  year", "}\n  year"),
        ("@article", "x @article"),
        ("journal = {C}", "journal = {C},\n  journal = {D}"),
    ];
    for (from, to) in slips {
        assert!(read(&sound.replace(from, to)).is_err(), "{from} → {to}");
    }
    assert!(read(&format!("{sound}{sound}")).is_err());
}
