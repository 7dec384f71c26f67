//! What every model is asked for each option and draw: the measures, described once for tables, charts and help.

use super::quantities::CURRENCY;
use crate::language::{Text, message};
use crate::stats::Better;

/// One measure.
#[derive(Debug)]
pub struct Measure {
    /// Key in results, tables, charts and on the command line.
    pub key: &'static str,
    /// Label.
    pub title: Text,
    /// Unit: `probability`, `years`, `1/year`, `bn CURRENCY/year`.
    pub unit: &'static str,
    /// Which direction is better for peace.
    pub better: Better,
    /// Definition in one sentence.
    pub definition: Text,
}

impl PartialEq for Measure {
    fn eq(&self, other: &Measure) -> bool {
        self.key == other.key
    }
}

impl AsRef<str> for Measure {
    /// Its key.
    fn as_ref(&self) -> &str {
        self.key
    }
}

impl Measure {
    /// Its unit in a study that counts in `currency`.
    pub fn unit_in(&self, currency: Option<&str>) -> String {
        currency.map_or_else(|| self.unit.to_owned(), |currency| self.unit.replace(CURRENCY, currency))
    }

    /// The largest value of a draw, in the measure's unit, over `horizon` years; the smallest is 0. Absent if there is none.
    pub fn top(&self, horizon: usize) -> Option<f64> {
        match self.unit {
            // A year at peace sees an incident or none.
            "probability" | "1/year" => Some(1.0),
            "years" => Some(horizon as f64),
            _ => None,
        }
    }

    /// Whether a number of it can be told: of probes only by a theory that `has_probes`, of guarantors only of an option that
    /// `is_guaranteed`.
    pub fn can_be_told(&self, has_probes: bool, is_guaranteed: bool) -> bool {
        (has_probes || *self != PROBES_PER_YEAR) && (is_guaranteed || !OF_GUARANTORS.contains(&self))
    }
}

const fn measure(key: &'static str, title: Text, unit: &'static str, better: Better, definition: Text) -> Measure {
    Measure { key, title, unit, better, definition }
}

use Better::{High, Low};

/// Attack within the horizon.
pub static ATTACK: Measure = measure(
    "attack",
    message("measures-attack-within-the-horizon"),
    "probability",
    Low,
    message("measures-attack-within-the-horizon-definition"),
);
/// Hazard of the first year.
pub static FIRST_YEAR_HAZARD: Measure = measure(
    "first_year_hazard",
    message("measures-attack-in-the-first-year"),
    "probability",
    Low,
    message("measures-attack-in-the-first-year-definition"),
);
/// Years of peace.
pub static YEARS_OF_PEACE: Measure = measure(
    "years_of_peace",
    message("measures-years-of-peace"),
    "years",
    High,
    message("measures-years-of-peace-definition"),
);
/// The survival curve.
pub static PEACE_SURVIVAL: Measure = measure(
    "peace_survival",
    message("measures-peace-survives"),
    "probability",
    High,
    message("measures-peace-survives-definition"),
);
/// War with the guarantors.
pub static WAR: Measure = measure(
    "war",
    message("measures-war-with-guarantors"),
    "probability",
    Low,
    message("measures-war-with-guarantors-definition"),
);
/// Abandonment.
pub static ABANDONMENT: Measure =
    measure("abandonment", message("measures-abandonment"), "probability", Low, message("measures-abandonment-definition"));
/// Conquest.
pub static CONQUEST: Measure =
    measure("conquest", message("measures-conquest"), "probability", Low, message("measures-conquest-definition"));
/// Escalation.
pub static ESCALATION: Measure =
    measure("escalation", message("measures-escalation"), "probability", Low, message("measures-escalation-definition"));
/// Incidents.
pub static INCIDENTS_PER_YEAR: Measure = measure(
    "incidents_per_year",
    message("measures-incidents-per-year-at-peace"),
    "1/year",
    Low,
    message("measures-incidents-per-year-at-peace-definition"),
);
/// Probes of a challenger that tests the guarantors.
pub static PROBES_PER_YEAR: Measure = measure(
    "probes_per_year",
    message("measures-probes-per-year-at-peace"),
    "1/year",
    Low,
    message("measures-probes-per-year-at-peace-definition"),
);
/// Signability.
pub static SIGNABLE: Measure = measure(
    "signable",
    message("measures-both-sides-would-sign"),
    "probability",
    High,
    message("measures-both-sides-would-sign-definition"),
);
/// Durable peace.
pub static DURABLE_PEACE: Measure = measure(
    "durable_peace",
    message("measures-durable-peace"),
    "probability",
    High,
    message("measures-durable-peace-definition"),
);
/// Cost to the guarantors.
pub static GUARANTOR_COST: Measure = measure(
    "guarantor_cost",
    message("measures-cost-to-the-guarantors"),
    "bn CURRENCY/year",
    Low,
    message("measures-cost-to-the-guarantors-definition"),
);

/// Those that have no number where nobody guarantees: nobody is there to fight, to stay out or to be tested.
static OF_GUARANTORS: &[&Measure] = &[&WAR, &ABANDONMENT, &ESCALATION, &PROBES_PER_YEAR];

/// Every measure, in the order tables show them.
pub static MEASURES: &[&Measure] = &[
    &ATTACK,
    &FIRST_YEAR_HAZARD,
    &YEARS_OF_PEACE,
    &PEACE_SURVIVAL,
    &WAR,
    &ABANDONMENT,
    &CONQUEST,
    &ESCALATION,
    &INCIDENTS_PER_YEAR,
    &PROBES_PER_YEAR,
    &SIGNABLE,
    &DURABLE_PEACE,
    &GUARANTOR_COST,
];
