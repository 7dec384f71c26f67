//! Random edits of files that are in order: whatever comes of them, the answer is a study or complaints with places and
//! help, never a panic and never silence.

use crate::study::Study;
use garant::models::all_quantities;
use garant::scenario::{Input, load};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Pieces that trip readers.
const PIECES: &[&str] = &[
    "",
    "",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "[[",
    "=",
    ",",
    ".",
    "\n",
    "\r",
    "#",
    "\\",
    "\\u",
    "-",
    "nan",
    "inf",
    "1e999",
    "0x",
    "'''",
    "\"\"\"",
    "ä",
    "\u{feff}",
    "\u{202e}",
    "\u{1b}",
    "\0",
    "7",
    "quantities",
    "belief",
    "extends",
    "2025-13-45",
    "\u{fffd}",
    "[quantities.intervene]",
    "belief = {",
    "a.b.c",
];

/// An edit: where, in shares of the text; how many characters go; what comes.
fn edits() -> impl Strategy<Value = Vec<(f64, usize, &'static str)>> {
    prop::collection::vec((0.0..1.0, 0..6_usize, prop::sample::select(PIECES)), 1..5)
}

fn edited(text: &str, edits: &[(f64, usize, &str)]) -> String {
    edits.iter().fold(text.to_owned(), |text, (share, gone, piece)| {
        let characters: Vec<char> = text.chars().collect();
        let at = (share * characters.len() as f64) as usize;
        let end = (at + gone).min(characters.len());
        let (before, after) = (&characters[..at], &characters[end..]);
        before.iter().copied().chain(piece.chars()).chain(after.iter().copied()).collect()
    })
}

proptest! {
    // The same edits every time: a check that fails now and then is a check nobody believes.
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn no_edit_brings_silence_or_a_panic(edits in edits(), file in prop::sample::select(vec!["world.toml", "european-troops.toml"])) {
        let study = Study::new();
        for entry in std::fs::read_dir("scenarios/ukraine-2025").expect("folder") {
            let path = entry.expect("entry").path();
            study.write(&path.file_name().expect("name").to_string_lossy(), &std::fs::read(&path).expect("read"));
        }
        study.remove("base.toml");
        let text = String::from_utf8(study.read(file)).expect("text");
        // Tables stand in the first part of each file; edits there meet more of the grammar.
        let (start, rest) = text.split_at(text.floor_char_boundary(6_000));
        study.write(file, (edited(start, &edits) + rest).as_bytes());
        if let Err(complaints) = load(&Input::Folder(study.folder()), &all_quantities(), &["intervene"]) {
            prop_assert!(!complaints.0.is_empty());
            for complaint in &complaints.0 {
                prop_assert!(complaint.help().len() > 3 && complaint.message().len() > 3);
            }
            let shown = complaints.to_string();
            prop_assert!(!shown.contains(|c: char| c.is_control() && c != '\n'), "{shown:?}");
            prop_assert!(complaints.json_lines().lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
        }
    }
}
