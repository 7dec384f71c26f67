//! Tables of draws: what they hold is what the results were made of, in one order on any number of threads; unknown is null.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

fn run(out: &Path, more: &[&str]) -> std::process::Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_garant"));
    command.args(["run", "scenarios/ukraine-2025", "--replicates", "8", "--draws", "128", "-o"]).arg(out).args(more);
    command.output().expect("start garant")
}

fn done(out: &Path, more: &[&str]) {
    let output = run(out, more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn rows(path: &Path) -> Vec<BTreeMap<String, String>> {
    csv::Reader::from_path(path).expect("table").deserialize().map(|row| row.expect("row")).collect()
}

#[test]
fn the_outcomes_average_to_the_results() {
    let folder = tempfile::tempdir().expect("folder");
    done(folder.path(), &["--write-draws", "csv"]);
    let results: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path().join("results.json")).expect("results")).expect("JSON");
    let outcomes = rows(&folder.path().join("outcomes.csv"));
    assert_eq!(outcomes.len(), 8 * 128 * 7 * 10);
    for cell in results["cells"].as_array().expect("cells") {
        let here: Vec<_> = outcomes
            .iter()
            .filter(|r| {
                r["option"] == cell["option"].as_str().expect("option")
                    && r["model"] == cell["model"].as_str().expect("model")
            })
            .collect();
        for (measure, value) in cell["measures"].as_object().expect("measures") {
            let mean = value["estimate"]["mean"].as_f64().expect("mean");
            let sum: f64 = here.iter().map(|row| row[measure].parse::<f64>().expect("a number")).sum();
            assert!((sum / here.len() as f64 - mean).abs() < 1e-12, "{measure} {sum} {mean}");
        }
        let absent = cell["measures"].get("probes_per_year").is_none();
        assert!(here.iter().all(|row| row["probes_per_year"].is_empty() == absent));
        let silent = cell["silent"].as_bool().unwrap_or(false);
        let fault = if silent { "silent" } else { "" };
        assert!(here.iter().all(|row| row["fault"] == fault && row["attack"].is_empty() == silent));
    }
    let draws = rows(&folder.path().join("draws.csv"));
    assert_eq!(draws.len(), 8 * 128 * 7);
    let troops = draws.iter().filter(|r| r["option"] == "european-troops").map(|r| &r["forward_troops"]);
    assert!(troops.map(|x| x.parse::<f64>().expect("number")).all(|x| (25.0..=60.0).contains(&x)));
    // Shared by all options: the same draw has the same challenger.
    let of =
        |option: &str| draws.iter().filter(|r| r["option"] == option).map(|r| &r["challenger_force"]).collect::<Vec<_>>();
    assert_eq!(of("budapest-1994"), of("nato-membership"));
}

#[test]
fn tables_do_not_depend_on_threads_and_leave_no_half_file() {
    let (one, two) = (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"));
    done(one.path(), &["--models", "probing", "--write-draws", "csv", "--threads", "1"]);
    done(two.path(), &["--models", "probing", "--write-draws", "csv", "--threads", "3"]);
    for name in ["outcomes.csv", "draws.csv"] {
        assert!(fs::read(one.path().join(name)).expect("one") == fs::read(two.path().join(name)).expect("two"), "{name}");
    }
    let names = fs::read_dir(one.path()).expect("folder").map(|e| e.expect("entry").file_name());
    assert!(names.into_iter().all(|name| !name.to_string_lossy().contains("tmp")));
    // A report made again keeps the tables; a run without them takes them away.
    let report = Command::new(env!("CARGO_BIN_EXE_garant")).arg("report").arg(one.path()).output().expect("start");
    assert!(report.status.success() && one.path().join("outcomes.csv").exists());
    done(one.path(), &["--models", "probing"]);
    assert!(!one.path().join("outcomes.csv").exists());
}

#[cfg(not(feature = "parquet"))]
#[test]
fn a_build_without_parquet_says_so() {
    let folder = tempfile::tempdir().expect("folder");
    let output = run(&folder.path().join("out"), &["--write-draws", "parquet"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--features parquet"));
}

#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_the_same_as_csv() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;
    let (text, binary) = (tempfile::tempdir().expect("folder"), tempfile::tempdir().expect("folder"));
    done(text.path(), &["--models", "calculus,probing", "--write-draws", "csv"]);
    done(binary.path(), &["--models", "calculus,probing", "--write-draws", "parquet"]);
    for name in ["draws", "outcomes", "comparison"] {
        let rows = rows(&text.path().join(format!("{name}.csv")));
        let file = fs::File::open(binary.path().join(format!("{name}.parquet"))).expect("file");
        let reader = SerializedFileReader::new(file).expect("Parquet");
        let mut count = 0;
        for (theirs, ours) in reader.get_row_iter(None).expect("rows").zip(&rows) {
            count += 1;
            for (column, field) in theirs.expect("row").get_column_iter() {
                let cell = &ours[column];
                match field {
                    Field::Null => assert!(cell.is_empty(), "{name} {column}"),
                    Field::Str(text) => assert_eq!(text, cell),
                    Field::Long(n) => assert_eq!(n.to_string(), *cell),
                    Field::Double(x) => assert_eq!(*x, cell.parse::<f64>().expect("number")),
                    other => panic!("{name} {column}: {other:?}"),
                }
            }
        }
        assert_eq!(count, rows.len(), "{name}");
    }
}
