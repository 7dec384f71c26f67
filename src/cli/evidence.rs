//! `garant evidence`: posteriors, computed again from their tables.

use super::budget::did_you_mean;
use super::pages::{self, StudyBelief};
use super::render::LanguageArgument;
use super::select::shipped_scenario;
use super::{Exit, Failure, Terminal};
use crate::evidence::{
    self, Departure, DepartureKind, EvidenceRefusal, FileText, POSTERIORS, Posterior, Recomputed, departures,
    read_posterior, recompute,
};
use crate::language::Language;
use crate::scenario::{Complaints, Scenario};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What `garant evidence` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant evidence                                 the posteriors that garant ships
  garant evidence crises                          one of them: data, model, estimates, posterior, the study's belief
  garant evidence renewed-war --format json       the same for programs
  garant evidence --file my-posterior.toml        your own; its table stands beside it
  garant evidence --file my-posterior.toml --format toml    its results, to be put into the file

A study cites a posterior of the folder `evidence` beside its own: belief = { posterior = \"crises.one-pair\" }

Exit codes: 0 done, 2 a file or table was refused, 4 a file states what does not come out")]
pub struct Arguments {
    /// A posterior; all are listed if none is given
    #[arg(value_name = "NAME", conflicts_with = "file")]
    name: Option<String>,
    /// A posterior's file; its tables stand beside it
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// What stdout carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Tables for people
    Table,
    /// Everything, with full precision
    Json,
    /// The results as the file of a posterior holds them
    Toml,
}

/// Where posteriors stand by convention.
const FOLDER: &str = "scenarios/evidence";

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let language = arguments.language.language();
    let text = match (&arguments.file, &arguments.name) {
        (Some(path), _) => FileText::File(path.clone()),
        (None, Some(name)) => named(name)?,
        (None, None) => return list(arguments.format, language, terminal),
    };
    let posterior = read(&text, terminal)?;
    let recomputed = recompute(&posterior).map_err(|why| too_little(&posterior, &why))?;
    let departures = departures(&posterior, &recomputed);
    match arguments.format {
        Format::Table => {
            let beliefs = beliefs(&posterior, &shipped_scenario()?, language);
            terminal.document(&pages::posterior(&posterior, &recomputed, &departures, &beliefs, language.into()))?;
        }
        Format::Json => terminal.result(&format!("{:#}\n", record(&posterior, &recomputed, &departures)))?,
        Format::Toml => {
            terminal.result(&evidence::toml_text(&posterior, &recomputed))?;
            return Ok(Exit::Done);
        }
    }
    departures.iter().for_each(|departure| terminal.warn(&told(&posterior, departure)));
    Ok(if departures.is_empty() { Exit::Done } else { Exit::Integrity })
}

/// The file of the posterior called `name`: in the folder of scenarios if it stands there, else as compiled in.
fn named(name: &str) -> Result<FileText, Failure> {
    let file = POSTERIORS.iter().find(|known| **known == name).and_then(|known| evidence::shipped_text(known));
    let Some(text) = file else {
        let failure = Failure::new(Exit::Refused, format!("there is no posterior `{}`", name.escape_debug()));
        return Err(failure.hint(format!("{}; a file of your own is named by --file", did_you_mean(name, POSTERIORS))));
    };
    let path = Path::new(FOLDER).join(format!("{name}.toml"));
    Ok(if path.is_file() { FileText::File(path) } else { text })
}

fn read(text: &FileText, terminal: &mut Terminal) -> Result<Posterior, Failure> {
    read_posterior(text).map_err(|complaints: Complaints| {
        terminal.painted(&format!("{}\n", complaints.rendered()));
        Failure::new(Exit::Refused, "the posterior is not in order").hint("the files in scenarios/evidence show the form")
    })
}

fn too_little(posterior: &Posterior, why: &EvidenceRefusal) -> Failure {
    let failure = Failure::new(Exit::Refused, format!("`{}` cannot be estimated: {why}", posterior.key));
    failure.hint("select more rows, or choose a model that needs fewer events")
}

