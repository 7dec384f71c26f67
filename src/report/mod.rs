//! Reports: documents made from results, rendered as a page, as Markdown or for a terminal, and tables for other programs.
//! Nothing here computes a result.

mod agreement;
mod answer;
mod back_test;
mod bibtex;
mod document;
mod findings;
mod first_screen;
mod first_uses;
mod json;
mod lowest;
mod order;
mod other_language;
mod overturns;
mod prose;
mod render;
mod score_tables;
mod scorecard;
mod screen;
mod sections;
mod source_use;
mod strip;
mod study;
mod summary;
mod table;
mod tables;
mod words;

pub use back_test::back_test;
pub use bibtex::bibtex;
pub use document::{Document, Element, Lead, Section};
pub use json::{history_json, results_json};
pub use prose::{Inline, Prose};
pub use render::{WIDTH, html, markdown, multilingual, sheets, slides, terminal, wrapped};
pub use scorecard::scorecard;
pub use screen::{changed, comparison};
pub use sections::quoted;
pub use source_use::{CitedSource, OptionName, SourceUse, SourceUseKind, source_list, source_page};
pub use study::study;
pub use summary::summary;
pub use table::{Content, Table, TableCell, TableRow};
pub use tables::{assumptions_csv, comparison_csv, history_csv, scorecard_csv, sources_csv, tribunal_csv};

/// A chart as a page embeds it.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Key of the chart.
    pub key: String,
    /// Alternative text.
    pub description: String,
    /// The SVG element.
    pub svg: String,
    /// The SVG element for a narrow page, if there is one.
    pub narrow: Option<String>,
}
