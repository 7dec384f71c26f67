//! `garant run`: plays a study and writes results, charts and report.

use super::budget::BudgetArguments;
use super::keep::{Keeping, Kept, duration};
use super::playing::{assemble, lock, provenance, skeleton};
use super::render::{self, LanguagesArgument, tell_missing_letters};
use super::select::{Asked, StudyArguments};
use super::show::ShowArguments;
use super::tables::{self, Tables};
use super::theories::theories;
use super::{Exit, Failure, Terminal, budget, destination, finish, flags, interrupt, resume, until};
use crate::analysis::{Target, precision, statistics};
use crate::engine::{Budget, Layout, Shard};
use crate::files::{FolderLock, OutputFolder};
use crate::models;
use crate::results::Results;
use crate::store::{Journal, REPLICATES};
use crate::study::Study;
use clap::Args;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What `garant run` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant run                                      the shipped study, into output/ukraine-2025
  garant run scenarios/ukraine-2025 -o mine       the same into a folder of your own
  garant run --set cost_alone=0.2                what if …? into output/ukraine-2025+cost_alone=0.2
  garant run --set OPTION.forward_troops=10..30..60
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
    /// Leave out the back-test of the models against historical cases
    #[arg(long)]
    no_history: bool,
    /// Also write every draw and every answer: draws and outcomes tables of this format
    #[arg(long, value_enum, value_name = "FORMAT", conflicts_with = "shard")]
    write_draws: Option<Tables>,
    #[command(flatten)]
    show: ShowArguments,
    #[command(flatten)]
    language: LanguagesArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let order = Order::of(arguments, terminal)?;
    let lock = order.lock()?;
    let mut folder = render::open(&lock)?;
    let unread = flags::unread(&order.skeleton.manifest.unread);
    unread.iter().for_each(|warning| terminal.warn(warning));
    let (journal, tally) = resume::journal(
        lock.folder(),
        &order.skeleton,
        (Layout::of(&order.study, statistics()), order.shard),
        (arguments.resume, arguments.fresh),
        terminal,
    )?;
    let kept = order.keeping().play(journal, tally)?;
    if !kept.outcome.complete {
        terminal.note(&order.stopped(kept.outcome.tally.replicates));
        return Ok(interrupt::asked().unwrap_or(Exit::Interrupted));
    }
    if arguments.shard.is_some() {
        return order.part(&kept, folder, lock, terminal);
    }
    let results = order.whole(&kept, &mut folder, terminal)?;
    let language = arguments.language.first();
    let flagged = flags::tell_faults(&results, language, terminal) || unread.is_some() || kept.out_of_time;
    close(folder, lock, &order.root, "report.html, report.md, results.json, tables and charts", terminal)?;
    arguments.show.show(&results, language, terminal)?;
    tell_missing_letters(results.options.iter().map(|option| &option.title), terminal);
    until::tell(&results, terminal);
    Ok(if flagged { Exit::Flagged } else { Exit::Done })
}

/// What is to be done, known before any draw.
struct Order<'a> {
    arguments: &'a Arguments,
    study: Study,
    budget: Budget,
    shard: Shard,
    targets: Vec<Target>,
    /// Results without numbers.
    skeleton: Results,
    /// The folder that receives the files.
    root: PathBuf,
}

