//! What several tests share: a study built from a plain table of ranges, not from scenario files, so that files and engine
//! are checked apart.

use garant::chance::{Belief, Parameter, family};
use garant::language::Words;
use garant::models::{Model, Rule, Will, all_quantities};
use garant::names::Name;
use garant::scenario::{Basis, Bloc, Coupling, Day, Elections, Entry, Offer, Origin, Scenario};
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
        let entries = all_quantities().into_iter().filter_map(|spec| {
            let range = change(option, spec.name, row(option, spec.name)?);
            let belief = belief(range, reading);
            Some(Entry { spec, belief, basis: Basis::Assumption, source: None, note: None, origin: Origin::Option })
        });
        let rule = match option {
            "european-troops-us-backstop" | "us-participation" => Rule::UsPivotal,
            "article-5-like" => Rule::Unanimity,
            _ => Rule::Floor,
        };
        let blocs =
            if option == "european-troops" { vec![Bloc::Europeans] } else { vec![Bloc::Europeans, Bloc::UnitedStates] };
        Offer {
            key: Name::new(option).expect("name"),
            title: words(option),
            summary: None,
            blocs,
            members: row(option, "members").expect("members")[1] as u32,
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
        elections: Some(Elections { first: Day { year: 2028, month: 11, day: 7 }, every_years: 4 }),
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

/// What holds still in the static variant.
pub fn still(_option: &str, quantity: &str, range: [f64; 3]) -> [f64; 3] {
    match quantity {
        "challenger_growth" | "protege_growth" | "rotation_fatigue" | "erosion" | "ramp_years" | "us_share" => [0.0; 3],
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
