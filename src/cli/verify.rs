//! `garant verify`: computes results again and compares them bit for bit, naming what differs.

use super::budget::threads;
use super::playing::{assemble, provenance, skeleton};
use super::recompute::{integrity, recompute};
use super::select::StudyArguments;
use super::{Exit, Failure, Terminal, finish, interrupt, merge};
use crate::analysis::statistics;
use crate::compare::fill;
use crate::engine::{Budget, Shape, Tally};
use crate::files::{self, FileError, Folder};
use crate::models::{self, Model};
use crate::quantity::show::counted;
use crate::report::results_json;
use crate::results::{self, Results, manifest_difference};
use crate::store::{FolderManifest, MANIFEST, REPLICATES, Sealed};
use crate::study::Study;
use clap::Args;
use std::path::{Path, PathBuf};

/// What `garant verify` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant verify output/ukraine-2025               every replicate of the shipped study
  garant verify mine scenarios/mine --sample 3    three replicates of a study of your own
  garant verify part3                             a part of a run

Exit code 0: everything is as it says. 4: something differs, and is named.")]
pub struct Arguments {
    /// Folder with results or with a part
    #[arg(value_name = "RESULTS")]
    results: PathBuf,
    /// The study they were made from; the one of that name if not given
    #[arg(value_name = "STUDY")]
    study: Vec<PathBuf>,
    /// Compute only so many replicates again
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..), allow_negative_numbers = true)]
    sample: Option<u64>,
    /// Threads; 0 for all cores
    #[arg(long, value_name = "N", default_value = "0", value_parser = threads, allow_negative_numbers = true)]
    threads: usize,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let folder = &arguments.results;
    if !folder.join(MANIFEST).is_file() {
        let failure = Failure::new(Exit::Refused, format!("{}: there is no {MANIFEST}", folder.display()));
        return Err(failure.hint("name a folder that garant run or garant merge wrote"));
    }
    let held = Folder::open(folder)?;
    let manifest = FolderManifest::<results::Manifest>::read(&held)?;
    if !manifest.part && !folder.join(REPLICATES).exists() {
        return without_replicates(arguments, &held, &manifest, terminal);
    }
    manifest.check_files(&held, &[])?;
    let mut sealed = Sealed::open(&folder.join(REPLICATES), statistics())?;
    let skeleton = finish::skeleton_of_sealed(&sealed)?;
    check_manifest(folder, &manifest, &skeleton, sealed.count)?;
    let tally = sealed.tally()?;
    if !manifest.part {
        check_results(folder, &skeleton, &tally)?;
    }
    let study = study(arguments, &skeleton, terminal)?;
    if Shape::of(&study) != sealed.layout.shape {
        return Err(integrity(folder, "the study has other options, models or years than the replicates".into()));
    }
    let budget = budget(&skeleton.manifest, arguments.threads);
    let count = recompute(folder, &study, &skeleton, (&budget, arguments.sample), (&mut sealed, &tally))?;
    let Some(count) = count else {
        terminal.note("stopped before everything was compared");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let files = manifest.files.len();
    let of = sealed.count;
    terminal.result(&format!(
        "{} as written, {count} of {of} replicates the same bit for bit\n",
        counted(files as u64, "file")
    ))?;
    Ok(Exit::Done)
}

/// Whether the manifest is about these replicates.
fn check_manifest(
    folder: &Path,
    manifest: &FolderManifest<results::Manifest>,
    skeleton: &Results,
    count: u64,
) -> Result<(), Failure> {
    if let Some(how) = manifest_difference(&manifest.run, &skeleton.manifest) {
        return Err(integrity(folder, format!("the manifest and the replicates disagree: {how}")));
    }
    check_version(folder, &manifest.run)?;
    let here = manifest.replicates_here;
    if here == count {
        return Ok(());
    }
    Err(integrity(folder, format!("the replicates: {here} in the manifest, {count} in the file")))
}

/// Whether this program is the one that made the results.
fn check_version(folder: &Path, run: &results::Manifest) -> Result<(), Failure> {
    let ours = (merge::version(), results::RESULTS_VERSION);
    if (run.garant.as_str(), run.results_version) == ours {
        return Ok(());
    }
    let theirs = format!("another version: made by garant {} (results {})", run.garant, run.results_version);
    Err(integrity(folder, format!("{theirs}, this is {} (results {})", ours.0, ours.1)))
}

