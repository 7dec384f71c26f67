//! Output folders that hold links, forged lists and files of others.

use super::common::{SMALL, done, files, garant, output, refused, small, stderr};
use garant::files::FolderLock;
use sha2::{Digest, Sha256};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;

fn digest(bytes: impl AsRef<[u8]>) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Adds a line to the folder's list.
fn forge(folder: &Path, line: &str) {
    let list = folder.join(".garant");
    let text = fs::read_to_string(&list).unwrap_or_default();
    fs::write(list, format!("{text}{line}\n")).expect("write");
}

#[test]
fn a_link_in_the_place_of_the_lock_is_not_written_through() {
    let root = tempfile::tempdir().expect("folder");
    let (folder, victim) = (root.path().join("out"), root.path().join("victim"));
    fs::create_dir(&folder).expect("folder");
    fs::write(&victim, "precious").expect("write");
    symlink("../victim", folder.join(".garant.lock")).expect("link");
    refused(garant(SMALL).arg("-o").arg(&folder), 1, &[".garant.lock", "is a link"]);
    assert_eq!(fs::read_to_string(&victim).expect("read"), "precious");
    fs::remove_file(folder.join(".garant.lock")).expect("remove");
    fs::hard_link(&victim, folder.join(".garant.lock")).expect("link");
    refused(garant(SMALL).arg("-o").arg(&folder), 1, &[".garant.lock", "hard link"]);
    assert_eq!(fs::read_to_string(&victim).expect("read"), "precious");
}

#[test]
fn a_received_folder_cannot_make_report_touch_what_lies_outside() {
    let root = tempfile::tempdir().expect("folder");
    let (folder, outside) = (root.path().join("run"), root.path().join("outside"));
    small(&folder, &[]);
    // The charts are a link to a folder that holds a thesis, and files named and made like ours.
    fs::rename(folder.join("charts"), &outside).expect("rename");
    symlink("../outside", folder.join("charts")).expect("link");
    fs::write(outside.join("thesis.tex"), "three years of work").expect("write");
    forge(&folder, &format!("{}  charts/thesis.tex", digest("three years of work")));
    let before = files(&outside);
    refused(garant(&["report"]).arg(&folder), 1, &["charts", "is a link"]);
    assert_eq!(files(&outside), before);
}

#[test]
fn a_forged_list_and_leftovers_of_others_remove_nothing() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("run");
    small(&folder, &[]);
    let mine = ["notes.txt", ".letter.tmp-42", ".letter.tmp-42-0", "charts/thesis.tex", "charts/mine.svg"];
    for name in mine {
        fs::write(folder.join(name), "mine").expect("write");
        // Of a name that garant might give, the content is not what the list says.
        forge(&folder, &format!("{}  {name}", digest(if name.ends_with(".svg") { "ours" } else { "mine" })));
        forge(&folder, &format!("unfinished 1  {name}"));
    }
    done(garant(&["report", "--lang", "de"]).arg(&folder));
    small(&folder, &["--fresh"]);
    for name in mine {
        assert_eq!(fs::read_to_string(folder.join(name)).expect(name), "mine");
    }
    // A list that leads outside is none, and nothing is done.
    fs::write(root.path().join("precious"), "mine").expect("write");
    forge(&folder, &format!("{}  ../precious", digest("mine")));
    refused(garant(&["report"]).arg(&folder), 1, &[".garant", "is not a list"]);
    assert!(root.path().join("precious").exists());
}

