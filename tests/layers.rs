//! Who may import whom. The arrows of the architecture are checked against the code itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Each top-level module with those it may import. What is missing here may be imported by nobody but `cli`.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("names", &[]),
    ("files", &[]),
    ("quantity", &["language"]),
    ("chance", &["quantity"]),
    ("game", &["quantity"]),
    ("stats", &["quantity"]),
    ("models", &["language", "quantity", "stats"]),
    ("textbook", &["game", "language", "quantity"]),
    ("scenario", &["chance", "files", "language", "models", "names", "quantity"]),
    ("evidence", &["chance", "language", "names", "quantity", "scenario"]),
    ("study", &["chance", "models", "quantity", "scenario"]),
    ("engine", &["chance", "models", "quantity", "stats", "study"]),
    ("analysis", &["chance", "engine", "models", "quantity", "stats", "study"]),
    ("export", &["chance", "engine", "files", "models", "quantity", "scenario", "study"]),
    ("store", &["engine", "files", "stats"]),
    ("teaching", &["chance", "models", "quantity", "scenario", "study"]),
    ("results", &["analysis", "chance", "teaching", "language", "models", "names", "quantity", "scenario", "stats"]),
    (
        "compare",
        &[
            "analysis", "chance", "engine", "evidence", "teaching", "language", "models", "names", "quantity", "results",
            "scenario", "stats", "study",
        ],
    ),
    ("history", &["chance", "engine", "language", "models", "names", "quantity", "results", "scenario", "stats", "study"]),
    (
        "scorecard",
        &["chance", "engine", "history", "language", "models", "quantity", "scenario", "stats", "study", "textbook"],
    ),
    ("wording", &["language", "models", "names", "quantity", "results", "stats"]),
    ("story", &["chance", "language", "models", "quantity", "study", "wording"]),
    // Views read results: what is not in results.json cannot be shown. Of the layers below they use plain types only.
    (
        "charts",
        &["game", "history", "language", "names", "quantity", "results", "scenario", "scorecard", "stats", "wording"],
    ),
    (
        "report",
        &["history", "language", "models", "names", "quantity", "results", "scenario", "scorecard", "stats", "wording"],
    ),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).expect("folder").map(|e| e.expect("entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") && !is_for_tests(&path) {
            found.push(path);
        }
    }
}

/// Whether a file is a module that is compiled for tests alone.
fn is_for_tests(path: &Path) -> bool {
    let (folder, stem) = (path.parent().expect("folder"), path.file_stem().expect("name").to_string_lossy());
    let parents = [folder.join("mod.rs"), folder.with_extension("rs")];
    parents
        .iter()
        .filter_map(|parent| fs::read_to_string(parent).ok())
        .any(|text| text.contains(&format!("#[cfg(test)]\nmod {stem};")))
}

