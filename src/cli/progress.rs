//! Progress of a run on stderr: a bar with the time left on a terminal, silence in a pipe.

use crate::engine::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A bar that follows a watch until it is dropped.
pub struct Progress {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Progress {
    /// Follows `watch` up to the draws it expects.
    pub fn follow(watch: Arc<Watch>) -> Progress {
        let stop = Arc::new(AtomicBool::new(false));
        let bar = ProgressBar::with_draw_target(Some(watch.expected()), ProgressDrawTarget::stderr_with_hz(10));
        bar.reset_eta();
        if bar.is_hidden() {
            return Progress { stop, thread: None };
        }
        let style = ProgressStyle::with_template("{bar:32} {percent:>3} %  {human_pos} of {human_len} draws, {eta} left");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("━╸─"));
        let stopped = Arc::clone(&stop);
        // Where the system gives no thread, there is no bar.
        let thread = thread::Builder::new().spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                bar.set_length(watch.expected().max(watch.done()));
                bar.set_position(watch.done());
                thread::park_timeout(Duration::from_millis(100));
            }
            bar.finish_and_clear();
        });
        Progress { stop, thread: thread.ok() }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            // The bar's thread cannot fail in a way that matters to the result.
            let _ = thread.join();
        }
    }
}
