//! A document as one page: no network, reads without scripts, prints well, everything escaped by construction.

mod contents;
mod embedded;
mod figure;
mod inline;
mod length;
mod page;
mod slides;
mod table;

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
    let page = PageBody { language: document.language, pictures };
    let markup = markup! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(policy());
                title { (document.title.text(" ")) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(STYLE)) (PreEscaped(PRINT)) }
            }
            body {
                (head(document))
                (contents::contents(document))
                main { @for section in &document.sections { (page.section(section)) } }
                @if let Some(closing) = &document.closing { footer { p { (closing) } } }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    markup.into_string()
}

/// What is said before the body: what spoils everything, where it comes from, what it is about.
fn head(document: &Document) -> Markup {
    markup! { header {
        @if let Some(alarm) = &document.alarm { p.alarm role="alert" { (alarm) } }
        @if let Some(origin) = &document.origin { p.kicker { (origin) } }
        h1 { (prose(&document.title)) }
        @for line in &document.lines { @match line {
            Lead::WhatIf(text) => { p.what-if { (text) } }
            Lead::Question(text) => { p.question { (text) } }
            Lead::Caveat(text) => { p.caveat { (text) } }
        } }
    } }
}
