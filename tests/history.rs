//! The back-test: its data and mapping as declared, its answers against a second program, its scores against a second fit.

use garant::engine::{Budget, Watch};
use garant::history::*;
use garant::language::Language;
use garant::models::{Model, roster};
use garant::quantity::QuantitySpec;
use garant::report::{self, history_csv, history_json, terminal};
use garant::scenario::{Input, Scenario, load};
use unicode_width::UnicodeWidthStr;

fn shipped() -> Scenario {
    load(&Input::Folder("scenarios/ukraine-2025".into()), &garant::models::all_quantities(), &[]).expect("in order")
}

fn cases() -> Cases {
    read_cases(&CASES).expect("in order")
}

fn mapping() -> Mapping {
    read_mapping(&MAPPING).expect("in order")
}

fn back_test(keys: &[&str], stakes: bool) -> BackTest {
    let models: Vec<&'static dyn Model> = roster().iter().copied().filter(|m| keys.contains(&m.card().key)).collect();
    BackTest::assemble(cases(), &mapping(), &shipped(), &models, stakes).expect("complete")
}

fn history(keys: &[&str], budget: &Budget) -> History {
    back_test(keys, false).run(budget, &Watch::new()).expect("played").expect("not stopped")
}

fn small() -> Budget {
    Budget { replicates: 8, draws: 64, ..Budget::default() }
}

/// What is scored was declared before any score was looked at. If this test fails, a case, the mapping or the shipped study
/// changed what the models are asked: say so in the changelog, and never do it to better a score.
#[test]
fn nothing_changes_what_is_scored_unnoticed() {
    assert_eq!(
        back_test(&["calculus"], false).beliefs_sha256(),
        "38516a0c701c560f1a8df76e1cb0d7cf38d2d6fdea7cb3e280a1d165ea2058ce"
    );
}

#[test]
fn the_exposure_is_the_time_between_the_dates() {
    let day = |text: &str| {
        let mut parts = text.split('-').map(|p| p.parse::<i64>().expect("number"));
        let (y, m, d) = (parts.next().expect("y"), parts.next().expect("m"), parts.next().expect("d"));
        // Days from a fixed day in the past, March-based.
        let (y, m) = if m > 2 { (y, m - 3) } else { (y - 1, m + 9) };
        365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + d
    };
    for case in cases().list {
        let (start, end) = (case.start.expect("start"), case.end.expect("end"));
        let years = (day(&end) - day(&start)) as f64 / 365.25;
        assert!((years - case.exposure_years).abs() < 0.06, "{}: {years}", case.key);
    }
}

#[test]
fn every_case_says_what_it_is_and_cites_what_exists() {
    let Cases { list, sources } = cases();
    assert_eq!((list.len(), list.iter().filter(|c| c.deterred).count()), (20, 9));
    for case in &list {
        assert!(
            case.note.is_some() && case.confidence.is_some() && case.title.given(Language::De).is_some(),
            "{}",
            case.key
        );
        assert!(case.stakes.is_some() && case.guarantor.is_some(), "{}", case.key);
        assert!(case.sources.iter().all(|key| sources.iter().any(|s| s.key == *key)), "{}", case.key);
        // A verified number needs a source it was seen in.
        assert!(case.verified.is_empty() || !case.sources.is_empty(), "{}", case.key);
        // Where nobody attacked nobody could be left alone.
        assert_eq!(case.deterred, case.intervened.is_none(), "{}", case.key);
    }
    for source in &sources {
        assert!(list.iter().any(|c| c.sources.contains(&source.key)), "nobody cites {}", source.key);
    }
}

