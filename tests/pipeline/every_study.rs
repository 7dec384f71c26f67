//! Every study, shipped or of the tests, is told in its own words alone: of no other party, guarantor, option or currency, and of no
//! deal where there is none.

use garant::analysis::statistics;
use garant::charts::{figures, svg};
use garant::compare::{Provenance, compose};
use garant::engine::{Budget, NoThreads, Watch, run};
use garant::language::Language;
use garant::models::measures::{DURABLE_PEACE, SIGNABLE};
use garant::models::{Model, all_quantities, roster};
use garant::report;
use garant::results::Results;
use garant::scenario::{Input, Scenario, load};
use garant::story::{Scene, play, tell};
use garant::study::{Study, lacking};
use std::fs;
use std::path::{Path, PathBuf};

/// Words that belong to one study or another.
const OF_SOME_STUDY: [&str; 26] = [
    "Ukrain",
    "Russ",
    "Kyiv",
    "Kiew",
    "Moscow",
    "Moskau",
    "Budapest",
    "NATO",
    "Nato",
    "Europ",
    "Washington",
    "United States",
    "USA",
    "Japan",
    "China",
    "Chinese",
    "chines",
    "Taiwan",
    "Beijing",
    "Baltic",
    "Baltikum",
    "EUR",
    "euro",
    "Euro",
    "USD",
    "renewed war",
];
/// Words about a deal that both sides would have to sign.
const OF_A_DEAL: [&str; 6] =
    ["would sign", "signable", "unterschreib", "unterzeichn", "durable peace", "dauerhafter Frieden"];

/// Every study: its folder.
fn studies() -> Vec<PathBuf> {
    let folders = ["scenarios", "tests/studies"].into_iter().flat_map(|root| fs::read_dir(root).expect("folder"));
    let all = folders.map(|entry| entry.expect("entry").path());
    let mut all: Vec<PathBuf> = all.filter(|path| path.join("world.toml").is_file()).collect();
    all.sort();
    assert!(all.len() >= 5, "{all:?}");
    all
}

/// What the study says of itself, without what it cites: remarks and sources speak of other wars as well.
fn scenario(folder: &Path) -> Scenario {
    let input = Input::Folder(folder.to_owned());
    let mut scenario = load(&input, &all_quantities(), &[]).unwrap_or_else(|complaints| panic!("{complaints}"));
    scenario.notes.clear();
    scenario.sources.clear();
    for offer in &mut scenario.offers {
        offer.notes.clear();
        offer.entries.iter_mut().for_each(|entry| (entry.note, entry.source) = (None, None));
    }
    scenario
}

/// Everything that such a study says: titles, summaries, what-ifs, the names of its parties.
fn own_words(scenario: &Scenario) -> String {
    format!("{scenario:?}")
}

/// A small run of a study under every theory it says enough for.
fn played(folder: &Path) -> (Study, Results) {
    let scenario = scenario(folder);
    let models: Vec<&'static dyn Model> =
        roster().iter().copied().filter(|model| lacking(&scenario, *model).is_empty()).collect();
    let hashes = scenario.hashes();
    let provenance = Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() };
    let study = Study::assemble(scenario, &models).expect("complete");
    let budget = Budget { replicates: 4, draws: 64, threads: 1, ..Budget::default() };
    let outcome = run::<NoThreads>(&study, statistics(), &budget, &Watch::new(), |_| Ok(())).expect("run");
    let results = compose(&study, &budget, &provenance, &outcome.tally).expect("results");
    (study, results)
}

/// All that is shown of a study in a language: report, screen, charts and a few stories of each option.
fn told(study: &Study, results: &Results, language: Language) -> String {
    let mut text = report::markdown(&report::study(results, language, &[]));
    text += &report::terminal(&report::comparison(results, language), 100);
    for figure in figures(results, language) {
        text += &svg(&figure);
    }
    for option in 0..study.options.len() {
        for (model, seed) in (0..study.models.len()).zip(1..) {
            let scene = Scene::new(study, option, Some(seed));
            let theory = study.models[model].card().title.get(language);
            let story = tell(&play(study, &scene, model, seed), theory, language.into());
            story.iter().for_each(|passage| text += &format!("{}\n{}\n", passage.heading, passage.text));
        }
    }
    text
}

