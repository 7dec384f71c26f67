//! `garant chart`: one chart of a study or of results, as SVG or PNG; and all of them on one page.

use super::budget::did_you_mean;
use super::chart_roster::list;
use super::chart_source::ChartSource;
use super::picture_file::{PictureFormat, replaceable};
use super::render::{LanguageArgument, tell_missing_letters};
use super::{Exit, Failure, Terminal, gallery, interrupt};
use crate::charts::{self, CHARTS, Chart};
use crate::files::write_atomically;
use clap::Args;
use std::path::{Path, PathBuf};

/// What `garant chart` takes.
#[derive(Args, Clone, Debug)]
#[command(
    after_help = "Examples:
  garant chart --list                                      the charts there are
  garant chart attack-risk output/ukraine-2025 -o risk.svg from the results of a run; nothing is played
  garant chart attack-risk results.json --narrow --lang de -o risk.png
  garant chart tripwire --set forward_troops=10 > t.svg    the shipped study is played, with a what-if
  garant chart --gallery all.html output/ukraine-2025      every chart, each with its command line

Without RESULTS a study is played, as `garant compare` does. Exit code 3: as there",
    mut_arg("study", |study| study.value_name("STUDY|RESULTS").help(
        "A results.json or the folder of a run, from which the chart is drawn; or a study, which is played: its folder, its name, or single scenario files. If none, the study whose folder this is, else the shipped one"
    ))
)]
pub struct Arguments {
    /// Which chart, by its key; `--list` names them
    #[arg(value_name = "NAME")]
    name: Option<PathBuf>,
    /// File that receives the picture, by its ending SVG or PNG; if none, or `-`, SVG goes to stdout
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Lay it out for a narrow page, as of a phone
    #[arg(long)]
    narrow: bool,
    /// List the charts: key and what each shows
    #[arg(long, conflicts_with_all = ["name", "gallery", "out", "narrow"])]
    list: bool,
    /// Write every chart to one HTML page, each with its key and its command line
    #[arg(long, value_name = "FILE.html", conflicts_with_all = ["out", "narrow"])]
    gallery: Option<PathBuf>,
    #[command(flatten)]
    language: LanguageArgument,
    #[command(flatten)]
    source: ChartSource,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let language = arguments.language.language();
    match (&arguments.name, &arguments.gallery) {
        _ if arguments.list => {
            terminal.result(&list(language))?;
            Ok(Exit::Done)
        }
        (name, Some(path)) => {
            // A page has no chart to name: what stands in its place is the study or the results.
            let source = arguments.source.after(name.as_deref());
            gallery::write(&source, path, language, terminal)
        }
        (Some(name), None) => {
            let chart = chart_called(&name.to_string_lossy())?;
            picture(arguments, chart, terminal)
        }
        (None, None) => {
            let failure = Failure::new(Exit::Refused, "which chart is to be drawn is not said");
            Err(failure.hint("garant chart --list names them all; --gallery FILE.html draws them on one page"))
        }
    }
}

/// The charts that need the back-test on historical cases, which is played for no other.
const OF_HISTORY: [&str; 2] = ["scores", "reliability"];

/// The chart of that key.
fn chart_called(name: &str) -> Result<&'static Chart, Failure> {
    CHARTS.iter().find(|chart| chart.key == name).copied().ok_or_else(|| {
        let known: Vec<&str> = CHARTS.iter().map(|chart| chart.key).collect();
        let failure = Failure::new(Exit::Refused, format!("there is no chart called `{}`", name.escape_debug()));
        failure.hint(format!("{}; garant chart --list names them all", did_you_mean(name, &known)))
    })
}

/// Draws one chart.
fn picture(arguments: &Arguments, chart: &Chart, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let out = arguments.out.as_deref().filter(|path| *path != Path::new("-"));
    // Whether the picture can be written is known before any draw.
    let format = out.map(|path| PictureFormat::of(path, "--out")).transpose()?.unwrap_or(PictureFormat::Svg);
    out.map_or(Ok(()), |path| replaceable(path, format.head()))?;
    let language = arguments.language.language();
    let Some((results, exit)) = arguments.source.results(OF_HISTORY.contains(&chart.key), language, terminal)? else {
        terminal.note("stopped before the numbers of the chart were complete; nothing was written");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let speech = results.speech(language);
    let figure = if arguments.narrow { (chart.narrow)(&results, speech) } else { (chart.figure)(&results, speech) };
    let figure = figure.ok_or_else(|| nothing_for(chart))?;
    match out {
        None => terminal.result(&charts::svg(&figure))?,
        Some(path) => {
            write_atomically(path, &format.bytes(&figure)?)?;
            terminal.note(&format!("written to {}", path.display()));
        }
    }
    if format != PictureFormat::Svg {
        tell_missing_letters(results.options.iter().map(|option| &option.title), terminal);
    }
    Ok(exit)
}

/// Results without what a chart is drawn from.
fn nothing_for(chart: &Chart) -> Failure {
    let message = format!("these results have nothing for the chart `{}`", chart.key);
    Failure::new(Exit::Refused, message)
        .hint("it needs more than one theory, a deal, a back-test or curves; what it shows: garant chart --list")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;

    #[test]
    fn the_charts_of_history_are_those_that_are_absent_without_it() {
        let results = crate::results::Results { history: None, ..sample() };
        let absent = CHARTS.iter().filter(|chart| (chart.figure)(&results, Language::En.into()).is_none());
        assert_eq!(absent.map(|chart| chart.key).collect::<Vec<_>>(), OF_HISTORY);
    }

    #[test]
    fn a_wrong_name_is_met_with_a_suggestion() {
        let failure = chart_called("atack-risk").map(|_| ()).expect_err("unknown");
        assert!(failure.hint.is_some_and(|hint| hint.contains("`attack-risk`")));
        assert_eq!(chart_called("tripwire").map(|chart| chart.key), Ok("tripwire"));
    }
}
