//! `garant run`: plays a study and writes results, charts and report.

use super::budget::{BudgetArguments, chosen_models};
use super::keep::{JournalKeeper, duration};
use super::progress::Progress;
use super::render::{self, Format, LanguageArgument, show, tell_missing_letters};
use super::select::{Asked, StudyArguments};
use super::tables::{self, Tables};
use super::{Exit, Failure, Terminal, budget, destination, finish, flags, interrupt, until};
use crate::analysis::{Target, precision, statistics};
use crate::compare::{self, Provenance};
use crate::engine::{self, Budget, Layout, Outcome, Shard, Tally, Watch};
use crate::files::{FileError, Folder, FolderLock, Holder, OutputFolder};
use crate::models::{self, Model};
use crate::results::{Results, difference};
use crate::scenario::Scenario;
use crate::store::{Journal, REPLICATES};
use crate::study::{AssembleError, Study};
use clap::Args;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What `garant run` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant run                                      the shipped study, into output/ukraine-2025
  garant run scenarios/ukraine-2025 -o mine       the same into a folder of your own
  garant run --set us_withdraws=60%               what if …? into output/ukraine-2025+us_withdraws=0.6
  garant run --set european-troops.forward_troops=10..30..60
  garant run --models quantal --draws 65536 --format csv > table.csv
  garant run --until attack+-0.001 --max-time 10m    as many replicates as that takes
  garant run --until quantal.difference+-0.0005      only the differences under one theory
  garant run --replicates 8 --draws 1024 --write-draws csv -o draws    every draw as a table
  garant run --replicates 1024 --shard 3/8 -o part3  one of eight parts; garant merge puts them together
  garant run --resume                             go on with a run that was stopped or killed

Exit code 3: complete, but a precision was not reached, many answers are faults, or nothing that is played reads a what-if")]
pub struct Arguments {
    #[command(flatten)]
    study: StudyArguments,
    #[command(flatten)]
    budget: BudgetArguments,
    /// Models to play, by key or title, separated by commas; all if not given
    #[arg(long, value_name = "MODELS", value_delimiter = ',')]
    models: Vec<String>,
    /// Add replicates until these 95 % intervals are this narrow: MEASURE+-HALFWIDTH; `difference` is the
    /// paired difference of the attack risk to the reference. OPTION. or MODEL. in front narrows it; without it means all. May be repeated
    #[arg(long, value_name = "TARGET", conflicts_with_all = ["replicates", "shard"], help_heading = "Draws")]
    until: Vec<String>,
    /// Stop a run to a precision after this time (90s, 15m, 2h), and say so: exit code 3
    #[arg(long, value_name = "TIME", requires = "until", value_parser = duration, help_heading = "Draws")]
    max_time: Option<Duration>,
    /// Play only part I of K (I from 0) and leave it for garant merge
    #[arg(long, value_name = "I/K", value_parser = shard, help_heading = "Parts")]
    shard: Option<Shard>,
    /// Go on with the unfinished run in the folder
    #[arg(long, help_heading = "Parts")]
    resume: bool,
    /// Forget an unfinished run in the folder
    #[arg(long, conflicts_with = "resume", help_heading = "Parts")]
    fresh: bool,
    /// Folder that receives the files; `output/STUDY` if not given, and for a what-if or a choice of models a folder beside it
    /// that is named after them
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Replace what the folder holds, even if it is another study, or a run with other settings or models
    #[arg(long)]
    force: bool,
    /// Also write every draw and every answer: draws and outcomes tables of this format
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "shard")]
    write_draws: Option<Tables>,
    /// What stdout carries
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let models = chosen_models(&arguments.models)?;
    let Asked { scenario, settings, mut what_ifs } = arguments.study.load(terminal)?;
    if models.len() < models::roster().len() {
        what_ifs.push(format!("models={}", models.iter().map(|m| m.card().key).collect::<Vec<_>>().join("-")));
    }
    let root = arguments.out.clone().unwrap_or_else(|| destination::of_its_own(scenario.name.as_str(), &what_ifs));
    destination::check(&root)?;
    let provenance = provenance(&scenario, &settings);
    let study = assemble(scenario, &models)?;
    let targets = until::targets(&arguments.until, &study)?;
    let tables = arguments.write_draws.map(Tables::format).transpose()?;
    let mut budget = arguments.budget.budget();
    if !targets.is_empty() {
        budget.replicates = budget::MOST_REPLICATES;
    }
    let mut skeleton = skeleton(&study, &budget, &provenance)?;
    skeleton.manifest.precision = targets.iter().map(Target::open).collect();
    // Whether the folder can be written, and is ours, is known before any work is done.
    if !arguments.force {
        destination::check_free(&root, &skeleton)?;
    }
    let lock = lock(&root)?;
    // Another run may have ended there while this one was prepared.
    if !arguments.force {
        destination::check_free(&root, &skeleton)?;
    }
    let mut folder = render::open(&lock)?;
    let unread = flags::unread(&skeleton.manifest.unread);
    unread.iter().for_each(|warning| terminal.warn(warning));
    let shard = arguments.shard.unwrap_or(Shard::WHOLE);
    let (journal, tally) = start(arguments, lock.folder(), &skeleton, Layout::of(&study, statistics()), shard, terminal)?;
    let play = Playing { arguments, study: &study, budget: &budget, shard, targets: &targets };
    let Played { journal, outcome, out_of_time } = play.play(journal, tally)?;
    if !outcome.complete {
        let kept = outcome.tally.replicates;
        let of = shard.count(budget.replicates);
        let of = if targets.is_empty() { format!("{kept} of {of}") } else { kept.to_string() };
        terminal.note(&format!(
            "stopped: {of} replicates were finished and are kept in {}; garant run --resume goes on, with the same arguments",
            root.display()
        ));
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    }
    if !targets.is_empty() {
        skeleton.manifest.replicates = outcome.tally.replicates;
        skeleton.manifest.precision = precision(&study, &outcome.tally, &targets).records;
    }
    let sealed = folder.draft(REPLICATES)?;
    let header = finish::header(&skeleton);
    journal.seal(sealed, &root.join(REPLICATES), budget.draws as u32, &header, &outcome.tally)?;
    folder.wrote(REPLICATES);
    if arguments.shard.is_some() {
        finish::manifest(&skeleton.manifest, true, outcome.tally.replicates, &mut folder)?;
        close(folder, lock, &root, "a part: replicates.bin and manifest.json", terminal)?;
        // What is to be said of the whole is said by the merge.
        return Ok(Exit::Done);
    }
    let language = arguments.language.language();
    let results = finish::whole(skeleton, &outcome.tally, language, &mut folder).map_err(kept)?;
    let flagged = flags::tell_faults(&results, language, terminal) || unread.is_some() || out_of_time;
    if let Some(format) = tables {
        tables::write(&results, &study, &budget, format, &mut folder, terminal)?;
    }
    finish::manifest(&results.manifest, false, results.manifest.replicates, &mut folder)?;
    close(folder, lock, &root, "report.html, report.md, results.json, tables and charts", terminal)?;
    show(&results, arguments.format, language, terminal)?;
    tell_missing_letters(results.options.iter().map(|option| &option.title), terminal);
    until::tell(&results, terminal);
    Ok(if flagged { Exit::Flagged } else { Exit::Done })
}

