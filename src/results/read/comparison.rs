//! Where the models disagree.

use super::Known;
use super::numbers::{Domain, estimate, number};
use super::wrong::{Checked, Within, Wrong, each, length};
use crate::results::{
    Agreement, Cause, Dissent, Duel, Pair, PairByModel, Rank, SWAP_PARTS, SwappedPart, Tau, Variance, VariancePart,
};

/// The parts of a variance.
const PARTS: [&str; 4] = ["theory", "parameters", "interaction", "simulation"];
/// The largest variance of a probability, and how far an estimate of a part may lie beyond.
const VARIANCE: Domain = Domain::DIFFERENCE;

impl Known<'_> {
    /// Every place, pair, part and dissent.
    pub(super) fn comparison(&self) -> Checked {
        let Some(comparison) = &self.results.comparison else { return Ok(()) };
        let inside = || {
            comparison.concordance.as_ref().map_or(Ok(()), agreement).within("concordance")?;
            each("taus", &comparison.taus, |tau| self.tau(tau))?;
            each("ranks", &comparison.ranks, |rank| self.rank(rank))?;
            each("pairs", &comparison.pairs, |pair| self.pair(pair))?;
            each("variances", &comparison.variances, |variance| self.variance(variance))?;
            each("dissents", &comparison.dissents, |dissent| self.dissent(dissent))
        };
        inside().within("tribunal")
    }

    fn tau(&self, tau: &Tau) -> Checked {
        self.model(&tau.model).within("model")?;
        self.model(&tau.other).within("other")?;
        agreement(&tau.tau).within("tau")
    }

    fn rank(&self, rank: &Rank) -> Checked {
        self.model(&rank.model).within("model")?;
        self.option(rank.option.as_str()).within("option")?;
        let last = self.results.options.len() as u64;
        number("rank", rank.rank, Domain::up_to(last as f64))?;
        if 1 <= rank.best && rank.best <= rank.worst && rank.worst <= last && rank.rank >= 1.0 {
            return Ok(());
        }
        Wrong::say(format!("places {} to {} of {last} options", rank.best, rank.worst))
    }

    fn pair(&self, pair: &Pair) -> Checked {
        self.option(pair.option.as_str()).within("option")?;
        self.option(pair.other.as_str()).within("other")?;
        if pair.option == pair.other {
            return Wrong::say("is the same option").within("other");
        }
        let most = self.results.models.len();
        length("models", &pair.models, 0, most)?;
        let counts = [pair.models_lower, pair.models_higher, pair.models_open];
        if counts.iter().try_fold(0u64, |sum, &n| sum.checked_add(n)) != Some(pair.models.len() as u64) {
            return Wrong::say(format!("its counts do not make the {} models compared", pair.models.len()));
        }
        pair.draws.as_ref().map_or(Ok(()), duel).within("draws")?;
        each("models", &pair.models, |by| self.by_model(by))
    }

    fn by_model(&self, by: &PairByModel) -> Checked {
        self.model(&by.model).within("model")?;
        estimate(&by.difference, Domain::DIFFERENCE).within("difference")?;
        duel(&by.draws).within("draws")
    }

    fn variance(&self, variance: &Variance) -> Checked {
        self.option(variance.option.as_str()).within("option")?;
        number("total", variance.total, Domain::SHARE)?;
        length("parts", &variance.parts, 1, PARTS.len())?;
        each("parts", &variance.parts, part)
    }

    fn dissent(&self, dissent: &Dissent) -> Checked {
        self.model(&dissent.model).within("model")?;
        self.option(dissent.prefers.as_str()).within("prefers")?;
        self.option(dissent.over.as_str()).within("over")?;
        let most = self.results.models.len() as u64;
        if dissent.against > most {
            return Wrong::say(format!("there are {most} models")).within("against");
        }
        self.cause(&dissent.cause).within("cause")
    }

    fn cause(&self, cause: &Cause) -> Checked {
        match cause {
            Cause::Part { difference, swapped }
            | Cause::Open { difference, swapped }
            | Cause::Several { difference, swapped } => {
                estimate(difference, Domain::DIFFERENCE).within("difference")?;
                swapped_part(swapped).within("swapped")
            }
            Cause::Unknown => Ok(()),
        }
    }

    /// What swapping parts came to.
    pub(super) fn swaps(&self) -> Checked {
        let (options, models) = (self.results.options.len(), self.results.models.len());
        length("swaps", &self.results.swaps, 0, models * options * options.saturating_sub(1) / 2)?;
        each("swaps", &self.results.swaps, |swap| {
            self.model(&swap.model).within("model")?;
            self.option(swap.option.as_str()).within("option")?;
            self.option(swap.other.as_str()).within("other")?;
            estimate(&swap.difference, Domain::DIFFERENCE).within("difference")?;
            length("parts", &swap.parts, 0, SWAP_PARTS.len())?;
            each("parts", &swap.parts, swapped_part)
        })
    }
}

fn swapped_part(swapped: &SwappedPart) -> Checked {
    if !SWAP_PARTS.contains(&swapped.part.as_str()) {
        return Wrong::say(format!("there is no part `{}`", swapped.part.escape_debug())).within("part");
    }
    let found = [("given", &swapped.given), ("lent", &swapped.lent), ("beyond_half", &swapped.beyond_half)];
    found.into_iter().try_for_each(|(name, x)| x.as_ref().map_or(Ok(()), |x| estimate(x, Domain::DIFFERENCE)).within(name))
}

fn part(part: &VariancePart) -> Checked {
    if !PARTS.contains(&part.key.as_str()) {
        return Wrong::say(format!("there is no part `{}`", part.key.escape_debug())).within("key");
    }
    estimate(&part.variance, VARIANCE).within("variance")?;
    estimate(&part.share, Domain::up_to(1.0).differences()).within("share")
}

fn agreement(agreement: &Agreement) -> Checked {
    number("value", agreement.value, Domain::DIFFERENCE)?;
    let Some(range) = agreement.range else { return Ok(()) };
    each("range", &range, |&x| Domain::DIFFERENCE.check(x))?;
    if range.is_sorted() { Ok(()) } else { Wrong::say("does not rise").within("range") }
}

fn duel(duel: &Duel) -> Checked {
    estimate(&duel.lower, Domain::SHARE).within("lower")?;
    estimate(&duel.higher, Domain::SHARE).within("higher")?;
    estimate(&duel.tied, Domain::SHARE).within("tied")
}
