//! Limits of the system, signals, full disks, and arguments that would act on a terminal.

use super::common::{garant, output, stderr};
use std::fs;
use std::process::{Child, Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// garant under a limit of the shell.
fn under(limit: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limit}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_garant")]).args(arguments);
    command
}

#[test]
fn too_little_memory_for_threads_is_one_clear_error() {
    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().to_str().expect("path");
    // A thousand stacks do not fit.
    for command in [
        &["run", "--models", "calculus", "--replicates", "8", "--draws", "64", "--threads", "1000", "-o", out][..],
        &["compare", "--models", "calculus", "--replicates", "8", "--draws", "64", "--threads", "1000"],
        &["history", "--models", "calculus", "--replicates", "1", "--draws", "64", "--threads", "1000"],
    ] {
        let failed = output(&mut under("ulimit -v 400000", command));
        assert_eq!(failed.status.code(), Some(1), "{}", stderr(&failed));
        assert!(stderr(&failed).contains("threads could not be started"), "{}", stderr(&failed));
        assert!(stderr(&failed).contains("--threads"), "{}", stderr(&failed));
    }
}

/// Ends a run and says how it ended; one that does not heed its signal is killed and fails the test.
fn ended(mut child: Child) -> Output {
    let signalled = Instant::now();
    while child.try_wait().expect("status").is_none() {
        if signalled.elapsed() > Duration::from_secs(60) {
            child.kill().expect("kill");
            panic!("the run goes on: {}", stderr(&child.wait_with_output().expect("end")));
        }
        sleep(Duration::from_millis(5));
    }
    child.wait_with_output().expect("end")
}

/// A long run into `out`, begun so far that something is kept.
fn long(before: &str, out: &std::path::Path) -> Child {
    let path = out.to_str().expect("path");
    let arguments = ["run", "--models", "probing", "--replicates", "1e5", "--draws", "4096", "--threads", "1", "-o", path];
    let child = under(before, &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("start");
    let begun = Instant::now();
    while fs::metadata(out.join(".journal.records")).map_or(0, |about| about.len()) <= 16 {
        assert!(begun.elapsed() < Duration::from_secs(120));
        sleep(Duration::from_millis(5));
    }
    child
}

fn signal(child: &Child, name: &str) {
    assert!(Command::new("kill").args([name, &child.id().to_string()]).status().expect("kill").success());
}

/// Tests that run under `nohup` would hand the ignored signal on, and no shell can take it back: GNU `env` can.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_that_goes_away_stops_a_run_like_sigterm() {
    let folder = tempfile::tempdir().expect("folder");
    let hears_hang_up = r#"exec env --default-signal=HUP "$0" "$@""#;
    for name in ["-HUP", "-TERM"] {
        let child = long(hears_hang_up, &folder.path().join(name));
        signal(&child, name);
        let stopped = ended(child);
        assert_eq!(stopped.status.code(), Some(143), "{name}: {}", stderr(&stopped));
        assert!(stderr(&stopped).contains("were finished and are kept"), "{}", stderr(&stopped));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_run_that_ignores_its_terminal_goes_on() {
    let folder = tempfile::tempdir().expect("folder");
    let mut child = long("trap '' HUP", &folder.path().join("out"));
    signal(&child, "-HUP");
    sleep(Duration::from_millis(500));
    assert!(child.try_wait().expect("status").is_none(), "nohup is obeyed");
    signal(&child, "-INT");
    assert_eq!(ended(child).status.code(), Some(130));
}

#[cfg(target_os = "linux")]
#[test]
fn help_onto_a_full_disk_is_an_error() {
    let full = || fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    for arguments in [&["--help"][..], &["--version"], &["run", "--help"], &["help"], &["solve", "--help"], &["models"]] {
        let failed = output(garant(arguments).stdout(full()));
        assert_eq!(failed.status.code(), Some(1), "{arguments:?}: {}", stderr(&failed));
        assert!(stderr(&failed).contains("stdout"), "{arguments:?}");
    }
    assert_eq!(output(&mut garant(&["--help"])).status.code(), Some(0));
}

#[test]
fn what_would_act_on_a_terminal_is_shown_in_every_error() {
    let evil = "x\u{1b}[35m\u{7}\u{202e}y";
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join(evil);
    let path = path.to_str().expect("path");
    fs::write(path, "no folder").expect("write");
    let form = "coalition.volunteer";
    let cases: &[&[&str]] = &[
        &[evil],
        &[&format!("--{evil}")],
        &["run", "--draws", evil],
        &["run", "--models", evil],
        &["run", "--set", evil],
        &["run", "--set", &format!("{evil}=1")],
        &["run", "--set", &format!("guarantors.united-states.share={evil}")],
        &["run", "--until", evil],
        &["run", "--shard", evil],
        &["run", "--will", evil],
        &["run", path],
        &["run", "-o", &format!("{path}/out"), "--models", "calculus"],
        &["compare", "--against", evil],
        &["compare", "--options", evil],
        &["report", evil],
        &["report", path],
        &["verify", evil],
        &["merge", evil, "-o", evil],
        &["check", &format!("{evil}.toml")],
        &["history", "--cases", evil],
        &["explain", evil],
        &["models", evil],
        &["play", "--option", evil],
        &["play", "--model", evil],
        &["solve", evil],
        &["solve", form, "--set", evil],
        &["solve", form, "--set", &format!("{evil}=1")],
        &["solve", form, "--file", path],
        &["solve", form, "--set", "members=3", "--set", "cost_to_benefit=0.3", "--tree", &format!("{evil}.txt")],
        &["completions", evil],
    ];
    for arguments in cases {
        // Colours as on a terminal, so that nothing is filtered on the way.
        let failed = output(garant(arguments).env("CLICOLOR_FORCE", "1"));
        let said = String::from_utf8_lossy(&failed.stderr).into_owned();
        assert!(!failed.status.success(), "{arguments:?}");
        for acting in ["\u{1b}[35m", "\u{7}", "\u{202e}"] {
            assert!(!said.contains(acting), "{arguments:?}: {said:?}");
        }
    }
    // And shown, not swallowed.
    assert!(stderr(&output(&mut garant(&["report", evil]))).contains("x\\u{1b}[35m\\u{7}\\u{202e}y"));
    assert!(stderr(&output(&mut garant(&[evil]))).contains("x\\u{1b}[35m\\u{7}\\u{202e}y"));
}
