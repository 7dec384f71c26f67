//! What is wrong with a study, or odd about it: one complaint per problem, with its place, and all complaints together.

use super::document::{Span, TomlDocument, escape};
use super::render;
use std::fmt;
use std::sync::Arc;

/// Most complaints shown; the rest are counted.
pub const MOST_SHOWN: usize = 20;

/// One problem of a study's files: what is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    pub(super) path: String,
    pub(super) place: Option<(Arc<TomlDocument>, Span)>,
    pub(super) message: String,
    pub(super) also: Option<Box<(Span, String)>>,
    pub(super) help: String,
    pub(super) instead: Option<Box<(Span, String)>>,
    /// Whether the study is in order all the same.
    pub(super) is_warning: bool,
}

impl Complaint {
    /// A complaint about a place in a document.
    pub(super) fn at(document: &Arc<TomlDocument>, span: Span, message: impl Into<String>, help: impl Into<String>) -> Self {
        let place = Some((Arc::clone(document), span));
        Complaint { place, ..Complaint::file(&document.path, message, help) }
    }

    /// A complaint about a file or folder as a whole. Whatever a file brought into the words is escaped here.
    pub(super) fn file(path: &str, message: impl Into<String>, help: impl Into<String>) -> Self {
        let (message, help) = (escape(&message.into()), escape(&help.into()));
        Complaint { path: escape(path), place: None, message, also: None, help, instead: None, is_warning: false }
    }

    /// The same as a warning: odd, but in order.
    pub(super) fn warning(self) -> Self {
        Complaint { is_warning: true, ..self }
    }

    /// Points at a second place in the same document.
    pub(super) fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.also = Some(Box::new((span, escape(&label.into()))));
        self
    }

    /// Shows what the text would be with `text` at `span`.
    pub(super) fn instead(mut self, span: Span, text: impl Into<String>) -> Self {
        self.instead = Some(Box::new((span, escape(&text.into()))));
        self
    }

    /// The file, as the user would write its path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Line and column, both from 1; absent if the complaint is about a file as a whole.
    pub fn place(&self) -> Option<(usize, usize)> {
        self.place.as_ref().map(|(document, span)| document.place(span.start))
    }

    /// Where in its document it starts; absent if the complaint is about a file as a whole.
    pub(super) fn start(&self) -> Option<usize> {
        self.place.as_ref().map(|(_, span)| span.start)
    }

    /// Line, from 1; absent if the complaint is about a file as a whole.
    pub(super) fn line(&self) -> Option<usize> {
        self.place.as_ref().map(|(document, span)| document.line(span.start))
    }

    /// What is wrong, in a clause.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to do about it.
    pub fn help(&self) -> &str {
        &self.help
    }
}

/// Everything that is wrong with a study, or everything that is odd about it, in the order of its files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Complaints(pub Vec<Complaint>);

impl Complaints {
    /// All complaints with excerpts of the files, for a terminal with colours; the first [`MOST_SHOWN`] of them.
    pub fn rendered(&self) -> String {
        let shown = self.0.iter().take(MOST_SHOWN).map(|c| render::text(c, true));
        shown.chain(self.rest().map(|n| format!("and {n} more"))).collect::<Vec<_>>().join("\n\n")
    }

    /// One JSON object a line, the first [`MOST_SHOWN`] of them, then `{"more": n}`.
    pub fn json_lines(&self) -> String {
        let shown = self.0.iter().take(MOST_SHOWN).map(|c| render::json(c).to_string());
        shown.chain(self.rest().map(|n| serde_json::json!({ "more": n }).to_string())).collect::<Vec<_>>().join("\n")
    }

    fn rest(&self) -> Option<usize> {
        self.0.len().checked_sub(MOST_SHOWN).filter(|&n| n > 0)
    }
}

impl fmt::Display for Complaints {
    /// Plain text, without colours.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for complaint in self.0.iter().take(MOST_SHOWN) {
            writeln!(f, "{}\n", render::text(complaint, false))?;
        }
        self.rest().map_or(Ok(()), |n| writeln!(f, "and {n} more"))
    }
}

impl std::error::Error for Complaints {}
