//! From the tally of rival models to the tribunal's record.

use super::{Agreement, Duel, Pair, PairByModel, Rank, Tau, Tribunal, Variance, VariancePart};
use crate::analysis::{Split, average_ranks, concordance, places, tau_b};
use crate::engine::{PairTally, RESAMPLES, Tally, model_pairs, risks};
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::results::Results;
use crate::stats::{Estimate, Interval, LEAST_REPLICATES, Paired, Scatter};

/// The record of a finished run, dissents still to be found; absent with a single model or option.
pub fn hear(results: &Results, tally: &Tally) -> Option<Tribunal> {
    let shape = tally.shape;
    if shape.models < 2 || shape.options < 2 {
        return None;
    }
    let hearing = Hearing {
        results,
        tally,
        risks: risks(shape, |cell| tally.series[cell * shape.series()].mean.mean),
        resampled: resampled(tally),
    };
    Some(Tribunal {
        concordance: concordance(&hearing.risks).map(|w| hearing.agreement(w, &concordance)),
        taus: hearing.taus(),
        ranks: (0..shape.models).flat_map(|m| hearing.ranks(m)).collect(),
        pairs: hearing.pairs(),
        variances: hearing.variances(),
        dissents: Vec::new(),
    })
}

struct Hearing<'a> {
    results: &'a Results,
    tally: &'a Tally,
    /// Mean risks, models outermost.
    risks: Vec<Vec<f64>>,
    /// The same as other replicates might have given them; empty with too few replicates.
    resampled: Vec<Vec<Vec<f64>>>,
}

/// The risks of every resample, models outermost.
fn resampled(tally: &Tally) -> Vec<Vec<Vec<f64>>> {
    if tally.replicates < LEAST_REPLICATES as u64 {
        return Vec::new();
    }
    let shape = tally.shape;
    let of = |cell: usize| {
        let mean = &tally.series[cell * shape.series()].mean;
        tally.rivalry.resampled.risks(cell, mean, tally.cells[cell].counts.answered)
    };
    let cells: Vec<Vec<f64>> = (0..shape.cells()).map(of).collect();
    (0..RESAMPLES).map(|b| risks(shape, |cell| cells[cell][b])).collect()
}

