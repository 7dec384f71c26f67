//! A folder that receives the files of a run.
//!
//! It replaces and removes only what garant wrote there itself and nobody changed since: a name that garant gives to files,
//! on the list of the folder, with the content that the list says. Whatever else stands there is foreign and stays.

use super::draft::FileDraft;
use super::error::at;
use super::list::List;
use super::unfinished::name_behind;
use super::{FileError, FileKind, Folder, FolderLock};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A folder that receives the files of a run.
#[derive(Debug)]
pub struct OutputFolder {
    folder: Arc<Folder>,
    list: Arc<Mutex<List>>,
    /// Which names garant gives to files.
    is_own: fn(&str) -> bool,
    written: BTreeSet<String>,
}

impl OutputFolder {
    /// Opens the folder that is locked, and removes what processes that were killed left half-written. `is_own` says which
    /// names garant gives to files: no other file is ever replaced or removed, whatever the folder's list says.
    ///
    /// # Errors
    /// If it cannot be read, or something that is no list of ours stands in its list's place.
    pub fn open(lock: &FolderLock, is_own: fn(&str) -> bool) -> Result<OutputFolder, FileError> {
        let folder = Arc::clone(lock.folder());
        let mut list = List::read(&folder)?;
        remove_leftovers(&folder, &mut list, is_own);
        Ok(OutputFolder { folder, list: Arc::new(Mutex::new(list)), is_own, written: BTreeSet::new() })
    }

    fn list(&self) -> MutexGuard<'_, List> {
        // A list is whole between any two statements: whoever panicked while holding it left it in order.
        self.list.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether files of these names could be written without touching a foreign file; and whether the folder can be written.
    ///
    /// # Errors
    /// With the first foreign file.
    pub fn claim<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Result<(), FileError> {
        names.into_iter().try_for_each(|name| self.list().free(&self.folder, name))?;
        self.list().save(&self.folder)
    }

    /// Where the files go.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The folder itself.
    pub fn folder(&self) -> &Arc<Folder> {
        &self.folder
    }

    /// Writes one file; `name` may hold folders: `charts/attack-risk.svg`.
    ///
    /// # Errors
    /// If it is foreign or cannot be written; it is then as it was.
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), FileError> {
        let mut draft = self.draft(name)?;
        draft.write_all(bytes).map_err(at(&self.folder.path_of(name)))?;
        draft.finish()?;
        self.wrote(name);
        Ok(())
    }

    /// Starts a file that is written bit by bit; [`OutputFolder::wrote`] says that it was finished.
    ///
    /// # Errors
    /// As [`OutputFolder::write`].
    pub fn draft(&mut self, name: &str) -> Result<FileDraft, FileError> {
        debug_assert!((self.is_own)(name), "{name} is no name that garant gives");
        self.list().free(&self.folder, name)?;
        FileDraft::create(&self.folder, name, Some(&self.list))
    }

    /// Notes that a file of this run is there.
    pub fn wrote(&mut self, name: &str) {
        self.written.insert(name.to_owned());
    }

    /// The names of the files of this run that are there.
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.written.iter().map(String::as_str)
    }

    /// Keeps files of earlier runs that `mine` names, although this run does not write them.
    pub fn keep(&mut self, mine: impl Fn(&str) -> bool) {
        let kept: Vec<String> = self.list().names().filter(|name| mine(name)).map(str::to_owned).collect();
        self.written.extend(kept.into_iter().filter(|name| self.folder.about(name).is_ok_and(|about| about.is_some())));
    }

    /// Removes what an earlier run wrote and this one did not, and closes the list.
    ///
    /// # Errors
    /// If the list cannot be written. A stale file that cannot be removed stays on the list, a changed one is foreign now.
    pub fn close(self) -> Result<(), FileError> {
        let mut list = self.list();
        for name in list.names().map(str::to_owned).collect::<Vec<_>>() {
            match list.ours(&self.folder, &name) {
                Ok(Some(digest)) if self.written.contains(&name) => list.settle(&name, &digest),
                Ok(Some(_)) if (self.is_own)(&name) && self.folder.remove(&name).is_err() => {}
                Ok(_) => list.remove(&name),
                Err(_) => {}
            }
        }
        list.save(&self.folder)
    }
}

/// Removes what processes that were killed left half-written: files on the list of the unfinished with the number that the
/// list says, and lists that were not finished.
fn remove_leftovers(folder: &Folder, list: &mut List, is_own: fn(&str) -> bool) {
    // A leftover that cannot be removed harms nobody.
    for (name, id) in list.take_unfinished() {
        let ours = name_behind(&name).is_some_and(|behind| is_own(&behind));
        let about = folder.about(&name).ok().flatten();
        if ours && about.is_some_and(|about| about.kind == FileKind::File && about.id == Some(id)) {
            let _ = folder.remove(&name);
        }
    }
    remove_empty(folder, is_own);
    List::remove_unfinished(folder);
}

/// Removes empty files with a temporary name for one of ours: a process that is killed between making a file and noting its
/// number leaves it unknown to the list. Nothing is lost with it, whoever made it.
fn remove_empty(folder: &Folder, is_own: fn(&str) -> bool) {
    let here = folder.names().unwrap_or_default();
    for name in here.iter().flat_map(|name| with_what_it_holds(folder, name, DEEPEST)) {
        let ours = name_behind(&name).is_some_and(|behind| is_own(&behind));
        let empty = || folder.read(&name).and_then(|file| file.metadata().map_err(at(&folder.path_of(&name))));
        if ours && empty().is_ok_and(|about| about.len() == 0) {
            let _ = folder.remove(&name);
        }
    }
}

/// Levels of folders below an output folder: `charts/narrow`.
const DEEPEST: usize = 2;

/// A name and, if it is that of a folder, the names of what lies in it, down to `levels` folders below one another.
fn with_what_it_holds(folder: &Folder, name: &str, levels: usize) -> Vec<String> {
    let is_folder = || matches!(folder.about(name), Ok(Some(about)) if about.kind == FileKind::Folder);
    let inside = if levels > 0 && is_folder() { folder.names_in(name).unwrap_or_default() } else { Vec::new() };
    let below = inside.iter().flat_map(|name| with_what_it_holds(folder, name, levels - 1));
    below.chain([name.to_owned()]).collect()
}

#[cfg(test)]
mod tests;
