//! Years count from the day on which a study's knowledge ends, and so do the years at whose end an election is held.

use crate::common::{Reading, guarantors, scenario, study};
use crate::table::Table;

/// The first year whose end the chance of a withdrawal moves, with knowledge up to `as_of`.
fn first_year_moved(as_of: &str) -> Option<usize> {
    let mut scenario = scenario(Reading::Belief, |_, _, range| range);
    scenario.offers.retain(|offer| offer.key.as_str() == "us-participation");
    scenario.as_of = as_of.to_owned();
    let mut table = Table::new(study(scenario, &["quantal"]));
    table.draw(0);
    let before = table.trajectory(0, 0).survival;
    let politics = guarantors()[1].quantities.politics.expect("politics");
    table.move_towards(0, politics.leaves, 1.0, 0.5);
    let after = table.trajectory(0, 0).survival;
    let apart = |(a, b): (&[f64; 256], &[f64; 256])| a.iter().zip(b).any(|(a, b)| (a - b).abs() > 1e-9);
    before.iter().zip(&after).position(apart).map(|index| index + 1)
}

#[test]
fn an_election_moves_the_years_after_the_one_it_falls_in() {
    // The table's elections are held in November 2028 and every four years after.
    assert_eq!(first_year_moved("2025-08-18"), Some(5));
    assert_eq!(first_year_moved("2028-10-01"), Some(2));
    assert_eq!(first_year_moved("2028-12-01"), Some(5));
}
