//! The terminal: results on stdout, everything else on stderr. A reader that goes away is no error.

use super::{Exit, Failure};
use std::io::{self, Write};
use std::process::ExitCode;

/// Where a command speaks.
#[derive(Debug, Default)]
pub struct Terminal {
    closed: bool,
}

impl Terminal {
    /// The terminal of this process.
    pub fn new() -> Terminal {
        Terminal::default()
    }

    /// Writes a piece of the result to stdout.
    pub fn result(&mut self, text: &str) -> Result<(), Failure> {
        if self.closed {
            return Ok(());
        }
        let mut stdout = anstream::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            Err(error) => Err(Failure::new(Exit::Failed, format!("stdout: {error}"))),
        }
    }

    /// Writes a line to stderr. If even that fails there is nobody left to tell.
    pub fn note(&mut self, text: &str) {
        let _ = writeln!(anstream::stderr().lock(), "{text}");
    }

    /// Writes a warning to stderr.
    pub fn warn(&mut self, text: &str) {
        let bold = anstyle::Style::new().bold();
        let yellow = bold.fg_color(Some(anstyle::AnsiColor::Yellow.into()));
        self.note(&format!("{yellow}warning{yellow:#}{bold}:{bold:#} {text}"));
    }

    /// Reports how the command ended and gives the exit code.
    pub fn finish(&mut self, outcome: Result<Exit, Failure>) -> ExitCode {
        match outcome {
            Ok(exit) => exit.into(),
            Err(failure) => {
                let bold = anstyle::Style::new().bold();
                let red = bold.fg_color(Some(anstyle::AnsiColor::Red.into()));
                self.note(&format!("{red}error{red:#}{bold}:{bold:#} {}", failure.message));
                if let Some(hint) = &failure.hint {
                    self.note(&format!("{bold}help{bold:#}: {hint}"));
                }
                failure.exit.into()
            }
        }
    }
}
