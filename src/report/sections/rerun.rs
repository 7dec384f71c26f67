//! How to make the numbers again, and by which marks to know that they are the same.

use super::View;
use crate::language::message;
use crate::models::Will;
use crate::quantity::show::count;
use crate::report::document::Element;
use crate::report::prose::Prose;
use crate::results::Results;

pub fn elements(view: &View) -> Vec<Element> {
    let m = &view.results.manifest;
    let version = message("report-rerun-version");
    let version =
        version.with(view.language, &[("garant", (&m.garant).into()), ("results", u64::from(m.results_version).into())]);
    let draws = format!("{} × {} = {}", m.replicates, m.draws, count(view.results.draws()));
    let facts = [
        ("garant", Prose::from(version)),
        (view.say(message("report-rerun-seed")), format!("{}, {}", m.seed, plan(view.results)).into()),
        (view.say(message("report-rerun-draws")), draws.into()),
        (view.say(message("report-rerun-scenario")), Prose::default().code(&m.scenario_sha256)),
        (view.say(message("report-rerun-beliefs")), Prose::default().code(&m.beliefs_sha256)),
    ];
    vec![
        Element::Code(command(view.results)),
        Element::Definitions(facts.map(|(term, fact)| (term.into(), fact)).to_vec()),
        Element::note(view.say(message("report-rerun-note"))),
    ]
}

fn plan(results: &Results) -> String {
    format!("{:?}", results.manifest.plan).to_lowercase()
}

/// The command that makes these numbers again.
fn command(results: &Results) -> String {
    let m = &results.manifest;
    let mut command = format!("garant run {} --seed {} --plan {}", results.study.name, m.seed, plan(results));
    command += &format!(" --replicates {} --draws {} --models {}", m.replicates, m.draws, m.models.join(","));
    command += if results.study.will == Will::Derived { " --will derived" } else { " --will given" };
    m.settings.iter().for_each(|setting| command += &format!(" --set {}", quoted(setting)));
    command
}

/// A word as a shell takes it.
pub fn quoted(word: &str) -> String {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "-_.=+/".contains(c));
    if plain { word.to_owned() } else { format!("'{}'", word.replace('\'', "'\\''")) }
}
