//! A document on sheets of paper, one for each section: read on a screen like any page, printed on as many sheets as there are
//! sections.

use super::embedded::{fonts, policy};
use super::inline::prose;
use super::length::total;
use super::page::PageBody;
use super::{PRINT, STYLE, head};
use crate::report::Picture;
use crate::report::document::{Document, Element, Section};
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

/// How sheets look, beside the style of every page.
const SHEETS: &str = include_str!("sheets.css");
/// Lines that a sheet without a chart holds in letters of ordinary size, in smaller ones, and in the smallest.
const ROOM: [usize; 2] = [46, 60];

/// The page.
pub fn sheets(document: &Document, pictures: &[Picture]) -> String {
    let page = PageBody { language: document.language, pictures, prefix: "" };
    let all = document.sections.len();
    let markup = markup! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta http-equiv="Content-Security-Policy" content=(policy());
                title { (document.title.text(" ")) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(STYLE)) (PreEscaped(PRINT)) (PreEscaped(SHEETS)) }
            }
            body { main { @for (n, section) in document.sections.iter().enumerate() {
                section class=(class(section)) {
                    @if n == 0 { (head(document, "")) }
                    h2 { (prose(&section.title, "")) }
                    (page.body(section))
                    (foot(document, n + 1, all))
                }
            } } }
        }
    };
    markup.into_string()
}

/// The more a sheet holds, the smaller its letters; a chart takes what room is left.
fn class(section: &Section) -> &'static str {
    let text: Vec<&Element> = section.elements.iter().filter(|element| element.figures().is_empty()).collect();
    match total(text) {
        lines if lines <= ROOM[0] => "sheet",
        lines if lines <= ROOM[1] => "sheet dense",
        _ => "sheet denser",
    }
}

/// Below every sheet, for it may be passed on alone: what the numbers are not, where they come from, which sheet of how many.
fn foot(document: &Document, n: usize, all: usize) -> Markup {
    let said = [&document.closing, &document.origin].into_iter().flatten();
    markup! { p.foot { @for part in said { span { (part) } } span { (n) "/" (all) } } }
}
