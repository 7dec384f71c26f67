//! What is wrong with a study, or odd about it: one complaint per problem, with its place, and all complaints together.

use super::document::{Span, TomlDocument, escape};
use std::sync::Arc;

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
