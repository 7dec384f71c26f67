//! The list of what garant wrote into a folder, kept in the folder itself.
//!
//! A name alone proves nothing: a list may come with a folder from elsewhere, and a file may have been changed or replaced
//! since. So the list holds the SHA-256 of every file, and of unfinished ones the number by which the disk knows them, which
//! nobody who packs a folder can foresee.

use super::unfinished::{fresh, remove_unfinished};
use super::{FileError, FileKind, Folder, is_plain};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

/// Name of the list.
pub const LIST: &str = ".garant";
/// Its first line: no other file starts like that.
const HEAD: &str = "# What garant wrote here: SHA-256 and name. A file that was changed since then is left alone.\n";
/// Largest list read; a run writes some fifty lines.
const MOST_BYTES: u64 = 1 << 20;
/// Before the number of an unfinished file.
const UNFINISHED: &str = "unfinished ";

/// What garant wrote into a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// By name the SHA-256 that the file may have: the old and, while it is replaced, the new one.
    files: BTreeMap<String, BTreeSet<String>>,
    /// Unfinished files: names and numbers.
    unfinished: BTreeMap<String, u64>,
}

impl List {
    /// Reads the list of `folder`; empty if there is none.
    ///
    /// # Errors
    /// If something stands there that is no list, or it cannot be read.
    pub fn read(folder: &Folder) -> Result<List, FileError> {
        if folder.about(LIST)?.is_none() {
            return Ok(List::default());
        }
        let text = folder.text(LIST, MOST_BYTES)?;
        List::parse(&text).ok_or_else(|| {
            let cause =
                io::Error::other("is not a list of this version of garant; choose another folder, or remove this one");
            FileError { path: folder.path_of(LIST), cause }
        })
    }

    fn parse(text: &str) -> Option<List> {
        let mut list = List::default();
        for line in text.strip_prefix(HEAD)?.lines() {
            let (mark, name) = line.split_once("  ")?;
            let digest = mark.len() == 64 && mark.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
            match mark.strip_prefix(UNFINISHED) {
                _ if !is_plain(name) => return None,
                Some(number) => _ = list.unfinished.insert(name.to_owned(), number.parse().ok()?),
                None if digest => list.add(name, mark),
                None => return None,
            }
        }
        Some(list)
    }

    fn text(&self) -> String {
        let files = self.files.iter().flat_map(|(name, digests)| digests.iter().map(move |d| format!("{d}  {name}\n")));
        let unfinished = self.unfinished.iter().map(|(name, id)| format!("{UNFINISHED}{id}  {name}\n"));
        std::iter::once(HEAD.to_owned()).chain(files).chain(unfinished).collect()
    }

    /// Writes the list into `folder`, as a whole or not at all.
    ///
    /// # Errors
    /// If that fails; the old list is then still there.
    pub fn save(&self, folder: &Folder) -> Result<(), FileError> {
        let (temporary, mut file) = fresh(folder, LIST)?;
        let written = file.write_all(self.text().as_bytes()).and_then(|()| file.sync_all());
        let saved = written.map_err(super::error::at(&folder.path_of(LIST))).and_then(|()| folder.rename(&temporary, LIST));
        if saved.is_err() {
            // The error that matters is the first one.
            let _ = folder.remove(&temporary);
        }
        saved
    }

    /// Removes lists that processes that were killed did not finish.
    pub fn remove_unfinished(folder: &Folder) {
        remove_unfinished(folder, LIST, HEAD.as_bytes());
    }

    /// The names of all files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Notes that `name` may hold what has this SHA-256.
    pub fn add(&mut self, name: &str, digest: &str) {
        self.files.entry(name.to_owned()).or_default().insert(digest.to_owned());
    }

    /// Notes that `name` holds what has this SHA-256, and nothing else.
    pub fn settle(&mut self, name: &str, digest: &str) {
        self.files.insert(name.to_owned(), BTreeSet::from([digest.to_owned()]));
    }

    /// Forgets a file.
    pub fn remove(&mut self, name: &str) {
        self.files.remove(name);
    }

    /// Notes an unfinished file and its number.
    pub fn begin(&mut self, temporary: &str, id: u64) {
        self.unfinished.insert(temporary.to_owned(), id);
    }

    /// Forgets an unfinished file.
    pub fn end(&mut self, temporary: &str) {
        self.unfinished.remove(temporary);
    }

    /// Takes all unfinished files off the list.
    pub fn take_unfinished(&mut self) -> BTreeMap<String, u64> {
        std::mem::take(&mut self.unfinished)
    }

    /// Makes sure that `name` may be written: nothing has it, or what garant wrote and nobody changed.
    ///
    /// # Errors
    /// If a foreign file has it.
    pub fn free(&self, folder: &Folder, name: &str) -> Result<(), FileError> {
        if folder.about(name)?.is_none() || self.ours(folder, name)?.is_some() {
            return Ok(());
        }
        let why = if self.files.contains_key(name) {
            "was changed since garant wrote it; move it away, or choose another folder"
        } else {
            "is there already and was not written by garant; choose another folder"
        };
        Err(FileError { path: folder.path_of(name), cause: io::Error::other(why) })
    }

    /// The SHA-256 of `name` if it is a file that garant wrote and nobody changed since; absent if there is none or it is
    /// foreign.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn ours(&self, folder: &Folder, name: &str) -> Result<Option<String>, FileError> {
        let Some(digests) = self.files.get(name) else { return Ok(None) };
        match folder.about(name)? {
            Some(about) if about.kind == FileKind::File => {
                Ok(Some(folder.digest(name)?).filter(|digest| digests.contains(digest)))
            }
            _ => Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_comes_back_and_nonsense_is_none() {
        let mut list = List::default();
        list.add("charts/a.svg", &"0f".repeat(32));
        list.add("charts/a.svg", &"1e".repeat(32));
        list.begin(".b.tmp-1-0", 42);
        assert_eq!(List::parse(&list.text()), Some(list.clone()));
        list.settle("charts/a.svg", &"2d".repeat(32));
        list.end(".b.tmp-1-0");
        assert_eq!(list.text(), format!("{HEAD}{}  charts/a.svg\n", "2d".repeat(32)));
        let digest = "0f".repeat(32);
        for wrong in ["", "results.json\n", HEAD.trim_end()] {
            assert_eq!(List::parse(wrong), None, "{wrong}");
        }
        for line in ["a", &format!("{digest} a"), &format!("{digest}  ../a"), &format!("{digest}  /a"), "unfinished x  a"] {
            assert_eq!(List::parse(&format!("{HEAD}{line}\n")), None, "{line}");
        }
    }
}
