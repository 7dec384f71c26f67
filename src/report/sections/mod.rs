//! The sections of the report, one file each, and the roster from which page, contents and Markdown are made.

mod best;
mod cautions;
mod charts;
mod comparison;
mod disagreement;
mod facts;
mod glossary;
mod history;
mod ledger;
mod measures;
mod models;
mod options;
mod regret;
mod rerun;
mod sources;
mod summary;
mod variants;

pub use comparison::risks;
pub use rerun::quoted;

use super::document::{Element, Section};
use super::prose::Prose;
use super::table::{Content, Table, TableCell, TableRow};
use super::{Picture, words};
use crate::language::{Language, Text, message};
use crate::results::{CardRecord, OptionRecord, Results, Value};

/// A section of the report: the key that links name it by, its title, and what stands in it.
pub type SectionEntry = (&'static str, Text, fn(&View) -> Vec<Element>);

/// The sections of the report, in order.
pub const SECTIONS: &[SectionEntry] = &[
    ("summary", message("report-summary"), summary::elements),
    ("history", message("report-history"), history::elements),
    ("options", message("report-options"), options::elements),
    ("comparison", message("report-comparison"), comparison::elements),
    ("charts", message("report-charts"), charts::elements),
    ("measures", message("report-measures"), measures::elements),
    ("best", message("report-best"), best::elements),
    ("disagreement", message("report-disagreement"), disagreement::elements),
    ("variants", message("report-variants"), variants::elements),
    ("regret", message("report-regret"), regret::elements),
    ("ledger", message("report-ledger"), ledger::elements),
    ("facts", message("report-facts"), facts::elements),
    ("models", message("report-models"), models::elements),
    ("cautions", message("report-cautions"), cautions::elements),
    ("glossary", message("report-glossary"), glossary::elements),
    ("sources", message("report-sources"), sources::elements),
    ("rerun", message("report-rerun"), rerun::elements),
];

/// What sections are made from.
pub struct View<'a> {
    /// The results.
    pub results: &'a Results,
    /// The language they are told in.
    pub language: Language,
    /// The charts drawn from them.
    pub pictures: &'a [Picture],
}

impl View<'_> {
    /// Every section of a roster.
    pub fn sections(&self, roster: &[SectionEntry]) -> Vec<Section> {
        let section = |(key, title, elements): &SectionEntry| Section {
            key,
            title: self.say(*title).into(),
            short: String::new(),
            elements: elements(self),
        };
        roster.iter().map(section).collect()
    }

    /// A message without arguments.
    fn say(&self, message: Text) -> &'static str {
        message.get(self.language)
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
