//! Which draws go together: those in which the challenger probes alike, so that they have seen the same histories.

use super::quantities::{ANSWER_IRRESOLUTE, ANSWER_RESOLUTE, PROBE_GAIN, PROBE_LOSS};
use super::rules::{answered, belief, worthwhile};
use crate::models::{COMMITTED, Years};
use crate::quantity::{Block, LANES};

/// The draws of a block in an order in which neighbours probe alike. It moves no number: each draw is played by itself.
#[inline(always)]
pub(super) fn order(years: &Years) -> [usize; LANES] {
    let draws = years.draws;
    let (resolute, irresolute) = (draws.get(&ANSWER_RESOLUTE), draws.get(&ANSWER_IRRESOLUTE));
    let (gain, loss) = (draws.get(&PROBE_GAIN), draws.get(&PROBE_LOSS));
    let better = |i: usize| if resolute[i] > irresolute[i] { resolute[i] } else { irresolute[i] };
    let probes = |i: usize, belief: f64| answered(belief, better(i), irresolute[i]) < worthwhile(gain[i], loss[i]);
    let mut keys = [(0u32, 0u32); LANES];
    for t in 1..=years.horizon() {
        for state in COMMITTED..years.reachable(t) {
            let prior: &Block = &years.middle(t).states[state].will;
            for i in 0..LANES {
                // In how many years and states it would probe if it had never probed before.
                keys[i].0 += u32::from(probes(i, prior[i]));
            }
        }
    }
    let prior = &years.middle(years.horizon()).states[COMMITTED].will;
    for i in 0..LANES {
        // After how many answers it would stop in the end.
        let (mut odds, mut answers) = (1.0, 0);
        while answers < years.horizon() as u32 && probes(i, belief(prior[i], odds)) {
            odds *= irresolute[i] / better(i);
            answers += 1;
        }
        keys[i].1 = answers;
    }
    let mut order: [usize; LANES] = std::array::from_fn(|i| i);
    order.sort_by_key(|&i| keys[i]);
    order
}
