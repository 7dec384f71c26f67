//! Rival answers side by side: how often one option beats another under each model, and how models and draws vary together.
//!
//! Everything here reads the blocks of a replicate that exist anyway; it plays nothing.

use super::block::{Mask, SIDE, fold};
use super::record::Shape;
use crate::models::dispatch::{Work, wide};
use crate::quantity::{Block, LANES, ZEROS};

/// Differences below this are ties.
pub const TIE: f64 = 1e-12;

/// What the counts of a pair say, in this order.
pub const PAIR_COUNTS: usize = 3;

/// Sums over the draws of a replicate. Pairs are (a, b) with a < b, in rising order; see [`Shape::pair`].
#[derive(Clone, Debug)]
pub struct PairSums {
    /// Per model and pair: draws in which a has the lower attack risk, the higher one, neither (among those both answered).
    pub counts: Vec<u64>,
    /// Per model and pair: Σ (attack of a − attack of b) over the draws both answered.
    pub differences: Vec<f64>,
    /// Per option: draws that every model answered, the balanced panel.
    pub panel: Vec<u64>,
    /// Per option over its panel: Σ and Σ² of the mean over models, then Σ and Σ² of each model.
    pub moments: Vec<f64>,
}

impl PairSums {
    /// Room for records of this shape.
    pub fn new(shape: Shape) -> PairSums {
        PairSums {
            counts: vec![0; PAIR_COUNTS * shape.models * shape.pairs()],
            differences: vec![0.0; shape.models * shape.pairs()],
            panel: vec![0; shape.options],
            moments: vec![0.0; shape.options * shape.moments()],
        }
    }

    /// Forgets everything but the room.
    pub fn clear(&mut self) {
        self.counts.fill(0);
        self.differences.fill(0.0);
        self.panel.fill(0);
        self.moments.fill(0.0);
    }

    /// Adds a block. `answers` holds the attack risk first; `masks` says which lanes count. Both are by cell.
    pub fn add<const N: usize>(&mut self, shape: Shape, answers: &[[Block; N]], masks: &[Mask]) {
        wide(Pairing { shape, answers, masks, out: self });
    }

    /// Mean differences by model and pair; NaN where no draw was answered for both.
    pub fn mean_differences(&self) -> Vec<f64> {
        let draws = self.counts.chunks_exact(PAIR_COUNTS).map(|c| c.iter().sum::<u64>() as f64);
        self.differences.iter().zip(draws).map(|(sum, n)| sum / n).collect()
    }

    /// Moments as means over the panel; NaN where it is empty.
    pub fn mean_moments(&self, shape: Shape) -> Vec<f64> {
        let width = shape.moments();
        self.moments.iter().enumerate().map(|(i, sum)| sum / self.panel[i / width] as f64).collect()
    }
}

struct Pairing<'a, const N: usize> {
    shape: Shape,
    answers: &'a [[Block; N]],
    masks: &'a [Mask],
    out: &'a mut PairSums,
}

impl<const N: usize> Work for Pairing<'_, N> {
    #[inline(always)]
    fn run(self) {
        let Pairing { shape, answers, masks, out } = self;
        for m in 0..shape.models {
            let cell = |option: usize| option * shape.models + m;
            for a in 0..shape.options {
                for b in a + 1..shape.options {
                    let (x, y) = (&answers[cell(a)][0], &answers[cell(b)][0]);
                    let [both, better, worse, apart] = compare(x, y, &masks[cell(a)], &masks[cell(b)]);
                    let at = m * shape.pairs() + shape.pair(a, b);
                    out.counts[PAIR_COUNTS * at] += better as u64;
                    out.counts[PAIR_COUNTS * at + 1] += worse as u64;
                    out.counts[PAIR_COUNTS * at + 2] += (both - better - worse) as u64;
                    out.differences[at] += apart;
                }
            }
        }
        for option in 0..shape.options {
            let cells = option * shape.models..(option + 1) * shape.models;
            let moments = &mut out.moments[option * shape.moments()..(option + 1) * shape.moments()];
            out.panel[option] += panel(&answers[cells.clone()], &masks[cells], moments) as u64;
        }
    }
}

/// Lanes both answered, lanes in which x is less, in which it is more, and Σ (x − y). Counts are whole, hence exact.
#[inline(always)]
fn compare(x: &Block, y: &Block, x_mask: &Mask, y_mask: &Mask) -> [f64; 4] {
    let (mut both, mut better, mut worse, mut apart) = ([0.0; SIDE], [0.0; SIDE], [0.0; SIDE], [0.0; SIDE]);
    for row in 0..LANES / SIDE {
        for j in 0..SIDE {
            let i = row * SIDE + j;
            let counts = x_mask[i] * y_mask[i];
            // A lane that does not count may hold NaN: select, do not multiply.
            let difference = if counts > 0.0 { x[i] - y[i] } else { 0.0 };
            both[j] += counts;
            better[j] += if difference < -TIE { 1.0 } else { 0.0 };
            worse[j] += if difference > TIE { 1.0 } else { 0.0 };
            apart[j] += difference;
        }
    }
    [fold(both), fold(better), fold(worse), fold(apart)]
}

