//! In which share of draws an option has the lowest risk, as one column of the screen.

use super::ends::ends;
use super::lines::lines;
use crate::language::{Speech, message};
use crate::quantity::show::decimal;
use crate::report::table::TableCell;
use crate::results::measures::ATTACK;
use crate::results::{BestShare, OptionRecord, Results};
use crate::wording::short;

/// Shares of ties below this are not worth a word.
const FEW: f64 = 0.005;

/// The column.
pub struct BestColumn<'r> {
    results: &'r Results,
    language: Speech,
    /// What it is.
    pub head: String,
}

/// The column; absent where nothing can be the best of several.
pub fn best(results: &Results, language: Speech) -> Option<BestColumn<'_>> {
    let known = results.cells.iter().any(|cell| cell.best.contains_key(ATTACK.key));
    let head = message("screen-best").get(language).to_owned();
    (known && results.options.len() > 1).then_some(BestColumn { results, language, head })
}

impl BestColumn<'_> {
    /// The shares of an option over the theories that speak of every option.
    fn shares(&self, option: &OptionRecord) -> Vec<BestShare> {
        let cells = self.results.comparable().into_iter().filter_map(|m| self.results.cell(option.key.as_str(), &m.key));
        cells.filter_map(|cell| cell.best.get(ATTACK.key).copied()).collect()
    }

    /// The share of the median theory with its simulation error, below it the range over the theories, then the ties of that theory.
    pub fn cell(&self, option: &OptionRecord) -> TableCell {
        let shares = self.shares(option);
        let Some([low, median, high]) = ends(&shares, |share| share.alone.mean) else { return TableCell::Unknown };
        let percent = |share: &BestShare| decimal(100.0 * share.alone.mean, 0, self.language);
        let (from, to) = (percent(&low), percent(&high));
        let range = if from == to { from } else { format!("{from}–{to}") };
        let ties = || message("screen-tied").with(self.language, &[("share", short(&median.tied, self.language).into())]);
        let told = [
            Some(short(&median.alone, self.language)),
            (shares.len() > 1).then_some(range),
            (median.tied.mean >= FEW).then(ties),
        ];
        lines(told.into_iter().flatten())
    }

    /// What the numbers are.
    pub fn note(&self) -> String {
        let several = if self.results.comparable().len() > 1 { "yes" } else { "no" };
        message("screen-best-note").with(self.language, &[("several", several.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::language::Language;
    use crate::stats::{Estimate, Interval};

    fn shares(results: &mut Results, means: [f64; 3], tied: f64) {
        let option = results.options[0].key.clone();
        let cells = results.cells.iter_mut().filter(|cell| cell.option == option);
        for (cell, mean) in cells.zip(means) {
            let of = |mean: f64| Estimate { mean, interval: Interval::Between { lo: mean - 0.02, hi: mean + 0.02 } };
            cell.best.insert(ATTACK.key.to_owned(), BestShare { alone: of(mean), tied: of(tied) });
        }
    }

    #[test]
    fn the_median_theory_has_its_error_and_the_range_stands_below() {
        let mut results = sample();
        shares(&mut results, [0.9, 0.3, 0.5], 0.3);
        let best = best(&results, Language::En.into()).expect("several options");
        assert_eq!(
            best.cell(&results.options[0]),
            lines(["50.0\u{a0}±2.0", "30–90", "tied 30.0\u{a0}±2.0"].map(str::to_owned))
        );
    }

    #[test]
    fn one_option_is_not_the_best_of_several() {
        let mut results = sample();
        assert!(best(&results, Language::En.into()).is_some());
        results.options.truncate(1);
        assert!(best(&results, Language::En.into()).is_none());
    }
}
