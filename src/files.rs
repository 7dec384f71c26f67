//! Writing files: the one path by which anything of garant's reaches a disk.
//!
//! A file is written under a temporary name beside its place, flushed to the disk and renamed, so that nobody ever sees half
//! of it. An [`OutputFolder`] keeps a list of the names it wrote: stale ones are removed, foreign files never touched.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Name of the list of files garant wrote into a folder.
pub const LIST: &str = ".garant";

/// A file operation that failed, with its path.
#[derive(Debug, thiserror::Error)]
#[error("{}: {cause}", path.display())]
pub struct FileError {
    /// The path.
    pub path: PathBuf,
    /// What the system said.
    pub cause: io::Error,
}

/// Puts the path beside the system's words.
fn at(path: &Path) -> impl FnOnce(io::Error) -> FileError + '_ {
    move |cause| FileError { path: path.to_owned(), cause }
}

/// Writes `bytes` to `path` as a whole or not at all.
///
/// # Errors
/// If the folder does not exist or cannot be written, or the disk is full; `path` is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let temporary = temporary_name(path);
    let written = File::create(&temporary).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&temporary, path));
    if done.is_err() {
        // The error that matters is the first one; a leftover is removed by the next run at the latest.
        let _ = fs::remove_file(&temporary);
    }
    done.map_err(at(path))
}

/// A file that grows under a temporary name until it is finished; what is not finished is removed.
#[derive(Debug)]
pub struct Draft {
    path: PathBuf,
    temporary: PathBuf,
    file: Option<File>,
}

impl Draft {
    /// Starts a file that will be called `path`.
    ///
    /// # Errors
    /// If the folder does not exist or cannot be written.
    pub fn create(path: &Path) -> Result<Draft, FileError> {
        let temporary = temporary_name(path);
        let file = File::create(&temporary).map_err(at(path))?;
        Ok(Draft { path: path.to_owned(), temporary, file: Some(file) })
    }

    /// Flushes the file to the disk and gives it its name.
    ///
    /// # Errors
    /// If that fails; there is then no file, or the old one.
    pub fn finish(mut self) -> Result<(), FileError> {
        let Some(file) = self.file.take() else { return Ok(()) };
        let done = file.sync_all().and_then(|()| fs::rename(&self.temporary, &self.path));
        if done.is_err() {
            let _ = fs::remove_file(&self.temporary);
        }
        done.map_err(at(&self.path))
    }
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_mut().map_or_else(|| Err(io::Error::other("the file is finished")), |file| file.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            // Nobody is left to tell; a leftover has a temporary name and harms nobody.
            let _ = fs::remove_file(&self.temporary);
        }
    }
}

/// A name beside `path` that no other process uses.
fn temporary_name(path: &Path) -> PathBuf {
    let name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    path.with_file_name(format!(".{name}.tmp-{}", std::process::id()))
}

/// Name of the file whose lock says that somebody is writing into a folder.
const LOCK: &str = ".garant.lock";

/// The right to write into a folder: one process at a time has it. The system takes it back when the process ends, however.
#[derive(Debug)]
pub struct FolderLock {
    path: PathBuf,
    file: File,
}

impl FolderLock {
    /// Takes the lock of `root`; absent if another process has it, then with what it left as its name.
    ///
    /// # Errors
    /// If the folder cannot be written.
    pub fn take(root: &Path) -> Result<Result<FolderLock, String>, FileError> {
        let path = root.join(LOCK);
        // The file goes with its lock. Whoever locked a file that went in the meantime has locked nothing, and tries again.
        loop {
            let mut file =
                File::options().read(true).write(true).create(true).truncate(false).open(&path).map_err(at(&path))?;
            match file.try_lock() {
                Ok(()) if is_at(&file, &path) => {
                    let named = file.set_len(0).and_then(|()| write!(file, "{}", std::process::id()));
                    named.map_err(at(&path))?;
                    return Ok(Ok(FolderLock { path, file }));
                }
                Ok(()) => {}
                Err(fs::TryLockError::WouldBlock) => {
                    let mut holder = String::new();
                    let _ = io::Read::read_to_string(&mut file, &mut holder);
                    return Ok(Err(holder.trim().to_owned()));
                }
                Err(fs::TryLockError::Error(cause)) => return Err(FileError { path, cause }),
            }
        }
    }
}

