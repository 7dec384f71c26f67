//! How the models compare the options: agreement on their order, places, pairs, parts of the variance.

use crate::analysis::{AgreementFold, PairFold, PairLine, VarianceFold};
use crate::engine::{CellId, Shape, Tally};
use crate::models::measures::ATTACK;
use crate::names::Name;
use crate::results::{Duel, ModelComparison, Pair, PairByModel, Rank, Results, Tau, Variance, VariancePart, clear_side};
use crate::stats::{Estimate, Interval, Paired, PlaceRange, Scatter, Split, SplitPart, average_ranks, places};

/// The comparison of a finished run, dissents still to be found; absent with a single model or option.
pub fn compare(results: &Results, tally: &Tally) -> Option<ModelComparison> {
    let shape = tally.shape();
    if shape.models < 2 || shape.options < 2 {
        return None;
    }
    let (risks, pairs) = (tally.of::<AgreementFold>()?, tally.of::<PairFold>()?);
    let comparison = Comparison { results, shape, risks, pairs };
    Some(ModelComparison {
        concordance: risks.concordance(),
        taus: comparison.taus(),
        ranks: (0..shape.models).flat_map(|model| comparison.ranks(model)).collect(),
        pairs: comparison.pairs(),
        variances: comparison.variances(tally.of::<VarianceFold>()?),
        dissents: Vec::new(),
    })
}

struct Comparison<'a> {
    results: &'a Results,
    shape: Shape,
    risks: &'a AgreementFold,
    pairs: &'a PairFold,
}

impl Comparison<'_> {
    fn option(&self, option: usize) -> Name {
        self.results.options[option].key.clone()
    }

    fn model(&self, model: usize) -> String {
        self.results.models[model].key.clone()
    }

    fn taus(&self) -> Vec<Tau> {
        let tau = |(a, b, tau)| Tau { model: self.model(a), other: self.model(b), tau };
        self.risks.taus().into_iter().map(tau).collect()
    }

    /// Places among the options the model answered for.
    fn ranks(&self, model: usize) -> Vec<Rank> {
        let answered = |&option: &usize| self.risks.answered(CellId { option, model }) > 0;
        let options: Vec<usize> = (0..self.shape.options).filter(answered).collect();
        let means: Vec<f64> = options.iter().map(|&option| self.risks.risk(CellId { option, model }).mean).collect();
        let difference =
            |a: usize, b: usize| self.difference(model, options[a], options[b]).map_or(Interval::Unknown, |e| e.interval);
        let places = places(options.len(), difference);
        let rank = |((option, rank), place): ((usize, f64), PlaceRange)| Rank {
            model: self.model(model),
            option: self.option(option),
            rank,
            best: place.best as u64,
            worst: place.worst as u64,
        };
        options.into_iter().zip(average_ranks(&means)).zip(places).map(rank).collect()
    }

    /// The difference in the risk of attack between two options under a model.
    fn difference(&self, model: usize, a: usize, b: usize) -> Option<Estimate> {
        let risk = |option: usize| self.risks.risk(CellId { option, model });
        let PairLine { difference, answered: draws, .. } = self.pairs.line(model, a, b);
        let top = ATTACK.top(self.shape.horizon)?;
        Paired { difference, option: risk(a), reference: risk(b), draws: *draws, top }.estimate()
    }

    fn pairs(&self) -> Vec<Pair> {
        let options = self.shape.options;
        (0..options).flat_map(|a| (a + 1..options).map(move |b| (a, b))).map(|(a, b)| self.pair(a, b)).collect()
    }

    fn pair(&self, a: usize, b: usize) -> Pair {
        let by_model = |model: usize| {
            let difference = self.difference(model, a, b)?;
            Some(PairByModel { model: self.model(model), difference, draws: duel(self.pairs.line(model, a, b))? })
        };
        let models: Vec<PairByModel> = (0..self.shape.models).filter_map(by_model).collect();
        let count = |side: f64| models.iter().filter(|m| clear_side(&m.difference) == side).count() as u64;
        Pair {
            option: self.option(a),
            other: self.option(b),
            models_lower: count(-1.0),
            models_higher: count(1.0),
            models_open: count(0.0),
            draws: duel(self.pairs.average(a, b)),
            models,
        }
    }

    fn variances(&self, fold: &VarianceFold) -> Vec<Variance> {
        let options = 0..self.shape.options;
        options.filter_map(|option| Some(variance(self.option(option), &fold.split(option)?))).collect()
    }
}

fn variance(option: Name, split: &Split) -> Variance {
    let parts = [
        ("theory", split.theory),
        ("parameters", split.parameters),
        ("interaction", split.interaction),
        ("simulation", split.simulation),
    ];
    let part =
        |(key, part): (&str, SplitPart)| VariancePart { key: key.to_owned(), variance: part.variance, share: part.share };
    Variance { option, total: split.total, parts: parts.into_iter().map(part).collect() }
}

fn duel(line: &PairLine) -> Option<Duel> {
    let [lower, higher, tied] = &line.shares;
    let share = |scatter: &Scatter| Estimate::of_probability(scatter, line.answered);
    Some(Duel { lower: share(lower)?, higher: share(higher)?, tied: share(tied)? })
}
