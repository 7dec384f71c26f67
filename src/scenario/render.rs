//! How a complaint looks: as text with an excerpt of the file, and as JSON.

use super::complaint::Complaint;
use super::document::{Span, TomlDocument};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use serde_json::{Value, json};

/// Width an excerpt is cut to.
const WIDTH: usize = 120;

/// A complaint with its place, an excerpt and help.
pub fn text(complaint: &Complaint, colours: bool) -> String {
    let renderer = if colours { Renderer::styled() } else { Renderer::plain() };
    let level = if complaint.is_warning { Level::WARNING } else { Level::ERROR };
    let title = level.primary_title(complaint.message.as_str());
    let help = Level::HELP.message(complaint.help.as_str());
    let Some((document, span)) = &complaint.place else {
        let report = [title.element(Origin::path(complaint.path.as_str())).element(help)];
        return renderer.term_width(WIDTH).render(&report);
    };
    let excerpt = Excerpt::of(document, [Some(span), complaint.also.as_ref().map(|a| &a.0)].into_iter().flatten());
    let mut snippet = excerpt.snippet().annotation(AnnotationKind::Primary.span(excerpt.inside(span)));
    if let Some((span, label)) = complaint.also.as_deref() {
        snippet = snippet.annotation(AnnotationKind::Context.span(excerpt.inside(span)).label(label.as_str()));
    }
    let Some((span, instead)) = complaint.instead.as_deref() else {
        return renderer.term_width(WIDTH).render(&[title.element(snippet).element(help)]);
    };
    let excerpt = Excerpt::of(document, [span].into_iter());
    let patched = excerpt.patch_snippet().patch(Patch::new(excerpt.inside(span), instead.as_str()));
    let suggestion: Group<'_> = Level::HELP.secondary_title(complaint.help.as_str()).element(patched);
    renderer.term_width(WIDTH).render(&[title.element(snippet), suggestion])
}

/// The lines of a document that a complaint shows. The renderer is given these alone: a file of a megabyte with twenty
/// complaints would otherwise be read twenty times over.
struct Excerpt<'a> {
    document: &'a TomlDocument,
    lines: Span,
}

impl<'a> Excerpt<'a> {
    fn of<'s>(document: &'a TomlDocument, spans: impl Iterator<Item = &'s Span>) -> Self {
        let lines = spans.map(|span| document.lines_of(&(span.start..span.start)));
        let lines = lines.reduce(|a, b| a.start.min(b.start)..a.end.max(b.end)).unwrap_or(0..0);
        Excerpt { document, lines }
    }

    /// `span` relative to the excerpt, cut to it.
    fn inside(&self, span: &Span) -> Span {
        let cut = |offset: usize| self.document.floor(offset).clamp(self.lines.start, self.lines.end) - self.lines.start;
        let start = cut(span.start);
        start..cut(span.end).max(start)
    }

    fn source(&self) -> &'a str {
        &self.document.text[self.lines.clone()]
    }

    fn snippet(&self) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
        let line = self.document.place(self.lines.start).0;
        Snippet::source(self.source()).line_start(line).path(self.document.path.as_str())
    }

    fn patch_snippet(&self) -> Snippet<'a, Patch<'a>> {
        let line = self.document.place(self.lines.start).0;
        Snippet::source(self.source()).line_start(line).path(self.document.path.as_str())
    }
}

/// A complaint as data.
pub fn json(complaint: &Complaint) -> Value {
    let place = complaint.place();
    json!({
        "severity": if complaint.is_warning { "warning" } else { "error" },
        "path": complaint.path,
        "line": place.map(|p| p.0),
        "column": place.map(|p| p.1),
        "message": complaint.message,
        "help": complaint.help,
        "instead": complaint.instead.as_ref().map(|i| &i.1),
    })
}
