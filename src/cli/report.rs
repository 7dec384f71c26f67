//! `garant report`: charts, tables and report again from a results file, without a simulation.

use super::extras::{self, Extra};
use super::playing::lock;
use super::reading::read;
use super::render::{self, LanguagesArgument, render, tell_missing_letters};
use super::{Exit, Failure, Terminal, destination, finish};
use crate::files::Folder;
use crate::results::{self, Results};
use crate::store::{FolderManifest, MANIFEST, REPLICATES};
use clap::Args;
use std::path::{Path, PathBuf};

/// The file of results in the folder of a run.
pub const RESULTS: &str = "results.json";

/// What `garant report` takes.
#[derive(Args, Clone, Debug)]
#[command(after_help = "Examples:
  garant report output/ukraine-2025/results.json --lang de -o bericht
  garant report output/ukraine-2025                       a run's folder does as well
  garant report output/ukraine-2025 --lang en,de,uk       one page in three languages, with a switch
  garant report output/ukraine-2025 --summary --kit       two sheets to print, and charts to use elsewhere")]
pub struct Arguments {
    /// A results.json, or the folder it stands in
    #[arg(value_name = "RESULTS")]
    results: PathBuf,
    /// Folder that receives the files; the folder of the results if not given
    #[arg(short, long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Also write slides.html: the charts one by one on sheets of 16 to 9, to be shown in a browser or printed as PDF
    #[arg(long)]
    slides: bool,
    /// Also write summary.html: the report on two sheets, A4, to be printed
    #[arg(long)]
    summary: bool,
    /// Also write kit/: every chart as SVG and PNG with captions, alternative texts and credits, to be used elsewhere
    #[arg(long)]
    kit: bool,
    #[command(flatten)]
    language: LanguagesArgument,
}

impl Arguments {
    /// What is asked for besides the report.
    fn extras(&self) -> Vec<Extra> {
        let asked = [(self.slides, Extra::Slides), (self.summary, Extra::Summary), (self.kit, Extra::Kit)];
        asked.into_iter().filter(|(asked, _)| *asked).map(|(_, extra)| extra).collect()
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Exit, Failure> {
    let (path, results) = read_at(&arguments.results)?;
    let beside = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let root = arguments.out.clone().unwrap_or_else(|| beside.to_owned());
    if !same_folder(&root, beside) {
        destination::check(&root)?;
        // A report made there before is made anew, a run is not mixed with another.
        if root.join(MANIFEST).symlink_metadata().is_ok() {
            destination::check_no_run(&root)?;
        }
    }
    let lock = lock(&root)?;
    let manifest = manifest(lock.folder())?;
    let mut folder = render::open(&lock)?;
    // What the run itself left is not remade here, and stays.
    folder.keep(stays);
    extras::claim(&arguments.extras(), &folder)?;
    let charts = render(&results, &arguments.language.all(), 0, &mut folder)?;
    for extra in arguments.extras() {
        extra.write(&results, arguments.language.first(), &charts, &mut folder)?;
    }
    if let Some(manifest) = manifest {
        finish::manifest(&manifest.run, manifest.part, manifest.replicates_here, &mut folder)?;
    }
    folder.close()?;
    drop(lock);
    terminal.note(&format!("written to {}", root.display()));
    tell_missing_letters(results.options.iter().map(|option| &option.title), terminal);
    Ok(Exit::Done)
}

/// The results in a file, or in the folder of a run, and where they stand.
///
/// # Errors
/// As [`read`]; a part of a run has none.
pub fn read_at(place: &Path) -> Result<(PathBuf, Results), Failure> {
    let path = if place.is_dir() { place.join(RESULTS) } else { place.to_owned() };
    let results = read(&path).map_err(|failure| match path.with_file_name(REPLICATES).is_file() && !path.exists() {
        true => failure.hint("a part of a run has no results; garant merge puts the parts together"),
        false => failure,
    })?;
    Ok((path, results))
}

/// The manifest of the folder, if it has one. The new one will vouch for what stays: what is made anew may have been changed,
/// the rest not.
fn manifest(folder: &Folder) -> Result<Option<FolderManifest<results::Manifest>>, Failure> {
    if folder.about(MANIFEST)?.is_none() {
        return Ok(None);
    }
    let manifest = FolderManifest::<results::Manifest>::read(folder)?;
    let anew: Vec<&str> = manifest.files.keys().map(String::as_str).filter(|name| !stays(name)).collect();
    manifest.check_files(folder, &anew).map_err(|error| {
        Failure::from(error).hint("garant verify tells more; with --out the report goes to another folder")
    })?;
    Ok(Some(manifest))
}

fn same_folder(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Whether a file of a run is not made anew from its results.
fn stays(name: &str) -> bool {
    !name.contains('/') && !super::ours::VIEWS.contains(&name)
}