fn list(format: Format, language: Language, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let texts = POSTERIORS.iter().map(|name| named(name)).collect::<Result<Vec<_>, _>>()?;
    let all = texts.iter().map(|text| read(text, terminal)).collect::<Result<Vec<_>, _>>()?;
    match format {
        Format::Table => terminal.document(&pages::posteriors(&all, language.into()))?,
        Format::Json => terminal.result(&format!("{:#}\n", all.iter().map(stated).collect::<Value>()))?,
        Format::Toml => {
            let failure = Failure::new(Exit::Refused, "a list is no file of a posterior");
            return Err(failure.hint("name one: garant evidence crises --format toml"));
        }
    }
    Ok(Exit::Done)
}

/// What differs, in a sentence.
fn told(posterior: &Posterior, departure: &Departure) -> String {
    let what = match departure.what {
        DepartureKind::Estimate => "estimate",
        DepartureKind::Interval => "interval",
        DepartureKind::Belief => "belief",
    };
    format!("`{}.{}` states another {what} than comes out", posterior.key, departure.result)
}

/// What `scenario` believes about the quantities that the posterior speaks of.
fn beliefs(posterior: &Posterior, scenario: &Scenario, language: Language) -> Vec<StudyBelief> {
    let mut found: Vec<StudyBelief> = Vec::new();
    for result in &posterior.results {
        for (quantity, offer) in result.feeds.iter().flat_map(|name| scenario.offers.iter().map(move |offer| (name, offer)))
        {
            let Some(entry) = offer.entry(quantity) else { continue };
            let title = offer.title.get(language).to_owned();
            let is = |known: &&mut StudyBelief| {
                known.result == result.key && known.quantity == *quantity && known.belief == entry.belief
            };
            match found.iter_mut().find(is) {
                Some(known) => known.options.push(title),
                None => found.push(StudyBelief {
                    result: result.key.clone(),
                    quantity: quantity.clone(),
                    belief: entry.belief.clone(),
                    options: vec![title],
                }),
            }
        }
    }
    found
}

/// A posterior as its file states it.
fn stated(posterior: &Posterior) -> Value {
    let result = |result: &evidence::StatedResult| {
        json!({
            "key": result.key, "title": result.title, "unit": result.unit, "feeds": result.feeds,
            "estimate": result.estimate, "interval": result.interval,
        })
    };
    json!({
        "key": posterior.key, "title": posterior.title, "note": posterior.note, "tables": posterior.tables,
        "model": posterior.method.model, "estimator": posterior.method.estimator, "sources": posterior.sources,
        "results": posterior.results.iter().map(result).collect::<Vec<_>>(),
    })
}

/// A posterior with what comes out.
fn record(posterior: &Posterior, recomputed: &Recomputed, departures: &[Departure]) -> Value {
    let result = |result: &evidence::Estimated| {
        let quantile = |share: f64| result.belief.distribution.quantile(share);
        json!({
            "key": result.key, "estimate": result.estimate, "interval": result.interval,
            "belief": { "family": result.belief.family.key, "q05": quantile(0.05), "q50": quantile(0.5), "q95": quantile(0.95) },
        })
    };
    let course = |row: &evidence::CourseRow| json!({ "years": row.years, "model": row.model, "record": row.record });
    let facts = recomputed.facts.iter().map(|fact| fact.say(Language::default()));
    json!({
        "stated": stated(posterior),
        "rows": posterior.rows,
        "select": posterior.select.iter().map(|(column, ends)| json!({ "column": column, "from": ends[0], "to": ends[1] })).collect::<Vec<_>>(),
        "computed": recomputed.results.iter().map(result).collect::<Vec<_>>(),
        "course": recomputed.course.iter().map(course).collect::<Vec<_>>(),
        "facts": facts.collect::<Vec<_>>(),
        "departures": departures.iter().map(|departure| told(posterior, departure)).collect::<Vec<_>>(),
    })
}
