//! What every model says of itself.

use crate::common::roster as quantities;
use garant::language::Language::{De, En};
use garant::models::quantities::CURRENCY;
use garant::models::{Card, roster};

const KEYS: [&str; 10] = [
    "calculus",
    "quantal",
    "signalling",
    "perfect-deterrence",
    "brinkmanship",
    "denial",
    "coalition",
    "commitment",
    "prospect",
    "probing",
];

#[test]
fn the_roster_keeps_its_order_and_its_keys() {
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    assert_eq!(keys, KEYS);
    for key in KEYS {
        assert_eq!(garant::models::find(key).map(|m| m.card().key), Some(key));
    }
}

#[test]
fn every_card_is_complete_in_both_languages() {
    for model in roster() {
        let Card { key, title, idea, formula, selection, leaves_out, references, maturity, proof, forms } = model.card();
        let said = [title, selection, leaves_out, proof].into_iter().flat_map(|text| [text.get(En), text.get(De)]);
        for text in said.chain([*formula, maturity.key()]) {
            assert!(!text.trim().is_empty() && text.trim() == text && !text.contains("  "), "{key}: `{text}`");
        }
        for text in [idea.get(En), idea.get(De)] {
            assert!(text.len() > 100 && text.ends_with('.') && !text.contains("  "), "{key}: `{text}`");
        }
        assert_ne!(idea.get(En), idea.get(De));
        assert!(!references.is_empty() && !forms.is_empty(), "{key}");
        assert!(references.iter().all(|r| r.contains(|c: char| c.is_ascii_digit())), "{key}: a reference has a year");
        assert!(forms.iter().all(|f| f.split('.').count() == 2), "{key}");
    }
}

/// Dimensions are given for ever: a number that moves would change every draw of every published run.
const DIMENSIONS: [(&str, usize); 67] = [
    ("intervene", 0),
    ("cost_alone", 1),
    ("decisiveness", 2),
    ("defence_multiplier", 3),
    ("status_quo", 4),
    ("cost_added", 5),
    ("opportunities", 6),
    ("challenger_force", 7),
    ("protege_force", 8),
    ("arms_boost", 9),
    ("precision", 10),
    ("provocation", 11),
    ("win_now", 12),
    ("challenger_cost_now", 13),
    ("protege_cost_now", 14),
    ("erosion", 15),
    ("guarantors.united-states.share", 16),
    ("guarantors.united-states.leaves", 17),
    ("guarantors.united-states.returns", 18),
    ("ramp_years", 19),
    ("challenger_growth", 20),
    ("protege_growth", 21),
    ("forward_troops", 22),
    ("forward_quality", 23),
    ("reinforcements", 24),
    ("reinforcement_quality", 25),
    ("reinforcement_days", 26),
    ("war_days", 27),
    ("rotation_fatigue", 28),
    ("escalation_slope", 29),
    ("audience_cost", 30),
    ("arms_budget", 31),
    ("troop_cost", 32),
    ("rotation_factor", 33),
    ("correlation", 34),
    ("upfront_share", 35),
    ("guarantors.europeans.stake", 36),
    ("guarantors.united-states.stake", 37),
    ("guarantors.europeans.war_cost", 38),
    ("guarantors.united-states.war_cost", 39),
    ("will_scale", 40),
    ("tripwire_strength", 41),
    ("tripwire_scale", 42),
    ("guarantor_war_cost", 43),
    ("war_payoff_halfwidth", 44),
    ("tripwire_max", 45),
    ("challenger_hard", 46),
    ("back_down_cost", 47),
    ("soft_guarantor_loss", 48),
    ("challenger_disaster", 49),
    ("defender_disaster", 50),
    ("challenger_local_share", 51),
    ("protege_local_share", 52),
    ("attacker_kill_rate", 53),
    ("defender_kill_rate", 54),
    ("discount", 55),
    ("reference_point", 56),
    ("probe_gain", 57),
    ("probe_loss", 58),
    ("answer_irresolute", 59),
    ("answer_resolute", 60),
    ("opportunity_shape", 61),
    ("opportunity_factor", 62),
    ("arms_baseline", 63),
    ("incidents", 64),
    ("incident_odds", 65),
    ("incident_sparks", 66),
];

#[test]
fn every_quantity_keeps_its_dimension() {
    let found: Vec<(&str, usize)> = quantities().iter().map(|q| (q.name, q.dimension)).collect();
    assert_eq!(found, DIMENSIONS);
}

#[test]
fn no_two_quantities_share_a_dimension_or_a_name() {
    let mut specs: Vec<_> = roster().iter().flat_map(|m| m.quantities().iter().copied()).collect();
    specs.extend(garant::models::quantities::SITUATION);
    specs.extend(garant::models::quantities::DERIVED_WILL);
    for a in &specs {
        for b in &specs {
            assert_eq!(a.dimension == b.dimension, a.name == b.name, "{} {}", a.name, b.name);
        }
    }
}

/// The quantities of a file by their names, those of guarantors among them.
fn flat(table: &toml::Table) -> Vec<(String, &toml::Value)> {
    let named = |(name, value): (&String, _)| (name.clone(), value);
    let own = table.iter().filter(|(name, _)| *name != "guarantors").map(named);
    let guarantors = table.get("guarantors").and_then(toml::Value::as_table).into_iter().flatten();
    let theirs = guarantors.flat_map(|(key, value)| {
        let all = value.as_table().expect("a guarantor").iter();
        all.map(move |(name, value)| (format!("guarantors.{key}.{name}"), value))
    });
    own.chain(theirs).collect()
}

#[test]
fn quantities_have_the_units_and_scopes_of_the_shipped_study() {
    use garant::quantity::Scope;
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios/ukraine-2025");
    let (mut seen, mut of_world) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    for entry in std::fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("file");
        let file: toml::Table = text.parse().expect("toml");
        let world = path.file_name().is_some_and(|name| name == "world.toml");
        for (name, quantity) in flat(file["quantities"].as_table().expect("table")) {
            let specs = quantities();
            let spec = specs.iter().find(|q| q.name == name).unwrap_or_else(|| panic!("{name} is unknown"));
            assert_eq!(quantity["unit"].as_str(), Some(spec.unit.replace(CURRENCY, "EUR").as_str()), "{name}");
            if world {
                of_world.insert(spec.dimension);
            }
            seen.insert(spec.dimension);
        }
    }
    // The world may say what holds for most options, and an option may differ from the world; but what is not about the
    // guarantee stands in the world.
    for spec in quantities().iter().filter(|spec| spec.scope == Scope::World) {
        assert!(of_world.contains(&spec.dimension), "{}", spec.name);
    }
    assert_eq!(seen.len(), DIMENSIONS.len(), "the shipped study has a belief about every quantity");
}