impl<'a> Order<'a> {
    fn of(arguments: &'a Arguments, terminal: &mut Terminal) -> Result<Order<'a>, Failure> {
        let Asked { scenario, settings, mut what_ifs } = arguments.study.load(terminal)?;
        let models = theories(&arguments.models, &scenario, terminal)?;
        if !arguments.models.is_empty() && models.len() < models::roster().len() {
            what_ifs.push(format!("models={}", models.iter().map(|m| m.card().key).collect::<Vec<_>>().join("-")));
        }
        let root = arguments.out.clone().unwrap_or_else(|| destination::of_its_own(scenario.name.as_str(), &what_ifs));
        destination::check(&root)?;
        let provenance = provenance(&scenario, &settings);
        let study = assemble(scenario, &models)?;
        let targets = until::targets(&arguments.until, &study)?;
        arguments.write_draws.map(Tables::format).transpose()?;
        let mut budget = arguments.budget.budget();
        if !targets.is_empty() {
            budget.replicates = budget::MOST_REPLICATES;
        }
        let mut skeleton = skeleton(&study, &budget, &provenance, !arguments.no_history)?;
        skeleton.manifest.precision = targets.iter().map(Target::open).collect();
        let shard = arguments.shard.unwrap_or(Shard::WHOLE);
        Ok(Order { arguments, study, budget, shard, targets, skeleton, root })
    }

    /// The right to write into the folder. Whether it can be written, and is ours, is known before any work is done.
    fn lock(&self) -> Result<FolderLock, Failure> {
        let free = || if self.arguments.force { Ok(()) } else { destination::check_free(&self.root, &self.skeleton) };
        free()?;
        let lock = lock(&self.root)?;
        // Another run may have ended there while this one was prepared.
        free()?;
        Ok(lock)
    }

    fn keeping(&self) -> Keeping<'_> {
        let deadline = self.arguments.max_time.map(|time| Instant::now() + time);
        Keeping { study: &self.study, budget: &self.budget, shard: self.shard, targets: &self.targets, deadline }
    }

    /// What is said of a run that was stopped after so many replicates.
    fn stopped(&self, kept: u64) -> String {
        let of = self.shard.count(self.budget.replicates);
        let of = if self.targets.is_empty() { format!("{kept} of {of}") } else { kept.to_string() };
        format!(
            "stopped: {of} replicates were finished and are kept in {}; garant run --resume goes on, with the same arguments",
            self.root.display()
        )
    }

    /// Seals the replicates in the folder, under the skeleton of the run as it was played.
    fn seal(&self, kept: &Kept, folder: &mut OutputFolder) -> Result<Results, Failure> {
        let (mut skeleton, tally) = (self.skeleton.clone(), &kept.outcome.tally);
        if !self.targets.is_empty() {
            skeleton.manifest.replicates = tally.replicates;
            skeleton.manifest.precision = precision(&self.study, tally, &self.targets).records;
        }
        let (sealed, header) = (folder.draft(REPLICATES)?, finish::header(&skeleton));
        kept.journal.seal(sealed, &self.root.join(REPLICATES), self.budget.draws as u32, &header, tally)?;
        folder.wrote(REPLICATES);
        Ok(skeleton)
    }

    /// Writes a part of a run. What is to be said of the whole is said by the merge.
    fn part(
        &self,
        kept: &Kept,
        mut folder: OutputFolder,
        lock: FolderLock,
        terminal: &mut Terminal,
    ) -> Result<Exit, Failure> {
        let skeleton = self.seal(kept, &mut folder)?;
        finish::manifest(&skeleton.manifest, true, kept.outcome.tally.replicates, &mut folder)?;
        close(folder, lock, &self.root, "a part: replicates.bin and manifest.json", terminal)?;
        Ok(Exit::Done)
    }

    /// Writes a whole run.
    fn whole(&self, kept: &Kept, folder: &mut OutputFolder, terminal: &mut Terminal) -> Result<Results, Failure> {
        let skeleton = self.seal(kept, folder)?;
        let languages = self.arguments.language.all();
        let results = finish::whole(skeleton, &kept.outcome.tally, &languages, self.budget.threads, folder);
        let results = results.map_err(nothing_lost)?;
        if let Some(tables) = self.arguments.write_draws {
            tables::write(&results, &self.study, &self.budget, tables.format()?, folder, terminal)?;
        }
        finish::manifest(&results.manifest, false, results.manifest.replicates, folder)?;
        Ok(results)
    }
}

/// A run that is stopped after its last draw has lost nothing.
fn nothing_lost(failure: Failure) -> Failure {
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
