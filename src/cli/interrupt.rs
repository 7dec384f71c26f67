//! Ctrl-C and SIGTERM: the first asks the command to stop at its next step, the second ends the program at once.

use super::{Exit, Failure};
use crate::engine::Watch;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The exit code the first signal asked for; 0 while there was none.
static ASKED: AtomicU8 = AtomicU8::new(0);
/// Who is told of it.
static WATCHES: Mutex<Vec<Arc<Watch>>> = Mutex::new(Vec::new());

/// From here on Ctrl-C and SIGTERM ask to stop: whoever works for long looks at [`came`]. Where a handler cannot be installed,
/// a signal simply ends the program.
#[cfg(unix)]
pub fn listen() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    static LISTENING: std::sync::Once = std::sync::Once::new();
    LISTENING.call_once(|| {
        let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
        std::thread::spawn(move || {
            for signal in signals.forever() {
                let exit = if signal == SIGTERM { Exit::Terminated } else { Exit::Interrupted };
                if ASKED.swap(exit as u8, Ordering::SeqCst) != 0 {
                    std::process::exit(exit as i32);
                }
                watches().iter().for_each(|watch| watch.stop());
            }
        });
    });
}

/// Elsewhere a signal simply ends the program.
#[cfg(not(unix))]
pub fn listen() {}

/// Lets Ctrl-C and SIGTERM stop `watch`, also one that came before.
pub fn stop_on_signal(watch: &Arc<Watch>) {
    watches().push(Arc::clone(watch));
    listen();
    if came() {
        watch.stop();
    }
}

/// A list is whole after every step, so a panic elsewhere does not spoil it.
fn watches() -> std::sync::MutexGuard<'static, Vec<Arc<Watch>>> {
    WATCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

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
pub fn asked() -> Option<Exit> {
    match ASKED.load(Ordering::SeqCst) {
        0 => None,
        code if code == Exit::Terminated as u8 => Some(Exit::Terminated),
        _ => Some(Exit::Interrupted),
    }
}
