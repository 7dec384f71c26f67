//! `garant solve`: one textbook form with any inputs.

use super::budget::did_you_mean;
use super::form_json::{Flat, list_json};
use super::pages;
use super::solve_game::GameFiles;
use super::{Exit, Failure, Terminal, given};
use crate::report;
use crate::textbook::{self, Form, GivenInputs, Outputs, Refusal, roster};
use clap::{Args, FromArgMatches, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

/// What `garant solve` takes.
#[derive(Args, Clone, Debug)]
#[command(disable_help_flag = true)]
#[command(after_help = "Examples:
  garant solve --list                                        every form
  garant solve calculus.threshold --help                     formula, inputs, outputs, reference of a form
  garant solve coalition.volunteer --set members=5 --set cost_to_benefit=0.3
  garant solve quantal.logit --set 'challenger={status_quo=0, capitulation=0.8, war_alone=0.45, war_opposed=-0.25}' \\
    --set 'protege={capitulation=0, war_alone=0.15, war_opposed=0.45}' \\
    --set 'guarantor={war_alone=0.2, war_opposed=0.35}' --set precision=5 --format json
  garant solve coalition.volunteer --set members=3 --set cost_to_benefit=0.3 --tree tree.svg --efg game.efg
  garant solve survival.weibull --file cases.toml            top-level keys, or one [[inputs]] for each case")]
pub struct Arguments {
    /// The form, as `garant solve --list` names it
    #[arg(value_name = "FORM", required_unless_present_any = ["list", "help"])]
    form: Option<String>,
    /// An input; the value is a number, a word, a list [1, 2] or a table {a=1, b=2}. Overrules the file; each once, in any order
    #[arg(long = "set", value_name = "INPUT=VALUE", allow_hyphen_values = true)]
    settings: Vec<String>,
    /// A TOML file with inputs: its keys, or an array of tables `inputs`, each of which is solved
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    game: GameFiles,
    /// List the forms
    #[arg(long, conflicts_with_all = ["form", "settings", "file", "efg", "tree"])]
    list: bool,
    /// Print help; with a form, all about the form
    #[arg(long, short)]
    help: bool,
}

/// How outputs are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Outputs with their meaning.
    Table,
    /// One flat JSON object; an array of them for an array of inputs.
    Json,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let text = text(arguments, terminal.width())?;
    terminal.result(&text)?;
    Ok(Exit::Done)
}

/// What the command answers, at a width of the terminal.
fn text(arguments: &Arguments, width: usize) -> Result<String, Failure> {
    let language = arguments.game.language.language();
    let document = match arguments.form.as_deref() {
        Some(key) if arguments.help => pages::form(known(key)?.card(), language.into()),
        Some(key) => {
            let form = known(key)?;
            let solutions = solved(form, arguments)?;
            match arguments.format {
                Format::Table => pages::solved(form.card(), &solutions, language.into()),
                Format::Json => return json(&solutions),
            }
        }
        None if arguments.list && !arguments.help => match arguments.format {
            Format::Table => pages::forms(roster(), language.into()),
            Format::Json => return Ok(list_json(roster())),
        },
        None => return Ok(help()),
    };
    Ok(report::terminal(&document, width))
}

/// What `garant solve WORDS…` writes to stdout, for callers inside the process.
///
/// # Errors
/// As the command: if the words are no arguments of it, or an input is refused.
pub fn answer<W: Into<OsString> + Clone>(words: impl IntoIterator<Item = W>) -> Result<String, Failure> {
    let refused = |error: clap::Error| Failure::new(Exit::Refused, error.to_string());
    let command = Arguments::augment_args(clap::Command::new("garant solve")).no_binary_name(true);
    let matches = command.try_get_matches_from(words).map_err(refused)?;
    text(&Arguments::from_arg_matches(&matches).map_err(refused)?, report::WIDTH)
}

/// The help of the command itself, as clap writes it.
fn help() -> String {
    let command = Arguments::augment_args(clap::Command::new("garant solve")).about("Solve a textbook form");
    command.max_term_width(100).render_help().to_string()
}

fn known(key: &str) -> Result<&'static dyn Form, Failure> {
    textbook::find(key).ok_or_else(|| {
        let keys: Vec<&str> = roster().iter().map(|form| form.card().key).collect();
        let failure = Failure::new(Exit::Refused, format!("there is no form called `{}`", key.escape_debug()));
        failure.hint(did_you_mean(key, &keys))
    })
}

/// Every set of inputs solved; nothing is written unless all are.
fn solved(form: &dyn Form, arguments: &Arguments) -> Result<Vec<Outputs>, Failure> {
    let mut sets = match &arguments.file {
        Some(path) => given::from_file(path)?,
        None => vec![GivenInputs::new()],
    };
    for set in &mut sets {
        given::set_all(set, &arguments.settings)?;
    }
    let many = sets.len() > 1;
    let solve = |(index, set): (usize, &GivenInputs)| {
        let place = if many { format!("inputs {}: ", index + 1) } else { String::new() };
        textbook::solve(form, set).map_err(|refusal| failure(form, &refusal, &place))
    };
    let solutions = sets.iter().enumerate().map(solve).collect::<Result<_, _>>()?;
    if arguments.game.wanted() {
        let [set] = sets.as_slice() else {
            return Err(Failure::new(Exit::Refused, "--efg and --tree take one set of inputs, not several"));
        };
        let played = textbook::play(form, set).map_err(|refusal| failure(form, &refusal, ""))?;
        arguments.game.write(form, played.as_ref())?;
    }
    Ok(solutions)
}

fn json(outputs: &[Outputs]) -> Result<String, Failure> {
    let flat: Vec<Flat> = outputs.iter().map(Flat).collect();
    let text = match flat.as_slice() {
        [one] => serde_json::to_string_pretty(one),
        many => serde_json::to_string_pretty(many),
    };
    text.map(|text| text + "\n").map_err(|error| Failure::new(Exit::Failed, format!("outputs: {error}")))
}

/// A refusal as the command line says it: with the nearest name, or where to read on.
fn failure(form: &dyn Form, refusal: &Refusal, place: &str) -> Failure {
    let failure = Failure::new(Exit::Refused, format!("{place}{refusal}"));
    let help = format!("`garant solve {} --help` names every input and its range", form.card().key);
    match refusal {
        Refusal::Unknown { input, known } => failure.hint(did_you_mean(input, known)),
        Refusal::Missing { .. } | Refusal::Domain { .. } => failure.hint(help),
    }
}
