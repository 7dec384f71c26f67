//! Files that must be refused, sorted by how they fail, and files that look odd and must be accepted.
//!
//! Each file in `tests/rejected` is laid into a study that is otherwise in order: `NAME.toml` as an option, `NAME.world.toml`
//! as its world, a folder with all its files. Its first lines say what is expected, `# expect: LINE:COLUMN: words of the
//! message`: these complaints at these places, and no others.

use crate::study::{Study, head};
use crate::verdict::{Expected, assert_accepted, assert_refused, check};
use std::fs;
use std::path::{Path, PathBuf};

/// What the first lines of a case expect of it.
fn expectations(bytes: &[u8], file: &str) -> Vec<Expected> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().map_while(|line| line.strip_prefix("# expect: "));
    let parse = |line: &str| {
        let mut parts = line.splitn(3, ':');
        let mut number = || parts.next().and_then(|n| n.trim().parse().ok()).expect("a line and a column");
        let (line, column) = (number(), number());
        let message = parts.next().expect("words of the message").trim().to_owned();
        Expected { file: file.to_owned(), place: Some((line, column)), message }
    };
    lines.map(parse).collect()
}

/// Puts a case into a study and checks that it is refused as it says.
fn refuse(case: &Path) {
    let study = Study::new();
    let mut expected = Vec::new();
    let mut lay = |path: &Path, name: &str| {
        let bytes = fs::read(path).expect("case");
        expected.extend(expectations(&bytes, name));
        study.write(name, &bytes);
    };
    let name = case.file_name().expect("name").to_string_lossy().into_owned();
    if case.is_dir() {
        for file in entries(case) {
            lay(&file, &file.file_name().expect("name").to_string_lossy());
        }
    } else if name.ends_with(".world.toml") {
        study.move_quantities_to_option();
        lay(case, "world.toml");
    } else {
        lay(case, "case.toml");
    }
    assert!(!expected.is_empty(), "{} expects nothing", case.display());
    assert_refused(&study, &expected, &case.display().to_string());
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).expect("folder").map(|e| e.expect("entry").path()).collect();
    found.sort();
    found
}

fn refuse_all(class: &str, at_least: usize) {
    let cases = entries(&Path::new("tests/rejected").join(class));
    assert!(cases.len() >= at_least, "{class}: {} cases, {at_least} were there once", cases.len());
    let failed: Vec<&PathBuf> = cases.iter().filter(|case| std::panic::catch_unwind(|| refuse(case)).is_err()).collect();
    assert!(failed.is_empty(), "{class}: {failed:#?}");
}

#[test]
fn encoding() {
    refuse_all("encoding", 12);
}

#[test]
fn syntax() {
    refuse_all("syntax", 24);
}

#[test]
fn schema() {
    refuse_all("schema", 58);
}

#[test]
fn numbers() {
    refuse_all("numbers", 20);
}

#[test]
fn beliefs() {
    refuse_all("beliefs", 20);
}

#[test]
fn files() {
    refuse_all("files", 10);
}

/// A complaint about `case.toml`.
fn about(place: Option<(usize, usize)>, message: &str) -> Vec<Expected> {
    vec![Expected { file: "case.toml".into(), place, message: message.into() }]
}

/// Files that no editor would show.
#[test]
fn bytes_that_are_no_scenario() {
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain("schema = 1\n".bytes().flat_map(|b| [b, 0])).collect();
    let deep = format!("schema = {}1{}\n", "[".repeat(400_000), "]".repeat(400_000));
    let dotted = format!("schema = 1\n{} = 1\n", vec!["a"; 10_000].join("."));
    let title = format!("schema = 1\ntitle = {{ en = \"{}\", de = \"x\" }}\n", "x".repeat(1_000_000));
    let large = vec![b'#'; (1 << 20) + 1];
    let cases: &[(&str, &[u8], Option<(usize, usize)>, &str)] = &[
        ("empty", b"", None, "the file is empty"),
        ("blanks", b" \n\n\t\n", Some((1, 1)), "the file says nothing"),
        ("comments", b"# nothing\n# at all\n", Some((1, 1)), "the file says nothing"),
        ("utf-16", &utf16, Some((1, 1)), "the byte 0xff is not UTF-8"),
        ("gzip", &[0x1f, 0x8b, 8, 0, 0], Some((1, 2)), "the byte 0x8b is not UTF-8"),
        ("program", &[0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0xd0], Some((1, 9)), "the byte 0xd0 is not UTF-8"),
        ("one byte over a mebibyte", &large, None, "the file is larger than 1 MiB"),
        ("nested", deep.as_bytes(), Some((1, 90)), "nested too deeply"),
        ("dotted", dotted.as_bytes(), Some((2, 1)), "nested too deeply"),
        ("json", b"{\"schema\": 1}\n", Some((1, 1)), "a key without a value"),
        ("yaml", b"schema: 1\n", Some((1, 7)), "cannot stand in a key"),
    ];
    for (name, bytes, place, message) in cases {
        let study = Study::new();
        study.write("case.toml", bytes);
        assert_refused(&study, &about(*place, message), name);
    }
    let study = Study::new();
    study.write("case.toml", title.as_bytes());
    let output = check(&study, &["--format", "json", "study"]);
    assert!(output.stderr.contains("`en` is too long"), "{}", output.stderr.chars().take(500).collect::<String>());
    let output = check(&study, &["study"]);
    assert!(output.stderr.len() < 10_000, "a long line is cut");
}

