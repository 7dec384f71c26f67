//! What a lottery of four outcomes is worth to a challenger of prospect theory: in full, and roughly.
//!
//! A decision needs only the sign of worth less status quo, and that is hardly ever close to zero. So it is taken in single
//! precision where the difference is far larger than the error, and in full where it is not: the same decisions for less.

use crate::quantity::maths::{exp, exp2_rough, ln, log2_rough, pow};
use crate::quantity::{Block, LANES, ZEROS};

/// Margin of a rough decision, as a share of the summed sizes of all values. The worth adds steps that sum to at most twice
/// these sizes, each with a weight that errs by less than 1e-5.
const CLEAR: f64 = 5e-5;

/// The prospect-theory model: the constants of its values and weights.
pub struct Prospect {
    /// Exponent a of gains and losses.
    pub curvature: f64,
    /// How much more a loss weighs than a gain: λ.
    pub loss_aversion: f64,
    /// Exponent g of the weights of gains.
    pub gain_weight: f64,
    /// Exponent g of the weights of losses.
    pub loss_weight: f64,
}

impl Prospect {
    /// The constants Tversky and Kahneman estimated in 1992.
    pub const ESTIMATED: Prospect = Prospect { curvature: 0.88, loss_aversion: 2.25, gain_weight: 0.61, loss_weight: 0.69 };

    /// v(x).
    #[inline(always)]
    pub(super) fn value(&self, x: f64) -> f64 {
        let size = pow(x.abs(), self.curvature);
        if x < 0.0 { -self.loss_aversion * size } else { size }
    }
}

impl Prospect {
    /// What one split of a lottery into better and worse outcomes adds to its worth.
    #[inline(always)]
    fn split(&self, split: &Split, out: &mut Weighed) {
        for i in 0..LANES {
            let (p, above, below) = (split.better[i], split.above[i], split.below[i]);
            let (log, log_rest) = (ln(p), ln(1.0 - p));
            let gains = above > 0.0;
            let (side, g) = if gains { (p, self.gain_weight) } else { (1.0 - p, self.loss_weight) };
            let (log_side, log_other) = if gains { (log, log_rest) } else { (log_rest, log) };
            let step = if gains { gain(above) - gain(below) } else { loss(below) - loss(above) };
            out.worth[i] += weight(side, log_side, log_other, g) * step;
            // Where gains turn to losses the loss is still to be weighed, once for all splits.
            let crosses = gains & (below < 0.0);
            out.worse[i] = if crosses { 1.0 - p } else { out.worse[i] };
            out.log_worse[i] = if crosses { log_rest } else { out.log_worse[i] };
            out.log_better[i] = if crosses { log } else { out.log_better[i] };
            out.loss[i] = if crosses { below } else { out.loss[i] };
        }
    }

    /// What a lottery of four outcomes is worth. Every split counts: the step between two gains with the weight of its better
    /// side, the step between two losses with that of its worse side, the step from gain to loss with both.
    #[inline(always)]
    pub(super) fn worth(&self, splits: [&Split; 3]) -> Block {
        let mut weighed = Weighed::default();
        let [first, _, last] = splits;
        for i in 0..LANES {
            weighed.worth[i] = gain(last.below[i]) + loss(first.above[i]);
        }
        for split in splits {
            self.split(split, &mut weighed);
        }
        for i in 0..LANES {
            let down = weight(weighed.worse[i], weighed.log_worse[i], weighed.log_better[i], self.loss_weight);
            weighed.worth[i] += down * weighed.loss[i];
        }
        weighed.worth
    }

    /// Decides roughly whether the lottery is worth more than `status_quo`: 1 or 0. Says whether all decisions are clear; if
    /// not, `out` means nothing.
    #[inline(always)]
    pub(super) fn decide(&self, splits: [&Split; 3], status_quo: &Block, out: &mut Block) -> bool {
        let mut rough = Rough::default();
        let [first, _, last] = splits;
        for i in 0..LANES {
            rough.worth[i] = (gain(last.below[i]) + loss(first.above[i])) as f32;
        }
        for split in splits {
            self.split_roughly(split, &mut rough);
        }
        let mut unclear = 0;
        for i in 0..LANES {
            let down = weight_roughly(rough.worse[i], rough.log_worse[i], rough.log_better[i], self.loss_weight as f32);
            let net = f64::from(rough.worth[i] + down * rough.loss[i]) - status_quo[i];
            let inner = first.below[i].abs() + last.above[i].abs();
            let size = first.above[i].abs() + inner + last.below[i].abs() + status_quo[i].abs();
            // A NaN is never clear.
            let clear = net.abs() > CLEAR * size;
            unclear |= u64::from(!clear);
            out[i] = if net > 0.0 { 1.0 } else { 0.0 };
        }
        unclear == 0
    }

