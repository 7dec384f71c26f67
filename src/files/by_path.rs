//! What a [`Folder`](super::Folder) asks of the system where there are no handles of folders.
//!
//! Before every step it is asked whether a name is a link, and if so nothing is done. A process that puts a link there between
//! the question and the step would get round it; what a received folder holds cannot.

use super::about::{About, FileKind};
use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// A folder by its path.
pub type Handle = PathBuf;

/// The folder at `path`, following links: the user named it.
pub fn open(path: &Path) -> io::Result<Handle> {
    let real = path.canonicalize()?;
    if fs::metadata(&real)?.is_dir() { Ok(real) } else { Err(io::ErrorKind::NotADirectory.into()) }
}

/// The folder `name` in `folder`.
pub fn below(folder: &Handle, name: &str) -> io::Result<Handle> {
    match about(folder, name)?.kind {
        FileKind::Folder => Ok(folder.join(name)),
        _ => Err(io::ErrorKind::NotADirectory.into()),
    }
}

/// Makes the folder `name` in `folder`.
pub fn make(folder: &Handle, name: &str) -> io::Result<()> {
    fs::create_dir(folder.join(name))
}

/// What `name` is in `folder`.
pub fn about(folder: &Handle, name: &str) -> io::Result<About> {
    let found = fs::symlink_metadata(folder.join(name))?.file_type();
    let kind = match found {
        kind if kind.is_symlink() => FileKind::Link,
        kind if kind.is_file() => FileKind::File,
        kind if kind.is_dir() => FileKind::Folder,
        _ => FileKind::Special,
    };
    Ok(About { kind, names: None, id: None })
}

/// What an open file is.
pub fn about_file(file: &File) -> io::Result<About> {
    let kind = if file.metadata()?.is_file() { FileKind::File } else { FileKind::Special };
    Ok(About { kind, names: None, id: None })
}

/// The path of `name`, unless it is a link.
fn direct(folder: &Handle, name: &str) -> io::Result<PathBuf> {
    match about(folder, name) {
        Ok(About { kind: FileKind::Link, .. }) => Err(io::Error::other("is a link")),
        Ok(_) => Ok(folder.join(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(folder.join(name)),
        Err(error) => Err(error),
    }
}

/// Opens `name` in `folder` for reading.
pub fn to_read(folder: &Handle, name: &str) -> io::Result<File> {
    File::open(direct(folder, name)?)
}

/// Opens `name` in `folder` for reading and writing; `create` makes it where it is missing.
pub fn to_write(folder: &Handle, name: &str, create: bool) -> io::Result<File> {
    let path = direct(folder, name)?;
    OpenOptions::new().read(true).write(true).create(create).truncate(false).open(path)
}

/// Makes the new file `name` in `folder`; an error if anything has that name.
pub fn create(folder: &Handle, name: &str) -> io::Result<File> {
    File::create_new(folder.join(name))
}

/// Gives `from` the name `to`, in place of a file that may have it.
pub fn rename(folder: &Handle, from: &str, to: &str) -> io::Result<()> {
    fs::rename(folder.join(from), folder.join(to))
}

/// Removes the file or link `name`.
pub fn remove(folder: &Handle, name: &str) -> io::Result<()> {
    fs::remove_file(folder.join(name))
}

/// The names in `folder` that are text.
pub fn names(folder: &Handle) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        names.extend(entry?.file_name().into_string().ok());
    }
    Ok(names)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn no_link_is_followed_without_handles_either() {
        let root = tempfile::tempdir().expect("folder");
        let victim = root.path().join("victim");
        fs::create_dir_all(root.path().join("out")).expect("folder");
        fs::write(&victim, "mine").expect("write");
        symlink("../victim", root.path().join("out/link")).expect("link");
        symlink("..", root.path().join("out/charts")).expect("link");
        let folder = open(&root.path().join("out")).expect("open");
        assert!(to_read(&folder, "link").is_err() && to_write(&folder, "link", true).is_err());
        assert!(create(&folder, "link").is_err() && below(&folder, "charts").is_err());
        create(&folder, "new").and_then(|_| rename(&folder, "new", "link")).expect("the link itself is replaced");
        make(&folder, "sub").expect("folder");
        assert!(to_write(&folder, "fresh", true).is_ok() && below(&folder, "sub").is_ok());
        let mut found = names(&folder).expect("names");
        found.sort();
        assert_eq!(found, ["charts", "fresh", "link", "sub"]);
        remove(&folder, "charts").expect("the link itself is removed");
        assert_eq!(fs::read_to_string(&victim).expect("read"), "mine");
        assert!(about_file(&to_read(&folder, "link").expect("file")).is_ok_and(|about| about.kind == FileKind::File));
        assert!(open(&victim).is_err());
    }
}