/// The layers are the shipped study's options, number for number, or the middle of two.
#[test]
fn layers_say_what_the_shipped_study_says() {
    let (mapping, shipped) = (mapping(), shipped());
    let numbers = |entries: &[garant::scenario::Entry], spec: &QuantitySpec| {
        let entry = entries.iter().find(|e| e.spec == spec)?;
        let (lo, hi) = entry.belief.distribution.support();
        Some([lo, entry.belief.distribution.mean(), hi])
    };
    let option = |key: &str| &shipped.offers.iter().find(|o| o.key.as_str() == key).expect("option").entries;
    let middle = |a: [f64; 3], b: [f64; 3]| [0, 1, 2].map(|i| 0.5 * (a[i] + b[i]));
    let pairs = [
        ("Political assurance", "budapest-1994", "budapest-1994"),
        ("Executive or collective guarantee", "budapest-1994", "article-5-like"),
        ("Ratified defence treaty", "article-5-like", "article-5-like"),
        ("Troops able to fight, no great power on the ground", "european-troops", "european-troops"),
        ("A great power on the ground as a tripwire", "european-troops-us-backstop", "european-troops-us-backstop"),
        ("A great power on the ground, able to fight", "us-participation", "us-participation"),
        ("Integrated alliance", "nato-membership", "nato-membership"),
        ("Arms", "arms-only", "arms-only"),
        ("Many arms", "nato-membership", "nato-membership"),
    ];
    for (title, a, b) in pairs {
        let layer = mapping.layers.iter().find(|l| l.title.get(Language::En) == title).expect(title);
        // The protégé's force is the unit in the mapping and 500 in the shipped study.
        for entry in layer.entries.iter().filter(|e| e.spec.name != "reinforcements") {
            let expected =
                middle(numbers(option(a), entry.spec).expect("given"), numbers(option(b), entry.spec).expect("given"));
            let found = numbers(&layer.entries, entry.spec).expect("given");
            assert!(found.iter().zip(expected).all(|(x, e)| (x - e).abs() < 1e-12), "{title}: {}", entry.spec.name);
        }
    }
}

/// Answers of a program of its own, in another language, on 40,000 pseudo-random draws: case, calculus, quantal.
const SECOND: [(&str, f64, f64); 20] = [
    ("belgium-1914", 0.0044, 0.1306),
    ("czechoslovakia-1938", 0.9936, 0.8902),
    ("poland-1939", 0.9491, 0.8162),
    ("korea-1950", 0.7434, 0.6349),
    ("korea-1953", 0.9980, 0.5114),
    ("berlin-1949", 0.0413, 0.0027),
    ("taiwan-1954", 1.0000, 0.6789),
    ("taiwan-1979", 0.8729, 0.1373),
    ("vietnam-1973", 0.7934, 0.7596),
    ("kuwait-1961", 0.8940, 0.7739),
    ("kuwait-1990", 0.0011, 0.1005),
    ("kuwait-1991", 0.9677, 0.6821),
    ("ukraine-1994", 0.2604, 0.0792),
    ("ukraine-2015", 0.8983, 0.6140),
    ("georgia-2008", 0.3938, 0.4424),
    ("baltics-2004", 0.9976, 0.8163),
    ("finland-2022", 0.9999, 0.9074),
    ("cyprus-1974", 0.4429, 0.4726),
    ("falklands-1979", 0.4514, 0.4807),
    ("falklands-1982", 1.0000, 0.7683),
];

#[test]
fn answers_agree_with_a_second_program() {
    let history = history(&["calculus", "quantal"], &Budget { draws: 1024, ..Budget::default() });
    for (i, (case, calculus, quantal)) in SECOND.iter().enumerate() {
        for (key, expected) in [("calculus", calculus), ("quantal", quantal)] {
            let answer = &history.judged(key).expect("judged").answers[i];
            assert_eq!(&answer.case, case);
            let found = answer.probability.expect("answered");
            // Four standard errors of 40,000 draws of a probability, and the simulation error here.
            assert!((found - expected).abs() < 0.011, "{case} {key}: {found} {expected}");
        }
    }
}

/// Brier score and logarithmic loss of the yardsticks, from a fit by descent in another language.
#[test]
fn yardsticks_agree_with_a_second_fit() {
    let history = history(&["calculus"], &small());
    let expected = [
        ("climatology", 0.274_238_227_146_814_45, 0.742_268_484_263_789_2),
        ("pledge-alone", 0.241_788_903_400_040_03, 0.678_655_370_147_908_6),
        ("troops-alone", 0.174_190_073_370_385_72, 0.537_981_912_991_376),
        ("great-power-alone", 0.099_939_363_170_975_86, 0.330_564_975_188_353_77),
    ];
    for (key, brier, log_loss) in expected {
        let judged = history.judged(key).expect("judged");
        let found = (judged.brier.expect("scored").value, judged.log_loss.expect("scored").value);
        assert!((found.0 - brier).abs() < 1e-10 && (found.1 - log_loss).abs() < 1e-10, "{key}: {found:?}");
    }
}