/// A word that is suggested comes from a file as well.
#[test]
fn a_suggestion_is_escaped() {
    let study = Study::new();
    let world = String::from_utf8(study.read("world.toml")).expect("text");
    let world = world.replace("sources.some-report", "sources.\"some-\\u001breport\"");
    study.write("world.toml", world.as_bytes());
    let quantity = "\n[quantities.intervene]\nbelief = { fixed = 0.5 }\nunit = \"1\"\nbasis = \"published\"\n";
    study.write("case.toml", format!("{}{quantity}source = \"some-report\"\n", crate::study::other()).as_bytes());
    for arguments in [&["study"][..], &["--format", "json", "study"]] {
        let output = check(&study, arguments);
        assert!(output.code == 2 && output.stderr.contains("did you mean"), "{}", output.stderr);
        assert!(output.stderr.contains("`some-\\u{1b}report`?") || output.stderr.contains("`some-\\\\u{1b}report`?"));
        assert!(!output.stderr.contains('\u{1b}'), "{:?}", output.stderr);
    }
}

/// A mebibyte of slips: the answer comes at once all the same.
#[test]
fn large_files_full_of_slips() {
    let rows = |row: &dyn Fn(usize) -> String| {
        let mut text = crate::study::OPTION.to_owned();
        for row in (0..).map(row) {
            if text.len() + row.len() > 1 << 20 {
                break;
            }
            text += &row;
        }
        text
    };
    let one_line = |piece: &str| format!("schema = [{}", piece.repeat((1 << 20) / piece.len() - 3));
    let cases = [
        ("unknown keys", rows(&|i| format!("key_{i} = 1\n"))),
        ("unknown quantities", rows(&|i| format!("[quantities.arms_{i}]\n"))),
        ("keys given twice", rows(&|_| "members = 7\n".to_owned())),
        ("open texts", rows(&|i| format!("k{i} = \"\n"))),
        ("no values", rows(&|i| format!("k{i} = \n"))),
        ("a list without commas", one_line("1 ")),
        ("tables in a list", one_line("{},")),
        ("notes without anything", rows(&|_| "[[notes]]\n".to_owned())),
        (
            "notes with sources nobody knows",
            rows(&|i| format!("[[notes]]\ntext = {{ en = \"x\" }}\nbasis = \"published\"\nsource = \"s{i}\"\n")),
        ),
        ("values of a belief", {
            let quantity = "[quantities.guarantors.united-states.share]\nunit = \"1\"\nbasis = \"assumption\"\nbelief = { empirical = { values = [";
            let values = "0.5, ".repeat(200_000);
            format!("{}{quantity}{values}] }} }}\n", crate::study::OPTION)
        }),
    ];
    for (name, text) in cases {
        let study = Study::new();
        study.write("case.toml", text.as_bytes());
        refused_in_time(&study, name);
    }
}

