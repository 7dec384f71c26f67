//! `garant check`: reads studies, complains about everything that is wrong with them, plays nothing.

use super::render::tell_missing_letters;
use super::select::{load_quietly, study_of};
use super::theories::unplayable;
use super::{Exit, Failure, Terminal};
use crate::models::SituationPart;
use crate::quantity::show::counted;
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
    let mut lines = String::new();
    let (mut complaints, mut warnings) = (Complaints::default(), Complaints::default());
    for files in studies(&arguments.files) {
        match load_quietly(&study_of(&files)?) {
            Ok((scenario, odd)) => {
                lines += &summary(&scenario, arguments.format);
                tell_missing_letters(scenario.offers.iter().map(|offer| &offer.title), terminal);
                warnings.0.extend(odd.0);
            }
            Err(found) => complaints.0.extend(found.0),
        }
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
        Format::Text => complain(&complaints, terminal),
    }
    Ok(Exit::Refused)
}

/// Shows complaints and their number.
pub fn complain(complaints: &Complaints, terminal: &mut Terminal) {
    terminal.painted(&format!("{}\n", complaints.rendered()));
    let count = complaints.0.len();
    let noun = if count == 1 { "complaint" } else { "complaints" };
    terminal.note(&format!("{count} {noun}; nothing was played and nothing written"));
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

/// One line on a study that is in order.
fn summary(scenario: &Scenario, format: Format) -> String {
    let all = scenario.beliefs();
    let quantities: BTreeSet<&str> = all.iter().map(|entry| entry.spec.name).collect();
    let assumed = all.iter().filter(|entry| entry.basis == Basis::Assumption).count();
    let (options, quantities, beliefs) = (scenario.offers.len(), quantities.len(), all.len());
    if format == Format::Json {
        let hashes = scenario.hashes();
        let value = serde_json::json!({
            "study": scenario.name.as_str(), "options": options, "quantities": quantities, "beliefs": beliefs,
            "assumptions": assumed,
            "left_out": left_out(scenario).iter().map(|part| part.key).collect::<Vec<_>>(),
            "unplayable": unplayable(scenario).into_iter().collect::<BTreeMap<_, _>>(),
            "scenario_sha256": hashes.scenario, "beliefs_sha256": hashes.beliefs,
        });
        return format!("{value}\n");
    }
    let (options, beliefs) = (counted(options as u64, "option"), counted(beliefs as u64, "belief"));
    let assumed = counted(assumed as u64, "assumption");
    let noun = if quantities == 1 { "quantity" } else { "quantities" };
    let line = format!("{}: {options}, {quantities} {noun}, {beliefs}, {assumed}\n", scenario.name);
    line + &gaps(scenario)
}

/// What a study says nothing of, and which theories cannot be played for want of what.
fn gaps(scenario: &Scenario) -> String {
    let parts: Vec<&SituationPart> = left_out(scenario);
    let titles: Vec<&str> = parts.iter().map(|part| part.title.english()).collect();
    let mut text = String::new();
    if !titles.is_empty() {
        text += &format!("  left out: {}\n", titles.join("; "));
    }
    if scenario.parties.is_none() {
        text += "  the parties have no names: texts say `the challenger` and `the protégé`; name them under [parties]\n";
    }
    for (model, missing) in unplayable(scenario) {
        let missing: Vec<String> = missing.iter().map(|name| format!("`{name}`")).collect();
        text += &format!("  {model} cannot be played without {}\n", missing.join(", "));
    }
    text
}
