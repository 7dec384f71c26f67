//! Posteriors and tables that must be refused: every mistake once, with file, line and what to do, all at once.

use garant::evidence::{FileText, read_posterior, recompute};
use std::fs;
use tempfile::TempDir;

const SPELLS: &str = "# remarks\nspell,war,years,war_came,watched\n1,1,4.5,1,4\n2,1,20,0,22\n3,2,30,0,33\n";
const CRISES: &str = "spell,year\n1,1\n1,4\n3,2\n";
const PLEDGES: &str = "cluster,trials,hits\n1,3,1\n2,2,2\n";

const CRISES_FILE: &str = r#"schema = 1
title = { en = "Mine", de = "Meins" }
table = "spells.csv"
events = "crises.csv"
model = "power-law-frailty"
estimator = "maximum-likelihood"
bootstrap = { resamples = 200, seed = 1 }

[sources.some-data]
kind = "dataset"
title = "Some data"
url = "https://www.example.org"
states = { en = "Counts." }
confidence = "seen"

[results.omega]
title = { en = "Rate", de = "Rate" }
unit = "1/year"
"#;

fn pledges_file() -> String {
    let file = CRISES_FILE.replace("power-law-frailty", "beta-binomial").replace("maximum-likelihood", "uniform-prior");
    let file = file.replace("table = \"spells.csv\"\nevents = \"crises.csv\"\n", "table = \"pledges.csv\"\n");
    file.replace("bootstrap = { resamples = 200, seed = 1 }\n", "").replace("omega", "share").replace("1/year", "1")
}

/// What is said about a posterior in a folder with these files, as `FILE:LINE: MESSAGE`; nothing if it is in order.
pub fn said(files: &[(&str, &str)]) -> Vec<String> {
    let folder = TempDir::new().expect("folder");
    for (name, text) in files {
        fs::write(folder.path().join(name), text).expect("written");
    }
    match read_posterior(&FileText::File(folder.path().join("mine.toml"))) {
        Ok(_) => Vec::new(),
        Err(complaints) => complaints
            .0
            .iter()
            .map(|complaint| {
                assert!(complaint.help().len() > 3, "{complaint:?}");
                let name = complaint.path().rsplit('/').next().unwrap_or_default();
                let line = complaint.place().map_or(0, |(line, _)| line);
                format!("{name}:{line}: {}", complaint.message())
            })
            .collect(),
    }
}

fn of_crises(file: &str, spells: &str, crises: &str) -> Vec<String> {
    said(&[("mine.toml", file), ("spells.csv", spells), ("crises.csv", crises)])
}

#[test]
fn what_is_in_order_is_read() {
    assert_eq!(of_crises(CRISES_FILE, SPELLS, CRISES), Vec::<String>::new());
    assert_eq!(said(&[("mine.toml", &pledges_file()), ("pledges.csv", PLEDGES)]), Vec::<String>::new());
    // Windows line ends, blanks and remarks say nothing.
    let windows = SPELLS.replace('\n', "\r\n").replace(",1,", ", 1 ,") + "\r\n# the end\r\n";
    assert_eq!(of_crises(CRISES_FILE, &windows, CRISES), Vec::<String>::new());
}

