//! What the shipped beliefs rest on: what no source states meets a record, and what matters most is no mere assumption.

use crate::table::Table;
use garant::chance::Parameter;
use garant::evidence::base_rate;
use garant::models::{Model, Trajectory, all_quantities, roster};
use garant::quantity::LANES;
use garant::scenario::{Basis, Entry, Input, Origin, Scenario, load};
use garant::study::Study;

fn shipped() -> Scenario {
    load(&Input::Folder("scenarios/ukraine-2025".into()), &all_quantities(), &[]).expect("in order")
}

/// The value below which a share `p` of a belief lies.
fn quantile(entry: &Entry, p: f64) -> f64 {
    let mut out = [0.0; LANES];
    entry.belief.sampler().fill(&[p; LANES], &mut out);
    out[0]
}

/// Mean risk of attack of each option under each model, over `blocks` blocks of draws; absent where a model is silent.
fn risks(scenario: Scenario, blocks: usize) -> Vec<Option<f64>> {
    let models: Vec<&'static dyn Model> = roster().to_vec();
    let mut table = Table::new(Study::assemble(scenario, &models).expect("complete"));
    let (options, years) = (table.study.options.len(), table.study.scenario.horizon_years);
    let mut out = Trajectory::new(years);
    let mut sums = vec![(0.0, 0u32); options * models.len()];
    for block in 0..blocks {
        table.draw(block);
        for option in 0..options {
            let speaks: Vec<bool> = (0..models.len()).map(|m| table.study.speaks(option, m)).collect();
            let situation = table.situation(option);
            for (m, model) in models.iter().enumerate().filter(|(m, _)| speaks[*m]) {
                model.trajectory(&situation, &mut out);
                let (sum, draws) = &mut sums[option * models.len() + m];
                *sum += out.attack.iter().sum::<f64>();
                *draws += LANES as u32;
            }
        }
    }
    sums.into_iter().map(|(sum, draws)| (draws > 0).then(|| sum / f64::from(draws))).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// What fighting alone costs the challenger is calibrated: without a guarantee the theories come, on average, to the record of
/// renewed war after wars between neighbours, and over the range of the belief to the ends of its interval.
#[test]
fn the_cost_of_fighting_alone_makes_the_theories_meet_the_record() {
    let mut scenario = shipped();
    scenario.offers.retain(|offer| offer.key.as_str() == "budapest-1994");
    (scenario.reference, scenario.variants) = (0, Vec::new());
    let record = base_rate().expect("in order").at(scenario.horizon_years as f64);
    let cost = scenario.offers[0].entry("cost_alone").expect("believed");
    assert_eq!(cost.basis, Basis::Calibrated);
    let [least, middle, most] = [0.05, 0.5, 0.95].map(|p| quantile(cost, p));
    let found = [(most, record.interval[0]), (middle, record.risk), (least, record.interval[1])].map(|(cost, share)| {
        let mut scenario = scenario.clone();
        scenario.set(&format!("cost_alone={cost}")).expect("a number");
        (mean(&risks(scenario, 48).into_iter().flatten().collect::<Vec<_>>()), share)
    });
    assert!(found.iter().all(|(risk, share)| (risk - share).abs() < 0.03), "{found:?}");
}

/// How much the mean risk of attack, over options and theories, moves between the 5 and 95 % of a belief, all else drawn.
fn swing(scenario: &Scenario, option: &str, entry: &Entry) -> f64 {
    let shared = entry.origin == Origin::World;
    let ends = [0.05, 0.95].map(|p| {
        let mut scenario = scenario.clone();
        if !shared {
            scenario.offers.retain(|offer| offer.key.as_str() == option);
            scenario.reference = 0;
        }
        let (name, value) = (entry.spec.name, quantile(entry, p));
        let target = if shared { name.to_owned() } else { format!("{option}.{name}") };
        scenario.set(&format!("{target}={value}")).expect("a number");
        risks(scenario, 8)
    });
    let moved: Vec<f64> = ends[0].iter().zip(&ends[1]).filter_map(|(low, high)| Some(((*low)? - (*high)?).abs())).collect();
    mean(&moved) / if shared { 1.0 } else { scenario.offers.len() as f64 }
}

/// Every belief of the shipped study with the option that holds it, each once.
fn beliefs(scenario: &Scenario) -> Vec<(&str, &Entry)> {
    let mut all: Vec<(&str, &Entry)> = Vec::new();
    for offer in &scenario.offers {
        for entry in &offer.entries {
            let same = |(_, known): &(&str, &Entry)| known.origin == Origin::World && known.spec == entry.spec;
            let known = entry.origin == Origin::World && all.iter().any(same);
            if !known {
                all.push((offer.key.as_str(), entry));
            }
        }
    }
    all
}

/// The ten beliefs between whose ends the risk moves most rest on a record or a source, and so do 25 in all.
#[test]
fn what_matters_most_rests_on_records_or_sources() {
    let mut scenario = shipped();
    scenario.variants.clear();
    let all = beliefs(&scenario);
    assert_eq!(all.len(), scenario.beliefs().len());
    let resting = all.iter().filter(|(_, entry)| entry.basis != Basis::Assumption).count();
    assert!(resting >= 25, "{resting} of {}", all.len());
    let uncertain = all.iter().filter(|(_, entry)| !entry.belief.is_fixed());
    let mut swings: Vec<(f64, &str, &Entry)> =
        uncertain.map(|(option, entry)| (swing(&scenario, option, entry), *option, *entry)).collect();
    swings.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (swing, option, entry) in &swings[..10] {
        assert_ne!(entry.basis, Basis::Assumption, "{option}.{} moves the risk by {swing:.3}", entry.spec.name);
    }
}

/// The numbers in a text: `0.51`, `41`, also those in front of a percent sign or a word.
fn numbers(text: &str) -> Vec<f64> {
    let separate = |c: char| !c.is_ascii_digit() && c != '.';
    text.split(separate).filter_map(|piece| piece.trim_matches('.').parse().ok()).collect()
}

/// A belief that is said to be published, and is no posterior, has one number at least of which the note says that it is the
/// source's: the number itself, or a percentage of it.
#[test]
fn what_is_published_has_a_number_of_its_source() {
    let scenario = shipped();
    for (option, entry) in beliefs(&scenario) {
        let cited = [Basis::Published, Basis::Article].contains(&entry.basis);
        if !cited || entry.belief.looked_up.is_some() {
            continue;
        }
        let note = entry.note.as_ref().map(|note| note.get(garant::language::Language::En)).unwrap_or_default();
        let said = numbers(note);
        let own: Vec<f64> = entry.belief.parameters.iter().flat_map(parameters).collect();
        let same = |own: f64| said.iter().any(|n| (n - own).abs() < 1e-9 || (n - 100.0 * own).abs() < 1e-9);
        assert!(own.iter().copied().any(same), "{option}.{}: none of {own:?} stands in: {note}", entry.spec.name);
    }
}

/// The numbers of a parameter.
fn parameters(parameter: &Parameter) -> Vec<f64> {
    match parameter {
        Parameter::Number(x) => vec![*x],
        Parameter::List(list) => list.clone(),
    }
}
