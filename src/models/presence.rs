//! How present foreign troops are in crises: little for a handful, half for five thousand, nearly whole for a large force.
//!
//! What presence does to the number of crises and to incidents stands in the quantities `opportunity_factor` and `incident_odds`.

/// Troops of half the full presence, thousand soldiers.
const HALF_PRESENT: f64 = 5.0;

/// Presence of so many `troops`, in thousand: T/(T + 5), from 0 to below 1.
#[inline(always)]
pub fn presence(troops: f64) -> f64 {
    troops / (troops + HALF_PRESENT)
}

#[cfg(test)]
mod tests {
    use super::presence;

    #[test]
    fn half_of_it_comes_with_five_thousand() {
        assert_eq!([0.0, 5.0, 45.0].map(presence), [0.0, 0.5, 0.9]);
    }
}
