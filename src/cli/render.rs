//! From results to files and to the terminal; shared by the commands that end with results.

use super::drawing::{DrawnChart, draw, draw_for_pages};
use super::ours::{VIEWS, is_ours};
use super::progress::Progress;
use super::{Exit, Failure, Terminal};
use crate::charts;
use crate::files::{FolderLock, OutputFolder};
use crate::language::{Language, Words};
use crate::report::{self, Picture, assumptions_csv, comparison_csv, results_json, tribunal_csv};
use crate::results::{self, Results};
use crate::store::{MANIFEST, REPLICATES};
use clap::builder::{PossibleValuesParser, TypedValueParser};
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
    #[arg(long, value_name = "LANG", default_value = "en", value_parser = languages())]
    lang: Language,
}

/// Takes the codes of the languages there are.
fn languages() -> impl TypedValueParser<Value = Language> {
    let codes = PossibleValuesParser::new(Language::ALL.iter().map(|language| language.code()));
    codes.map(|code| Language::ALL.iter().copied().find(|language| language.code() == code).unwrap_or_default())
}

impl LanguageArgument {
    /// The language chosen.
    pub fn language(self) -> Language {
        self.lang
    }
}

/// Languages of tables, charts and report.
#[derive(Args, Clone, Debug)]
pub struct LanguagesArgument {
    /// Language of tables, charts and report. Of several, separated by commas, report.html holds all, with a switch; everything
    /// else is told in the first
    #[arg(long, value_name = "LANG,…", default_value = "en", value_delimiter = ',', value_parser = languages())]
    lang: Vec<Language>,
}

impl LanguagesArgument {
    /// The first language.
    pub fn first(&self) -> Language {
        self.lang.first().copied().unwrap_or_default()
    }

    /// All of them, each once, in their order.
    pub fn all(&self) -> Vec<Language> {
        let mut all: Vec<Language> = Vec::new();
        self.lang.iter().for_each(|language| {
            if !all.contains(language) {
                all.push(*language)
            }
        });
        all
    }
}

/// Opens the folder of a run and makes sure that nothing foreign is in its way.
pub fn open(lock: &FolderLock) -> Result<OutputFolder, Failure> {
    let folder = OutputFolder::open(lock, is_ours)?;
    let charts = charts::CHARTS.iter().flat_map(|chart| charts::names_of(chart.key));
    let charts: Vec<String> = charts.collect();
    folder.claim(VIEWS.into_iter().chain([REPLICATES, MANIFEST]).chain(charts.iter().map(String::as_str)))?;
    Ok(folder)
}

/// Writes everything a run leaves behind, results first; every view is made from the results as a reader will find them. The
/// folder is left open for more. Of several languages the page holds all, the rest is told in the first. The charts are returned as
/// they were drawn, on `threads` threads, 0 for all cores.
///
/// # Errors
/// If a file cannot be written, or a signal came before all charts were drawn.
pub fn render(
    results: &Results,
    languages: &[Language],
    threads: usize,
    folder: &mut OutputFolder,
) -> Result<Vec<DrawnChart>, Failure> {
    let language = languages.first().copied().unwrap_or_default();
    let _progress = Progress::of("drawing charts and report");
    let json = results_json(results);
    folder.write("results.json", json.as_bytes())?;
    let results = results::read(&json)
        .map_err(|wrong| Failure::new(Exit::Failed, format!("results.json cannot be read back: {wrong}")))?;
    let charts = draw(&results, language, threads)?;
    for (name, bytes) in charts.iter().flat_map(|chart| &chart.files) {
        folder.write(name, bytes)?;
    }
    let pictures: Vec<Picture> = charts.iter().map(DrawnChart::picture).collect();
    let mut versions = vec![(report::study(&results, language, &pictures), pictures)];
    for &other in languages.iter().skip(1) {
        let pictures: Vec<Picture> = draw_for_pages(&results, other, threads)?.iter().map(DrawnChart::picture).collect();
        versions.push((report::study(&results, other, &pictures), pictures));
    }
    folder.write("report.html", report::multilingual(&versions).as_bytes())?;
    folder.write("report.md", report::markdown(&versions[0].0).as_bytes())?;
    folder.write("comparison.csv", comparison_csv(&results).as_bytes())?;
    folder.write("tribunal.csv", tribunal_csv(&results).as_bytes())?;
    folder.write("assumptions.csv", assumptions_csv(&results).as_bytes())?;
    Ok(charts)
}

/// Says which letters of the options' titles PNG charts cannot show, if they are drawn at all.
pub fn tell_missing_letters<'a>(titles: impl IntoIterator<Item = &'a Words>, terminal: &mut Terminal) {
    if let Some(lacking) = charts::lacking(titles).filter(|_| cfg!(feature = "png")) {
        terminal.note(&format!("note: {lacking}"));
    }
}
