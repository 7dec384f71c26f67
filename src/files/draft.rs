//! A file that grows under a temporary name until it is finished; what is not finished is removed.

use super::Folder;
use super::error::{FileError, at, hexadecimal};
use super::list::List;
use super::unfinished::fresh;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

/// A file that grows under a temporary name until it is finished.
#[derive(Debug)]
pub struct FileDraft {
    folder: Arc<Folder>,
    name: String,
    temporary: String,
    file: Option<File>,
    hash: Sha256,
    /// The folder's list of what garant wrote, if it keeps one.
    list: Option<Arc<Mutex<List>>>,
}

/// Writes `bytes` to `path` as a whole or not at all. A file or link of that name is replaced, what a link leads to is not.
///
/// # Errors
/// If the folder does not exist or cannot be written, or the disk is full; `path` is then as it was.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), FileError> {
    let named = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    let name = named.ok_or_else(|| at(path)(io::Error::other("is no name for a file")))?;
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = Arc::new(Folder::open(parent)?);
    // Told by the path as it was given.
    replace(&folder, &name, bytes).map_err(|error| FileError { path: path.to_owned(), ..error })
}

/// Writes `bytes` to the file `name` of `folder` as a whole or not at all.
///
/// # Errors
/// If it cannot be written; it is then as it was.
pub fn replace(folder: &Arc<Folder>, name: &str, bytes: &[u8]) -> Result<(), FileError> {
    let mut draft = FileDraft::create(folder, name, None)?;
    draft.write_all(bytes).map_err(at(&folder.path_of(name)))?;
    draft.finish()
}

impl FileDraft {
    /// Starts a file that will be called `name` in `folder`, and be on `list`.
    pub(super) fn create(folder: &Arc<Folder>, name: &str, list: Option<&Arc<Mutex<List>>>) -> Result<FileDraft, FileError> {
        let (temporary, file) = fresh(folder, name)?;
        let draft = FileDraft {
            folder: Arc::clone(folder),
            name: name.to_owned(),
            temporary,
            file: Some(file),
            hash: Sha256::new(),
            list: list.cloned(),
        };
        draft.announce()?;
        Ok(draft)
    }

    /// Puts the unfinished file on the list, by which the next run knows it for ours if this one is killed.
    fn announce(&self) -> Result<(), FileError> {
        let (Some(list), Some(file)) = (&self.list, &self.file) else { return Ok(()) };
        let about = Folder::about_file(file).map_err(at(&self.folder.path_of(&self.temporary)))?;
        let Some(id) = about.id else { return Ok(()) };
        let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
        list.begin(&self.temporary, id);
        list.save(&self.folder)
    }

    /// Flushes the file to the disk and gives it its name.
    ///
    /// # Errors
    /// If that fails; there is then no file, or the old one.
    pub fn finish(mut self) -> Result<(), FileError> {
        let Some(file) = self.file.take() else { return Ok(()) };
        let done = file.sync_all().map_err(at(&self.folder.path_of(&self.name))).and_then(|()| {
            if let Some(list) = &self.list {
                // The list knows the content before the file has its name: whatever stops us, it is known for ours.
                let mut list = list.lock().unwrap_or_else(PoisonError::into_inner);
                // Something foreign may have taken the name while the file grew.
                list.free(&self.folder, &self.name)?;
                list.add(&self.name, &hexadecimal(&self.hash.clone().finalize()));
                list.save(&self.folder)?;
            }
            self.folder.rename(&self.temporary, &self.name)
        });
        self.forget(done.is_err());
        done
    }

    /// Takes the draft off the list, and the unfinished file away.
    fn forget(&self, unfinished: bool) {
        if unfinished {
            // The error that matters is the first one; a leftover is removed by the next run.
            let _ = self.folder.remove(&self.temporary);
        }
        if let Some(list) = &self.list {
            list.lock().unwrap_or_else(PoisonError::into_inner).end(&self.temporary);
        }
    }
}

impl Write for FileDraft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let file = self.file.as_mut().ok_or_else(|| io::Error::other("the file is finished"))?;
        let n = file.write(bytes)?;
        self.hash.update(&bytes[..n]);
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), File::flush)
    }
}

impl Drop for FileDraft {
    fn drop(&mut self) {
        if self.file.take().is_some() {
            self.forget(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_failed_write_leaves_the_old_file_and_nothing_else() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("file");
        write_atomically(&path, b"old").expect("write");
        fs::create_dir(folder.path().join("folder")).expect("folder");
        assert!(write_atomically(&folder.path().join("folder"), b"new").is_err());
        let here = Arc::new(Folder::open(folder.path()).expect("open"));
        let mut draft = FileDraft::create(&here, "file", None).expect("draft");
        draft.write_all(b"half").expect("write");
        drop(draft);
        assert_eq!(fs::read(&path).expect("read"), b"old");
        assert_eq!(fs::read_dir(folder.path()).expect("folder").count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_replaced_and_not_followed() {
        let folder = tempfile::tempdir().expect("folder");
        let (victim, link) = (folder.path().join("victim"), folder.path().join("link"));
        fs::write(&victim, "mine").expect("write");
        std::os::unix::fs::symlink(&victim, &link).expect("link");
        write_atomically(&link, b"ours").expect("write");
        assert_eq!((fs::read(&victim).expect("read"), fs::read(&link).expect("read")), (b"mine".to_vec(), b"ours".to_vec()));
    }
}
