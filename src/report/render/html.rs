//! A document as one page: no network, prints well, everything escaped by construction.

use crate::language::message;
use crate::report::Picture;
use crate::report::document::{Document, Element, Lead, Section};
use crate::report::prose::{Inline, Prose};
use crate::report::table::{Content, Table, TableCell};
use crate::wording::{estimate, short, spread, verdict};
use base64::prelude::{BASE64_STANDARD, Engine};
use maud::{DOCTYPE, Markup, PreEscaped, html as markup};

const STYLE: &str = include_str!("style.css");
const REGULAR: &[u8] = include_bytes!("../../../assets/fonts/Inter-Regular.subset.woff2");
const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/Inter-SemiBold.subset.woff2");
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
/// So many columns stand abreast before a table is turned, or set smaller.
const ABREAST: usize = 5;

/// The page, with the pictures its figures name.
pub fn html(document: &Document, pictures: &[Picture]) -> String {
    let page = Page { document, pictures };
    let markup = markup! {
        (DOCTYPE)
        html lang=(document.language.code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                title { (document.title.text(" ")) " – garant" }
                style { (PreEscaped(fonts())) (PreEscaped(STYLE)) }
            }
            body {
                (page.head())
                nav aria-label=(message("report-contents").get(document.language)) { (page.contents()) }
                main { @for section in &document.sections { (page.section(section)) } }
                @if let Some(closing) = &document.closing { footer { p { (closing) } } }
            }
        }
    };
    markup.into_string()
}

/// The two faces, embedded once.
fn fonts() -> String {
    let face = |weight: u32, bytes: &[u8]| {
        format!(
            "@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/woff2;base64,{}) format('woff2')}}",
            BASE64_STANDARD.encode(bytes)
        )
    };
    face(400, REGULAR) + &face(600, SEMIBOLD)
}

struct Page<'a> {
    document: &'a Document,
    pictures: &'a [Picture],
}

impl Page<'_> {
    fn head(&self) -> Markup {
        let document = self.document;
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

    fn contents(&self) -> Markup {
        markup! { ul { @for section in self.document.sections.iter().filter(|section| !section.key.is_empty()) {
            li { a href=(format!("#{}", section.key)) { (prose(&section.title)) } }
        } } }
    }

    fn section(&self, section: &Section) -> Markup {
        let id = Some(section.key).filter(|key| !key.is_empty());
        markup! { section id=[id] {
            @if !section.title.is_empty() { h2 { (prose(&section.title)) } }
            (self.elements(&section.elements))
        } }
    }

    fn elements(&self, elements: &[Element]) -> Markup {
        markup! { @for element in elements { (self.element(element)) } }
    }

    fn element(&self, element: &Element) -> Markup {
        markup! { @match element {
            Element::Paragraph(text) => { p { (prose(text)) } }
            Element::Heading(text) => { h3 { (prose(text)) } }
            Element::List(items) => { ul { @for item in items { li { (prose(item)) } } } }
            Element::Warnings(items) => { ul.warnings { @for item in items { li { (prose(item)) } } } }
            Element::Definitions(list) => {
                dl { @for (term, text) in list { dt { (prose(term)) } dd { (prose(text)) } } }
            }
            Element::Table(given) => { (self.table(given)) }
            Element::Figure { key, .. } => { (self.figure(key)) }
            Element::Code(text) => { pre { code { (text) } } }
            Element::Details { summary, elements } => {
                details open { summary { (prose(summary)) } (self.elements(elements)) }
            }
        } }
    }

    fn figure(&self, key: &str) -> Markup {
        let picture = self.pictures.iter().find(|picture| picture.key == key);
        // The SVG is our own and escaped where it was made.
        markup! { @if let Some(picture) = picture {
            figure id=(format!("chart-{key}")) { (PreEscaped(&picture.svg)) }
        } }
    }

    fn table(&self, given: &Table) -> Markup {
        let turned = given.turned_beyond(ABREAST);
        let table = turned.as_ref().unwrap_or(given);
        let words = table.content == Content::Words;
        markup! { div.wide { table.words[words].small[!words && table.heads.len() > ABREAST] {
            thead { tr {
                th scope="col" { (table.corner) }
                @for head in &table.heads { th scope="col" { (head) } }
            } }
            tbody { @for row in &table.rows { tr.assumed[row.marked] {
                th scope="row" title=[&row.hint] { (prose(&row.name)) }
                @for cell in &row.cells { td { (self.cell(cell)) } }
            } } }
        } } }
    }

    fn cell(&self, cell: &TableCell) -> Markup {
        let language = self.document.language;
        markup! { @match cell {
            TableCell::Unknown => "—",
            TableCell::Text(text) => { (prose(text)) }
            TableCell::Value { unit, value, judged } => {
                strong { (estimate(unit, &value.estimate, language)) } br;
                span.muted { (spread(unit, value, language)) }
                @if *judged { br; span.verdict { (verdict(value, language)) } }
            }
            TableCell::Share(share, remark) => {
                (short(share, language))
                @if let Some(remark) = remark { br; span.muted { (remark) } }
            }
        } }
    }
}

fn prose(text: &Prose) -> Markup {
    markup! { @for inline in &text.0 { @match inline {
        Inline::Plain(text) => { (text) }
        Inline::Strong(text) => { strong { (text) } }
        Inline::Emphasis(text) => { em { (text) } }
        Inline::Code(text) => { code { (text) } }
        Inline::Muted(text) => { span.muted { (text) } }
        Inline::Link(address) => { a rel="noreferrer" href=(address) { (address) } }
        Inline::Break => { br; }
    } } }
}
