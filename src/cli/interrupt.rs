//! Ctrl-C, SIGTERM and a terminal that goes away: the first signal asks the command to stop at its next step, the second ends
//! the program at once.
//!
//! Signals set flags and nothing else. No thread waits for them, so they work where the system gives no more threads.

use super::{Exit, Failure};
use crate::engine::Watch;
use std::sync::Arc;

/// From here on signals ask to stop: whoever works for long looks at [`came`]. Where a handler cannot be installed, a signal
/// simply ends the program.
#[cfg(unix)]
pub fn listen() {
    static LISTENING: std::sync::Once = std::sync::Once::new();
    LISTENING.call_once(|| {
        for signal in flags::signals() {
            // The second signal finds the flag of the first, so this comes before what sets it.
            let exit = flags::exit_of(signal) as i32;
            let _ = signal_hook::flag::register_conditional_shutdown(signal, exit, Arc::clone(&flags::SEEN));
            let _ = signal_hook::flag::register_usize(signal, Arc::clone(&flags::ASKED), exit as usize);
            let _ = signal_hook::flag::register(signal, Arc::clone(&flags::SEEN));
        }
    });
}

/// Lets signals stop `watch`, also one that came before.
#[cfg(unix)]
pub fn stop_on_signal(watch: &Arc<Watch>) {
    listen();
    for signal in flags::signals() {
        let _ = signal_hook::flag::register(signal, watch.flag());
    }
    if came() {
        watch.stop();
    }
}

/// What signals leave behind.
#[cfg(unix)]
mod flags {
    use super::Exit;
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    use std::sync::atomic::{AtomicBool, AtomicUsize};
    use std::sync::{Arc, LazyLock};

    /// The exit code that a signal asked for; 0 while there was none.
    pub static ASKED: LazyLock<Arc<AtomicUsize>> = LazyLock::new(Arc::default);
    /// Whether there was one.
    pub static SEEN: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

    /// The signals that stop a run.
    pub fn signals() -> impl Iterator<Item = i32> {
        [SIGINT, SIGTERM].into_iter().chain((!ignores_hang_up()).then_some(SIGHUP))
    }

    /// The exit code of a run that `signal` stopped.
    pub fn exit_of(signal: i32) -> Exit {
        if signal == SIGINT { Exit::Interrupted } else { Exit::Terminated }
    }

    /// Whether a terminal that goes away is none of our business, as under `nohup`. Where the system does not say, it is not:
    /// the signal then ends the program, and what was finished is kept.
    fn ignores_hang_up() -> bool {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_none_or(|mask| mask & (1 << (SIGHUP - 1)) != 0)
    }
}

/// Elsewhere a signal simply ends the program.
#[cfg(not(unix))]
pub fn listen() {}

/// Elsewhere a signal simply ends the program.
#[cfg(not(unix))]
pub fn stop_on_signal(_watch: &Arc<Watch>) {}

/// Whether a signal came.
pub fn came() -> bool {
    asked().is_some()
}

/// How a command ends that a signal stopped: `when` says in what.
pub fn stopped(when: &str) -> Failure {
    Failure::new(asked().unwrap_or(Exit::Interrupted), format!("stopped {when}"))
}

/// A file that grows beyond its limit is an error to be told, not the end of the process.
#[cfg(unix)]
pub fn outlive_file_limits() {
    const FILE_SIZE_EXCEEDED: i32 = 25;
    // Where this fails the system's own way of ending the process is what remains.
    let _ = signal_hook::flag::register(FILE_SIZE_EXCEEDED, Arc::default());
}

/// Elsewhere there is no such signal.
#[cfg(not(unix))]
pub fn outlive_file_limits() {}

/// The exit code a signal asked for, if there was one.
#[cfg(unix)]
pub fn asked() -> Option<Exit> {
    match flags::ASKED.load(std::sync::atomic::Ordering::SeqCst) {
        0 => None,
        code if code == Exit::Terminated as usize => Some(Exit::Terminated),
        _ => Some(Exit::Interrupted),
    }
}

/// Elsewhere no signal asks for anything.
#[cfg(not(unix))]
pub fn asked() -> Option<Exit> {
    None
}
