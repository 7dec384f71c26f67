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
        self.play(&[&self.study], arguments)
    }

    /// The same of another study, or of chosen files.
    fn play(&self, study: &[&Path], arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
        command.arg("run").args(study).args(["--replicates", "2", "--draws", "64", "--format", "csv"]);
        command.args(arguments).current_dir(self.folder.path()).output().expect("garant")
    }

    /// Any other command, in the folder.
    fn garant(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
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
    let what_if = desk.run(&["--models", "calculus", "--will", "derived", "--set", "guarantors.united-states.leaves=60%"]);
    assert_eq!(what_if.status.code(), Some(0), "{}", said(&what_if));
    let name = "output/ukraine-2025+guarantors.united-states.leaves=0.6+will=derived+models=calculus";
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
        (
            &["--set", "guarantors.united-states.share=0.5"][..],
            "holds a run with other settings: none, not guarantors.united-states.share=0.5",
        ),
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
    assert_eq!(
        desk.run(&[&base[..], &["--set", "guarantors.united-states.share=0.5", "--force"]].concat()).status.code(),
        Some(0)
    );
}

#[test]
fn a_refused_folder_is_left_as_it_was() {
    let desk = Desk::new();
    let study = desk.folder.path().join("mine");
    fs::create_dir(&study).expect("folder");
    fs::write(study.join("world.toml"), "schema = 1").expect("file");
    fs::write(desk.folder.path().join("file"), "mine").expect("file");
    fs::create_dir(desk.folder.path().join("past")).expect("folder");
    fs::write(desk.folder.path().join("past/cases.toml"), "schema = 1").expect("file");
    let before = desk.holds();
    for (out, words) in [
        ("mine", "is the folder of a study"),
        ("past", "is the folder of a study"),
        ("file", "is a file, not a folder"),
        ("-", "is no folder"),
    ] {
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

#[test]
fn some_options_of_a_study_have_a_folder_of_their_own() {
    let desk = Desk::new();
    let models = ["--models", "calculus"];
    assert_eq!(desk.run(&models).status.code(), Some(0));
    let before = desk.holds();
    let chosen = desk.study.join("arms-only.toml");
    let alone = desk.play(&[&chosen], &models);
    assert_eq!(alone.status.code(), Some(0), "{}", said(&alone));
    let own = desk.folder.path().join("output/ukraine-2025+options=arms-only+models=calculus/results.json");
    assert!(own.is_file() && before.iter().all(|(path, bytes)| path.is_dir() || fs::read(path).expect("kept") == *bytes));
    // All files of the study are the study.
    let files = fs::read_dir(&desk.study).expect("study").map(|entry| entry.expect("entry").path());
    let files: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    let all = desk.play(&files.iter().map(PathBuf::as_path).collect::<Vec<_>>(), &models);
    assert_eq!(all.status.code(), Some(0), "{}", said(&all));
    assert_eq!(fs::read_dir(desk.folder.path().join("output")).expect("output").count(), 2);
    let refused = desk.play(&[&chosen], &["--models", "calculus", "-o", "output/ukraine-2025+models=calculus"]);
    assert!(refused.status.code() == Some(2) && said(&refused).contains("other options"), "{}", said(&refused));
}

#[test]
fn a_study_that_differs_in_its_years_is_another() {
    let desk = Desk::new();
    let copy = desk.folder.path().join("ukraine-2025");
    fs::create_dir(&copy).expect("folder");
    for entry in fs::read_dir(&desk.study).expect("study") {
        let path = entry.expect("entry").path();
        let text = fs::read_to_string(&path).expect("text").replace("horizon_years = 10 ", "horizon_years = 3 ");
        fs::write(copy.join(path.file_name().expect("name")), text).expect("file");
    }
    let base = ["--models", "calculus", "-o", "out"];
    assert_eq!(desk.run(&base).status.code(), Some(0));
    let refused = desk.play(&[&copy], &base);
    assert!(refused.status.code() == Some(2) && said(&refused).contains("another number of years"), "{}", said(&refused));
}

#[test]
fn a_report_vouches_for_nothing_that_was_changed_and_mixes_no_runs() {
    let desk = Desk::new();
    for (folder, model) in [("a", "calculus"), ("b", "quantal")] {
        assert_eq!(desk.run(&["--models", model, "--write-draws", "csv", "-o", folder]).status.code(), Some(0));
    }
    let before = desk.holds();
    let mixed = desk.garant(&["report", "a", "-o", "b"]);
    assert!(mixed.status.code() == Some(2) && said(&mixed).contains("holds the results of a run"), "{}", said(&mixed));
    assert!(desk.holds() == before);
    // A folder of its own, twice.
    assert_eq!(desk.garant(&["report", "a", "-o", "c"]).status.code(), Some(0));
    assert_eq!(desk.garant(&["report", "a", "-o", "c", "--lang", "de"]).status.code(), Some(0));
    assert_eq!(desk.garant(&["report", "a"]).status.code(), Some(0));
    assert_eq!(desk.garant(&["verify", "a"]).status.code(), Some(0));
    let draws = desk.folder.path().join("a/draws.csv");
    let changed = fs::read_to_string(&draws).expect("draws").replacen('1', "2", 1);
    fs::write(&draws, changed).expect("write");
    let before = desk.holds();
    let refused = desk.garant(&["report", "a"]);
    assert!(refused.status.code() == Some(4) && said(&refused).contains("draws.csv"), "{}", said(&refused));
    let kept: Vec<_> = desk.holds().into_iter().filter(|(path, _)| !path.ends_with(".garant.lock")).collect();
    assert!(kept == before);
}

#[test]
fn a_game_replaces_nothing_but_a_game() {
    let desk = Desk::new();
    let form = ["solve", "coalition.volunteer", "--set", "members=3", "--set", "cost_to_benefit=0.3"];
    fs::write(desk.folder.path().join("notes"), "mine").expect("file");
    let solve = |more: &[&str]| desk.garant(&[&form[..], more].concat());
    let good = ["--efg", "game.efg", "--tree", "tree.svg"];
    assert!(solve(&good).status.success() && solve(&good).status.success());
    let before = desk.holds();
    for (more, words) in [
        (["--efg", "notes", "--tree", "x.svg"], "is there already and is not such a file"),
        (["--efg", "x.svg", "--tree", "x.svg"], "name one file"),
        (["--efg", "x.svg", "--tree", "./x.svg"], "name one file"),
        (["--efg", "new.efg", "--tree", "nowhere/x.svg"], "there is no such folder"),
        (["--efg", "-", "--tree", "x.svg"], "is no file"),
    ] {
        let refused = solve(&more);
        assert!(refused.status.code() == Some(2) && said(&refused).contains(words), "{more:?}: {}", said(&refused));
        assert!(desk.holds() == before, "{more:?}");
    }
}

#[test]
fn a_study_too_large_to_be_told_is_refused_before_it_is_played() {
    let desk = Desk::new();
    let many = desk.folder.path().join("many");
    fs::create_dir(&many).expect("folder");
    for entry in fs::read_dir(&desk.study).expect("study") {
        let path = entry.expect("entry").path();
        let text = fs::read_to_string(&path).expect("text").replace("horizon_years = 10 ", "horizon_years = 100 ");
        fs::write(many.join(path.file_name().expect("name")), text).expect("file");
    }
    for n in 0..24 {
        let child =
            format!("schema = 1\ntitle.en = \"Option {n}\"\ntitle.de = \"Option {n}\"\nextends = \"arms-only.toml\"\n");
        fs::write(many.join(format!("option-{n}.toml")), child).expect("file");
    }
    let refused = desk.play(&[&many], &[]);
    assert!(refused.status.code() == Some(2) && said(&refused).contains("are too many together"), "{}", said(&refused));
    assert!(!desk.folder.path().join("output").exists());
    let few = desk.garant(&["compare", "many", "--models", "calculus", "--replicates", "2", "--draws", "64"]);
    assert_eq!(few.status.code(), Some(0), "{}", said(&few));
}
