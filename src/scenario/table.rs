//! Walking through the tables of a file: what a table holds, what of it was asked for, and which of its values have the
//! wrong type. Nothing here knows what a key means.

use super::complaint::Complaint;
use super::document::{Document, Span, quote};
use super::suggest::{choices, nearest};
use super::syntax::Faults;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;
use toml::de::{DeTable, DeValue};

/// A file being read, and what is wrong with it so far.
pub struct Page {
    /// The file.
    pub document: Arc<Document>,
    complaints: RefCell<Vec<Complaint>>,
    warnings: RefCell<Vec<Complaint>>,
    broken_lines: BTreeSet<usize>,
    lost_after: Option<usize>,
    top: Span,
}

impl Page {
    /// A page with what the syntax already gave reason to complain about; `top` is where missing keys are missed.
    pub fn new(document: &Arc<Document>, top: Span, faults: Faults) -> Page {
        let Faults { complaints, lines: broken_lines, lost_after } = faults;
        let (document, complaints) = (Arc::clone(document), RefCell::new(complaints));
        Page { document, complaints, warnings: RefCell::default(), broken_lines, lost_after, top }
    }

    /// Where to point if something is missing from the file: its first key.
    pub fn top(&self) -> Span {
        self.top.clone()
    }

    /// Whether the file's syntax is sound, so that what is not there is truly missing.
    pub fn is_sound(&self) -> bool {
        self.broken_lines.is_empty()
    }

    /// Records a complaint, unless it only repeats that a line's syntax is broken.
    pub fn complain(&self, complaint: Complaint) {
        let broken = |line| self.broken_lines.contains(&line) || self.lost_after.is_some_and(|lost| line >= lost);
        if !complaint.line().is_some_and(broken) {
            self.complaints.borrow_mut().push(complaint);
        }
    }

    /// Records that something is wrong at `span`.
    pub fn wrong(&self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.complain(Complaint::at(&self.document, span, message, help));
    }

    /// Records that something at `span` is odd, though in order.
    pub fn odd(&self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        self.warnings.borrow_mut().push(Complaint::at(&self.document, span, message, help).warning());
    }

    /// Records that something is missing, if the file's syntax is sound.
    pub fn missing(&self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        if self.is_sound() {
            self.wrong(span, message, help);
        }
    }

    /// Records that the word at `span` is not one of `known`; `what` says what such a word is: "unknown bloc".
    pub fn unknown<'a>(&self, span: Span, what: &str, word: &str, known: impl IntoIterator<Item = &'a str> + Clone) {
        self.none_of(span, format!("unknown {what} `{}`", quote(word)), word, known);
    }

    fn none_of<'a>(&self, span: Span, message: String, word: &str, known: impl IntoIterator<Item = &'a str> + Clone) {
        let Some(near) = nearest(word, known.clone()) else {
            let help = if known.clone().into_iter().next().is_none() { "remove it".into() } else { choices(word, known) };
            return self.wrong(span, message, help);
        };
        let source = &self.document.text[self.document.floor(span.start)..self.document.floor(span.end)];
        let quoted = source.chars().next().filter(|c| matches!(c, '"' | '\'')).map(String::from).unwrap_or_default();
        let complaint = Complaint::at(&self.document, span.clone(), message, format!("did you mean `{near}`?"));
        self.complain(complaint.instead(span, format!("{quoted}{near}{quoted}")));
    }

    /// Whether there is a complaint about `span` already.
    pub fn complains_at(&self, span: &Span) -> bool {
        let place = Some(self.document.place(span.start));
        self.complaints.borrow().iter().any(|complaint| complaint.place() == place)
    }

    /// Everything that is wrong, in the order of the text.
    pub fn complaints(&self) -> Vec<Complaint> {
        by_place(&self.complaints)
    }

    /// Everything that is odd, in the order of the text.
    pub fn warnings(&self) -> Vec<Complaint> {
        by_place(&self.warnings)
    }
}

fn by_place(recorded: &RefCell<Vec<Complaint>>) -> Vec<Complaint> {
    let mut recorded = recorded.borrow().clone();
    recorded.sort_by_key(Complaint::place);
    recorded
}

/// A value of a file with its key.
#[derive(Clone)]
pub struct Node<'a> {
    /// The file.
    pub page: &'a Page,
    /// The key, safe to show.
    pub key: String,
    /// Where the key stands.
    pub key_at: Span,
    /// Where the value stands.
    pub at: Span,
    /// The value.
    pub value: &'a DeValue<'a>,
}

/// A table of a file.
pub struct Table<'a> {
    /// The file.
    pub page: &'a Page,
    /// Where the table is named.
    pub at: Span,
    what: String,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
    missed: RefCell<Vec<(&'static str, Complaint)>>,
}

impl<'a> Table<'a> {
    /// The table `table`; `what` says where unknown keys stand: "of a quantity".
    pub fn new(page: &'a Page, what: impl Into<String>, at: Span, table: &'a DeTable<'a>) -> Self {
        Table { page, at, what: what.into(), table, asked: RefCell::default(), missed: RefCell::default() }
    }

    /// The value of `key`, if there is one.
    pub fn get(&self, key: &'static str) -> Option<Node<'a>> {
        self.asked.borrow_mut().push(key);
        self.nodes().find(|node| node.key == key)
    }

    /// The value of `key`; a complaint if there is none. `example` shows what could stand there.
    pub fn need(&self, key: &'static str, example: &str) -> Option<Node<'a>> {
        let found = self.get(key);
        if found.is_none() {
            self.miss(
                key,
                format!("missing key `{key}` {}", self.what),
                format!("add `{key} = {example}`"),
                self.at.clone(),
            );
        }
        found
    }

    /// Complains in the end that `key` is missing, unless it is there in a misspelling.
    pub fn miss(&self, key: &'static str, message: String, help: String, at: Span) {
        self.missed.borrow_mut().push((key, Complaint::at(&self.page.document, at, message, help)));
    }

    /// Every key with its value, in the order of the text.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'a>> + use<'a> {
        let page = self.page;
        let mut nodes: Vec<Node<'a>> = self
            .table
            .iter()
            .map(|(key, value)| Node {
                page,
                key: key.get_ref().to_string(),
                key_at: key.span(),
                at: value.span(),
                value: value.get_ref(),
            })
            .collect();
        nodes.sort_by_key(|node| node.key_at.start);
        nodes.into_iter()
    }

    /// Complains about every key nobody asked for, and about those that were asked for in vain.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let unknown: Vec<Node<'_>> = self.nodes().filter(|node| !asked.contains(&node.key.as_str())).collect();
        // A key that is already there can't be what was meant.
        let free: Vec<&str> = asked.iter().copied().filter(|known| !self.table.contains_key(*known)).collect();
        for node in &unknown {
            let message = format!("unknown key `{}` {}", quote(&node.key), self.what);
            self.page.none_of(node.key_at.clone(), message, &node.key, free.iter().copied());
        }
        let means = |node: &Node<'_>, key| nearest(&node.key, free.iter().copied()) == Some(key);
        for (key, complaint) in self.missed.borrow_mut().drain(..) {
            if self.page.is_sound() && !unknown.iter().any(|node| means(node, key)) {
                self.page.complain(complaint);
            }
        }
    }
}
