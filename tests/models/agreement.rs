//! The engine against the second implementation, draw by draw.

use crate::coherence::everything;
use crate::common::{OPTIONS, Reading, belief, scenario, study};
use crate::second::{Draw, Measures};
use crate::second_models::play;
use crate::table::Table;
use garant::language::Words;
use garant::models::{GUARANTORS, GuarantorQuantities, MOST_GUARANTORS, Trajectory, Will, of_guarantors, part_of, roster};
use garant::names::Name;
use garant::quantity::LANES;
use garant::scenario::{Basis, Day, Elections, Entry, Guarantor, Origin, Scenario};
use garant::study::quantities_read;

/// Decisions closer to a tie than this may fall either way by rounding.
const TIE: f64 = 1e-9;

fn compare(ours: &Trajectory, theirs: &Measures, i: usize, tolerance: f64, who: &str) {
    let close = |what: &str, a: f64, b: f64| assert!((a - b).abs() < tolerance, "{who} {i} {what}: {a} {b}");
    close("attack", ours.attack[i], theirs.attack);
    close("first year", ours.first_year_hazard[i], theirs.first_year_hazard);
    close("years", ours.years_of_peace[i], theirs.years_of_peace);
    close("war", ours.war[i], theirs.war);
    close("abandonment", ours.abandonment[i], theirs.abandonment);
    close("conquest", ours.conquest[i], theirs.conquest);
    close("escalation", ours.escalation[i], theirs.escalation);
    close("incidents", ours.incidents_per_year[i], theirs.incidents / theirs.at_risk);
    close("probes", ours.probes_per_year[i], theirs.probes / theirs.at_risk);
    close("signable", ours.signable[i], theirs.signable);
    for (t, (a, b)) in ours.survival.iter().zip(&theirs.survival).enumerate() {
        close(&format!("survival {}", t + 1), a[i], *b);
    }
}

/// Compares `draws` draws of one model in every option; returns how many were too close to a tie.
fn compare_model(will: Will, key: &str, draws: usize, tolerance: f64) -> usize {
    compare_table(everything(will, |_, _, range| range), key, draws, tolerance)
}

fn compare_table(mut table: Table, key: &str, draws: usize, tolerance: f64) -> usize {
    let model = roster().iter().position(|m| m.card().key == key).expect("model");
    let read = quantities_read(&table.study.scenario, roster());
    let mut skipped = 0;
    for block in 0..draws.div_ceil(LANES) {
        table.draw(block);
        for (o, option) in OPTIONS.iter().enumerate() {
            let trajectory = table.trajectory(o, model);
            for i in 0..LANES.min(draws - block * LANES) {
                let values = |name: &str| {
                    let spec = read.iter().find(|q| q.name == name).unwrap_or_else(|| panic!("{name} is not drawn"));
                    table.values(o, spec)[i]
                };
                let theirs = play(key, &Draw::of(&values, &table.study, o));
                if theirs.margin < TIE {
                    skipped += 1;
                } else {
                    compare(&trajectory, &theirs, i, tolerance, &format!("{option}, {key}"));
                }
            }
        }
    }
    skipped
}

macro_rules! agreement {
    ($($name:ident: $key:literal, $draws:literal, $tolerance:literal;)*) => {$(
        #[test]
        fn $name() {
            let skipped = compare_model(Will::Given, $key, $draws, $tolerance);
            assert!(skipped < 5, "{skipped} draws were too close to a tie");
        }
    )*};
}

agreement! {
    calculus_agrees_with_a_second_implementation: "calculus", 2048, 1e-10;
    quantal_agrees_with_a_second_implementation: "quantal", 2048, 1e-10;
    signalling_agrees_with_a_second_implementation: "signalling", 2048, 1e-10;
    perfect_deterrence_agrees_with_a_second_implementation: "perfect-deterrence", 2048, 1e-10;
    brinkmanship_agrees_with_a_second_implementation: "brinkmanship", 2048, 1e-10;
    denial_agrees_with_a_second_implementation: "denial", 2048, 1e-10;
    commitment_agrees_with_a_second_implementation: "commitment", 2048, 1e-10;
    prospect_agrees_with_a_second_implementation: "prospect", 2048, 1e-10;
    probing_agrees_with_a_second_implementation: "probing", 2048, 1e-10;
}

