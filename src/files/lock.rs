//! The right to write into a folder: one process at a time has it. The system takes it back when the process ends, however.

use super::{FileError, Folder};
use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, Write};
use std::path::Path;
use std::sync::Arc;

/// Name of the file whose lock says that somebody is writing into a folder.
const LOCK: &str = ".garant.lock";
/// Most bytes of that file: the number of a process.
const MOST_BYTES: u64 = 20;

/// The right to write into a folder.
#[derive(Debug)]
pub struct FolderLock {
    folder: Arc<Folder>,
    file: File,
}

/// Who has a lock: what it left as its name, perhaps nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder(pub String);

impl FolderLock {
    /// Takes the lock of the folder at `root`, which is made where needed; or says who has it.
    ///
    /// # Errors
    /// If the folder cannot be written, or something that is no lock stands in the way.
    pub fn take(root: &Path) -> Result<Result<FolderLock, Holder>, FileError> {
        let folder = Arc::new(Folder::create(root)?);
        // The file goes with its lock. Whoever locked a file that went in the meantime has locked nothing, and tries again.
        loop {
            let mut file = folder.write(LOCK, true)?;
            let failed = |cause| FileError { path: folder.path_of(LOCK), cause };
            match file.try_lock() {
                Ok(()) if !is_at(&file, &folder) => {}
                Ok(()) => {
                    let held = holder(&mut file).map_err(failed)?;
                    held.ok_or_else(|| failed(io::Error::other("was not written by garant; choose another folder")))?;
                    let named = file.set_len(0).and_then(|()| file.rewind());
                    named.and_then(|()| write!(file, "{}", std::process::id())).map_err(failed)?;
                    return Ok(Ok(FolderLock { folder, file }));
                }
                Err(TryLockError::WouldBlock) => {
                    return Ok(Err(Holder(holder(&mut file).ok().flatten().unwrap_or_default())));
                }
                Err(TryLockError::Error(cause)) => return Err(failed(cause)),
            }
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Arc<Folder> {
        &self.folder
    }
}

/// The number in the file, or nothing; absent if it holds something else.
fn holder(file: &mut File) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    let number = bytes.len() as u64 <= MOST_BYTES && bytes.iter().all(u8::is_ascii_digit);
    Ok(number.then(|| String::from_utf8(bytes).unwrap_or_default()))
}

/// Whether the name of the lock still stands for `file`.
fn is_at(file: &File, folder: &Folder) -> bool {
    let ours = Folder::about_file(file).ok().map(|about| about.id);
    let there = folder.about(LOCK).ok().flatten().map(|about| about.id);
    ours.is_some() && ours == there
}

impl Drop for FolderLock {
    fn drop(&mut self) {
        // While the lock is still ours, so that nobody else's file is removed.
        if is_at(&self.file, &self.folder) {
            let _ = self.folder.remove(LOCK);
        }
        let _ = self.file.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn a_folder_is_locked_by_one_and_free_again() {
        let folder = tempfile::tempdir().expect("folder");
        let lock = FolderLock::take(folder.path()).expect("lock").expect("free");
        let holder = FolderLock::take(folder.path()).expect("lock").expect_err("taken");
        assert_eq!(holder, Holder(std::process::id().to_string()));
        drop(lock);
        assert!(!folder.path().join(LOCK).exists());
        // The file of a process that was killed holds no lock.
        fs::write(folder.path().join(LOCK), "1").expect("write");
        assert!(FolderLock::take(folder.path()).expect("lock").is_ok());
    }

    #[test]
    fn a_foreign_file_in_the_place_of_the_lock_is_kept() {
        let folder = tempfile::tempdir().expect("folder");
        for words in ["mine", "123456789012345678901", "12\n"] {
            fs::write(folder.path().join(LOCK), words).expect("write");
            assert!(FolderLock::take(folder.path()).is_err());
            assert_eq!(fs::read_to_string(folder.path().join(LOCK)).expect("read"), words);
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_leads_elsewhere_is_refused_and_changes_nothing() {
        let root = tempfile::tempdir().expect("folder");
        let (out, victim) = (root.path().join("out"), root.path().join("victim"));
        fs::create_dir(&out).expect("folder");
        // Even a number, which by its content could be the lock of a process that was killed.
        for words in ["precious", "42", ""] {
            fs::write(&victim, words).expect("write");
            std::os::unix::fs::symlink("../victim", out.join(LOCK)).expect("link");
            let error = FolderLock::take(&out).expect_err("a link").to_string();
            assert!(error.contains("is a link"), "{error}");
            fs::remove_file(out.join(LOCK)).expect("remove");
            fs::hard_link(&victim, out.join(LOCK)).expect("hard link");
            let error = FolderLock::take(&out).expect_err("a hard link").to_string();
            assert!(error.contains("hard link"), "{error}");
            fs::remove_file(out.join(LOCK)).expect("remove");
            assert_eq!(fs::read_to_string(&victim).expect("read"), words);
        }
        std::os::unix::fs::symlink("../nothing", out.join(LOCK)).expect("link");
        assert!(FolderLock::take(&out).is_err() && !root.path().join("nothing").exists());
    }
}
