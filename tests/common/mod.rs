//! What several tests share: a study built from a plain table of ranges, not from scenario files, so that files and engine
//! are checked apart.

use garant::chance::{Belief, Parameter, family};
use garant::language::Words;
use garant::models::{GuarantorQuantities, MOST_GUARANTORS, MemberCounts, Model, Rule, Will, all_quantities};
use garant::names::Name;
use garant::quantity::QuantitySpec;
use garant::scenario::{Basis, Coupling, Day, Elections, Entry, Guarantor, Offer, Origin, Scenario};
use garant::study::Study;

/// The options of the table, weakest first.
pub const OPTIONS: [&str; 7] = [
    "budapest-1994",
    "arms-only",
    "european-troops",
    "european-troops-us-backstop",
    "us-participation",
    "article-5-like",
    "nato-membership",
];

/// What is made of a row of the table.
#[derive(Clone, Copy, PartialEq)]
pub enum Reading {
    /// The triangular belief.
    Belief,
    /// Its mode.
    Mode,
}

/// min, mode, max of a quantity of an option.
pub fn row(option: &str, quantity: &str) -> Option<[f64; 3]> {
    let table = include_str!("../data/parameters.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("row")).collect();
    let of = |who: &str| rows.iter().find(|r| &r[0] == who && &r[1] == quantity).cloned();
    let row = of(option).or_else(|| of("common"))?;
    Some([4, 5, 6].map(|i| row[i].parse().expect("number")))
}

/// A belief from min, mode and max.
pub fn belief([min, mode, max]: [f64; 3], reading: Reading) -> Belief {
    if reading == Reading::Mode || min == max {
        return Belief::fixed(mode).expect("finite");
    }
    let triangular = family("triangular").expect("known");
    Belief::new(triangular, [min, mode, max].map(Parameter::Number).to_vec()).expect("ordered")
}

fn words(text: &str) -> Words {
    Words::english(text)
}

/// The study of the table, with `change` applied to every (option, quantity, range).
pub fn scenario(reading: Reading, change: impl Fn(&str, &str, [f64; 3]) -> [f64; 3]) -> Scenario {
    let offers = OPTIONS.iter().map(|&option| {
        let entries = roster().into_iter().filter_map(|spec| {
            let range = change(option, spec.name, row(option, spec.name)?);
            let belief = belief(range, reading);
            Some(Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Option })
        });
        let rule = match option {
            "european-troops-us-backstop" | "us-participation" => Rule::Pivotal(1),
            "article-5-like" => Rule::Unanimity,
            _ => Rule::Floor,
        };
        let all = row(option, "members").expect("members")[1] as u32;
        let members = if option == "european-troops" { members(all, 0) } else { members(all - 1, 1) };
        Offer {
            key: Name::new(option).expect("name"),
            title: words(option),
            summary: None,
            members,
            rule,
            alternative_rule: None,
            entries: entries.collect(),
            notes: Vec::new(),
        }
    });
    Scenario {
        name: Name::new("table").expect("name"),
        title: words("Table"),
        question: words("?"),
        as_of: "2025-08-18".into(),
        horizon_years: 10,
        guarantors: guarantors(),
        parties: None,
        deal: Some(words("Deal")),
        currency: Some("EUR".into()),
        will: Will::Given,
        reference: 0,
        negligible_attack: 0.01,
        sources: Vec::new(),
        notes: Vec::new(),
        offers: offers.collect(),
        coupling: Coupling::default(),
        variants: Vec::new(),
        base_rate: None,
    }
}

/// So many Europeans, and so many of the United States.
pub fn members(europeans: u32, united_states: u32) -> MemberCounts {
    let mut all = [0; MOST_GUARANTORS];
    (all[0], all[1]) = (europeans, united_states);
    all
}

/// The guarantors of the table.
pub fn guarantors() -> Vec<Guarantor> {
    let elections = Elections { first: Day { year: 2028, month: 11, day: 7 }, every_years: 4 };
    let guarantor = |(place, (key, elections)): (usize, (&str, Option<Elections>))| Guarantor {
        key: Name::new(key).expect("name"),
        name: words(key),
        members: 1,
        elections,
        quantities: GuarantorQuantities::new(key, |_| key.to_owned(), place, elections.map(|_| 0)),
    };
    [("europeans", None), ("united-states", Some(elections))].into_iter().enumerate().map(guarantor).collect()
}

/// Every quantity that the table may speak of, by dimension.
pub fn roster() -> Vec<&'static QuantitySpec> {
    let mut all = all_quantities();
    all.extend(guarantors().iter().flat_map(|guarantor| guarantor.quantities.all()));
    all.sort_by_key(|spec| spec.dimension);
    all
}

/// What holds still in the static variant.
pub fn still(_option: &str, quantity: &str, range: [f64; 3]) -> [f64; 3] {
    match quantity {
        "challenger_growth" | "protege_growth" | "rotation_fatigue" | "erosion" | "ramp_years" => [0.0; 3],
        "guarantors.united-states.share" => [0.0; 3],
        "arms_baseline" | "incident_sparks" => [0.0; 3],
        "opportunity_shape" | "opportunity_factor" => [1.0; 3],
        _ => range,
    }
}

/// The study of a scenario with the models called `keys`.
pub fn study(scenario: Scenario, keys: &[&str]) -> Study {
    let models: Vec<&'static dyn Model> = keys.iter().map(|k| garant::models::find(k).expect("model")).collect();
    Study::assemble(scenario, &models).expect("complete")
}
