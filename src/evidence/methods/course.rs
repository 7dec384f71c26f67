//! How risks grow with the years, beside the record.

use crate::evidence::kaplan_meier::{Duration, risk_at, steps};
use crate::evidence::posterior::{CourseRow, EvidenceData, EvidenceRefusal, Posterior};
use crate::evidence::resample::clusters;
use crate::evidence::spells::Spell;

/// Years after which risks are told.
const YEARS: [f64; 4] = [1.0, 5.0, 10.0, 20.0];

/// The risks after some years, by `model` where there is one and in the record.
pub fn course(record: &[Duration], model: Option<&dyn Fn(f64) -> f64>) -> Vec<CourseRow> {
    let steps = steps(record);
    YEARS.map(|years| CourseRow { years, model: model.map(|risk| risk(years)), record: risk_at(&steps, years) }).to_vec()
}

/// The spells of a posterior.
///
/// # Errors
/// If there are none.
pub fn spells_of(posterior: &Posterior) -> Result<&[Spell], EvidenceRefusal> {
    match &posterior.data {
        EvidenceData::Spells(spells) if !spells.is_empty() => Ok(spells),
        _ => Err(EvidenceRefusal("no spell is selected".into())),
    }
}

/// The rows of each war.
pub fn wars(spells: &[Spell]) -> Vec<Vec<usize>> {
    clusters(spells.iter().map(|spell| u64::from(spell.war)))
}

/// The durations of the spells in `rows`.
pub fn durations(spells: &[Spell], rows: &[usize]) -> Vec<Duration> {
    rows.iter().map(|&row| spells[row].duration()).collect()
}
