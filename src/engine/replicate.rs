//! One replicate: draws in blocks, every option under every model, in a fixed order.

use super::block::{Mask, Sums, sums};
use super::pairs::{PairSums, TIE};
use super::record::{CellCounts, HEADLINES, Record, SCALARS, SeriesRecord, Shape};
use super::run::{Budget, Watch};
use crate::chance::Uniforms;
use crate::models::dispatch::{Work, wide};
use crate::models::quantities::{ARMS_BUDGET, FORWARD_TROOPS, ROTATION_FACTOR, TROOP_COST};
use crate::models::{CourseBlock, Draws, Year, Years};
use crate::quantity::{Block, LANES, ZEROS};
use crate::stats::{Batch, Histogram, Spread};
use crate::study::{Study, draw, fill_years};

/// Working memory of one thread, reused from replicate to replicate.
pub struct Scratch {
    columns: Vec<Block>,
    years: Vec<Year>,
    /// The years as they start; empty unless a model looks ahead.
    starts: Vec<Year>,
    course: CourseBlock,
    /// The reference option's course under each model.
    reference: Vec<CourseBlock>,
    /// Headline measures of each cell, and which draws it answered.
    headlines: Vec<[Block; 2]>,
    masks: Vec<Mask>,
    sums: Vec<Sums>,
    histograms: Vec<Histogram>,
    /// Values that wait to be counted in the histograms.
    batches: Vec<Batch>,
    cost_sums: Vec<Sums>,
    cost_histograms: Vec<Histogram>,
    cost_reference: Block,
    pairs: PairSums,
}

impl Scratch {
    /// Working memory for `study`.
    pub fn new(study: &Study) -> Scratch {
        let shape = Shape::of(study);
        let series = shape.cells() * shape.series();
        Scratch {
            columns: vec![ZEROS; study.columns.len()],
            years: vec![Year::default(); study.years_needed()],
            starts: vec![Year::default(); if study.looks_ahead() { study.years_needed() } else { 0 }],
            course: CourseBlock::new(shape.horizon),
            reference: vec![CourseBlock::new(shape.horizon); shape.models],
            headlines: vec![[ZEROS; 2]; shape.cells()],
            masks: vec![ZEROS; shape.cells()],
            sums: vec![Sums::default(); series],
            histograms: vec![Histogram::default(); series],
            batches: vec![Batch::default(); series],
            cost_sums: vec![Sums::default(); shape.options],
            cost_histograms: vec![Histogram::default(); shape.options],
            cost_reference: ZEROS,
            pairs: PairSums::new(shape),
        }
    }

    /// The histograms of the last replicate: all series, then the options' costs.
    pub fn histograms(&self) -> (&[Histogram], &[Histogram]) {
        (&self.histograms, &self.cost_histograms)
    }

    fn clear(&mut self) {
        self.sums.fill(Sums::default());
        self.cost_sums.fill(Sums::default());
        self.pairs.clear();
        self.histograms.iter_mut().chain(&mut self.cost_histograms).for_each(Histogram::clear);
        self.batches.iter_mut().for_each(Batch::clear);
    }
}

/// Plays one replicate. Absent if the watch was told to stop before it was complete.
pub fn play(study: &Study, budget: &Budget, index: u64, watch: &Watch, scratch: &mut Scratch) -> Option<Record> {
    let shape = Shape::of(study);
    let uniforms = Uniforms::new(budget.plan, budget.seed, index, budget.draws);
    let mut counts = vec![CellCounts::default(); shape.cells()];
    scratch.clear();
    for block in 0..budget.draws.div_ceil(LANES) {
        if watch.stopped() {
            return None;
        }
        let valid = LANES.min(budget.draws - block * LANES);
        draw(&study.columns, &uniforms, block, &mut scratch.columns);
        let reference = study.scenario.reference;
        for option in std::iter::once(reference).chain((0..shape.options).filter(|&o| o != reference)) {
            play_option(study, shape, option, valid, scratch, &mut counts);
        }
        count_best(shape, valid, scratch, &mut counts);
        scratch.pairs.add(shape, &scratch.headlines, &scratch.masks);
        watch.advance(valid as u64);
    }
    scratch.batches.iter_mut().zip(&mut scratch.histograms).for_each(|(batch, histogram)| batch.settle(histogram));
    Some(close(index, shape, scratch, counts, budget.draws as u64))
}

