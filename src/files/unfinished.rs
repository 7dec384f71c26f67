//! Unfinished files: under a temporary name beside their place, which says what they are for.

use super::{FileError, Folder};
use std::fs::File;
use std::io::{self, Read};

/// A new file under a name beside `name` that nobody has.
pub(super) fn fresh(folder: &Folder, name: &str) -> Result<(String, File), FileError> {
    /// So many leftovers of processes with our number, and there is something else the matter.
    const MOST: u32 = 1000;
    for turn in 0..MOST {
        let temporary = temporary_name(name, turn);
        match folder.create_new(&temporary) {
            Err(error) if error.cause.kind() == io::ErrorKind::AlreadyExists => {}
            Err(FileError { cause, path }) if path == folder.path_of(&temporary) => {
                return Err(FileError { path: folder.path_of(name), cause });
            }
            other => return other.map(|file| (temporary, file)),
        }
    }
    let cause = io::Error::other("too many unfinished files of this name stand beside it");
    Err(FileError { path: folder.path_of(name), cause })
}

/// A name beside `name` that says what it is for: `charts/.attack-risk.svg.tmp-4711-0`.
fn temporary_name(name: &str, turn: u32) -> String {
    let (folder, last) = name.rsplit_once('/').map_or(("", name), |(folder, last)| (folder, last));
    let between = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{between}.{last}.tmp-{}-{turn}", std::process::id())
}

/// The name of the file that a temporary name is for.
pub(super) fn name_behind(temporary: &str) -> Option<String> {
    let (folder, last) = temporary.rsplit_once('/').map_or(("", temporary), |(folder, last)| (folder, last));
    let (name, number) = last.strip_prefix('.')?.rsplit_once(".tmp-")?;
    let (process, turn) = number.split_once('-')?;
    process.parse::<u32>().ok()?;
    turn.parse::<u32>().ok()?;
    Some(if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") })
}

/// Removes what processes that were killed left of `name` half-written: files with a temporary name for it, which are empty
/// or begin with `head`, by which no file of others begins.
pub fn remove_unfinished(folder: &Folder, name: &str, head: &[u8]) {
    let begun = |temporary: &str| {
        let mut first = Vec::new();
        let file = folder.read(temporary).ok()?;
        file.take(head.len() as u64).read_to_end(&mut first).ok()?;
        head.starts_with(&first).then_some(())
    };
    // A leftover that cannot be removed harms nobody.
    for temporary in folder.names().unwrap_or_default() {
        if name_behind(&temporary).as_deref() == Some(name) && begun(&temporary).is_some() {
            let _ = folder.remove(&temporary);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::write_atomically;
    use std::fs;

    #[test]
    fn a_leftover_of_our_number_is_in_nobodys_way() {
        let folder = tempfile::tempdir().expect("folder");
        let blocked = folder.path().join(temporary_name("file", 0));
        fs::write(&blocked, "another's").expect("write");
        write_atomically(&folder.path().join("file"), b"new").expect("write");
        assert_eq!(fs::read(&blocked).expect("read"), b"another's");
    }

    #[test]
    fn temporary_names_say_what_they_are_for() {
        for name in ["results.json", "charts/attack-risk.svg"] {
            assert_eq!(name_behind(&temporary_name(name, 3)).as_deref(), Some(name));
        }
        for other in [".letter.tmp-42", "letter", ".x.tmp-a-b", ".x.tmp-1"] {
            assert_eq!(name_behind(other), None);
        }
    }
}
