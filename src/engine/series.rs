//! The series of a cell: every scalar measure of its trajectory, then the survival of peace by year.

use crate::models::Trajectory;
use crate::models::measures::*;
use crate::quantity::Block;

/// A measure with where it stands in a trajectory.
pub type Scalar = (&'static Measure, fn(&Trajectory) -> &Block);

/// The scalar series of a cell, in the order of its series; the survival years follow them.
pub static SCALARS: &[Scalar] = &[
    (&ATTACK, |c| &c.attack),
    (&FIRST_YEAR_HAZARD, |c| &c.first_year_hazard),
    (&YEARS_OF_PEACE, |c| &c.years_of_peace),
    (&WAR, |c| &c.war),
    (&ABANDONMENT, |c| &c.abandonment),
    (&CONQUEST, |c| &c.conquest),
    (&ESCALATION, |c| &c.escalation),
    (&INCIDENTS_PER_YEAR, |c| &c.incidents_per_year),
    (&PROBES_PER_YEAR, |c| &c.probes_per_year),
    (&SIGNABLE, |c| &c.signable),
    (&DURABLE_PEACE, |c| &c.durable_peace),
];

/// The measures that are kept until all cells of a block are played, for statistics that compare cells.
pub static HEADLINES: [Scalar; 2] = [(&ATTACK, |c| &c.attack), (&DURABLE_PEACE, |c| &c.durable_peace)];

/// All series of a trajectory, in their order.
pub fn series(trajectory: &Trajectory) -> impl Iterator<Item = &Block> {
    SCALARS.iter().map(move |(_, of)| of(trajectory)).chain(&trajectory.survival)
}