#[test]
fn tables_are_read_with_all_mistakes_at_once() {
    let crises = "spell,year\n1,4\n1,1\n1,5\n9,1\n3,-2\n3,1.5\n2,x\n3,1,7\n";
    assert_eq!(
        of_crises(CRISES_FILE, SPELLS, crises),
        [
            "crises.csv:3: year 1 of spell 1 stands after a later one",
            "crises.csv:4: a crisis in year 5 of spell 1, which was watched for 4 years",
            "crises.csv:5: there is no spell 9 in the table of spells",
            "crises.csv:6: `year` must be a whole number from 1 to 1000000, not -2",
            "crises.csv:7: `year` must be a whole number from 1 to 1000000, not 1.5",
            "crises.csv:8: `x` is not a number",
            "crises.csv:9: this row has 3 cells, and there are 2 columns",
        ]
    );
    let spells = "spell,war,years,war_came,watched\n1,1,-4.5,1,4\n1,1,20,2,22\n1,1,20,0,inf\n1,0.5,1,0,2\n2,1,3,1,0\n1,1,3,0,2\n2,3,2,0,2\n2,3,2,0,2\n";
    assert_eq!(
        of_crises(CRISES_FILE, spells, "year\n1\n"),
        [
            "spells.csv:2: `years` must lie above 0 and not above 1000, not -4.5",
            "spells.csv:3: `war_came` must be 0 or 1",
            "spells.csv:4: `inf` is not a number",
            "spells.csv:5: `war` must be a whole number from 0 to 1000000, not 0.5",
            "spells.csv:6: `watched` must lie above 0 and not above 1000, not 0",
            "spells.csv:7: spell 1 stands in the table twice",
            "spells.csv:9: spell 2 stands in the table twice",
            "crises.csv:1: missing column `spell`",
        ]
    );
    let pledges = "cluster,trials,hits\n1,3,4\n2,0,0\n3,2,-1\n4,1001,0\n";
    assert_eq!(
        said(&[("mine.toml", &pledges_file()), ("pledges.csv", pledges)]),
        [
            "pledges.csv:2: 4 hits in 3 trials",
            "pledges.csv:3: `trials` must be a whole number from 1 to 1000000, not 0",
            "pledges.csv:4: `hits` must be a whole number from 0 to 1000000, not -1",
            "pledges.csv:5: a row holds at most 1000 trials",
        ]
    );
}

#[test]
fn tables_without_columns_or_with_others_are_refused() {
    let one = |spells: &str| of_crises(CRISES_FILE, spells, CRISES);
    assert_eq!(one("# nothing\n"), ["spells.csv:1: the table has no columns"]);
    assert_eq!(one("spell,spell\n"), ["spells.csv:1: the column `spell` has no name of its own"]);
    assert_eq!(
        one("spell,war,length\n1,1,3\n"),
        ["spells.csv:1: missing column `years`", "spells.csv:1: missing column `war_came`"]
    );
    assert_eq!(of_crises(CRISES_FILE, SPELLS, "spell,month\n1,1\n"), ["crises.csv:1: missing column `year`"]);
}

