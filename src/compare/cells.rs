//! The answers of each model about each option: estimates, spreads, differences, verdicts.

use crate::analysis::{BestFold, CostFold, MeansFold};
use crate::engine::{CellId, HEADLINES, SCALARS, Tally};
use crate::models::measures::{ATTACK, GUARANTOR_COST, Measure, PEACE_SURVIVAL};
use crate::models::{FAULTS, SILENT};
use crate::results::{BestShare, Cell, Difference, Results, Value, WORLDS};
use crate::stats::{Estimate, Spread, verdict};
use std::collections::BTreeMap;

/// One cell per option and model, options outermost. Absent without the statistics they are made of.
pub fn cells(results: &Results, tally: &Tally) -> Option<Vec<Cell>> {
    let (means, best) = (tally.of::<MeansFold>()?, tally.of::<BestFold>()?);
    let composer = Composer { results, means, best, reference: reference(results)? };
    Some(tally.shape().cells().map(|at| composer.cell(at)).collect())
}

/// Yearly cost by option; one that some replicate could not tell has no mean.
pub fn costs(results: &Results, tally: &Tally) -> Option<Vec<Option<Value>>> {
    let (costs, reference) = (tally.of::<CostFold>()?, reference(results)?);
    let (base, draws) = (costs.line(reference), results.draws());
    let horizon = results.study.horizon_years;
    let cost = |option: usize| {
        let line = costs.line(option);
        let estimate = line.estimate(&GUARANTOR_COST, horizon, draws)?;
        let spread = Spread::of(costs.histogram(option))?;
        let to_base = || difference(results, &GUARANTOR_COST, line.to_reference(&GUARANTOR_COST, horizon, base, draws)?);
        let told = line.mean.count == tally.replicates;
        let told = told && results.measure(&GUARANTOR_COST).is_some();
        told.then(|| Value { estimate, spread, difference: if option == reference { None } else { to_base() } })
    };
    Some((0..results.options.len()).map(cost).collect())
}

/// Place of the reference option.
fn reference(results: &Results) -> Option<usize> {
    results.options.iter().position(|o| o.key == results.study.reference)
}

fn difference(results: &Results, measure: &Measure, estimate: Estimate) -> Option<Difference> {
    let margin = if *measure == ATTACK { results.study.negligible_attack } else { 0.0 };
    Some(Difference { estimate, verdict: verdict(estimate.interval, measure.better, margin) })
}

struct Composer<'a> {
    results: &'a Results,
    means: &'a MeansFold,
    best: &'a BestFold,
    /// Place of the reference option.
    reference: usize,
}

impl Composer<'_> {
    fn cell(&self, at: CellId) -> Cell {
        let scalars = SCALARS.iter().enumerate().filter(|(_, (measure, _))| self.tells(at, measure));
        let scalar = |(series, (measure, _)): (usize, &crate::engine::Scalar)| {
            Some((measure.key.to_owned(), self.value(measure, at, series)?))
        };
        let years = SCALARS.len()..self.means.shape().series();
        let counts = self.means.counts(at);
        let silent = counts.faults[usize::from(SILENT) - 1] > 0;
        let faults = FAULTS.iter().zip(counts.faults).filter(|&(_, n)| n > 0 && !silent);
        Cell {
            option: self.results.options[at.option].key.clone(),
            model: self.results.models[at.model].key.clone(),
            silent,
            answered: counts.answered,
            faults: faults.map(|(name, n)| ((*name).to_owned(), n)).collect(),
            measures: scalars.filter_map(scalar).collect(),
            worlds: self.worlds(at),
            peace_survival: years.filter_map(|series| self.value(&PEACE_SURVIVAL, at, series)).collect(),
            best: if silent { BTreeMap::new() } else { self.best(at) },
        }
    }

    /// The risk of attack in the middle of each part of equal size of what is believed.
    fn worlds(&self, at: CellId) -> Vec<f64> {
        let Some(series) = SCALARS.iter().position(|(measure, _)| **measure == ATTACK) else { return Vec::new() };
        let levels: [f64; WORLDS] = std::array::from_fn(|i| (i as f64 + 0.5) / WORLDS as f64);
        self.means.histogram(at, series).quantiles(levels).map_or_else(Vec::new, Vec::from)
    }

    /// Whether a model has numbers of a measure for an option.
    fn tells(&self, at: CellId, measure: &Measure) -> bool {
        let is_guaranteed = !self.results.options[at.option].guarantors.is_empty();
        let has_probes = self.results.models[at.model].tells_probes;
        measure.can_be_told(has_probes, is_guaranteed) && self.results.measure(measure).is_some()
    }

    /// One number with its simulation error, its spread and its difference to the reference; both over draws that were
    /// answered, for this option and for both.
    fn value(&self, measure: &Measure, at: CellId, series: usize) -> Option<Value> {
        let estimate = self.means.estimate(at, series)?;
        let spread = Spread::of(self.means.histogram(at, series))?;
        let to_base = || difference(self.results, measure, self.means.to_reference(at, series, self.reference)?);
        let compared = at.option != self.reference && self.tells(CellId { option: self.reference, ..at }, measure);
        Some(Value { estimate, spread, difference: if compared { to_base() } else { None } })
    }

    fn best(&self, at: CellId) -> BTreeMap<String, BestShare> {
        let draws = self.best.compared[at.model];
        let share = |h: usize| {
            let alone = Estimate::of_probability(&self.best.alone[at][h], draws)?;
            let tied = Estimate::of_probability(&self.best.tied[at][h], draws)?;
            Some(BestShare { alone, tied })
        };
        let measures = HEADLINES.iter().enumerate().filter(|(_, (measure, _))| self.results.measure(measure).is_some());
        measures.filter_map(|(h, (measure, _))| Some((measure.key.to_owned(), share(h)?))).collect()
    }
}
