//! From tallies to results: estimates, spreads, differences, verdicts.

use super::record::*;
use crate::engine::{Budget, CellTally, HEADLINES, SCALARS, SeriesTally, Tally};
use crate::exhibits::{Exhibits, exhibits, exhibits_unless};
use crate::models::measures::{ATTACK, GUARANTOR_COST, INCIDENTS_PER_YEAR, MEASURES, Measure, PEACE_SURVIVAL};
use crate::models::{FAULTS, Model};
use crate::stats::{Estimate, Paired, Scatter, Spread, verdict};
use crate::study::{Study, unread};
use std::collections::BTreeMap;

/// What is known about a run besides its numbers.
#[derive(Clone, Debug)]
pub struct Provenance {
    /// SHA-256 of the checked scenario.
    pub scenario_sha256: String,
    /// SHA-256 of what the numbers depend on.
    pub beliefs_sha256: String,
    /// What-if settings, each in its one way of writing.
    pub settings: Vec<String>,
}

/// Everything of the results that is known before the first draw: what was asked, by whom, of which models. Its numbers are
/// still missing. Two parts of one run have the same skeleton, to the last byte.
pub fn skeleton(study: &Study, budget: &Budget, provenance: &Provenance) -> Results {
    framed(study, budget, provenance, exhibits(study, budget.seed))
}

/// The same for those who may lose patience: absent once `stopped` says so, which is asked a few times in a second.
pub fn skeleton_unless(
    study: &Study,
    budget: &Budget,
    provenance: &Provenance,
    stopped: &dyn Fn() -> bool,
) -> Option<Results> {
    Some(framed(study, budget, provenance, exhibits_unless(study, budget.seed, stopped)?))
}

fn framed(study: &Study, budget: &Budget, provenance: &Provenance, exhibits: Exhibits) -> Results {
    let scenario = &study.scenario;
    Results {
        schema: SCHEMA,
        manifest: Manifest {
            garant: env!("CARGO_PKG_VERSION").to_owned(),
            results_version: RESULTS_VERSION,
            scenario_sha256: provenance.scenario_sha256.clone(),
            beliefs_sha256: provenance.beliefs_sha256.clone(),
            seed: budget.seed,
            plan: budget.plan,
            replicates: budget.replicates,
            draws: budget.draws as u64,
            models: study.models.iter().map(|m| m.card().key.to_owned()).collect(),
            settings: provenance.settings.clone(),
            unread: unread(study, &provenance.settings),
            precision: Vec::new(),
        },
        study: StudyRecord {
            name: scenario.name.clone(),
            title: scenario.title.clone(),
            question: scenario.question.clone(),
            as_of: scenario.as_of.clone(),
            horizon_years: scenario.horizon_years,
            elections: scenario.elections,
            will: scenario.will,
            reference: scenario.offers[scenario.reference].key.clone(),
            negligible_attack: scenario.negligible_attack,
            sources: scenario.sources.clone(),
            notes: scenario.notes.clone(),
        },
        options: super::ledger::options(study),
        world: super::ledger::world(study),
        models: study.models.iter().map(|m| card(*m)).collect(),
        measures: MEASURES.iter().map(|m| measure(m)).collect(),
        cells: Vec::new(),
        guarantor_cost: Vec::new(),
        tribunal: None,
        cautions: Vec::new(),
        exhibits: Some(exhibits),
    }
}

/// Puts the numbers of finished replicates into a skeleton. Absent if no replicate was finished, or the tally is of another
/// shape.
pub fn fill(skeleton: Results, tally: &Tally) -> Option<Results> {
    let shape = tally.shape;
    let same = (shape.options, shape.models, shape.horizon)
        == (skeleton.options.len(), skeleton.models.len(), skeleton.study.horizon_years);
    let reference = skeleton.options.iter().position(|o| o.key == skeleton.study.reference)?;
    if tally.replicates == 0 || !same {
        return None;
    }
    let mut results = skeleton;
    results.manifest.replicates = tally.replicates;
    let draws = tally.replicates * results.manifest.draws;
    let composer = Composer { results: &results, tally, reference, draws };
    let (cells, costs) = (composer.cells(), composer.costs());
    (results.cells, results.guarantor_cost) = (cells, costs);
    results.tribunal = super::tribunal::hear(&results, tally);
    super::tribunal::find_dissents(&mut results);
    results.cautions = super::cautions::find(&results);
    Some(results)
}

/// Brings a finished run into the shape everything later reads. Absent if no replicate was finished.
pub fn compose(study: &Study, budget: &Budget, provenance: &Provenance, tally: &Tally) -> Option<Results> {
    fill(skeleton(study, budget, provenance), tally)
}

struct Composer<'a> {
    results: &'a Results,
    tally: &'a Tally,
    /// Index of the reference option.
    reference: usize,
    draws: u64,
}

