//! The rows of a run: draws made again from their addresses, played under every model, written in order.

use super::table::{DrawColumn, DrawTable, DrawValues, Writer};
use super::{ExportError, TableFormat};
use crate::chance::Uniforms;
use crate::engine::{Budget, SCALARS, Watch, thread_pool};
use crate::files::OutputFolder;
use crate::models::measures::Measure;
use crate::models::{FAULTS, Trajectory};
use crate::quantity::{LANES, QuantitySpec};
use crate::scenario::Offer;
use crate::study::{Stage, Study, quantities_read};
use rayon::prelude::*;

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// One row per draw and option: the value of every quantity. File `draws`.
    Draws,
    /// One row per draw, option and model: every scalar measure. File `outcomes`.
    Outcomes,
}

impl Rows {
    /// Name of the file, without ending.
    pub fn name(self) -> &'static str {
        match self {
            Rows::Draws => "draws",
            Rows::Outcomes => "outcomes",
        }
    }
}

/// Blocks worked on at a time: enough for many threads, little enough for flat memory.
const TOGETHER: usize = 4;

/// Streams every draw of `budget` into `draws.…` and `outcomes.…` in `folder`.
///
/// # Errors
/// If a file cannot be written, or the watch was told to stop; there are then no such files.
pub fn stream(
    study: &Study,
    budget: &Budget,
    format: TableFormat,
    folder: &mut OutputFolder,
    watch: &Watch,
) -> Result<(), ExportError> {
    let pool = thread_pool(budget.threads)?;
    for rows in [Rows::Draws, Rows::Outcomes] {
        let name = format!("{}.{}", rows.name(), format.ending());
        let mut file = Some(folder.draft(&name)?);
        let mut writer: Option<Box<dyn Writer>> = None;
        for index in 0..budget.replicates {
            let blocks: Vec<usize> = (0..budget.draws.div_ceil(LANES)).collect();
            for some in blocks.chunks(TOGETHER) {
                if watch.stopped() {
                    return Err(ExportError::Stopped);
                }
                let play = || some.par_iter().map(|&b| piece(study, budget, index, b, rows)).collect();
                let pieces: Vec<DrawTable> = pool.install(play);
                let done: usize = some.iter().map(|b| LANES.min(budget.draws - b * LANES)).sum();
                watch.advance(done as u64);
                for piece in &pieces {
                    if let Some(file) = file.take() {
                        writer = Some(format.writer(file, piece)?);
                    }
                    if let Some(writer) = &mut writer {
                        writer.append(piece)?;
                    }
                }
            }
        }
        if let Some(writer) = writer {
            writer.finish()?;
            folder.wrote(&name);
        }
    }
    Ok(())
}

/// The rows of one block.
fn piece(study: &Study, budget: &Budget, index: u64, block: usize, rows: Rows) -> DrawTable {
    let mut stage = Stage::new(study);
    stage.draw(&Uniforms::new(budget.plan, budget.seed, index, budget.draws), block);
    let place = Place { index, first: block * LANES, valid: LANES.min(budget.draws - block * LANES) };
    match rows {
        Rows::Draws => draws(study, &stage, &place),
        Rows::Outcomes => outcomes(study, &mut stage, &place),
    }
}

fn draws(study: &Study, stage: &Stage, place: &Place) -> DrawTable {
    let read = quantities_read(&study.scenario, &study.models);
    let table = |(option, offer): (usize, &Offer)| {
        let mut columns = place.columns();
        columns.push(DrawColumn::constant("option", offer.key.as_str(), place.valid));
        let drawn = stage.draws(option);
        let value = |spec: &QuantitySpec, i: usize| drawn.has(spec).then(|| drawn.get(spec)[i]);
        let values = |spec: &QuantitySpec| (0..place.valid).map(|i| value(spec, i)).collect();
        columns.extend(read.iter().map(|spec| DrawColumn::number(spec.name, values(spec))));
        DrawTable { columns }
    };
    stack(study.scenario.offers.iter().enumerate().map(table).collect())
}

fn outcomes(study: &Study, stage: &mut Stage, place: &Place) -> DrawTable {
    let mut all = Vec::new();
    let mut trajectory = Trajectory::new(study.scenario.horizon_years);
    for (option, offer) in study.scenario.offers.iter().enumerate() {
        let years = stage.situation(option);
        for (place_of_model, model) in study.models.iter().enumerate() {
            study.ask((option, place_of_model), &years, &mut trajectory);
            let mut columns = place.columns();
            columns.push(DrawColumn::constant("option", offer.key.as_str(), place.valid));
            columns.push(DrawColumn::constant("model", model.card().key, place.valid));
            columns.push(faults(&trajectory, place.valid));
            let tells = |measure: &Measure| study.tells_of((option, place_of_model), measure);
            columns.extend(measures(&trajectory, place.valid, tells));
            all.push(DrawTable { columns });
        }
    }
    stack(all)
}

/// Where the rows of a piece stand.
struct Place {
    index: u64,
    first: usize,
    valid: usize,
}

impl Place {
    fn columns(&self) -> Vec<DrawColumn> {
        let draws = (self.first..self.first + self.valid).map(|i| i as u64).collect();
        vec![DrawColumn::whole("replicate", vec![self.index; self.valid]), DrawColumn::whole("draw", draws)]
    }
}

fn faults(trajectory: &Trajectory, valid: usize) -> DrawColumn {
    let name = |&fault: &u8| FAULTS.get(usize::from(fault).wrapping_sub(1)).map(|&name| name.into());
    DrawColumn { name: "fault".into(), values: DrawValues::Text(trajectory.faults[..valid].iter().map(name).collect()) }
}

/// The scalar measures; null where the model could not answer or does not have the measure.
fn measures(trajectory: &Trajectory, valid: usize, tells: impl Fn(&Measure) -> bool) -> impl Iterator<Item = DrawColumn> {
    SCALARS.iter().map(move |(spec, of)| {
        let has = tells(spec);
        let values = (0..valid).map(|i| (has && trajectory.faults[i] == 0).then(|| of(trajectory)[i])).collect();
        DrawColumn::number(spec.key, values)
    })
}

/// Tables with the same columns, one below the other.
fn stack(tables: Vec<DrawTable>) -> DrawTable {
    let mut tables = tables.into_iter();
    let mut all = tables.next().unwrap_or(DrawTable { columns: Vec::new() });
    tables.for_each(|table| all.extend(table));
    all
}
