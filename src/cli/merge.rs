//! `garant merge`: puts the parts of a run together; all of them are the run itself, byte by byte.

use super::playing::lock;
use super::render::{self, LanguageArgument, tell_missing_letters};
use super::show::ShowArguments;
use super::{Exit, Failure, Terminal, destination, finish, flags};
use crate::analysis::statistics;
use crate::engine::Tally;
use crate::files::{Folder, OutputFolder};
use crate::quantity::show::counted;
use crate::results::{self, Results, difference, manifest_difference};
use crate::store::{FolderManifest, REPLICATES, Sealed, SealedWriter};
use clap::Args;
use std::path::{Path, PathBuf};

/// What `garant merge` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  for i in 0 1 2 3; do garant run --replicates 64 --shard $i/4 -o part$i; done
  garant merge part0 part1 part2 part3 -o results    the same files as garant run --replicates 64 -o results
  garant merge part0 part1 --part -o half            still a part, to be merged later

Exit code 3: complete, but many answers are faults, or nothing that was played reads a what-if")]
pub struct Arguments {
    /// Folders with parts, in any order
    #[arg(required = true, value_name = "PARTS")]
    parts: Vec<PathBuf>,
    /// Folder that receives the files
    #[arg(short, long, value_name = "DIR")]
    out: PathBuf,
    /// Replace what the folder holds, even if it is another study, or a run with other settings or models
    #[arg(long)]
    force: bool,
    /// Leave a part, although replicates may be missing
    #[arg(long)]
    part: bool,
    #[command(flatten)]
    show: ShowArguments,
    #[command(flatten)]
    language: LanguageArgument,
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let root = &arguments.out;
    let same = |part: &&PathBuf| part.canonicalize().ok().is_some_and(|a| Some(a) == root.canonicalize().ok());
    if let Some(part) = arguments.parts.iter().find(same) {
        let failure = Failure::new(Exit::Refused, format!("{}: is one of the parts", part.display()));
        return Err(failure.hint("choose another folder with --out"));
    }
    let (mut parts, skeleton) = open(&arguments.parts)?;
    destination::check(root)?;
    if !arguments.force {
        destination::check_free(root, &skeleton)?;
    }
    let count = survey(&mut parts, skeleton.manifest.replicates, arguments.part)?;
    let lock = lock(root)?;
    // Another run may have ended there while the parts were read.
    if !arguments.force {
        destination::check_free(root, &skeleton)?;
    }
    let mut folder = render::open(&lock)?;
    let tally = join(&mut parts, &skeleton, count, &mut folder)?;
    if arguments.part {
        finish::manifest(&skeleton.manifest, true, count, &mut folder)?;
        folder.close()?;
        terminal.note(&format!("written to {}: a part with {}", root.display(), counted(count, "replicate")));
        return Ok(Exit::Done);
    }
    let language = arguments.language.language();
    let results = finish::whole(skeleton, &tally, &[language], 0, &mut folder)?;
    finish::manifest(&results.manifest, false, count, &mut folder)?;
    folder.close()?;
    drop(lock);
    let exit = flags::tell(&results, language, terminal);
    let (count, parts) = (counted(count, "replicate"), counted(parts.len() as u64, "part"));
    terminal.note(&format!("written to {}: {count} from {parts}", root.display()));
    arguments.show.show(&results, language, terminal)?;
    tell_missing_letters(results.options.iter().map(|option| &option.title), terminal);
    Ok(exit)
}

/// The parts, which must be of one run, and its skeleton.
fn open(folders: &[PathBuf]) -> Result<(Vec<Part>, Results), Failure> {
    let parts = folders.iter().map(|folder| Part::open(folder)).collect::<Result<Vec<_>, _>>()?;
    let Some(first) = parts.first() else { return Err(Failure::new(Exit::Refused, "no part was given")) };
    for part in &parts[1..] {
        if let Some(what) = difference(&part.skeleton, &first.skeleton) {
            let (a, b) = (part.folder.display(), first.folder.display());
            return Err(integrity(format!("{a} and {b} are no parts of one run: {what} (here: {a}, there: {b})")));
        }
    }
    let skeleton = first.skeleton.clone();
    Ok((parts, skeleton))
}

fn integrity(message: String) -> Failure {
    Failure::new(Exit::Integrity, message)
}

/// A part, checked.
struct Part {
    folder: PathBuf,
    sealed: Sealed,
    skeleton: Results,
}