#[test]
fn a_journal_that_leads_elsewhere_or_is_none_is_left_alone() {
    let root = tempfile::tempdir().expect("folder");
    let (folder, victim) = (root.path().join("out"), root.path().join("victim"));
    fs::create_dir(&folder).expect("folder");
    fs::write(&victim, "garant journal2\nor so it says").expect("write");
    let before = fs::read(&victim).expect("read");
    for name in [".journal.checkpoint", ".journal.records"] {
        for more in [&["--fresh"][..], &["--resume"], &[]] {
            symlink("../victim", folder.join(name)).expect("link");
            let run = output(garant(SMALL).args(more).arg("-o").arg(&folder));
            assert!(!run.status.success(), "{}", stderr(&run));
            assert!(folder.join(name).is_symlink());
            fs::remove_file(folder.join(name)).expect("remove");
            fs::write(folder.join(name), "my diary").expect("write");
            let run = output(garant(SMALL).args(more).arg("-o").arg(&folder));
            assert!(!run.status.success(), "{}", stderr(&run));
            assert_eq!(fs::read_to_string(folder.join(name)).expect("read"), "my diary");
            fs::remove_file(folder.join(name)).expect("remove");
            // A run that got past one file leaves its own other one.
            let _ = fs::remove_file(folder.join(".journal.checkpoint"));
            let _ = fs::remove_file(folder.join(".journal.records"));
        }
    }
    assert_eq!(fs::read(&victim).expect("read"), before);
}

#[test]
fn a_link_in_the_place_of_a_file_is_not_written_through() {
    let root = tempfile::tempdir().expect("folder");
    let (folder, victim) = (root.path().join("out"), root.path().join("victim"));
    small(&folder, &[]);
    // Even if what it leads to is what we wrote.
    fs::rename(folder.join("report.md"), &victim).expect("rename");
    symlink("../victim", folder.join("report.md")).expect("link");
    let before = fs::read(&victim).expect("read");
    refused(garant(&["report", "--lang", "de"]).arg(&folder), 1, &["report.md"]);
    assert_eq!(fs::read(&victim).expect("read"), before);
    refused(garant(&["verify"]).arg(&folder), 1, &["report.md", "is a link"]);
}

#[test]
fn a_file_changed_by_hand_is_kept_and_named() {
    let root = tempfile::tempdir().expect("folder");
    let folder = root.path().join("out");
    small(&folder, &[]);
    fs::write(folder.join("report.md"), "with my remarks").expect("write");
    refused(garant(SMALL).arg("-o").arg(&folder), 1, &["report.md", "was changed since garant wrote it"]);
    assert_eq!(fs::read_to_string(folder.join("report.md")).expect("read"), "with my remarks");
    assert!(!folder.join(".journal.checkpoint").exists(), "nothing is begun");
}

#[test]
fn a_picture_of_a_game_touches_nothing_that_a_link_leads_to() {
    let root = tempfile::tempdir().expect("folder");
    let (link, victim) = (root.path().join("tree.svg"), root.path().join("victim"));
    fs::write(&victim, "precious").expect("write");
    symlink(&victim, &link).expect("link");
    let form = ["solve", "coalition.volunteer", "--set", "members=3", "--set", "cost_to_benefit=0.3", "--tree"];
    assert_eq!(garant(&form).arg(&link).output().expect("end").status.code(), Some(2));
    assert!(link.is_symlink() && fs::read_to_string(&victim).expect("read") == "precious");
    // Where the link leads to a picture, the link goes and the picture stays.
    fs::write(&victim, "<svg mine").expect("write");
    done(garant(&form).arg(&link));
    assert_eq!(fs::read_to_string(&victim).expect("read"), "<svg mine");
    assert!(!link.is_symlink() && fs::read_to_string(&link).expect("picture").starts_with("<svg"));
}

#[test]
fn whoever_comes_second_to_a_folder_ends_as_documented() {
    let root = tempfile::tempdir().expect("folder");
    let (folder, part) = (root.path().join("out"), root.path().join("part"));
    small(&folder, &[]);
    small(&part, &["--shard", "0/1"]);
    let before = files(&folder);
    // What belongs to no run is refused where one stands; it has a folder of its own.
    let scores = root.path().join("scores");
    let locks = [&folder, &scores].map(|folder| FolderLock::take(folder).expect("lock").expect("free"));
    for command in [
        garant(SMALL).arg("-o").arg(&folder),
        garant(&["report"]).arg(&folder),
        garant(&["merge"]).arg(&part).arg("-o").arg(&folder),
        garant(&["history", "--replicates", "1", "--draws", "64", "-o"]).arg(&scores),
        garant(&["scorecard", "--replicates", "1", "--draws", "64", "-o"]).arg(&scores),
    ] {
        refused(command, 1, &["is writing there", &std::process::id().to_string()]);
    }
    drop(locks);
    assert_eq!(files(&folder), before);
}
