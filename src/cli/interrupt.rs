//! Ctrl-C and SIGTERM: the first asks the run to stop after the current block, the second ends the program at once.

use super::Exit;
use crate::engine::Watch;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// The exit code the first signal asked for; 0 while there was none.
static ASKED: AtomicU8 = AtomicU8::new(0);

/// Lets Ctrl-C and SIGTERM stop `watch`. Where a handler cannot be installed, a signal simply ends the program.
#[cfg(unix)]
pub fn stop_on_signal(watch: &Arc<Watch>) {
    use signal_hook::consts::{SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM]) else { return };
    let watch = Arc::clone(watch);
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let exit = if signal == SIGTERM { Exit::Terminated } else { Exit::Interrupted };
            if ASKED.swap(exit as u8, Ordering::SeqCst) != 0 {
                std::process::exit(exit as i32);
            }
            watch.stop();
        }
    });
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

/// Elsewhere a signal simply ends the program.
#[cfg(not(unix))]
pub fn stop_on_signal(_watch: &Arc<Watch>) {}

/// The exit code a signal asked for, if there was one.
pub fn asked() -> Option<Exit> {
    match ASKED.load(Ordering::SeqCst) {
        0 => None,
        code if code == Exit::Terminated as u8 => Some(Exit::Terminated),
        _ => Some(Exit::Interrupted),
    }
}