impl Part {
    fn open(folder: &Path) -> Result<Part, Failure> {
        let sealed = Sealed::open(&folder.join(REPLICATES), statistics())?;
        let skeleton = finish::skeleton_of_sealed(&sealed)?;
        let held = Folder::open(folder)?;
        let manifest = FolderManifest::<results::Manifest>::read(&held)?;
        manifest.check_files(&held, &[])?;
        let place = folder.display();
        if let Some(what) = manifest_difference(&manifest.run, &skeleton.manifest) {
            return Err(integrity(format!("{place}: the manifest and the replicates disagree about {what}")));
        }
        if manifest.replicates_here != sealed.count {
            let (said, found) = (manifest.replicates_here, sealed.count);
            return Err(integrity(format!("{place}: the manifest says {said} replicates, the file holds {found}")));
        }
        if skeleton.manifest.results_version != results::RESULTS_VERSION || skeleton.manifest.garant != version() {
            let m = &skeleton.manifest;
            let (theirs, ours) = (format!("{} (results {})", m.garant, m.results_version), version());
            let message =
                format!("{place}: was made by garant {theirs}, this is {ours} (results {})", results::RESULTS_VERSION);
            return Err(integrity(message));
        }
        Ok(Part { folder: folder.to_owned(), sealed, skeleton })
    }
}

/// The version of this program.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Reads which replicates the parts hold: none twice and, unless a part may be left, none missing. Returns how many.
fn survey(parts: &mut [Part], planned: u64, may_lack: bool) -> Result<u64, Failure> {
    let mut held: Vec<(u64, usize)> = Vec::new();
    for (p, part) in parts.iter_mut().enumerate() {
        part.sealed.rewind();
        for _ in 0..part.sealed.count {
            held.push((part.sealed.next_record()?.1.index, p));
        }
    }
    held.sort_unstable();
    if let Some(pair) = held.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        let (a, b) = (parts[pair[0].1].folder.display(), parts[pair[1].1].folder.display());
        let twice = held.windows(2).filter(|pair| pair[0].0 == pair[1].0).count();
        return Err(integrity(format!("replicate {} is in {a} and in {b} ({twice} are there twice)", pair[0].0)));
    }
    if let Some((beyond, p)) = held.last().filter(|(index, _)| *index >= planned) {
        let place = parts[*p].folder.display();
        return Err(integrity(format!("{place}: holds replicate {beyond}, the run has only {planned}")));
    }
    let missing = planned - held.len() as u64;
    if missing > 0 && !may_lack {
        let first = (0..planned).zip(held.iter().map(|(index, _)| Some(*index)).chain(std::iter::repeat(None)));
        let first = first.into_iter().find(|(want, have)| Some(*want) != *have).map_or(0, |(want, _)| want);
        let message = format!("{missing} of {planned} replicates are missing, the first is number {first}");
        return Err(integrity(message).hint("give the parts that hold them, or leave a part with --part"));
    }
    Ok(held.len() as u64)
}

/// Writes all records by rising index into one file, and folds them into one tally.
fn join(parts: &mut [Part], skeleton: &Results, count: u64, folder: &mut OutputFolder) -> Result<Tally, Failure> {
    let (layout, draws) = (parts[0].sealed.layout, parts[0].sealed.draws);
    let path = folder.root().join(REPLICATES);
    let file = folder.draft(REPLICATES)?;
    let mut writer = SealedWriter::new(file, &path, &layout, draws, count, &finish::header(skeleton))?;
    let mut tally = Tally::new(layout);
    // The next record of each part that still has one.
    let mut next = Vec::new();
    for part in parts.iter_mut() {
        part.sealed.rewind();
        next.push((part.sealed.count, None));
    }
    for _ in 0..count {
        for (part, (left, waiting)) in parts.iter_mut().zip(&mut next) {
            if waiting.is_none() && *left > 0 {
                *waiting = Some(part.sealed.next_record()?);
                *left -= 1;
            }
        }
        let least = next.iter_mut().filter(|(_, w)| w.is_some()).min_by_key(|(_, w)| w.as_ref().map(|(_, r)| r.index));
        let Some((bytes, record)) = least.and_then(|(_, waiting)| waiting.take()) else { break };
        writer.record(&bytes)?;
        tally.add(&record);
    }
    for part in parts {
        part.sealed.add_histograms(&mut tally)?;
    }
    writer.finish(&tally)?;
    folder.wrote(REPLICATES);
    Ok(tally)
}
