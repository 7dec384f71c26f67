//! What an output folder replaces and removes, and what not.

use super::*;
use crate::files::LIST;
use std::fs;
use std::path::PathBuf;

fn is_own(name: &str) -> bool {
    name.ends_with(".json") || name.ends_with(".svg") || name.ends_with(".html")
}

fn opened<T>(root: &Path, then: impl FnOnce(OutputFolder) -> T) -> T {
    let lock = FolderLock::take(root).expect("lock").expect("free");
    then(OutputFolder::open(&lock, is_own).expect("open"))
}

/// Writes files and closes.
fn write(root: &Path, files: &[(&str, &str)]) -> Result<(), FileError> {
    opened(root, |mut folder| {
        folder.claim(files.iter().map(|(name, _)| *name))?;
        files.iter().try_for_each(|(name, text)| folder.write(name, text.as_bytes()))?;
        folder.close()
    })
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(path).expect("read")
}

#[test]
fn stale_files_go_and_foreign_files_stay() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path().join("new/output");
    write(&root, &[("results.json", "1"), ("charts/old.svg", "2")]).expect("write");
    fs::write(root.join("notes.txt"), "mine").expect("write");
    write(&root, &[("results.json", "3")]).expect("write");
    assert_eq!(read(root.join("results.json")), "3");
    assert!(!root.join("charts/old.svg").exists());
    assert_eq!(read(root.join("notes.txt")), "mine");
}

#[test]
fn a_foreign_file_in_the_way_is_kept() {
    let folder = tempfile::tempdir().expect("folder");
    fs::write(folder.path().join("report.html"), "mine").expect("write");
    opened(folder.path(), |mut output| {
        assert!(output.claim(["results.json"]).is_ok() && output.claim(["results.json", "report.html"]).is_err());
        assert!(output.write("report.html", b"ours").is_err());
    });
    assert_eq!(read(folder.path().join("report.html")), "mine");
}

#[test]
fn a_file_of_ours_that_was_changed_is_neither_replaced_nor_removed() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    write(root, &[("results.json", "1"), ("old.svg", "2")]).expect("write");
    fs::write(root.join("results.json"), "annotated").expect("write");
    fs::write(root.join("old.svg"), "improved by hand").expect("write");
    let error = write(root, &[("results.json", "3")]).expect_err("changed").to_string();
    assert!(error.contains("was changed since garant wrote it"), "{error}");
    write(root, &[("other.json", "3")]).expect("write");
    assert_eq!(read(root.join("results.json")), "annotated");
    assert_eq!(read(root.join("old.svg")), "improved by hand");
}

#[test]
fn a_forged_list_removes_nothing_that_garant_did_not_write() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path().join("out");
    write(&root, &[("results.json", "1")]).expect("write");
    fs::write(folder.path().join("precious.svg"), "x").expect("write");
    fs::write(root.join("notes.txt"), "x").expect("write");
    fs::write(root.join("own.svg"), "my own drawing").expect("write");
    fs::write(root.join(".letter.tmp-42-0"), "x").expect("write");
    fs::write(root.join(".results.json.tmp-42-0"), "x").expect("write");
    let honest = read(root.join(LIST));
    let digest = |text: &str| crate::files::error::hexadecimal(&<sha2::Sha256 as sha2::Digest>::digest(text));
    // The right digest for a name garant never gives, a wrong one for a name it might, leftovers with another number.
    let forged = format!(
        "{honest}{}  notes.txt\n{}  own.svg\nunfinished 1  .letter.tmp-42-0\nunfinished 1  .results.json.tmp-42-0\n",
        digest("x"),
        digest("y")
    );
    fs::write(root.join(LIST), forged).expect("write");
    write(&root, &[("results.json", "2")]).expect("write");
    for name in ["notes.txt", "own.svg", ".letter.tmp-42-0", ".results.json.tmp-42-0", "../precious.svg"] {
        assert!(root.join(name).exists(), "{name}");
    }
    // What leads outside makes the list none, and nothing is done.
    fs::write(root.join(LIST), format!("{honest}{}  ../precious.svg\n", digest("x"))).expect("write");
    assert!(matches!(FolderLock::take(&root), Ok(Ok(lock)) if OutputFolder::open(&lock, is_own).is_err()));
    assert!(folder.path().join("precious.svg").exists());
}

#[test]
fn a_foreign_list_is_kept() {
    let folder = tempfile::tempdir().expect("folder");
    for words in ["results.json\n", "mine", ""] {
        fs::write(folder.path().join(LIST), words).expect("write");
        assert!(matches!(FolderLock::take(folder.path()), Ok(Ok(lock)) if OutputFolder::open(&lock, is_own).is_err()));
        assert_eq!(read(folder.path().join(LIST)), words);
    }
}

