//! The sections of the report, one file each, and the roster from which page, contents and Markdown are made.

mod best;
mod cautions;
mod charts;
mod comparison;
mod disagreement;
mod facts;
mod glossary;
mod ledger;
mod measures;
mod models;
mod options;
mod rerun;
mod sources;
mod summary;

pub use comparison::risks;
pub use rerun::quoted;

use super::document::{Block, Prose, Section};
use super::table::{Cell, Content, Row, Table};
use super::{Picture, words};
use crate::language::{Language, Text, message};
use crate::results::{CardRecord, OptionRecord, Results};

/// A section of the report: the key that links name it by, its title, and what stands in it.
pub type Entry = (&'static str, Text, fn(&View) -> Vec<Block>);

/// The sections of the report, in order.
pub const SECTIONS: &[Entry] = &[
    ("summary", message("report-summary"), summary::blocks),
    ("options", message("report-options"), options::blocks),
    ("comparison", message("report-comparison"), comparison::blocks),
    ("charts", message("report-charts"), charts::blocks),
    ("measures", message("report-measures"), measures::blocks),
    ("best", message("report-best"), best::blocks),
    ("disagreement", message("report-disagreement"), disagreement::blocks),
    ("ledger", message("report-ledger"), ledger::blocks),
    ("facts", message("report-facts"), facts::blocks),
    ("models", message("report-models"), models::blocks),
    ("cautions", message("report-cautions"), cautions::blocks),
    ("glossary", message("report-glossary"), glossary::blocks),
    ("sources", message("report-sources"), sources::blocks),
    ("rerun", message("report-rerun"), rerun::blocks),
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
    pub fn sections(&self, roster: &[Entry]) -> Vec<Section> {
        let section = |(key, title, blocks): &Entry| Section { key, title: self.say(*title).into(), blocks: blocks(self) };
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
    fn by_option(&self, heads: Vec<String>, cells: impl Fn(&OptionRecord) -> Option<Vec<Cell>>) -> Table {
        let row = |option| Some(Row::new(self.title(option), cells(option)?));
        let rows = self.results.options.iter().filter_map(row);
        Table::new(words::OPTION.get(self.language), heads, Content::Numbers).rows(rows)
    }

    /// A table of options by models, the longer of the two downwards.
    fn cross(&self, cell: impl Fn(&OptionRecord, &CardRecord) -> Cell) -> Table {
        let models = &self.results.models;
        let heads = models.iter().map(|model| model.title.get(self.language).to_owned()).collect();
        let table = self.by_option(heads, |option| Some(models.iter().map(|model| cell(option, model)).collect()));
        Table { turned_corner: Some(words::MODEL.get(self.language).to_owned()), ..table }
    }

    /// A source as a line: author, title, publisher, date, as far as known.
    fn source(&self, key: &str) -> String {
        let Some(source) = self.results.study.sources.iter().find(|s| s.key == key) else { return key.to_owned() };
        let parts = [source.author.as_ref(), Some(&source.title), source.publisher.as_ref(), source.date.as_ref()];
        parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
    }
}

/// A title with the key a program knows it by.
fn keyed(title: &str, key: &str) -> Prose {
    Prose::from(format!("{title} ")).code(key)
}