/// A mebibyte of a world that names what is not there, again and again.
#[test]
fn large_worlds_full_of_slips() {
    let world = |more: &dyn Fn(usize) -> String, before: &str, after: &str| {
        let study = Study::new();
        let own = String::from_utf8(study.read("world.toml")).expect("text");
        let (head, tables) = own.split_at(own.find("\n[").map_or(own.len(), |at| at + 1));
        let mut text = format!("{head}{before}");
        for piece in (0..).map(more) {
            if text.len() + piece.len() + after.len() + tables.len() > 1 << 20 {
                break;
            }
            text += &piece;
        }
        study.write("world.toml", format!("{text}{after}{tables}").as_bytes());
        study
    };
    let cases = [
        ("unknown names on one line", world(&|i| format!("\"o{i}\","), "order = [", "]\n")),
        ("unknown names on many lines", world(&|i| format!("\"option-{i}\",\n"), "order = [\n", "]\n")),
        ("one name for ever", world(&|_| "\"base\",".to_owned(), "order = [", "]\n")),
        ("sources that are none", world(&|i| format!("[sources.s{i}]\n"), "", "")),
        (
            "sources nobody cites, and one that is not there",
            world(
                &|i| {
                    format!(
                        "[sources.s{i}]\nkind = \"book\"\ntitle = \"x\"\nstates = {{ en = \"x\" }}\nconfidence = \"seen\"\n"
                    )
                },
                "",
                "[[notes]]\ntext = { en = \"x\" }\nbasis = \"published\"\nsource = \"t\"\n",
            ),
        ),
    ];
    for (name, study) in cases {
        refused_in_time(&study, name);
    }
}

/// A thousand options, each with slips of its own.
#[test]
fn many_options_full_of_slips() {
    let study = Study::new();
    for i in 0..990 {
        let slips: String = (0..8).map(|k| format!("[quantities.wil{k}_sca]\nunit = \"1\"\n")).collect();
        study.write(&format!("o{i}.toml"), format!("schema = 1\nextends = \"world.toml\"\nmember = 3\n{slips}").as_bytes());
    }
    refused_in_time(&study, "many options");
}

/// Refused within a few seconds of computing, however busy the machine is: a second of the released program.
fn refused_in_time(study: &Study, name: &str) {
    let output = limited_check(study);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{name}: {:?}", output.status);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.len() < 20_000 && !said.contains("panicked"), "{name}");
}

#[cfg(unix)]
fn limited_check(study: &Study) -> std::process::Output {
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "ulimit -t 5; exec \"$0\" check study", env!("CARGO_BIN_EXE_garant")]);
    shell.current_dir(study.root()).output().expect("start garant")
}

#[cfg(not(unix))]
fn limited_check(study: &Study) -> std::process::Output {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(["check", "study"]).current_dir(study.root()).output().expect("start garant")
}

#[test]
fn paths_that_lead_nowhere() {
    let study = Study::new();
    let cases: &[(&[&str], &str)] = &[
        (&["study/absent.toml"], "there is no such file"),
        (&["nowhere"], "there is no study at"),
        (&["study/world.toml/x.toml"], "Not a directory"),
        (&[".", "study"], "there is no such file"),
    ];
    for (arguments, message) in cases {
        let output = check(&study, arguments);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{arguments:?}: {}", output.stderr);
        assert!(output.stderr.contains(message), "{arguments:?}: {}", output.stderr);
        assert!(output.stderr.contains("help"), "{arguments:?}: {}", output.stderr);
    }
    fs::create_dir(study.folder().join("case.toml")).expect("folder");
    assert_refused(&study, &about(None, "this is a folder, not a file"), "a folder called case.toml");
    study.remove("world.toml");
    let output = check(&study, &["study"]);
    assert!(output.stderr.contains("study/world.toml"), "{}", output.stderr);
}

#[cfg(unix)]
#[test]
fn files_that_are_none() {
    use std::os::unix::fs::symlink;
    let study = Study::new();
    let path = study.folder().join("case.toml");
    let fifo = std::process::Command::new("mkfifo").arg(&path).status().expect("mkfifo");
    assert!(fifo.success());
    assert_refused(&study, &about(None, "this is not a regular file"), "a pipe nobody writes to");
    fs::remove_file(&path).expect("remove");
    let links =
        [("/dev/zero", "leads out"), ("case.toml", "cannot read the file"), ("nowhere.toml", "cannot read the file")];
    for (target, message) in links {
        symlink(target, &path).expect("link");
        assert_refused(&study, &about(None, message), target);
        fs::remove_file(&path).expect("remove");
    }
    let outside = study.root().join("outside.toml");
    fs::write(&outside, study.read("base.toml")).expect("write");
    symlink(&outside, &path).expect("link");
    assert_refused(&study, &about(None, "this link leads out of the study's folder"), "a link out of the folder");
}

#[test]
fn names_that_no_file_or_folder_may_have() {
    let study = Study::new();
    study.write("2 Much.toml", &study.read("base.toml"));
    let message = "an option is called after its file";
    let expected = Expected { file: "2 Much.toml".into(), place: None, message: message.into() };
    assert_refused(&study, &[expected], "an option with a space");
    study.remove("2 Much.toml");
    fs::rename(study.folder(), study.root().join("My Study")).expect("rename");
    let output = check(&study, &["My Study"]);
    assert!(output.code == 2 && output.stderr.contains("a study is called after its folder"), "{}", output.stderr);
}