/// Adds the moments of one option's answers over the lanes that all models answered; returns how many those are.
#[inline(always)]
fn panel<const N: usize>(answers: &[[Block; N]], masks: &[Mask], moments: &mut [f64]) -> f64 {
    let mut all = [1.0; LANES];
    for mask in masks {
        for i in 0..LANES {
            all[i] *= mask[i];
        }
    }
    let mut average = ZEROS;
    for (m, answer) in answers.iter().enumerate() {
        for i in 0..LANES {
            average[i] += answer[0][i];
        }
        let [sum, square] = two(&answer[0], &all);
        moments[2 + 2 * m] += sum;
        moments[3 + 2 * m] += square;
    }
    let models = answers.len() as f64;
    for x in &mut average {
        *x /= models;
    }
    let [sum, square] = two(&average, &all);
    moments[0] += sum;
    moments[1] += square;
    all.iter().filter(|&&counts| counts > 0.0).count() as f64
}

/// Σ x and Σ x² over the lanes in `mask`.
#[inline(always)]
fn two(x: &Block, mask: &Mask) -> [f64; 2] {
    let (mut sum, mut square) = ([0.0; SIDE], [0.0; SIDE]);
    for row in 0..LANES / SIDE {
        for j in 0..SIDE {
            let i = row * SIDE + j;
            let value = if mask[i] > 0.0 { x[i] } else { 0.0 };
            sum[j] += value;
            square[j] += value * value;
        }
    }
    [fold(sum), fold(square)]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three options, two models; for option 2 lane 3 is unanswered by model 1, lane 5 by model 0; they hold NaN.
    fn block() -> (Shape, Vec<[Block; 1]>, Vec<Mask>) {
        let shape = Shape { options: 3, models: 2, horizon: 1 };
        let answer = |o: usize, m: usize| {
            let lane = |i: usize| match (o, m, i) {
                (2, 1, 3) | (2, 0, 5) => f64::NAN,
                (0, ..) => 0.5,
                (1, ..) => 0.5 + if i.is_multiple_of(2) { 1e-13 } else { 0.1 },
                _ => i as f64 / 512.0 + 0.25 * m as f64,
            };
            [std::array::from_fn(lane)]
        };
        let mask = |o: usize, m: usize| -> Mask {
            std::array::from_fn(|i| if i < 100 && (o, m, i) != (2, 1, 3) && (o, m, i) != (2, 0, 5) { 1.0 } else { 0.0 })
        };
        let cells: Vec<(usize, usize)> = (0..6).map(|c| (c / 2, c % 2)).collect();
        (shape, cells.iter().map(|&(o, m)| answer(o, m)).collect(), cells.iter().map(|&(o, m)| mask(o, m)).collect())
    }

    #[test]
    fn pairs_are_counted_as_by_hand() {
        let (shape, answers, masks) = block();
        let mut sums = PairSums::new(shape);
        sums.add(shape, &answers, &masks);
        let counts = |m: usize, a: usize, b: usize| {
            let at = PAIR_COUNTS * (m * shape.pairs() + shape.pair(a, b));
            sums.counts[at..at + PAIR_COUNTS].to_vec()
        };
        // Every second lane differs by less than a tie.
        assert_eq!(counts(0, 0, 1), [50, 0, 50]);
        // Both models answer 99 lanes. Model 0: i/512 reaches 0.5 nowhere below lane 100: option 2 always beats option 0.
        assert_eq!(counts(0, 0, 2), [0, 99, 0]);
        // Model 1: i/512 + ¼ stays below ½ as well.
        assert_eq!(counts(1, 0, 2), [0, 99, 0]);
        let mean = sums.mean_differences()[shape.pairs() + shape.pair(0, 2)];
        let by_hand = (0..100).filter(|&i| i != 3).map(|i| 0.25 - f64::from(i) / 512.0).sum::<f64>() / 99.0;
        assert!((mean - by_hand).abs() < 1e-15, "{mean} {by_hand}");
    }

    #[test]
    fn moments_are_over_draws_that_all_models_answered() {
        let (shape, answers, masks) = block();
        let mut sums = PairSums::new(shape);
        sums.add(shape, &answers, &masks);
        assert_eq!(sums.panel, [100, 100, 98]);
        let moments = &sums.mean_moments(shape)[2 * shape.moments()..];
        let lanes: Vec<f64> = (0..100).filter(|&i| i != 3 && i != 5).map(|i| f64::from(i) / 512.0).collect();
        let mean = |of: &dyn Fn(f64) -> f64| lanes.iter().map(|&x| of(x)).sum::<f64>() / 98.0;
        let expected = [
            mean(&|x| x + 0.125),
            mean(&|x| (x + 0.125) * (x + 0.125)),
            mean(&|x| x),
            mean(&|x| x * x),
            mean(&|x| x + 0.25),
            mean(&|x| (x + 0.25) * (x + 0.25)),
        ];
        moments.iter().zip(expected).for_each(|(a, b)| assert!((a - b).abs() < 1e-14, "{a} {b}"));
    }
}
