//! Where the files of a run go: never over something else, never into a study, and nothing is left behind where they may not.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder to work in, with the path of the shipped study.
struct Desk {
    folder: TempDir,
    study: PathBuf,
}

impl Desk {
    fn new() -> Desk {
        let study = Path::new("scenarios/ukraine-2025").canonicalize().expect("study");
        Desk { folder: TempDir::new().expect("folder"), study }
    }

    /// `garant run` of the shipped study with few draws, in the folder.
    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
        command.arg("run").arg(&self.study).args(["--replicates", "2", "--draws", "64", "--format", "csv"]);
        command.args(arguments).current_dir(self.folder.path()).output().expect("garant")
    }

    /// Everything below the folder with its bytes.
    fn holds(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("folder") {
                let path = entry.expect("entry").path();
                let bytes = if path.is_dir() { Vec::new() } else { fs::read(&path).expect("file") };
                if path.is_dir() {
                    folders.push(path.clone());
                }
                found.push((path, bytes));
            }
        }
        found.sort();
        found
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_what_if_has_a_folder_of_its_own_and_the_study_keeps_its() {
    let desk = Desk::new();
    let what_if = desk.run(&["--models", "calculus", "--will", "derived", "--set", "us_withdraws=60%"]);
    assert_eq!(what_if.status.code(), Some(0), "{}", said(&what_if));
    let name = "output/ukraine-2025+us_withdraws=0.6+will=derived+models=calculus";
    assert!(desk.folder.path().join(name).join("results.json").is_file(), "{}", said(&what_if));
    let names: Vec<_> = fs::read_dir(desk.folder.path().join("output")).expect("output").collect();
    assert_eq!(names.len(), 1);
}

#[test]
fn a_folder_with_another_run_is_replaced_only_with_force() {
    let desk = Desk::new();
    let base = ["--models", "calculus", "-o", "out"];
    assert_eq!(desk.run(&base).status.code(), Some(0));
    let before = desk.holds();
    for (more, words) in [
        (&["--set", "us_share=0.5"][..], "holds a run with other settings: none, not us_share=0.5"),
        (&["--will", "derived"], "holds a run with another will: given, not derived"),
    ] {
        let refused = desk.run(&[&base[..], more].concat());
        assert_eq!(refused.status.code(), Some(2), "{more:?}");
        assert!(said(&refused).contains(words) && said(&refused).contains("--force"), "{}", said(&refused));
        assert!(desk.holds() == before, "{more:?}");
    }
    let models = desk.run(&["--models", "quantal", "-o", "out"]);
    assert!(models.status.code() == Some(2) && said(&models).contains("other models"), "{}", said(&models));
    // The same study may be made again with other draws, and anything with force.
    assert_eq!(desk.run(&[&base[..], &["--seed", "2"]].concat()).status.code(), Some(0));
    assert_eq!(desk.run(&[&base[..], &["--set", "us_share=0.5", "--force"]].concat()).status.code(), Some(0));
}

#[test]
fn a_refused_folder_is_left_as_it_was() {
    let desk = Desk::new();
    let study = desk.folder.path().join("mine");
    fs::create_dir(&study).expect("folder");
    fs::write(study.join("world.toml"), "schema = 1").expect("file");
    fs::write(desk.folder.path().join("file"), "mine").expect("file");
    let before = desk.holds();
    for (out, words) in [("mine", "is the folder of a study"), ("file", "is a file, not a folder"), ("-", "is no folder")] {
        let refused = desk.run(&["--out", out]);
        assert_eq!(refused.status.code(), Some(2), "{out}: {}", said(&refused));
        assert!(said(&refused).contains(words), "{out}: {}", said(&refused));
        assert!(desk.holds() == before, "{out}");
    }
    let into_itself = desk.run(&["-o", desk.study.to_str().expect("path")]);
    assert!(into_itself.status.code() == Some(2) && said(&into_itself).contains("is the folder of a study"));
    assert!(!desk.study.join(".garant").exists() && !desk.study.join(".garant.lock").exists());
}

#[test]
fn a_back_test_goes_into_no_folder_of_a_run() {
    let desk = Desk::new();
    let out = desk.folder.path().join("out");
    fs::create_dir(&out).expect("folder");
    fs::write(out.join("results.json"), "{}").expect("file");
    let before = desk.holds();
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    let refused = command.args(["history", "--draws", "64", "-o"]).arg(&out).output().expect("garant");
    assert!(refused.status.code() == Some(2) && said(&refused).contains("holds the results of a run"));
    assert!(desk.holds() == before);
}
