//! `garant check`: reads studies, complains about everything that is wrong with them, plays nothing.

use super::render::{LanguageArgument, tell_missing_letters};
use super::select::{load_quietly, study_of};
use super::theories::unplayable;
use super::{Exit, Failure, Terminal};
use crate::language::{Language, Speech, message};
use crate::models::SituationPart;
use crate::report::wrapped;
use crate::scenario::{Basis, Complaints, Scenario};
use crate::study::left_out;
use clap::{Args, ValueEnum};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What `garant check` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant check scenarios/ukraine-2025            a study: its world.toml and all its options
  garant check my-study/world.toml               the same
  garant check my-study/my-option.toml           one option, its world and the reference option
  garant check --format json my-study            one JSON object a line, for editors and scripts

Exit codes: 0 all in order, also with warnings; 2 complaints (both on stderr)")]
pub struct Arguments {
    /// Folders of studies, world files or option files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// How studies and complaints are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// How studies and complaints are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with excerpts of the files
    Text,
    /// One JSON object a line
    Json,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let language = arguments.language.language();
    let mut lines = String::new();
    let (mut complaints, mut warnings) = (Complaints::default(), Complaints::default());
    for files in studies(&arguments.files) {
        match load_quietly(&study_of(&files)?) {
            Ok((scenario, odd)) => {
                lines += &match arguments.format {
                    Format::Text => summary(&scenario, scenario.speech(language), terminal.width()),
                    Format::Json => as_json(&scenario),
                };
                tell_missing_letters(scenario.offers.iter().map(|offer| &offer.title), terminal);
                warnings.0.extend(odd.0);
            }
            Err(found) => complaints.0.extend(found.0),
        }
    }
    let said = !(warnings.0.is_empty() && complaints.0.is_empty());
    let told_in_english = message("check-in-english").get(language);
    if said && arguments.format == Format::Text && !told_in_english.is_empty() {
        terminal.note(told_in_english);
    }
    if !warnings.0.is_empty() {
        match arguments.format {
            Format::Json => terminal.note(&warnings.json_lines()),
            Format::Text => terminal.painted(&format!("{}\n", warnings.rendered())),
        }
    }
    if complaints.0.is_empty() {
        terminal.result(&lines)?;
        return Ok(Exit::Done);
    }
    match arguments.format {
        Format::Json => terminal.note(&complaints.json_lines()),
        Format::Text => complain(&complaints, language, terminal),
    }
    Ok(Exit::Refused)
}

/// Shows complaints and their number.
fn complain(complaints: &Complaints, language: Language, terminal: &mut Terminal) {
    terminal.painted(&format!("{}\n", complaints.rendered()));
    let count = [("count", complaints.0.len().into())];
    terminal.note(&message("check-complaints").with(language, &count));
}

/// The paths grouped by study: a folder alone, files of one folder together.
fn studies(paths: &[PathBuf]) -> Vec<Vec<PathBuf>> {
    let mut groups: Vec<Vec<PathBuf>> = Vec::new();
    for path in paths {
        let beside = |group: &Vec<PathBuf>| group.iter().all(|known| is_file(known) && known.parent() == path.parent());
        match groups.iter_mut().find(|group| is_file(path) && beside(group)) {
            Some(group) => group.push(path.clone()),
            None => groups.push(vec![path.clone()]),
        }
    }
    groups
}

/// Whether a path is meant as a file of a study, whatever stands there.
fn is_file(path: &Path) -> bool {
    !path.is_dir()
}

/// How much a study holds.
struct Counts {
    options: usize,
    quantities: usize,
    beliefs: usize,
    assumed: usize,
}

impl Counts {
    fn of(scenario: &Scenario) -> Counts {
        let all = scenario.beliefs();
        let quantities: BTreeSet<&str> = all.iter().map(|entry| entry.spec.name).collect();
        let assumed = all.iter().filter(|entry| entry.basis == Basis::Assumption).count();
        Counts { options: scenario.offers.len(), quantities: quantities.len(), beliefs: all.len(), assumed }
    }
}

/// One line on a study that is in order, as an object.
fn as_json(scenario: &Scenario) -> String {
    let Counts { options, quantities, beliefs, assumed } = Counts::of(scenario);
    let hashes = scenario.hashes();
    let value = serde_json::json!({
        "study": scenario.name.as_str(), "options": options, "quantities": quantities, "beliefs": beliefs,
        "assumptions": assumed,
        "left_out": left_out(scenario).iter().map(|part| part.key).collect::<Vec<_>>(),
        "unplayable": unplayable(scenario).into_iter().collect::<BTreeMap<_, _>>(),
        "scenario_sha256": hashes.scenario, "beliefs_sha256": hashes.beliefs,
    });
    format!("{value}\n")
}

/// A sentence on a study that is in order, and below it what it says nothing of.
fn summary(scenario: &Scenario, speech: Speech, width: usize) -> String {
    let Counts { options, quantities, beliefs, assumed } = Counts::of(scenario);
    let words = [
        ("study", scenario.name.as_str().into()),
        ("options", options.into()),
        ("quantities", quantities.into()),
        ("beliefs", beliefs.into()),
        ("assumed", assumed.into()),
    ];
    let lines = gaps(scenario, speech).into_iter().map(|line| wrapped("  ", &line, width));
    let first = wrapped("", &message("check-summary").with(speech, &words), width);
    std::iter::once(first).chain(lines).map(|line| line + "\n").collect()
}

/// What a study says nothing of, and which theories cannot be played for want of what.
fn gaps(scenario: &Scenario, speech: Speech) -> Vec<String> {
    let parts: Vec<&SituationPart> = left_out(scenario);
    let titles: Vec<&str> = parts.iter().map(|part| part.title.get(speech)).collect();
    let nothing = |titles: &[&str]| message("check-left-out").with(speech, &[("parts", titles.join("; ").into())]);
    let mut lines: Vec<String> = (!titles.is_empty()).then(|| nothing(&titles)).into_iter().collect();
    lines.extend(scenario.parties.is_none().then(|| message("check-no-names").get(speech).to_owned()));
    lines.extend(unplayable(scenario).into_iter().map(|(model, missing)| {
        let missing: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        message("check-unplayable").with(speech, &[("model", model.into()), ("names", missing.join(", ").into())])
    }));
    lines
}
