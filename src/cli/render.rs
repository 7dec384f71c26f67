//! From results to files and to the terminal; shared by the commands that end with results.

use super::{Exit, Failure, Terminal};
use crate::charts;
use crate::files::OutputFolder;
use crate::language::Language;
use crate::report::{Report, assumptions_csv, comparison_csv, results_json};
use crate::results::Results;
use clap::{Args, ValueEnum};

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table for people.
    Table,
    /// The whole results as JSON.
    Json,
    /// One row per option, model and measure.
    Csv,
}

/// Language of tables, charts and report.
#[derive(Args, Clone, Copy, Debug)]
pub struct LanguageArgument {
    /// Language of tables, charts and report
    #[arg(long, value_name = "LANG", value_parser = ["en", "de"], default_value = "en")]
    lang: LanguageCode,
}

/// A language code as the command line takes it.
#[derive(Clone, Copy, Debug)]
struct LanguageCode(Language);

impl From<String> for LanguageCode {
    fn from(code: String) -> LanguageCode {
        LanguageCode(if code == "de" { Language::De } else { Language::En })
    }
}

impl LanguageArgument {
    /// The language chosen.
    pub fn language(self) -> Language {
        self.lang.0
    }
}

/// Writes everything a run leaves behind, results first; every view is made from the results as a reader will find them.
pub fn render(results: &Results, language: Language, mut folder: OutputFolder) -> Result<(), Failure> {
    let json = results_json(results);
    folder.write("results.json", json.as_bytes())?;
    let results: Results = serde_json::from_str(&json)
        .map_err(|e| Failure::new(Exit::Failed, format!("results.json cannot be read back: {e}")))?;
    for (name, bytes) in charts::render_all(&results, language) {
        folder.write(&name, &bytes)?;
    }
    let report = Report::compose(&results, language);
    let figures = charts::inline(&results, language);
    folder.write("report.html", report.html(&figures).as_bytes())?;
    folder.write("report.md", report.markdown().as_bytes())?;
    folder.write("comparison.csv", comparison_csv(&results).as_bytes())?;
    folder.write("assumptions.csv", assumptions_csv(&results).as_bytes())?;
    folder.close()?;
    Ok(())
}

/// Prints results in the asked format.
pub fn show(results: &Results, format: Format, language: Language, terminal: &mut Terminal) -> Result<(), Failure> {
    let text = match format {
        Format::Table => Report::compose(results, language).table(),
        Format::Json => results_json(results),
        Format::Csv => comparison_csv(results),
    };
    terminal.result(&text)
}