/// A list whose climatology can be told by hand: with k of n cases held, the mean of (y − (k − y)/(n − 1))².
#[test]
fn climatology_is_what_can_be_told_by_hand() {
    let (n, k) = (20.0, 9.0);
    let by_hand = (k * ((n - k) / (n - 1.0)) * ((n - k) / (n - 1.0)) + (n - k) * (k / (n - 1.0)) * (k / (n - 1.0))) / n;
    let history = history(&["calculus"], &small());
    assert!((history.judged("climatology").expect("judged").brier.expect("scored").value - by_hand).abs() < 1e-15);
}

#[test]
fn threads_and_repetition_change_no_bit() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let play = |threads| history_json(&history(&keys, &Budget { threads, replicates: 4, ..small() }));
    let one = play(1);
    assert!(one == play(3) && one == play(1));
    let read: History = serde_json::from_str(&one).expect("JSON");
    assert_eq!(history_json(&read), one);
}

#[test]
fn every_model_answers_every_case_with_a_probability() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let history = history(&keys, &small());
    assert_eq!(history.models().count(), roster().len());
    for judged in &history.judged {
        assert_eq!((judged.answers.len(), judged.answered), (20, 20), "{}", judged.key);
        for answer in &judged.answers {
            let p = answer.probability.expect("answered");
            assert!((0.0..=1.0).contains(&p), "{} {}: {p}", judged.key, answer.case);
            assert!(answer.faults.is_empty());
            if let Some(spread) = answer.spread {
                let q = spread.to_array();
                assert!(q.windows(2).all(|w| w[0] <= w[1]) && q[0] >= 0.0 && q[4] <= 1.0, "{}: {q:?}", judged.key);
            }
        }
        assert_eq!(judged.bins.iter().map(|b| b.cases).sum::<u64>(), 20);
    }
}

/// Nothing moves within a case, so a coalition of one is its member, and a theory of shifts sees none.
#[test]
fn what_the_mapping_says_of_models() {
    let history = history(&["calculus", "coalition", "commitment"], &small());
    let given = |key: &str| -> Vec<Option<f64>> {
        history.judged(key).expect("judged").answers.iter().map(|a| a.probability).collect()
    };
    let (calculus, coalition) = (given("calculus"), given("coalition"));
    for (i, case) in history.cases.iter().enumerate().filter(|(_, c)| c.codes.pledge < 4) {
        assert_eq!(calculus[i], coalition[i], "{}", case.key);
    }
    assert!(given("commitment").iter().all(|p| *p == Some(1.0)));
}

#[test]
fn stakes_are_left_out_unless_asked_for() {
    let with = back_test(&["calculus"], true);
    assert_ne!(with.beliefs_sha256(), back_test(&["calculus"], false).beliefs_sha256());
    let played = with.run(&small(), &Watch::new()).expect("played").expect("not stopped");
    assert!(played.manifest.stakes && played.cautions[0].get(Language::En).contains("hindsight"));
    assert!(!history(&["calculus"], &small()).cautions[0].get(Language::En).contains("hindsight"));
    let mut none = cases();
    none.list[3].stakes = None;
    let refused = BackTest::assemble(none, &mapping(), &shipped(), &[roster()[0]], true).map(|_| ()).expect_err("refused");
    assert!(refused.to_string().contains("korea-1950"), "{refused}");
}

#[test]
fn a_stopped_watch_gives_nothing() {
    let watch = Watch::new();
    watch.stop();
    assert!(back_test(&["calculus"], false).run(&small(), &watch).expect("no error").is_none());
}

#[test]
fn the_screen_says_failures_first_and_fits() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    let history = history(&keys, &small());
    for language in [Language::En, Language::De] {
        for width in [60, 80, 100] {
            let screen = terminal(&report::back_test(&history, language), width);
            assert!(screen.lines().all(|line| line.width() <= width), "{screen}");
        }
        let screen = terminal(&report::back_test(&history, language), 100);
        let at = |text: &str| screen.find(text).unwrap_or(usize::MAX);
        let (failures, scores) = match language {
            Language::En => (at("CONFIDENT AND WRONG"), at("SCORES")),
            Language::De => (at("SICHER UND FALSCH"), at("WERTE")),
        };
        assert!(failures < scores && scores < at("! 20 "), "{screen}");
        for (figure, panels) in
            [(garant::charts::reliability(&history, language), keys.len()), (garant::charts::scores(&history, language), 1)]
        {
            let svg = garant::charts::svg(&figure);
            assert!(!svg.contains("NaN") && svg.contains(&figure.caption) && figure.panels.len() == panels);
        }
    }
    insta::assert_snapshot!(terminal(&report::back_test(&history, Language::En), 100));
    let csv = history_csv(&history);
    assert_eq!(csv.lines().count(), 1 + history.cases.len() * history.judged.len());
}