/// Whether `path` still names `file`.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (ours, there) = (file.metadata(), fs::metadata(path));
    ours.ok().zip(there.ok()).is_some_and(|(a, b)| (a.dev(), a.ino()) == (b.dev(), b.ino()))
}

/// Elsewhere an open file cannot be removed.
#[cfg(not(unix))]
fn is_at(_file: &File, path: &Path) -> bool {
    path.exists()
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // While the lock is still ours, so that nobody else's file is removed.
        let _ = fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// A folder that receives the files of a run.
#[derive(Debug)]
pub struct OutputFolder {
    root: PathBuf,
    before: BTreeSet<String>,
    written: BTreeSet<String>,
}

impl OutputFolder {
    /// Opens `root`, creating it where needed, and checks that it can be written before any work is done.
    ///
    /// # Errors
    /// If it is no folder or cannot be written.
    pub fn open(root: &Path) -> Result<OutputFolder, FileError> {
        fs::create_dir_all(root).map_err(at(root))?;
        let list = root.join(LIST);
        let before = match fs::read_to_string(&list) {
            Ok(text) => text.lines().filter(|line| is_plain(line)).map(str::to_owned).collect(),
            Err(_) => BTreeSet::new(),
        };
        remove_leftovers(root);
        let folder = OutputFolder { root: root.to_owned(), before, written: BTreeSet::new() };
        folder.write_list(&folder.before)?;
        Ok(folder)
    }

    /// Whether files of these names could be written without touching a foreign file: one that is there and not on our list.
    ///
    /// # Errors
    /// With the first foreign file.
    pub fn claim<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Result<(), FileError> {
        match names.into_iter().find(|name| !self.before.contains(*name) && self.root.join(name).exists()) {
            None => Ok(()),
            Some(name) => {
                let cause = io::Error::other("is there already and was not written by garant; choose another folder");
                Err(FileError { path: self.root.join(name), cause })
            }
        }
    }

    /// Where the files go.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Writes one file; `name` may hold folders: `charts/attack-risk.svg`.
    ///
    /// # Errors
    /// As [`write_atomically`].
    pub fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), FileError> {
        let path = self.prepare(name)?;
        write_atomically(&path, bytes)?;
        self.wrote(name);
        Ok(())
    }

    /// Starts a file that is written bit by bit; [`OutputFolder::wrote`] says that it was finished.
    ///
    /// # Errors
    /// As [`OutputFolder::write`].
    pub fn draft(&mut self, name: &str) -> Result<Draft, FileError> {
        let path = self.prepare(name)?;
        Draft::create(&path)
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
        let kept: Vec<String> = self.before.iter().filter(|name| mine(name)).cloned().collect();
        self.written.extend(kept);
    }

    /// Makes sure that `name` may be written, and puts it on the list.
    fn prepare(&mut self, name: &str) -> Result<PathBuf, FileError> {
        debug_assert!(is_plain(name));
        let path = self.root.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(at(parent))?;
        }
        self.claim([name])?;
        // The list names a file before it exists: whatever stops us, nothing of ours is ever taken for foreign.
        if self.before.insert(name.to_owned()) {
            self.write_list(&self.before)?;
        }
        Ok(path)
    }

    /// Removes what an earlier run wrote and this one did not, and closes the list.
    ///
    /// # Errors
    /// If the list cannot be written. A stale file that cannot be removed stays on the list.
    pub fn close(mut self) -> Result<(), FileError> {
        for stale in self.before.difference(&self.written).cloned().collect::<Vec<_>>() {
            let path = self.root.join(&stale);
            match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => self.written.insert(stale),
                _ => continue,
            };
        }
        self.write_list(&self.written)
    }

    fn write_list(&self, names: &BTreeSet<String>) -> Result<(), FileError> {
        let text: String = names.iter().map(|name| format!("{name}\n")).collect();
        write_atomically(&self.root.join(LIST), text.as_bytes())
    }
}

