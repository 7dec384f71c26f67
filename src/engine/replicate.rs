//! One replicate: draws in blocks, every option under every model, in a fixed order.

use super::block::Mask;
use super::layout::{Layout, Record};
use super::series::HEADLINES;
use super::shape::{CellId, Cells};
use super::statistic::Collector;
use super::view::{BlockView, CellView, OptionView};
use super::{Budget, Watch};
use crate::chance::Uniforms;
use crate::models::Trajectory;
use crate::quantity::{Block, LANES, ZEROS};
use crate::stats::Histogram;
use crate::study::{Stage, Study};

/// Working memory of one thread, reused from replicate to replicate.
pub struct Scratch<'s> {
    study: &'s Study,
    layout: Layout,
    stage: Stage<'s>,
    trajectory: Trajectory,
    /// The reference option's trajectory under each model.
    reference: Vec<Trajectory>,
    headlines: Cells<[Block; HEADLINES.len()]>,
    masks: Cells<Mask>,
    spoken: Cells<bool>,
    /// One for each statistic of the layout.
    collectors: Vec<Box<dyn Collector>>,
}

impl<'s> Scratch<'s> {
    /// Working memory for `study`.
    pub fn new(study: &'s Study, layout: Layout) -> Scratch<'s> {
        let shape = layout.shape;
        Scratch {
            study,
            layout,
            stage: Stage::new(study),
            trajectory: Trajectory::new(shape.horizon),
            reference: vec![Trajectory::new(shape.horizon); shape.models],
            headlines: Cells::new(shape, |_| [ZEROS; HEADLINES.len()]),
            masks: Cells::new(shape, |_| ZEROS),
            spoken: Cells::new(shape, |at| study.speaks(at.option, at.model)),
            collectors: layout.statistics.iter().map(|statistic| statistic.collector(shape)).collect(),
        }
    }

    /// The histograms of the last replicate.
    pub fn histograms(&self) -> impl Iterator<Item = &Histogram> {
        self.collectors.iter().flat_map(|collector| collector.histograms())
    }

    /// Plays an option under every model. The reference must come first.
    fn play_option(&mut self, option: usize, valid: usize) {
        let is_reference = option == self.study.scenario.reference;
        let view = OptionView { option, is_reference, draws: self.stage.draws(option), valid };
        self.collectors.iter_mut().for_each(|collector| collector.option(&view));
        let situation = self.stage.situation(option);
        for model in 0..self.study.models.len() {
            let at = CellId { option, model };
            self.study.ask((option, model), &situation, &mut self.trajectory);
            let mask = answered(&self.trajectory, valid);
            if is_reference {
                self.reference[model].clone_from(&self.trajectory);
            }
            let (trajectory, reference) = (&self.trajectory, &self.reference[model]);
            let common = if is_reference { mask } else { both(&mask, reference, valid) };
            let view = CellView { at, trajectory, reference, valid, mask: &mask, common: &common };
            self.collectors.iter_mut().for_each(|collector| collector.cell(&view));
            self.headlines[at] = HEADLINES.map(|(_, of)| *of(trajectory));
            self.masks[at] = mask;
        }
    }
}

/// Plays one replicate. Absent if the watch was told to stop before it was complete.
pub fn play(budget: &Budget, index: u64, watch: &Watch, scratch: &mut Scratch) -> Option<Record> {
    let (shape, reference) = (scratch.layout.shape, scratch.study.scenario.reference);
    let uniforms = Uniforms::new(budget.plan, budget.seed, index, budget.draws);
    scratch.collectors.iter_mut().for_each(|collector| collector.begin());
    for block in 0..budget.draws.div_ceil(LANES) {
        if watch.stopped() {
            return None;
        }
        let valid = LANES.min(budget.draws - block * LANES);
        scratch.stage.draw(&uniforms, block);
        for option in std::iter::once(reference).chain((0..shape.options).filter(|&o| o != reference)) {
            scratch.play_option(option, valid);
        }
        let Scratch { ref headlines, ref masks, ref spoken, .. } = *scratch;
        let view = BlockView { shape, valid, headlines, masks, spoken };
        scratch.collectors.iter_mut().for_each(|collector| collector.block(&view));
        watch.advance(valid as u64);
    }
    Some(Record { index, columns: scratch.collectors.iter_mut().map(|collector| collector.close()).collect() })
}

/// Which lanes count: valid and answered.
fn answered(trajectory: &Trajectory, valid: usize) -> Mask {
    std::array::from_fn(|i| if i < valid && trajectory.faults[i] == 0 { 1.0 } else { 0.0 })
}

fn both(mask: &Mask, reference: &Trajectory, valid: usize) -> Mask {
    std::array::from_fn(|i| if i < valid && reference.faults[i] == 0 { mask[i] } else { 0.0 })
}
