//! Devices, pipes, folders and files without end in every place where something is read: refused at once.

use super::common::{garant, small, stderr};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// What may stand where a file should.
fn put(kind: &str, path: &Path) {
    let _ = fs::remove_file(path);
    let _ = fs::remove_dir(path);
    match kind {
        "device" => symlink("/dev/zero", path).expect("link"),
        "pipe" => assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo").success()),
        "folder" => fs::create_dir(path).expect("folder"),
        // A terabyte of nothing, which takes no room on the disk.
        _ => File::create(path).and_then(|file| file.set_len(1 << 40)).expect("file"),
    }
}

/// Refuses at once, in one line or two.
fn at_once(command: &mut Command, what: &str) {
    let begun = Instant::now();
    let mut child =
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped()).spawn().expect("start garant");
    while child.try_wait().expect("status").is_none() {
        if begun.elapsed() > Duration::from_secs(20) {
            child.kill().expect("kill");
            panic!("{what}: still reading");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    let output = child.wait_with_output().expect("end");
    let said = stderr(&output);
    assert!(matches!(output.status.code(), Some(1 | 2 | 4)), "{what}: {:?} {said}", output.status);
    assert!(output.stdout.is_empty() && !said.contains("panicked") && said.len() < 2000, "{what}: {said}");
}

#[test]
fn what_is_no_file_is_refused_wherever_a_file_is_read() {
    let root = tempfile::tempdir().expect("folder");
    let (run, part) = (root.path().join("run"), root.path().join("part"));
    small(&run, &[]);
    small(&part, &["--shard", "0/1"]);
    let odd = root.path().join("odd.toml");
    // What is read, and by which command.
    let readers: [(PathBuf, Command); 10] = [
        (odd.clone(), with(&["solve", "survival.weibull", "--file"], &odd)),
        (odd.clone(), with(&["history", "--cases"], &odd)),
        (odd.clone(), with(&["history", "--mapping"], &odd)),
        (odd.clone(), with(&["report"], &odd)),
        (odd.clone(), with(&["check"], &odd)),
        (run.join("results.json"), with(&["report"], &run)),
        (run.join("manifest.json"), with(&["verify"], &run)),
        (run.join(".garant"), with(&["report"], &run)),
        (run.join(".journal.checkpoint"), with(&["run", "--resume", "--models", "calculus", "-o"], &run)),
        (part.join("replicates.bin"), with(&["merge", "-o", "nowhere"], &part)),
    ];
    for (path, mut command) in readers {
        let kept = fs::read(&path).ok();
        for kind in ["device", "pipe", "folder", "endless file"] {
            put(kind, &path);
            at_once(&mut command, &format!("{kind} as {}", path.display()));
        }
        let _ = fs::remove_file(&path);
        if let Some(bytes) = kept {
            fs::write(&path, bytes).expect("write");
        }
    }
}

fn with(arguments: &[&str], path: &Path) -> Command {
    let mut command = garant(arguments);
    command.arg(path);
    command
}