/// Results whose replicates were not kept: everything is played again, and must come to the same file.
fn without_replicates(
    arguments: &Arguments,
    held: &Folder,
    manifest: &FolderManifest<results::Manifest>,
    terminal: &mut Terminal,
) -> Result<Exit, Failure> {
    let folder = &arguments.results;
    manifest.check_files(held, &[REPLICATES])?;
    let written = super::reading::read(&folder.join("results.json"))?;
    if let Some(how) = manifest_difference(&manifest.run, &written.manifest) {
        return Err(integrity(folder, format!("the manifest and the results disagree: {how}")));
    }
    check_version(folder, &written.manifest)?;
    terminal.note(&format!("{} was not kept: all replicates are played again", REPLICATES));
    let study = study(arguments, &written, terminal)?;
    let budget = budget(&written.manifest, arguments.threads);
    let Some(tally) = super::playing::play(&study, &budget)? else {
        terminal.note("stopped before everything was compared");
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    };
    let provenance = provenance(&study.scenario, &written.manifest.settings);
    let mut skeleton = skeleton(&study, &budget, &provenance, written.history.is_some())?;
    skeleton.manifest.precision = written.manifest.precision.clone();
    check_results(folder, &skeleton, &tally)?;
    let (files, replicates) = (manifest.files.keys().filter(|name| *name != REPLICATES).count(), tally.replicates);
    terminal.result(&format!(
        "{} as written, results the same bit for bit from {}\n",
        counted(files as u64, "file"),
        counted(replicates, "replicate")
    ))?;
    Ok(Exit::Done)
}

/// The budget of a run that was.
fn budget(manifest: &results::Manifest, threads: usize) -> Budget {
    Budget {
        plan: manifest.plan,
        seed: manifest.seed,
        replicates: manifest.replicates,
        draws: manifest.draws as usize,
        threads,
    }
}

/// Whether `results.json` is what the replicates come to.
fn check_results(folder: &Path, skeleton: &Results, tally: &Tally) -> Result<(), Failure> {
    let path = folder.join("results.json");
    let written = files::read::text(&path, super::reading::MOST_BYTES);
    let written = written.map_err(|why| FileError { path: path.clone(), cause: why.into() })?;
    let made = fill(skeleton.clone(), tally).ok_or_else(|| integrity(folder, "holds no replicate".into()))?;
    let made = results_json(&made);
    let differs = made.lines().zip(written.lines()).enumerate().find(|(_, (a, b))| a != b);
    match differs {
        Some((line, (a, b))) => {
            let how = format!("line {}: `{}` is written, the replicates come to `{}`", line + 1, b.trim(), a.trim());
            Err(integrity(&path, how))
        }
        None if made != written => Err(integrity(&path, "has another length than the replicates come to".into())),
        None => Ok(()),
    }
}

/// The study the results were made from.
fn study(arguments: &Arguments, skeleton: &Results, terminal: &mut Terminal) -> Result<Study, Failure> {
    let named =
        if arguments.study.is_empty() { vec![PathBuf::from(skeleton.study.name.as_str())] } else { arguments.study.clone() };
    let will = skeleton.study.will.key();
    let settings = skeleton.manifest.settings.clone();
    let mut scenario =
        StudyArguments { study: named, settings, variant: None, will: Some(will.into()) }.load(terminal)?.scenario;
    // A run of single files has some of the study's options only, and perhaps another reference.
    scenario.offers.retain(|offer| skeleton.options.iter().any(|option| option.key == offer.key));
    scenario.reference = scenario.offers.iter().position(|o| o.key == skeleton.study.reference).unwrap_or(0);
    let models = skeleton.manifest.models.iter().map(|key| {
        models::find(key).ok_or_else(|| integrity(&arguments.results, format!("there is no model called `{key}` any more")))
    });
    let models: Vec<&'static dyn Model> = models.collect::<Result<_, _>>()?;
    let now = provenance(&scenario, &skeleton.manifest.settings);
    let before = &skeleton.manifest;
    for (what, before, now) in [
        ("beliefs", &before.beliefs_sha256, &now.beliefs_sha256),
        ("titles, notes or sources", &before.scenario_sha256, &now.scenario_sha256),
    ] {
        if before != now {
            let how = format!("the {what} of the study are not those of the results (SHA-256 {now} now, {before} then)");
            return Err(integrity(&arguments.results, how).hint("name the study they were made from"));
        }
    }
    assemble(scenario, &models)
}
