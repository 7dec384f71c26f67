//! From results to files and to the terminal; shared by the commands that end with results.

use super::ours::{SLIDES, VIEWS, is_ours};
use super::progress::Progress;
use super::{Exit, Failure, Terminal, interrupt};
use crate::charts::{self, Figure};
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

/// Opens the folder of a run and makes sure that nothing foreign is in its way.
pub fn open(lock: &FolderLock) -> Result<OutputFolder, Failure> {
    let folder = OutputFolder::open(lock, is_ours)?;
    let charts = charts::CHARTS.iter().flat_map(|chart| charts::names_of(chart.key));
    let charts: Vec<String> = charts.collect();
    folder.claim(VIEWS.into_iter().chain([REPLICATES, MANIFEST]).chain(charts.iter().map(String::as_str)))?;
    Ok(folder)
}

/// Writes everything a run leaves behind, results first; every view is made from the results as a reader will find them. The
/// folder is left open for more.
///
/// # Errors
/// If a file cannot be written, or a signal came before all charts were drawn.
pub fn render(results: &Results, language: Language, folder: &mut OutputFolder) -> Result<(), Failure> {
    let _progress = Progress::of("drawing charts and report");
    let json = results_json(results);
    folder.write("results.json", json.as_bytes())?;
    let results = results::read(&json)
        .map_err(|wrong| Failure::new(Exit::Failed, format!("results.json cannot be read back: {wrong}")))?;
    let figures = charts::figures(&results, language);
    let narrow = charts::narrow_figures(&results, language);
    for figure in figures.iter().chain(&narrow) {
        if interrupt::came() {
            return Err(interrupt::stopped("while the charts were drawn"));
        }
        for (name, bytes) in charts::drawn(figure) {
            folder.write(&name, &bytes)?;
        }
    }
    let drawn = |figure: &Figure| Picture { narrow: of_key(&narrow, &figure.key), ..picture(figure) };
    let pictures: Vec<Picture> = figures.iter().map(drawn).collect();
    let document = report::study(&results, language, &pictures);
    folder.write("report.html", report::html(&document, &pictures).as_bytes())?;
    folder.write("report.md", report::markdown(&document).as_bytes())?;
    folder.write("comparison.csv", comparison_csv(&results).as_bytes())?;
    folder.write("tribunal.csv", tribunal_csv(&results).as_bytes())?;
    folder.write("assumptions.csv", assumptions_csv(&results).as_bytes())?;
    Ok(())
}

/// The figure called `key` as a page embeds it.
fn of_key(figures: &[Figure], key: &str) -> Option<String> {
    figures.iter().find(|figure| figure.key == key).map(charts::svg)
}

/// Writes the charts as slides, one each, beside the report.
///
/// # Errors
/// If the file cannot be written.
pub fn slides(results: &Results, language: Language, folder: &mut OutputFolder) -> Result<(), Failure> {
    folder.claim([SLIDES])?;
    let pictures: Vec<Picture> = charts::figures(results, language).iter().map(picture).collect();
    let document = report::study(results, language, &pictures);
    folder.write(SLIDES, report::slides(&document, &pictures).as_bytes())?;
    Ok(())
}

/// Says which letters of the options' titles PNG charts cannot show, if they are drawn at all.
pub fn tell_missing_letters<'a>(titles: impl IntoIterator<Item = &'a Words>, terminal: &mut Terminal) {
    if let Some(lacking) = charts::lacking(titles).filter(|_| cfg!(feature = "png")) {
        terminal.note(&format!("note: {lacking}"));
    }
}

/// A figure as the report embeds it.
fn picture(figure: &Figure) -> Picture {
    Picture { key: figure.key.clone(), description: figure.title.clone(), svg: charts::svg(figure), narrow: None }
}
