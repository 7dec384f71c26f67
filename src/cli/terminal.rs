//! The terminal: results on stdout, everything else on stderr. A reader that goes away is no error.

use super::{Exit, Failure};
use crate::report::{self, Document};
use crate::scenario::escape;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

/// Columns below which lines are left to the terminal to break.
const LEAST_WIDTH: usize = 40;
/// Columns above which tables do not become wider.
const MOST_WIDTH: usize = 200;

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

    /// Writes a document to stdout, as wide as the terminal; its sentences are no longer than a hundred columns.
    pub fn document(&mut self, document: &Document) -> Result<(), Failure> {
        self.result(&report::terminal(document, self.width()))
    }

    /// Columns of a line. What goes into a file or another program does not depend on the terminal.
    pub fn width(&self) -> usize {
        let shown = io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
        shown.map_or(report::WIDTH, |(width, _)| usize::from(width.0).clamp(LEAST_WIDTH, MOST_WIDTH))
    }

    /// Writes a line to stderr. Whatever a path or an argument brought into it is shown and not acted on.
    pub fn note(&mut self, text: &str) {
        self.painted(&harmless(text));
    }

    /// Writes a line of our own colours to stderr; what others brought into it must be escaped. If even that fails there is
    /// nobody left to tell.
    pub fn painted(&mut self, text: &str) {
        let _ = writeln!(anstream::stderr().lock(), "{text}");
    }

    /// Says what is wrong with arguments in which nothing is hidden, or what help was asked for, in the words of the parser.
    pub fn usage(&mut self, error: &clap::Error) -> ExitCode {
        let text = error.render();
        if !error.use_stderr() {
            let said = self.result(&text.ansi().to_string());
            return self.finish(said.map(|()| Exit::Done));
        }
        self.painted(text.ansi().to_string().trim_end());
        Exit::Refused.into()
    }

    /// Writes a warning to stderr.
    pub fn warn(&mut self, text: &str) {
        let bold = anstyle::Style::new().bold();
        let yellow = bold.fg_color(Some(anstyle::AnsiColor::Yellow.into()));
        self.painted(&format!("{yellow}warning{yellow:#}{bold}:{bold:#} {}", harmless(text)));
    }

    /// Reports how the command ended and gives the exit code.
    pub fn finish(&mut self, outcome: Result<Exit, Failure>) -> ExitCode {
        match outcome {
            Ok(exit) => exit.into(),
            Err(failure) => {
                let bold = anstyle::Style::new().bold();
                let red = bold.fg_color(Some(anstyle::AnsiColor::Red.into()));
                self.painted(&format!("{red}error{red:#}{bold}:{bold:#} {}", harmless(&failure.message)));
                if let Some(hint) = &failure.hint {
                    self.painted(&format!("{bold}help{bold:#}: {}", harmless(hint)));
                }
                failure.exit.into()
            }
        }
    }
}

/// `text` with everything a terminal would hide or act on written out, but for line ends and tabs.
fn harmless(text: &str) -> String {
    text.split_inclusive(['\n', '\t']).fold(String::new(), |shown, piece| {
        let end = piece.chars().last().filter(|c| matches!(c, '\n' | '\t'));
        let line = &piece[..piece.len() - end.map_or(0, char::len_utf8)];
        shown + &escape(line) + &end.map_or_else(String::new, String::from)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_elsewhere_reaches_the_terminal_as_a_command() {
        assert_eq!(harmless("a\u{1b}[31mb\n\tc\u{202e}\r"), "a\\u{1b}[31mb\n\tc\\u{202e}\\u{d}");
        assert_eq!(harmless("äß\n\n"), "äß\n\n");
    }
}
