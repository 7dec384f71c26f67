//! Sections and their elements.

use super::figure::figure;
use super::inline::prose;
use super::length::is_short;
use super::table::table;
use crate::language::Speech;
use crate::report::Picture;
use crate::report::document::{Element, Section};
use crate::report::prose::Prose;
use maud::{Markup, html as markup};

/// What every element of a page is made with.
pub struct PageBody<'a> {
    /// The language of its numbers.
    pub language: Speech,
    /// The pictures that figures name.
    pub pictures: &'a [Picture],
    /// What every anchor begins with, so that several documents can stand on one page.
    pub prefix: &'a str,
}

impl PageBody<'_> {
    /// A section with its title; one without a name has no anchor.
    pub fn section(&self, section: &Section) -> Markup {
        let id = self.anchor(section.key);
        markup! { section id=[id] {
            @if !section.title.is_empty() { h2 { (prose(&section.title, self.prefix)) } }
            (self.body(section))
        } }
    }

    /// What stands under the title of a section.
    pub fn body(&self, section: &Section) -> Markup {
        self.elements(&section.elements, &section.title)
    }

    /// The anchor of what has a name.
    fn anchor(&self, key: &str) -> Option<String> {
        (!key.is_empty()).then(|| format!("{}{key}", self.prefix))
    }

    /// Elements below a title; a box that scrolls is named by the title nearest above it.
    fn elements(&self, elements: &[Element], title: &Prose) -> Markup {
        let mut nearest = title;
        let mut told = Vec::new();
        let mut after_figure = false;
        for element in elements {
            if let Element::Heading(heading) = element {
                nearest = heading;
            }
            told.push(match element {
                Element::Details { key, summary, elements } => self.details(key, summary, elements, after_figure),
                other => self.element(other, nearest),
            });
            after_figure = matches!(element, Element::Figure { .. });
        }
        markup! { @for element in told { (element) } }
    }

    fn element(&self, element: &Element, title: &Prose) -> Markup {
        markup! { @match element {
            Element::Paragraph(text) => { p { (prose(text, self.prefix)) } }
            Element::Heading(text) => { h3 { (prose(text, self.prefix)) } }
            Element::List(items) => { ul { @for item in items { li { (prose(item, self.prefix)) } } } }
            Element::Warnings(items) => { ul.warnings { @for item in items { li { (prose(item, self.prefix)) } } } }
            Element::Definitions(list) => {
                dl { @for (term, text) in list { dt { (prose(term, self.prefix)) } dd { (prose(text, self.prefix)) } } }
            }
            Element::Table(given) => { (table(given, &title.text(" "), self.language, self.prefix)) }
            Element::Figure { key, .. } => {
                @if let Some(picture) = self.pictures.iter().find(|picture| picture.key == *key) { (figure(picture, self.prefix)) }
            }
            Element::Code(text) => { pre { code { (text) } } }
            Element::Details { key, summary, elements } => { (self.details(key, summary, elements, false)) }
            Element::Fitting { whole, .. } => { (self.elements(whole, title)) }
        } }
    }

    /// Folded elements; what a chart is drawn from stays off paper, where the chart itself stands.
    fn details(&self, key: &str, summary: &Prose, elements: &[Element], of_figure: bool) -> Markup {
        let id = self.anchor(key);
        markup! { details id=[id] .short[is_short(elements)] .of-figure[of_figure] {
            summary { (prose(summary, self.prefix)) }
            (self.elements(elements, summary))
        } }
    }
}
