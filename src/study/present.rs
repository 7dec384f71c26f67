//! What is left of a guarantee in a state of politics.

use super::slice::Slice;
use crate::models::{Politics, is_away};
use crate::quantity::{ROW, Row};

/// Which share of will and reinforcements is there in a state of politics: what is left when the shares of those who have turned
/// away are gone, each a share of the whole.
#[inline(always)]
pub(super) fn present(draws: &Slice, politics: &Politics, state: usize) -> Row {
    let mut there = [1.0; ROW];
    for (_, chain) in politics.chains().filter(|(bit, _)| is_away(state, *bit)) {
        let share = draws.get(chain.quantities.share);
        for i in 0..ROW {
            let left = there[i] - share[i];
            there[i] = if left > 0.0 { left } else { 0.0 };
        }
    }
    there
}
