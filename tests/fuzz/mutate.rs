//! Mutations of valid files: text by tokens and lines, JSON by values, binary files by bytes.

use crate::luck::{Luck, TEXTS};
use serde_json::Value;

/// A place where a number, a word or a quoted text stands.
fn tokens(text: &str) -> Vec<std::ops::Range<usize>> {
    let part = |c: char| c.is_alphanumeric() || "._-+".contains(c);
    let (mut found, mut start) = (Vec::new(), None);
    for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (part(c), start) {
            (true, None) => start = Some(i),
            (false, Some(from)) => {
                found.push(from..i);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// One change of a text file. Three of four times a token becomes a number, another token of the file, or a nasty text.
pub fn text(luck: &mut Luck, source: &mut String) {
    let all = tokens(source);
    if !all.is_empty() && !luck.once_in(4) {
        let numeric = |r: &&std::ops::Range<usize>| source[(*r).clone()].parse::<f64>().is_ok();
        let numbers: Vec<_> = all.iter().filter(numeric).cloned().collect();
        let (place, new) = match luck.below(4) {
            0 if !numbers.is_empty() => (luck.pick(&numbers).clone(), luck.number()),
            1 if !numbers.is_empty() => {
                let place = luck.pick(&numbers).clone();
                let near = luck.nearby(source[place.clone()].parse().unwrap_or(1.0));
                (place, near.to_string())
            }
            2 => (luck.pick(&all).clone(), luck.text()),
            _ => (luck.pick(&all).clone(), source[luck.pick(&all).clone()].to_owned()),
        };
        source.replace_range(place, &new);
        return;
    }
    let mut lines: Vec<String> = source.lines().map(str::to_owned).collect();
    let at = luck.below(lines.len());
    match luck.below(5) {
        0 if !lines.is_empty() => drop(lines.remove(at)),
        1 if !lines.is_empty() => lines.insert(at, lines[at].clone()),
        2 if !lines.is_empty() => lines.truncate(at),
        3 if !lines.is_empty() => {
            let other = luck.below(lines.len());
            lines.swap(at, other);
        }
        _ => lines.insert(at.min(lines.len()), luck.text()),
    }
    *source = lines.join("\n");
}

/// One change of a JSON value somewhere inside it.
pub fn json(luck: &mut Luck, value: &mut Value) {
    match value {
        Value::Array(list) if !list.is_empty() && !luck.once_in(12) => {
            let at = luck.below(list.len());
            match luck.below(16) {
                0 => drop(list.remove(at)),
                1 => list.push(list[at].clone()),
                2 => {
                    let other = luck.below(list.len());
                    list.swap(at, other);
                }
                3 => list.truncate(at),
                _ => json(luck, &mut list[at]),
            }
        }
        Value::Object(map) if !map.is_empty() && !luck.once_in(16) => {
            let key = map.keys().nth(luck.below(map.len())).cloned().unwrap_or_default();
            match luck.below(16) {
                0 => drop(map.remove(&key)),
                1 => drop(map.insert(luck.text(), Value::Null)),
                _ => map.get_mut(&key).into_iter().for_each(|inside| json(luck, inside)),
            }
        }
        leaf => *leaf = other(luck, leaf),
    }
}

/// What may stand in the place of a leaf: most often the same kind.
fn other(luck: &mut Luck, leaf: &Value) -> Value {
    let number = |luck: &mut Luck| {
        let text = luck.number();
        serde_json::from_str(&text).unwrap_or_else(|_| Value::from(luck.below(1000)))
    };
    match (leaf, luck.below(8)) {
        (Value::Number(x), 0 | 1) => Value::from(luck.nearby(x.as_f64().unwrap_or(1.0))),
        (Value::Number(_), 2..=5) => number(luck),
        (Value::String(_), 0..=5) => Value::from(luck.text()),
        (_, 0 | 1) => number(luck),
        (_, 2) => Value::Null,
        (_, 3) => Value::from(luck.once_in(2)),
        (_, 4) => Value::Array(Vec::new()),
        (_, 5) => Value::Object(serde_json::Map::new()),
        _ => Value::from(*luck.pick(TEXTS)),
    }
}

/// One change of a binary file: bits, whole words, spans.
pub fn binary(luck: &mut Luck, bytes: &mut Vec<u8>) {
    if bytes.is_empty() {
        *bytes = luck.raw(64);
        return;
    }
    // Half of all changes hit the head, where the lengths stand.
    let reach = if luck.once_in(2) { bytes.len().min(96) } else { bytes.len() };
    let at = luck.below(reach);
    match luck.below(7) {
        0 => bytes[at] ^= 1 << luck.below(8),
        1 => bytes.truncate(at),
        2 => {
            let raw = luck.raw(40);
            bytes.splice(at..at, raw);
        }
        3 => {
            let end = (at + 1 + luck.below(64)).min(bytes.len());
            bytes.drain(at..end);
        }
        4 => word(bytes, at, luck.double().to_bits()),
        5 => {
            let small = luck.below(300) as u64;
            word(bytes, at, *luck.pick(&[0, 1, small, u64::from(u32::MAX), 1 << 40, u64::MAX, i64::MAX as u64]));
        }
        _ => bytes[at] = luck.bits() as u8,
    }
}

/// Puts a word of eight bytes at a place that is a multiple of eight.
fn word(bytes: &mut [u8], at: usize, word: u64) {
    let at = at / 8 * 8;
    bytes[at..].iter_mut().zip(word.to_le_bytes()).for_each(|(byte, new)| *byte = new);
}
