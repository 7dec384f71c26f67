//! Where the study of an input stands: which folder is its own, what it is called, and which of its options are meant.

use super::complaint::Complaint;
use super::document::quote;
use super::library::peek;
use super::shelf::{Embedded, Shelf, WORLD, extended, toml_files};
use super::syntax;
use std::path::{Path, PathBuf};

/// Longest chain of files that is followed to a world.
const LONGEST_CHAIN: usize = 8;

/// Where a study is read from.
#[derive(Clone, Debug)]
pub enum Input {
    /// A folder with a world file and one file per option; or one with options alone, that extend those of a study beside it.
    Folder(PathBuf),
    /// Single option files of one folder, with the study's reference option; a world file among them stands for its whole
    /// folder.
    Files(Vec<PathBuf>),
    /// Files compiled into the program.
    Embedded {
        /// Name of the study.
        name: &'static str,
        /// File names and contents.
        files: Embedded,
    },
}

/// Where a study stands.
pub struct StudyPlace {
    /// Its files.
    pub shelf: Shelf,
    /// The name of the study: its folder's.
    pub name: String,
    /// The option files chosen, as paths from the study's folder, if not all.
    pub chosen: Option<Vec<String>>,
}

impl StudyPlace {
    /// The place of the study that `input` means.
    ///
    /// # Errors
    /// If its files stand in several folders, or a folder cannot be listed.
    pub fn of(input: &Input) -> Result<StudyPlace, Complaint> {
        match input {
            Input::Embedded { name, files } => {
                Ok(StudyPlace { shelf: Shelf::Embedded(files), name: (*name).to_owned(), chosen: None })
            }
            Input::Folder(folder) if folder.join(WORLD).exists() => Ok(StudyPlace::whole(folder)),
            Input::Folder(folder) => {
                let files: Vec<PathBuf> = toml_files(folder)?.iter().map(|name| folder.join(name)).collect();
                // A folder that leads to no world is a study that lacks one.
                Ok(elsewhere(folder, &files)?.unwrap_or_else(|| StudyPlace::whole(folder)))
            }
            Input::Files(files) => of_files(files),
        }
    }

    fn whole(folder: &Path) -> StudyPlace {
        StudyPlace { shelf: Shelf::Folder(folder.to_owned()), name: study_name(folder), chosen: None }
    }
}

/// The place of single files, all of one folder.
fn of_files(files: &[PathBuf]) -> Result<StudyPlace, Complaint> {
    let folder = files.first().map(|file| parent(file)).unwrap_or_default();
    if let Some(other) = files.iter().find(|file| !is_same(&parent(file), &folder)) {
        let path = other.display().to_string();
        return Err(Complaint::file(&path, "the files of one study stand in one folder", "check one study at a time"));
    }
    if !folder.join(WORLD).exists()
        && let Some(place) = elsewhere(&folder, files)?
    {
        return Ok(place);
    }
    let names = names(files);
    let chosen = (!names.iter().any(|name| name == WORLD)).then_some(names);
    Ok(StudyPlace { chosen, ..StudyPlace::whole(&folder) })
}

/// The place of files in `folder` that extend those of a study in another folder beside it; absent if they lead to none.
fn elsewhere(folder: &Path, files: &[PathBuf]) -> Result<Option<StudyPlace>, Complaint> {
    let mut found = None;
    for name in names(files) {
        found = found.or(home(folder, &name)?);
    }
    let Some(home) = found else { return Ok(None) };
    let roots = [folder, &home].map(|folder| folder.canonicalize().ok()?.parent().map(Path::to_owned));
    let is_beside = roots[0].is_some() && roots[0] == roots[1] && !is_same(folder, &home);
    let own = study_name(folder);
    let chosen = names(files).into_iter().map(|name| format!("../{own}/{name}")).collect();
    Ok(is_beside.then(|| StudyPlace { chosen: Some(chosen), ..StudyPlace::whole(&home) }))
}

/// The folder of the world that the file called `name` in `folder` leads to, if that is another one.
fn home(folder: &Path, name: &str) -> Result<Option<PathBuf>, Complaint> {
    let (shelf, own) = (Shelf::Folder(folder.to_owned()), study_name(folder));
    let mut at = name.to_owned();
    for _ in 0..LONGEST_CHAIN {
        // What keeps a file from being read, or that it extends nothing, is said when the study is read.
        let Ok(document) = shelf.read(&at) else { return Ok(None) };
        let (root, _) = syntax::parse(&document);
        let Some((text, span)) = peek(root.get_ref()) else { return Ok(None) };
        let wrong = |message: String, help: String| Complaint::at(&document, span.clone(), message, help);
        let next = extended(&text, &at, &own).map_err(|(message, help)| wrong(message, help))?;
        if next == WORLD {
            return Ok(None);
        }
        if let Some(above) = next.strip_suffix(WORLD).and_then(|above| above.strip_suffix('/')) {
            return Ok(folded(&folder.join(above)));
        }
        if !shelf.holds(&next) {
            let message = format!("cannot extend `{}`: there is no such file", quote(&text));
            return Err(wrong(message, "check the spelling of the path".to_owned()));
        }
        at = next;
    }
    Ok(None)
}

/// `folder` without steps down and up again, as people write paths.
fn folded(folder: &Path) -> Option<PathBuf> {
    use std::path::Component::{Normal, ParentDir};
    let mut all: Vec<std::path::Component<'_>> = Vec::new();
    for part in folder.components() {
        match (part, all.last()) {
            (ParentDir, Some(Normal(_))) => _ = all.pop(),
            _ => all.push(part),
        }
    }
    folder.is_dir().then(|| if all.is_empty() { PathBuf::from(".") } else { all.iter().collect() })
}

fn names(files: &[PathBuf]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn parent(file: &Path) -> PathBuf {
    file.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}

fn is_same(a: &Path, b: &Path) -> bool {
    a == b || matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// The name of a study: its folder's.
fn study_name(folder: &Path) -> String {
    let real = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    real.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
