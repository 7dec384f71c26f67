//! A block of answers for tests of statistics.

use crate::engine::{BlockView, CellId, Cells, HEADLINES, Mask, Shape};
use crate::quantity::{Block, LANES, ZEROS};

/// A block with its answers.
pub struct Sample {
    /// Three options, two models.
    pub shape: Shape,
    headlines: Cells<[Block; HEADLINES.len()]>,
    masks: Cells<Mask>,
    spoken: Cells<bool>,
}

impl Sample {
    /// What a statistic sees of it.
    pub fn view(&self) -> BlockView<'_> {
        BlockView { shape: self.shape, valid: 100, headlines: &self.headlines, masks: &self.masks, spoken: &self.spoken }
    }
}

/// The same, but model 1 is silent about option 0.
pub fn partly_silent() -> Sample {
    let (mut sample, silent) = (block(), CellId { option: 0, model: 1 });
    sample.headlines[silent] = [[f64::NAN; LANES]; HEADLINES.len()];
    sample.masks[silent] = ZEROS;
    sample.spoken[silent] = false;
    sample
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
    let headlines = Cells::new(shape, |at| [answer(at); HEADLINES.len()]);
    Sample { shape, headlines, masks: Cells::new(shape, mask), spoken: Cells::new(shape, |_| true) }
}
