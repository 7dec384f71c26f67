//! What a [`Folder`](super::Folder) asks of the system, by handles of folders: a name is looked up in the folder that was
//! opened, whatever its path means by now, and no link is followed.

use super::about::{About, FileKind};
use rustix::fs::{AtFlags, Dir, FileType, Mode, OFlags, mkdirat, openat, renameat, statat, unlinkat};
use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::path::Path;

/// An open folder.
pub type Handle = OwnedFd;

/// For whoever the process lets read and write, as for any new file.
const NEW: Mode = Mode::from_raw_mode(0o666);

/// Opens the folder at `path`, following links: the user named it.
pub fn open(path: &Path) -> io::Result<Handle> {
    Ok(rustix::fs::open(path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?)
}

/// Opens the folder `name` in `folder`.
pub fn below(folder: &Handle, name: &str) -> io::Result<Handle> {
    let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
    Ok(openat(folder, name, flags, Mode::empty())?)
}

/// Makes the folder `name` in `folder`.
pub fn make(folder: &Handle, name: &str) -> io::Result<()> {
    Ok(mkdirat(folder, name, Mode::from_raw_mode(0o777))?)
}

/// What `name` is in `folder`.
pub fn about(folder: &Handle, name: &str) -> io::Result<About> {
    let found = statat(folder, name, AtFlags::SYMLINK_NOFOLLOW)?;
    let kind = match FileType::from_raw_mode(found.st_mode) {
        FileType::RegularFile => FileKind::File,
        FileType::Directory => FileKind::Folder,
        FileType::Symlink => FileKind::Link,
        _ => FileKind::Special,
    };
    Ok(About { kind, names: Some(found.st_nlink as u64), id: Some(found.st_ino as u64) })
}

/// What an open file is.
pub fn about_file(file: &File) -> io::Result<About> {
    use std::os::unix::fs::MetadataExt;
    let found = file.metadata()?;
    let kind = if found.is_file() { FileKind::File } else { FileKind::Special };
    Ok(About { kind, names: Some(found.nlink()), id: Some(found.ino()) })
}

fn opened(folder: &Handle, name: &str, how: OFlags) -> io::Result<File> {
    // Never waiting for the other end of a pipe that stands there.
    let flags = how | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    Ok(File::from(openat(folder, name, flags, NEW)?))
}

/// Opens `name` in `folder` for reading.
pub fn to_read(folder: &Handle, name: &str) -> io::Result<File> {
    opened(folder, name, OFlags::RDONLY)
}

/// Opens `name` in `folder` for reading and writing; `create` makes it where it is missing.
pub fn to_write(folder: &Handle, name: &str, create: bool) -> io::Result<File> {
    opened(folder, name, OFlags::RDWR | if create { OFlags::CREATE } else { OFlags::empty() })
}

/// Makes the new file `name` in `folder`; an error if anything has that name.
pub fn create(folder: &Handle, name: &str) -> io::Result<File> {
    opened(folder, name, OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL)
}

/// Gives `from` the name `to`, in place of a file that may have it.
pub fn rename(folder: &Handle, from: &str, to: &str) -> io::Result<()> {
    Ok(renameat(folder, from, folder, to)?)
}

/// Removes the file or link `name`.
pub fn remove(folder: &Handle, name: &str) -> io::Result<()> {
    Ok(unlinkat(folder, name, AtFlags::empty())?)
}

/// The names in `folder` that are text.
pub fn names(folder: &Handle) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in Dir::read_from(folder)? {
        names.extend(entry?.file_name().to_str().ok().map(str::to_owned));
    }
    Ok(names)
}