/// A run that is stopped after its last draw has lost nothing.
fn kept(failure: Failure) -> Failure {
    if interrupt::came() {
        failure.hint("all replicates are kept; garant run --resume goes on, with the same arguments")
    } else {
        failure
    }
}

/// Removes the journal, closes the folder and says what is in it.
fn close(folder: OutputFolder, lock: FolderLock, root: &Path, what: &str, terminal: &mut Terminal) -> Result<(), Failure> {
    folder.close()?;
    Journal::forget(lock.folder())?;
    drop(lock);
    terminal.note(&format!("written to {}: {what}", root.display()));
    Ok(())
}

/// The right to write into the folder, which is made where needed.
pub fn lock(root: &Path) -> Result<FolderLock, Failure> {
    destination::check(root)?;
    FolderLock::take(root)?.map_err(|Holder(holder)| {
        let who = if holder.is_empty() { "another run".to_owned() } else { format!("another run (process {holder})") };
        Failure::new(Exit::Failed, format!("{}: {who} is writing there", root.display()))
            .hint("wait for it, or choose another folder with --out")
    })
}

/// A journal to go on with: a new one, or the one that was found.
fn start(
    arguments: &Arguments,
    folder: &Arc<Folder>,
    skeleton: &Results,
    layout: Layout,
    shard: Shard,
    terminal: &mut Terminal,
) -> Result<(Journal, Tally), Failure> {
    // The shard belongs to the journal alone: two parts of one run have the same header.
    let root = folder.path();
    let header = format!("{}/{}\n{}", shard.index, shard.of, finish::header(skeleton));
    if !arguments.resume {
        if Journal::stands(folder)? && !arguments.fresh {
            return Err(Failure::new(Exit::Refused, format!("{}: an unfinished run stands there", root.display()))
                .hint("--resume goes on with it, --fresh forgets it"));
        }
        return Ok((Journal::create(folder, layout, &header)?, Tally::new(layout)));
    }
    if !Journal::stands(folder)? {
        terminal.note(&format!("no unfinished run stands in {}: starting from the beginning", root.display()));
        return Ok((Journal::create(folder, layout, &header)?, Tally::new(layout)));
    }
    let other = |what: String| {
        Failure::new(Exit::Integrity, format!("{}: the unfinished run there is another one: {what}", root.display()))
            .hint("give the arguments it was started with, or forget it with --fresh")
    };
    let found = Journal::header(folder)?;
    if found != header {
        let (part, text) = found.split_once('\n').unwrap_or_default();
        let there = finish::skeleton_of(text, root)?;
        let parts = format!("the shard: {}/{} here, {part} there", shard.index, shard.of);
        return Err(other(difference(skeleton, &there).unwrap_or(parts)));
    }
    let standing =
        Journal::find(folder, layout, skeleton.manifest.draws)?.ok_or_else(|| other("its checkpoint went away".into()))?;
    let journal = Journal::resume(folder, &standing)?;
    Ok((journal, standing.tally))
}

