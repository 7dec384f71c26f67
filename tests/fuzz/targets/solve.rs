//! The words behind `garant solve`: an answer is data without NaN, a refusal says something and shows no control character.

use crate::harness::Target;
use crate::luck::Luck;
use crate::mutate;
use garant::cli::{Exit, solve};
use garant::textbook::{FormCard, InputKind, InputSpec, roster};

pub static TARGET: Target = Target { name: "solve", cases: 1500, play: case };

fn case(luck: &mut Luck) {
    let words = words(luck);
    // Nothing is written: no word of the case may name a file to write.
    if words.iter().any(|word| ["--e", "--t"].iter().any(|flag| word.starts_with(flag))) {
        return;
    }
    match solve(words.clone()) {
        Ok(text) => {
            for bad in ["NaN", "inf\n", "-0\n", ": -0,"] {
                assert!(!text.contains(bad), "{bad} in {text}");
            }
            let json = words.iter().any(|word| word == "json") && !words.iter().any(|word| word == "--help" || word == "-h");
            assert!(!json || serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{text}");
        }
        Err(failure) => {
            let told = format!("{}{}", failure.message, failure.hint.unwrap_or_default());
            assert_eq!(failure.exit, Exit::Refused, "{told}");
            // What clap says of unknown words is several lines.
            let shown = |c: char| !c.is_control() || c == '\n';
            assert!(failure.message.len() > 5 && (told.chars().all(shown) || told.starts_with("error:")), "{told:?}");
        }
    }
}

fn words(luck: &mut Luck) -> Vec<String> {
    let card = luck.pick(roster()).card();
    let mut words = vec![card.key.to_owned()];
    if luck.once_in(3) {
        words.extend(["--format".to_owned(), (*luck.pick(&["json", "table", "xml"])).to_owned()]);
    }
    for word in settings(luck, card) {
        words.extend(["--set".to_owned(), word]);
    }
    match luck.below(30) {
        0 => words.push("--help".into()),
        1 => words.push("--list".into()),
        2 => words.push(luck.text()),
        3 => drop(words.remove(luck.below(words.len()))),
        4 => words.extend(["--file".to_owned(), (*luck.pick(&["/dev/null", "/", "absent.toml", ""])).to_owned()]),
        _ => {}
    }
    words
}

/// A setting for each input, some of which are hit; or the card's example, mutated as a text.
fn settings(luck: &mut Luck, card: &FormCard) -> Vec<String> {
    if luck.once_in(3) {
        let mut example = card.example.replace('\'', "");
        (0..luck.below(4)).for_each(|_| mutate::text(luck, &mut example));
        return example.split("--set ").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    }
    let mut all: Vec<String> = card.inputs.iter().map(|spec| format!("{}={}", spec.name, value(luck, spec))).collect();
    // Optional inputs and those of the other branch are not always given.
    all.retain(|_| !luck.once_in(20));
    all
}

fn value(luck: &mut Luck, spec: &InputSpec) -> String {
    let list = |luck: &mut Luck, n: usize| {
        let entries: Vec<String> = (0..n).map(|_| entry(luck, spec.kind)).collect();
        format!("[{}]", entries.join(", "))
    };
    match spec.kind {
        _ if luck.once_in(40) => luck.text(),
        InputKind::Number(_) | InputKind::Count(..) => entry(luck, spec.kind),
        InputKind::List(..) => {
            let length = if luck.once_in(20) { luck.below(25) } else { 2 };
            list(luck, length)
        }
        InputKind::Matrix(_, rows) => {
            let all: Vec<String> = (0..rows).map(|_| list(luck, rows)).collect();
            format!("[{}]", all.join(", "))
        }
        InputKind::Word(words) => (*luck.pick(words)).to_owned(),
    }
}

/// A number of a kind: mostly inside its range, so that forms answer.
fn entry(luck: &mut Luck, kind: InputKind) -> String {
    let inside = |luck: &mut Luck, lo: f64, hi: f64| {
        let (lo, hi) = (lo.max(-10.0), hi.min(10.0));
        format!("{:?}", lo + (hi - lo) * (luck.below(1001) as f64 / 1000.0))
    };
    match (kind, luck.below(4)) {
        (_, 0) => luck.number(),
        (InputKind::Number(range) | InputKind::List(range, _) | InputKind::Matrix(range, _), _) => {
            inside(luck, range.lo, range.hi)
        }
        (InputKind::Count(lo, hi), _) => (lo as usize + luck.below(hi.min(lo + 30) as usize - lo as usize + 1)).to_string(),
        (InputKind::Word(_), _) => luck.text(),
    }
}
