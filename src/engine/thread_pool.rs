//! Where threads are started.

use rayon::{ThreadPool, ThreadPoolBuilder};
use std::hint::black_box;

/// Bytes of a thread's stack.
const STACK: usize = 2 << 20;
/// Bytes of one thread: its stack and what the system keeps beside it.
const THREAD: usize = STACK + (64 << 10);

/// The system gives no memory for threads, or no threads.
#[derive(Debug, thiserror::Error)]
#[error("threads could not be started: {0}")]
pub struct NoThreads(String);

/// `threads` threads that wait for work.
///
/// Room for all of them is asked for first and given back at once: a thread that starts but finds no room for what the system
/// keeps beside its stack ends the whole program, and nobody could say why.
///
/// # Errors
/// If the system has no room for them, or does not start them.
pub fn thread_pool(threads: usize) -> Result<ThreadPool, NoThreads> {
    let mut room: Vec<u8> = Vec::new();
    room.try_reserve_exact(threads.saturating_mul(THREAD))
        .map_err(|_| NoThreads(format!("there is no memory for {threads} of them")))?;
    drop(black_box(room));
    let builder = ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
    builder.build().map_err(|error| NoThreads(error.to_string()))
}
