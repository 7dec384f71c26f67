//! `tribunal.csv`: where the models disagree, one row for each number.

use super::{bounds, kind, write};
use crate::quantity::show::machine;
use crate::results::{Agreement, Finding, ModelComparison, Pair, Results, Variance};
use crate::stats::Estimate;

const COLUMNS: &str = "statistic option other_option model other_model value lo hi interval";

/// Every number of the comparison and of further statistics; the columns alone if there is none.
///
/// Intervals are `between` (95 %), `below`, `above`, `places` (range of places that simulation leaves open), `unknown`, or
/// empty for a plain count.
pub fn tribunal_csv(results: &Results) -> String {
    let mut rows = Rows(Vec::new());
    if let Some(comparison) = &results.comparison {
        rows.agreement(comparison);
        rows.places(comparison);
        comparison.pairs.iter().for_each(|pair| rows.pair(pair));
        comparison.variances.iter().for_each(|variance| rows.variance(variance));
    }
    results.findings.iter().for_each(|finding| rows.finding(finding));
    write(COLUMNS, rows.0)
}

struct Rows(Vec<Vec<String>>);

impl Rows {
    fn push(&mut self, statistic: &str, options: [&str; 2], models: [&str; 2], value: f64, interval: [String; 3]) {
        let names = [statistic, options[0], options[1], models[0], models[1]].map(str::to_owned);
        self.0.push(names.into_iter().chain([machine(value)]).chain(interval).collect());
    }

    fn estimate(&mut self, statistic: &str, options: [&str; 2], model: &str, estimate: &Estimate) {
        let [lo, hi] = bounds(estimate);
        let interval = [lo, hi, kind(&estimate.interval).to_owned()];
        self.push(statistic, options, [model, ""], estimate.mean, interval);
    }

    fn agreement(&mut self, comparison: &ModelComparison) {
        let range = |a: Agreement| match a.range {
            Some([lo, hi]) => [machine(lo), machine(hi), "between".to_owned()],
            None => [String::new(), String::new(), "unknown".to_owned()],
        };
        if let Some(w) = comparison.concordance {
            self.push("concordance", ["", ""], ["", ""], w.value, range(w));
        }
        for t in &comparison.taus {
            self.push("tau_b", ["", ""], [&t.model, &t.other], t.tau.value, range(t.tau));
        }
    }

    fn places(&mut self, comparison: &ModelComparison) {
        for r in &comparison.ranks {
            let places = [machine(r.best as f64), machine(r.worst as f64), "places".to_owned()];
            self.push("rank", [r.option.as_str(), ""], [&r.model, ""], r.rank, places);
        }
    }

    /// What a further statistic comes to, under its name.
    fn finding(&mut self, finding: &Finding) {
        for row in &finding.rows {
            let option = row.option.as_ref().map_or("", |option| option.as_str());
            self.estimate(&finding.statistic, [option, ""], row.model.as_deref().unwrap_or(""), &row.estimate);
        }
    }

    /// Rows without a model are over all models.
    fn pair(&mut self, pair: &Pair) {
        let options = [pair.option.as_str(), pair.other.as_str()];
        let counts =
            [("models_lower", pair.models_lower), ("models_higher", pair.models_higher), ("models_open", pair.models_open)];
        for (statistic, count) in counts {
            self.push(statistic, options, ["", ""], count as f64, [String::new(), String::new(), String::new()]);
        }
        let all = pair.draws.as_ref().map(|draws| ("", draws));
        for (model, draws) in all.into_iter().chain(pair.models.iter().map(|m| (m.model.as_str(), &m.draws))) {
            for (statistic, share) in
                [("share_lower", &draws.lower), ("share_higher", &draws.higher), ("share_tied", &draws.tied)]
            {
                self.estimate(statistic, options, model, share);
            }
        }
        for m in &pair.models {
            self.estimate("difference", options, &m.model, &m.difference);
        }
    }

    fn variance(&mut self, variance: &Variance) {
        let options = [variance.option.as_str(), ""];
        let none = [String::new(), String::new(), String::new()];
        self.push("variance_total", options, ["", ""], variance.total, none);
        for part in &variance.parts {
            self.estimate(&format!("variance_{}", part.key), options, "", &part.variance);
            self.estimate(&format!("variance_share_{}", part.key), options, "", &part.share);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::sample;
    use crate::results::FindingRow;
    use crate::results::measures::ATTACK;

    #[test]
    fn every_number_of_the_tribunal_is_a_row() {
        let mut results = sample();
        let comparison = results.comparison.as_ref().expect("three models");
        let text = tribunal_csv(&results);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows: Vec<csv::StringRecord> = reader.records().map(|r| r.expect("row")).collect();
        let (options, models) = (7, 3);
        let pairs = options * (options - 1) / 2;
        let further: usize = results.findings.iter().map(|finding| finding.rows.len()).sum();
        let expected = 1 + 3 + options * models + pairs * (3 + 3 * (1 + models) + models) + options * 9 + further;
        assert_eq!(rows.len(), expected);
        let w = rows.iter().find(|r| &r[0] == "concordance").expect("W");
        assert_eq!(w[5].parse::<f64>().ok(), comparison.concordance.map(|w| w.value));
        results.comparison = None;
        results.findings.clear();
        assert_eq!(tribunal_csv(&results).lines().count(), 1);
    }

    #[test]
    fn what_a_further_statistic_comes_to_is_there_under_its_name() {
        let mut results = sample();
        let estimate = results.cells[0].value(&ATTACK).expect("a value").estimate;
        let row = FindingRow { option: None, model: Some("quantal".into()), estimate };
        results.findings.push(Finding { statistic: "made-up".into(), unit: "probability".into(), rows: vec![row] });
        let text = tribunal_csv(&results);
        let found = text.lines().find(|line| line.starts_with("made-up,,,quantal,,")).expect("a row");
        assert!(found.contains(&machine(estimate.mean)), "{found}");
    }
}