#[test]
fn every_study_is_told_in_its_own_words() {
    for folder in studies() {
        let (study, results) = played(&folder);
        let own = own_words(&study.scenario);
        for &language in Language::ALL {
            // Titles of the literature are those of no study.
            let text = told(&study, &results, language).replace("Russett", "").replace("Washington, DC", "");
            let foreign = |word: &&&str| !own.contains(**word) && text.contains(**word);
            if let Some(word) = OF_SOME_STUDY.iter().find(foreign) {
                let at = text.find(word).expect("found");
                let around: String = text[..at].chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
                panic!("{}, {language:?}: `{word}` after …{around}", folder.display());
            }
            let deal = OF_A_DEAL.iter().find(|word| text.contains(**word));
            assert_eq!(deal.is_some(), study.scenario.deal.is_some(), "{}, {language:?}: {deal:?}", folder.display());
        }
    }
}

#[test]
fn without_a_deal_its_measures_are_absent_and_not_zero() {
    for folder in studies() {
        let (study, results) = played(&folder);
        for measure in [&SIGNABLE, &DURABLE_PEACE] {
            let has = results.measure(measure).is_some();
            assert_eq!(has, study.scenario.deal.is_some(), "{}", folder.display());
            let cells = results.cells.iter().filter(|cell| !cell.silent);
            assert!(cells.clone().count() > 0 && cells.clone().all(|cell| cell.measures.contains_key(measure.key) == has));
            assert!(cells.clone().all(|cell| cell.best.contains_key(DURABLE_PEACE.key) == study.scenario.deal.is_some()));
        }
    }
}

/// A study of one theory states what that theory reads and nothing else.
#[test]
fn a_study_with_one_theory_needs_fewer_than_twenty_quantities() {
    let above = tempfile::tempdir().expect("folder");
    let folder = above.path().join("small");
    fs::create_dir(&folder).expect("folder");
    let world = "schema = 1\ntitle = { en = \"W\", de = \"W\" }\nquestion = { en = \"Q\", de = \"F\" }\nas_of = 2025-01-01\n\
        horizon_years = 5\nwill = \"given\"\nreference = \"one\"\nnegligible = { attack = 0.01 }\n\
        [[guarantors]]\nkey = \"some-state\"\nname = { en = \"S\", de = \"S\" }\nmembers = 1\n";
    let quantities = [
        ("cost_alone", "prize", 0.2),
        ("status_quo", "prize", 0.0),
        ("decisiveness", "1", 2.0),
        ("defence_multiplier", "1", 1.5),
        ("opportunities", "1/year", 0.2),
        ("challenger_force", "thousand soldiers", 300.0),
        ("protege_force", "thousand soldiers", 200.0),
    ];
    let own = [("intervene", "1", 0.5), ("cost_added", "prize", 0.4)];
    let give = |all: &[(&str, &str, f64)]| {
        let one = |(name, unit, x): &(&str, &str, f64)| {
            format!("[quantities.{name}]\nbelief = {{ fixed = {x:?} }}\nunit = \"{unit}\"\nbasis = \"assumption\"\n")
        };
        all.iter().map(one).collect::<String>()
    };
    let option = "schema = 1\nextends = \"world.toml\"\ntitle = { en = \"O\", de = \"O\" }\n[guarantee]\n\
        guarantors = [\"some-state\"]\nrule = \"any\"\n";
    fs::write(folder.join("world.toml"), world.to_owned() + &give(&quantities)).expect("write");
    fs::write(folder.join("one.toml"), option.to_owned() + &give(&own)).expect("write");
    let (study, results) = played(&folder);
    assert!(study.scenario.beliefs().len() < 20);
    assert_eq!(study.models.iter().map(|m| m.card().key).collect::<Vec<_>>(), ["calculus"]);
    // p0 = 1/(1 + (1.5·200/300)²) = .5 either way: the gain is .5 − .2 − .5·.4 > 0, and each opportunity is taken.
    let attack = results.cells[0].measures["attack"].estimate.mean;
    assert!((attack - (1.0 - libm::exp(-1.0))).abs() < 1e-12, "{attack}");
    assert!(!results.cells[0].measures.contains_key("incidents_per_year") && results.guarantor_cost == [None]);
    assert_eq!(results.study.leaves_out.len(), garant::models::PARTS.len() - 1);
    let denial = roster().iter().find(|m| m.card().key == "denial").expect("known");
    assert!(lacking(&study.scenario, *denial).iter().any(|spec| spec.name == "attacker_kill_rate"));
}
