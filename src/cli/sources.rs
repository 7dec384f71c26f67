//! `garant sources`: what is cited, where it can be read, what it states, and what rests on it.

use super::render::LanguageArgument;
use super::select::{load, study_of};
use super::source_groups::{cited_groups, named};
use super::{Exit, Failure, Terminal, pages};
use crate::report::{CitedSource, bibtex, sources_csv};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// What `garant sources` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant sources                                  what the shipped study and the posteriors it cites rest on
  garant sources --all                            the sources of all posteriors and of the historical cases as well
  garant sources my-study --format json           those of your own study, for programs
  garant sources --all --format bibtex > garant.bib
  garant sources --format csv --all > sources.csv

JSON, BibTeX and CSV are in English but for texts that exist in several languages.

Exit codes: 0 done, 2 a file was refused")]
pub struct Arguments {
    /// A study's folder, its name, or single scenario files; the shipped study if none
    #[arg(value_name = "STUDY|FILES")]
    study: Vec<PathBuf>,
    /// Also the sources of every posterior that garant ships, and of its historical cases
    #[arg(long)]
    all: bool,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A list for people
    Text,
    /// Everything, with the texts in all languages
    Json,
    /// Entries for programs that keep references
    Bibtex,
    /// One row per source
    Csv,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let language = arguments.language.language();
    let input = study_of(&arguments.study)?;
    let scenario = load(&input, terminal)?;
    let groups = cited_groups(&input, &scenario, arguments.all).map_err(|complaints| {
        terminal.painted(&format!("{}\n", complaints.rendered()));
        Failure::new(Exit::Refused, "a posterior is not in order").hint("`garant evidence --file` checks one by itself")
    })?;
    if arguments.format == Format::Text {
        terminal.document(&pages::sources(&scenario, &groups, scenario.speech(language)))?;
        return Ok(Exit::Done);
    }
    let list: Vec<CitedSource> = groups.into_iter().flat_map(|group| group.sources).collect();
    let text = match arguments.format {
        Format::Bibtex => bibtex(&list),
        Format::Csv => sources_csv(&list),
        Format::Text | Format::Json => format!("{:#}\n", named(&list)),
    };
    terminal.result(&text)?;
    Ok(Exit::Done)
}
