//! A document as plain data: what is said, in which order. How it looks is decided by what renders it.

use super::prose::Prose;
use super::table::Table;
use crate::language::Speech;

/// A text with a title, made of sections.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language it is written in.
    pub language: Speech,
    /// What is wrong with everything below; said before the title.
    pub alarm: Option<String>,
    /// Where the document comes from, in a few words.
    pub origin: Option<String>,
    /// What it is about.
    pub title: Prose,
    /// What must be known before reading on, in order.
    pub lines: Vec<Lead>,
    /// The body.
    pub sections: Vec<Section>,
    /// The last sentence.
    pub closing: Option<String>,
}

impl Document {
    /// A document with a title and nothing else yet.
    pub fn new(language: impl Into<Speech>, title: impl Into<Prose>) -> Document {
        let (language, title) = (language.into(), title.into());
        Document { language, alarm: None, origin: None, title, lines: vec![], sections: vec![], closing: None }
    }

    /// The same with every table whole, however narrow the screen.
    pub fn whole(mut self) -> Document {
        for section in &mut self.sections {
            let unfolded = section.elements.drain(..).flat_map(|element| match element {
                Element::Fitting { whole, .. } => whole,
                other => vec![other],
            });
            section.elements = unfolded.collect();
        }
        self
    }

    /// With one more section.
    pub fn with(mut self, section: Section) -> Document {
        self.sections.push(section);
        self
    }
}

/// A line between the title and the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// In which way the numbers are not those of the study as it is written.
    WhatIf(String),
    /// The question that is answered.
    Question(String),
    /// What the numbers are not.
    Caveat(String),
}

impl Lead {
    /// The words.
    pub fn text(&self) -> &str {
        match self {
            Lead::WhatIf(text) | Lead::Question(text) | Lead::Caveat(text) => text,
        }
    }
}

/// A part of a document under one title.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Names the section in links; empty where nothing links to it.
    pub key: &'static str,
    /// The title; empty where the elements speak for themselves.
    pub title: Prose,
    /// The title in a word or two, for a line of contents; empty where the title is short enough.
    pub short: String,
    /// The body.
    pub elements: Vec<Element>,
}

impl Section {
    /// A section that nothing links to.
    pub fn new(title: impl Into<Prose>, elements: Vec<Element>) -> Section {
        Section { key: "", title: title.into(), short: String::new(), elements }
    }
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// Sentences.
    Paragraph(Prose),
    /// A title below that of the section.
    Heading(Prose),
    /// Items in no order.
    List(Vec<Prose>),
    /// Items a reader must not miss.
    Warnings(Vec<Prose>),
    /// Words, each with what it stands for.
    Definitions(Vec<(Prose, Prose)>),
    /// Rows and columns.
    Table(Table),
    /// A chart, which whoever renders the document has at hand or lies beside it.
    Figure {
        /// Key of the chart.
        key: String,
        /// What it shows, for readers who do not see it.
        description: String,
    },
    /// A table with what explains it, and what is shown in their place on a screen that is too narrow for the table.
    Fitting {
        /// The table and its legend.
        whole: Vec<Element>,
        /// The same in short.
        short: Vec<Element>,
    },
    /// Lines to be copied as they are.
    Code(String),
    /// Elements under a title of their own, which a page can fold.
    Details {
        /// Names it in links; empty where nothing links to it.
        key: &'static str,
        /// The title, with what it holds in a few words.
        summary: Prose,
        /// What is folded.
        elements: Vec<Element>,
    },
}

impl Element {
    /// A paragraph.
    pub fn paragraph(text: impl Into<Prose>) -> Element {
        Element::Paragraph(text.into())
    }

    /// A heading.
    pub fn heading(text: impl Into<Prose>) -> Element {
        Element::Heading(text.into())
    }

    /// Keys of the charts it shows, folded ones as well.
    pub fn figures(&self) -> Vec<&str> {
        match self {
            Element::Figure { key, .. } => vec![key],
            Element::Details { elements, .. } | Element::Fitting { whole: elements, .. } => {
                elements.iter().flat_map(Element::figures).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Elements that a page folds under a title.
    pub fn details(summary: impl Into<Prose>, elements: Vec<Element>) -> Element {
        Element::Details { key: "", summary: summary.into(), elements }
    }

    /// A paragraph that explains what stands beside it.
    pub fn note(text: impl Into<String>) -> Element {
        Element::Paragraph(Prose::default().muted(text))
    }
}