fn play_option(study: &Study, shape: Shape, option: usize, valid: usize, scratch: &mut Scratch, counts: &mut [CellCounts]) {
    let Scratch { columns, years, starts, course, reference, headlines, masks, sums: totals, histograms, .. } = scratch;
    let batches = &mut scratch.batches;
    let costs = Costs {
        sums: &mut scratch.cost_sums,
        histograms: &mut scratch.cost_histograms,
        reference: &mut scratch.cost_reference,
    };
    let guarantee = &study.options[option];
    let draws = Draws::new(columns, &guarantee.column_of);
    let starts_filled = fill_years(draws, guarantee.joint.as_ref(), study.calendar.elections, years, Some(starts));
    let situation = Years::new(draws, guarantee.design, years, &starts[..starts_filled], study.calendar)
        .with_surface(guarantee.surface.as_deref());
    for (m, model) in study.models.iter().enumerate() {
        let cell = option * shape.models + m;
        model.course(&situation, course);
        let mask = mask_of(course, valid, &mut counts[cell]);
        let is_reference = option == study.scenario.reference;
        if is_reference {
            reference[m].clone_from(course);
        }
        let common = if is_reference { mask } else { both(&mask, &reference[m], valid) };
        counts[cell].common += common.iter().filter(|&&w| w > 0.0).count() as u64;
        let of = cell * shape.series()..(cell + 1) * shape.series();
        let (course, reference) = (&*course, &reference[m]);
        let (totals, histograms) = (&mut totals[of.clone()], &mut histograms[of.clone()]);
        wide(Tallying { course, reference, mask: &mask, common: &common, totals, histograms, batches: &mut batches[of] });
        headlines[cell] = HEADLINES.map(|(_, of)| *of(course));
        masks[cell] = mask;
    }
    tally_cost(study, option, valid, draws, costs);
}

/// Adds the series of a cell to its sums and histograms.
struct Tallying<'a> {
    course: &'a CourseBlock,
    reference: &'a CourseBlock,
    /// Lanes that count, and those that count against the reference.
    mask: &'a Mask,
    common: &'a Mask,
    totals: &'a mut [Sums],
    histograms: &'a mut [Histogram],
    batches: &'a mut [Batch],
}

impl Work for Tallying<'_> {
    #[inline(always)]
    fn run(self) {
        let Tallying { course, reference, mask, common, totals, histograms, batches } = self;
        let whole = mask.iter().all(|&w| w > 0.0);
        for (s, (x, base)) in series(course).zip(series(reference)).enumerate() {
            add(&mut totals[s], sums(x, mask, base, common));
            if whole {
                batches[s].add(x, &mut histograms[s]);
            } else {
                (0..LANES).filter(|&i| mask[i] > 0.0).for_each(|i| histograms[s].add(x[i]));
            }
        }
    }
}

/// The parts of the scratch that the cost tally needs.
struct Costs<'a> {
    sums: &'a mut [Sums],
    histograms: &'a mut [Histogram],
    reference: &'a mut Block,
}

fn tally_cost(study: &Study, option: usize, valid: usize, draws: Draws, costs: Costs) {
    let (arms, troops) = (draws.get(&ARMS_BUDGET), draws.get(&FORWARD_TROOPS));
    let (price, factor) = (draws.get(&TROOP_COST), draws.get(&ROTATION_FACTOR));
    let cost: Block = std::array::from_fn(|i| arms[i] + troops[i] * price[i] * factor[i]);
    if option == study.scenario.reference {
        *costs.reference = cost;
    }
    let mask: Mask = std::array::from_fn(|i| if i < valid { 1.0 } else { 0.0 });
    add(&mut costs.sums[option], sums(&cost, &mask, costs.reference, &mask));
    cost[..valid].iter().filter(|x| x.is_finite()).for_each(|&x| costs.histograms[option].add(x));
}

/// All series of a course in record order.
fn series(course: &CourseBlock) -> impl Iterator<Item = &Block> {
    SCALARS.iter().map(move |(_, of)| of(course)).chain(&course.survival)
}

/// Which lanes count: valid and answered. Counts the answers and the faults.
fn mask_of(course: &CourseBlock, valid: usize, counts: &mut CellCounts) -> Mask {
    let mut mask = ZEROS;
    for i in 0..valid {
        match course.faults[i] {
            0 => {
                mask[i] = 1.0;
                counts.answered += 1;
            }
            fault => counts.faults[usize::from(fault) - 1] += 1,
        }
    }
    mask
}

