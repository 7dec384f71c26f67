//! Small runs and the files they leave.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A command of garant.
pub fn garant(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(arguments).env_remove("GARANT_LANES");
    command
}

/// What it came to; it must not have panicked.
pub fn output(command: &mut Command) -> Output {
    let output = command.output().expect("start garant");
    assert!(!stderr(&output).contains("panicked at"), "{}", stderr(&output));
    output
}

/// Its words.
pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// It must have gone well.
pub fn done(command: &mut Command) -> Output {
    let output = output(command);
    assert!(output.status.success(), "{}", stderr(&output));
    output
}

/// It must have been refused with `code`, saying all of `words`.
pub fn refused(command: &mut Command, code: i32, words: &[&str]) {
    let output = output(command);
    assert_eq!(output.status.code(), Some(code), "{}", stderr(&output));
    assert!(output.stdout.is_empty());
    for word in words {
        assert!(stderr(&output).contains(word), "`{word}` is not in: {}", stderr(&output));
    }
}

/// Arguments of a small run of 14 replicates.
pub const SMALL: &[&str] = &["run", "--no-history", "--models", "calculus,probing", "--replicates", "14", "--draws", "64"];

/// Plays the small run, or a part of it, into `folder`.
pub fn small(folder: &Path, more: &[&str]) {
    done(garant(SMALL).args(more).arg("-o").arg(folder));
}

/// All files below a folder by name.
pub fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("folder") {
            let path = entry.expect("entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("file"));
            }
        }
    }
    found
}

/// Two folders must hold the same files.
pub fn same(a: &Path, b: &Path) {
    let (a, b) = (files(a), files(b));
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>());
    for (name, bytes) in &a {
        assert!(*bytes == b[name], "{name} differs");
    }
}