#[test]
fn what_a_killed_process_left_half_written_goes() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    opened(root, |mut output| {
        let mut draft = output.draft("charts/a.svg").expect("draft");
        draft.write_all(b"<svg").expect("write");
        // As if the process ended here: nothing is dropped.
        std::mem::forget(draft);
    });
    let left = |folder: &Path| fs::read_dir(folder).map_or(0, |entries| entries.count());
    assert_eq!(left(&root.join("charts")), 1);
    fs::write(root.join("..garant.tmp-1-0"), "# What garant").expect("write");
    fs::write(root.join("..garant.tmp-2-0"), "# What I think of garant").expect("write");
    opened(root, |_| ());
    assert_eq!(left(&root.join("charts")), 0);
    assert!(!root.join("..garant.tmp-1-0").exists() && root.join("..garant.tmp-2-0").exists());
}

#[test]
fn what_a_process_made_and_was_killed_before_noting_goes_if_it_is_empty() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    opened(root, |_| ());
    fs::create_dir(root.join("charts")).expect("folder");
    let kept = [".letter.tmp-1-0", "charts/.letter.tmp-1-0", "charts/.b.svg.tmp-1-1", "charts/empty", ".a.svg.tmp-1"];
    for name in [&kept[..], &["charts/.b.svg.tmp-1-0", ".results.json.tmp-1-0"]].concat() {
        fs::write(root.join(name), "").expect("write");
    }
    fs::write(root.join("charts/.b.svg.tmp-1-1"), "x").expect("write");
    opened(root, |_| ());
    assert!(kept.iter().all(|name| root.join(name).exists()));
    assert!(!root.join("charts/.b.svg.tmp-1-0").exists() && !root.join(".results.json.tmp-1-0").exists());
}

#[test]
fn a_file_that_was_being_replaced_is_ours_before_and_after() {
    let folder = tempfile::tempdir().expect("folder");
    let root = folder.path();
    write(root, &[("results.json", "old")]).expect("write");
    opened(root, |mut output| output.write("results.json", b"new").expect("write"));
    // The list was not closed, and holds both; the file may be either.
    for text in ["new", "old"] {
        fs::write(root.join("results.json"), text).expect("write");
        opened(root, |output| assert!(output.claim(["results.json"]).is_ok(), "{text}"));
    }
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_none_is_taken_for_ours() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().expect("folder");
    let (root, outside) = (folder.path().join("out"), folder.path().join("outside"));
    fs::create_dir(&outside).expect("folder");
    write(&root, &[("results.json", "1"), ("charts/a.svg", "2")]).expect("write");
    // The folder of charts is a link to where a file of the same name and content stands.
    fs::rename(root.join("charts"), outside.join("charts")).expect("rename");
    symlink("../outside/charts", root.join("charts")).expect("link");
    write(&root, &[("results.json", "3")]).expect("what does not lead through the link");
    assert!(outside.join("charts/a.svg").exists());
    let error = write(&root, &[("charts/a.svg", "4")]).expect_err("through the link").to_string();
    assert!(error.contains("charts") && error.contains("is a link"), "{error}");
    assert_eq!(read(outside.join("charts/a.svg")), "2");
    // A file to be replaced is a link to one of the same content.
    fs::write(outside.join("victim"), "3").expect("write");
    fs::remove_file(root.join("results.json")).expect("remove");
    symlink("../outside/victim", root.join("results.json")).expect("link");
    assert!(write(&root, &[("results.json", "5")]).is_err());
    assert_eq!(read(outside.join("victim")), "3");
    // Another name of the same file keeps its content when ours is replaced.
    fs::remove_file(root.join("results.json")).expect("remove");
    write(&root, &[("results.json", "6")]).expect("write");
    fs::hard_link(root.join("results.json"), outside.join("copy")).expect("hard link");
    write(&root, &[("results.json", "7")]).expect("write");
    assert_eq!((read(outside.join("copy")), read(root.join("results.json"))), ("6".to_owned(), "7".to_owned()));
}

#[cfg(unix)]
#[test]
fn the_folder_itself_may_be_a_link_the_user_named() {
    let folder = tempfile::tempdir().expect("folder");
    let (real, link) = (folder.path().join("real"), folder.path().join("link"));
    fs::create_dir(&real).expect("folder");
    std::os::unix::fs::symlink(&real, &link).expect("link");
    write(&link, &[("results.json", "1")]).expect("write");
    assert_eq!(read(real.join("results.json")), "1");
}
