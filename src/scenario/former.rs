//! Words that study files had before guarantors were data, and what stands in their place.

/// What takes the place of a word of older files; absent for a word that never was one.
pub fn replaced_by(word: &str) -> Option<&'static str> {
    Some(match word {
        "blocs" => {
            "guarantors stand in the world file, one [[guarantors]] each; an option names them: guarantors = [\"some-state\"]"
        }
        "elections" => "elections are the `politics` of a guarantor: politics = { first = 2028-11-07, every_years = 4 }",
        "us_share" => "it is `share` of a guarantor: [quantities.guarantors.united-states.share]",
        "us_withdraws" => "it is `leaves` of a guarantor: [quantities.guarantors.united-states.leaves]",
        "us_returns" => "it is `returns` of a guarantor: [quantities.guarantors.united-states.returns]",
        "stake_us" | "stake_europeans" => "it is `stake` of a guarantor: [quantities.guarantors.united-states.stake]",
        "cost_location_us" | "cost_location_europeans" => {
            "it is `war_cost` of a guarantor: [quantities.guarantors.united-states.war_cost]"
        }
        "us-pivotal" => "name the guarantor that must act: rule = { pivotal = \"united-states\" }",
        _ => return None,
    })
}