impl Composer<'_> {
    fn cells(&self) -> Vec<Cell> {
        let models = self.tally.shape.models;
        (0..self.tally.shape.cells()).map(|at| self.cell(at, at / models, at % models)).collect()
    }

    fn cell(&self, at: usize, option: usize, model: usize) -> Cell {
        let series = self.tally.shape.series();
        let lines = &self.tally.series[at * series..(at + 1) * series];
        let counts = &self.tally.cells[at].counts;
        let (scalars, years) = lines.split_at(SCALARS.len());
        let reference = (self.reference * self.tally.shape.models + model) * series;
        let base = |s: usize| (option != self.reference).then(|| &self.tally.series[reference + s]);
        let incidents = self.results.models[model].tells_incidents;
        let measures = SCALARS
            .iter()
            .zip(scalars)
            .enumerate()
            .filter(|(_, ((spec, _), _))| incidents || **spec != INCIDENTS_PER_YEAR)
            .filter_map(|(s, ((spec, _), line))| {
                Some((spec.key.to_owned(), self.value(spec, line, base(s), [counts.answered, counts.common])?))
            })
            .collect();
        let year = |(y, line)| self.value(&PEACE_SURVIVAL, line, base(SCALARS.len() + y), [counts.answered, counts.common]);
        let peace_survival = years.iter().enumerate().filter_map(year).collect();
        Cell {
            option: self.results.options[option].key.clone(),
            model: self.results.models[model].key.clone(),
            answered: counts.answered,
            faults: FAULTS
                .iter()
                .zip(counts.faults)
                .filter(|&(_, n)| n > 0)
                .map(|(name, n)| ((*name).to_owned(), n))
                .collect(),
            measures,
            peace_survival,
            best: best(&self.tally.cells[at]),
        }
    }

    /// One number with its simulation error, its spread and its difference to `base`, the reference's line; both over draws
    /// that were answered, for this option and for both.
    fn value(
        &self,
        spec: &Measure,
        line: &SeriesTally,
        base: Option<&SeriesTally>,
        [answered, common]: [u64; 2],
    ) -> Option<Value> {
        let top = spec.top(self.results.study.horizon_years);
        let estimate = estimate(spec, top, &line.mean, answered)?;
        let spread = Spread::of(&line.histogram)?;
        let to_base = |base| {
            let estimate = difference(top, line, base, common)?;
            let margin = if *spec == ATTACK { self.results.study.negligible_attack } else { 0.0 };
            Some(Difference { estimate, verdict: verdict(estimate.interval, spec.better, margin) })
        };
        Some(Value { estimate, spread, difference: base.and_then(to_base) })
    }

    /// By option; a cost that some replicate could not tell has no mean.
    fn costs(&self) -> Vec<Option<Value>> {
        let spec = &GUARANTOR_COST;
        let reference = &self.tally.costs[self.reference];
        let told = |line: &SeriesTally| line.mean.count == self.tally.replicates;
        let cost = |(o, line)| {
            let base = (o != self.reference).then_some(reference);
            if told(line) { self.value(spec, line, base, [self.draws; 2]) } else { None }
        };
        self.tally.costs.iter().enumerate().map(cost).collect()
    }
}

/// The mean of a measure whose draws reach up to `top`, with the interval its scale asks for.
pub(super) fn estimate(spec: &Measure, top: Option<f64>, scatter: &Scatter, answered: u64) -> Option<Estimate> {
    match top {
        Some(_) if spec.unit == "probability" => Estimate::of_probability(scatter, answered),
        Some(top) => Estimate::of_bounded(scatter, answered, top),
        None => Estimate::of(scatter),
    }
}

/// The mean difference of a measure to its reference over the `common` draws both answered. Without a `top` nothing is known
/// of what no draw showed: equal in every draw is told as equal.
pub(super) fn difference(top: Option<f64>, line: &SeriesTally, reference: &SeriesTally, common: u64) -> Option<Estimate> {
    let Some(top) = top else { return Estimate::of(&line.difference) };
    let (option, reference) = (&line.mean, &reference.mean);
    Paired { difference: &line.difference, option, reference, draws: common, top }.estimate()
}

fn best(cell: &CellTally) -> BTreeMap<String, BestShare> {
    let share = |h: usize| {
        let alone = Estimate::of_probability(&cell.alone[h], cell.counts.compared)?;
        let tied = Estimate::of_probability(&cell.tied[h], cell.counts.compared)?;
        Some(BestShare { alone, tied })
    };
    HEADLINES.iter().enumerate().filter_map(|(h, (measure, _))| Some((measure.key.to_owned(), share(h)?))).collect()
}

fn card(model: &dyn Model) -> CardRecord {
    let card = model.card();
    CardRecord {
        key: card.key.to_owned(),
        title: card.title.to_words(),
        idea: card.idea.to_words(),
        formula: card.formula.to_owned(),
        selection: card.selection.to_owned(),
        leaves_out: card.leaves_out.to_owned(),
        references: card.references.iter().map(|&r| r.to_owned()).collect(),
        maturity: format!("{}: {}", card.maturity.key(), card.proof),
        tells_incidents: model.has_incidents(),
        forms: card.forms.iter().map(|&f| f.to_owned()).collect(),
    }
}

fn measure(spec: &Measure) -> MeasureRecord {
    MeasureRecord {
        key: spec.key.to_owned(),
        title: spec.title.to_words(),
        unit: spec.unit.to_owned(),
        better: spec.better,
        definition: spec.definition.to_owned(),
    }
}
