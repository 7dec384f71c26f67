//! A document as one page: no network, reads without scripts, prints well, everything escaped by construction.

mod contents;
mod embedded;
mod figure;
mod inline;
mod length;
mod page;
mod sheets;
mod slides;
mod switch;
mod table;

pub use sheets::sheets;
pub use slides::slides;

use crate::report::Picture;
use crate::report::document::{Document, Lead};
use embedded::{SCRIPT, fonts, policy};
use inline::prose;
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};
use page::PageBody;

/// How it looks on a screen, light and dark.
const STYLE: &str = include_str!("style.css");
/// How it looks on paper.
const PRINT: &str = include_str!("print.css");

/// The page, with the pictures its figures name.
pub fn html(document: &Document, pictures: &[Picture]) -> String {
    whole(document, "", body(document, pictures, ""))
}

/// A page that holds one document in several languages, each with its pictures: the first is shown, a switch shows another.
pub fn multilingual(versions: &[(Document, Vec<Picture>)]) -> String {
    let [(first, pictures), others @ ..] = versions else { return String::new() };
    if others.is_empty() {
        return html(first, pictures);
    }
    let documents: Vec<&Document> = versions.iter().map(|(document, _)| document).collect();
    let parts = versions.iter().enumerate().map(|(n, (document, pictures))| {
        let code = document.language.code();
        // The anchors of the first are as on a page of its own, so that links into it keep leading there.
        let prefix = if n == 0 { String::new() } else { format!("{code}-") };
        markup! { div.told lang=(code) { (body(document, pictures, &prefix)) } }
    });
    let parts: Vec<Markup> = parts.collect();
    let body = markup! { (switch::switch(&documents)) @for part in parts { (part) } };
    whole(first, &switch::style(&documents), body)
}

/// The frame of a page, titled as `document`, with `style` beside the style of every page.
fn whole(document: &Document, style: &str, body: Markup) -> String {
    let markup = markup! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(policy());
                title { (document.title.text(" ")) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(STYLE)) (PreEscaped(style)) (PreEscaped(PRINT)) }
            }
            body {
                (body)
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    markup.into_string()
}

/// Everything that is seen of a document; its anchors begin with `prefix`.
fn body(document: &Document, pictures: &[Picture], prefix: &str) -> Markup {
    let page = PageBody { language: document.language, pictures, prefix };
    markup! {
        (head(document, prefix))
        (contents::contents(document, prefix))
        main { @for section in &document.sections { (page.section(section)) } }
        @if let Some(closing) = &document.closing { footer { p { (closing) } } }
    }
}

/// What is said before the body: what spoils everything, where it comes from, what it is about.
fn head(document: &Document, prefix: &str) -> Markup {
    markup! { header {
        @if let Some(alarm) = &document.alarm { p.alarm role="alert" { (alarm) } }
        @if let Some(origin) = &document.origin { p.kicker { (origin) } }
        h1 { (prose(&document.title, prefix)) }
        @for line in &document.lines { @match line {
            Lead::WhatIf(text) => { p.what-if { (text) } }
            Lead::Question(text) => { p.question { (text) } }
            Lead::Caveat(text) => { p.caveat { (text) } }
        } }
    } }
}
