//! Reading without trust: a regular file of a bounded size, or at once an error that says what it is instead.
//!
//! A pipe that nobody writes to would be waited for, a device would never end, and a large file would fill the memory. So the
//! kind and the size are asked before a byte is read, and no more is read than was allowed.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// Why a file was not read.
#[derive(Debug, thiserror::Error)]
pub enum NotRead {
    /// The system did not let us.
    #[error(transparent)]
    System(#[from] io::Error),
    /// It is a folder.
    #[error("is a folder, not a file")]
    Folder,
    /// It is a pipe, a device or a socket.
    #[error("is not a regular file")]
    Special,
    /// It has more bytes than this.
    #[error("is larger than {}", size(*.0))]
    TooLarge(u64),
}

impl From<NotRead> for io::Error {
    fn from(why: NotRead) -> io::Error {
        match why {
            NotRead::System(error) => error,
            other => io::Error::other(other.to_string()),
        }
    }
}

/// A limit in words.
fn size(bytes: u64) -> String {
    if bytes >= 1 << 20 { format!("{} MiB", bytes >> 20) } else { format!("{bytes} bytes") }
}

/// Opens the regular file at `path`. Links are followed: whoever names a link means what it leads to.
///
/// # Errors
/// If there is none, or it is something else.
pub fn open(path: &Path) -> Result<File, NotRead> {
    // Asked before opening, for opening a device can have effects; and again after, for it may be another one by now.
    regular(&fs::metadata(path)?)?;
    let file = options().open(path)?;
    regular(&file.metadata()?)?;
    Ok(file)
}

/// All bytes of the regular file at `path`, which has at most `most`.
///
/// # Errors
/// As [`open`], or if there are more.
pub fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, NotRead> {
    all(open(path)?, most)
}

/// The text of the regular file at `path`, which has at most `most` bytes.
///
/// # Errors
/// As [`bytes`], or if it is not UTF-8.
pub fn text(path: &Path, most: u64) -> Result<String, NotRead> {
    text_of(bytes(path, most)?)
}

/// Bytes as text.
pub(super) fn text_of(bytes: Vec<u8>) -> Result<String, NotRead> {
    String::from_utf8(bytes).map_err(|_| NotRead::System(io::Error::other("is no text in UTF-8")))
}

/// All bytes of an open file, which has at most `most`.
pub(super) fn all(file: File, most: u64) -> Result<Vec<u8>, NotRead> {
    if file.metadata()?.len() > most {
        return Err(NotRead::TooLarge(most));
    }
    let mut bytes = Vec::new();
    // A file that grows while it is read has no size to rely on.
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(NotRead::TooLarge(most)) } else { Ok(bytes) }
}

/// Whether `about` is of a regular file.
pub(super) fn regular(about: &fs::Metadata) -> Result<(), NotRead> {
    match about.file_type() {
        kind if kind.is_file() => Ok(()),
        kind if kind.is_dir() => Err(NotRead::Folder),
        _ => Err(NotRead::Special),
    }
}

/// Reading, without waiting for the other end of a pipe that took the file's place.
#[cfg(unix)]
fn options() -> fs::OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = fs::OpenOptions::new();
    options.read(true).custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits() as i32);
    options
}

/// Elsewhere there are no such pipes among the files.
#[cfg(not(unix))]
fn options() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_up_to_its_limit() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("file");
        fs::write(&path, "four").expect("write");
        assert_eq!(text(&path, 4).expect("text"), "four");
        assert!(matches!(bytes(&path, 3), Err(NotRead::TooLarge(3))));
        assert!(matches!(bytes(folder.path(), 3), Err(NotRead::Folder)));
        fs::write(&path, [0xff]).expect("write");
        assert!(text(&path, 4).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn pipes_and_devices_are_refused_at_once() {
        let folder = tempfile::tempdir().expect("folder");
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo").success());
        for path in [pipe.as_path(), Path::new("/dev/zero"), Path::new("/dev/tty")] {
            assert!(bytes(path, 3).is_err(), "{}", path.display());
        }
        assert!(matches!(open(Path::new("/dev/zero")), Err(NotRead::Special)));
    }
}
