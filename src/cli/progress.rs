//! Progress on stderr: a bar with the time left while draws are made, a word on what is done before and after them. On a
//! terminal only: in a pipe there is silence.

use crate::engine::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// What takes no longer than this is not spoken of.
const PATIENCE: Duration = Duration::from_millis(200);

/// A bar that follows a watch, or a word, until it is dropped.
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

impl Progress {
    /// Says what is being done, once it has taken 0.2 s.
    pub fn of(what: &'static str) -> Progress {
        let stop = Arc::new(AtomicBool::new(false));
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(10));
        if bar.is_hidden() {
            return Progress { stop, thread: None };
        }
        let style = ProgressStyle::with_template("{spinner} {msg} ({elapsed})");
        let stopped = Arc::clone(&stop);
        let thread = thread::spawn(move || {
            thread::park_timeout(PATIENCE);
            if stopped.load(Ordering::Relaxed) {
                return;
            }
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
            bar.set_message(what);
            while !stopped.load(Ordering::Relaxed) {
                bar.tick();
                thread::park_timeout(Duration::from_millis(100));
            }
            bar.finish_and_clear();
        });
        Progress { stop, thread: Some(thread) }
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
