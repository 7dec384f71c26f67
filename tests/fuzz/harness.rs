//! The loop around a target: cases that are a function of their number, and what must hold for each whatever the target does.
//!
//! No panic, no more than 1 GiB of memory at once, an end within the time allowed. A case that fails is saved as the bytes the
//! target was given; `GARANT_FUZZ_CASE=FILE` plays it again.

use super::PEAK;
use crate::luck::Luck;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// One way into the program.
pub struct Target {
    /// Name, for files and reports.
    pub name: &'static str,
    /// Cases of the ordinary test.
    pub cases: u64,
    /// Plays a case; panics if something is wrong.
    pub play: fn(&mut Luck),
}

/// Most memory a case may hold at once.
const MOST_MEMORY: usize = 1 << 30;
/// Most failures that a long run collects before it ends.
const MOST_FAILURES: usize = 50;

/// Longest a case may take; without optimisation, and beside other tests, everything is slower.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 20 } else { 5 });

/// The bytes of a case: a fixed function of target and number, from a few to a few thousand.
fn bytes(name: &str, case: u64) -> Vec<u8> {
    let mut state = name.bytes().fold(case ^ 0x9e37_79b9_7f4a_7c15, |s, b| (s ^ u64::from(b)).wrapping_mul(0x100_0000_01b3));
    let mut next = || {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let length = 32usize << (next() % 8);
    (0..length.div_ceil(8)).flat_map(|_| next().to_le_bytes()).collect()
}

/// Plays one case; what went wrong, if anything did.
fn attempt(target: &Target, bytes: &[u8]) -> Result<(), String> {
    let (before, start) = (PEAK.current_usage(), Instant::now());
    PEAK.reset_peak_usage();
    let outcome = catch_unwind(AssertUnwindSafe(|| (target.play)(&mut Luck::new(bytes))));
    let (held, took) = (PEAK.peak_usage().saturating_sub(before), start.elapsed());
    if let Err(panic) = outcome {
        let text = panic.downcast_ref::<String>().cloned();
        let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
        return Err(format!("panics: {}", text.unwrap_or_default()));
    }
    if held > MOST_MEMORY {
        return Err(format!("holds {} MiB", held >> 20));
    }
    if took > LONGEST { Err(format!("takes {:.1} s", took.as_secs_f64())) } else { Ok(()) }
}

/// Where failing cases go.
fn folder(target: &Target) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fuzz").join(target.name)
}

/// Saves a failing case and says how to play it again.
fn save(target: &Target, case: u64, bytes: &[u8], what: &str) -> String {
    let folder = folder(target);
    let path = folder.join(format!("{case}.bin"));
    std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&path, bytes)).expect("the failing case is saved");
    let text: String = what.chars().take(600).collect();
    format!("{} case {case} {text}\n    GARANT_FUZZ_CASE={} plays it again", target.name, path.display())
}

/// Writes a line to the terminal, past the capture of tests: a long run is watched.
fn tell(line: &str) {
    writeln!(std::io::stderr().lock(), "{line}").expect("stderr");
}

/// Ends the process if a case never ends: a thread cannot be stopped from outside. What it was is saved first.
struct Watchdog {
    /// Number of the case being played, plus 1; 0 when it is over.
    case: AtomicU64,
}

impl Watchdog {
    fn watch(&self, target: &Target) {
        let (mut seen, mut since) = (0, Instant::now());
        loop {
            std::thread::sleep(Duration::from_millis(100));
            let now = self.case.load(Ordering::Relaxed);
            if now == u64::MAX {
                return;
            }
            if now != seen {
                (seen, since) = (now, Instant::now());
            } else if since.elapsed() > 6 * LONGEST {
                let case = now - 1;
                tell(&save(target, case, &bytes(target.name, case), "does not end"));
                std::process::exit(101);
            }
        }
    }
}

/// Plays the cases of a target: as many as the ordinary test wants, or for `GARANT_FUZZ_SECONDS` from case
/// `GARANT_FUZZ_FROM` on.
pub fn run(target: &Target) {
    let setting = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().expect("a whole number"));
    if let Ok(path) = std::env::var("GARANT_FUZZ_CASE") {
        if path.contains(&format!("/{}/", target.name)) {
            (target.play)(&mut Luck::new(&std::fs::read(path).expect("a saved case")));
        }
        return;
    }
    let (seconds, from) = (setting("GARANT_FUZZ_SECONDS"), setting("GARANT_FUZZ_FROM").unwrap_or(0));
    let watchdog = Watchdog { case: AtomicU64::new(1) };
    let (start, mut case, mut failures) = (Instant::now(), from, Vec::new());
    let goes_on = |case: u64| match seconds {
        Some(seconds) => start.elapsed() < Duration::from_secs(seconds),
        None => case < target.cases,
    };
    std::thread::scope(|scope| {
        scope.spawn(|| watchdog.watch(target));
        while goes_on(case) && failures.len() < MOST_FAILURES {
            watchdog.case.store(case + 1, Ordering::Relaxed);
            let bytes = bytes(target.name, case);
            if let Err(what) = attempt(target, &bytes) {
                failures.push(save(target, case, &bytes, &what));
            }
            case += 1;
        }
        watchdog.case.store(u64::MAX, Ordering::Relaxed);
    });
    let told = format!("{}: {} executions, {} failures", target.name, case - from, failures.len());
    if seconds.is_some() {
        tell(&told);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
