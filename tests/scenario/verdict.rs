//! What `garant check` says, held against what is expected.

use super::study::Study;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// A complaint that is expected.
#[derive(Debug)]
pub struct Expected {
    /// Name of the file in the study's folder.
    pub file: String,
    /// Line and column; none for a complaint about a file as a whole.
    pub place: Option<(usize, usize)>,
    /// Words of its message.
    pub message: String,
}

/// How the command ended.
pub struct Output {
    /// Exit code.
    pub code: i32,
    /// Result.
    pub stdout: String,
    /// Everything else.
    pub stderr: String,
}

/// Runs `garant check` in the folder above the study.
pub fn check(study: &Study, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    let start = Instant::now();
    let output = command.arg("check").args(arguments).current_dir(study.root()).output().expect("garant runs");
    // A guard against input that makes the program hang, not a measure of speed: a busy machine must pass.
    assert!(start.elapsed() < Duration::from_secs(120), "{arguments:?} took {:?}", start.elapsed());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Output { code: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Checks that the study is refused with exactly these complaints, as text and as JSON, and that nothing is written.
pub fn assert_refused(study: &Study, expected: &[Expected], name: &str) {
    let before = listing(study.root());
    let (text, json) = (check(study, &["study"]), check(study, &["--format", "json", "study"]));
    for output in [&text, &json] {
        let said = &output.stderr;
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{name}: exit code and stdout\n{said}");
        assert!(!said.contains("panicked"), "{name}\n{said}");
        let unseen =
            |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!said.contains(unseen), "{name}: an unseen character reaches the terminal\n{said:?}");
    }
    assert_eq!(listing(study.root()), before, "{name}: something was written");
    let lines: Vec<serde_json::Value> = json.stderr.lines().map(|l| serde_json::from_str(l).expect("JSON")).collect();
    assert_eq!(lines.len(), expected.len(), "{name}: number of complaints\n{}", text.stderr);
    assert_eq!(text.stderr.matches("error: ").count(), expected.len(), "{name}\n{}", text.stderr);
    for (line, expected) in lines.iter().zip(expected) {
        assert_complaint(line, expected, &text.stderr, name);
    }
}

fn assert_complaint(line: &serde_json::Value, expected: &Expected, text: &str, name: &str) {
    let path = format!("study/{}", expected.file);
    assert_eq!(line["path"], path.as_str(), "{name}\n{text}");
    let place = line["line"].as_u64().zip(line["column"].as_u64()).map(|(l, c)| (l as usize, c as usize));
    assert_eq!(place, expected.place, "{name}: place\n{text}");
    let message = line["message"].as_str().expect("message");
    assert!(message.contains(&expected.message), "{name}: `{}` expected\n{text}", expected.message);
    assert!(line["help"].as_str().is_some_and(|help| help.len() > 3), "{name}: no help\n{text}");
    let shown = match expected.place {
        Some((line, column)) => format!("--> {path}:{line}:{column}\n"),
        None => format!("--> {path}\n"),
    };
    assert!(text.contains(&shown), "{name}: `{shown}` is not shown\n{text}");
    assert!(text.contains("help: "), "{name}: no help is shown\n{text}");
}

/// Checks that the study is in order; its fingerprint.
pub fn assert_accepted(study: &Study, name: &str) -> String {
    let output = check(study, &["--format", "json", "study"]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""), "{name}");
    let line: serde_json::Value = serde_json::from_str(&output.stdout).expect("JSON");
    line["scenario_sha256"].as_str().expect("fingerprint").to_owned()
}

/// Every regular file below `folder` with its bytes.
fn listing(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        let kind = path.symlink_metadata().expect("metadata").file_type();
        if kind.is_dir() {
            found.extend(listing(&path));
        } else {
            found.insert(path.clone(), if kind.is_file() { fs::read(&path).expect("read") } else { Vec::new() });
        }
    }
    found
}
