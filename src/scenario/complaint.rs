//! Complaints about scenario files: what is wrong, where exactly, and what to write instead.

use super::page::Page;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Most complaints shown at once.
const MOST_SHOWN: usize = 20;

/// One complaint.
#[derive(Clone, Debug)]
pub struct Complaint {
    /// The file, or the path of a file that could not be read.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

/// Where a complaint points.
#[derive(Clone, Debug)]
pub enum Place {
    /// A span of bytes in a file that was read.
    Span(Arc<Page>, Range<usize>),
    /// A file or folder as a whole.
    Path(String),
}

impl Complaint {
    /// A complaint about a span of a file.
    pub fn at(page: &Arc<Page>, span: Range<usize>, message: impl Into<String>) -> Complaint {
        Complaint { place: Place::Span(Arc::clone(page), span), message: message.into(), hint: None }
    }

    /// A complaint about a file as a whole.
    pub fn about(path: impl Into<String>, message: impl Into<String>) -> Complaint {
        Complaint { place: Place::Path(path.into()), message: message.into(), hint: None }
    }

    /// Adds what to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> Complaint {
        self.hint = Some(hint.into());
        self
    }

    /// Path, line and column of the place; line and column 1 for a file as a whole.
    pub fn position(&self) -> (&str, usize, usize) {
        match &self.place {
            Place::Path(path) => (path, 1, 1),
            Place::Span(page, span) => {
                let (line, column) = page.position(span.start);
                (&page.path, line, column)
            }
        }
    }

    /// The complaint as it is shown: rustc's look.
    fn render(&self, renderer: &Renderer) -> String {
        let message = visible(&self.message);
        let title = Level::ERROR.primary_title(message);
        let mut report: Vec<Group> = match &self.place {
            Place::Span(page, span) => {
                let end = span.end.clamp(span.start, page.text.len());
                let source = Snippet::source(page.text.as_str()).path(visible(&page.path));
                vec![title.element(source.annotation(AnnotationKind::Primary.span(span.start..end)))]
            }
            Place::Path(path) => {
                vec![title.element(annotate_snippets::Origin::path(visible(path)).line(1).char_column(1))]
            }
        };
        if let Some(hint) = &self.hint {
            report.push(Group::with_title(Level::HELP.secondary_title(visible(hint))));
        }
        renderer.render(&report)
    }
}

/// Text from a file as it may reach a terminal: control characters and direction overrides are written out.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if is_hidden(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// Whether a character can hide or rewrite what a reader sees.
pub fn is_hidden(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// All complaints about a study, in the order of its files.
#[derive(Clone, Debug, Default)]
pub struct Complaints(pub Vec<Complaint>);

impl Complaints {
    /// One JSON object per complaint, one per line.
    pub fn json_lines(&self) -> String {
        let line = |complaint: &Complaint| {
            let (path, line, column) = complaint.position();
            let value = serde_json::json!({
                "path": path, "line": line, "column": column,
                "message": complaint.message, "hint": complaint.hint,
            });
            format!("{value}\n")
        };
        self.0.iter().map(line).collect()
    }

    /// The complaints in plain text or with terminal colours.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let mut text: Vec<String> = self.0.iter().take(MOST_SHOWN).map(|c| c.render(&renderer)).collect();
        if self.0.len() > MOST_SHOWN {
            text.push(format!("… and {} more", self.0.len() - MOST_SHOWN));
        }
        text.join("\n\n")
    }
}

impl fmt::Display for Complaints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.render(false))
    }
}

impl std::error::Error for Complaints {}

/// The nearest of `known` to a wrong word, if any is near.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let reach = 1 + wrong.chars().count() / 4;
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(wrong, name), name))
        .filter(|&(distance, _)| distance <= reach)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, name)| name)
}

/// "did you mean …?", or the list of what is known.
pub fn suggestion<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    match nearest(wrong, known.clone()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("known are {}", known.into_iter().map(|k| format!("`{k}`")).collect::<Vec<_>>().join(", ")),
    }
}
