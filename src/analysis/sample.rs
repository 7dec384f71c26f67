//! A block of answers for tests of statistics.

use crate::engine::{BlockView, CellId, Cells, HEADLINES, Mask, Shape};
use crate::quantity::Block;

/// A block with its answers.
pub struct Sample {
    /// Three options, two models.
    pub shape: Shape,
    headlines: Cells<[Block; HEADLINES.len()]>,
    masks: Cells<Mask>,
}

impl Sample {
    /// What a statistic sees of it.
    pub fn view(&self) -> BlockView<'_> {
        BlockView { shape: self.shape, valid: 100, headlines: &self.headlines, masks: &self.masks }
    }
}

/// Three options, two models, 100 draws; for option 2 lane 3 is unanswered by model 1, lane 5 by model 0; they hold NaN.
pub fn block() -> Sample {
    let shape = Shape { options: 3, models: 2, horizon: 1 };
    let gone = |at: CellId, i: usize| matches!((at.option, at.model, i), (2, 1, 3) | (2, 0, 5));
    let answer = |at: CellId| -> Block {
        std::array::from_fn(|i| match at.option {
            _ if gone(at, i) => f64::NAN,
            0 => 0.5,
            1 => 0.5 + if i.is_multiple_of(2) { 1e-13 } else { 0.1 },
            _ => i as f64 / 512.0 + 0.25 * at.model as f64,
        })
    };
    let mask = |at: CellId| -> Mask { std::array::from_fn(|i| if i < 100 && !gone(at, i) { 1.0 } else { 0.0 }) };
    Sample { shape, headlines: Cells::new(shape, |at| [answer(at); HEADLINES.len()]), masks: Cells::new(shape, mask) }
}
