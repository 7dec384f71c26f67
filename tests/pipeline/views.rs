//! What is made from results besides the report, by the program itself: single charts, the gallery, the summary, the kit, a page in
//! several languages.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn garant(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_garant")).args(arguments).output().expect("garant")
}

fn done(arguments: &[&str]) -> Output {
    let output = garant(arguments);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

const SMALL: [&str; 6] = ["--replicates", "2", "--draws", "64", "--models", "calculus,quantal"];

/// A small run of the shipped study in the folder `run` of `root`; its path.
fn run(root: &Path) -> String {
    let folder = root.join("run").display().to_string();
    done(&[&["run", "--no-history", "-o", &folder][..], &SMALL].concat());
    folder
}

fn path(root: &Path, name: &str) -> String {
    root.join(name).display().to_string()
}

#[test]
fn a_chart_is_the_one_of_the_run_whether_results_are_read_or_the_study_is_played() {
    let root = tempfile::tempdir().expect("folder");
    let run = run(root.path());
    let of_run = |name: &str| fs::read(Path::new(&run).join("charts").join(name)).expect("a chart of the run");
    assert!(done(&["chart", "attack-risk", &run]).stdout == of_run("attack-risk.svg"));
    assert!(done(&["chart", "attack-risk", &format!("{run}/results.json"), "-o", "-"]).stdout == of_run("attack-risk.svg"));
    assert!(done(&[&["chart", "attack-risk"][..], &SMALL].concat()).stdout == of_run("attack-risk.svg"));
    let narrow = done(&["chart", "tripwire", &run, "--narrow"]).stdout;
    assert!(narrow == of_run("narrow/tripwire.svg"));
    let file = path(root.path(), "chart.svg");
    done(&["chart", "tripwire", &run, "--lang", "uk", "-o", &file]);
    let told = fs::read_to_string(&file).expect("a picture");
    assert!(told.starts_with("<svg ") && told.as_bytes() != of_run("tripwire.svg"));
    if cfg!(feature = "png") {
        let file = path(root.path(), "chart.png");
        // Twice: a picture of the same kind is replaced.
        done(&["chart", "attack-risk", &run, "-o", &file]);
        done(&["chart", "attack-risk", &run, "-o", &file]);
        assert!(fs::read(&file).expect("a picture") == of_run("attack-risk.png"));
    }
}

#[test]
fn what_cannot_be_drawn_is_refused_with_a_hint() {
    let root = tempfile::tempdir().expect("folder");
    let run = run(root.path());
    let foreign = path(root.path(), "foreign.svg");
    fs::write(&foreign, "mine").expect("write");
    let page = path(root.path(), "page.svg");
    for (arguments, hint) in [
        (vec!["chart", "atack-risk", &run], "attack-risk"),
        (vec!["chart", "attack-risk", &run, "--set", "cost_alone=0.2"], "name the study"),
        (vec!["chart", "attack-risk", &run, "--draws", "128"], "name the study"),
        (vec!["chart", "scores", &run], "back-test"),
        (vec!["chart", "attack-risk", &run, "-o", "chart.gif"], ".svg or .png"),
        (vec!["chart", "attack-risk", &run, "-o", &foreign], "not such a file"),
        (vec!["chart", "--gallery", &page, &run], ".html"),
        (vec!["chart"], "--list"),
    ] {
        let output = garant(&arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}: {said}");
        assert!(said.contains(hint), "{arguments:?}: {said}");
    }
    assert_eq!(fs::read_to_string(&foreign).expect("a file"), "mine");
}

#[test]
fn the_list_names_every_chart_and_the_gallery_shows_those_there_are() {
    let root = tempfile::tempdir().expect("folder");
    let run = run(root.path());
    let list = String::from_utf8(done(&["chart", "--list"]).stdout).expect("text");
    assert_eq!(list.lines().count(), garant::charts::CHARTS.len());
    let page = path(root.path(), "charts.html");
    done(&["chart", "--gallery", &page, &run]);
    let told = fs::read_to_string(&page).expect("the page");
    let drawn = |key: &str| Path::new(&run).join(format!("charts/{key}.svg")).is_file();
    for key in garant::charts::CHARTS.iter().map(|chart| chart.key) {
        assert!(list.lines().any(|line| line.split_whitespace().next() == Some(key)), "{key}");
        assert_eq!(told.contains(&format!("<figure id=\"chart-{key}\"")), drawn(key), "{key}");
        assert_eq!(told.contains(&format!("garant chart {key} {run} -o {key}.svg")), drawn(key), "{key}");
    }
}

#[test]
fn what_is_made_beside_the_report_belongs_to_the_run_and_goes_with_it() {
    let root = tempfile::tempdir().expect("folder");
    let run = run(root.path());
    let there = |name: &str| Path::new(&run).join(name).exists();
    done(&["report", &run, "--summary", "--kit", "--slides"]);
    for name in [
        "summary.html",
        "slides.html",
        "kit/README.txt",
        "kit/captions.md",
        "kit/attack-risk.svg",
        "kit/narrow/tripwire.svg",
    ] {
        assert!(there(name), "{name}");
    }
    assert_eq!(there("kit/attack-risk.png"), cfg!(feature = "png"));
    let manifest = fs::read_to_string(Path::new(&run).join("manifest.json")).expect("manifest");
    assert!(manifest.contains("kit/captions.md") && manifest.contains("summary.html"));
    done(&["verify", &run, "--sample", "1"]);
    // A foreign file among them is neither replaced nor removed.
    fs::write(Path::new(&run).join("kit/notes.txt"), "mine").expect("write");
    done(&["report", &run]);
    assert!(there("kit/notes.txt") && !there("kit/attack-risk.svg") && !there("kit/captions.md"));
    done(&["verify", &run, "--sample", "1"]);
    fs::write(Path::new(&run).join("kit/captions.md"), "mine").expect("write");
    let refused = garant(&["report", &run, "--kit"]);
    assert_eq!(refused.status.code(), Some(1), "{}", String::from_utf8_lossy(&refused.stderr));
    assert_eq!(fs::read_to_string(Path::new(&run).join("kit/captions.md")).expect("a file"), "mine");
}

#[test]
fn several_languages_are_on_one_page_and_everything_else_is_in_the_first() {
    let root = tempfile::tempdir().expect("folder");
    let run = run(root.path());
    let [several, one] = ["several", "one"].map(|name| path(root.path(), name));
    done(&["report", &run, "--lang", "de,en,de", "-o", &several]);
    done(&["report", &run, "--lang", "de", "-o", &one]);
    let read = |folder: &str, name: &str| fs::read_to_string(Path::new(folder).join(name)).expect("a file");
    let page = read(&several, "report.html");
    assert!(page.contains("<html lang=\"de\">") && page.matches("<div class=\"told\"").count() == 2);
    assert!(!read(&one, "report.html").contains("class=\"told\""));
    for name in ["report.md", "charts/attack-risk.svg", "charts/narrow/tripwire.svg"] {
        assert!(read(&several, name) == read(&one, name), "{name}");
    }
    let refused = garant(&["report", &run, "--lang", "de,xx", "-o", &one]);
    assert_eq!(refused.status.code(), Some(2));
}
