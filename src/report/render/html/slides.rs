//! The charts of a document as slides, one each: shown in a browser, printed on sheets of 16 to 9.

use super::embedded::{fonts, policy};
use super::inline::prose;
use crate::report::Picture;
use crate::report::document::{Document, Element, Lead, Section};
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

/// How slides look.
const SLIDES: &str = include_str!("slides.css");

/// A first slide that says what it is about, then the charts in the order in which the document shows them.
pub fn slides(document: &Document, pictures: &[Picture]) -> String {
    let find = |key: &str| pictures.iter().find(|picture| picture.key == key);
    let figures = document
        .sections
        .iter()
        .flat_map(|section| section.elements.iter().flat_map(Element::figures).map(move |key| (section, key)));
    let shown: Vec<(&Section, &Picture)> = figures.filter_map(|(section, key)| Some((section, find(key)?))).collect();
    let foot = |n: usize| foot(document, n, shown.len() + 1);
    let markup = markup! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy());
                title { (document.title.text(" ")) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(SLIDES)) }
            }
            body { main {
                section.first { (first(document)) (foot(1)) }
                @for (n, (section, picture)) in shown.iter().enumerate() {
                    section {
                        h2 { (prose(&section.title, "")) }
                        // The SVG is our own and escaped where it was made.
                        figure { (PreEscaped(&picture.svg)) }
                        (foot(n + 2))
                    }
                }
            } }
        }
    };
    markup.into_string()
}

/// What the slides are about, and what their numbers are not.
fn first(document: &Document) -> Markup {
    markup! {
        @if let Some(alarm) = &document.alarm { p.alarm { (alarm) } }
        h1 { (prose(&document.title, "")) }
        @for line in &document.lines { @match line {
            Lead::WhatIf(text) | Lead::Caveat(text) => { p.caveat { (text) } }
            Lead::Question(text) => { p { (text) } }
        } }
    }
}

/// Below every slide, for it may be shown alone: what the numbers are not, where they come from, which slide of how many.
fn foot(document: &Document, n: usize, all: usize) -> Markup {
    let said = [&document.closing, &document.origin].into_iter().flatten();
    markup! { p.foot { @for part in said { span { (part) } } span { (n) "/" (all) } } }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn every_chart_is_a_slide_after_the_first_and_folded_ones_are_not_forgotten() {
        let figure = |key: &str| Element::Figure { key: key.into(), description: String::new() };
        let picture = |key: &str| Picture {
            key: key.into(),
            description: String::new(),
            svg: format!("<svg><title>{key}</title></svg>"),
            narrow: None,
        };
        let section =
            Section::new("Title", vec![figure("first"), Element::details("More", vec![figure("second")]), figure("absent")]);
        let deck = slides(&Document::new(Language::En, "Study").with(section), &["second", "first"].map(picture));
        assert_eq!(deck.matches("<section").count(), 3);
        let at = |text: &str| deck.find(text).unwrap_or_else(|| panic!("{text}"));
        assert!(at("1/3") < at("<title>first") && at("<title>first") < at("<title>second"));
        assert!(!deck.contains("src=\"http") && !deck.contains("<script"));
    }
}
