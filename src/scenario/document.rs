//! One file of a study as text, and where in it an offset lies. Nothing here knows what the text means.

use std::fmt::Write;

/// A range of bytes in a document's text.
pub type Span = std::ops::Range<usize>;

/// The text of one file, without the mark at its start and with plain line ends.
#[derive(Debug, PartialEq, Eq)]
pub struct TomlDocument {
    /// The path as the user would write it, safe to show.
    pub path: String,
    /// The text.
    pub text: String,
    /// Where each line starts. Broken files bring thousands of complaints, and each asks for its line.
    line_starts: Vec<usize>,
}

impl TomlDocument {
    /// A document called `path` holding `text`. A byte-order mark at the start and carriage returns at line ends change
    /// nothing of what a file says and are dropped here; no line or column moves by that.
    pub fn new(path: &str, text: &str) -> TomlDocument {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text = text.replace("\r\n", "\n");
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(i, _)| i + 1)).collect();
        TomlDocument { path: escape(path), text, line_starts }
    }

    /// Line and column of `offset`, both from 1, the column in characters.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let offset = self.floor(offset);
        let line = self.line(offset);
        (line, self.text[self.line_starts[line - 1]..offset].chars().count() + 1)
    }

    /// Line of `offset`, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= offset)
    }

    /// `offset` moved back to the start of a character of the text.
    pub fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }

    /// The lines that `span` touches, as a range of bytes without the last line end.
    pub fn lines_of(&self, span: &Span) -> Span {
        let (first, last) = (self.line(span.start), self.line(span.end.max(span.start)));
        let end = self.line_starts.get(last).map_or(self.text.len(), |next| next - 1);
        self.line_starts[first - 1]..end
    }
}

/// Whether a terminal would hide `c` or act on it: control characters, direction overrides, byte-order marks, and spaces of
/// no width.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || is_override(c) || matches!(c, '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{2060}' | '\u{feff}')
}

/// Whether `c` changes the direction in which text is shown.
pub fn is_override(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// `text` with everything a terminal would hide or act on written out.
pub fn escape(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, c| {
        if is_hidden(c) {
            // Writing to a String cannot fail.
            let _ = write!(shown, "\\u{{{:x}}}", u32::from(c));
        } else {
            shown.push(c);
        }
        shown
    })
}

/// `text` escaped and cut to what fits into a sentence.
pub fn quote(text: &str) -> String {
    const LONGEST: usize = 60;
    let start: String = text.chars().take(LONGEST).collect();
    let more = if start.len() < text.len() { "…" } else { "" };
    escape(&start) + more
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_characters_from_one() {
        let document = TomlDocument::new("a", "\u{feff}ab\r\nüx\n");
        assert_eq!(document.text, "ab\nüx\n");
        assert_eq!(document.place(0), (1, 1));
        assert_eq!(document.place(5), (2, 2));
        assert_eq!(document.place(99), (3, 1));
        assert_eq!(document.lines_of(&(5..6)), 3..6);
    }

    #[test]
    fn nothing_hidden_reaches_a_terminal() {
        assert_eq!(escape("a\u{1b}[31m\u{202e}b"), "a\\u{1b}[31m\\u{202e}b");
        assert_eq!(quote(&"x".repeat(100)).chars().count(), 61);
    }
}
