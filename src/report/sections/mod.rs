//! The sections of the report, one file each, and the roster from which page, contents and Markdown are made.

mod appendices;
mod basis;
mod best;
mod cautions;
mod charts;
mod comparison;
mod deal;
mod disagreement;
mod facts;
mod glossary;
mod hangs;
mod history;
mod lasting;
mod ledger;
mod measures;
mod models;
mod numbers;
mod options;
mod regret;
mod rerun;
mod sources;
mod summary;
mod variants;

pub use charts::further;
pub use comparison::risks;
pub use glossary::explained;
pub use numbers::worlds;
pub use rerun::quoted;

use super::document::{Element, Section};
use super::prose::Prose;
use super::table::{Content, Table, TableCell, TableRow};
use super::{Picture, words};
use crate::language::{Speech, Text, message};
use crate::results::{CardRecord, OptionRecord, Results, Value};

/// A section of the report.
#[derive(Clone, Copy)]
pub struct SectionEntry {
    /// Names it in links.
    pub key: &'static str,
    /// Its title.
    pub title: Text,
    /// The title in a word or two, for the line of contents.
    pub short: Text,
    /// What stands in it; nothing where the results have nothing for it, and then it is left out.
    pub elements: fn(&View) -> Vec<Element>,
}

const fn entry(key: &'static str, [title, short]: [Text; 2], elements: fn(&View) -> Vec<Element>) -> SectionEntry {
    SectionEntry { key, title, short, elements }
}

/// The sections of the report, in order.
pub const SECTIONS: &[SectionEntry] = &[
    entry("summary", [message("report-summary"), message("report-summary")], summary::elements),
    entry("comparison", [message("report-comparison"), message("report-comparison")], comparison::elements),
    entry("disagreement", [message("report-disagreement"), message("report-short-disagreement")], disagreement::elements),
    entry("hangs", [message("report-hangs"), message("report-short-hangs")], hangs::elements),
    entry("deal", [message("report-deal"), message("report-short-deal")], deal::elements),
    entry("lasting", [message("report-lasting"), message("report-short-lasting")], lasting::elements),
    entry("history", [message("report-history"), message("report-short-history")], history::elements),
    entry("basis", [message("report-ledger"), message("report-short-basis")], basis::elements),
    entry("models", [message("report-models"), message("report-short-models")], models::elements),
    entry("cautions", [message("report-cautions"), message("report-cautions")], cautions::elements),
    entry("rerun", [message("report-rerun"), message("report-short-rerun")], rerun::elements),
    entry(APPENDICES, [message("report-appendices"), message("report-appendices")], appendices::elements),
];

/// The section for what is looked up; it takes in what no other section shows.
pub const APPENDICES: &str = "appendices";

/// What sections are made from.
pub struct View<'a> {
    /// The results.
    pub results: &'a Results,
    /// The language they are told in.
    pub language: Speech,
    /// The charts drawn from them.
    pub pictures: &'a [Picture],
}

impl View<'_> {
    /// Every section of a roster that has something to say.
    pub fn sections(&self, roster: &[SectionEntry]) -> Vec<Section> {
        let section = |entry: &SectionEntry| Section {
            key: entry.key,
            title: self.say(entry.title).into(),
            short: self.say(entry.short).to_owned(),
            elements: (entry.elements)(self),
        };
        let mut sections: Vec<Section> = roster.iter().map(section).collect();
        let left = further(self, &sections);
        if let Some(last) = sections.iter_mut().find(|section| section.key == APPENDICES) {
            last.elements = [left, std::mem::take(&mut last.elements)].concat();
        }
        sections.retain(|section| !section.elements.is_empty());
        sections
    }

    /// A message without arguments.
    fn say(&self, message: Text) -> &'static str {
        message.get(self.language)
    }

    /// A title with what stands under it in a few words, for what is folded.
    fn folded(&self, title: Text, gist: Text, elements: Vec<Element>) -> Element {
        let summary = Prose::from(self.say(title)).muted(format!(" – {}", self.say(gist)));
        Element::details(summary, elements)
    }

    /// The title of an option.
    fn title<'o>(&self, option: &'o OptionRecord) -> &'o str {
        option.title.get(self.language)
    }

    /// A table with a row for each option.
    fn by_option(&self, heads: Vec<String>, cells: impl Fn(&OptionRecord) -> Option<Vec<TableCell>>) -> Table {
        let row = |option| Some(TableRow::new(self.title(option), cells(option)?));
        let rows = self.results.options.iter().filter_map(row);
        Table::new(words::OPTION.get(self.language), heads, Content::Numbers).rows(rows)
    }

    /// A table of options by models, the longer of the two downwards.
    fn cross(&self, cell: impl Fn(&OptionRecord, &CardRecord) -> TableCell) -> Table {
        let models = &self.results.models;
        let heads = models.iter().map(|model| model.title.get(self.language).to_owned()).collect();
        let table = self.by_option(heads, |option| Some(models.iter().map(|model| cell(option, model)).collect()));
        Table { turned_corner: Some(words::MODEL.get(self.language).to_owned()), ..table }
    }

    /// Whether a verdict on the difference to the reference can stand beside a value: not where the model is silent about it.
    fn judges(&self, option: &OptionRecord, value: &Value) -> bool {
        value.difference.is_some() || option.key == self.results.study.reference
    }

    /// What stands where a model has no number for an option.
    fn absent(&self, option: &OptionRecord, model: &CardRecord) -> TableCell {
        match self.results.is_silent(option.key.as_str(), &model.key) {
            true => TableCell::text(self.say(message("report-silent"))),
            false => TableCell::Unknown,
        }
    }

    /// A source as a line.
    fn source(&self, key: &str) -> String {
        let Some(source) = self.results.study.sources.iter().find(|s| s.key == key) else { return key.to_owned() };
        source.reference()
    }
}

/// A title with the key a program knows it by.
fn keyed(title: &str, key: &str) -> Prose {
    Prose::from(format!("{title} ")).code(key)
}