/// The engine reads the coalition's will from a surface that errs by up to 1e-9 in each of ten years.
#[test]
fn coalition_agrees_with_a_second_implementation() {
    assert!(compare_model(Will::Given, "coalition", 192, 5e-9) < 5);
}

#[test]
fn a_derived_will_agrees_with_a_second_implementation() {
    assert!(compare_model(Will::Derived, "quantal", 48, 5e-9) < 5);
}

/// In the table's ranges elections hardly ever decide whether a window opens; for a patient challenger with much to lose
/// from the return of the United States they do.
#[test]
fn commitment_agrees_where_elections_open_windows() {
    let table = everything(Will::Given, |_, quantity, range| match quantity {
        "discount" => [0.98, 0.985, 0.99],
        "cost_alone" | "cost_added" => [0.0, 0.02, 0.05],
        "erosion" => [0.0; 3],
        _ => range,
    });
    assert!(compare_table(table, "commitment", 512, 1e-10) < 5);
}

/// So many years that the histories of probes fill more than one word of marks.
#[test]
fn probing_agrees_with_a_second_implementation_over_sixty_six_years() {
    let scenario = Scenario { horizon_years: 66, ..scenario(Reading::Belief, |_, _, range| range) };
    let keys: Vec<&str> = roster().iter().map(|m| m.card().key).collect();
    assert_eq!(compare_table(Table::new(study(scenario, &keys)), "probing", 2, 1e-10), 0, "no decision is close to a tie");
}

/// The table's options with a third guarantor of two members that votes in other years, one option that nobody guarantees, and no
/// deal.
fn three_guarantors(will: Will) -> Table {
    let mut scenario = Scenario { will, deal: None, ..scenario(Reading::Belief, |_, _, range| range) };
    let elections = Elections { first: Day { year: 2027, month: 5, day: 1 }, every_years: 3 };
    let quantities = GuarantorQuantities::new("japan", |_| "Japan".into(), 2, Some(1));
    let (key, name) = (Name::new("japan").expect("name"), Words::english("Japan"));
    scenario.guarantors.push(Guarantor { key, name, members: 2, elections: Some(elections), quantities });
    let politics = quantities.politics.expect("it votes");
    let own = [
        (quantities.stake, [0.2, 0.5, 0.9]),
        (quantities.war_cost, [0.3, 0.5, 0.7]),
        (politics.share, [0.1, 0.3, 0.6]),
        (politics.leaves, [0.1, 0.3, 0.5]),
        (politics.returns, [0.1, 0.2, 0.4]),
    ];
    for offer in &mut scenario.offers {
        offer.entries.retain(|entry| part_of(entry.spec).is_none_or(|(part, _)| part.key != "deal"));
        if offer.key.as_str() == "arms-only" {
            offer.members = [0; MOST_GUARANTORS];
            offer.entries.retain(|e| of_guarantors(e.spec).is_none() && !e.spec.name.starts_with(GUARANTORS));
            continue;
        }
        offer.members[2] = 2;
        let entry = |(spec, range)| Entry {
            spec,
            belief: belief(range, Reading::Belief),
            basis: Basis::Assumption,
            source: None,
            note: None,
            origin: Origin::Option,
        };
        offer.entries.extend(own.map(entry));
        offer.entries.sort_by_key(|entry| entry.spec.dimension);
    }
    Table::new(study(scenario, &roster().iter().map(|m| m.card().key).collect::<Vec<_>>()))
}

#[test]
fn guarantors_that_a_study_adds_agree_with_a_second_implementation() {
    for model in roster() {
        let (key, tolerance) = (model.card().key, if model.asks_members() { 5e-9 } else { 1e-10 });
        assert!(compare_table(three_guarantors(Will::Given), key, 64, tolerance) < 5, "{key}");
    }
    for key in ["quantal", "commitment"] {
        assert!(compare_table(three_guarantors(Will::Derived), key, 8, 5e-9) < 5, "{key}");
    }
}