/// The module a file belongs to: the first part of its path below `src`.
fn module_of(path: &Path) -> String {
    let below = path.strip_prefix("src").expect("below src");
    let first = below.components().next().expect("a part").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// Every `crate::NAME` in a text, outside of comments and of `#[cfg(test)]` modules at its end.
fn imports(text: &str) -> BTreeSet<String> {
    let code = text.split("\nmod tests").next().unwrap_or(text);
    let code: String = code.lines().filter(|l| !l.trim_start().starts_with("//")).map(|l| format!("{l}\n")).collect();
    let mut found = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let inside = group.split('}').next().unwrap_or_default();
            found.extend(inside.split(',').map(|p| p.trim().split("::").next().unwrap_or_default().to_owned()));
        } else {
            found.insert(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    found
}

fn violations(allowed: &BTreeMap<&str, BTreeSet<&str>>, files: &[(String, String, String)]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (path, module, text) in files {
        let Some(allowed) = allowed.get(module.as_str()) else { continue };
        let bad = imports(text).into_iter().filter(|i| i != module && !allowed.contains(i.as_str()) && !i.is_empty());
        wrong.extend(bad.map(|import| format!("{path}: `{module}` must not import `{import}`")));
    }
    wrong
}

fn allowed() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    MAY_IMPORT.iter().map(|(module, list)| (*module, list.iter().copied().collect())).collect()
}

#[test]
fn arrows_point_down() {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    let files: Vec<(String, String, String)> =
        paths.iter().map(|p| (p.display().to_string(), module_of(p), fs::read_to_string(p).expect("text"))).collect();
    assert!(files.len() > 40, "the test looks at the code: {} files", files.len());
    let wrong = violations(&allowed(), &files);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_place() {
    let library = fs::read_to_string("src/lib.rs").expect("lib.rs");
    let modules = library.lines().filter_map(|l| l.strip_prefix("pub mod ")?.strip_suffix(';'));
    for module in modules.filter(|m| *m != "cli") {
        assert!(allowed().contains_key(module), "`{module}` is missing in the table of layers");
    }
}

#[test]
fn a_forbidden_arrow_is_seen() {
    let file = |module: &str, text: &str| vec![("a.rs".to_owned(), module.to_owned(), text.to_owned())];
    let wrong = |module, text| violations(&allowed(), &file(module, text)).len();
    assert_eq!(wrong("models", "use crate::scenario::Scenario;"), 1);
    assert_eq!(wrong("charts", "use crate::engine::Tally;"), 1);
    assert_eq!(wrong("report", "fn f() { crate::engine::run() }"), 1);
    assert_eq!(wrong("quantity", "use crate::{chance, language};"), 1);
    assert_eq!(wrong("models", "// use crate::scenario::Scenario;\nuse crate::quantity::Block;"), 0);
}

#[test]
fn the_core_reads_no_clock_and_no_environment_and_prints_nothing() {
    let mut paths = Vec::new();
    for module in [
        "quantity",
        "chance",
        "game",
        "stats",
        "analysis",
        "models",
        "study",
        "engine",
        "teaching",
        "story",
        "scenario",
        "evidence",
        "results",
        "history",
        "scorecard",
        "wording",
        "charts",
        "report",
    ] {
        let folder = Path::new("src").join(module);
        if folder.is_dir() {
            sources(&folder, &mut paths);
        }
    }
    for path in paths {
        let text = fs::read_to_string(&path).expect("text");
        for word in ["std::env::var", "std::time", "println!", "eprintln!", "Instant", "SystemTime", "thread_rng", "HashMap"]
        {
            assert!(!text.contains(word), "{}: {word}", path.display());
        }
    }
}

/// Where a measure's key may stand as a word: where the measures are, where files are read field by field, in textbook games
/// (whose outcomes have names of their own), and in a label of a legend.
const KEYS_MAY_STAND: &[&str] = &[
    "src/models/measures.rs",
    "src/results/read/",
    "src/scenario/world.rs",
    "src/scenario/schema.rs",
    // A column of tables: the number of a war.
    "src/evidence/spells.rs",
    "src/evidence/growth.rs",
    "src/textbook/",
    "src/charts/what_an_attack_leads_to.rs",
];

#[test]
fn measures_are_named_by_their_roster_alone() {
    let keys: Vec<String> = garant::models::measures::MEASURES.iter().map(|m| format!("\"{}\"", m.key)).collect();
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    let mut wrong = Vec::new();
    for path in paths {
        let name = path.display().to_string();
        let text = fs::read_to_string(&path).expect("text");
        let code = text.split("\nmod tests").next().unwrap_or(&text);
        if KEYS_MAY_STAND.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        let lines = code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
        let found = lines.filter(|(_, line)| keys.iter().any(|key| line.contains(key)));
        wrong.extend(found.map(|(at, line)| format!("{name}:{}: {}", at + 1, line.trim())));
    }
    assert!(wrong.is_empty(), "look values up by the measure itself:\n{}", wrong.join("\n"));
}
