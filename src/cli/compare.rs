//! `garant compare`: options against one of them, on the terminal only.

use super::budget::{BudgetArguments, did_you_mean};
use super::changed::{Written, what_ifs};
use super::playing::{assemble, play_keeping, provenance, skeleton};
use super::render::{Format, LanguageArgument};
use super::select::{Asked, StudyArguments};
use super::show::ShowArguments;
use super::theories::theories;
use super::{Exit, Failure, Terminal, flags, interrupt};
use crate::compare::{RiskSeries, fill};
use crate::report::changed;
use crate::scenario::Scenario;
use clap::Args;

/// What `garant compare` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant compare --against OPTION
  garant compare --options OPTION,OTHER --models calculus,quantal
  garant compare --set cost_alone=0.2             what that changes: before, after, and which options change places
  garant compare --against OPTION --set cost_alone=0.2 --format csv    the numbers after the change alone

Exit code 3: complete, but many answers are faults, or nothing that is played reads a what-if")]
pub struct Arguments {
    #[command(flatten)]
    study: StudyArguments,
    /// The option all others are compared with; the study's reference if not given
    #[arg(long, value_name = "OPTION")]
    against: Option<String>,
    /// Options to compare, separated by commas; all if not given
    #[arg(long, value_name = "OPTIONS", value_delimiter = ',')]
    options: Vec<String>,
    /// Models to play, by key or title, separated by commas; all if not given
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    #[command(flatten)]
    budget: BudgetArguments,
    #[command(flatten)]
    show: ShowArguments,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let asked = arguments.study.load(terminal)?;
    let what_ifs = if arguments.show.format == Format::Table { what_ifs(&asked) } else { Vec::new() };
    let Asked { mut scenario, settings, .. } = asked;
    let models = theories(&arguments.models, &scenario, terminal)?;
    let kept = |scenario: &mut Scenario| narrow(scenario, arguments.against.as_deref(), &arguments.options);
    kept(&mut scenario)?;
    let written = Written::of(&arguments.study, what_ifs, &models, kept)?;
    let provenance = provenance(&scenario, &settings);
    let (study, budget) = (assemble(scenario, &models)?, arguments.budget.budget());
    let mut series = RiskSeries::new(&study);
    let Some(tally) = play_keeping(&study, &budget, |record| series.add(record))? else { return Ok(stopped(terminal)) };
    let results = fill(skeleton(&study, &budget, &provenance, false)?, &tally);
    let results = results.ok_or_else(|| Failure::new(Exit::Failed, "no replicate was finished"))?;
    let Some(written) = written else {
        let exit = flags::tell(&results, arguments.language.language(), terminal);
        arguments.show.show(&results, arguments.language.language(), terminal)?;
        return Ok(exit);
    };
    let Some((before, changes)) = written.play(&budget, &results, &series)? else { return Ok(stopped(terminal)) };
    let exit = flags::tell(&results, arguments.language.language(), terminal);
    let document = changed([&before, &results], &changes, &written.what_ifs, arguments.language.language());
    arguments.show.document(document, terminal)?;
    Ok(exit)
}

/// Says that a signal came; the exit code of that.
fn stopped(terminal: &mut Terminal) -> Exit {
    terminal.note("stopped before the comparison was complete");
    interrupt::asked().unwrap_or(Exit::Interrupted)
}

/// Keeps the options asked for, and makes `against` the reference. The draws of an option do not depend on the others.
fn narrow(scenario: &mut Scenario, against: Option<&str>, options: &[String]) -> Result<(), Failure> {
    let known: Vec<String> = scenario.offers.iter().map(|o| o.key.to_string()).collect();
    let wrong = options.iter().map(String::as_str).chain(against).find(|o| !known.iter().any(|k| k == o));
    if let Some(wrong) = wrong {
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        let failure = Failure::new(Exit::Refused, format!("there is no option called `{}`", wrong.escape_debug()));
        return Err(failure.hint(did_you_mean(wrong, &known)));
    }
    let reference = against.unwrap_or(&known[scenario.reference]).to_owned();
    if !options.is_empty() {
        scenario.offers.retain(|o| o.key.as_str() == reference || options.iter().any(|k| k == o.key.as_str()));
    }
    scenario.reference = scenario.offers.iter().position(|o| o.key.as_str() == reference).unwrap_or(0);
    Ok(())
}