/// What is played.
struct Playing<'a> {
    arguments: &'a Arguments,
    study: &'a Study,
    budget: &'a Budget,
    shard: Shard,
    targets: &'a [Target],
}

/// What came of it.
struct Played {
    journal: Journal,
    outcome: Outcome,
    out_of_time: bool,
}

impl Playing<'_> {
    fn play(&self, journal: Journal, tally: Tally) -> Result<Played, Failure> {
        let draws = self.budget.draws as u64;
        let watch = Arc::new(Watch::new());
        let known = if self.targets.is_empty() { self.shard.count(self.budget.replicates) } else { crate::stats::WAVE };
        watch.expect(known * draws);
        watch.advance(tally.replicates * draws);
        interrupt::stop_on_signal(&watch);
        let mut keeper = JournalKeeper {
            journal,
            study: self.study,
            targets: self.targets,
            deadline: self.arguments.max_time.map(|time| Instant::now() + time),
            draws,
            watch: Arc::clone(&watch),
            out_of_time: false,
        };
        let outcome = {
            let _progress = Progress::follow(Arc::clone(&watch));
            engine::proceed(self.study, self.budget, self.shard, tally, &watch, &mut keeper)?
        };
        Ok(Played { journal: keeper.journal, outcome, out_of_time: keeper.out_of_time })
    }
}

/// `3/8`: part 3 of 8, counted from 0.
fn shard(text: &str) -> Result<Shard, String> {
    let parts = text.split_once('/').and_then(|(i, k)| Some((i.parse::<u64>().ok()?, k.parse::<u64>().ok()?)));
    match parts {
        Some((index, of)) if index < of && of <= budget::MOST_REPLICATES => Ok(Shard { index, of }),
        Some((index, of)) if of > 0 && of <= budget::MOST_REPLICATES => {
            Err(format!("parts are counted from 0: 0/{of} to {}/{of}, not {index}", of - 1))
        }
        _ => Err("write I/K with I from 0 to K-1, such as 0/8".into()),
    }
}

/// What is known about a run besides its numbers.
pub fn provenance(scenario: &Scenario, settings: &[String]) -> Provenance {
    let hashes = scenario.hashes();
    Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: settings.to_vec() }
}

/// A study of `scenario` with `models`; from here on a signal stops the command at its next step.
pub fn assemble(scenario: Scenario, models: &[&'static dyn Model]) -> Result<Study, Failure> {
    interrupt::listen();
    let _progress = Progress::of("preparing the study");
    Study::assemble_unless(scenario, models, &interrupt::came).map_err(Failure::from)
}

/// Everything of the results that is known before the first draw.
pub fn skeleton(study: &Study, budget: &Budget, provenance: &Provenance) -> Result<Results, Failure> {
    let _progress = Progress::of("drawing the curves for the classroom");
    compare::skeleton_unless(study, budget, provenance, &interrupt::came)
        .ok_or_else(|| interrupt::stopped("while the curves for the classroom were drawn"))
}

/// Plays a study without keeping anything; absent if a signal came first.
pub fn play(study: &Study, budget: &Budget) -> Result<Option<Tally>, Failure> {
    let watch = Arc::new(Watch::new());
    watch.expect(budget.replicates * budget.draws as u64);
    interrupt::stop_on_signal(&watch);
    let _progress = Progress::follow(Arc::clone(&watch));
    let outcome = engine::run(study, statistics(), budget, &watch, |_| Ok::<(), Failure>(()))?;
    Ok(outcome.complete.then_some(outcome.tally))
}

impl From<rayon::ThreadPoolBuildError> for Failure {
    fn from(error: rayon::ThreadPoolBuildError) -> Failure {
        Failure::new(Exit::Failed, format!("threads could not be started: {error}")).hint("ask for fewer with --threads")
    }
}

impl From<AssembleError> for Failure {
    fn from(error: AssembleError) -> Failure {
        match error {
            AssembleError::Stopped => interrupt::stopped("before the first draw"),
            error => Failure::new(Exit::Refused, error.to_string()),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        Failure::new(Exit::Failed, error.to_string())
    }
}
