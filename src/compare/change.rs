//! What a what-if changes: two runs of the same draws, compared replicate by replicate.

use crate::analysis::statistics;
use crate::engine::{Layout, Record};
use crate::models::measures::ATTACK;
use crate::results::{Results, RiskChange};
use crate::stats::{Paired, Scatter};
use crate::study::Study;

/// The mean risk of attack of every option under every model in each replicate of a run.
pub struct RiskSeries {
    layout: Layout,
    /// One list for each cell, options outermost.
    cells: Vec<Vec<f64>>,
}

impl RiskSeries {
    /// No replicate yet of a run of `study`.
    pub fn new(study: &Study) -> RiskSeries {
        let layout = Layout::of(study, statistics());
        RiskSeries { layout, cells: vec![Vec::new(); layout.shape.options * layout.shape.models] }
    }

    /// Takes in the next replicate.
    pub fn add(&mut self, record: &Record) {
        let means = self.layout.column(record, "means", "mean").map_or(&[][..], |column| column.as_numbers());
        // The risk of attack is the first series of a cell.
        let risks = means.iter().step_by(self.layout.shape.series());
        self.cells.iter_mut().zip(risks).for_each(|(cell, risk)| cell.push(*risk));
    }

    /// The replicates of an option under a model, by their places in `results`.
    fn of(&self, results: &Results, option: &str, model: &str) -> Option<&[f64]> {
        let option = results.options.iter().position(|known| known.key.as_str() == option)?;
        let model = results.models.iter().position(|known| known.key == model)?;
        self.cells.get(option * self.layout.shape.models + model).map(Vec::as_slice)
    }
}

/// What became of every risk: the results and the replicates of the study as it is written, and of the study as it was changed.
pub fn risk_changes(before: (&Results, &RiskSeries), after: (&Results, &RiskSeries)) -> Vec<RiskChange> {
    let change = |option: &str, model: &str| {
        let cells = [before.0.cell(option, model)?, after.0.cell(option, model)?];
        let [was, is] = [cells[0].value(&ATTACK)?.estimate, cells[1].value(&ATTACK)?.estimate];
        let [earlier, later] = [before.1.of(before.0, option, model)?, after.1.of(after.0, option, model)?];
        let apart: Vec<f64> = earlier.iter().zip(later).map(|(earlier, later)| later - earlier).collect();
        let [earlier, later, difference] = [earlier, later, &apart].map(Scatter::of);
        let draws = cells[0].answered.min(cells[1].answered);
        let top = ATTACK.top(after.0.study.horizon_years)?;
        let change = Paired { difference: &difference, option: &later, reference: &earlier, draws, top }.estimate()?;
        let (option, model) = (cells[1].option.clone(), model.to_owned());
        Some(RiskChange { option, model, before: was, after: is, change, same: apart.iter().all(|x| *x == 0.0) })
    };
    let options = after.0.options.iter();
    options.flat_map(|o| after.0.models.iter().filter_map(move |m| change(o.key.as_str(), &m.key))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{Provenance, fill, skeleton};
    use crate::engine::{Budget, NoThreads, Watch, run};
    use crate::models;
    use crate::scenario::{Input, load};
    use crate::stats::Interval;

    fn played(settings: &[&str], seed: u64) -> (Results, RiskSeries) {
        let input = Input::Folder("scenarios/ukraine-2025".into());
        let mut scenario = load(&input, &models::all_quantities(), &[]).expect("the shipped study");
        scenario.what_if(&settings.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>()).expect("settings");
        scenario.variants.clear();
        let hashes = scenario.hashes();
        let provenance =
            Provenance { scenario_sha256: hashes.scenario, beliefs_sha256: hashes.beliefs, settings: Vec::new() };
        let two: Vec<_> = ["calculus", "quantal"].map(|key| models::find(key).expect("a model")).to_vec();
        let study = Study::assemble(scenario, &two).expect("complete");
        let budget = Budget { replicates: 8, draws: 64, threads: 1, seed, ..Budget::default() };
        let mut series = RiskSeries::new(&study);
        let keep = |record: &Record| {
            series.add(record);
            Ok::<(), NoThreads>(())
        };
        let tally = run(&study, statistics(), &budget, &Watch::new(), keep).expect("run").tally;
        (fill(skeleton(&study, &budget, &provenance), &tally).expect("results"), series)
    }

    fn half(change: &RiskChange) -> f64 {
        change.change.interval.half_width().expect("eight replicates")
    }

    #[test]
    fn a_change_is_the_difference_of_both_and_is_paired() {
        let [before, after, other] = [(&[][..], 1), (&["cost_alone=0.2"][..], 1), (&["cost_alone=0.2"][..], 2)]
            .map(|(settings, seed)| played(settings, seed));
        let paired = risk_changes((&before.0, &before.1), (&after.0, &after.1));
        let unpaired = risk_changes((&before.0, &before.1), (&other.0, &other.1));
        assert_eq!(paired.len(), 14);
        for change in &paired {
            assert!((change.change.mean - (change.after.mean - change.before.mean)).abs() < 1e-12, "{change:?}");
        }
        let total = |changes: &[RiskChange]| changes.iter().map(half).sum::<f64>();
        assert!(total(&paired) < 0.8 * total(&unpaired), "{} {}", total(&paired), total(&unpaired));
    }

    #[test]
    fn an_option_that_nothing_touches_is_the_same_in_every_replicate() {
        let [before, after] = [&[][..], &["arms-only.arms_boost=1"][..]].map(|settings| played(settings, 1));
        for change in risk_changes((&before.0, &before.1), (&after.0, &after.1)) {
            assert_eq!(change.same, change.option.as_str() != "arms-only", "{change:?}");
            assert!(!change.same || (change.side() == 0.0 && change.change.interval != Interval::Unknown));
        }
    }
}
