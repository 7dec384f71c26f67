//! Every model block by block at every width of vectors: the same bits.

use crate::coherence::everything;
use crate::common::OPTIONS;
use garant::chance::mix;
use garant::models::dispatch::{Level, level, limit};
use garant::models::{Trajectory, Will, roster};

/// All bits of a trajectory in one number.
fn digest(trajectory: &Trajectory) -> u64 {
    let Trajectory { attack, first_year_hazard, years_of_peace, survival, war, abandonment, conquest, .. } = trajectory;
    let Trajectory { escalation, incidents_per_year, probes_per_year, signable, durable_peace, faults, .. } = trajectory;
    let scalars = [attack, first_year_hazard, years_of_peace, war, abandonment, conquest, escalation];
    let blocks = scalars.into_iter().chain([incidents_per_year, probes_per_year, signable, durable_peace]).chain(survival);
    let values = blocks.flatten().map(|x| x.to_bits());
    values.chain(faults.iter().map(|&f| f.into())).fold(0, |hash, bits| mix(hash ^ bits))
}

#[test]
fn every_model_gives_the_same_bits_at_every_width() {
    let widest = level();
    for will in [Will::Given, Will::Derived] {
        let mut table = everything(will, |_, _, range| range);
        for block in 0..2 {
            table.draw(block);
            for (o, option) in OPTIONS.iter().enumerate() {
                for (m, model) in roster().iter().enumerate() {
                    let digests = [Level::Base, Level::Avx2, Level::Avx512].map(|allowed| {
                        limit(allowed);
                        digest(&table.trajectory(o, m))
                    });
                    assert!(digests.iter().all(|d| *d == digests[0]), "{option}, {}", model.card().key);
                }
            }
            // Other draws, other bits: the digest sees them.
            if block == 1 {
                let here = digest(&table.trajectory(0, 1));
                table.draw(0);
                assert_ne!(here, digest(&table.trajectory(0, 1)));
            }
        }
    }
    limit(widest);
}