#[test]
fn a_quantity_given_nowhere_is_missed_once() {
    let study = Study::new();
    let world = String::from_utf8(study.read("world.toml")).expect("text");
    study.write("world.toml", world.replace("quantities.erosion]", "quantities.status_quo]").as_bytes());
    let output = check(&study, &["study"]);
    assert!(output.stderr.contains("is given twice"), "{}", output.stderr);
    study.write("world.toml", head().as_bytes());
    let output = check(&study, &["study"]);
    assert_eq!(output.stderr.matches("error: ").count(), 1, "{}", output.stderr);
    assert!(output.stderr.contains("no option of this study has a belief about `intervene`"), "{}", output.stderr);
    study.move_quantities_to_option();
    study.write("case.toml", crate::study::other().as_bytes());
    let output = check(&study, &["study"]);
    assert!(output.stderr.contains("--> study/case.toml:1:1"), "{}", output.stderr);
    assert!(
        output.stderr.contains("neither this option nor the world has a belief about `cost_alone`"),
        "{}",
        output.stderr
    );
}

#[test]
fn more_than_twenty_complaints_are_counted() {
    let study = Study::new();
    let many: String = (0..23).map(|i| format!("\n[quantities.nothing_{i}]\nunit = \"1\"\n")).collect();
    study.write("case.toml", format!("{}{many}", crate::study::other()).as_bytes());
    let output = check(&study, &["study"]);
    assert_eq!(output.stderr.matches("error: ").count(), 20, "{}", output.stderr);
    assert!(output.stderr.contains("and 3 more") && output.stderr.contains("23 complaints"), "{}", output.stderr);
    let output = check(&study, &["--format", "json", "study"]);
    assert_eq!(output.stderr.lines().last(), Some("{\"more\":3}"));
}

/// What may look odd and means the same.
#[test]
fn odd_files_that_are_accepted() {
    let study = Study::new();
    let hash = assert_accepted(&study, "as it is");
    let original = String::from_utf8(study.read("base.toml")).expect("text");
    let world = String::from_utf8(study.read("world.toml")).expect("text");
    let permuted = {
        let (before, after) = original.split_once("title").expect("title");
        let (title, rest) = after.split_once('\n').expect("line");
        format!("title{title}\n{before}{rest}")
    };
    let variants: &[(&str, String)] = &[
        ("a byte-order mark", format!("\u{feff}{original}")),
        ("line ends of another system", original.replace('\n', "\r\n")),
        ("no last line end", original.trim_end().to_owned()),
        ("comments", original.replace('\n', " # why not\n")),
        ("another order of keys", permuted),
        (
            "inline tables",
            original.replace(
                "[guarantee]\nguarantors = [\"europeans\"]\nmembers = { europeans = 7 }\nrule = \"floor\"",
                "guarantee = { rule = \"floor\", members.europeans = 0x7, guarantors = [\"europeans\"] }",
            ),
        ),
    ];
    for (name, text) in variants {
        assert_ne!(*text, original, "{name} changes nothing");
        study.write("base.toml", text.as_bytes());
        assert_eq!(assert_accepted(&study, name), hash, "{name}");
    }
    study.write("base.toml", original.as_bytes());
    let numbers = world.replace("fixed = 0.5", "fixed = 5e-1").replace("fixed = 1 ", "fixed = { value = +1.0 } ");
    assert_ne!(numbers, world);
    study.write("world.toml", numbers.as_bytes());
    assert_eq!(assert_accepted(&study, "other spellings of numbers"), hash);
    study.write("world.toml", world.replace("fixed = 0.5", "fixed = 0.25").as_bytes());
    assert_ne!(assert_accepted(&study, "another number"), hash, "a number that changes changes the fingerprint");
}

#[test]
fn an_option_may_extend_another_option() {
    let study = Study::new();
    let variant = "schema = 1\nextends = \"base.toml\"\ntitle = { en = \"More\", de = \"Mehr\" }\n[guarantee]\nmembers = { europeans = 9 }\n";
    study.write("more.toml", variant.as_bytes());
    let output = check(&study, &["--format", "json", "study/more.toml"]);
    assert_eq!(output.code, 0, "{}", output.stderr);
    assert!(output.stdout.contains("\"options\":2"), "the reference is there as well: {}", output.stdout);
}