/// Removes what processes that were killed left half-written in a folder and in its folder of charts.
fn remove_leftovers(root: &Path) {
    for folder in [root.to_owned(), root.join("charts")] {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let id = name.strip_prefix('.').and_then(|rest| rest.rsplit_once(".tmp-")).map(|(_, id)| id.parse::<u32>());
            let ours = id == Some(Ok(std::process::id()));
            if matches!(id, Some(Ok(_))) && !ours {
                // A leftover that cannot be removed harms nobody.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a name stays inside its folder: a forged list must not make us remove anything else.
fn is_plain(name: &str) -> bool {
    let path = Path::new(name);
    !name.is_empty() && path.components().all(|part| matches!(part, std::path::Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stale_files_go_and_foreign_files_stay() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("new/output");
        let mut first = OutputFolder::open(&root).expect("open");
        first.write("results.json", b"1").expect("write");
        first.write("charts/old.svg", b"2").expect("write");
        first.close().expect("close");
        fs::write(root.join("notes.txt"), b"mine").expect("write");

        let mut second = OutputFolder::open(&root).expect("open");
        second.write("results.json", b"3").expect("write");
        second.close().expect("close");
        assert_eq!(fs::read(root.join("results.json")).expect("read"), b"3");
        assert!(!root.join("charts/old.svg").exists());
        assert_eq!(fs::read(root.join("notes.txt")).expect("read"), b"mine");
    }

    #[test]
    fn a_foreign_file_in_the_way_is_kept() {
        let folder = tempfile::tempdir().expect("folder");
        fs::write(folder.path().join("report.html"), "mine").expect("write");
        let mut output = OutputFolder::open(folder.path()).expect("open");
        assert!(output.claim(["results.json"]).is_ok() && output.claim(["results.json", "report.html"]).is_err());
        assert!(output.write("report.html", b"ours").is_err());
        assert_eq!(fs::read(folder.path().join("report.html")).expect("read"), b"mine");
    }

    #[test]
    fn a_forged_list_removes_nothing_outside() {
        let folder = tempfile::tempdir().expect("folder");
        let root = folder.path().join("out");
        fs::create_dir(&root).expect("folder");
        fs::write(folder.path().join("precious"), b"x").expect("write");
        fs::write(root.join(LIST), "../precious\n/etc/hostname\n").expect("write");
        OutputFolder::open(&root).expect("open").close().expect("close");
        assert!(folder.path().join("precious").exists());
    }

    #[test]
    fn a_folder_is_locked_by_one_and_free_again() {
        let folder = tempfile::tempdir().expect("folder");
        let lock = FolderLock::take(folder.path()).expect("lock").expect("free");
        let holder = FolderLock::take(folder.path()).expect("lock").expect_err("taken");
        assert_eq!(holder, std::process::id().to_string());
        drop(lock);
        assert!(!folder.path().join(LOCK).exists());
        // The file of a process that was killed holds no lock.
        fs::write(folder.path().join(LOCK), "1").expect("write");
        assert!(FolderLock::take(folder.path()).expect("lock").is_ok());
    }

    #[test]
    fn leftovers_of_others_go_and_strange_names_stay() {
        let folder = tempfile::tempdir().expect("folder");
        for name in [".results.json.tmp-1", ".x.tmp-y", "tmp-1"] {
            fs::write(folder.path().join(name), "").expect("write");
        }
        OutputFolder::open(folder.path()).expect("open").close().expect("close");
        let there = |name: &str| folder.path().join(name).exists();
        assert!(!there(".results.json.tmp-1") && there(".x.tmp-y") && there("tmp-1"));
    }

    #[test]
    fn a_failed_write_leaves_the_old_file() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("file");
        write_atomically(&path, b"old").expect("write");
        fs::create_dir(temporary_name(&path)).expect("block the temporary name");
        assert!(write_atomically(&path, b"new").is_err());
        assert_eq!(fs::read(&path).expect("read"), b"old");
    }
}