fn both(mask: &Mask, reference: &CourseBlock, valid: usize) -> Mask {
    std::array::from_fn(|i| if i < valid && reference.faults[i] == 0 { mask[i] } else { 0.0 })
}

fn add(total: &mut Sums, part: Sums) {
    total.sum += part.sum;
    total.square += part.square;
    total.difference += part.difference;
}

/// Counts, for each model and headline measure, in which draws an option is best alone or tied for best.
fn count_best(shape: Shape, valid: usize, scratch: &Scratch, counts: &mut [CellCounts]) {
    wide(Best { shape, valid, headlines: &scratch.headlines, masks: &scratch.masks, counts });
}

struct Best<'a> {
    shape: Shape,
    valid: usize,
    headlines: &'a [[Block; 2]],
    masks: &'a [Mask],
    counts: &'a mut [CellCounts],
}

impl Work for Best<'_> {
    #[inline(always)]
    fn run(self) {
        let Best { shape, valid, headlines, masks, counts } = self;
        for m in 0..shape.models {
            // Only draws that every option answered are compared.
            let mut all: Mask = ZEROS;
            all[..valid].fill(1.0);
            for o in 0..shape.options {
                let mask = &masks[o * shape.models + m];
                for i in 0..LANES {
                    all[i] = if mask[i] > 0.0 { all[i] } else { 0.0 };
                }
            }
            let compared = total(&all);
            (0..shape.options).for_each(|o| counts[o * shape.models + m].compared += compared);
            for (h, (measure, _)) in HEADLINES.iter().enumerate() {
                let sign = if measure.better == crate::stats::Better::High { -1.0 } else { 1.0 };
                let values = |o: usize| &headlines[o * shape.models + m][h];
                let mut best = [f64::INFINITY; LANES];
                for o in 0..shape.options {
                    let x = values(o);
                    for i in 0..LANES {
                        let value = sign * x[i];
                        best[i] = if value < best[i] { value } else { best[i] };
                    }
                }
                let mut rivals = ZEROS;
                for o in 0..shape.options {
                    let x = values(o);
                    for i in 0..LANES {
                        rivals[i] += if sign * x[i] - best[i] < TIE { 1.0 } else { 0.0 };
                    }
                }
                for o in 0..shape.options {
                    let x = values(o);
                    let (mut alone, mut tied) = (ZEROS, ZEROS);
                    for i in 0..LANES {
                        let near = if sign * x[i] - best[i] < TIE { all[i] } else { 0.0 };
                        alone[i] = if rivals[i] == 1.0 { near } else { 0.0 };
                        tied[i] = near - alone[i];
                    }
                    let counts = &mut counts[o * shape.models + m];
                    counts.alone[h] += total(&alone);
                    counts.tied[h] += total(&tied);
                }
            }
        }
    }
}

/// How many lanes of a mask are set: whole numbers, so the order of the sum does not matter.
#[inline(always)]
fn total(mask: &Mask) -> u64 {
    let mut sums = [0.0; 8];
    for row in 0..LANES / 8 {
        for j in 0..8 {
            sums[j] += mask[row * 8 + j];
        }
    }
    sums.iter().sum::<f64>() as u64
}

fn close(index: u64, shape: Shape, scratch: &Scratch, counts: Vec<CellCounts>, draws: u64) -> Record {
    // What is no number is unknown: a mean over no draw, and a cost of which some draw goes beyond numbers.
    let known = |x: f64| if x.is_finite() { x } else { f64::NAN };
    let line = |sums: &Sums, histogram: &Histogram, answered: u64, common: u64| SeriesRecord {
        mean: known(sums.sum / answered as f64),
        square: known(sums.square / answered as f64),
        difference: known(sums.difference / common as f64),
        quantiles: histogram.quantiles(Spread::LEVELS).unwrap_or([f64::NAN; 5]),
    };
    let series = (0..shape.cells() * shape.series())
        .map(|at| {
            let counts = &counts[at / shape.series()];
            line(&scratch.sums[at], &scratch.histograms[at], counts.answered, counts.common)
        })
        .collect();
    let costs = scratch.cost_sums.iter().zip(&scratch.cost_histograms).map(|(s, h)| line(s, h, draws, draws)).collect();
    Record {
        index,
        series,
        counts,
        costs,
        pair_counts: scratch.pairs.counts.clone(),
        pair_differences: scratch.pairs.mean_differences(),
        panel: scratch.pairs.panel.clone(),
        panel_moments: scratch.pairs.mean_moments(shape),
    }
}