impl Hearing<'_> {
    fn option(&self, option: usize) -> Name {
        self.results.options[option].key.clone()
    }

    fn model(&self, model: usize) -> String {
        self.results.models[model].key.clone()
    }

    fn pair(&self, model: usize, a: usize, b: usize) -> &PairTally {
        let shape = self.tally.shape;
        &self.tally.rivalry.pairs[model * shape.pairs() + shape.pair(a, b)]
    }

    /// Whether a model answered anything for an option: a mean over no replicate is no risk of 0.
    fn answered(&self, option: usize, model: usize) -> bool {
        self.tally.cells[option * self.tally.shape.models + model].counts.answered > 0
    }

    fn taus(&self) -> Vec<Tau> {
        let known = |m: usize| (0..self.tally.shape.options).all(|o| self.answered(o, m));
        let tau = |(a, b): (usize, usize)| {
            let of = |risks: &[Vec<f64>]| tau_b(&risks[a], &risks[b]);
            let value = if known(a) && known(b) { of(&self.risks)? } else { return None };
            Some(Tau { model: self.model(a), other: self.model(b), tau: self.agreement(value, &of) })
        };
        model_pairs(self.tally.shape.models).filter_map(tau).collect()
    }

    /// Places among the options the model answered for.
    fn ranks(&self, model: usize) -> Vec<Rank> {
        let options: Vec<usize> = (0..self.tally.shape.options).filter(|&o| self.answered(o, model)).collect();
        let means: Vec<f64> = options.iter().map(|&o| self.risks[model][o]).collect();
        let difference =
            |a: usize, b: usize| self.difference(model, options[a], options[b]).map_or(Interval::Unknown, |e| e.interval);
        let places = places(options.len(), difference);
        let rank = |((option, rank), place): ((usize, f64), crate::analysis::Place)| Rank {
            model: self.model(model),
            option: self.option(option),
            rank,
            best: place.best as u64,
            worst: place.worst as u64,
        };
        options.into_iter().zip(average_ranks(&means)).zip(places).map(rank).collect()
    }

    /// A measure of agreement with the values it has in the middle 95 % of resamples, its own among them.
    fn agreement(&self, value: f64, of: &dyn Fn(&[Vec<f64>]) -> Option<f64>) -> Agreement {
        let mut others: Vec<f64> = self.resampled.iter().filter_map(|risks| of(risks)).collect();
        others.sort_by(f64::total_cmp);
        // A fortieth of the resamples lies beyond either end.
        let beyond = others.len() / 40;
        let ends = others.get(beyond).zip(others.len().checked_sub(beyond + 1).and_then(|last| others.get(last)));
        Agreement { value, range: ends.map(|(lo, hi)| [lo.min(value), hi.max(value)]) }
    }

    /// The difference in the risk of attack between two options under a model.
    fn difference(&self, model: usize, a: usize, b: usize) -> Option<Estimate> {
        let shape = self.tally.shape;
        let risk = |option: usize| &self.tally.series[(option * shape.models + model) * shape.series()].mean;
        let PairTally { difference, answered: draws, .. } = self.pair(model, a, b);
        let top = ATTACK.top(shape.horizon)?;
        Paired { difference, option: risk(a), reference: risk(b), draws: *draws, top }.estimate()
    }

    fn pairs(&self) -> Vec<Pair> {
        let options = self.tally.shape.options;
        (0..options).flat_map(|a| (a + 1..options).map(move |b| (a, b))).map(|(a, b)| self.compare(a, b)).collect()
    }

    fn compare(&self, a: usize, b: usize) -> Pair {
        let by_model = |m: usize| {
            let difference = self.difference(m, a, b)?;
            Some(PairByModel { model: self.model(m), difference, draws: duel(self.pair(m, a, b))? })
        };
        let models: Vec<PairByModel> = (0..self.tally.shape.models).filter_map(by_model).collect();
        let count = |side: f64| models.iter().filter(|m| clear_side(&m.difference) == side).count() as u64;
        Pair {
            option: self.option(a),
            other: self.option(b),
            models_lower: count(-1.0),
            models_higher: count(1.0),
            models_open: count(0.0),
            draws: duel(&self.tally.rivalry.average[self.tally.shape.pair(a, b)]),
            models,
        }
    }

    fn variances(&self) -> Vec<Variance> {
        let splits = self.tally.rivalry.splits.iter().enumerate();
        splits.filter_map(|(o, split)| Some(variance(self.option(o), &split.split()?))).collect()
    }
}

fn variance(option: Name, split: &Split) -> Variance {
    let parts = [
        ("theory", split.theory),
        ("parameters", split.parameters),
        ("interaction", split.interaction),
        ("simulation", split.simulation),
    ];
    let part = |(key, part): (&str, crate::analysis::Part)| VariancePart {
        key: key.to_owned(),
        variance: part.variance,
        share: part.share,
    };
    Variance { option, total: split.total, parts: parts.into_iter().map(part).collect() }
}

/// −1 if the whole interval lies below 0, 1 if above, else 0.
pub(super) fn clear_side(difference: &Estimate) -> f64 {
    match difference.interval {
        Interval::Between { hi, .. } if hi < 0.0 => -1.0,
        Interval::Between { lo, .. } if lo > 0.0 => 1.0,
        _ => 0.0,
    }
}

fn duel(tally: &PairTally) -> Option<Duel> {
    let [lower, higher, tied] = &tally.shares;
    let share = |scatter: &Scatter| Estimate::of_probability(scatter, tally.answered);
    Some(Duel { lower: share(lower)?, higher: share(higher)?, tied: share(tied)? })
}
