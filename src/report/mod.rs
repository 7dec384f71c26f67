//! Reports: words and tables made from results, one file per format. Nothing here computes a result.

mod answer;
mod build_up;
mod csv_tables;
mod findings;
mod history;
mod html;
mod json;
mod layout;
mod lowest;
mod markdown;
mod scorecard;
mod sections;
mod table;
mod tribunal;
mod tribunal_csv;
mod tribunal_html;
mod tribunal_markdown;
mod words;

pub use csv_tables::{assumptions_csv, comparison_csv};
pub use history::{history_csv, history_json, history_table};
pub use json::results_json;
pub use layout::wrapped;
pub use scorecard::{scorecard_csv, scorecard_table};
pub use sections::quoted;
pub use tribunal_csv::tribunal_csv;

use crate::language::Language;
use crate::results::Results;

/// A chart as a page embeds it: key, title and SVG.
#[derive(Clone, Debug)]
pub struct Inline {
    /// Key of the chart.
    pub key: String,
    /// Alternative text.
    pub description: String,
    /// The SVG element.
    pub svg: String,
}

/// Results with the language they are told in.
pub struct Report<'a> {
    results: &'a Results,
    language: Language,
}

impl<'a> Report<'a> {
    /// A report on `results` in `language`.
    pub fn compose(results: &'a Results, language: Language) -> Report<'a> {
        Report { results, language }
    }

    /// The comparison for a terminal.
    pub fn table(&self) -> String {
        table::comparison(self.results, self.language)
    }

    /// The report as one self-contained page.
    pub fn html(&self, charts: &[Inline]) -> String {
        html::page(self.results, self.language, charts)
    }

    /// The report in Markdown, with links to the chart files.
    pub fn markdown(&self, charts: &[Inline]) -> String {
        markdown::document(self.results, self.language, charts)
    }
}
