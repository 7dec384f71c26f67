//! A folder held open. What is in it is reached by names from there, and no link on the way is followed: nothing outside is
//! read, written or removed through it, whatever a folder from elsewhere holds.

use super::about::{About, FileKind};
use super::error::{FileError, at, digest, is_plain};
use super::{read, system};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// A folder held open.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    handle: system::Handle,
}

/// A folder below the one that was opened.
enum Place<'a> {
    Here(&'a system::Handle),
    Below(system::Handle),
}

impl Place<'_> {
    fn handle(&self) -> &system::Handle {
        match self {
            Place::Here(handle) => handle,
            Place::Below(handle) => handle,
        }
    }
}

impl Folder {
    /// Opens the folder at `path`. It may be a link, for the user named it; nothing below it may.
    ///
    /// # Errors
    /// If there is none, or it cannot be read.
    pub fn open(path: &Path) -> Result<Folder, FileError> {
        let handle = system::open(path).map_err(at(path))?;
        Ok(Folder { path: path.to_owned(), handle })
    }

    /// The same, made where it is missing.
    ///
    /// # Errors
    /// If it cannot be made or read.
    pub fn create(path: &Path) -> Result<Folder, FileError> {
        fs::create_dir_all(path).map_err(at(path))?;
        Folder::open(path)
    }

    /// Where it was found.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path of `name`, for messages.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// What `name` is; absent if there is nothing of that name. `name` may lie in folders: `charts/attack-risk.svg`.
    ///
    /// # Errors
    /// If the system does not say.
    pub fn about(&self, name: &str) -> Result<Option<About>, FileError> {
        let found = self.parent(name, false).and_then(|(place, last)| system::about(place.handle(), last));
        match found {
            Ok(about) => Ok(Some(about)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(cause) => Err(self.error(name, cause)),
        }
    }

    /// Opens the regular file `name` for reading.
    ///
    /// # Errors
    /// If there is none, or `name` is something else.
    pub fn read(&self, name: &str) -> Result<File, FileError> {
        self.reached(name, false, system::to_read)
    }

    /// All bytes of the regular file `name`, which has at most `most`.
    ///
    /// # Errors
    /// As [`Folder::read`], or if it has more.
    pub fn bytes(&self, name: &str, most: u64) -> Result<Vec<u8>, FileError> {
        read::all(self.read(name)?, most).map_err(|why| self.error(name, why.into()))
    }

    /// The text of the regular file `name`, which has at most `most` bytes.
    ///
    /// # Errors
    /// As [`Folder::bytes`], or if it is not UTF-8.
    pub fn text(&self, name: &str, most: u64) -> Result<String, FileError> {
        read::text_of(self.bytes(name, most)?).map_err(|why| self.error(name, why.into()))
    }

    /// SHA-256 of the regular file `name`, in hexadecimal.
    ///
    /// # Errors
    /// As [`Folder::read`].
    pub fn digest(&self, name: &str) -> Result<String, FileError> {
        digest(self.read(name)?).map_err(|cause| self.error(name, cause))
    }

    /// Opens the regular file `name` for reading and writing; `create` makes it where it is missing.
    ///
    /// # Errors
    /// If that fails, `name` is something else, or the file has another name as well, under which it would change too.
    pub fn write(&self, name: &str, create: bool) -> Result<File, FileError> {
        let file = self.reached(name, false, |folder, last| system::to_write(folder, last, create))?;
        let about = system::about_file(&file).map_err(|cause| self.error(name, cause))?;
        if about.stands_alone() {
            return Ok(file);
        }
        Err(self.error(name, io::Error::other("is the same file as another one elsewhere (a hard link)")))
    }

    /// Makes the new file `name`, and the folders it lies in.
    ///
    /// # Errors
    /// If that fails, also because something has that name.
    pub fn create_new(&self, name: &str) -> Result<File, FileError> {
        self.reached(name, true, system::create)
    }

    /// Gives `from` the name `to` in the same folder, in place of a file that may have it.
    ///
    /// # Errors
    /// If that fails.
    pub fn rename(&self, from: &str, to: &str) -> Result<(), FileError> {
        let last = to.rsplit_once('/').map_or(to, |(_, last)| last);
        let renamed = self.parent(from, false).and_then(|(place, from)| system::rename(place.handle(), from, last));
        renamed.map_err(|cause| self.error(to, cause))
    }

    /// Removes the file or link `name`; it is no error if there is none.
    ///
    /// # Errors
    /// If that fails.
    pub fn remove(&self, name: &str) -> Result<(), FileError> {
        match self.parent(name, false).and_then(|(place, last)| system::remove(place.handle(), last)) {
            Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(self.error(name, cause)),
            _ => Ok(()),
        }
    }

    /// The names in this folder itself.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn names(&self) -> Result<Vec<String>, FileError> {
        system::names(&self.handle).map_err(at(&self.path))
    }

    /// The names of what lies in the folder `name`, each as seen from here: `charts/attack-risk.svg`.
    ///
    /// # Errors
    /// If it is no folder, or cannot be read.
    pub fn names_in(&self, name: &str) -> Result<Vec<String>, FileError> {
        let listed = self.parent(name, false).and_then(|(place, last)| {
            let inside = system::below(place.handle(), last)?;
            Ok(system::names(&inside)?.into_iter().map(|found| format!("{name}/{found}")).collect())
        });
        listed.map_err(|cause| self.error(name, cause))
    }

    /// What an open file is.
    ///
    /// # Errors
    /// If the system does not say.
    pub fn about_file(file: &File) -> io::Result<About> {
        system::about_file(file)
    }

    /// A failure at `name`, a link in its place named as such.
    fn error(&self, name: &str, cause: io::Error) -> FileError {
        let link = (1..=name.split('/').count()).find_map(|n| {
            let part = name.split('/').take(n).collect::<Vec<_>>().join("/");
            let (place, last) = self.parent(&part, false).ok()?;
            let about = system::about(place.handle(), last).ok()?;
            (about.kind == FileKind::Link).then_some(part)
        });
        match link {
            Some(part) => FileError {
                path: self.path_of(&part),
                cause: io::Error::other("is a link, and links are not followed here"),
            },
            None => FileError { path: self.path_of(name), cause },
        }
    }

    /// Opens `name` in the way of `open`, and makes sure that it is a regular file.
    fn reached(
        &self,
        name: &str,
        make: bool,
        open: impl FnOnce(&system::Handle, &str) -> io::Result<File>,
    ) -> Result<File, FileError> {
        let opened = self.parent(name, make).and_then(|(place, last)| {
            let file = open(place.handle(), last)?;
            read::regular(&file.metadata()?)?;
            Ok(file)
        });
        opened.map_err(|cause| self.error(name, cause))
    }

    /// The folder in which `name` lies, and its last part; `make` makes folders that are missing.
    fn parent<'n>(&self, name: &'n str, make: bool) -> io::Result<(Place<'_>, &'n str)> {
        if !is_plain(name) {
            return Err(io::Error::other("leads out of its folder"));
        }
        let (folders, last) = name.rsplit_once('/').map_or((None, name), |(folders, last)| (Some(folders), last));
        let mut place = Place::Here(&self.handle);
        for part in folders.into_iter().flat_map(|folders| folders.split('/')) {
            if make {
                match system::make(place.handle(), part) {
                    Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
                    _ => {}
                }
            }
            place = Place::Below(system::below(place.handle(), part)?);
        }
        Ok((place, last))
    }
}
