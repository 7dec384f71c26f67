//! Words with their emphasis as markup.

use crate::report::prose::{Inline, Prose};
use maud::{Markup, html as markup};

/// The words; anchors of the document begin with `prefix`.
pub fn prose(text: &Prose, prefix: &str) -> Markup {
    markup! { @for inline in &text.0 { @match inline {
        Inline::Plain(text) => { (text) }
        Inline::Strong(text) => { strong { (text) } }
        Inline::Emphasis(text) => { em { (text) } }
        Inline::Code(text) => { code { (text) } }
        Inline::Muted(text) => { span.muted { (text) } }
        Inline::Link(address) => { a rel="noreferrer" href=(address) { (address) } }
        Inline::Term(text, anchor) => { dfn id=(format!("{prefix}{anchor}")) { (text) } }
        Inline::Within(text, anchor) => { a.within href=(format!("#{prefix}{anchor}")) { (text) } }
        Inline::Break => { br; }
    } } }
}