/// What is wrong with a file is told at once, with its place and the word that was meant.
#[test]
fn a_broken_file_of_cases_is_refused_with_places() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("mine.toml");
    let text = include_str!("../scenarios/history/cases.toml")
        .replacen("troop_kind = 0", "troop_kind = 7", 1)
        .replacen("great_power", "great_pwoer", 1)
        .replacen("great_power", "great_pwoer", 1)
        .replacen("deterred = false", "deterred = \"no\"", 1)
        .replacen("force_ratio = 6", "force_ratio = 0", 1)
        .replacen("verified = []", "verified = [\"trops\"]", 1)
        .replacen("sources = [\"munich-1938\"]", "sources = [\"munich-1983\"]", 1);
    std::fs::write(&path, text).expect("written");
    let complaints = read_cases(&FileText::File(path)).expect_err("refused");
    let told: Vec<String> =
        complaints.0.iter().map(|c| format!("{:?} {} | {}", c.place().map(|p| p.1), c.message(), c.help())).collect();
    insta::assert_snapshot!(told.join("\n"));
    assert!(complaints.0.iter().all(|c| c.place().is_some()));
}

#[test]
fn too_few_cases_cannot_be_scored() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("few.toml");
    let whole = include_str!("../scenarios/history/cases.toml");
    let cut = whole.find("[cases.poland-1939]").expect("third case");
    std::fs::write(&path, &whole[..cut]).expect("written");
    let complaints = read_cases(&FileText::File(path)).expect_err("refused");
    assert!(complaints.0[0].message().contains("2 cases"), "{complaints}");
    let missing = read_cases(&FileText::File(folder.path().join("none.toml"))).expect_err("refused");
    assert!(missing.0[0].message().contains("cannot read"), "{missing}");
}

#[test]
fn a_broken_mapping_is_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("mapping.toml");
    let text = include_str!("../scenarios/history/mapping.toml")
        .replacen("when = { pledge = [1] }", "when = { pledge = [9] }", 1)
        .replacen("layers.quantities.intervene", "layers.quantities.intervention", 1)
        .replacen(
            "troops = { triangular = { min = 0.75, mode = 1, max = 1.25 } }",
            "troops = { beta = { alpha = 2, beta = 2 } }",
            1,
        );
    std::fs::write(&path, text).expect("written");
    let complaints = read_mapping(&FileText::File(path)).expect_err("refused");
    let told: Vec<&str> = complaints.0.iter().map(|c| c.message()).collect();
    assert_eq!(told.len(), 3, "{told:?}");
}

/// The program itself: the same bits at every width of vectors, whole files or none, and foreign files kept.
#[test]
fn the_command_keeps_the_promises_of_all_commands() {
    let garant = |arguments: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_garant"));
        command.env_remove("GARANT_LANES").arg("history").args(["--replicates", "8", "--draws", "64"]).args(arguments);
        command
    };
    let json = |level: Option<&str>| {
        let mut command = garant(&["--format", "json"]);
        level.map(|level| command.env("GARANT_LANES", level));
        command.output().expect("start garant").stdout
    };
    let wide = json(None);
    assert!(!wide.is_empty() && wide == json(Some("base")) && wide == json(Some("avx2")));

    let folder = tempfile::tempdir().expect("folder");
    let out = folder.path().join("back-test");
    let root = out.to_str().expect("path");
    assert!(garant(&["-o", root]).output().expect("start garant").status.success());
    assert_eq!(std::fs::read(out.join("history.json")).expect("written"), wide);
    assert!(
        out.join("history.csv").exists()
            && ["scores", "reliability"].iter().all(|c| out.join(format!("charts/{c}.svg")).exists())
    );

    std::fs::write(folder.path().join("history.csv"), "mine").expect("written");
    let refused = garant(&["-o", folder.path().to_str().expect("path")]).output().expect("start garant");
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(1), 0));
    assert_eq!(std::fs::read(folder.path().join("history.csv")).expect("kept"), b"mine");
    assert!(!folder.path().join("history.json").exists());

    let large = std::process::Command::new(env!("CARGO_BIN_EXE_garant")).args(["history", "--draws", "65536"]).output();
    assert_eq!(large.expect("start garant").status.code(), Some(2));
    let unknown = garant(&["--models", "quantel"]).output().expect("start garant");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean `quantal`?"));
}