    /// [`Prospect::split`] in single precision.
    #[inline(always)]
    fn split_roughly(&self, split: &Split, out: &mut Rough) {
        let (gain_weight, loss_weight) = (self.gain_weight as f32, self.loss_weight as f32);
        for i in 0..LANES {
            let (above, below) = (split.above[i], split.below[i]);
            let (p, rest) = (split.better[i] as f32, (1.0 - split.better[i]) as f32);
            let (log, log_rest) = (log2_rough(p), log2_rough(rest));
            let gains = above > 0.0;
            let step = if gains { gain(above) - gain(below) } else { loss(below) - loss(above) };
            let (side, g) = if gains { (p, gain_weight) } else { (rest, loss_weight) };
            let (log_side, log_other) = if gains { (log, log_rest) } else { (log_rest, log) };
            out.worth[i] += weight_roughly(side, log_side, log_other, g) * step as f32;
            let crosses = gains & (below < 0.0);
            out.worse[i] = if crosses { rest } else { out.worse[i] };
            out.log_worse[i] = if crosses { log_rest } else { out.log_worse[i] };
            out.log_better[i] = if crosses { log } else { out.log_better[i] };
            out.loss[i] = if crosses { below as f32 } else { out.loss[i] };
        }
    }
}

/// [`weight`] in single precision, from logarithms to the base 2. Error below 1e-5.
#[inline(always)]
fn weight_roughly(p: f32, log: f32, log_rest: f32, g: f32) -> f32 {
    let weight = exp2_rough((g - 1.0) * log - log2_rough(1.0 + exp2_rough(g * (log_rest - log))) * (1.0 / g));
    if p > 0.0 { weight } else { 0.0 }
}

/// A split of a lottery: the probability of the better side, and the values of the outcomes next to the split.
pub(super) struct Split {
    pub better: Block,
    pub above: Block,
    pub below: Block,
}

/// What the splits have added so far, and the one at which gains turn to losses.
struct Weighed {
    worth: Block,
    worse: Block,
    log_worse: Block,
    log_better: Block,
    loss: Block,
}

impl Default for Weighed {
    fn default() -> Weighed {
        Weighed { worth: ZEROS, worse: ZEROS, log_worse: ZEROS, log_better: ZEROS, loss: ZEROS }
    }
}

/// v if it is a gain, else 0.
#[inline(always)]
fn gain(v: f64) -> f64 {
    if v > 0.0 { v } else { 0.0 }
}

/// v if it is a loss, else 0.
#[inline(always)]
fn loss(v: f64) -> f64 {
    if v < 0.0 { v } else { 0.0 }
}

/// w(p) = p^(g−1)·(1 + ((1 − p)/p)ᵍ)^(−1/g), from the logarithms of p and 1 − p.
#[inline(always)]
fn weight(p: f64, log: f64, log_rest: f64, g: f64) -> f64 {
    let weight = exp((g - 1.0) * log - ln(1.0 + exp(g * (log_rest - log))) * (1.0 / g));
    // p = 0 would be 0·∞.
    if p > 0.0 { weight } else { 0.0 }
}

/// [`Weighed`] in single precision.
struct Rough {
    worth: [f32; LANES],
    worse: [f32; LANES],
    log_worse: [f32; LANES],
    log_better: [f32; LANES],
    loss: [f32; LANES],
}

impl Default for Rough {
    fn default() -> Rough {
        const NONE: [f32; LANES] = [0.0; LANES];
        Rough { worth: NONE, worse: NONE, log_worse: NONE, log_better: NONE, loss: NONE }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rough_weight_keeps_its_bound() {
        for g in [0.61, 0.69, 1.0] {
            let mut p: f64 = 1e-45;
            while p < 1.0 {
                for p in [p, 1.0 - p] {
                    let exact = weight(p, ln(p), ln(1.0 - p), g);
                    let (side, rest) = (p as f32, (1.0 - p) as f32);
                    let rough = weight_roughly(side, log2_rough(side), log2_rough(rest), g as f32);
                    assert!((f64::from(rough) - exact).abs() < 1e-5, "{p} {g}: {rough} {exact}");
                }
                p *= 1.003;
            }
        }
        assert_eq!(weight_roughly(0.0, log2_rough(0.0), 0.0, 0.61), 0.0);
        assert!((weight_roughly(1.0, 0.0, log2_rough(0.0), 0.61) - 1.0).abs() < 1e-5);
    }

    #[test]
    fn rough_decisions_are_the_full_ones_or_none() {
        let model = Prospect::ESTIMATED;
        let mut state = 5u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / 9_007_199_254_740_992.0
        };
        let (mut clear, mut unclear) = (0, 0);
        for _ in 0..3000 {
            let mut values = [0; 4].map(|_| 3.0 * next() - 2.0);
            values.sort_by(|a, b| b.total_cmp(a));
            let mut better = [0; 3].map(|_| next());
            better.sort_by(f64::total_cmp);
            let split =
                |k: usize| Split { better: [better[k]; LANES], above: [values[k]; LANES], below: [values[k + 1]; LANES] };
            let splits = [&split(0), &split(1), &split(2)];
            let worth = model.worth(splits)[0];
            // Status quos far from the worth, near it and at it.
            for distance in [0.3, 1e-2, 1e-3, 1e-4, 1e-5, 1e-9, 0.0, -1e-9, -1e-5, -1e-4, -1e-3, -1e-2, -0.3] {
                let mut decision = ZEROS;
                if model.decide(splits, &[worth + distance; LANES], &mut decision) {
                    assert_eq!(decision[LANES - 1], if distance < 0.0 { 1.0 } else { 0.0 }, "{values:?} {better:?}");
                    clear += 1;
                } else {
                    assert!(distance.abs() < 2e-3);
                    unclear += 1;
                }
            }
        }
        assert!(clear > 10_000 && unclear > 10_000, "{clear} {unclear}");
    }
}
