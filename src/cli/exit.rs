//! How a command ends: exit codes and expected errors.

use std::fmt;
use std::process::ExitCode;

/// Exit codes; part of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done, also when the reader of stdout went away.
    Done = 0,
    /// Something failed while running.
    Failed = 1,
    /// Usage, or input that was refused.
    Refused = 2,
    /// Complete, but flagged: a precision was not reached, more than a named share of the answers are faults, or nothing that
    /// was played reads a what-if.
    Flagged = 3,
    /// A result does not match what it claims to be.
    Integrity = 4,
    /// Ctrl-C.
    Interrupted = 130,
    /// SIGTERM, or a terminal that went away.
    Terminated = 143,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        ExitCode::from(exit as u8)
    }
}

/// An expected error: what happened, what to do about it, and the exit code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Exit code.
    pub exit: Exit,
    /// What happened, in one line. Several lines if already rendered.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Failure {
    /// A failure without a hint.
    pub fn new(exit: Exit, message: impl Into<String>) -> Failure {
        Failure { exit, message: message.into(), hint: None }
    }

    /// Adds what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Failure {
        self.hint = Some(hint.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failure {}
