//! `garant compare` with a what-if: the study as it is written and as it was changed, over the same draws.

use super::playing::{assemble, play_keeping};
use super::select::{Asked, StudyArguments};
use super::{Exit, Failure};
use crate::compare::{RiskSeries, fill, risk_changes};
use crate::engine::Budget;
use crate::models::Model;
use crate::results::{Results, RiskChange};
use crate::scenario::Scenario;
use crate::study::{Study, lacking};

/// The study as it is written, ready to be played beside the study as it was changed.
pub struct Written {
    study: Study,
    /// What was changed, each in its one way of writing.
    pub what_ifs: Vec<String>,
}

/// What was changed in a study; the choice of options is no change.
pub fn what_ifs(asked: &Asked) -> Vec<String> {
    asked.what_ifs.iter().filter(|what| !what.starts_with("options=")).cloned().collect()
}

impl Written {
    /// The study as it is written, with those of `models` for which it says enough, and only the options that `narrow` leaves. Absent
    /// if nothing was changed, or no theory can be played without the change.
    ///
    /// # Errors
    /// If the files were changed since they were read.
    pub fn of(
        arguments: &StudyArguments,
        what_ifs: Vec<String>,
        models: &[&'static dyn Model],
        narrow: impl Fn(&mut Scenario) -> Result<(), Failure>,
    ) -> Result<Option<Written>, Failure> {
        if what_ifs.is_empty() {
            return Ok(None);
        }
        let mut scenario = arguments.as_written()?;
        narrow(&mut scenario)?;
        let models: Vec<_> = models.iter().copied().filter(|model| lacking(&scenario, *model).is_empty()).collect();
        let study = if models.is_empty() { None } else { Some(assemble(scenario, &models)?) };
        Ok(study.map(|study| Written { study, what_ifs }))
    }

    /// Plays it with the draws of the results `after`, of which `series` holds the replicates. Absent if a signal came first.
    pub fn play(
        &self,
        budget: &Budget,
        after: &Results,
        series: &RiskSeries,
    ) -> Result<Option<(Results, Vec<RiskChange>)>, Failure> {
        let mut own = RiskSeries::new(&self.study);
        let Some(tally) = play_keeping(&self.study, budget, |record| own.add(record))? else { return Ok(None) };
        // Results without numbers are the same but for the theories.
        let mut skeleton = after.clone();
        skeleton.models.retain(|card| self.study.models.iter().any(|model| model.card().key == card.key));
        let before = fill(skeleton, &tally).ok_or_else(|| Failure::new(Exit::Failed, "no replicate was finished"))?;
        let changes = risk_changes((&before, &own), (after, series));
        Ok(Some((before, changes)))
    }
}
