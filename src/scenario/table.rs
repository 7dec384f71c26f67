//! Walking through the tables of a file: what a table holds, what of it was asked for, and which of its values have the
//! wrong type. Nothing here knows what a key means.

use super::complaint::Complaint;
use super::document::{Span, TomlDocument, quote};
use super::former::replaced_by;
use super::posteriors::{NoPosteriors, Posteriors};
use super::suggest::{Search, Suggestions, choices};
use super::syntax::Faults;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;
use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

/// A file being read, and what is wrong with it so far.
pub struct Page {
    /// The file.
    pub document: Arc<TomlDocument>,
    complaints: RefCell<Vec<Complaint>>,
    warnings: RefCell<Vec<Complaint>>,
    broken_lines: BTreeSet<usize>,
    lost_after: Option<usize>,
    top: Span,
    suggestions: Rc<Suggestions>,
    posteriors: Rc<dyn Posteriors>,
}

impl Page {
    /// A page with what the syntax already gave reason to complain about; `top` is where missing keys are missed.
    pub fn new(document: &Arc<TomlDocument>, top: Span, faults: Faults) -> Page {
        let Faults { complaints, lines: broken_lines, lost_after } = faults;
        let (document, complaints, suggestions) = (Arc::clone(document), RefCell::new(complaints), Rc::default());
        let (warnings, posteriors) = (RefCell::default(), Rc::new(NoPosteriors));
        Page { document, complaints, warnings, broken_lines, lost_after, top, suggestions, posteriors }
    }

    /// The same page, with what may be searched for suggestions shared with the other files of a study.
    pub fn sharing(self, suggestions: &Rc<Suggestions>) -> Page {
        Page { suggestions: Rc::clone(suggestions), ..self }
    }

    /// The same page, whose beliefs may name what is looked up in `posteriors`.
    pub fn citing(self, posteriors: &Rc<dyn Posteriors>) -> Page {
        Page { posteriors: Rc::clone(posteriors), ..self }
    }

    /// Where posteriors are looked up.
    pub fn posteriors(&self) -> &dyn Posteriors {
        &*self.posteriors
    }

    /// The known word nearest to `word`, while searching for one is worth its time.
    pub fn nearest<'a>(&self, word: &str, known: impl IntoIterator<Item = &'a str>) -> Search<'a> {
        self.suggestions.nearest(word, known)
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
        let near = self.nearest(word, known.clone());
        self.not_known(span, message, word, near, known);
    }

    /// The same where the nearest known word was looked for already.
    fn not_known<'a>(
        &self,
        span: Span,
        message: String,
        word: &str,
        near: Search<'a>,
        known: impl IntoIterator<Item = &'a str> + Clone,
    ) {
        let near = match (replaced_by(word), near) {
            (Some(help), _) => return self.wrong(span, message, help),
            (None, Search::Found(near)) => near,
            (None, Search::GivenUp) => return self.wrong(span, message, "check the spelling"),
            (None, Search::Nothing) if known.clone().into_iter().next().is_none() => {
                return self.wrong(span, message, "remove it");
            }
            (None, Search::Nothing) => return self.wrong(span, message, choices(word, known)),
        };
        let source = &self.document.text[self.document.floor(span.start)..self.document.floor(span.end)];
        let quoted = source.chars().next().filter(|c| matches!(c, '"' | '\'')).map(String::from).unwrap_or_default();
        let complaint = Complaint::at(&self.document, span.clone(), message, format!("did you mean `{near}`?"));
        self.complain(complaint.instead(span, format!("{quoted}{near}{quoted}")));
    }

    /// Whether there is a complaint about `span` already.
    pub fn complains_at(&self, span: &Span) -> bool {
        self.complaints.borrow().iter().any(|complaint| complaint.start() == Some(span.start))
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
    // By the place in the text, not by line and column: to count the columns of a long line takes its length.
    recorded.sort_by_key(Complaint::start);
    recorded
}

/// A value of a file with its key.
#[derive(Clone)]
pub struct TomlNode<'a> {
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
pub struct TomlTable<'a> {
    /// The file.
    pub page: &'a Page,
    /// Where the table is named.
    pub at: Span,
    what: String,
    table: &'a DeTable<'a>,
    asked: RefCell<Vec<&'static str>>,
    missed: RefCell<Vec<(&'static str, Complaint)>>,
}

impl<'a> TomlTable<'a> {
    /// The table `table`; `what` says where unknown keys stand: "of a quantity".
    pub fn new(page: &'a Page, what: impl Into<String>, at: Span, table: &'a DeTable<'a>) -> Self {
        TomlTable { page, at, what: what.into(), table, asked: RefCell::default(), missed: RefCell::default() }
    }

    /// The value of `key`, if there is one.
    pub fn get(&self, key: &'static str) -> Option<TomlNode<'a>> {
        self.asked.borrow_mut().push(key);
        let (key, value) = self.table.get_key_value(key)?;
        Some(self.node(key, value))
    }

    fn node(&self, key: &'a Spanned<DeString<'a>>, value: &'a Spanned<DeValue<'a>>) -> TomlNode<'a> {
        let (at, value_of) = (value.span(), value.get_ref());
        TomlNode { page: self.page, key: key.get_ref().to_string(), key_at: key.span(), at, value: value_of }
    }

    /// The value of `key`; a complaint if there is none. `example` shows what could stand there.
    pub fn need(&self, key: &'static str, example: &str) -> Option<TomlNode<'a>> {
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
    pub fn nodes(&self) -> impl Iterator<Item = TomlNode<'a>> + use<'a> {
        let mut nodes: Vec<TomlNode<'a>> = self.table.iter().map(|(key, value)| self.node(key, value)).collect();
        nodes.sort_by_key(|node| node.key_at.start);
        nodes.into_iter()
    }

    /// Complains about every key nobody asked for, and about those that were asked for in vain.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let unknown: Vec<TomlNode<'_>> = self.nodes().filter(|node| !asked.contains(&node.key.as_str())).collect();
        // A key that is already there can't be what was meant.
        let free: Vec<&str> = asked.iter().copied().filter(|known| !self.table.contains_key(*known)).collect();
        let mut meant = BTreeSet::new();
        for node in &unknown {
            let message = format!("unknown key `{}` {}", quote(&node.key), self.what);
            let near = self.page.nearest(&node.key, free.iter().copied());
            if let Search::Found(key) = near {
                meant.insert(key);
            }
            self.page.not_known(node.key_at.clone(), message, &node.key, near, free.iter().copied());
        }
        for (key, complaint) in self.missed.borrow_mut().drain(..) {
            if self.page.is_sound() && !meant.contains(key) {
                self.page.complain(complaint);
            }
        }
    }

    /// Complains about what was asked for in vain, and about nothing else: for readers of a part of a table.
    pub fn complain_missed(self) {
        for (_, complaint) in self.missed.borrow_mut().drain(..).filter(|_| self.page.is_sound()) {
            self.page.complain(complaint);
        }
    }
}