#[test]
fn tables_stand_beside_the_file() {
    let absent = said(&[("mine.toml", CRISES_FILE)]);
    assert_eq!(
        absent,
        [
            "mine.toml:3: cannot read the table `spells.csv`: there is no such file",
            "mine.toml:4: cannot read the table `crises.csv`: there is no such file",
        ]
    );
    for name in ["../spells.csv", "/etc/passwd", ".hidden", "c:\\\\spells.csv"] {
        let file = CRISES_FILE.replace("\"spells.csv\"", &format!("\"{name}\""));
        let said = of_crises(&file, SPELLS, CRISES);
        assert!(said.len() == 1 && said[0].contains("is not a file beside this one"), "{name}: {said:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_table_that_leads_out_of_the_folder_is_refused() {
    let (folder, other) = (TempDir::new().expect("folder"), TempDir::new().expect("folder"));
    fs::write(other.path().join("spells.csv"), SPELLS).expect("written");
    std::os::unix::fs::symlink(other.path().join("spells.csv"), folder.path().join("spells.csv")).expect("link");
    fs::write(folder.path().join("crises.csv"), CRISES).expect("written");
    fs::write(folder.path().join("mine.toml"), CRISES_FILE).expect("written");
    let refused = read_posterior(&FileText::File(folder.path().join("mine.toml"))).map(|_| ()).expect_err("refused");
    assert!(refused.0[0].message().contains("leads out of"), "{refused}");
}

#[test]
fn words_that_are_none_are_refused_beside_each_other() {
    let file = CRISES_FILE
        .replace("power-law-frailty", "power-law-frailtie")
        .replace("maximum-likelihood", "maximal")
        .replace("seed = 1", "sed = 1")
        .replace("[sources.some-data]\nkind = \"dataset\"\ntitle = \"Some data\"\nurl = \"https://www.example.org\"\nstates = { en = \"Counts.\" }\nconfidence = \"seen\"\n", "");
    assert_eq!(
        of_crises(&file, SPELLS, CRISES),
        [
            "mine.toml:1: the posterior names no source",
            "mine.toml:5: unknown model `power-law-frailtie`",
            "mine.toml:6: unknown estimator `maximal`",
            "mine.toml:7: unknown key `sed` of the bootstrap",
        ]
    );
    let of = |from: &str, to: &str| of_crises(&CRISES_FILE.replace(from, to), SPELLS, CRISES);
    assert_eq!(
        of("maximum-likelihood", "kaplan-meier"),
        ["mine.toml:6: the model `power-law-frailty` is not estimated by `kaplan-meier`"]
    );
    assert_eq!(of("[results.omega]", "[results.omeg]"), ["mine.toml:16: unknown result of this model `omeg`"]);
    assert_eq!(of("bootstrap", "at_years = 10\nbootstrap"), ["mine.toml:7: unknown key `at_years` of a posterior"]);
    assert_eq!(of("bootstrap = {", "select = { border = [1, 1] }\nbootstrap = {"), ["mine.toml:7: unknown column `border`"]);
    assert_eq!(of("resamples = 200", "resamples = 20"), ["mine.toml:7: `resamples` must lie between 200 and 20000"]);
    assert_eq!(
        of("unit = \"1/year\"\n", "unit = \"1/year\"\ninterval = [2, 1]\nbelief = { uniform = { min = 1, max = 0 } }\n"),
        ["mine.toml:19: `interval` must be two numbers, the smaller first", "mine.toml:20: min lies above max"]
    );
    assert_eq!(
        of("unit = \"1/year\"\n", "unit = \"1/year\"\nbelief = { posterior = \"crises.omega\" }\n"),
        ["mine.toml:19: a posterior can only be the belief of a study"]
    );
}

#[test]
fn a_source_that_a_reader_cannot_check_is_refused() {
    let of = |from: &str, to: &str| of_crises(&CRISES_FILE.replace(from, to), SPELLS, CRISES);
    let source = "url = \"https://www.example.org\"\nstates = { en = \"Counts.\" }\nconfidence = \"seen\"\n";
    assert_eq!(
        of(source, ""),
        [
            "mine.toml:9: a source of kind `dataset` needs an address",
            "mine.toml:9: missing key `states` of a source",
            "mine.toml:9: missing key `confidence` of a source",
        ]
    );
    assert_eq!(of("\"seen\"", "\"sure\""), ["mine.toml:14: unknown confidence `sure`"]);
}

#[test]
fn a_published_ratio_needs_its_numbers() {
    let file = r#"schema = 1
title = { en = "Mine", de = "Meins" }
model = "ratio"
estimator = "as-published"

[sources.some-data]
kind = "dataset"
title = "Some data"
url = "https://www.example.org"
states = { en = "Counts." }
confidence = "seen"

[results.a]
title = { en = "A", de = "A" }
unit = "1"
estimate = -2
interval = [0, 3]

[results.b]
title = { en = "B", de = "B" }
unit = "1"
"#;
    assert_eq!(
        said(&[("mine.toml", file)]),
        [
            "mine.toml:16: `estimate` must be above 0: it is a ratio",
            "mine.toml:17: `interval` must lie above 0: it is that of a ratio",
            "mine.toml:19: missing key `estimate` of a result",
            "mine.toml:19: missing key `interval` of a result",
        ]
    );
}

#[test]
fn too_little_is_no_estimate() {
    let folder = TempDir::new().expect("folder");
    let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("written");
    write("mine.toml", CRISES_FILE);
    write("spells.csv", SPELLS);
    for (crises, why) in [("spell,year\n", "hold no crisis"), ("spell,year\n1,1\n", "too few events")] {
        write("crises.csv", crises);
        let posterior = read_posterior(&FileText::File(folder.path().join("mine.toml"))).expect("in order");
        let refused = recompute(&posterior).map(|_| ()).expect_err("too little");
        assert!(refused.0.contains(why), "{refused}");
    }
}
